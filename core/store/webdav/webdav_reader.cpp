// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webdav/webdav_reader.h"

#include "core/crypto/digest.h"

#include <QRegularExpression>

namespace plenum {

namespace {

using namespace std::chrono_literals;

constexpr qint64 kFairPiece = 64 * 1024; // an attempt that brings less is a poor one
constexpr int kMaxPoorAttempts = 3;
constexpr qint64 kSettledSeconds = 2;
constexpr qsizetype kMaxTag = 256;

// The tag of an answer if it can be trusted to change with the bytes. Tags made of a time in seconds do not
// while the second lasts (nginx), so a tag counts only when the object is older than that by the server's own
// clock (RFC 9110, 8.8.2.2 has the same rule for dates).
QByteArray settledTag(const HttpResponse &response)
{
    const QByteArray tag = response.header("ETag").trimmed();
    const bool isWeak = tag.startsWith("W/");
    const QByteArray opaque = isWeak ? tag.sliced(2) : tag;
    const bool isWellFormed = opaque.size() >= 2 && opaque.size() <= kMaxTag && opaque.startsWith('"') &&
                              opaque.indexOf('"', 1) == opaque.size() - 1;
    if (!isWellFormed)
        return {};
    const QDateTime modified = parseHttpDate(response.header("Last-Modified"));
    const QDateTime now = parseHttpDate(response.header("Date"));
    if (!modified.isValid() || !now.isValid())
        return isWeak ? QByteArray() : tag;
    return modified.secsTo(now) >= kSettledSeconds ? tag : QByteArray();
}

// A tag and what a compressing server between makes of it.
QByteArray tagVariants(const QByteArray &tag)
{
    constexpr QByteArrayView kGzip("-gzip\"");
    return tag.endsWith(kGzip) ? tag + ", " + tag.chopped(kGzip.size()) + '"' : tag;
}

// The first byte of a 206 answer; nullopt: it does not say.
std::optional<qint64> rangeStart(const HttpResponse &response)
{
    static const QRegularExpression form(QStringLiteral("^bytes (\\d{1,18})-\\d{1,18}/"));
    const auto match = form.match(QString::fromLatin1(response.header("Content-Range").trimmed()));
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

// Takes one answer to a request for a blob from `next` on.
class BlobAnswer {
public:
    BlobAnswer(const WebDavClient &client, const BlobRead &read, qint64 &next, const BlobSink &sink)
        : m_client(client), m_read(read), m_next(next), m_sink(sink)
    {
    }

    Result<void> take(const HttpResponse &head, QByteArrayView bytes)
    {
        if (!m_hasBegun)
            PLENUM_TRY(begin(head, bytes));
        m_hasBegun = true;
        const qint64 dropped = qMin(m_skip, bytes.size());
        m_skip -= dropped;
        bytes = bytes.sliced(dropped);
        if (bytes.isEmpty())
            return {};
        if (m_read.size >= 0 && m_next + bytes.size() > m_read.size)
            return makeError(ErrorCode::Corrupt, blobName(m_read.sha256).path(),
                             QStringLiteral("longer than the agenda says"));
        m_next += bytes.size();
        return m_sink(bytes);
    }

private:
    Result<void> begin(const HttpResponse &head, QByteArrayView bytes)
    {
        if (WebDavClient::isWebPage(head, bytes))
            return m_client.unavailable(QStringLiteral("a web page answers in the place of the store"));
        const qint64 start = head.status == 206 ? rangeStart(head).value_or(-1) : 0;
        if (start < 0 || start > m_next)
            return makeError(ErrorCode::Unavailable, blobName(m_read.sha256).path(),
                             QStringLiteral("the server sent another range than the one asked for"));
        m_skip = m_next - start;
        return {};
    }

    const WebDavClient &m_client;
    const BlobRead &m_read;
    qint64 &m_next;
    const BlobSink &m_sink;
    qint64 m_skip = 0;
    bool m_hasBegun = false;
};

} // namespace

Task<Result<QByteArray>> WebDavReader::get(ObjectName name, qint64 maxBytes, bool http2)
{
    const auto response = co_await m_client.read(name, maxBytes, {}, http2);
    if (!response)
        co_return response.error();
    if (response->status != 200)
        co_return m_client.refusal(*response, name.path(), WebDavClient::Purpose::Read);
    co_return response->body;
}

Task<Result<ObjectVersion>> WebDavReader::getIfChanged(ObjectName name, qint64 maxBytes, QByteArray tag)
{
    const bool asksForChange = m_client.mode().notModified && !tag.isEmpty();
    HttpHeaders headers{{"Cache-Control", "no-cache"}};
    if (asksForChange)
        headers.emplaceBack("If-None-Match", tagVariants(tag));
    const auto response = co_await m_client.read(name, maxBytes, headers, m_client.mode().http2);
    if (!response)
        co_return response.error();
    if (response->status == 304 && asksForChange)
        co_return ObjectVersion{true, {}, tag};
    if (response->status != 200)
        co_return m_client.refusal(*response, name.path(), WebDavClient::Purpose::Read);
    co_return ObjectVersion{false, response->body,
                            m_client.mode().notModified ? settledTag(*response) : QByteArray()};
}

Task<Result<void>> WebDavReader::fetch(BlobRead read, bool http2, BlobSink sink)
{
    const QString name = blobName(read.sha256).path();
    qint64 next = read.offset;
    for (int poor = 0;;) {
        const qint64 before = next;
        HttpRequest get = m_client.request("GET", name);
        if (next > 0)
            get.headers = {{"Range", "bytes=" + QByteArray::number(next) + '-'}};
        get.mayUseHttp2 = http2 && poor == 0;
        BlobAnswer answer(m_client, read, next, sink);
        std::optional<Error> refused; // by the sink or by what came: final
        get.sink = [&answer, &refused](const HttpResponse &head, QByteArrayView bytes) {
            auto taken = answer.take(head, bytes);
            if (!taken)
                refused = taken.error();
            return taken;
        };
        const auto response = co_await m_client.send(std::move(get));
        if (refused)
            co_return *refused;
        if (response) {
            const int status = response->status;
            const bool isWhole = status == 200 || status == 206 || (status == 416 && before > 0);
            if (!isWhole)
                co_return m_client.refusal(*response, name, WebDavClient::Purpose::Read);
            if (read.size >= 0 && next < read.size)
                co_return makeError(ErrorCode::Unavailable, name,
                                    QStringLiteral("the store has less of it than the agenda says"));
            co_return Result<void>();
        }
        poor += next - before < kFairPiece ? 1 : 0;
        const bool mayGoOn =
            response.error().code == ErrorCode::Unavailable && next > before && poor < kMaxPoorAttempts;
        if (!mayGoOn)
            co_return response.error();
        PLENUM_CO_TRY(co_await m_client.session().pause(100ms * poor));
    }
}

Task<Result<bool>> WebDavReader::isRight(QByteArray sha256)
{
    Sha256 hash;
    const BlobSink sink = [&hash](QByteArrayView bytes) {
        hash.add(bytes);
        return Result<void>();
    };
    const BlobRead whole{sha256, 0, -1};
    const auto done = co_await fetch(whole, false, sink);
    if (!done && done.error().code == ErrorCode::NotFound)
        co_return false;
    if (!done)
        co_return done.error();
    co_return hash.result() == sha256;
}

} // namespace plenum
