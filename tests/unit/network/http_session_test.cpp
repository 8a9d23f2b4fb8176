// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/http_session.h"

#include "tests/support/fake_clock.h"
#include "tests/support/fake_http_server.h"
#include "tests/support/fake_random.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <thread>
#include <vector>

namespace plenum {

namespace {

// Of the sockets of this process that are connected to the port: whether each sends without Nagle's delay.
QList<bool> sendsAtOnce(quint16 port)
{
    QList<bool> result;
    for (int descriptor = 0; descriptor < 1024; ++descriptor) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0 ||
            peer.sin_family != AF_INET || ntohs(peer.sin_port) != port)
            continue;
        int isOn = 0;
        size = sizeof isOn;
        result.append(::getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &isOn, &size) == 0 && isOn != 0);
    }
    return result;
}

} // namespace

using namespace std::chrono_literals;
using test::FakeReply;
using test::FakeRequest;

class HttpSessionTest : public test::Suite {
    Q_OBJECT

    SystemClock m_clock;
    test::FakeRandom m_random;
    test::FakeHttpServer m_server;

    HttpServer server() const
    {
        HttpServer server;
        server.root = QUrl(m_server.url());
        server.name = QStringLiteral("the server");
        return server;
    }
    HttpRequest request(const QByteArray &method, const char *path) const
    {
        HttpRequest request;
        request.method = method;
        request.url = server().root.resolved(QUrl(QLatin1String(path)));
        return request;
    }
    Task<Result<int>> countGood(HttpSession &session, int count)
    {
        std::vector<Task<Result<HttpResponse>>> all;
        for (int i = 0; i < count; ++i)
            all.push_back(session.send(request("GET", "object")));
        int good = 0;
        for (auto &one : all) {
            const auto response = co_await one;
            good += response && response->body == "bytes" ? 1 : 0;
        }
        co_return good;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_server.answer = {};
        m_server.objects.clear();
        m_server.requests.clear();
    }

    void perform_anyStatus_isAnAnswer()
    {
        HttpSession session(server(), m_clock, m_random);
        const auto response = session.perform(request("GET", "absent"));
        QVERIFY_OK(response);
        QCOMPARE(response->status, 404);
        QCOMPARE(m_server.requests.first().headers.value("accept-encoding"), QByteArray("identity"));
    }

    void run_manyTasks_goOnSideBySide()
    {
        m_server.objects.insert("/store/object", "bytes");
        HttpSession session(server(), m_clock, m_random);
        const auto good = session.run(std::stop_token(), [&] { return countGood(session, 50); });
        QCOMPARE(good.value(), 50);
    }

    void body_fromADevice_isOpenedAnewForEveryAttempt()
    {
        const QByteArray bytes(3'000'000, 'x');
        int lost = 2;
        int opened = 0;
        m_server.answer = [&](const FakeRequest &) -> std::optional<FakeReply> {
            FakeReply reply;
            reply.cutAfter = 0;
            return lost-- > 0 ? std::optional(reply) : std::nullopt;
        };
        HttpRequest put = request("PUT", "object");
        put.body.size = bytes.size();
        put.body.open = [&]() -> std::unique_ptr<QIODevice> {
            ++opened;
            auto device = std::make_unique<QBuffer>();
            device->setData(bytes);
            device->open(QIODevice::ReadOnly);
            return device;
        };
        HttpSession session(server(), m_clock, m_random);
        QVERIFY_OK(session.perform(put));
        QCOMPARE(m_server.objects.value("/store/object"), bytes);
        QVERIFY(opened >= 1);
        put.body.open = [] { return std::unique_ptr<QIODevice>(); };
        QCOMPARE(session.perform(put).error().code, ErrorCode::Unavailable);
    }

    void put_doesNotWaitForAcknowledgements()
    {
        HttpSession session(server(), m_clock, m_random);
        HttpRequest put = request("PUT", "object");
        put.body = QByteArray(20'000, 'x');
        QVERIFY_OK(session.perform(put));
        QCOMPARE(sendsAtOnce(m_server.port()), QList<bool>{true});
    }

    void patience_endsWithoutAnotherTry()
    {
        m_server.answer = [](const FakeRequest &) {
            FakeReply reply;
            reply.isSilent = true;
            return reply;
        };
        HttpSession session(server(), m_clock, m_random);
        HttpRequest get = request("GET", "object");
        get.patience = 200ms;
        QElapsedTimer timer;
        timer.start();
        const auto response = session.perform(get);
        QCOMPARE(response.error().code, ErrorCode::Unavailable);
        QCOMPARE(response.error().subject, QStringLiteral("the server"));
        QVERIFY(timer.elapsed() >= 190 && timer.elapsed() < 5'000);
        QCOMPARE(m_server.requests.size(), 1);
    }

    void stop_beforeAndWhileWaiting_isCancelled()
    {
        m_server.answer = [](const FakeRequest &) { return test::FakeHttpServer::status(503); };
        HttpSession session(server(), m_clock, m_random);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(session.perform(request("GET", "object"), source.get_token()).error().code,
                 ErrorCode::Cancelled);
        std::stop_source later;
        std::thread stopper([&] {
            std::this_thread::sleep_for(250ms); // in the pause before the third attempt
            later.request_stop();
        });
        const auto response = session.perform(request("GET", "object"), later.get_token());
        stopper.join();
        QCOMPARE(response.error().code, ErrorCode::Cancelled);
        m_server.answer = {};
        QVERIFY_OK(session.perform(request("GET", "object")));
    }

    void address_thatIsNone_isRefused()
    {
        HttpSession session(server(), m_clock, m_random);
        for (const char *address : {"ftp://host/x", "file:///etc/passwd", "http:///x", "data:,x"}) {
            HttpRequest get;
            get.url = QUrl(QLatin1String(address));
            QCOMPARE(session.perform(get).error().code, ErrorCode::InvalidInput);
        }
        QCOMPARE(m_server.requests.size(), 0);
    }

    void httpDate_isReadInItsOneForm()
    {
        const QDateTime date = parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT");
        QCOMPARE(date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
        for (const char *bad : {"", "now", "Sunday, 06-Nov-94 08:49:37 GMT",
                                "Sun, 06 Nov 1994 08:49:37 +0100", "Sun, 31 Feb 1994 08:49:37 GMT"})
            QVERIFY(!parseHttpDate(bad).isValid());
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::HttpSessionTest)
#include "http_session_test.moc"
