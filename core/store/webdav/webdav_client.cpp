// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webdav/webdav_client.h"

namespace plenum {

namespace {

constexpr int kToleratedFailures = 4;

constexpr qint64 kMaxAnswer = 64 * 1024; // of what is not an object
// A server that refuses a longer body may break the connection instead of reading it, and its reason is lost.
constexpr qint64 kUnreadBody = 256 * 1024;

QString parentOf(const QString &path)
{
    return path.left(qMax(qsizetype{0}, path.lastIndexOf(QLatin1Char('/'))));
}

// Where a server says that the collection is missing. Each has its own way: Apache and lighttpd 409, rclone
// 404 or 403, SabreDAV 404, nginx 500.
bool mayMissCollection(int status)
{
    return status == 403 || status == 404 || status == 409 || status == 500;
}

} // namespace

HttpServer WebDavClient::serverOf(const StoreAccess &access, const SecretBytes &password)
{
    HttpServer server;
    server.root =
        QUrl(access.location).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!server.root.path().endsWith(QLatin1Char('/')))
        server.root.setPath(server.root.path() + QLatin1Char('/'));
    server.name = server.root.toDisplayString();
    server.user = access.user;
    server.password = password.view().toByteArray();
    server.pinnedCa = access.pinnedCa;
    return server;
}

WebDavClient::WebDavClient(const StoreAccess &access, const SecretBytes &password, const Clock &clock,
                           Random &random)
    : m_clock(clock),
      m_random(random),
      m_mode(StoreMode::fromJson(access.mode).value_or(StoreMode())),
      m_session(serverOf(access, password), clock, random)
{
    if (m_mode.signIn == StoreMode::SignIn::Basic)
        m_session.authenticator().useBasic();
    else if (m_mode.signIn == StoreMode::SignIn::Digest)
        m_session.authenticator().refuseBasic();
}

HttpRequest WebDavClient::request(const QByteArray &method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.url = path.isEmpty() ? m_session.server().root : m_session.server().root.resolved(QUrl(path));
    request.maxBytes = kMaxAnswer;
    return request;
}

Task<Result<HttpResponse>> WebDavClient::send(HttpRequest request)
{
    const bool isRead = request.method == "GET";
    auto response = co_await m_session.send(std::move(request));
    if (isRead && response)
        m_failuresInARow = response->status == 500 ? m_failuresInARow + 1 : 0;
    co_return response;
}

Error WebDavClient::unavailable(const QString &detail) const
{
    return makeError(ErrorCode::Unavailable, describe(), detail);
}

Error WebDavClient::refusal(const HttpResponse &response, const QString &subject, Purpose purpose) const
{
    const int status = response.status;
    const QString detail = QStringLiteral("HTTP %1").arg(status);
    switch (status) {
    case 403:
        return makeError(ErrorCode::Unauthorized, subject, detail);
    case 404:
    case 410:
        return makeError(ErrorCode::NotFound, subject, detail);
    case 413:
    case 507:
        return makeError(ErrorCode::DiskFull, subject, detail);
    case 405:
    case 423:
    case 501:
        return makeError(purpose == Purpose::Write ? ErrorCode::ReadOnly : ErrorCode::Unavailable, subject,
                         detail);
    default: {
        const bool isOneObject =
            status == 500 && purpose == Purpose::Read && m_failuresInARow <= kToleratedFailures;
        return makeError(ErrorCode::Unavailable, status >= 500 && !isOneObject ? describe() : subject,
                         detail);
    }
    }
}

bool WebDavClient::isWebPage(const HttpResponse &response, QByteArrayView body)
{
    return response.header("Content-Type").toLower().startsWith("text/html") &&
           body.trimmed().startsWith('<');
}

Task<Result<HttpResponse>> WebDavClient::read(ObjectName name, qint64 maxBytes, HttpHeaders headers,
                                              bool http2)
{
    HttpRequest get = request("GET", name.path());
    get.headers = std::move(headers);
    get.maxBytes = maxBytes;
    get.mayUseHttp2 = http2;
    auto response = co_await send(std::move(get));
    if (!response) {
        if (response.error().code == ErrorCode::TooLarge)
            co_return makeError(ErrorCode::TooLarge, name.path(), response.error().detail);
        co_return response.error();
    }
    if (response->status == 200 && isWebPage(*response, response->body))
        co_return unavailable(QStringLiteral("a web page answers in the place of the store"));
    co_return response;
}

