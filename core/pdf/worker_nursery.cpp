// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/worker_nursery.h"

#include "core/pdf/protocol/channel.h"
#include "core/pdf/protocol/messages.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace plenum {

namespace {

Error nurseryError(ErrorCode code, const char *what)
{
    return makeError(code, QStringLiteral("plenum-pdf-worker"),
                     QStringLiteral("nursery: ") + QLatin1String(what));
}

} // namespace

Result<std::unique_ptr<WorkerNursery>> WorkerNursery::start(const WorkerOptions &options)
{
    PLENUM_TRY_ASSIGN(const QString program, workerProgram(options));
    PLENUM_TRY_ASSIGN(WorkerProcess process, WorkerProcess::spawn(program, WorkerProcess::Mode::Nursery));
    return std::unique_ptr<WorkerNursery>(new WorkerNursery(std::move(process), options));
}

Result<std::unique_ptr<WorkerClient>> WorkerNursery::worker()
{
    std::array<int, 2> pair{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return nurseryError(ErrorCode::Unavailable, "no socket");
    UniqueFd ours(pair[0]);
    UniqueFd theirs(pair[1]);
    const NurseryRequest request;
    if (!sendPacket(m_process.socket(), &request, sizeof request, {theirs.get()}))
        return nurseryError(ErrorCode::Unavailable, "gone");
    theirs.reset(); // so that a worker that dies is seen on our end

    pollfd ready{m_process.socket(), POLLIN, 0};
    int count = -1;
    do
        count = ::poll(&ready, 1, int(m_options.startDeadline.count()));
    while (count < 0 && errno == EINTR);
    if (count <= 0)
        return nurseryError(ErrorCode::TimedOut, "no answer");
    NurseryReply reply;
    std::vector<UniqueFd> descriptors;
    if (receivePacket(m_process.socket(), &reply, sizeof reply, &descriptors) != ReceiveStatus::Ok ||
        descriptors.size() != 1 || reply.process <= 0)
        return nurseryError(ErrorCode::Unavailable, "no worker");
    return WorkerClient::over(
        WorkerProcess::forked(reply.process, std::move(descriptors[0]), std::move(ours)), m_options);
}

} // namespace plenum
