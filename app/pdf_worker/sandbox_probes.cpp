// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf_worker/sandbox_probes.h"

#include "core/base/unique_fd.h"
#include "core/pdf/protocol/messages.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace plenum {

namespace {

// Denied means: the sandbox said no (EPERM, EACCES), not that the thing was missing.
SandboxProbe verdict(const char *name, bool succeeded, int error)
{
    SandboxProbe probe;
    probe.name = QLatin1String(name);
    probe.denied = !succeeded && (error == EPERM || error == EACCES);
    probe.error = succeeded ? 0 : error;
    return probe;
}

SandboxProbe probeSocket()
{
    const UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return verdict("socket", socket.isValid(), errno);
}

// There is no socket of another kind to try with, so our own: connect() itself must be refused, whatever the
// address.
SandboxProbe probeConnect()
{
    sockaddr_un bus{};
    bus.sun_family = AF_UNIX;
    std::strncpy(bus.sun_path, "/run/dbus/system_bus_socket", sizeof bus.sun_path - 1);
    const UniqueFd fresh(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int socket = fresh.isValid() ? fresh.get() : kWorkerSocketFd;
    const int failed = ::connect(socket, reinterpret_cast<const sockaddr *>(&bus), sizeof bus);
    return verdict("connect", failed == 0, errno);
}

SandboxProbe probeOpen(const char *name, const char *path, int flags)
{
    const UniqueFd file(::open(path, flags | O_CLOEXEC, 0600));
    return verdict(name, file.isValid(), errno);
}

SandboxProbe probeWrite(const QByteArray &homeFolder)
{
    const QByteArray path = homeFolder + "/.plenum-sandbox-probe";
    const SandboxProbe probe = probeOpen("write", path.constData(), O_WRONLY | O_CREAT | O_EXCL);
    if (!probe.denied && probe.error == 0)
        ::unlink(path.constData());
    return probe;
}

// An empty path is only looked at if the call gets that far; then the error is ENOENT and the probe says
// "allowed".
SandboxProbe probeExec()
{
    char *const none[] = {nullptr};
    ::execve("", none, none);
    return verdict("exec", false, errno);
}

SandboxProbe probeTrace()
{
    const pid_t parent = ::getppid();
    const bool attached = ::ptrace(PTRACE_SEIZE, parent, nullptr, nullptr) == 0;
    const int error = errno;
    if (attached)
        ::ptrace(PTRACE_DETACH, parent, nullptr, nullptr);
    return verdict("ptrace-parent", attached, error);
}

SandboxProbe probeFork()
{
    const pid_t child = ::fork();
    const int error = errno;
    if (child == 0)
        ::_exit(0);
    if (child > 0)
        ::waitpid(child, nullptr, 0);
    return verdict("fork", child > 0, error);
}

} // namespace

QList<SandboxProbe> runSandboxProbes(const QByteArray &homeFolder)
{
    return {
        probeSocket(),
        probeConnect(),
        probeOpen("open-home", homeFolder.constData(), O_RDONLY | O_DIRECTORY),
        probeOpen("open-passwd", "/etc/passwd", O_RDONLY),
        probeWrite(homeFolder),
        probeExec(),
        probeTrace(),
        probeFork(),
    };
}

} // namespace plenum
