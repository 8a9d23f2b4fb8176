// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QPair>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

namespace plenum::test {

struct FakeRequest {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

struct FakeReply {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qsizetype cutAfter = -1; // bytes of the whole answer, then the connection is closed
    bool hasLength = true;   // false: the end of the connection ends the body
    bool isSilent = false;   // nothing is ever answered
};

// A small WebDAV server with everything in memory that does what a test tells it to: `answer` sees every
// request first and may reply in its own way. It lives in the thread of the test and is served by any event
// loop that runs there.
class FakeHttpServer {
public:
    explicit FakeHttpServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server))
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket);
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }

    quint16 port() const { return m_server->serverPort(); }
    QString url(const QString &host = QStringLiteral("127.0.0.1"),
                const QString &scheme = QStringLiteral("http")) const
    {
        return QStringLiteral("%1://%2:%3/store/").arg(scheme, host).arg(port());
    }

    std::function<std::optional<FakeReply>(const FakeRequest &)> answer;
    // A PUT whose body breaks off is kept as far as it came.
    bool keepsCutPuts = false;

    QMap<QByteArray, QByteArray> objects; // by path
    QList<FakeRequest> requests;          // that were whole

    qsizetype count(const QByteArray &method) const
    {
        return std::count_if(requests.cbegin(), requests.cend(),
                             [&](const FakeRequest &request) { return request.method == method; });
    }

    // What an honest server would say.
    FakeReply honest(const FakeRequest &request)
    {
        const bool isThere = objects.contains(request.path);
        if (request.method == "GET" || request.method == "HEAD")
            return isThere ? ranged(request) : FakeReply{404, {}, {}, -1, true, false};
        if (request.method == "PUT") {
            if (isThere && request.headers.value("if-none-match") == "*")
                return status(412);
            objects.insert(request.path, request.body);
            return status(isThere ? 204 : 201);
        }
        if (request.method == "DELETE")
            return status(objects.remove(request.path) > 0 ? 204 : 404);
        if (request.method == "MKCOL")
            return status(405);
        if (request.method == "MOVE") {
            const QByteArray target = QUrl::fromEncoded(request.headers.value("destination")).path().toUtf8();
            if (!isThere)
                return status(404);
            if (objects.contains(target) && request.headers.value("overwrite") == "F")
                return status(412);
            objects.insert(target, objects.take(request.path));
            return status(201);
        }
        return request.method == "PROPFIND" ? listing(request) : status(405);
    }

    static FakeReply status(int code)
    {
        FakeReply reply;
        reply.status = code;
        return reply;
    }
    static FakeReply redirect(int code, const QByteArray &location)
    {
        FakeReply reply = status(code);
        reply.headers.emplaceBack("Location", location);
        return reply;
    }

private:
    FakeReply ranged(const FakeRequest &request) const
    {
        FakeReply reply;
        reply.body = objects.value(request.path);
        const QByteArray range = request.headers.value("range");
        if (!range.startsWith("bytes=") || !range.endsWith('-'))
            return reply;
        const qint64 start = range.sliced(6).chopped(1).toLongLong();
        if (start >= reply.body.size())
            return status(416);
        reply.status = 206;
        reply.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(start) + '-' +
                                                       QByteArray::number(reply.body.size() - 1) + '/' +
                                                       QByteArray::number(reply.body.size()));
        reply.body = reply.body.sliced(start);
        return reply;
    }

    FakeReply listing(const FakeRequest &request) const
    {
        FakeReply reply = status(207);
        reply.headers.emplaceBack("Content-Type", "application/xml");
        reply.body = "<?xml version=\"1.0\"?><D:multistatus xmlns:D=\"DAV:\">" + resource(request.path, true);
        for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
            if (request.headers.value("depth") == "1" && object.key().startsWith(request.path) &&
                !object.key().sliced(request.path.size()).contains('/'))
                reply.body += resource(object.key(), false);
        }
        reply.body += "</D:multistatus>";
        return reply;
    }
    static QByteArray resource(const QByteArray &path, bool isCollection)
    {
        return "<D:response><D:href>" + path + "</D:href><D:propstat><D:prop><D:resourcetype>" +
               (isCollection ? "<D:collection/>" : "") +
               "</D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>";
    }

    void serve(QTcpSocket *socket)
    {
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
            *buffer += socket->readAll();
            while (auto request = takeRequest(*buffer)) {
                requests.append(*request);
                auto own = answer ? answer(*request) : std::nullopt;
                if (!reply(*socket, *request, own ? *own : honest(*request)))
                    return;
            }
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket, buffer] {
            if (keepsCutPuts && buffer->startsWith("PUT ")) {
                const qsizetype end = buffer->indexOf("\r\n\r\n");
                if (end > 0)
                    objects.insert(buffer->split(' ').at(1), buffer->sliced(end + 4));
            }
            socket->deleteLater();
        });
    }

    static std::optional<FakeRequest> takeRequest(QByteArray &buffer)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        FakeRequest request;
        const QByteArrayList lines = buffer.first(end).split('\n');
        request.method = lines.first().split(' ').at(0);
        request.path = lines.first().split(' ').at(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toInt();
        if (buffer.size() < end + 4 + length)
            return {};
        request.body = buffer.sliced(end + 4, length);
        buffer.remove(0, end + 4 + length);
        return request;
    }

    // False if the connection is over.
    static bool reply(QTcpSocket &socket, const FakeRequest &request, const FakeReply &reply)
    {
        if (reply.isSilent)
            return true;
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " Told\r\n";
        for (const auto &[name, value] : reply.headers)
            bytes += name + ": " + value + "\r\n";
        if (reply.hasLength)
            bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        else
            bytes += "Connection: close\r\n";
        bytes += "\r\n";
        if (request.method != "HEAD")
            bytes += reply.body;
        if (reply.cutAfter >= 0)
            bytes.truncate(reply.cutAfter);
        socket.write(bytes);
        const bool isOver = reply.cutAfter >= 0 || !reply.hasLength;
        if (isOver)
            socket.disconnectFromHost();
        return !isOver;
    }

    std::unique_ptr<QTcpServer> m_server;
};

} // namespace plenum::test
