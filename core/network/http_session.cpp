// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/http_session.h"

#include <QHostAddress>
#include <QHttp2Configuration>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

#include <array>

namespace plenum {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int kMaxRedirects = 5;
constexpr int kMaxAttempts = 3;
constexpr milliseconds kLongestWait = 2s; // within one request
constexpr milliseconds kLongestRetryAfter = 15min;
constexpr unsigned kHttp2StreamWindow = 1024 * 1024;
constexpr unsigned kHttp2SessionWindow = 8 * 1024 * 1024;

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

Result<QSslConfiguration> tlsConfiguration(const HttpServer &server)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (server.pinnedCa.isEmpty())
        return tls;
    const QList<QSslCertificate> pinned = QSslCertificate::fromData(server.pinnedCa, QSsl::Pem);
    if (pinned.size() != 1)
        return makeError(ErrorCode::InvalidInput, server.name,
                         QStringLiteral("the pinned authority is not one PEM certificate"));
    if (server.root.scheme() != QLatin1String("https"))
        return makeError(ErrorCode::InvalidInput, server.name,
                         QStringLiteral("an authority is pinned, but the address is not https"));
    tls.setCaCertificates(pinned);
    return tls;
}

bool isAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

// The same server: same host and port, or from http to https on their usual ports.
bool staysOnServer(const QUrl &from, const QUrl &to)
{
    if (!isAddress(to) || from.host() != to.host())
        return false;
    if (from.scheme() == to.scheme())
        return portOf(from) == portOf(to);
    return to.scheme() == QLatin1String("https") && portOf(from) == 80 && portOf(to) == 443;
}

bool isReading(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "PROPFIND";
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

HttpSession::HttpSession(HttpServer server, const Clock &clock, Random &random)
    : m_server(std::move(server)), m_clock(clock), m_authenticator(m_server.user, m_server.password, random)
{
}

HttpSession::~HttpSession() = default;

void HttpSession::enter()
{
    if (std::exchange(m_isCancelled, false))
        m_http2.reset(); // broken streams leave a connection that some servers serve no more
    if (m_thread == QThread::currentThread())
        return;
    m_http1.reset();
    m_http2.reset();
    m_thread = QThread::currentThread();
}

QNetworkAccessManager &HttpSession::manager(bool http2)
{
    auto &manager = http2 ? m_http2 : m_http1;
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setProxyFactory(new SystemProxies);
    }
    return *manager;
}

Result<HttpResponse> HttpSession::perform(HttpRequest request, const std::stop_token &stop)
{
    return run(stop, [&] { return send(std::move(request)); });
}

void HttpSession::cancelAll()
{
    m_isCancelled = true;
    while (!m_waiting.isEmpty())
        m_waiting.takeFirst()->cancel();
}

Result<QNetworkRequest> HttpSession::headOf(const HttpRequest &request)
{
    if (!isAddress(request.url))
        return makeError(ErrorCode::InvalidInput, m_server.name, QStringLiteral("not an http(s) address"));
    QNetworkRequest head(request.url);
    const bool needsTls = request.url.scheme() == QLatin1String("https") || !m_server.pinnedCa.isEmpty();
    if (needsTls) { // it takes a while to load
        if (!m_tls)
            m_tls = tlsConfiguration(m_server);
        if (!*m_tls)
            return m_tls->error();
        head.setSslConfiguration(**m_tls);
    }
    head.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    head.setAttribute(QNetworkRequest::Http2AllowedAttribute, request.mayUseHttp2);
    head.setAttribute(QNetworkRequest::Http2CleartextAllowedAttribute, request.mayUseHttp2);
    head.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (request.mayUseHttp2) {
        QHttp2Configuration http2;
        http2.setServerPushEnabled(false);
        http2.setStreamReceiveWindowSize(kHttp2StreamWindow);
        http2.setSessionReceiveWindowSize(kHttp2SessionWindow);
        head.setHttp2Configuration(http2);
    }
    if (request.body.open) {
        head.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size);
        head.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    head.setRawHeader("Accept-Encoding", "identity");
    head.setRawHeader("User-Agent", "Plenum/" PLENUM_VERSION);
    for (const auto &[name, value] : request.headers)
        head.setRawHeader(name, value);
    if (const QByteArray proof = m_authenticator.authorization(request.method, request.url); !proof.isEmpty())
        head.setRawHeader("Authorization", proof);
    return head;
}

