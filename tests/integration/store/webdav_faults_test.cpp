// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/store/fake_store_suite.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <thread>

namespace plenum {

namespace {

using test::FakeHttpServer;
using test::FakeReply;
using test::FakeRequest;
using test::goodMode;

struct Received final : BlobReceiver {
    QByteArray bytes;
    std::optional<Result<void>> outcome;
    std::optional<Error> refusal;

    Result<void> receive(qsizetype, QByteArrayView part) override
    {
        bytes.append(part);
        return refusal ? Result<void>(*refusal) : Result<void>();
    }
    Result<void> finish(qsizetype, const Result<void> &result) override
    {
        outcome = result;
        return {};
    }
};

} // namespace

// The driver against a server that does what servers, proxies and portals do wrong.
class WebDavFaultsTest : public test::FakeStoreSuite {
    Q_OBJECT

private Q_SLOTS:
    void cutOnce_atEveryFourKiB_isReadToTheEnd()
    {
        const QByteArray object = noise(40'000);
        const QByteArray blob = noise(60'000);
        has(m_name, object);
        has(blobName(sha256(blob)), blob);
        for (qsizetype cut = 0; cut < 41'000; cut += 4096) {
            bool isCut = false;
            m_server->answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
                if (std::exchange(isCut, true))
                    return {};
                FakeReply reply = m_server->honest(request);
                reply.cutAfter = cut;
                return reply;
            };
            QCOMPARE(makeStore()->get(m_name, 100'000).value(), object);
            isCut = false;
            Received received;
            QVERIFY_OK(makeStore()->fetchBlobs({BlobRead{sha256(blob), 0, blob.size()}}, received));
            QVERIFY_OK(*received.outcome);
            QCOMPARE(received.bytes, blob);
        }
    }

    void cutAlways_endsAndKeepsWhatCame()
    {
        const QByteArray blob = noise(600'000);
        has(m_name, blob);
        has(blobName(sha256(blob)), blob);
        for (const qsizetype cut : {0, 50, 4096, 100'000}) {
            m_server->requests.clear();
            m_server->answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
                FakeReply reply = m_server->honest(request);
                reply.cutAfter = cut;
                return reply;
            };
            const auto store = makeStore();
            const auto whole = store->get(m_name, 1'000'000);
            QVERIFY(!whole);
            QCOMPARE(whole.error().code, ErrorCode::Unavailable);
            QCOMPARE(whole.error().subject, store->describe());
            Received received;
            const auto done = store->fetchBlobs({BlobRead{sha256(blob), 0, blob.size()}}, received);
            if (cut == 100'000) { // every attempt brings enough to go on
                QVERIFY_OK(done);
                QCOMPARE(received.bytes, blob);
            } else {
                QCOMPARE(done.error().code, ErrorCode::Unavailable);
                QCOMPARE(received.bytes, blob.first(received.bytes.size()));
                QVERIFY2(m_server->requests.size() <= 40,
                         qPrintable(QString::number(m_server->requests.size())));
            }
        }
    }

    void lostReplies_areNoConflict()
    {
        FakeReply lost;
        lost.cutAfter = 0;
        for (const bool isDirect : {true, false}) {
            StoreMode mode = goodMode();
            mode.cutPutIsInvisible = isDirect;
            const QByteArray lostMethod = isDirect ? "PUT" : "MOVE";
            bool isLost = false;
            m_server->answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
                if (request.method != lostMethod || std::exchange(isLost, true))
                    return {};
                std::ignore = m_server->honest(request);
                return lost;
            };
            m_server->objects.clear();
            QVERIFY_OK(makeStore(mode)->put(m_name, "bytes", WriteMode::CreateNew));
            QCOMPARE(stored(m_name), QByteArray("bytes"));
            QCOMPARE(m_server->objects.size(), 1);
        }
    }

    void put_thatTheServerLost_isFoundByTheBarrier()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "bytes", WriteMode::CreateNew));
        QVERIFY_OK(store->put(m_head, "head", WriteMode::Replace));
        has(m_name, "byt");
        const auto done = store->barrier();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Unavailable);
        QCOMPARE(done.error().subject, m_name.path());
        QVERIFY_OK(store->put(m_name, "bytes", WriteMode::Replace));
        QVERIFY_OK(store->barrier());
        m_server->requests.clear();
        QVERIFY_OK(store->barrier());
        QCOMPARE(m_server->requests.size(), 0);
    }

