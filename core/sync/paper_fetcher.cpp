// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/paper_fetcher.h"

#include <algorithm>
#include <vector>

namespace plenum {

namespace {

constexpr qint64 kReservedBytes = 64 * 1024 * 1024; // own work, and everything else on this disk
constexpr qint64 kShowMs = 200;

} // namespace

// ---- What comes from the store in one go

class PaperFetcher::Batch final : public BlobReceiver {
public:
    Batch(PaperFetcher &fetcher, QList<Job> &jobs, std::stop_token stop)
        : m_fetcher(fetcher), m_stop(std::move(stop))
    {
        for (Job &job : jobs) {
            if (job.isDone)
                continue;
            m_transfers.push_back(Transfer{&job, job.received > 0, nullptr});
            m_reads.append(BlobRead{job.wanted.paper.blob, job.received, job.size});
        }
    }

    const QList<BlobRead> &reads() const { return m_reads; }
    // One paper ended the batch; the others can go on in another.
    bool wasBroken() const { return m_isBroken; }
    int settled() const { return m_settled; }

    Result<void> receive(qsizetype index, QByteArrayView bytes) override
    {
        if (m_stop.stop_requested())
            return makeError(ErrorCode::Cancelled);
        Transfer &transfer = m_transfers[static_cast<size_t>(index)];
        PLENUM_TRY(open(transfer));
        Job &job = *transfer.job;
        if (job.received + bytes.size() > job.size) {
            transfer.writer.reset();
            std::ignore = m_fetcher.m_papers.dropPartial(job.wanted.paper.blob);
            return breakOff(job, ErrorCode::Corrupt, QStringLiteral("longer than the agenda says"));
        }
        PLENUM_TRY(transfer.writer->write(bytes));
        m_fetcher.countReceived(job, bytes.size());
        return {};
    }

    Result<void> finish(qsizetype index, const Result<void> &outcome) override
    {
        Transfer &transfer = m_transfers[static_cast<size_t>(index)];
        Job &job = *transfer.job;
        ++m_settled;
        if (!outcome) {
            transfer.writer.reset();
            const ErrorCode code = outcome.error().code;
            if (code == ErrorCode::Cancelled || code == ErrorCode::Internal ||
                code == ErrorCode::SignInNeeded)
                return outcome;
            m_fetcher.giveUp(job, code, outcome.error().detail);
            return {};
        }
        PLENUM_TRY(open(transfer));
        const std::unique_ptr<PaperWriter> writer = std::move(transfer.writer);
        if (job.received < job.size) {
            m_fetcher.giveUp(job, ErrorCode::Corrupt, QStringLiteral("shorter than the agenda says"));
            return {};
        }
        return m_fetcher.commit(job, *writer, transfer.wasKept);
    }

private:
    struct Transfer {
        Job *job;
        bool wasKept;
        std::unique_ptr<PaperWriter> writer; // from the first bytes on
    };

    Result<void> open(Transfer &transfer)
    {
        if (transfer.writer)
            return {};
        Job &job = *transfer.job;
        PLENUM_TRY_ASSIGN(transfer.writer, m_fetcher.m_papers.resume(job.wanted.paper.blob));
        if (transfer.writer->size() == job.received)
            return {};
        transfer.writer.reset();
        return breakOff(job, ErrorCode::Locked, QStringLiteral("somebody else is bringing it"));
    }

    Result<void> breakOff(Job &job, ErrorCode code, const QString &detail)
    {
        m_fetcher.giveUp(job, code, detail);
        m_isBroken = true;
        return makeError(code, blobName(job.wanted.paper.blob).path(), detail);
    }

