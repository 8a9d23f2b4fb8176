// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/job_queue.h"

#include <algorithm>

namespace plenum {

std::optional<SessionJob> JobQueue::take(int worker, bool documentOpen)
{
    auto best = m_jobs.end();
    for (auto job = m_jobs.begin(); job != m_jobs.end(); ++job) {
        if (!mayRun(worker, *job, documentOpen))
            continue;
        const bool opens = job->kind == JobKind::Open;
        if (opens || best == m_jobs.end() || job->priority < best->priority)
            best = job;
        if (opens)
            break;
    }
    if (best == m_jobs.end())
        return std::nullopt;
    SessionJob job = std::move(*best);
    m_jobs.erase(best);
    m_busy[std::size_t(worker)] = true;
    return job;
}

bool JobQueue::mayRun(int worker, const SessionJob &job, bool documentOpen) const
{
    if (job.kind == JobKind::Open)
        return worker == 0;
    if (!documentOpen)
        return false;
    const int last = int(m_busy.size()) - 1;
    if (job.priority == RenderPriority::Background)
        return worker == last;
    return std::all_of(m_busy.cbegin(), m_busy.cbegin() + worker, [](bool busy) { return busy; });
}

bool JobQueue::isVisibleWaiting() const
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [](const SessionJob &job) {
        return job.kind != JobKind::Open && job.priority == RenderPriority::Visible &&
               !job.task->isCancelled();
    });
}

bool JobQueue::areAllBusy() const
{
    return std::all_of(m_busy.cbegin(), m_busy.cend(), [](bool busy) { return busy; });
}

std::vector<SessionJob> JobQueue::takeStale(quint64 generation)
{
    std::vector<SessionJob> stale;
    std::vector<SessionJob> kept;
    for (SessionJob &job : m_jobs)
        (job.isStale(generation) ? stale : kept).push_back(std::move(job));
    m_jobs = std::move(kept);
    return stale;
}

std::vector<SessionJob> JobQueue::takeAll()
{
    return std::exchange(m_jobs, {});
}

} // namespace plenum
