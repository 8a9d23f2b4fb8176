// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/snapshots.h"

#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

constexpr int kNotesOnHome = 6;
constexpr qint64 kAssumedHours = 4; // of a meeting that states no end

bool isOver(const Meeting &meeting, const QDateTime &now)
{
    const QDateTime end = meeting.end.isValid() ? meeting.end : meeting.start.addSecs(kAssumedHours * 3600);
    return end < now;
}

bool isCounted(const CheckedSignOff &signOff)
{
    return signOff.report.verdict.indication == Indication::TotalPassed && !signOff.foreignDevice &&
           !signOff.superseded && !signOff.report.toEarlierVersion;
}

// Observers read; everybody else decides.
int signingMembers(const SpaceView &view)
{
    if (!view.state.roster)
        return 0;
    const RosterRecord &roster = view.state.roster->record;
    return static_cast<int>(
        std::count_if(roster.persons.cbegin(), roster.persons.cend(), [&](const Person &person) {
            return person.role != Role::Observer && roster.isMember(person.id);
        }));
}

Result<void> collectWaiting(Profile &profile, const Environment &environment, const SpaceView &view,
                            HomeSnapshot &home)
{
    const Person *self = view.self();
    if (self == nullptr || self->role == Role::Observer)
        return {};
    SignOffService signOffs(profile, environment);
    for (const AcceptedManifest &manifest : view.state.manifests) {
        const Meeting &meeting = manifest.manifest.meeting;
        if (isOver(meeting, environment.clock.nowUtc()) || meeting.state == QLatin1String("cancelled"))
            continue;
        PLENUM_TRY_ASSIGN(const QList<CheckedSignOff> all, signOffs.list(view.record.id, meeting.id));
        for (const AgendaItem &item : meeting.items) {
            if (item.kind != ItemKind::Decision)
                continue;
            QSet<PersonId> signers;
            bool mine = false;
            for (const CheckedSignOff &signOff : all) {
                if (signOff.stored.item != item.id)
                    continue;
                if (isCounted(signOff))
                    signers.insert(signOff.stored.person);
                mine = mine || (signOff.stored.person == self->id && !signOff.report.toEarlierVersion);
            }
            if (!mine)
                home.waiting.append(WantedSignOff{meeting.id, meeting.title, meeting.start, item.id,
                                                  item.number, item.title, static_cast<int>(signers.size()),
                                                  signingMembers(view)});
        }
    }
    std::stable_sort(
        home.waiting.begin(), home.waiting.end(),
        [](const WantedSignOff &a, const WantedSignOff &b) { return a.meetingStart < b.meetingStart; });
    return {};
}

Result<void> collectChanges(Profile &profile, const SpaceView &view, HomeSnapshot &home)
{
    MeetingService meetings(profile);
    for (const AcceptedManifest &manifest : view.state.manifests) {
        const Meeting &meeting = manifest.manifest.meeting;
        PLENUM_TRY_ASSIGN(const QJsonValue seen, profile.vault().setting(seenVersionKey(meeting.id)));
        const int since = seen.toInt(0);
        if (since == 0 || since >= manifest.manifest.n)
            continue;
        PLENUM_TRY_ASSIGN(const QList<VersionedChange> changes,
                          meetings.changes(view.record.id, meeting.id, since));
        for (const VersionedChange &change : changes)
            home.changes.prepend(NewChange{meeting.id, meeting.title, change, meeting});
    }
    return {};
}

// Title of the paper and number of its item, in whatever agenda in force holds it.
void describePaper(const SpaceView &view, const MeetingId &meeting, const PaperId &paper, QString &itemNumber,
                   QString &title)
{
    const auto manifest = view.state.manifests.constFind(meeting);
    if (manifest == view.state.manifests.cend())
        return;
    const Meeting &agenda = manifest->manifest.meeting;
    if (const AgendaItem *item = itemOfPaper(agenda, paper))
        itemNumber = item->number;
    if (const Paper *found = findPaper(agenda, paper))
        title = found->title;
}

Result<void> collectReading(Profile &profile, const SpaceView &view, HomeSnapshot &home)
{
    PLENUM_TRY_ASSIGN(const QList<Mark> marks, profile.vault().recentMarks(view.record.id, kNotesOnHome));
    for (const Mark &mark : marks) {
        OwnNote note{mark, {}, {}};
        describePaper(view, mark.paper.meeting, mark.paper.paper, note.itemNumber, note.paperTitle);
        if (!note.paperTitle.isEmpty())
            home.notes.append(note);
    }
    PLENUM_TRY_ASSIGN(const QJsonValue last, profile.vault().setting(lastReadingKey()));
    const QJsonObject place = last.toObject();
    ReadingPlace reading{MeetingId(place.value(QStringLiteral("meeting")).toString()),
                         PaperId(place.value(QStringLiteral("paper")).toString()),
                         place.value(QStringLiteral("page")).toInt()};
    describePaper(view, reading.meeting, reading.paper, home.lastReadingItem, home.lastReadingPaper);
    if (!home.lastReadingPaper.isEmpty())
        home.lastReading = reading;
    return {};
}

} // namespace

