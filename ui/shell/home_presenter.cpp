// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/home_presenter.h"

#include "ui/reader/mark_painter.h"
#include "ui/text/format.h"
#include "ui/text/meeting_text.h"
#include "ui/widgets/theme.h"

namespace plenum::ui {

namespace {

constexpr qint64 kAssumedHours = 4; // of a meeting that states no end

QDateTime endOf(const MeetingOverview &meeting)
{
    return meeting.end.isValid() ? meeting.end : meeting.start.addSecs(kAssumedHours * 3600);
}

void addMissing(const SyncState &sync, MeetingSummary &summary)
{
    for (const MeetingSync &meeting : sync.snapshot.meetings) {
        // Of another moment than the overview: it says nothing about it.
        if (meeting.meeting != summary.id || meeting.papersHere != summary.readiness.papersHere)
            continue;
        const int missing = summary.readiness.papers - summary.readiness.papersHere;
        const bool isComing = meetingReadiness(meeting, sync).kind == MeetingReadiness::Kind::Coming;
        (isComing ? summary.readiness.papersComing : summary.readiness.papersWaiting) = missing;
    }
}

MeetingSummary summaryOf(const MeetingOverview &meeting, const HomeSnapshot &snapshot,
                         const ConnectionState &connection, const SyncState &sync)
{
    MeetingSummary summary;
    summary.id = meeting.id;
    summary.title = meeting.title;
    summary.body = meeting.body;
    summary.start = meeting.start;
    summary.end = meeting.end;
    summary.place = meeting.place;
    summary.cancelled = meeting.state == QLatin1String("cancelled");
    summary.items = meeting.items;
    summary.readiness = Readiness{meeting.papersHere, meeting.papers, meeting.bytesHere, connection.asOf};
    addMissing(sync, summary);
    for (const WantedSignOff &wanted : snapshot.waiting)
        summary.waiting += wanted.meeting == meeting.id ? 1 : 0;
    return summary;
}

ChangeEntry::Tone toneOf(AgendaChange::Kind kind)
{
    switch (kind) {
    case AgendaChange::Kind::ItemAdded:
    case AgendaChange::Kind::PaperAdded:
        return ChangeEntry::Tone::Added;
    case AgendaChange::Kind::PaperReplaced:
        return ChangeEntry::Tone::Replaced;
    case AgendaChange::Kind::ItemRemoved:
    case AgendaChange::Kind::PaperRemoved:
    case AgendaChange::Kind::MeetingCancelled:
        return ChangeEntry::Tone::Removed;
    default:
        return ChangeEntry::Tone::Neutral;
    }
}

ChangeEntry changeOf(const NewChange &change)
{
    const ChangeText text = changeText(change.change.change, change.after);
    ChangeEntry entry;
    entry.tone = toneOf(change.change.change.kind);
    entry.badge = text.badge;
    entry.title = text.title;
    entry.detail = factsText({text.detail, change.meetingTitle});
    entry.meeting = change.meeting;
    if (findPaper(change.after, change.change.change.paper) != nullptr)
        entry.paper = change.change.change.paper;
    return entry;
}

void sortMeetings(const HomeSnapshot &snapshot, const ConnectionState &connection, const QDateTime &now,
                  const SyncState &sync, HomeState &state)
{
    for (const MeetingOverview &meeting : snapshot.meetings) {
        const MeetingSummary summary = summaryOf(meeting, snapshot, connection, sync);
        if (endOf(meeting) < now)
            state.past.prepend(summary);
        else if (!state.next && !summary.cancelled)
            state.next = summary;
        else if (meeting.start.toLocalTime().date() == now.toLocalTime().date())
            state.today.append(summary);
        else
            state.upcoming.append(summary);
    }
}

} // namespace

HomeState homeState(const HomeSnapshot &snapshot, const ConnectionState &connection, const QDateTime &now,
                    const SyncState &sync)
{
    HomeState state;
    state.now = now;
    state.connection = connection;
    state.connection.unsent = snapshot.unsent;
    state.connection.isWaiting = snapshot.membership == Membership::Waiting;
    if (!snapshot.space) {
        state.phase = HomeState::Phase::NoSpace;
        return state;
    }
    state.phase =
        snapshot.self || !snapshot.meetings.isEmpty() ? HomeState::Phase::Ready : HomeState::Phase::Pending;
    state.spaceName = snapshot.space->name;
    state.isOpenSpace = snapshot.isOpen;
    state.personName = snapshot.self ? snapshot.self->name : QString();
    sortMeetings(snapshot, connection, now, sync, state);
    if (snapshot.lastReading)
        state.continueTarget = ContinueTarget{snapshot.lastReading->meeting, snapshot.lastReading->paper,
                                              snapshot.lastReadingItem, snapshot.lastReadingPaper,
                                              snapshot.lastReading->page + 1};
    for (const NewChange &change : snapshot.changes)
        state.changes.append(changeOf(change));
    for (const WantedSignOff &wanted : snapshot.waiting)
        state.waiting.append(WaitingEntry{wanted.meeting, wanted.item, wanted.itemNumber, wanted.itemTitle,
                                          wanted.meetingTitle, wanted.meetingStart, wanted.signedSoFar,
                                          wanted.members});
    for (const OwnNote &note : snapshot.notes) {
        if (note.mark.quote.isEmpty() && note.mark.text.isEmpty())
            continue; // a drawing says nothing here
        state.notes.append(NoteEntry{note.mark.paper.meeting, note.mark.paper.paper, note.mark.page + 1,
                                     note.mark.quote, note.mark.text, note.itemNumber, note.paperTitle,
                                     note.mark.visibility == Visibility::Shared,
                                     chipColor(note.mark.color, Theme::colors().dark).name()});
    }
    return state;
}

} // namespace plenum::ui
