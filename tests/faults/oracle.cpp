// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/oracle.h"

#include "core/workspace/member_list.h"
#include "tests/faults/key_ring.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace plenum::test {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString lineOf(const Mark &mark)
{
    return QStringLiteral("%1 p%2 %3 \"%4\"")
        .arg(mark.id.text(), QString::number(mark.page),
             mark.visibility == Visibility::Shared ? QStringLiteral("shared") : QStringLiteral("private"),
             mark.text);
}

QString who(const Device &device)
{
    return QStringLiteral("device %1").arg(device.number());
}

bool isOf(const Edition &edition, const QString &title, const QList<Paper> &papers)
{
    if (edition.title != title || edition.papers.size() != papers.size())
        return false;
    return std::all_of(papers.cbegin(), papers.cend(), [&](const Paper &paper) {
        const auto bytes = edition.papers.constFind(paper.title);
        return bytes != edition.papers.cend() && hashOf(*bytes) == paper.sha256;
    });
}

QList<Paper> papersOf(const AcceptedManifest &version)
{
    QList<Paper> papers;
    for (const AgendaItem &item : version.manifest.meeting.items)
        papers += item.papers;
    return papers;
}

} // namespace

// An agenda is also published again for those who may read more of it, with the content it had.
const Edition *Oracle::editionOf(const AcceptedManifest &version) const
{
    const auto offer = m_editions.constFind(version.id);
    if (offer != m_editions.cend())
        return &*offer;
    const auto same = std::find_if(m_editions.cbegin(), m_editions.cend(), [&](const Edition &edition) {
        return isOf(edition, version.manifest.meeting.title, papersOf(version));
    });
    return same == m_editions.cend() ? nullptr : &*same;
}

bool Oracle::offered(Device &lead, const Edition &edition)
{
    const auto view = lead.isOpen() ? loadSpace(*lead.profile, m_space)
                                    : Result<SpaceView>(makeError(ErrorCode::Unavailable));
    if (!view)
        return false;
    for (const AcceptedManifest &version : view->state.manifests) {
        if (isOf(edition, version.manifest.meeting.title, papersOf(version)))
            m_editions.insert(version.id, edition);
    }
    return true;
}

void Oracle::edited(int device, const MarkEdit &edit, bool isCertain)
{
    const Mark &mark = edit.subject();
    m_papers.insert({mark.paper.paper.text(), mark.paper.revision}, mark.paper);
    if (isRemoved(device) && !edit.before)
        m_uncounted.insert(mark.id.text());
    if (m_afterRestoring.contains(device) && !edit.before)
        m_afterRestoring[device].insert(mark.id);
    if (!isCertain)
        m_uncertain[device].append({mark.id, edit.after});
    else if (edit.after)
        m_marks[device].insert(mark.id, *edit.after);
    else
        m_marks[device].remove(mark.id);
}

void Oracle::signedOff(int device, const QByteArray &statement, bool isCertain)
{
    if (isCertain && !isRemoved(device))
        m_statements[device].insert(statement);
}

void Oracle::readmitted(int device)
{
    m_removed.remove(device);
    m_uncounted.clear();
}

void Oracle::restored(Device &device)
{
    const int number = device.number();
    m_restored.insert(number);
    m_afterRestoring[number].clear();
    m_uncertain.remove(number);
    m_seen.remove(number);
    m_marks[number] = marksIn(device).value_or(QMap<MarkId, Mark>());
    m_statements[number].clear();
    const auto signOffs = device.profile->vault().signOffs(m_space, std::nullopt);
    for (const StoredSignOff &one : signOffs.value_or(QList<StoredSignOff>()))
        m_statements[number].insert(one.statement);
}

void Oracle::lostCache(int device)
{
    m_seen[device].versions.clear();
    m_seen[device].here.clear();
}

// ---- After every step

