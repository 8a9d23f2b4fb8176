// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks the worker protocol badly. What it does wrong is the last part of the name it was started under.
#include "core/pdf/protocol/channel.h"
#include "core/pdf/protocol/mapping.h"
#include "core/pdf/protocol/messages.h"
#include "core/pdf/protocol/payload.h"

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace plenum;

namespace {

QByteArray goodInfo()
{
    DocumentInfo info;
    info.pages = 1;
    info.sizes = {{595, 842}};
    info.labels = {QStringLiteral("1")};
    return encodeDocumentInfo(info);
}

void putPayload(const std::vector<UniqueFd> &descriptors, const WorkerRequest &request,
                const QByteArray &payload, WorkerReply *reply)
{
    const Mapping memory(descriptors.at(0).get(), request.replyBytes, Mapping::Access::ReadWrite);
    std::memcpy(memory.data(), payload.constData(), std::size_t(payload.size()));
    reply->payloadBytes = quint64(payload.size());
}

// False: say nothing.
bool spoil(const std::string &mode, const std::vector<UniqueFd> &descriptors, const WorkerRequest &request,
           WorkerReply *reply)
{
    if (mode == "silent")
        return false;
    if (mode == "dies")
        ::raise(SIGKILL);
    if (mode == "wrong-serial")
        ++reply->serial;
    if (mode == "wrong-kind")
        reply->kind = RequestKind::Links;
    if (mode == "wrong-magic")
        reply->magic = 1;
    if (mode == "wrong-status")
        reply->status = static_cast<ReplyStatus>(77);
    if (mode == "huge-payload")
        reply->payloadBytes = ~quint64(0);
    if (mode == "garbage-payload")
        putPayload(descriptors, request, QByteArray(64, '\xFF'), reply);
    if (mode == "empty-payload")
        reply->payloadBytes = 0;
    if (mode == "shrinks-memory" && ::ftruncate(descriptors.at(0).get(), 0) == 0)
        return false; // the client would read past the end; it must be impossible
    return true;
}

} // namespace

int main(int, char *argv[])
{
    const std::string name(argv[0]);
    const std::string mode = name.substr(name.find_last_of('+') + 1);
    if (mode == "exits-at-once")
        return 1;
    if (mode == "never-says-hello")
        ::pause();
    const WorkerReply hello;
    sendPacket(kWorkerSocketFd, &hello, sizeof hello, {});
    for (;;) {
        WorkerRequest request;
        std::vector<UniqueFd> descriptors;
        if (receivePacket(kWorkerSocketFd, &request, sizeof request, &descriptors) != ReceiveStatus::Ok)
            return 0;
        WorkerReply reply;
        reply.kind = request.kind;
        reply.serial = request.serial;
        const bool opensWell = request.kind == RequestKind::Open && mode.rfind("late-", 0) == 0;
        if (request.kind == RequestKind::Open)
            putPayload(descriptors, request, goodInfo(), &reply);
        if (!opensWell &&
            !spoil(mode.rfind("late-", 0) == 0 ? mode.substr(5) : mode, descriptors, request, &reply))
            continue;
        if (mode == "short-packet")
            sendPacket(kWorkerSocketFd, &reply, sizeof reply - 1, {});
        else if (mode == "long-packet")
            sendPacket(kWorkerSocketFd, &request, sizeof request, {});
        else if (mode == "sends-descriptor")
            sendPacket(kWorkerSocketFd, &reply, sizeof reply, {0, 1});
        else
            sendPacket(kWorkerSocketFd, &reply, sizeof reply, {});
    }
}
