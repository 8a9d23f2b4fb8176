// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/network/http_authenticator.h"
#include "core/network/http_message.h"
#include "core/network/http_transfer.h"
#include "core/network/task.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>
#include <QThread>

#include <memory>
#include <stop_token>

namespace plenum {

// A server, and how it is reached.
struct HttpServer {
    QUrl root;           // http(s), without a user; where a sign-in is tried
    QString name;        // the subject of errors; safe to show
    QString user;        // empty: nobody
    QByteArray password; // UTF-8
    QByteArray pinnedCa; // PEM of one certificate: only what it vouches for is believed, and only over TLS
};

// Requests to one server. What it adds to QNetworkAccessManager:
// - two managers: HTTP/2 where a request may use it, HTTP/1.1 (six connections) for everything else, above
// all for
//   sending: Qt sends bodies over HTTP/2 a hundred times slower;
// - redirects only within the server (same host; never from https to http), as the same request, and of those
// that
//   carry something only with 307 and 308. Everything else is an error: a password never leaves the server;
// - Basic and Digest, tried out without a body before anything is sent. After one refusal nothing goes out
// any more;
// - no compression, no cookies, no cache; system proxies, but not for this computer itself;
// - patience: 20 s for a connection, 60 s without any progress; three attempts within two seconds where a
// connection
//   breaks or the server says it is busy (429, 502, 503, 504; for reading also 500). A longer Retry-After is
//   kept: until then requests fail at once.
//
// Errors of requests, with the server's name as subject: Unavailable (out of reach, TLS, timeout, busy,
// redirected), SignInNeeded, Cancelled (the stop token), InvalidInput (not an address, not a certificate);
// with the last part of the address: TooLarge. Any status that is left is an answer and not an error. No
// error or log line ever holds the password or the query of an address.
//
// Threading: one thread at a time, any; a QCoreApplication exists. run() spins an event loop of its own.
class HttpSession {
public:
    // Clock and Random must outlive the session.
    HttpSession(HttpServer server, const Clock &clock, Random &random);
    ~HttpSession();
    HttpSession(const HttpSession &) = delete;
    HttpSession &operator=(const HttpSession &) = delete;

    const HttpServer &server() const { return m_server; }
    HttpAuthenticator &authenticator() { return m_authenticator; }

    // Calls `start`, which returns a Task<Result<T>>, and blocks until it is done. A requested stop makes
    // every request end with Cancelled at once. Not from within another run() of the session.
    template<class F>
    auto run(const std::stop_token &stop, F start)
    {
        QEventLoop loop; // before any timer: a plain thread has no event dispatcher yet
        enter();
        auto task = start();
        if (!task.isDone()) {
            task.whenDone([&loop] { loop.quit(); });
            QObject context; // of this thread: the stop may be requested in any
            const std::stop_callback onStop(stop, [this, &context] {
                QMetaObject::invokeMethod(
                    &context, [this] { cancelAll(); }, Qt::QueuedConnection);
            });
            loop.exec(QEventLoop::ExcludeUserInputEvents);
        }
        return task.takeValue();
    }

    // The blocking form, for one request.
    Result<HttpResponse> perform(HttpRequest request, const std::stop_token &stop = {});

    Task<Result<HttpResponse>> send(HttpRequest request);

    // Makes sure that the server knows who asks, by a request without a body. Call it before many requests go
    // out side by side; costs nothing once it is known.
    Task<Result<void>> signIn();

    Task<Result<void>> pause(std::chrono::milliseconds time);

    // Every request of this run, also those to come, ends with Cancelled.
    void cancelAll();

    // True once an answer came over HTTP/2: many requests may share the connection.
    bool hasHttp2() const { return m_hasHttp2; }

private:
    void enter();
    QNetworkAccessManager &manager(bool http2);
    Result<QNetworkRequest> headOf(const HttpRequest &request);
    // One exchange; with the password if one is asked for, and along redirects.
    Task<HttpOutcome> exchange(HttpRequest &request);
    Task<HttpOutcome> exchangeAsUser(HttpRequest &request);
    Task<HttpOutcome> exchangeOnce(const HttpRequest &request);
    std::optional<Error> redirect(HttpRequest &request, const HttpResponse &response) const;
    // Takes the challenge of a 401. An error if there is nothing to answer it with.
    Result<void> takeChallenge(const HttpResponse &response);
    // How long to wait before the next attempt; nothing: this one counts.
    std::optional<std::chrono::milliseconds> waitBeforeRetry(const HttpRequest &request,
                                                             const HttpOutcome &outcome, int attempt);
    std::chrono::milliseconds retryAfter(const HttpResponse &response) const;
    Error unavailable(const QString &detail) const;

    HttpServer m_server;
    const Clock &m_clock;
    HttpAuthenticator m_authenticator;
    std::optional<Result<QSslConfiguration>> m_tls; // once it is needed
    std::unique_ptr<QNetworkAccessManager> m_http1;
    std::unique_ptr<QNetworkAccessManager> m_http2;
    QPointer<QThread> m_thread; // of the managers
    QList<HttpWaiting *> m_waiting;
    bool m_isCancelled = false;
    bool m_isSignedIn = false; // the server took the password once
    bool m_isOpen = false;     // the server asked for none
    bool m_hasHttp2 = false;
    std::optional<Error> m_refusal; // of the password: final
    QDeadlineTimer m_busyUntil{0};
    QElapsedTimer m_http1Progress;
    QElapsedTimer m_http2Progress;
};

} // namespace plenum
