// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webdav/webdav_writer.h"

#include "core/base/atomic_file.h"
#include "core/crypto/digest.h"

#include <QFile>
#include <QFileInfo>

#include <vector>

namespace plenum {

namespace {

constexpr qint64 kSmallBlob = 1024 * 1024; // kept in memory while it is sent; six at a time
constexpr qsizetype kPieceBytes = 256 * 1024;
constexpr qsizetype kMaxUnchecked = 32;

// Sees that the file has the promised hash and prepares to send it.
Result<HttpBody> bodyOf(const QByteArray &sha256, const QString &localPath)
{
    const QFileInfo info(localPath);
    if (!info.exists())
        return makeError(ErrorCode::NotFound, localPath, QStringLiteral("no such file"));
    if (!info.isFile())
        return makeError(ErrorCode::InvalidInput, localPath, QStringLiteral("not a regular file"));
    HttpBody body;
    Sha256 hash;
    if (info.size() <= kSmallBlob) {
        PLENUM_TRY_ASSIGN(body.bytes, readFile(localPath, kSmallBlob));
        body.size = body.bytes.size();
        hash.add(body.bytes);
    } else {
        QFile file(localPath);
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::Unavailable, localPath, file.errorString());
        while (!file.atEnd()) {
            const QByteArray piece = file.read(kPieceBytes);
            if (piece.isEmpty())
                return makeError(ErrorCode::Unavailable, localPath, file.errorString());
            body.size += piece.size();
            hash.add(piece);
        }
        body.open = [localPath]() -> std::unique_ptr<QIODevice> {
            auto opened = std::make_unique<QFile>(localPath);
            return opened->open(QIODevice::ReadOnly) ? std::move(opened) : nullptr;
        };
    }
    if (hash.result() != sha256)
        return makeError(ErrorCode::Corrupt, localPath, QStringLiteral("the file has another SHA-256"));
    return body;
}

} // namespace

bool WebDavWriter::isGuarded() const
{
    const StoreMode &mode = m_client.mode();
    return mode.cutPutIsInvisible ? mode.createIsConditional : mode.moveKeepsOthers;
}

Task<Result<bool>> WebDavWriter::holds(ObjectName name, QByteArray bytes)
{
    const auto present = co_await m_reader.get(name, bytes.size(), false);
    if (!present && present.error().code == ErrorCode::NotFound)
        co_return false;
    if (!present && present.error().code != ErrorCode::TooLarge)
        co_return present.error();
    if (!present || *present != bytes)
        co_return makeError(ErrorCode::Conflict, name.path(), QStringLiteral("the name holds other bytes"));
    remember(name.path(), bytes.size());
    co_return true;
}

Task<Result<WebDavWriter::Stored>> WebDavWriter::createByMove(QString path, HttpBody body)
{
    const QString scratch = scratchName(m_client.random().idText()).path();
    HttpRequest put = m_client.request("PUT", scratch);
    put.body = std::move(body);
    auto response = co_await m_client.put(std::move(put), scratch);
    if (response && response->isSuccess()) {
        response = co_await m_client.move(scratch, path, false);
        if (response && response->isSuccess())
            co_return Stored::Yes;
    }
    std::ignore = co_await m_client.remove(scratch);
    if (!response)
        co_return response.error();
    // 404: a first attempt whose answer was lost may have moved it.
    if (response->status == 412 || response->status == 404)
        co_return Stored::NameTaken;
    co_return m_client.refusal(*response, path, WebDavClient::Purpose::Write);
}

Task<Result<WebDavWriter::Stored>> WebDavWriter::create(QString path, HttpBody body)
{
    const qint64 size = body.size;
    Result<Stored> stored = Stored::NameTaken;
    if (!m_client.mode().cutPutIsInvisible) {
        stored = co_await createByMove(path, std::move(body));
    } else {
        HttpRequest put = m_client.request("PUT", path);
        put.body = std::move(body);
        if (m_client.mode().createIsConditional)
            put.headers = {{"If-None-Match", "*"}};
        const auto response = co_await m_client.put(std::move(put), path);
        if (!response)
            co_return response.error();
        if (!response->isSuccess() && response->status != 412)
            co_return m_client.refusal(*response, path, WebDavClient::Purpose::Write);
        stored = response->isSuccess() ? Stored::Yes : Stored::NameTaken;
    }
    if (stored && *stored == Stored::Yes)
        remember(path, size);
    co_return stored;
}

