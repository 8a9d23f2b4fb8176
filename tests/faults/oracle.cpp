// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/oracle.h"

#include "core/workspace/member_list.h"

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

} // namespace

void Oracle::offered(Device &lead, const Edition &edition)
{
    const auto view = loadSpace(*lead.profile, m_space);
    if (!view)
        return;
    for (const AcceptedManifest &version : view->state.manifests) {
        if (!m_editions.contains(version.id))
            m_editions.insert(version.id, edition);
    }
}

void Oracle::edited(int device, const MarkEdit &edit, bool isCertain)
{
    const Mark &mark = edit.subject();
    m_papers.insert({mark.paper.paper.text(), mark.paper.revision}, mark.paper);
    if (isRemoved(device) && !edit.before)
        m_uncounted.insert(mark.id.text());
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

void Oracle::restored(int device)
{
    m_restored.insert(device);
    m_marks.remove(device);
    m_uncertain.remove(device);
    m_statements.remove(device);
    m_seen.remove(device);
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
    if (view->state.marks.head.term > m_seen[device.number()].marks.head.term)
        m_seen[device.number()].versions.clear(); // what the lead before said last may be overruled
    lookAtMarks(device, view->state.marks);
    lookAtMeetings(device, view->state);
    lookAtOwnWork(device);
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
    QList<Paper> papers;
    for (const AgendaItem &item : meeting.manifest.meeting.items)
        papers += item.papers;
    m_verdict.require(m_editions.contains(meeting.id) &&
                          isOf(m_editions.value(meeting.id), meeting.manifest.meeting.title, papers),
                      1,
                      QStringLiteral("%1 shows version %2 of a meeting as it was never published")
                          .arg(who(device))
                          .arg(version));
    const PaperCache &cache = device.profile->cache().papers();
    QSet<QByteArray> &here = m_seen[device.number()].here;
    for (const Paper &paper : std::as_const(papers)) {
        const bool isHere = cache.has(paper.blob);
        m_verdict.require(isHere || !here.contains(paper.sha256), 5,
                          QStringLiteral("%1 had paper %2 and has it no more").arg(who(device), paper.title));
        if (!isHere)
            continue;
        QFile file(cache.pathOf(paper.blob));
        const bool isRight = file.open(QIODevice::ReadOnly) && hashOf(file.readAll()) == paper.sha256;
        m_verdict.require(isRight, 1,
                          QStringLiteral("%1 shows paper %2 with other bytes than were signed")
                              .arg(who(device), paper.title));
        here.insert(paper.sha256);
    }
}

void Oracle::lookAtOwnWork(Device &device)
{
    if (isRestored(device.number()))
        return;
    QMap<MarkId, Mark> kept;
    for (const PaperRef &paper : std::as_const(m_papers)) {
        const auto marks = device.profile->vault().marks(m_space, paper.paper, paper.revision);
        if (!marks)
            return;
        for (const Mark &mark : *marks)
            kept.insert(mark.id, mark);
    }
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

QStringList Oracle::sharedMarks(Device &device, const std::function<QString(const DeviceId &)> &nameOf)
{
    QStringList lines;
    for (const PaperRef &paper : std::as_const(m_papers)) {
        const auto own = device.profile->vault().marks(m_space, paper.paper, paper.revision);
        for (const Mark &mark : own.value_or(QList<Mark>())) {
            if (mark.visibility == Visibility::Shared)
                lines.append(QStringLiteral("mark of %1: %2").arg(nameOf(device.id()), lineOf(mark)));
        }
        const auto others = device.profile->cache().sharedMarks(m_space, paper.paper, paper.revision);
        for (const SharedMark &shared : others.value_or(QList<SharedMark>()))
            lines.append(QStringLiteral("mark of %1: %2").arg(nameOf(shared.device), lineOf(shared.mark)));
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
    lines += sharedMarks(device, [](const DeviceId &id) { return id.text().left(8); });
    const auto signOffs = device.signOffs().list(m_space);
    for (const CheckedSignOff &one : signOffs.value_or(QList<CheckedSignOff>()))
        lines.append(
            QStringLiteral("sign-off %1").arg(QString::fromLatin1(hashOf(one.stored.statement).toHex())));
    lines.sort();
    return lines;
}

void Oracle::compare(const QList<Device *> &devices)
{
    QStringList first;
    int firstNumber = -1;
    for (Device *device : devices) {
        const QStringList lines = describe(*device);
        for (const QString &id : std::as_const(m_uncounted)) {
            const auto shown = std::find_if(lines.cbegin(), lines.cend(),
                                            [&](const QString &line) { return line.contains(id); });
            m_verdict.require(
                shown == lines.cend(), 10,
                QStringLiteral("%1 counts what a removed device said: %2").arg(who(*device), id));
        }
        if (firstNumber < 0) {
            first = lines;
            firstNumber = device->number();
            continue;
        }
        for (const QString &line : lines) {
            if (!first.contains(line)) {
                m_verdict.add(8, QStringLiteral("%1 shows what device %2 does not: %3")
                                     .arg(who(*device))
                                     .arg(firstNumber)
                                     .arg(line));
                break;
            }
        }
        for (const QString &line : std::as_const(first)) {
            if (!lines.contains(line)) {
                m_verdict.add(8, QStringLiteral("%1 does not show what device %2 does: %3")
                                     .arg(who(*device))
                                     .arg(firstNumber)
                                     .arg(line));
                break;
            }
        }
    }
}

} // namespace plenum::test