Task<HttpOutcome> HttpSession::exchangeOnce(const HttpRequest &request)
{
    HttpOutcome outcome;
    if (m_isCancelled) {
        outcome.error = makeError(ErrorCode::Cancelled);
        co_return outcome;
    }
    const auto head = headOf(request);
    if (!head) {
        outcome.error = head.error();
        co_return outcome;
    }
    HttpTransfer transfer(manager(request.mayUseHttp2), request, *head, m_server.name,
                          request.mayUseHttp2 ? m_http2Progress : m_http1Progress);
    m_waiting.append(&transfer);
    outcome = co_await transfer;
    m_waiting.removeOne(&transfer);
    if (outcome.response.usedHttp2)
        m_hasHttp2 = true;
    co_return outcome;
}

Task<HttpOutcome> HttpSession::exchangeAsUser(HttpRequest &request)
{
    for (int attempt = 1;; ++attempt) {
        HttpOutcome outcome;
        if (m_refusal) {
            outcome.error = m_refusal;
            co_return outcome;
        }
        const bool wasProven = m_authenticator.scheme() != HttpAuthenticator::Scheme::None;
        const bool wasSignedIn = m_isSignedIn;
        outcome = co_await exchangeOnce(request);
        if (outcome.error)
            co_return outcome;
        if (outcome.response.status != 401) {
            m_isSignedIn = m_isSignedIn || wasProven;
            m_isOpen = m_isOpen || !wasProven;
            co_return outcome;
        }
        // The first refusal of a password is the last, unless it had been good before: then the server only
        // wants a fresh proof.
        const bool mayAnswer = attempt == 1 && (!wasProven || wasSignedIn);
        const auto taken = mayAnswer
                               ? takeChallenge(outcome.response)
                               : Result<void>(makeError(ErrorCode::SignInNeeded, m_server.name,
                                                        QStringLiteral("the server refused the password")));
        if (!taken) {
            m_refusal = taken.error();
            outcome.error = m_refusal;
            co_return outcome;
        }
    }
}

Result<void> HttpSession::takeChallenge(const HttpResponse &response)
{
    if (!m_authenticator.hasUser())
        return makeError(ErrorCode::SignInNeeded, m_server.name,
                         QStringLiteral("the server asks for a user"));
    if (!m_authenticator.accept(parseChallenges(response.header("WWW-Authenticate"))))
        return makeError(ErrorCode::SignInNeeded, m_server.name,
                         QStringLiteral("the server offers no kind of sign-in that is known here"));
    return {};
}

std::optional<Error> HttpSession::redirect(HttpRequest &request, const HttpResponse &response) const
{
    const QUrl target = request.url.resolved(QUrl::fromEncoded(response.header("Location")));
    const QString where =
        target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString what =
        QStringLiteral("%1 was redirected (%2) to %3")
            .arg(QString::fromLatin1(request.method), QString::number(response.status), where);
    const bool keepsMethod = response.status == 307 || response.status == 308;
    if (response.header("Location").isEmpty() || !staysOnServer(request.url, target))
        return unavailable(what + QStringLiteral(", which is not this server"));
    if (response.status == 303 || (!isReading(request.method) && (!keepsMethod || request.method == "MOVE")))
        return unavailable(what);
    request.url = target;
    request.url.setUserInfo(QString());
    return {};
}

Task<HttpOutcome> HttpSession::exchange(HttpRequest &request)
{
    const QUrl asked = request.url;
    for (int hops = 0;; ++hops) {
        HttpOutcome outcome = co_await exchangeAsUser(request);
        const bool isDone = outcome.error || !isRedirect(outcome.response.status);
        if (!isDone) {
            outcome.error = hops < kMaxRedirects ? redirect(request, outcome.response)
                                                 : unavailable(QStringLiteral("redirected in a circle"));
        }
        if (isDone || outcome.error) {
            request.url = asked;
            co_return outcome;
        }
    }
}

