// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/paper_plan.h"

#include "core/crypto/chunked_sealing.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace plenum {

namespace {

constexpr qint64 kAssumedSeconds = 12 * 3600; // of a meeting that states no end

bool isPast(const Meeting &meeting, const QDateTime &now)
{
    const QDateTime end = meeting.end.isValid() ? meeting.end : meeting.start.addSecs(kAssumedSeconds);
    return end < now || meeting.state == QLatin1String("cancelled");
}

} // namespace

qint64 blobSize(const Paper &paper)
{
    return paper.contentKey.isEmpty() ? paper.size : sealedSize(paper.size);
}

QList<const Meeting *> meetingsByUrgency(const SpaceState &state, const QDateTime &now,
                                         const MeetingId &first)
{
    QList<const Meeting *> meetings;
    for (const AcceptedManifest &manifest : state.manifests)
        meetings.append(&manifest.manifest.meeting);
    std::sort(meetings.begin(), meetings.end(), [&](const Meeting *a, const Meeting *b) {
        if ((a->id == first) != (b->id == first))
            return a->id == first;
        const bool past = isPast(*a, now);
        if (past != isPast(*b, now))
            return !past;
        if (a->start != b->start)
            return past ? a->start > b->start : a->start < b->start;
        return a->id < b->id;
    });
    return meetings;
}

const Meeting *meteredMeeting(const SpaceState &state, const PaperChoice &choice, const QDateTime &now)
{
    const MeetingId chosen = choice.onlyMeeting.value_or(choice.firstMeeting);
    const QList<const Meeting *> meetings = meetingsByUrgency(state, now, chosen);
    if (meetings.isEmpty())
        return nullptr;
    const Meeting *next = meetings.constFirst();
    return next->id == chosen || !isPast(*next, now) ? next : nullptr;
}

PaperPlan planPapers(const SpaceState &state, const PaperCache &papers, const PaperChoice &choice,
                     const QDateTime &now)
{
    const Meeting *metered = choice.metered ? meteredMeeting(state, choice, now) : nullptr;
    const auto isChosen = [&](const Meeting *meeting) {
        return (!choice.onlyMeeting || *choice.onlyMeeting == meeting->id) &&
               (!choice.metered || meeting == metered);
    };
    PaperPlan plan;
    QHash<QByteArray, bool> seen;
    qint64 room = choice.metered ? choice.meteredBytes : std::numeric_limits<qint64>::max();
    const auto place = [&](const Meeting *meeting, const Paper &paper) {
        if (std::exchange(seen[paper.blob], true))
            return;
        // What is here counts too, or every contact would bring as much again.
        const bool fits = isChosen(meeting) && blobSize(paper) <= room;
        if (fits)
            room -= blobSize(paper);
        if (!papers.has(paper.blob))
            (fits && !choice.passedOver.contains(paper.blob) ? plan.wanted : plan.withheld)
                .append(WantedPaper{meeting->id, paper});
    };
    const QList<const Meeting *> meetings = meetingsByUrgency(state, now, choice.firstMeeting);
    for (const bool chosen : {true, false}) {
        for (const Meeting *meeting : meetings) {
            if (isChosen(meeting) != chosen)
                continue;
            for (const AgendaItem &item : meeting->items) {
                for (const Paper &paper : item.papers)
                    place(meeting, paper);
            }
        }
    }
    return plan;
}

} // namespace plenum
