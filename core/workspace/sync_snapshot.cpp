// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/paper_plan.h"
#include "core/workspace/snapshots.h"

#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

// Where the papers of a space are, each document once.
class PaperCount {
public:
    PaperCount(const PaperCache &papers, const PaperPlan &plan) : m_papers(papers)
    {
        const QList<PartialPaper> partials = papers.partials();
        for (const PartialPaper &partial : partials)
            m_partial.insert(partial.blob, partial.size);
        for (const WantedPaper &wanted : plan.wanted)
            m_wanted.insert(wanted.paper.blob);
    }

    void add(const Paper &paper, SyncSnapshot &snapshot)
    {
        if (m_counted.contains(paper.blob))
            return;
        m_counted.insert(paper.blob);
        const qint64 here = bytesHere(paper);
        snapshot.bytesHere += here;
        if (m_papers.has(paper.blob)) {
            ++snapshot.papersHere;
        } else if (m_wanted.contains(paper.blob)) {
            ++snapshot.papersComing;
            snapshot.bytesComing += paper.size - here;
        } else {
            ++snapshot.papersWithheld;
            snapshot.bytesWithheld += paper.size - here;
        }
    }

    void add(const Paper &paper, MeetingSync &meeting) const
    {
        const qint64 here = bytesHere(paper);
        ++meeting.papers;
        meeting.bytes += paper.size;
        meeting.bytesHere += here;
        if (m_papers.has(paper.blob)) {
            ++meeting.papersHere;
        } else if (m_wanted.contains(paper.blob)) {
            ++meeting.papersComing;
            meeting.bytesComing += paper.size - here;
        }
    }

private:
    qint64 bytesHere(const Paper &paper) const
    {
        return m_papers.has(paper.blob) ? paper.size : std::min(m_partial.value(paper.blob, 0), paper.size);
    }

    const PaperCache &m_papers;
    QHash<QByteArray, qint64> m_partial;
    QSet<QByteArray> m_wanted;
    QSet<QByteArray> m_counted;
};

OwnItemEntry describe(const OwnItem &own, const SpaceView &view)
{
    OwnItemEntry entry{own, {}, {}, {}};
    const auto manifest = view.state.manifests.constFind(own.meeting);
    if (manifest == view.state.manifests.cend())
        return entry;
    const Meeting &meeting = manifest->manifest.meeting;
    entry.meetingTitle = meeting.title;
    const bool isMark = own.kind == OwnItem::Kind::Mark;
    if (const AgendaItem *item = isMark ? itemOfPaper(meeting, own.paper) : findItem(meeting, own.item)) {
        entry.itemNumber = item->number;
        entry.title = item->title;
    }
    if (const Paper *paper = isMark ? findPaper(meeting, own.paper) : nullptr)
        entry.title = paper->title;
    return entry;
}

MeetingSync countMeeting(const Meeting &meeting, PaperCount &count, SyncSnapshot &snapshot)
{
    MeetingSync sync;
    sync.meeting = meeting.id;
    sync.title = meeting.title;
    sync.start = meeting.start;
    QSet<QByteArray> counted;
    for (const AgendaItem &item : meeting.items) {
        for (const Paper &paper : item.papers) {
            if (counted.contains(paper.blob))
                continue;
            counted.insert(paper.blob);
            count.add(paper, sync);
            count.add(paper, snapshot);
        }
    }
    return sync;
}

} // namespace

Result<SyncSnapshot> readSync(Profile &profile, const Environment &environment, std::optional<SpaceId> space,
                              const PaperChoice &choice)
{
    SyncSnapshot snapshot;
    if (!space)
        return snapshot;
    PLENUM_TRY_ASSIGN(snapshot.space, findSpace(profile, *space));
    PLENUM_TRY_ASSIGN(snapshot.unsent, profile.vault().unsentCount(*space));
    PLENUM_TRY_ASSIGN(snapshot.lease, leaseOf(profile, *space));
    snapshot.isMetered = choice.metered;
    snapshot.onlyMeeting = choice.onlyMeeting;
    if (snapshot.lease.isClosed)
        return snapshot;
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, *space));
    snapshot.membership = view.membership();
    snapshot.leads = view.mayPublish();
    const PaperCache &papers = profile.cache().papers();
    const QDateTime now = environment.clock.nowUtc();
    PaperCount count(papers, planPapers(view.state, papers, choice, now));

    PLENUM_TRY_ASSIGN(const QList<OwnItem> own, profile.vault().ownItems(*space));
    QHash<MeetingId, DeliveryCounts> counts;
    for (const OwnItem &item : own) {
        counts[item.meeting].add(item.delivery);
        snapshot.counts.add(item.delivery);
        snapshot.own.append(describe(item, view));
    }
    const QList<const Meeting *> meetings = meetingsByUrgency(view.state, now, choice.firstMeeting);
    for (const Meeting *meeting : meetings) {
        MeetingSync sync = countMeeting(*meeting, count, snapshot);
        sync.own = counts.value(meeting->id);
        snapshot.meetings.append(sync);
    }
    return snapshot;
}

} // namespace plenum