    void strangeAnswers_areNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("isAboutStore");
        QTest::newRow("portal") << 200 << QByteArray("\n<!DOCTYPE html><html>Sign in")
                                << QByteArray("text/html; charset=x") << ErrorCode::Unavailable << true;
        QTest::newRow("304") << 304 << QByteArray() << QByteArray() << ErrorCode::Unavailable << false;
        QTest::newRow("404") << 404 << QByteArray("gone") << QByteArray("text/html") << ErrorCode::NotFound
                             << false;
        QTest::newRow("403") << 403 << QByteArray() << QByteArray() << ErrorCode::Unauthorized << false;
        QTest::newRow("500") << 500 << QByteArray() << QByteArray() << ErrorCode::Unavailable << false;
        QTest::newRow("503") << 503 << QByteArray() << QByteArray() << ErrorCode::Unavailable << true;
        QTest::newRow("418") << 418 << QByteArray() << QByteArray() << ErrorCode::Unavailable << false;
        QTest::newRow("206") << 206 << QByteArray("part") << QByteArray() << ErrorCode::Unavailable << false;
    }

    void strangeAnswers_areNamed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(ErrorCode, code);
        QFETCH(bool, isAboutStore);
        FakeReply reply = FakeHttpServer::status(status);
        reply.body = body;
        reply.headers.emplaceBack("Content-Type", type);
        always("GET", reply);
        const auto store = makeStore();
        const auto got = store->get(m_name, 100);
        QVERIFY(!got);
        QCOMPARE(got.error().code, code);
        QCOMPARE(got.error().subject, isAboutStore ? store->describe() : m_name.path());
        if (status == 206)
            return;
        Received received;
        const auto fetched = store->fetchBlobs({BlobRead{sha256("b"), 0, 1'000}}, received);
        const Error error = fetched ? received.outcome->error() : fetched.error();
        QCOMPARE(error.code, code);
        QCOMPARE(error.subject, isAboutStore ? store->describe() : blobName(sha256("b")).path());
    }

    void emptyAnswer_isNoWholeBlob()
    {
        always("GET", FakeHttpServer::status(200));
        const auto store = makeStore();
        QCOMPARE(store->get(m_name, 100).value(), QByteArray()); // the envelope will say what it is worth
        Received received;
        QVERIFY_OK(store->fetchBlobs({BlobRead{sha256("b"), 0, 1'000}}, received));
        QCOMPARE(received.outcome->error().code, ErrorCode::Unavailable);
    }

    void busyServers_areAskedThreeTimes()
    {
        has(m_name, "bytes");
        first(2, "GET", FakeHttpServer::status(503));
        QCOMPARE(makeStore()->get(m_name, 100).value(), QByteArray("bytes"));
        m_server->requests.clear();
        always("GET", FakeHttpServer::status(500));
        QVERIFY(!makeStore()->get(m_name, 100));
        QCOMPARE(m_server->requests.size(), 3);
    }

    void oneObjectThatFails_isNamed_manyAreAServerThatIsAway()
    {
        always("GET", FakeHttpServer::status(500));
        const auto store = makeStore();
        QCOMPARE(store->get(m_name, 100).error().subject, m_name.path());
        QString subject;
        for (int i = 0; i < 5; ++i)
            subject = store->get(m_name, 100).error().subject;
        QCOMPARE(subject, store->describe());
    }

    void retryAfter_isKept()
    {
        has(m_name, "bytes");
        FakeReply soon = FakeHttpServer::status(429);
        soon.headers.emplaceBack("Retry-After", "1");
        first(1, "GET", soon);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(makeStore()->get(m_name, 100).value(), QByteArray("bytes"));
        QVERIFY(timer.elapsed() >= 950);

        const QByteArray inTenMinutes = QLocale::c()
                                            .toString(QDateTime::currentDateTimeUtc().addSecs(600),
                                                      QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
                                            .toLatin1() +
                                        " GMT";
        for (const QByteArray &later : {QByteArray("120"), QByteArray("99999999999"), inTenMinutes}) {
            FakeReply busy = FakeHttpServer::status(503);
            busy.headers.emplaceBack("Retry-After", later);
            always("GET", busy);
            m_server->requests.clear();
            const auto store = makeStore();
            for (int i = 0; i < 3; ++i) {
                const auto got = store->get(m_name, 100);
                QCOMPARE(got.error().code, ErrorCode::Unavailable);
                QCOMPARE(got.error().subject, store->describe());
            }
            QCOMPARE(m_server->requests.size(), 1);
        }
    }

    void refusedWrites_areNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("403") << 403 << ErrorCode::Unauthorized;
        QTest::newRow("405") << 405 << ErrorCode::ReadOnly;
        QTest::newRow("413") << 413 << ErrorCode::DiskFull;
        QTest::newRow("423") << 423 << ErrorCode::ReadOnly;
        QTest::newRow("501") << 501 << ErrorCode::ReadOnly;
        QTest::newRow("507") << 507 << ErrorCode::DiskFull;
        QTest::newRow("409") << 409 << ErrorCode::Unavailable;
    }

    void refusedWrites_areNamed()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        always("PUT", FakeHttpServer::status(status));
        QTemporaryDir folder;
        QFile local(folder.filePath(QStringLiteral("paper")));
        QVERIFY(local.open(QIODevice::WriteOnly) && local.write("paper") == 5);
        local.close();
        for (const bool isDirect : {true, false}) {
            StoreMode mode = goodMode();
            mode.cutPutIsInvisible = isDirect;
            const auto store = makeStore(mode);
            const auto put = store->put(m_name, "x", WriteMode::CreateNew);
            QCOMPARE(put.error().code, code);
            QCOMPARE(put.error().subject, m_name.path());
            const auto blob = store->putBlob(sha256("paper"), local.fileName());
            QCOMPARE(blob.error().code, code);
            QCOMPARE(blob.error().subject, blobName(sha256("paper")).path());
            const auto room = store->probeRoom(10);
            QCOMPARE(room.error().code, code);
            QCOMPARE(room.error().subject, store->describe());
        }
        QCOMPARE(m_server->objects.size(), 0);
    }

    void probeRoom_asksForTheQuota()
    {
        FakeReply quota = FakeHttpServer::status(207);
        for (const auto &[free, isEnough] :
             {std::pair{"999", false}, {"1000", true}, {"-3", true}, {"many", true}}) {
            quota.body = "<multistatus xmlns='DAV:'><response><href>/store/</href><propstat><prop>"
                         "<quota-available-bytes>" +
                         QByteArray(free) +
                         "</quota-available-bytes></prop></propstat></response></multistatus>";
            always("PROPFIND", quota);
            const auto room = makeStore()->probeRoom(1000);
            QCOMPARE(room.ok(), isEnough);
            if (!isEnough)
                QCOMPARE(room.error().code, ErrorCode::DiskFull);
        }
        QCOMPARE(m_server->objects.size(), 0);
    }

    void tags_areComparedWithoutTheirTrimmings_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("asked"); // the next If-None-Match; empty: none
        QTest::newRow("strong") << QByteArray("\"abc\"") << QByteArray("\"abc\"");
        QTest::newRow("weak") << QByteArray("W/\"abc\"") << QByteArray("W/\"abc\"");
        QTest::newRow("gzip") << QByteArray("\"abc-gzip\"") << QByteArray("\"abc-gzip\", \"abc\"");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("no quotes") << QByteArray("abc") << QByteArray();
        QTest::newRow("huge") << QByteArray('"' + QByteArray(10'000, 'x') + '"') << QByteArray();
        QTest::newRow("several") << QByteArray("\"a\", \"b\"") << QByteArray();
    }

    void tags_areComparedWithoutTheirTrimmings()
    {
        QFETCH(QByteArray, tag);
        QFETCH(QByteArray, asked);
        has(m_head, "head");
        QByteArray seen;
        m_server->answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
            seen = request.headers.value("if-none-match");
            if (request.headers.value("cache-control") != "no-cache")
                return FakeHttpServer::status(400);
            FakeReply reply = seen.isEmpty() ? m_server->honest(request) : FakeHttpServer::status(304);
            reply.headers = {{"ETag", tag},
                             {"Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"},
                             {"Date", "Sun, 06 Nov 1994 08:49:40 GMT"}};
            return reply;
        };
        const auto store = makeStore();
        const ObjectVersion known = store->getIfChanged(m_head, 100, {}).value();
        QCOMPARE(known.bytes, QByteArray("head"));
        const ObjectVersion again = store->getIfChanged(m_head, 100, known.tag).value();
        QCOMPARE(seen, asked);
        QCOMPARE(again.isUnchanged, !asked.isEmpty());
        QCOMPARE(again.tag, known.tag);
    }

    void tags_ofFreshObjects_areNotRelyOn()
    {
        has(m_head, "head");
        m_server->answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
            FakeReply reply = m_server->honest(request);
            reply.headers = {{"ETag", "\"1994-4\""},
                             {"Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"},
                             {"Date", "Sun, 06 Nov 1994 08:49:38 GMT"}};
            return reply;
        };
        QCOMPARE(makeStore()->getIfChanged(m_head, 100, {}).value().tag, QByteArray());
        StoreMode unprobed;
        QCOMPARE(makeStore(unprobed)->getIfChanged(m_head, 100, "\"x\"").value().bytes, QByteArray("head"));
        QVERIFY(!m_server->requests.last().headers.contains("if-none-match"));
    }

    void silentServer_stopsAtOnce()
    {
        FakeReply silent;
        silent.isSilent = true;
        m_server->answer = [&](const FakeRequest &) { return silent; };
        const auto store = makeStore();
        QElapsedTimer since;
        std::stop_source source;
        store->stopWith(source.get_token());
        std::thread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            since.start();
            source.request_stop();
        });
        const auto got = store->get(m_name, 10);
        const qint64 elapsed = since.elapsed();
        stopper.join();
        QCOMPARE(got.error().code, ErrorCode::Cancelled);
        QVERIFY2(elapsed < 200, qPrintable(QString::number(elapsed)));
    }

    void nobodyThere_isUnavailable()
    {
        const QString location = m_server->url();
        m_server.reset();
        const auto store = makeStore(goodMode(), QString(), location);
        QElapsedTimer timer;
        timer.start();
        for (const Error &error :
             {store->get(m_name, 10).error(), store->put(m_name, "x", WriteMode::CreateNew).error(),
              store->list(trustDirectory()).error(), store->probeRoom(1).error()}) {
            QCOMPARE(error.code, ErrorCode::Unavailable);
            QCOMPARE(error.subject, location);
        }
        QCOMPARE(makeStore(goodMode(), QString(), QStringLiteral("http://no-such-host.invalid/"))
                     ->get(m_name, 10)
                     .error()
                     .code,
                 ErrorCode::Unavailable);
        QVERIFY(timer.elapsed() < 10'000);
    }

    void range_thatIsIgnored_isCutHere()
    {
        const QByteArray blob = noise(300'000);
        m_server->answer = [&](const FakeRequest &) {
            FakeReply reply;
            reply.body = blob;
            return reply;
        };
        for (const qint64 offset : {1, 100'000, 299'999, 300'000}) {
            Received received;
            QVERIFY_OK(makeStore()->fetchBlobs({BlobRead{sha256(blob), offset, blob.size()}}, received));
            QVERIFY_OK(*received.outcome);
            QCOMPARE(received.bytes, blob.sliced(offset));
        }
    }

    void range_thatIsAnotherOne_isRefused()
    {
        const QByteArray blob = noise(1'000);
        for (const QByteArray &range :
             {QByteArray("bytes 600-999/1000"), QByteArray("bytes x"), QByteArray()}) {
            m_server->answer = [&](const FakeRequest &) {
                FakeReply reply = FakeHttpServer::status(206);
                reply.headers.emplaceBack("Content-Range", range);
                reply.body = blob;
                return reply;
            };
            Received received;
            QVERIFY_OK(makeStore()->fetchBlobs({BlobRead{sha256(blob), 500, blob.size()}}, received));
            QCOMPARE(received.outcome->error().code, ErrorCode::Unavailable);
            QVERIFY(received.bytes.isEmpty());
        }
    }

    void moreThanPromised_isCorrupt()
    {
        const QByteArray blob = noise(500'000);
        has(blobName(sha256("b")), blob);
        Received received;
        QVERIFY_OK(makeStore()->fetchBlobs({BlobRead{sha256("b"), 0, 100'000}}, received));
        QCOMPARE(received.outcome->error().code, ErrorCode::Corrupt);
        QVERIFY(received.bytes.size() <= 100'000);
    }

    void withoutALength_theLimitHoldsToo()
    {
        FakeReply endless;
        endless.hasLength = false;
        endless.body = QByteArray(3'000'000, 'x');
        m_server->answer = [&](const FakeRequest &) { return endless; };
        QCOMPARE(makeStore()->get(m_name, 1'000).error().code, ErrorCode::TooLarge);
        QCOMPARE(makeStore()->get(m_name, 3'000'000).value().size(), 3'000'000);
    }

    void compressedAnswer_isRefused()
    {
        FakeReply packed;
        packed.headers.emplaceBack("Content-Encoding", "gzip");
        packed.body = "\x1f\x8b";
        m_server->answer = [&](const FakeRequest &request) {
            return request.headers.value("accept-encoding") == "identity" ? packed
                                                                          : FakeHttpServer::status(400);
        };
        QCOMPARE(makeStore()->get(m_name, 100).error().code, ErrorCode::Unavailable);
    }

    void listing_ofAHostileServer_isReadWithCare()
    {
        FakeReply reply = FakeHttpServer::status(207);
        const auto resource = [](const QByteArray &href) {
            return "<x:response><x:href>" + href + "</x:href></x:response>";
        };
        const QByteArray file = m_name.fileName().toLatin1();
        reply.body =
            "<?xml version='1.0'?><x:multistatus xmlns:x='DAV:' xmlns:o='other'>" +
            resource("/store/trust/") + resource("https://elsewhere.example/prefix/store/trust/" + file) +
            resource("/store/trust/" + file) + resource("/store/trust/%30%30%30002-0123456789abcdef.bin") +
            resource("/store/trust/A.bin") + resource("/store/trust/%2e%2e%2fx.bin") +
            resource("/store/trust/deeper/" + file) + resource("/store/roster/" + file) + resource("") +
            "<o:response><o:href>/store/trust/9-0.bin</o:href></o:response></x:multistatus>";
        always("PROPFIND", reply);
        QCOMPARE(makeStore()->list(trustDirectory()).value(),
                 QList<ObjectName>({m_name, trustName(2, QStringLiteral("0123456789abcdef"))}));

        const QByteArray bomb = "<!DOCTYPE a [<!ENTITY b \"x\">]><multistatus xmlns='DAV:'>&b;</multistatus>";
        const QByteArrayList bad{
            bomb,
            "<html>",
            "",
            "<multistatus xmlns='DAV:'>",
            "<multistatus xmlns='DAV:'><response><href>" + QByteArray(200'000, 'x') +
                "</href></response></multistatus>",
            "<multistatus xmlns='DAV:'>" + QByteArray("<a>").repeated(100) +
                QByteArray("</a>").repeated(100) + "</multistatus>",
            "<prop xmlns='DAV:'/>",
        };
        for (const QByteArray &body : bad) {
            reply.body = body;
            always("PROPFIND", reply);
            const auto store = makeStore();
            const auto listed = store->list(trustDirectory());
            QVERIFY2(!listed, body.first(qMin(body.size(), qsizetype{60})).constData());
            QCOMPARE(listed.error().code, ErrorCode::Unavailable);
            QCOMPARE(listed.error().subject, store->describe());
        }
    }

    void receiver_thatRefuses_endsTheBatch()
    {
        QList<BlobRead> reads;
        for (int i = 0; i < 30; ++i) {
            const QByteArray blob = noise(100'000 + i);
            has(blobName(sha256(blob)), blob);
            reads.append(BlobRead{sha256(blob), 0, blob.size()});
        }
        Received received;
        received.refusal = makeError(ErrorCode::DiskFull, QStringLiteral("here"));
        const auto done = makeStore()->fetchBlobs(reads, received);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QVERIFY(m_server->requests.size() <= 7);
    }

    void awayInTheMiddle_endsTheBatch()
    {
        QList<ObjectName> names;
        for (int i = 1; i <= 60; ++i) {
            names.append(trustName(i, QStringLiteral("0123456789abcdef")));
            has(names.last(), "x");
        }
        int left = 30;
        m_server->answer = [&](const FakeRequest &) -> std::optional<FakeReply> {
            return left-- > 0 ? std::nullopt : std::optional(FakeHttpServer::status(503));
        };
        int told = 0;
        const auto done = makeStore()->getMany(names, 100, [&](qsizetype, const auto &bytes) {
            told += bytes.ok() ? 1 : 0;
            return Result<void>();
        });
        QCOMPARE(done.error().code, ErrorCode::Unavailable);
        QVERIFY(told >= 24 && told <= 30);
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::WebDavFaultsTest)
#include "webdav_faults_test.moc"