Task<Result<std::optional<QList<DavResource>>>> WebDavClient::list(QString directory, QByteArray depth,
                                                                   QByteArray property)
{
    HttpRequest propfind =
        request("PROPFIND", directory.isEmpty() ? QString() : directory + QLatin1Char('/'));
    propfind.headers = {{"Depth", depth}, {"Content-Type", "application/xml; charset=utf-8"}};
    propfind.body = QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                               "<propfind xmlns=\"DAV:\"><prop><" +
                               property + "/></prop></propfind>");
    MultistatusReader reader;
    propfind.sink = [&reader](const HttpResponse &, QByteArrayView bytes) { return reader.add(bytes); };
    const auto response = co_await send(std::move(propfind));
    if (!response && response.error().code == ErrorCode::Corrupt)
        co_return unavailable(response.error().detail);
    if (!response)
        co_return response.error();
    if (response->status == 404 || response->status == 410)
        co_return std::optional<QList<DavResource>>();
    const QString subject = directory.isEmpty() ? describe() : directory;
    if (response->status != 207)
        co_return refusal(*response, subject, Purpose::Read);
    auto resources = reader.finish();
    if (!resources)
        co_return unavailable(resources.error().detail);
    co_return std::optional(std::move(*resources));
}

Task<Result<void>> WebDavClient::makeCollections(QString directory)
{
    // From the top: a server makes no collection whose parent is missing.
    for (qsizetype end = 0; end >= 0 && !directory.isEmpty();) {
        end = directory.indexOf(QLatin1Char('/'), end + 1);
        const QString path = end < 0 ? directory : directory.left(end);
        PLENUM_CO_TRY(co_await makeOne(path));
    }
    co_return Result<void>();
}

Task<Result<void>> WebDavClient::makeOne(QString directory)
{
    // Whatever it answers (405: it is there; Apache 403: somebody else makes it just now), what comes next
    // will show.
    const auto response = co_await send(request("MKCOL", directory + QLatin1Char('/')));
    if (!response)
        co_return response.error();
    m_collections.insert(directory);
    co_return Result<void>();
}

Task<Result<HttpResponse>> WebDavClient::put(HttpRequest request, QString path)
{
    const QString collection = parentOf(path);
    const bool looksFirst = request.body.size > kUnreadBody && !m_collections.contains(collection);
    if (looksFirst)
        PLENUM_CO_TRY(co_await makeCollections(collection));
    request.headers.emplaceBack("Content-Type", "application/octet-stream");
    auto response = co_await send(request);
    if (!response || !mayMissCollection(response->status) || looksFirst)
        co_return response;
    // Twice: rclone refuses what others write into a collection while somebody makes it.
    for (int attempt = 0; attempt < 2; ++attempt) {
        PLENUM_CO_TRY(co_await makeCollections(collection));
        response = co_await send(request);
        if (!response || !mayMissCollection(response->status))
            co_return response;
    }
    co_return response;
}

Task<Result<HttpResponse>> WebDavClient::move(QString from, QString to, bool mayOverwrite)
{
    HttpRequest move = request("MOVE", from);
    move.headers = {{"Destination", request("PUT", to).url.toEncoded()},
                    {"Overwrite", mayOverwrite ? "T" : "F"}};
    auto response = co_await send(move);
    if (!response || !mayMissCollection(response->status))
        co_return response;
    PLENUM_CO_TRY(co_await makeCollections(parentOf(to)));
    co_return co_await send(std::move(move));
}

Task<Result<HttpResponse>> WebDavClient::head(QString path)
{
    return send(request("HEAD", path));
}

Task<Result<void>> WebDavClient::remove(QString path)
{
    std::ignore = co_await send(request("DELETE", path));
    co_return Result<void>();
}

} // namespace plenum