QString readerStateKey(const PaperId &paper)
{
    return QStringLiteral("reader/") + paper.text();
}

QString seenVersionKey(const MeetingId &meeting)
{
    return QStringLiteral("seen/") + meeting.text();
}

QString keyFileKey()
{
    return QStringLiteral("identity/key-file");
}

QString lastReadingKey()
{
    return QStringLiteral("reading/last");
}

QString onlyMeetingKey(const SpaceId &space)
{
    return QStringLiteral("sync/only-meeting/") + space.text();
}

Result<HomeSnapshot> readHome(Profile &profile, const Environment &environment, std::optional<SpaceId> space)
{
    HomeSnapshot home;
    home.recovery = profile.vault().recovery();
    home.cacheRebuilt = profile.cache().wasRebuilt();
    if (!space)
        return home;
    PLENUM_TRY_ASSIGN(home.space, findSpace(profile, *space));
    PLENUM_TRY_ASSIGN(home.unsent, profile.vault().unsentCount(*space));
    PLENUM_TRY_ASSIGN(home.lease, leaseOf(profile, *space));
    if (home.lease.isClosed)
        return home;
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, *space));
    home.space = view.record;
    home.membership = view.membership();
    home.isOpen = view.state.trust && !view.isSealed();
    if (const Person *self = view.self())
        home.self = *self;
    PLENUM_TRY_ASSIGN(home.meetings, MeetingService(profile).list(*space));
    PLENUM_TRY(collectChanges(profile, view, home));
    PLENUM_TRY(collectWaiting(profile, environment, view, home));
    PLENUM_TRY(collectReading(profile, view, home));
    return home;
}

Result<MeetingSnapshot> readMeeting(Profile &profile, const Environment &environment, const SpaceId &space,
                                    const MeetingId &meeting)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, space));
    MeetingSnapshot snapshot;
    PLENUM_TRY_ASSIGN(snapshot.agenda, MeetingService(profile).agenda(space, meeting));
    snapshot.self = view.record.person;
    snapshot.members = signingMembers(view);
    PLENUM_TRY_ASSIGN(const auto own, profile.vault().markCounts(space, meeting));
    PLENUM_TRY_ASSIGN(const auto shared, profile.cache().sharedMarkCounts(space, meeting));
    for (const AgendaItem &item : snapshot.agenda.meeting.items) {
        for (const Paper &paper : item.papers)
            snapshot.papers.insert(paper.id, PaperCounts{own.value(paper.id) + shared.value(paper.id),
                                                         profile.cache().papers().has(paper.blob)});
    }
    PLENUM_TRY_ASSIGN(snapshot.signOffs, SignOffService(profile, environment).list(space, meeting));
    return snapshot;
}

Result<PaperSnapshot> readPaper(Profile &profile, const SpaceId &space, const PaperId &paper)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, space));
    PaperSnapshot snapshot;
    PLENUM_TRY_ASSIGN(snapshot.entry, MeetingService(profile).paper(space, paper));
    const int revision = snapshot.entry.paper.revision;
    PLENUM_TRY_ASSIGN(snapshot.marks, profile.vault().marks(space, paper, revision));
    PLENUM_TRY_ASSIGN(snapshot.delivery, profile.vault().markDelivery(space, paper, revision));
    PLENUM_TRY_ASSIGN(const QList<SharedMark> shared, profile.cache().sharedMarks(space, paper, revision));
    QSet<MarkId> own;
    for (const Mark &mark : std::as_const(snapshot.marks))
        own.insert(mark.id);
    for (const SharedMark &entry : shared) {
        // Who made a mark is told by the device its log came from, whatever the mark says.
        const Person *author = view.state.personOfDevice(entry.device);
        if (author == nullptr)
            continue;
        // A mark of one's own that a former key of this device, or a copy of it, has written too.
        if (author->id == view.record.person && own.contains(entry.mark.id))
            continue;
        Mark mark = entry.mark;
        mark.author = author->id;
        mark.authorName = author->name;
        snapshot.marks.append(mark);
    }
    PLENUM_TRY_ASSIGN(snapshot.undo, profile.vault().undoState(space, paper));
    PLENUM_TRY_ASSIGN(const QJsonValue state, profile.vault().setting(readerStateKey(paper)));
    snapshot.readerState = state.toObject();
    return snapshot;
}

} // namespace plenum