    PaperFetcher &m_fetcher;
    std::stop_token m_stop;
    std::vector<Transfer> m_transfers;
    QList<BlobRead> m_reads;
    bool m_isBroken = false;
    int m_settled = 0;
};

// ---- The papers of one contact

PaperFetcher::PaperFetcher(ObjectStore &store, PaperCache &papers, const Clock &clock, SyncReport &report)
    : m_store(store), m_papers(papers), m_clock(clock), m_report(report)
{
}

QList<PaperFetcher::Job> PaperFetcher::makeJobs(const QList<WantedPaper> &wanted) const
{
    QList<Job> jobs;
    for (const WantedPaper &one : wanted)
        jobs.append(Job{one, blobSize(one.paper)});
    lookAtKept(jobs);
    return jobs;
}

void PaperFetcher::lookAtKept(QList<Job> &jobs) const
{
    QHash<QByteArray, qint64> kept;
    const QList<PartialPaper> partials = m_papers.partials();
    for (const PartialPaper &partial : partials)
        kept.insert(partial.blob, partial.size);
    for (Job &job : jobs) {
        if (!job.isDone)
            job.received = kept.value(job.wanted.paper.blob, 0);
    }
}

void PaperFetcher::keepToRoom(QList<Job> &jobs)
{
    const auto free = m_papers.room();
    if (!free)
        return; // the writing itself will tell
    qint64 room = std::max<qint64>(*free - kReservedBytes, 0);
    qint64 needed = 0;
    for (const Job &job : std::as_const(jobs))
        needed += job.size - job.received;
    if (needed <= room)
        return;
    m_report.bytesShort = needed - room;
    const QString detail = QStringLiteral("%1 bytes are needed, %2 are free").arg(needed).arg(room);
    bool isTold = false;
    QList<Job> fitting;
    for (const Job &job : std::as_const(jobs)) {
        const qint64 missing = job.size - job.received;
        if (missing <= room) {
            room -= missing;
            fitting.append(job);
        } else if (!std::exchange(isTold, true)) {
            m_report.warnings.append(makeError(ErrorCode::DiskFull, job.wanted.paper.fileName, detail));
        }
    }
    jobs = fitting;
}

// Killed between the last byte and its name: nothing has to be asked for.
Result<void> PaperFetcher::commitComplete(QList<Job> &jobs)
{
    for (Job &job : jobs) {
        if (job.received < job.size || job.received == 0)
            continue;
        PLENUM_TRY_ASSIGN(const auto writer, m_papers.resume(job.wanted.paper.blob));
        PLENUM_TRY(commit(job, *writer, true));
    }
    return {};
}

Result<void> PaperFetcher::commit(Job &job, PaperWriter &writer, bool wasKept)
{
    const auto committed = writer.commit();
    if (committed) {
        job.isDone = true;
        ++m_report.papersFetched;
        ++m_progress.papersDone;
        m_report.changed = true;
        showProgress(false);
        return {};
    }
    if (committed.error().code != ErrorCode::Corrupt)
        return committed;
    if (wasKept && !std::exchange(job.isRestarted, true)) {
        m_progress.bytesDone -= job.received;
        job.received = 0;
        return {};
    }
    m_report.damaged.append(job.wanted.paper.blob);
    giveUp(job, ErrorCode::Corrupt, committed.error().detail);
    return {};
}

void PaperFetcher::giveUp(Job &job, ErrorCode code, const QString &detail)
{
    job.isDone = true;
    m_progress.bytes -= job.size - job.received;
    ++m_progress.papersDone;
    m_report.warnings.append(makeError(code, blobName(job.wanted.paper.blob).path(), detail));
    showProgress(false);
}

void PaperFetcher::countReceived(Job &job, qint64 bytes)
{
    job.received += bytes;
    m_report.bytesFetched += bytes;
    m_progress.bytesDone += bytes;
    m_progress.meeting = job.wanted.meeting;
    m_rate.add(bytes, m_clock.nowUtc());
    showProgress(false);
}

void PaperFetcher::showProgress(bool isDue)
{
    if (!m_show)
        return;
    const QDateTime now = m_clock.nowUtc();
    const qint64 since = m_shown.isValid() ? m_shown.msecsTo(now) : kShowMs;
    if (!isDue && since >= 0 && since < kShowMs)
        return;
    m_shown = now;
    m_progress.bytesPerSecond = m_rate.bytesPerSecond();
    m_progress.secondsLeft = m_rate.secondsFor(m_progress.bytes - m_progress.bytesDone);
    m_show(m_progress);
}

Result<void> PaperFetcher::fetch(QList<Job> &jobs, const std::stop_token &stop)
{
    const auto isDone = [](const Job &job) { return job.isDone; };
    while (!std::all_of(jobs.cbegin(), jobs.cend(), isDone)) {
        if (stop.stop_requested())
            return makeError(ErrorCode::Cancelled);
        lookAtKept(jobs); // one that broke the batch before has cut the others short
        Batch batch(*this, jobs, stop);
        const auto fetched = m_store.fetchBlobs(batch.reads(), batch);
        if (!fetched && !batch.wasBroken())
            return fetched;
        if (fetched && batch.settled() == 0)
            return makeError(ErrorCode::Internal, m_store.describe(),
                             QStringLiteral("no blob of a batch was answered"));
    }
    return {};
}

Result<void> PaperFetcher::run(const SpaceState &state, const SyncOptions &options)
{
    m_show = options.progress;
    const PaperPlan plan = planPapers(state, m_papers, options.papers, m_clock.nowUtc());
    for (const WantedPaper &withheld : plan.withheld) {
        if (options.papers.passedOver.contains(withheld.paper.blob))
            m_report.warnings.append(makeError(ErrorCode::Corrupt, blobName(withheld.paper.blob).path(),
                                               QStringLiteral("was wrong before; asked for again later")));
        else
            ++m_report.papersWithheld;
    }
    QList<Job> jobs = makeJobs(plan.wanted);
    keepToRoom(jobs);
    if (jobs.isEmpty())
        return {};
    m_progress.papers = static_cast<int>(jobs.size());
    m_progress.meeting = jobs.constFirst().wanted.meeting;
    for (const Job &job : std::as_const(jobs)) {
        m_progress.bytes += job.size;
        m_progress.bytesDone += job.received;
    }
    m_rate.add(0, m_clock.nowUtc());
    showProgress(true);
    auto fetched = commitComplete(jobs);
    if (fetched)
        fetched = fetch(jobs, options.stop);
    showProgress(true);
    auto settled = m_papers.barrier();
    return fetched ? settled : fetched;
}

} // namespace plenum
