// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/http_message.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <coroutine>
#include <optional>

namespace plenum {

// What one exchange with a server came to: an answer of whatever status, or an error.
struct HttpOutcome {
    HttpResponse response;
    std::optional<Error> error;
    bool mayTryAgain = false;  // the connection broke; the same request may do better
    bool hasDelivered = false; // the sink has had bytes
};

// Something that waits in a session and can be told to give up.
class HttpWaiting {
public:
    virtual ~HttpWaiting() = default;
    virtual void cancel() = 0;

protected:
    HttpWaiting() = default;
    HttpWaiting(const HttpWaiting &) = default;
    HttpWaiting &operator=(const HttpWaiting &) = default;
};

// One request on its way, to be awaited once: co_await transfer. No redirect is followed and no password
// added. `lastProgress` is shared by all requests of one HTTP/2 connection: the server serves them in turn.
class HttpTransfer final : public QObject, public HttpWaiting {
    Q_OBJECT

public:
    HttpTransfer(QNetworkAccessManager &manager, const HttpRequest &request, QNetworkRequest head,
                 QString serverName, QElapsedTimer &lastProgress);
    ~HttpTransfer() override;

    void cancel() override;

    bool await_ready() const noexcept { return m_isDone; }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_waiting = waiting; }
    HttpOutcome await_resume() { return std::move(m_outcome); }

private:
    void start(QNetworkAccessManager &manager, const QNetworkRequest &head);
    void readHead();
    void readBody();
    void noteProgress();
    void checkPatience();
    // Ends the request with an error. The transfer may be gone afterwards.
    void stopWith(Error error);
    void finish();
    // Hands over to who waits. The transfer may be gone afterwards.
    void end();
    // After the last byte: why this is no answer.
    std::optional<Error> faultOf(QNetworkReply &reply);
    Error unavailable(const QString &detail) const;

    const HttpRequest &m_request;
    QString m_serverName;
    QElapsedTimer &m_lastProgress;
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer;
    std::chrono::milliseconds m_patience;
    QStringList m_tlsFaults;
    qint64 m_received = 0;
    bool m_isFinished = false; // the reply is
    bool m_isDone = false;
    HttpOutcome m_outcome;
    std::coroutine_handle<> m_waiting;
};

} // namespace plenum
