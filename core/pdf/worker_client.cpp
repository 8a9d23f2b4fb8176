// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/worker_client.h"

#include "core/pdf/protocol/channel.h"
#include "core/pdf/protocol/mapping.h"
#include "core/pdf/protocol/messages.h"
#include "core/pdf/protocol/payload.h"
#include "core/pdf/worker_process.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>

namespace plenum {

namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

Error workerError(ErrorCode code, const QString &detail)
{
    return makeError(code, QStringLiteral("plenum-pdf-worker"), detail);
}

// What a well-behaved worker says, as an Error.
Error statusError(ReplyStatus status)
{
    switch (status) {
    case ReplyStatus::PasswordNeeded:
        return makeError(ErrorCode::PasswordNeeded, QStringLiteral("document"));
    case ReplyStatus::Damaged:
        return makeError(ErrorCode::Corrupt, QStringLiteral("document"));
    case ReplyStatus::TooLarge:
        return makeError(ErrorCode::TooLarge, QStringLiteral("document"));
    case ReplyStatus::Unsupported:
        return makeError(ErrorCode::Unsupported, QStringLiteral("page"));
    case ReplyStatus::InvalidInput:
    case ReplyStatus::Ok:
        break;
    }
    return makeError(ErrorCode::InvalidInput, QStringLiteral("page"));
}

Result<QByteArray> readMemory(int fd, quint64 bytes)
{
    QByteArray copy(qsizetype(bytes), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < copy.size()) {
        const ssize_t got = ::pread(fd, copy.data() + done, std::size_t(copy.size() - done), off_t(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return makeError(ErrorCode::Internal, {}, QStringLiteral("reply memory"));
        done += got;
    }
    return copy;
}

} // namespace

class WorkerClient::Private {
public:
    Private(WorkerProcess worker, UniqueFd wakeUp, const WorkerOptions &settings)
        : process(std::move(worker)), wake(std::move(wakeUp)), options(settings)
    {
    }

    // Sends a request and waits for its reply. A reply of another status than Ok is an error, and the worker
    // lives on.
    Result<WorkerReply> call(WorkerRequest request, const std::vector<int> &descriptors,
                             milliseconds deadline)
    {
        if (process.id() < 0)
            return workerError(ErrorCode::Unavailable, QStringLiteral("no worker"));
        request.serial = ++serial;
        const bool sent = sendPacket(process.socket(), &request, sizeof request, descriptors);
        const RequestKind kind = request.kind;
        const quint64 limit = request.replyBytes;
        explicit_bzero(request.text, sizeof request.text);
        if (!sent)
            return fail(ErrorCode::Unavailable, "request not sent");
        return awaitReply(kind, limit, deadline);
    }

    Result<WorkerReply> awaitReply(RequestKind kind, quint64 payloadLimit, milliseconds deadline)
    {
        PLENUM_TRY(waitReadable(SteadyClock::now() + deadline));
        WorkerReply reply;
        std::vector<UniqueFd> unasked; // a worker has no business sending descriptors
        switch (receivePacket(process.socket(), &reply, sizeof reply, &unasked)) {
        case ReceiveStatus::Closed:
            return fail(ErrorCode::Unavailable, "connection closed");
        case ReceiveStatus::Malformed:
            return fail(ErrorCode::Unavailable, "malformed reply");
        case ReceiveStatus::Ok:
            break;
        }
        const bool fine = reply.magic == kProtocolMagic && reply.version == kProtocolVersion &&
                          reply.kind == kind && reply.serial == serial && reply.reserved == 0 &&
                          reply.status <= ReplyStatus::InvalidInput && reply.payloadBytes <= payloadLimit &&
                          unasked.empty();
        if (!fine)
            return fail(ErrorCode::Unavailable, "malformed reply");
        if (reply.status != ReplyStatus::Ok)
            return statusError(reply.status);
        return reply;
    }

    Result<void> waitReadable(SteadyClock::time_point end)
    {
        for (;;) {
            const auto left = std::chrono::ceil<milliseconds>(end - SteadyClock::now()).count();
            pollfd ready[2] = {{wake.get(), POLLIN, 0}, {process.socket(), POLLIN, 0}};
            const int count = ::poll(ready, 2, int(qMax<qint64>(left, 0)));
            if (count < 0 && errno != EINTR)
                return fail(ErrorCode::Unavailable, "poll");
            if (count > 0 && ready[0].revents != 0)
                return fail(ErrorCode::Cancelled, "interrupted");
            if (count > 0)
                return {};
            if (count == 0 && left <= 0)
                return fail(ErrorCode::TimedOut, "deadline passed");
        }
    }

    // A request whose answer is a payload in fresh reply memory, copied before it is looked at.
    Result<QByteArray> callForPayload(WorkerRequest request, quint64 limit, milliseconds deadline,
                                      int document = -1)
    {
        const UniqueFd memory = createReplyMemory(limit);
        if (!memory.isValid())
            return workerError(ErrorCode::Unavailable, QStringLiteral("no memory for the reply"));
        request.replyBytes = limit;
        std::vector<int> descriptors{memory.get()};
        if (document >= 0)
            descriptors.push_back(document);
        PLENUM_TRY_ASSIGN(const WorkerReply reply, call(request, descriptors, deadline));
        return readMemory(memory.get(), reply.payloadBytes);
    }

    // A payload that does not parse comes from a worker that is no longer ours.
    template<class T>
    Result<T> trusted(Result<T> decoded)
    {
        if (!decoded)
            return fail(ErrorCode::Unavailable, "malformed payload");
        return decoded;
    }

    Error fail(ErrorCode code, const char *what)
    {
        const QString end = process.kill();
        return workerError(code, QStringLiteral("%1; %2").arg(QLatin1String(what), end));
    }

    Result<void> checkPage(int page) const
    {
        if (page < 0 || page >= info.pages)
            return makeError(ErrorCode::InvalidInput, QStringLiteral("page"), QStringLiteral("no such page"));
        return {};
    }

    WorkerProcess process;
    UniqueFd wake;
    WorkerOptions options;
    DocumentInfo info;
    QList<bool> absurdPages;
    quint32 serial = 0;
};

namespace {

Result<QRect> requestedArea(const RenderRequest &request, const PageSize &size)
{
    const bool rightAngle = request.rotation % 90 == 0 && request.rotation >= 0 && request.rotation < 360;
    if (!rightAngle || !std::isfinite(request.scale) || request.scale <= 0 || request.scale > kMaxScale)
        return makeError(ErrorCode::InvalidInput, QStringLiteral("scale"));
    const QRect whole(QPoint(0, 0), renderedPageSize(size, request.scale, request.rotation));
    const QRect area = request.region.value_or(whole);
    if (area.isEmpty() || !whole.contains(area))
        return makeError(ErrorCode::InvalidInput, QStringLiteral("region"));
    if (qint64(area.width()) * area.height() > kMaxRenderPixels)
        return makeError(ErrorCode::TooLarge, QStringLiteral("page"), QStringLiteral("more than 64 Mpx"));
    return area;
}

} // namespace

Result<std::unique_ptr<WorkerClient>> WorkerClient::start(const WorkerOptions &options)
{
    PLENUM_TRY_ASSIGN(const QString program, workerProgram(options));
    PLENUM_TRY_ASSIGN(WorkerProcess process, WorkerProcess::spawn(program));
    return over(std::move(process), options);
}

Result<std::unique_ptr<WorkerClient>> WorkerClient::over(WorkerProcess process, const WorkerOptions &options)
{
    UniqueFd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!wake.isValid())
        return workerError(ErrorCode::Unavailable, QStringLiteral("eventfd"));
    auto state = std::make_unique<Private>(std::move(process), std::move(wake), options);
    PLENUM_TRY(state->awaitReply(RequestKind::Hello, 0, options.startDeadline));
    return std::unique_ptr<WorkerClient>(new WorkerClient(std::move(state)));
}

WorkerClient::WorkerClient(std::unique_ptr<Private> state) : d(std::move(state)) {}

WorkerClient::~WorkerClient() = default;

Result<DocumentInfo> WorkerClient::open(const SealedDocument &document, const QString &password)
{
    WorkerRequest request;
    request.kind = RequestKind::Open;
    request.documentBytes = quint64(document.size);
    QByteArray secret = password.toUtf8();
    if (secret.size() > qsizetype(sizeof request.text))
        return makeError(ErrorCode::PasswordNeeded, QStringLiteral("document"),
                         QStringLiteral("password too long"));
    request.textBytes = quint32(secret.size());
    std::memcpy(request.text, secret.constData(), std::size_t(secret.size()));
    explicit_bzero(secret.data(), std::size_t(secret.size()));
    Result<QByteArray> payload =
        d->callForPayload(request, kInfoReplyBytes, d->options.openDeadline, document.fd.get());
    explicit_bzero(request.text, sizeof request.text);
    if (!payload)
        return payload.error();
    PLENUM_TRY_ASSIGN(d->info, d->trusted(decodeDocumentInfo(*payload, &d->absurdPages)));
    return d->info;
}

Result<Pixels> WorkerClient::render(const RenderRequest &wanted, RenderDeadline deadline)
{
    PLENUM_TRY(d->checkPage(wanted.page));
    PLENUM_TRY_ASSIGN(const QRect area, requestedArea(wanted, d->info.sizes.at(wanted.page)));
    if (d->absurdPages.at(wanted.page))
        return makeError(ErrorCode::TooLarge, QStringLiteral("page"),
                         QStringLiteral("page box out of range"));
    const std::size_t stride = std::size_t(area.width()) * 4;
    const std::size_t bytes = stride * std::size_t(area.height());
    UniqueFd memory = createReplyMemory(bytes);
    if (!memory.isValid())
        return workerError(ErrorCode::Unavailable, QStringLiteral("no memory for the pixels"));

    WorkerRequest request;
    request.kind = RequestKind::Render;
    request.page = wanted.page;
    request.scale = wanted.scale;
    request.rotation = wanted.rotation;
    request.x = area.x();
    request.y = area.y();
    request.width = area.width();
    request.height = area.height();
    request.replyBytes = bytes;
    const milliseconds limit = deadline == RenderDeadline::Visible ? d->options.visibleRenderDeadline
                                                                   : d->options.backgroundRenderDeadline;
    PLENUM_TRY_ASSIGN(const WorkerReply reply, d->call(request, {memory.get()}, limit));
    if (reply.payloadBytes != bytes)
        return d->fail(ErrorCode::Unavailable, "malformed reply");
    auto mapping = std::make_shared<Mapping>(memory.get(), bytes, Mapping::Access::Read);
    if (!mapping->data())
        return workerError(ErrorCode::Unavailable, QStringLiteral("pixels not mapped"));
    return Pixels{area.width(), area.height(), qsizetype(stride), mapping->data(), mapping};
}

Result<PageText> WorkerClient::text(int page)
{
    PLENUM_TRY(d->checkPage(page));
    WorkerRequest request;
    request.kind = RequestKind::Text;
    request.page = page;
    PLENUM_TRY_ASSIGN(const QByteArray payload,
                      d->callForPayload(request, kTextReplyBytes, d->options.textDeadline));
    return d->trusted(decodePageText(payload));
}

Result<QList<Link>> WorkerClient::links(int page)
{
    PLENUM_TRY(d->checkPage(page));
    WorkerRequest request;
    request.kind = RequestKind::Links;
    request.page = page;
    PLENUM_TRY_ASSIGN(const QByteArray payload,
                      d->callForPayload(request, kLinksReplyBytes, d->options.textDeadline));
    return d->trusted(decodeLinks(payload, d->info.pages));
}

Result<SandboxReport> WorkerClient::probe()
{
    WorkerRequest request;
    request.kind = RequestKind::Probe;
    // A folder that does not exist proves nothing: some services have no home.
    const QString place = QDir::home().exists() ? QDir::homePath() : QDir::rootPath();
    const QByteArray home = QFile::encodeName(place);
    request.textBytes = quint32(qMin<qsizetype>(home.size(), sizeof request.text));
    std::memcpy(request.text, home.constData(), request.textBytes);
    PLENUM_TRY_ASSIGN(const QByteArray payload,
                      d->callForPayload(request, kProbeReplyBytes, d->options.startDeadline));
    return d->trusted(decodeSandboxReport(payload));
}

void WorkerClient::interrupt()
{
    const quint64 one = 1;
    // A full counter already wakes the reader.
    [[maybe_unused]] const ssize_t written = ::write(d->wake.get(), &one, sizeof one);
}

bool WorkerClient::isAlive() const
{
    return d->process.id() >= 0;
}

qint64 WorkerClient::processId() const
{
    return d->process.id();
}

} // namespace plenum
