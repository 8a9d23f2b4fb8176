// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_state.h"

#include "ui/text/format.h"
#include "ui/text/meeting_text.h"

#include <QCoreApplication>

namespace plenum::ui {

namespace {

struct SyncPage {
    Q_DECLARE_TR_FUNCTIONS(SyncPage)
};

QString number(qint64 figure)
{
    return QLocale().toString(figure);
}

QString progressHeadline(const std::optional<SyncProgress> &progress)
{
    if (progress && progress->phase == SyncPhase::Sending)
        return SyncPage::tr("Sending your work");
    if (progress && progress->phase == SyncPhase::Fetching && progress->papers > 0)
        return SyncPage::tr("Fetching papers: %1 of %2")
            .arg(number(progress->papersDone), number(progress->papers));
    return SyncPage::tr("Synchronising");
}

// Papers come one meeting after the other: what stands before this one takes its time first.
std::optional<qint64> secondsLeft(const MeetingSync &meeting, const SyncSnapshot &snapshot)
{
    if (!snapshot.progress || snapshot.progress->bytesPerSecond <= 0)
        return std::nullopt;
    qint64 bytes = 0;
    for (const MeetingSync &other : snapshot.meetings) {
        bytes += other.bytesComing;
        if (other.meeting == meeting.meeting)
            break;
    }
    return bytes / snapshot.progress->bytesPerSecond + 1;
}

} // namespace

QString syncHeadline(const SyncState &state)
{
    const SyncSnapshot &snapshot = state.snapshot;
    if (!snapshot.space)
        return SyncPage::tr("Not connected to a store");
    if (snapshot.isSyncing)
        return progressHeadline(snapshot.progress);
    if (snapshot.isPaused)
        return SyncPage::tr("Paused");
    if (!state.lastContact.isValid())
        return SyncPage::tr("No contact with the store yet");
    const QString moment = momentText(state.lastContact, state.now);
    return state.isAway ? SyncPage::tr("Offline, as of %1").arg(moment)
                        : SyncPage::tr("Up to date, %1").arg(moment);
}

QString syncDetail(const SyncState &state)
{
    const SyncSnapshot &snapshot = state.snapshot;
    if (!snapshot.space)
        return SyncPage::tr("Agendas and papers come from the store of your council, board or committee.");
    if (snapshot.isSyncing && snapshot.progress && snapshot.progress->bytes > 0) {
        const SyncProgress &progress = *snapshot.progress;
        const QString size =
            SyncPage::tr("%1 of %2", "sizes").arg(sizeText(progress.bytesDone), sizeText(progress.bytes));
        return factsText(
            {size, progress.secondsLeft
                       ? SyncPage::tr("%1 left", "a length of time").arg(durationText(*progress.secondsLeft))
                       : QString()});
    }
    if (snapshot.isSyncing)
        return {};
    if (snapshot.isPaused)
        return SyncPage::tr(
            "Nothing goes over the network until you resume. What you do is saved on this computer.");
    if (snapshot.nextContact.isValid())
        return SyncPage::tr("Next contact by itself at %1, or when you save something.")
            .arg(timeText(snapshot.nextContact.toLocalTime().time()));
    return {};
}

Outgoing outgoing(const SyncState &state)
{
    if (state.snapshot.space && state.snapshot.membership == Membership::Waiting)
        return Outgoing::OnceLetIn;
    return state.snapshot.isPaused ? Outgoing::WhenResumed : Outgoing::AtNextContact;
}

QString papersText(const SyncSnapshot &snapshot)
{
    QStringList parts{
        SyncPage::tr("%n papers here (%1)", nullptr, snapshot.papersHere).arg(sizeText(snapshot.bytesHere))};
    if (snapshot.papersComing > 0)
        parts.append(SyncPage::tr("%n coming (%1)", nullptr, snapshot.papersComing)
                         .arg(sizeText(snapshot.bytesComing)));
    if (snapshot.papersWithheld > 0)
        parts.append(SyncPage::tr("%n waiting (%1)", nullptr, snapshot.papersWithheld)
                         .arg(sizeText(snapshot.bytesWithheld)));
    return factsText(parts);
}

MeetingReadiness meetingReadiness(const MeetingSync &meeting, const SyncState &state)
{
    using Kind = MeetingReadiness::Kind;
    if (meeting.papers == 0)
        return {Kind::Nothing, SyncPage::tr("No papers yet"), {}};
    if (meeting.isReady())
        return {Kind::Ready, SyncPage::tr("Ready offline"),
                factsText({SyncPage::tr("%n papers", nullptr, meeting.papers), sizeText(meeting.bytes)})};
    const int missing = meeting.papers - meeting.papersHere;
    const bool isComing = meeting.papersComing > 0 && !state.snapshot.isPaused && !state.isAway;
    const QString here =
        SyncPage::tr("%1 of %2 papers here").arg(number(meeting.papersHere), number(meeting.papers));
    const QString rest =
        SyncPage::tr("%1 to come", "a size").arg(sizeText(meeting.bytes - meeting.bytesHere));
    if (!isComing)
        return {Kind::Waiting, SyncPage::tr("%n papers waiting", nullptr, missing), factsText({here, rest})};
    QString left;
    if (const auto seconds = secondsLeft(meeting, state.snapshot); seconds && state.snapshot.isSyncing)
        left = SyncPage::tr("%1 left", "a length of time").arg(durationText(*seconds));
    return {Kind::Coming, SyncPage::tr("%n papers coming", nullptr, meeting.papersComing),
            factsText({here, rest, left})};
}

QString ownWorkText(const OwnItemEntry &entry)
{
    const bool isMark = entry.item.kind == OwnItem::Kind::Mark;
    const QString what = isMark ? SyncPage::tr("Mark") : SyncPage::tr("Sign-off");
    return factsText({what, entry.itemNumber.isEmpty() ? QString() : itemNumberText(entry.itemNumber),
                      entry.title, entry.meetingTitle});
}

QString deliveryText(Delivery delivery)
{
    switch (delivery) {
    case Delivery::SavedHere:
        return SyncPage::tr("Saved here");
    case Delivery::InStore:
        return SyncPage::tr("In the store");
    case Delivery::SeenBySecretary:
        break;
    }
    return SyncPage::tr("Seen by the secretary");
}

} // namespace plenum::ui