milliseconds HttpSession::retryAfter(const HttpResponse &response) const
{
    const QByteArray value = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    milliseconds wait{0};
    if (isNumber) {
        wait = std::chrono::seconds(qBound(qint64{0}, seconds, qint64{24 * 3600}));
    } else if (!value.isEmpty()) {
        const QDateTime date = parseHttpDate(value);
        if (date.isValid())
            wait = milliseconds(qMax(qint64{0}, m_clock.nowUtc().msecsTo(date)));
    }
    return qMin(wait, kLongestRetryAfter);
}

std::optional<milliseconds> HttpSession::waitBeforeRetry(const HttpRequest &request,
                                                         const HttpOutcome &outcome, int attempt)
{
    const milliseconds usual = attempt == 1 ? 100ms : 600ms;
    if (outcome.error)
        return outcome.mayTryAgain && !outcome.hasDelivered && attempt < kMaxAttempts ? std::optional(usual)
                                                                                      : std::nullopt;
    const int status = outcome.response.status;
    const bool isBusy = status == 429 || (status >= 502 && status <= 504);
    if (!isBusy && !(status == 500 && isReading(request.method)))
        return {};
    const milliseconds asked = retryAfter(outcome.response);
    if (asked > kLongestWait) {
        m_busyUntil = QDeadlineTimer(asked);
        return {};
    }
    return attempt < kMaxAttempts ? std::optional(qMax(asked, usual)) : std::nullopt;
}

Task<Result<HttpResponse>> HttpSession::send(HttpRequest request)
{
    const bool isUnproven =
        m_authenticator.hasUser() && !m_isSignedIn && !m_isOpen && !request.body.isEmpty();
    if (isUnproven)
        PLENUM_CO_TRY(co_await signIn());
    for (int attempt = 1;; ++attempt) {
        if (!m_busyUntil.hasExpired())
            co_return unavailable(QStringLiteral("the server asks to wait for %1 s")
                                      .arg((m_busyUntil.remainingTime() + 999) / 1000));
        const HttpOutcome outcome = co_await exchange(request);
        const auto wait = waitBeforeRetry(request, outcome, attempt);
        if (wait) {
            request.mayUseHttp2 = false; // the other connections may fare better
            PLENUM_CO_TRY(co_await pause(*wait));
            continue;
        }
        if (outcome.error)
            co_return *outcome.error;
        const int status = outcome.response.status;
        if (status == 429 || (status >= 502 && status <= 504))
            co_return unavailable(QStringLiteral("the server is busy or out of order (%1)").arg(status));
        co_return outcome.response;
    }
}

Task<Result<void>> HttpSession::signIn()
{
    if (!m_authenticator.hasUser() || m_isSignedIn || m_isOpen)
        co_return Result<void>();
    HttpRequest request;
    request.method = QByteArrayLiteral("PROPFIND");
    request.url = m_server.root;
    request.headers = {{QByteArrayLiteral("Depth"), QByteArrayLiteral("0")}};
    PLENUM_CO_TRY(co_await send(std::move(request)));
    co_return Result<void>();
}

namespace {

// A timer that can be awaited and told to give up.
class Pause final : public HttpWaiting {
public:
    explicit Pause(milliseconds time)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { end({}); });
        m_timer.start(time);
    }

    void cancel() override { end(makeError(ErrorCode::Cancelled)); }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_handle = waiting; }
    Result<void> await_resume() { return m_result; }

private:
    void end(Result<void> result)
    {
        m_timer.stop();
        m_result = std::move(result);
        m_handle.resume(); // this is gone afterwards
    }

    QTimer m_timer;
    Result<void> m_result;
    std::coroutine_handle<> m_handle;
};

} // namespace

Task<Result<void>> HttpSession::pause(milliseconds time)
{
    if (m_isCancelled)
        co_return makeError(ErrorCode::Cancelled);
    Pause pause(time);
    m_waiting.append(&pause);
    auto result = co_await pause;
    m_waiting.removeOne(&pause);
    co_return result;
}

Error HttpSession::unavailable(const QString &detail) const
{
    return makeError(ErrorCode::Unavailable, m_server.name, detail);
}

} // namespace plenum