Task<Result<void>> WebDavWriter::replace(QString path, HttpBody body)
{
    const qint64 size = body.size;
    HttpRequest put = m_client.request("PUT", path);
    put.body = std::move(body);
    const auto response = co_await m_client.put(std::move(put), path);
    if (!response)
        co_return response.error();
    if (!response->isSuccess())
        co_return m_client.refusal(*response, path, WebDavClient::Purpose::Write);
    remember(path, size);
    co_return Result<void>();
}

Task<Result<void>> WebDavWriter::put(ObjectName name, QByteArray bytes, WriteMode mode)
{
    if (mode == WriteMode::Replace)
        co_return co_await replace(name.path(), bytes);

    if (!isGuarded()) {
        const auto present = co_await holds(name, bytes);
        if (!present)
            co_return present.error();
        if (*present)
            co_return Result<void>();
    }
    const auto stored = co_await create(name.path(), bytes);
    if (!stored)
        co_return stored.error();
    if (*stored == Stored::Yes && isGuarded())
        co_return Result<void>();
    const auto present = co_await holds(name, bytes);
    if (!present)
        co_return present.error();
    if (!*present)
        co_return makeError(ErrorCode::Unavailable, name.path(),
                            QStringLiteral("it is gone after it was written"));
    co_return Result<void>();
}

Task<Result<void>> WebDavWriter::putBlob(QByteArray sha256, QString localPath)
{
    auto body = bodyOf(sha256, localPath);
    if (!body)
        co_return body.error();
    const QString path = blobName(sha256).path();
    if (body->open) { // a look costs less than sending it in vain
        const auto head = co_await m_client.head(path);
        if (!head)
            co_return head.error();
        const bool hasSize = head->status == 200 && head->header("Content-Length").toLongLong() == body->size;
        if (hasSize) {
            const auto right = co_await m_reader.isRight(sha256);
            if (!right || *right)
                co_return right ? Result<void>() : Result<void>(right.error());
        }
        if (head->status == 200)
            co_return co_await replace(path, std::move(*body));
    }
    const auto stored = co_await create(path, *body);
    if (!stored)
        co_return stored.error();
    if (*stored == Stored::Yes)
        co_return Result<void>();
    // A broken blob may be replaced: no other bytes can ever be right for its name.
    const auto right = co_await m_reader.isRight(sha256);
    if (!right)
        co_return right.error();
    if (*right)
        co_return Result<void>();
    co_return co_await replace(path, std::move(*body));
}

Task<Result<void>> WebDavWriter::remove(ObjectName name)
{
    const auto response = co_await m_client.send(m_client.request("DELETE", name.path()));
    if (!response)
        co_return response.error();
    if (!response->isSuccess() && response->status != 404)
        co_return m_client.refusal(*response, name.path(), WebDavClient::Purpose::Write);
    m_unchecked.removeIf([&name](const Written &written) { return written.path == name.path(); });
    co_return Result<void>();
}

void WebDavWriter::remember(const QString &path, qint64 size)
{
    m_unchecked.removeIf([&path](const Written &written) { return written.path == path; });
    m_unchecked.append(Written{path, size});
    if (m_unchecked.size() > kMaxUnchecked)
        m_unchecked.removeFirst();
}

Task<Result<void>> WebDavWriter::checkOne(Written written)
{
    const auto response = co_await m_client.head(written.path);
    if (!response)
        co_return response.error();
    if (response->status != 200 && response->status != 404)
        co_return m_client.refusal(*response, written.path, WebDavClient::Purpose::Read);
    const QByteArray size = response->header("Content-Length");
    const bool isThere = response->status == 200 && (size.isEmpty() || size.toLongLong() == written.size);
    if (!isThere)
        co_return makeError(ErrorCode::Unavailable, written.path,
                            QStringLiteral("the server took it and does not have it whole"));
    co_return Result<void>();
}

Task<Result<void>> WebDavWriter::check()
{
    PLENUM_CO_TRY(co_await m_client.session().signIn());
    const QList<Written> all = m_unchecked;
    std::vector<Task<Result<void>>> checks;
    checks.reserve(static_cast<size_t>(all.size()));
    for (const Written &written : all)
        checks.push_back(checkOne(written));
    Result<void> result;
    for (auto &one : checks) {
        auto checked = co_await one;
        if (result && !checked)
            result = std::move(checked);
    }
    if (result)
        m_unchecked.clear();
    co_return result;
}

} // namespace plenum
