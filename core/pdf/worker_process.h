// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <QString>

#include <sys/types.h>

namespace plenum {

// One running worker program, or a worker a nursery forked, and our end of its socket. The worker inherits
// nothing else: no environment, no other descriptor, standard streams on /dev/null. Threading: one thread;
// the kernel ends the worker with that thread.
class WorkerProcess {
public:
    enum class Mode { Worker, Nursery };

    // Error: Unavailable.
    static Result<WorkerProcess> spawn(const QString &program, Mode mode = Mode::Worker);
    // A child of a nursery; `handle` is its pidfd.
    static WorkerProcess forked(pid_t pid, UniqueFd handle, UniqueFd socket);

    WorkerProcess(WorkerProcess &&other) noexcept;
    WorkerProcess &operator=(WorkerProcess &&) = delete;
    ~WorkerProcess() { kill(); }

    int socket() const { return m_socket.get(); }
    pid_t id() const { return m_pid; } // -1 once ended

    // SIGKILL, and wait for the end; closes the socket. Gives one line on how the process ended. A second
    // call does nothing.
    QString kill();

private:
    WorkerProcess(pid_t pid, UniqueFd handle, UniqueFd socket)
        : m_pid(pid), m_handle(std::move(handle)), m_socket(std::move(socket))
    {
    }
    QString endChild() const;
    QString endGrandchild() const;

    pid_t m_pid = -1;
    UniqueFd m_handle; // of a forked worker, which only its nursery can reap
    UniqueFd m_socket;
};

} // namespace plenum
