// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/worker_process.h"

#include "core/pdf/protocol/messages.h"
#include "core/pdf/protocol/process_handle.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

namespace plenum {

namespace {

// posix_spawn's two bundles of settings, freed on every path.
class SpawnSettings {
public:
    SpawnSettings()
    {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawnattr_init(&attributes);
    }
    ~SpawnSettings()
    {
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }
    SpawnSettings(const SpawnSettings &) = delete;
    SpawnSettings &operator=(const SpawnSettings &) = delete;

    // The socket moves to its place before the standard streams are opened: it may stand at one of their
    // numbers.
    bool prepare(int socket)
    {
        int failed = ::posix_spawn_file_actions_adddup2(&actions, socket, kWorkerSocketFd);
#ifdef PLENUM_SANITIZED
        constexpr int kStreams = 2; // sanitizer reports go to our own standard error
#else
        constexpr int kStreams = 3;
#endif
        for (int stream = 0; stream < kStreams; ++stream)
            failed |= ::posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
        failed |= ::posix_spawn_file_actions_addclosefrom_np(&actions, kWorkerSocketFd + 1);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        failed |= ::posix_spawnattr_setsigmask(&attributes, &none);
        failed |= ::posix_spawnattr_setsigdefault(&attributes, &all);
        failed |= ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        return failed == 0;
    }

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

Error unavailable(const char *operation, int error)
{
    return makeError(
        ErrorCode::Unavailable, QStringLiteral("plenum-pdf-worker"),
        QStringLiteral("%1: %2").arg(QLatin1String(operation), QString::fromLocal8Bit(std::strerror(error))));
}

QString describe(int status)
{
    if (WIFEXITED(status))
        return QStringLiteral("worker ended with status %1").arg(WEXITSTATUS(status));
    return QStringLiteral("worker ended by signal %1").arg(WTERMSIG(status));
}

} // namespace

Result<WorkerProcess> WorkerProcess::spawn(const QString &program, Mode mode)
{
    std::array<int, 2> pair{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return unavailable("socketpair", errno);
    UniqueFd ours(pair[0]);
    const UniqueFd theirs(pair[1]);

    SpawnSettings settings;
    if (!settings.prepare(theirs.get()))
        return unavailable("posix_spawn attributes", ENOMEM);
    QByteArray path = QFile::encodeName(program);
    // The worker compares this with its parent: if we die before it asks for our death signal, it must
    // notice.
    QByteArray parent = QByteArray::number(::getpid());
    QByteArray nursery(kNurseryArgument);
    std::array<char *, 4> arguments{path.data(), parent.data(),
                                    mode == Mode::Nursery ? nursery.data() : nullptr, nullptr};
    QByteArray locale = QByteArrayLiteral("LC_ALL=C.UTF-8");
    QByteArray sanitizer = QByteArrayLiteral("ASAN_OPTIONS=detect_leaks=0");
    std::array<char *, 3> environment{locale.data(), nullptr, nullptr};
#ifdef PLENUM_SANITIZED
    environment[1] = sanitizer.data();
#endif
    pid_t pid = -1;
    const int failed = ::posix_spawn(&pid, path.constData(), &settings.actions, &settings.attributes,
                                     arguments.data(), environment.data());
    if (failed != 0)
        return unavailable("posix_spawn", failed);
    return WorkerProcess(pid, UniqueFd(), std::move(ours));
}

WorkerProcess WorkerProcess::forked(pid_t pid, UniqueFd handle, UniqueFd socket)
{
    return WorkerProcess(pid, std::move(handle), std::move(socket));
}

WorkerProcess::WorkerProcess(WorkerProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)),
      m_handle(std::move(other.m_handle)),
      m_socket(std::move(other.m_socket))
{
}

QString WorkerProcess::endChild() const
{
    int status = 0;
    pid_t reaped = ::waitpid(m_pid, &status, WNOHANG); // ended by itself: keep its own reason
    if (reaped == 0) {
        ::kill(m_pid, SIGKILL);
        do
            reaped = ::waitpid(m_pid, &status, 0);
        while (reaped < 0 && errno == EINTR);
    }
    return reaped < 0 ? QStringLiteral("worker lost") : describe(status);
}

QString WorkerProcess::endGrandchild() const
{
    killProcess(m_handle);
    pollfd ended{m_handle.get(), POLLIN, 0};
    while (::poll(&ended, 1, -1) < 0 && errno == EINTR) {
    }
    return QStringLiteral("worker ended");
}

QString WorkerProcess::kill()
{
    if (m_pid < 0)
        return {};
    const QString end = m_handle.isValid() ? endGrandchild() : endChild();
    m_pid = -1;
    m_handle.reset();
    m_socket.reset();
    return end;
}

} // namespace plenum
