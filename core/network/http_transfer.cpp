// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/http_transfer.h"

#include "core/network/low_delay.h"

#include <QSslError>

#include <algorithm>
#include <array>

namespace plenum {

namespace {

using namespace std::chrono_literals;

constexpr auto kConnectPatience = 20s;
constexpr auto kPatience = 60s;
constexpr qsizetype kPieceBytes = 64 * 1024;
constexpr qint64 kReadBufferBytes =
    512 * 1024; // per connection, when the receiver is slower than the network
constexpr qint64 kMaxErrorBody = 64 * 1024;

// Failures on the way that the next attempt may not meet. A refused connection, an unknown host or a bad
// certificate stay what they are for a while.
bool isPassing(QNetworkReply::NetworkError error)
{
    static constexpr std::array kPassing = {
        QNetworkReply::RemoteHostClosedError,     QNetworkReply::TemporaryNetworkFailureError,
        QNetworkReply::NetworkSessionFailedError, QNetworkReply::UnknownNetworkError,
        QNetworkReply::OperationCanceledError,    QNetworkReply::ContentReSendError,
        QNetworkReply::ProtocolUnknownError,      QNetworkReply::ProtocolFailure,
        QNetworkReply::InternalServerError,       QNetworkReply::UnknownServerError,
    };
    return std::find(kPassing.begin(), kPassing.end(), error) != kPassing.end();
}

bool hasNoBody(const HttpRequest &request, int status)
{
    return request.method == "HEAD" || status == 204 || status == 304;
}

} // namespace

HttpTransfer::HttpTransfer(QNetworkAccessManager &manager, const HttpRequest &request, QNetworkRequest head,
                           QString serverName, QElapsedTimer &lastProgress)
    : m_request(request),
      m_serverName(std::move(serverName)),
      m_lastProgress(lastProgress),
      m_patience(request.patience > 0ms ? request.patience : kPatience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpTransfer::checkPatience);
    start(manager, head);
}

HttpTransfer::~HttpTransfer()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
}

void HttpTransfer::start(QNetworkAccessManager &manager, const QNetworkRequest &head)
{
    std::unique_ptr<QIODevice> body;
    if (m_request.body.open) {
        body = m_request.body.open();
        if (!body) {
            m_outcome.error = makeError(ErrorCode::Unavailable, m_request.url.fileName(),
                                        QStringLiteral("what is to be sent cannot be opened"));
            m_isDone = true;
            return;
        }
    }
    if (m_request.method == "GET")
        m_reply = manager.get(head);
    else if (m_request.method == "HEAD")
        m_reply = manager.head(head);
    else if (m_request.method == "PUT")
        m_reply = body ? manager.put(head, body.get()) : manager.put(head, m_request.body.bytes);
    else
        m_reply = manager.sendCustomRequest(head, m_request.method, m_request.body.bytes);
    if (body)
        body.release()->setParent(m_reply);
    if (m_request.sink)
        m_reply->setReadBufferSize(kReadBufferBytes);

    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &sendWithoutDelay);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpTransfer::noteProgress);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpTransfer::noteProgress);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpTransfer::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpTransfer::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpTransfer::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsFaults.append(error.errorString());
    });
    m_timer.start(std::min<std::chrono::milliseconds>(kConnectPatience, m_patience));
}

void HttpTransfer::noteProgress()
{
    m_lastProgress.start();
    m_timer.start(m_patience);
}

void HttpTransfer::checkPatience()
{
    const bool isShared =
        m_request.mayUseHttp2 && m_lastProgress.isValid() && !m_lastProgress.hasExpired(m_patience.count());
    if (isShared)
        m_timer.start(m_patience);
    else
        stopWith(unavailable(QStringLiteral("no answer for %1 s").arg(m_timer.interval() / 1000)));
}

