// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_proxy.h"

#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

namespace plenum::test {

namespace {

const QByteArray
    kPortalPage("<!DOCTYPE html><html><body>Please accept the terms of this network</body></html>\n");

QByteArray withBody(const QByteArray &statusAndHeaders, const QByteArray &body)
{
    return "HTTP/1.1 " + statusAndHeaders + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray headerOf(const QByteArray &head, const char *name)
{
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

// The head with other values for these headers; an empty value takes one out.
QByteArray withHeader(const QByteArray &head, const char *name, const QByteArray &value)
{
    QByteArray result;
    const QByteArrayList lines = head.chopped(4).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).trimmed().toLower() != name)
            result += line.trimmed() + "\r\n";
    }
    return result + (value.isEmpty() ? QByteArray() : QByteArray(name) + ": " + value + "\r\n") + "\r\n";
}

// Every 4 KiB, and one byte before the end.
qsizetype cutOfAnswer(qsizetype size, quint64 detail)
{
    const auto step = static_cast<qsizetype>(detail % static_cast<quint64>(size / 4096 + 2)) * 4096;
    return step < size ? step : std::max<qsizetype>(size - 1, 0);
}

} // namespace

QString HttpFault::describe() const
{
    static const char *const names[] = {
        "cut-reply", "cut-request",  "lose-reply", "empty",         "portal",     "304",
        "404",       "500",          "429",        "507",           "weak-tag",   "no-tag",
        "gzip-tag",  "constant-tag", "redirect",   "redirect-loop", "stale-nonce"};
    return QStringLiteral("http %1 at %2 x%3 (%4)")
        .arg(QLatin1String(names[static_cast<int>(trouble)]))
        .arg(from)
        .arg(count)
        .arg(detail);
}

FaultProxy::FaultProxy(const QUrl &server) : m_server(server)
{
    QObject::connect(&m_listener, &QTcpServer::pendingConnectionAvailable, &m_listener, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection())
            serve(client);
    });
    QObject::connect(&m_stranger, &QTcpServer::pendingConnectionAvailable, &m_stranger, [this] {
        while (QTcpSocket *client = m_stranger.nextPendingConnection())
            serveStranger(client);
    });
    if (!m_listener.listen(QHostAddress::LocalHost) || !m_stranger.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

void FaultProxy::arm(const HttpFault &fault)
{
    m_fault = fault;
    m_requests = 0;
    m_hits = 0;
    m_refused = 0;
    m_mostRefused = 0;
}

void FaultProxy::countSignIn(bool isRefused)
{
    m_refused = isRefused ? m_refused + 1 : 0;
    m_mostRefused = std::max(m_mostRefused, m_refused);
}

std::optional<HttpTrouble> FaultProxy::next()
{
    if (!m_fault)
        return std::nullopt;
    const int at = ++m_requests - m_fault->from;
    if (at < 0 || at >= m_fault->count)
        return std::nullopt;
    ++m_hits;
    return m_fault->trouble;
}

std::optional<FaultProxy::Request> FaultProxy::takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Request request;
    request.head = buffer.first(end + 4);
    const qsizetype length = headerOf(request.head, "content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.method = request.head.split(' ').constFirst();
    request.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

void FaultProxy::serve(QTcpSocket *client)
{
    auto buffer = std::make_shared<QByteArray>();
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, buffer] {
        *buffer += client->readAll();
        while (const auto request = takeRequest(*buffer))
            answer(client, *request);
    });
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void FaultProxy::serveStranger(QTcpSocket *client)
{
    auto buffer = std::make_shared<QByteArray>();
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, buffer] {
        *buffer += client->readAll();
        while (const auto request = takeRequest(*buffer)) {
            m_betrayals += headerOf(request->head, "authorization").isEmpty() ? 0 : 1;
            client->write(withBody("200 OK\r\n", kPortalPage));
        }
    });
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

QByteArray FaultProxy::ownAnswer(HttpTrouble trouble, const Request &request) const
{
    const QByteArray path = request.head.split(' ').at(1);
    const QByteArray here = "http://127.0.0.1:" + QByteArray::number(m_listener.serverPort()) + path;
    const QByteArray elsewhere = "http://127.0.0.1:" + QByteArray::number(m_stranger.serverPort()) + path;
    const QByteArrayList moved{"301 Moved Permanently", "302 Found", "307 Temporary Redirect",
                               "308 Permanent Redirect"};
    const QByteArray status = moved.at(static_cast<qsizetype>(m_fault->detail % 4)) + "\r\n";
    switch (trouble) {
    case HttpTrouble::EmptyAnswer:
        return withBody("200 OK\r\n", {});
    case HttpTrouble::PortalAnswer:
        return withBody("200 OK\r\nContent-Type: text/html\r\n", kPortalPage);
    case HttpTrouble::NotModified:
        return "HTTP/1.1 304 Not Modified\r\n\r\n";
    case HttpTrouble::NotFound:
        return withBody("404 Not Found\r\n", {});
    case HttpTrouble::ServerError:
        return withBody("500 Internal Server Error\r\n", "<p>oops</p>");
    case HttpTrouble::TooMany:
        return withBody("429 Too Many Requests\r\nRetry-After: 0\r\n", {});
    case HttpTrouble::Full:
        return withBody("507 Insufficient Storage\r\n", {});
    case HttpTrouble::Redirect:
        return withBody(status + "Location: " + elsewhere + "\r\n", {});
    case HttpTrouble::RedirectLoop:
        return withBody(status + "Location: " + here + "\r\n", {});
    case HttpTrouble::StaleNonce:
        return withBody("401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"council\", nonce=\"" +
                            QByteArray::number(m_fault->detail) +
                            "\", stale=true, qop=\"auth\", algorithm=MD5\r\n",
                        {});
    default:
        return {};
    }
}

