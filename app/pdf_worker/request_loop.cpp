// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf_worker/request_loop.h"

#include "app/pdf_worker/sandbox_probes.h"
#include "core/pdf/protocol/channel.h"
#include "core/pdf/protocol/payload.h"

#include <cmath>
#include <cstring>

namespace plenum {

namespace {

ReplyStatus statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PasswordNeeded:
        return ReplyStatus::PasswordNeeded;
    case ErrorCode::Corrupt:
        return ReplyStatus::Damaged;
    case ErrorCode::TooLarge:
        return ReplyStatus::TooLarge;
    case ErrorCode::Unsupported:
        return ReplyStatus::Unsupported;
    default:
        return ReplyStatus::InvalidInput;
    }
}

bool isWellFormed(const WorkerRequest &request, const std::vector<UniqueFd> &descriptors)
{
    const std::size_t expected = request.kind == RequestKind::Open ? 2 : 1;
    return request.magic == kProtocolMagic && request.version == kProtocolVersion &&
           request.textBytes <= sizeof request.text && descriptors.size() == expected;
}

} // namespace

void RequestLoop::run()
{
    const WorkerReply hello;
    if (!sendPacket(kWorkerSocketFd, &hello, sizeof hello, {}))
        return;
    for (;;) {
        WorkerRequest request;
        std::vector<UniqueFd> descriptors;
        if (receivePacket(kWorkerSocketFd, &request, sizeof request, &descriptors) != ReceiveStatus::Ok)
            return;
        const WorkerReply reply = answer(request, descriptors);
        explicit_bzero(request.text, sizeof request.text);
        if (!sendPacket(kWorkerSocketFd, &reply, sizeof reply, {}))
            return;
    }
}

WorkerReply RequestLoop::answer(const WorkerRequest &request, const std::vector<UniqueFd> &descriptors)
{
    WorkerReply reply;
    reply.kind = request.kind;
    reply.serial = request.serial;
    if (!isWellFormed(request, descriptors)) {
        reply.status = ReplyStatus::InvalidInput;
        return reply;
    }
    if (request.kind == RequestKind::Render) {
        reply.status = render(request, descriptors[0].get());
        reply.payloadBytes = reply.status == ReplyStatus::Ok ? request.replyBytes : 0;
        return reply;
    }
    QByteArray payload;
    reply.status = handle(request, descriptors, &payload);
    if (reply.status != ReplyStatus::Ok)
        return reply;
    const Mapping memory(descriptors[0].get(), request.replyBytes, Mapping::Access::ReadWrite);
    if (!memory.data() || quint64(payload.size()) > request.replyBytes) {
        reply.status = ReplyStatus::TooLarge;
        return reply;
    }
    std::memcpy(memory.data(), payload.constData(), std::size_t(payload.size()));
    reply.payloadBytes = quint64(payload.size());
    return reply;
}

ReplyStatus RequestLoop::handle(const WorkerRequest &request, const std::vector<UniqueFd> &descriptors,
                                QByteArray *payload)
{
    const auto encoded = [payload](auto result, auto encode) {
        if (!result)
            return statusOf(result.error());
        *payload = encode(*result);
        return ReplyStatus::Ok;
    };
    switch (request.kind) {
    case RequestKind::Probe:
        *payload = encodeSandboxReport({m_sandbox.landlockAbi, m_sandbox.seccomp,
                                        runSandboxProbes(QByteArray(request.text, request.textBytes))});
        return ReplyStatus::Ok;
    case RequestKind::Open:
        return openDocument(request, descriptors, payload);
    case RequestKind::Text:
        return hasPage(request) ? encoded(m_document->text(request.page), encodePageText)
                                : ReplyStatus::InvalidInput;
    case RequestKind::Links:
        return hasPage(request) ? encoded(m_document->links(request.page), encodeLinks)
                                : ReplyStatus::InvalidInput;
    case RequestKind::Hello:
    case RequestKind::Render:
        break;
    }
    return ReplyStatus::InvalidInput;
}

ReplyStatus RequestLoop::openDocument(const WorkerRequest &request, const std::vector<UniqueFd> &descriptors,
                                      QByteArray *payload)
{
    if (m_document)
        return ReplyStatus::InvalidInput;
    m_bytes = Mapping(descriptors[1].get(), request.documentBytes, Mapping::Access::Read);
    if (!m_bytes.data())
        return ReplyStatus::TooLarge;
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size()));
    Result<std::unique_ptr<PopplerDocument>> opened =
        PopplerDocument::open(bytes, QByteArray(request.text, request.textBytes));
    if (!opened)
        return statusOf(opened.error());
    m_document = std::move(*opened);
    *payload = encodeDocumentInfo(m_document->info());
    return ReplyStatus::Ok;
}

ReplyStatus RequestLoop::render(const WorkerRequest &request, int memory) const
{
    const QRect area(request.x, request.y, request.width, request.height);
    const qint64 bytes = qint64(request.width) * request.height * 4;
    const bool fine = hasPage(request) && request.width > 0 && request.height > 0 && request.x >= 0 &&
                      request.y >= 0 && bytes <= kMaxRenderPixels * 4 &&
                      quint64(bytes) == request.replyBytes && std::isfinite(request.scale) &&
                      request.scale > 0 && request.scale <= kMaxScale && request.rotation >= 0 &&
                      request.rotation < 360 && request.rotation % 90 == 0;
    if (!fine)
        return ReplyStatus::InvalidInput;
    const Mapping pixels(memory, std::size_t(bytes), Mapping::Access::ReadWrite);
    if (!pixels.data())
        return ReplyStatus::TooLarge;
    RenderRequest wanted;
    wanted.page = request.page;
    wanted.scale = request.scale;
    wanted.rotation = request.rotation;
    const Result<void> drawn = m_document->render(wanted, area, pixels.data());
    return drawn ? ReplyStatus::Ok : statusOf(drawn.error());
}

bool RequestLoop::hasPage(const WorkerRequest &request) const
{
    return m_document && request.page >= 0 && request.page < m_document->pages();
}

} // namespace plenum
