// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/worker_client.h"
#include "core/pdf/worker_process.h"

namespace plenum {

// Where workers for many documents in a row come from. Starting the worker program takes longer than looking
// into most papers; a nursery starts it once, and that process, which never sees a document, forks a fresh
// worker for each. These workers are as confined as started ones and know nothing of each other's documents;
// they share the layout of their memory, so windows start theirs anew.
//
// Errors of both calls: Unavailable, TimedOut.
//
// Threading: one thread; the nursery and its workers end with that thread.
class WorkerNursery {
public:
    static Result<std::unique_ptr<WorkerNursery>> start(const WorkerOptions &options = {});

    // A worker that waits for its one document. After an error the nursery is of no more use.
    Result<std::unique_ptr<WorkerClient>> worker();

    qint64 processId() const { return m_process.id(); }

private:
    WorkerNursery(WorkerProcess process, WorkerOptions options)
        : m_process(std::move(process)), m_options(std::move(options))
    {
    }

    WorkerProcess m_process;
    WorkerOptions m_options;
};

} // namespace plenum