void Oracle::look(Device &device)
{
    if (!device.isOpen())
        return;
    const auto view = loadSpace(*device.profile, m_space);
    if (!view) {
        m_verdict.require(view.error().code == ErrorCode::NotFound, 6,
                          QStringLiteral("%1 cannot read its own state: %2 %3")
                              .arg(who(device), errorCodeName(view.error().code), view.error().detail));
        return;
    }
    followTerm(device.number(), view->state.marks.head.term);
    lookAtMarks(device, view->state.marks);
    lookAtMeetings(device, view->state);
    lookAtOwnWork(device);
}

// What the lead before said after the new one had read everything may be overruled.
void Oracle::followTerm(int device, int term)
{
    Seen &seen = m_seen[device];
    for (int next = seen.marks.head.term + 1; next <= term; ++next) {
        const auto floor = m_floors.constFind(next);
        const QMap<MeetingId, int> before = std::exchange(seen.versions, {});
        if (floor == m_floors.cend())
            continue;
        for (auto meeting = before.cbegin(); meeting != before.cend(); ++meeting) {
            if (floor->contains(meeting.key()))
                seen.versions.insert(meeting.key(), std::min(*meeting, floor->value(meeting.key())));
        }
    }
}

void Oracle::lookAtMarks(const Device &device, const SpaceMarks &marks)
{
    SpaceMarks &before = m_seen[device.number()].marks;
    const bool isSameTerm = marks.head.term == before.head.term;
    m_verdict.require(
        marks.head.term >= before.head.term && (!isSameTerm || marks.head.seq >= before.head.seq), 2,
        QStringLiteral("%1 goes back from head %2 to %3")
            .arg(who(device))
            .arg(before.head.seq)
            .arg(marks.head.seq));
    m_verdict.require(
        !isSameTerm || marks.head.seq != before.head.seq || before.head.seq == 0 ||
            marks.head.payloadHash == before.head.payloadHash,
        9, QStringLiteral("%1 changes to another head %2 in silence").arg(who(device)).arg(marks.head.seq));
    m_verdict.require(marks.trust.n >= before.trust.n, 2,
                      who(device) + QStringLiteral(" goes back in trust"));
    if (isSameTerm) {
        m_verdict.require(marks.roster.n >= before.roster.n, 2,
                          who(device) + QStringLiteral(" goes back in the roster"));
        for (auto meeting = before.meetings.cbegin(); meeting != before.meetings.cend(); ++meeting)
            m_verdict.require(
                marks.meetings.value(meeting.key()).n >= meeting->n, 2,
                QStringLiteral("%1 goes back in meeting %2").arg(who(device), meeting.key().text()));
    }
    before = marks;
}

// What is in force is what every window and command shows.
void Oracle::lookAtMeetings(Device &device, const SpaceState &state)
{
    QMap<MeetingId, int> visible;
    for (auto meeting = state.manifests.cbegin(); meeting != state.manifests.cend(); ++meeting) {
        visible.insert(meeting.key(), meeting->manifest.n);
        lookAtPapers(device, *meeting);
    }
    const QMap<MeetingId, int> before = std::exchange(m_seen[device.number()].versions, visible);
    for (auto meeting = before.cbegin(); meeting != before.cend(); ++meeting) {
        m_verdict.require(
            visible.contains(meeting.key()), 5,
            QStringLiteral("%1 shows meeting %2 no more").arg(who(device), meeting.key().text()));
        m_verdict.require(visible.value(meeting.key(), meeting.value()) >= meeting.value(), 2,
                          QStringLiteral("%1 shows version %2 after %3")
                              .arg(who(device))
                              .arg(visible.value(meeting.key()))
                              .arg(meeting.value()));
    }
}