void FaultProxy::answer(QTcpSocket *client, const Request &request)
{
    const auto trouble = next();
    const QByteArray own = trouble ? ownAnswer(*trouble, request) : QByteArray();
    if (own.isEmpty())
        return forward(client, request, trouble);
    countSignIn(trouble == HttpTrouble::StaleNonce);
    client->write(request.method == "HEAD" ? own.first(own.indexOf("\r\n\r\n") + 4) : own);
}

// The server is to see its own name, and one request a connection.
QByteArray FaultProxy::toServer(const Request &request) const
{
    const QByteArray name = m_server.host().toLatin1() + ':' + QByteArray::number(m_server.port());
    QByteArray head = withHeader(withHeader(request.head, "host", name), "connection", "close");
    if (const QByteArray to = headerOf(head, "destination"); !to.isEmpty()) {
        QUrl url = QUrl::fromEncoded(to);
        url.setPort(m_server.port());
        head = withHeader(head, "destination", url.toEncoded());
    }
    return head + request.body;
}

void FaultProxy::forward(QTcpSocket *client, const Request &request, std::optional<HttpTrouble> trouble)
{
    auto *server = new QTcpSocket(&m_listener);
    auto reply = std::make_shared<QByteArray>();
    const QPointer<QTcpSocket> asker(client);
    QByteArray bytes = toServer(request);
    const bool isCut = trouble == HttpTrouble::CutRequest;
    if (isCut)
        bytes.truncate(bytes.size() - request.body.size() +
                       cutOfAnswer(request.body.size(), m_fault->detail));
    QObject::connect(server, &QTcpSocket::connected, server, [server, bytes, isCut] {
        server->write(bytes);
        if (isCut)
            server->disconnectFromHost();
    });
    QObject::connect(server, &QTcpSocket::readyRead, server,
                     [server, reply] { *reply += server->readAll(); });
    const auto end = [this, server, reply, asker, request, trouble] {
        *reply += server->readAll();
        server->deleteLater();
        if (asker)
            passOn(asker, request, *reply, trouble);
    };
    QObject::connect(server, &QTcpSocket::disconnected, server, end);
    QObject::connect(server, &QTcpSocket::errorOccurred, server,
                     [server, end](QAbstractSocket::SocketError error) {
                         if (error != QAbstractSocket::RemoteHostClosedError &&
                             server->state() == QAbstractSocket::UnconnectedState)
                             end();
                     });
    server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
}

void FaultProxy::passOn(QTcpSocket *client, const Request &request, QByteArray reply,
                        std::optional<HttpTrouble> trouble)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    if (end < 0 || trouble == HttpTrouble::CutRequest || trouble == HttpTrouble::LoseReply)
        return client->abort();
    QByteArray head = withHeader(reply.first(end + 4), "connection", {});
    QByteArray body = reply.sliced(end + 4);
    const QByteArray tag = headerOf(head, "etag");
    if (!tag.isEmpty() && trouble == HttpTrouble::NoTag)
        head = withHeader(head, "etag", {});
    if (!tag.isEmpty() && trouble == HttpTrouble::WeakTag && !tag.startsWith("W/"))
        head = withHeader(head, "etag", "W/" + tag);
    if (tag.endsWith('"') && trouble == HttpTrouble::GzipTag)
        head = withHeader(head, "etag", tag.chopped(1) + "-gzip\"");
    if (trouble == HttpTrouble::ConstantTag)
        head = withHeader(head, "etag", "\"1\"");
    countSignIn(head.startsWith("HTTP/1.1 401"));
    if (trouble == HttpTrouble::CutReply) {
        client->write(head + body.first(cutOfAnswer(body.size(), m_fault ? m_fault->detail : 0)));
        return client->disconnectFromHost();
    }
    const bool hasEnd = !headerOf(head, "content-length").isEmpty() ||
                        headerOf(head, "transfer-encoding") == "chunked" || request.method == "HEAD" ||
                        head.startsWith("HTTP/1.1 204") || head.startsWith("HTTP/1.1 304");
    client->write(hasEnd ? head + body : withHeader(head, "connection", "close") + body);
    if (!hasEnd)
        client->disconnectFromHost();
}

} // namespace plenum::test
