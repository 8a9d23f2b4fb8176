// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/paper_plan.h"
#include "core/sync/transfer_rate.h"

namespace plenum {

// Brings papers onto this device, whole meetings one after the other, many papers at once where the store
// can. Goes on where an earlier contact stopped: what was received before is hashed again here, and only the
// rest is asked for. Memory stays bounded whatever the sizes.
class PaperFetcher {
public:
    PaperFetcher(ObjectStore &store, PaperCache &papers, const Clock &clock, SyncReport &report);

    // A paper that is missing or damaged in the store becomes a warning; the others go on. Where the disk has
    // no room for all, those that come first are brought and a DiskFull warning names the first that does not
    // fit (SyncReport::bytesShort). Errors: Cancelled, Unavailable (the store went away), DiskFull and
    // ReadOnly of this device. What was brought until then is here.
    Result<void> run(const SpaceState &state, const SyncOptions &options);

private:
    class Batch;
    struct Job {
        WantedPaper wanted;
        qint64 size = 0;          // of the blob
        qint64 received = 0;      // bytes of it on this device
        bool isRestarted = false; // from nothing, because what was kept was wrong
        bool isDone = false;      // it is here, or a warning says why not
    };

    QList<Job> makeJobs(const QList<WantedPaper> &wanted) const;
    void lookAtKept(QList<Job> &jobs) const;
    void keepToRoom(QList<Job> &jobs);
    Result<void> commitComplete(QList<Job> &jobs);
    Result<void> fetch(QList<Job> &jobs, const std::stop_token &stop);

    // All its bytes are here. The first time they are wrong and a part of them was kept, it starts over.
    Result<void> commit(Job &job, PaperWriter &writer, bool wasKept);
    void giveUp(Job &job, ErrorCode code, const QString &detail);
    void countReceived(Job &job, qint64 bytes);
    void showProgress(bool isDue);

    ObjectStore &m_store;
    PaperCache &m_papers;
    const Clock &m_clock;
    SyncReport &m_report;
    std::function<void(const SyncProgress &)> m_show;
    SyncProgress m_progress;
    TransferRate m_rate;
    QDateTime m_shown; // when progress was last shown
};

} // namespace plenum
