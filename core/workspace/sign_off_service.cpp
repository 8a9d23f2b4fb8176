// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sign_off_service.h"

#include "core/base/atomic_file.h"
#include "core/crypto/digest.h"
#include "core/signing/statement.h"
#include "core/workspace/agenda_readers.h"
#include "core/workspace/meeting_service.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

// The item with its papers, as somebody signed it.
bool saysTheSame(const AgendaVersion &agenda, const SignOffStatement &statement)
{
    const AgendaItem *item = findItem(agenda.meeting, statement.item);
    const auto drafted = draftStatement(statement.space, agenda, statement.item, Person());
    return drafted && !item->isWithheld && drafted->itemNumber == statement.itemNumber &&
           drafted->itemTitle == statement.itemTitle && drafted->papers == statement.papers;
}

// Whether the item may say to its signer what the statement says, although it says less here.
bool maySayMore(const AgendaVersion &agenda, const SignOffStatement &statement)
{
    const AgendaItem *item = findItem(agenda.meeting, statement.item);
    if (item == nullptr || item->isWithheld)
        return true;
    const auto drafted = draftStatement(statement.space, agenda, statement.item, Person());
    return drafted && drafted->itemNumber == statement.itemNumber &&
           drafted->itemTitle == statement.itemTitle &&
           std::all_of(drafted->papers.cbegin(), drafted->papers.cend(),
                       [&](const SignedPaper &paper) { return statement.papers.contains(paper); });
}

// Whether this device reads everything, so that nothing can say more to others.
bool readsEverything(const SpaceView &view)
{
    const Person *self = view.self();
    if (!view.isSealed() || self == nullptr)
        return !view.isSealed();
    const Reader reader = readerOf(*self, view.state.roster->record, view.state.trust->current());
    return reader.isSecretary || reader.role == Role::Secretary;
}

// The agenda the statement is about, as its signer read it: a signer may have read less of it than whoever
// checks, and may read less today than when they signed. Nullopt: this device reads too little of that
// version to judge.
std::optional<AgendaVersion> asSigned(const SpaceView &view, const AgendaVersion &agenda,
                                      const SignOffStatement &statement)
{
    AgendaVersion seen = agenda;
    const Person *person = view.person(statement.person);
    if (person != nullptr && view.state.roster && view.state.trust)
        seen.meeting = visibleTo(readerOf(*person, view.state.roster->record, view.state.trust->current()),
                                 agenda.meeting);
    if (saysTheSame(seen, statement))
        return seen;
    if (saysTheSame(agenda, statement))
        return agenda;
    if (agenda.isEverybodys || !readsEverything(view))
        return maySayMore(seen, statement) ? std::nullopt : std::optional(seen);
    // A neutral title is nothing anybody can sign.
    seen.meeting.items.removeIf(
        [&](const AgendaItem &item) { return item.id == statement.item && item.isWithheld; });
    return seen;
}

} // namespace

Result<SignOffStatement> SignOffService::prepare(const SpaceId &space, const MeetingId &meeting,
                                                 const ItemId &item, Decision decision,
                                                 const QString &comment)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    const Person *self = view.self();
    if (view.membership() == Membership::Removed)
        return makeError(ErrorCode::Unauthorized, QStringLiteral("membership"),
                         QStringLiteral("this device is no member's any more"));
    if (self == nullptr)
        return makeError(ErrorCode::Unauthorized, {},
                         QStringLiteral("the secretary has not approved this device yet"));
    PLENUM_TRY_ASSIGN(const AgendaVersion agenda, MeetingService(m_profile).agenda(space, meeting));
    const AgendaItem *found = findItem(agenda.meeting, item);
    if (found != nullptr && found->isWithheld)
        return makeError(ErrorCode::Unauthorized, found->title,
                         QStringLiteral("the item is for others: what it says is not here"));
    PLENUM_TRY_ASSIGN(SignOffStatement statement, draftStatement(space, agenda, item, *self));
    statement.decision = decision;
    statement.comment = comment.normalized(QString::NormalizationForm_C).trimmed();
    const QDateTime now = m_environment.clock.nowUtc();
    statement.time =
        QDateTime(now.date(), QTime(now.time().hour(), now.time().minute(), now.time().second()), Qt::UTC);
    statement.nonce = m_environment.random.idText();
    // A person may have signed off with another device.
    PLENUM_TRY_ASSIGN(const QList<CheckedSignOff> earlier, list(space, meeting));
    for (const CheckedSignOff &signOff : earlier) {
        if (signOff.stored.item == item && signOff.stored.person == self->id && !signOff.foreignDevice &&
            !signOff.superseded)
            statement.previous = signOff.id;
    }
    return statement;
}