void HttpTransfer::readHead()
{
    noteProgress();
    HttpResponse &response = m_outcome.response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.usedHttp2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    response.headers.clear();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.emplaceBack(name, value);
    if (!response.isSuccess() || hasNoBody(m_request, response.status))
        return;
    const QByteArray coding = response.header("Content-Encoding").trimmed().toLower();
    if (!coding.isEmpty() && coding != "identity") {
        stopWith(unavailable(QStringLiteral("the server codes what it must send as it is (%1)")
                                 .arg(QString::fromLatin1(coding))));
        return;
    }
    if (!m_request.sink && response.header("Content-Length").toLongLong() > m_request.maxBytes)
        stopWith(makeError(ErrorCode::TooLarge, m_request.url.fileName(),
                           QStringLiteral("above %1 bytes").arg(m_request.maxBytes)));
}

void HttpTransfer::readBody()
{
    noteProgress();
    const HttpResponse &response = m_outcome.response;
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(kPieceBytes);
        if (bytes.isEmpty())
            return;
        m_received += bytes.size();
        if (!response.isSuccess()) {
            if (m_received <= kMaxErrorBody)
                m_outcome.response.body.append(bytes);
        } else if (m_request.sink) {
            m_outcome.hasDelivered = true;
            if (const auto taken = m_request.sink(response, bytes); !taken)
                return stopWith(taken.error());
        } else if (m_received > m_request.maxBytes) {
            return stopWith(makeError(ErrorCode::TooLarge, m_request.url.fileName(),
                                      QStringLiteral("above %1 bytes").arg(m_request.maxBytes)));
        } else {
            m_outcome.response.body.append(bytes);
        }
    }
}

void HttpTransfer::cancel()
{
    if (m_isDone)
        return;
    m_outcome.error = makeError(ErrorCode::Cancelled);
    m_reply->disconnect(this);
    // Not abort(): what the reply's own thread has already sent here would make Qt warn of a second error.
    delete std::exchange(m_reply, nullptr);
    end();
}

void HttpTransfer::stopWith(Error error)
{
    if (m_isDone)
        return;
    m_outcome.error = std::move(error);
    if (m_isFinished)
        return; // finish() goes on
    m_reply->disconnect(this);
    if (m_reply->error() == QNetworkReply::NoError) // else it is about to finish by itself
        m_reply->abort();
    end();
}

void HttpTransfer::finish()
{
    m_isFinished = true;
    if (m_outcome.response.status == 0)
        readHead();
    if (!m_outcome.error)
        readBody();
    if (!m_outcome.error)
        m_outcome.error = faultOf(*m_reply);
    m_reply->disconnect(this);
    end();
}

void HttpTransfer::end()
{
    m_isDone = true;
    m_timer.stop();
    if (m_reply != nullptr)
        m_reply->deleteLater();
    m_reply = nullptr;
    if (m_waiting)
        m_waiting.resume();
}

std::optional<Error> HttpTransfer::faultOf(QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    const int status = m_outcome.response.status;
    const bool isAnswer = status >= 400 ? error >= QNetworkReply::ContentAccessDenied
                                        : status > 0 && error == QNetworkReply::NoError;
    if (!isAnswer) {
        m_outcome.mayTryAgain = isPassing(error);
        if (error == QNetworkReply::NoError)
            return unavailable(QStringLiteral("no answer"));
        if (!m_tlsFaults.isEmpty())
            return untrustedServer(m_serverName, m_tlsFaults.join(QLatin1String("; ")));
        return unavailable(reply.errorString());
    }
    const QByteArray length = m_outcome.response.header("Content-Length");
    if (!length.isEmpty() && !hasNoBody(m_request, status) && length.toLongLong() != m_received) {
        m_outcome.mayTryAgain = true;
        return unavailable(QStringLiteral("the answer ended after %1 of %2 bytes")
                               .arg(m_received)
                               .arg(QString::fromLatin1(length)));
    }
    return {};
}

Error HttpTransfer::unavailable(const QString &detail) const
{
    return makeError(ErrorCode::Unavailable, m_serverName, detail);
}

} // namespace plenum