void Oracle::lookAtPapers(Device &device, const AcceptedManifest &meeting)
{
    const int version = meeting.manifest.n;
    const QList<Paper> papers = papersOf(meeting);
    const Edition *edition = editionOf(meeting);
    m_verdict.require(edition != nullptr && isOf(*edition, meeting.manifest.meeting.title, papers), 1,
                      QStringLiteral("%1 shows version %2 of a meeting as it was never published")
                          .arg(who(device))
                          .arg(version));
    const PaperCache &cache = device.profile->cache().papers();
    QSet<QByteArray> &here = m_seen[device.number()].here;
    for (const Paper &paper : std::as_const(papers)) {
        const bool isHere = cache.has(paper.blob);
        m_verdict.require(isHere || !here.contains(paper.blob), 5,
                          QStringLiteral("%1 had paper %2 and has it no more").arg(who(device), paper.title));
        if (!isHere)
            continue;
        QFile file(cache.pathOf(paper.blob));
        const QByteArray blob = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QByteArray shown =
            paper.contentKey.isEmpty() ? blob : openSealedPaper(blob, paper.contentKey, paper.sha256);
        const bool isRight = edition != nullptr && shown == edition->papers.value(paper.title);
        m_verdict.require(isRight, 1,
                          QStringLiteral("%1 shows paper %2 with other bytes than were signed")
                              .arg(who(device), paper.title));
        here.insert(paper.blob);
    }
}

std::optional<QMap<MarkId, Mark>> Oracle::marksIn(Device &device) const
{
    QMap<MarkId, Mark> kept;
    for (const PaperRef &paper : m_papers) {
        const auto marks = device.profile->vault().marks(m_space, paper.paper, paper.revision);
        if (!marks)
            return std::nullopt;
        for (const Mark &mark : *marks)
            kept.insert(mark.id, mark);
    }
    return kept;
}

void Oracle::lookAtOwnWork(Device &device)
{
    const auto found = marksIn(device);
    if (!found)
        return;
    const QMap<MarkId, Mark> &kept = *found;
    QMap<MarkId, Mark> &expected = m_marks[device.number()];
    const QList<Uncertain> open = std::exchange(m_uncertain[device.number()], {});
    for (const Uncertain &one : open) {
        const auto here = kept.constFind(one.id);
        const bool wasMade =
            one.other ? here != kept.cend() && lineOf(*here) == lineOf(*one.other) : here == kept.cend();
        if (wasMade && one.other)
            expected.insert(one.id, *one.other);
        else if (wasMade)
            expected.remove(one.id);
    }
    for (auto mark = expected.cbegin(); mark != expected.cend(); ++mark)
        m_verdict.require(kept.contains(mark.key()) && lineOf(kept.value(mark.key())) == lineOf(*mark), 6,
                          QStringLiteral("%1 lost its mark %2").arg(who(device), mark.key().text()));
    for (auto mark = kept.cbegin(); mark != kept.cend(); ++mark)
        m_verdict.require(
            expected.contains(mark.key()), 6,
            QStringLiteral("%1 has a mark nobody made: %2").arg(who(device), mark.key().text()));
    const auto signOffs = device.profile->vault().signOffs(m_space, std::nullopt);
    if (!signOffs)
        return;
    for (const QByteArray &statement : std::as_const(m_statements[device.number()]))
        m_verdict.require(std::any_of(signOffs->cbegin(), signOffs->cend(),
                                      [&](const StoredSignOff &one) { return one.statement == statement; }),
                          6, who(device) + QStringLiteral(" lost a sign-off"));
}

// ---- At the end

// Whose key it was does not matter: marks stay those of one hand.
QString Oracle::markLine(const DeviceId &device, const Mark &mark) const
{
    return QStringLiteral("mark of device %1: %2").arg(m_numbers.value(device, -1)).arg(lineOf(mark));
}

QStringList Oracle::sharedMarks(Device &device) const
{
    QStringList lines;
    for (const PaperRef &paper : m_papers) {
        const auto own = device.profile->vault().marks(m_space, paper.paper, paper.revision);
        for (const Mark &mark : own.value_or(QList<Mark>())) {
            if (mark.visibility == Visibility::Shared)
                lines.append(markLine(device.id(), mark));
        }
        const auto others = device.profile->cache().sharedMarks(m_space, paper.paper, paper.revision);
        for (const SharedMark &shared : others.value_or(QList<SharedMark>()))
            lines.append(markLine(shared.device, shared.mark));
    }
    return lines;
}

