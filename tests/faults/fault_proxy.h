// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <optional>

namespace plenum::test {

// What the way to a server does to requests and answers.
enum class HttpTrouble {
    CutReply,     // the answer ends early and the connection with it [F3]
    CutRequest,   // the server gets the beginning of the request and loses the connection [F4]
    LoseReply,    // the server gets and does all of it, the answer is lost [F4]
    EmptyAnswer,  // 200 without a body [F5]
    PortalAnswer, // 200 with the page of a captive portal [F5]
    NotModified,  // 304 to whatever was asked [F5]
    NotFound,     // 404 for what is there [F5]
    ServerError,  // 500 [F5]
    TooMany,      // 429 with Retry-After [F5]
    Full,         // 507 [F5]
    WeakTag,      // ETag: W/… [F10]
    NoTag,        // [F10]
    GzipTag,      // ETag: "…-gzip" [F10]
    ConstantTag,  // [F10]
    Redirect,     // 301, 302, 307 or 308 to the same path of another server [F11]
    RedirectLoop, // … or to itself [F11]
    StaleNonce,   // 401 with a new Digest nonce [F12]
};

struct HttpFault {
    HttpTrouble trouble = HttpTrouble::CutReply;
    int from = 1;  // the request it begins at, counted from arming
    int count = 1; // so many requests
    quint64 detail = 0;

    QString describe() const;
};

// Stands in front of a WebDAV server: passes everything on, but for what its fault says. Whole requests and
// answers are held in memory. Threading: the thread it was made in; served by any event loop there.
class FaultProxy {
public:
    explicit FaultProxy(const QUrl &server);

    quint16 port() const { return m_listener.serverPort(); }

    void arm(const HttpFault &fault);
    void disarm() { m_fault.reset(); }
    int hits() const { return m_hits; } // since arming
    // Requests that carried a password or its proof to the server a redirect named.
    int betrayals() const { return m_betrayals; }
    // The most requests in a row, since arming, that were answered by 401.
    int refusedSignIns() const { return m_mostRefused; }

private:
    struct Request {
        QByteArray method;
        QByteArray head; // with the empty line
        QByteArray body;
    };

    void serve(QTcpSocket *client);
    void serveStranger(QTcpSocket *client);
    static std::optional<Request> takeRequest(QByteArray &buffer);
    std::optional<HttpTrouble> next();
    void answer(QTcpSocket *client, const Request &request);
    void forward(QTcpSocket *client, const Request &request, std::optional<HttpTrouble> trouble);
    void passOn(QTcpSocket *client, const Request &request, QByteArray reply,
                std::optional<HttpTrouble> trouble);
    void countSignIn(bool isRefused);
    QByteArray toServer(const Request &request) const;
    QByteArray ownAnswer(HttpTrouble trouble, const Request &request) const;

    QUrl m_server;
    QTcpServer m_listener;
    QTcpServer m_stranger;
    std::optional<HttpFault> m_fault;
    int m_requests = 0; // since arming
    int m_hits = 0;
    int m_betrayals = 0;
    int m_refused = 0; // in a row
    int m_mostRefused = 0;
};

} // namespace plenum::test