Result<SignOffReport> SignOffService::check(const SpaceView &view, const SignedStatement &statement)
{
    SignOffContext context;
    context.anchors = view.anchors();
    context.space = view.record.id;
    context.now = m_environment.clock.nowUtc();
    if (const auto parsed = parseStatement(statement.json)) {
        if (const Person *person = view.person(parsed->person))
            context.person = *person;
        MeetingService meetings(m_profile);
        const auto meant = meetings.agendaOf(view, parsed->meeting, parsed->agendaVersion);
        if (meant)
            context.agenda = asSigned(view, *meant, *parsed);
        context.currentAgendaVersion = view.state.marks.meetings.value(parsed->meeting).n;
        const auto current = meetings.agendaOf(view, parsed->meeting);
        const auto now = current ? asSigned(view, *current, *parsed) : std::nullopt;
        if (now && saysTheSame(*now, *parsed))
            context.currentAgendaVersion = parsed->agendaVersion; // other items changed since
    }
    return checkSignOff(statement, context);
}

Result<void> requireUsable(const SignOffReport &report)
{
    if (report.verdict.indication == Indication::TotalPassed ||
        report.verdict.subIndication == SubIndication::TryLater) // true as far as can be told offline
        return {};
    const QString reason = report.verdict.reasons.isEmpty() ? subIndicationName(report.verdict.subIndication)
                                                            : reasonName(report.verdict.reasons.constFirst());
    return makeError(ErrorCode::Unauthorized, reason, indicationName(report.verdict.indication));
}

Result<void> SignOffService::keep(const SpaceId &space, const SignedStatement &statement)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(const SignOffReport report, check(view, statement));
    PLENUM_TRY(requireUsable(report));
    StoredSignOff stored;
    stored.statement = statement.json;
    stored.p7s = statement.p7s;
    stored.meeting = report.statement->meeting;
    stored.item = report.statement->item;
    stored.person = report.statement->person;
    stored.device = view.record.device;
    stored.own = true;
    stored.delivery = Delivery::SavedHere;
    return m_profile.vault().addSignOff(space, stored);
}

Result<QList<CheckedSignOff>> SignOffService::list(const SpaceId &space, std::optional<MeetingId> meeting)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(QList<StoredSignOff> stored, m_profile.vault().signOffs(space, meeting));
    PLENUM_TRY_ASSIGN(const QList<StoredSignOff> others, m_profile.cache().signOffs(space, meeting));
    stored.append(others);
    QList<CheckedSignOff> checked;
    QSet<QByteArray> followed; // statements somebody's later statement builds on
    for (const StoredSignOff &entry : std::as_const(stored)) {
        CheckedSignOff result;
        result.stored = entry;
        result.id = sha256(entry.statement);
        PLENUM_TRY_ASSIGN(result.report, check(view, SignedStatement{entry.statement, entry.p7s}));
        if (result.report.statement) {
            result.stored.person = result.report.statement->person;
            const Person *sender = view.state.personOfDevice(entry.device);
            result.foreignDevice = sender == nullptr || sender->id != result.report.statement->person;
            if (!result.foreignDevice && result.report.verdict.indication == Indication::TotalPassed &&
                !result.report.statement->previous.isEmpty())
                followed.insert(result.report.statement->previous);
        }
        checked.append(std::move(result));
    }
    for (CheckedSignOff &entry : checked)
        entry.superseded = followed.contains(entry.id);
    std::stable_sort(checked.begin(), checked.end(), [](const CheckedSignOff &a, const CheckedSignOff &b) {
        if (a.stored.meeting != b.stored.meeting)
            return a.stored.meeting < b.stored.meeting;
        const QDateTime left = a.report.statement ? a.report.statement->time : QDateTime();
        const QDateTime right = b.report.statement ? b.report.statement->time : QDateTime();
        return left < right;
    });
    return checked;
}

Result<void> SignOffService::exportTo(const SpaceId &space, const CheckedSignOff &signOff,
                                      const QString &folder, const QString &name)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    QByteArray anchors;
    for (const QByteArray &der : view.anchors()) {
        anchors += "-----BEGIN CERTIFICATE-----\n";
        const QByteArray base64 = der.toBase64();
        for (qsizetype i = 0; i < base64.size(); i += 64)
            anchors += base64.mid(i, 64) + '\n';
        anchors += "-----END CERTIFICATE-----\n";
    }
    if (!QDir().mkpath(folder))
        return makeError(ErrorCode::ReadOnly, folder, QStringLiteral("the folder cannot be made"));
    const QDir target(folder);
    PLENUM_TRY(
        writeFileAtomically(target.filePath(name + QStringLiteral(".json")), signOff.stored.statement));
    PLENUM_TRY(writeFileAtomically(target.filePath(name + QStringLiteral(".p7s")), signOff.stored.p7s));
    return writeFileAtomically(target.filePath(QStringLiteral("anchors.pem")), anchors);
}

} // namespace plenum