QStringList Oracle::describe(Device &device)
{
    QStringList lines;
    const auto view = loadSpace(*device.profile, m_space);
    if (!view)
        return {QStringLiteral("no space")};
    const SpaceMarks &marks = view->state.marks;
    lines.append(QStringLiteral("head %1 %2 %3")
                     .arg(marks.head.term)
                     .arg(marks.head.seq)
                     .arg(QString::fromLatin1(marks.head.payloadHash.toHex().left(12))));
    lines.append(QStringLiteral("trust %1, roster %2 %3")
                     .arg(marks.trust.n)
                     .arg(marks.roster.n)
                     .arg(QString::fromLatin1(marks.roster.id.toHex().left(12))));
    const auto meetings = device.meetings().list(m_space);
    for (const MeetingOverview &meeting : meetings.value_or(QList<MeetingOverview>())) {
        lines.append(QStringLiteral("meeting %1 version %2 \"%3\" papers %4 of %5")
                         .arg(meeting.id.text())
                         .arg(meeting.version)
                         .arg(meeting.title)
                         .arg(meeting.papersHere)
                         .arg(meeting.papers));
    }
    for (const Member &member : memberList(*view))
        lines.append(QStringLiteral("member %1 %2 devices %3")
                         .arg(member.person.name, member.left ? QStringLiteral("left") : QString())
                         .arg(member.devices.size()));
    lines += sharedMarks(device);
    const auto signOffs = device.signOffs().list(m_space);
    for (const CheckedSignOff &one : signOffs.value_or(QList<CheckedSignOff>()))
        lines.append(
            QStringLiteral("sign-off %1").arg(QString::fromLatin1(hashOf(one.stored.statement).toHex())));
    lines.sort();
    return lines;
}

// A restored device shows its own marks as it has them, others as they last saw them.
bool Oracle::isOwnOfBefore(int device, const QString &line) const
{
    return m_afterRestoring.contains(device) &&
           line.startsWith(QStringLiteral("mark of device %1:").arg(device));
}

void Oracle::lookForNewWork(int device, const QStringList &shown)
{
    const QMap<MarkId, Mark> own = m_marks.value(device);
    for (const MarkId &id : m_afterRestoring.value(device)) {
        const auto mark = own.constFind(id);
        if (mark == own.cend() || mark->visibility != Visibility::Shared)
            continue;
        const QString line = QStringLiteral("mark of device %1: %2").arg(device).arg(lineOf(*mark));
        m_verdict.require(
            shown.contains(line), 6,
            QStringLiteral("nobody shows what restored device %1 made: %2").arg(device).arg(line));
    }
}

void Oracle::compare(const QList<Device *> &devices)
{
    const auto reference = std::find_if(devices.cbegin(), devices.cend(), [&](const Device *device) {
        return !m_afterRestoring.contains(device->number());
    });
    if (reference == devices.cend())
        return;
    const QStringList first = describe(**reference);
    for (Device *device : devices) {
        const int number = device->number();
        const QStringList lines = describe(*device);
        for (const QString &id : std::as_const(m_uncounted)) {
            const auto shown = std::find_if(lines.cbegin(), lines.cend(),
                                            [&](const QString &line) { return line.contains(id); });
            m_verdict.require(
                shown == lines.cend(), 10,
                QStringLiteral("%1 counts what a removed device said: %2").arg(who(*device), id));
        }
        lookForNewWork(number, first);
        const auto findOdd = [&](const Device &one, const QStringList &these, const Device &other,
                                 const QStringList &those) {
            const auto odd = std::find_if(these.cbegin(), these.cend(), [&](const QString &line) {
                return !those.contains(line) && !isOwnOfBefore(number, line);
            });
            if (odd != these.cend())
                m_verdict.add(
                    8, QStringLiteral("%1 shows what %2 does not: %3").arg(who(one), who(other), *odd));
        };
        findOdd(*device, lines, **reference, first);
        findOdd(**reference, first, *device, lines);
    }
}

} // namespace plenum::test
