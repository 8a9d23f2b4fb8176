// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webdav/webdav_probe.h"
#include "tests/integration/store/fake_store_suite.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

namespace plenum {

namespace {

using test::FakeHttpServer;
using test::FakeReply;
using test::FakeRequest;
using test::goodMode;
using test::kPassword;

// Asks for Digest and checks it by its own arithmetic.
class DigestGuard {
public:
    int uses = 1'000'000; // of one nonce
    bool saysStale = true;

    std::optional<FakeReply> operator()(const FakeRequest &request)
    {
        const QByteArray given = request.headers.value("authorization");
        if (given.isEmpty())
            return challenge(false);
        ++proofs;
        const auto value = [&given](const char *name) {
            const QRegularExpression form(QStringLiteral("[ ,]%1=\"?([^\",]*)").arg(QLatin1String(name)));
            return form.match(QString::fromUtf8(given)).captured(1).toUtf8();
        };
        const auto md5 = [](const QByteArray &text) {
            return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
        };
        const QByteArray expected =
            md5(md5("an:council:" + kPassword) + ':' + value("nonce") + ':' + value("nc") + ':' +
                value("cnonce") + ":auth:" + md5(request.method + ':' + value("uri")));
        const bool isRight = value("response") == expected && value("uri") == request.path;
        if (!isRight)
            return challenge(false);
        if (value("nonce") != QByteArray::number(m_nonce) || m_left-- <= 0)
            return challenge(saysStale);
        return {};
    }
    int proofs = 0;

private:
    FakeReply challenge(bool isStale)
    {
        ++m_nonce;
        m_left = uses;
        FakeReply reply = FakeHttpServer::status(401);
        reply.headers.emplaceBack("WWW-Authenticate",
                                  "Digest realm=\"council\", nonce=\"" + QByteArray::number(m_nonce) +
                                      "\", qop=\"auth\", algorithm=MD5" + (isStale ? ", stale=true" : ""));
        return reply;
    }

    int m_nonce = 0;
    int m_left = 0;
};

} // namespace

// Who is let in, where a password goes, and what a probe makes of a server.
class WebDavAccessTest : public test::FakeStoreSuite {
    Q_OBJECT

private Q_SLOTS:
    void redirects_withinTheServer_areFollowed()
    {
        const auto store = makeStore(withSignIn(StoreMode::SignIn::Basic), QStringLiteral("an"));
        const QByteArray proof = "Basic " + QByteArray("an:" + kPassword).toBase64();
        for (const int status : {301, 302, 307, 308}) {
            m_server->answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
                if (request.headers.value("authorization") != proof)
                    return FakeHttpServer::status(500);
                if (request.path.startsWith("/store/"))
                    return FakeHttpServer::redirect(status, "/moved" + request.path.sliced(6));
                return {};
            };
            m_server->objects = {{"/moved/" + m_name.bytes(), "bytes"}};
            QCOMPARE(store->get(m_name, 100).value(), QByteArray("bytes"));
            QCOMPARE(store->list(trustDirectory()).value(), QList<ObjectName>{m_name});
            const auto put = store->put(m_head, "head", WriteMode::Replace);
            QCOMPARE(put.ok(), status >= 307);
            if (put) {
                QCOMPARE(m_server->objects.value("/moved/" + m_head.bytes()), QByteArray("head"));
            } else {
                QCOMPARE(put.error().code, ErrorCode::Unavailable);
                QVERIFY(put.error().detail.contains(QStringLiteral("PUT was redirected (%1)").arg(status)));
                QVERIFY(!m_server->objects.contains("/moved/" + m_head.bytes()));
            }
        }
    }

    void redirects_toOthers_areRefused()
    {
        FakeHttpServer other;
        const auto store = makeStore(withSignIn(StoreMode::SignIn::Basic), QStringLiteral("an"));
        const QByteArrayList targets{
            other.url().toLatin1(),                                     // another port
            m_server->url(QStringLiteral("localhost")).toLatin1(),      // another host
            "http://an:pw@127.0.0.1.example/store/?token=" + kPassword, // another host
            "//localhost/x",
            "file:///etc/passwd",
            "http://[broken/",
            "",
        };
        for (const QByteArray &target : targets) {
            for (const int status : {301, 302, 303, 307, 308}) {
                m_server->requests.clear();
                m_server->answer = [&](const FakeRequest &) {
                    return FakeHttpServer::redirect(status, target);
                };
                for (const auto &error :
                     {store->get(m_name, 100).error(), store->put(m_head, "x", WriteMode::Replace).error(),
                      store->list(trustDirectory()).error()}) {
                    QCOMPARE(error.code, ErrorCode::Unavailable);
                    QCOMPARE(error.subject, store->describe());
                    QVERIFY2(!error.detail.contains(QString::fromLatin1(kPassword)),
                             qPrintable(error.detail));
                }
                QCOMPARE(m_server->requests.size(), 3);
                QCOMPARE(other.requests.size(), 0);
            }
        }
    }

    void redirects_inACircle_end()
    {
        m_server->answer = [&](const FakeRequest &request) {
            return FakeHttpServer::redirect(307, request.path);
        };
        QCOMPARE(makeStore()->get(m_name, 100).error().code, ErrorCode::Unavailable);
        QVERIFY(m_server->requests.size() < 10);
    }

    void redirects_fromTlsToClear_areRefused()
    {
        QTemporaryDir folder;
        QProcess openssl;
        openssl.setWorkingDirectory(folder.path());
        openssl.start(QStringLiteral("openssl"),
                      QStringLiteral(
                          "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out "
                          "cert.pem -days 2 -subj /CN=x -addext subjectAltName=IP:127.0.0.1")
                          .split(QLatin1Char(' ')));
        QVERIFY(openssl.waitForFinished());
        QFile certificate(folder.filePath(QStringLiteral("cert.pem")));
        QFile key(folder.filePath(QStringLiteral("key.pem")));
        QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
        const QByteArray pem = certificate.readAll();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(pem));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        auto sslServer = std::make_unique<QSslServer>();
        sslServer->setSslConfiguration(tls);
        FakeHttpServer secure(std::move(sslServer));
        secure.answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.path.endsWith("plenum.bin"))
                return {};
            return FakeHttpServer::redirect(307, m_server->url().toLatin1());
        };
        secure.objects.insert("/store/plenum.bin", "init");
        StoreAccess access;
        access.location = secure.url(QStringLiteral("127.0.0.1"), QStringLiteral("https"));
        access.user = QStringLiteral("an");
        access.pinnedCa = pem;
        access.mode = withSignIn(StoreMode::SignIn::Basic).toJson();
        WebDavStore store(access, SecretBytes(kPassword), m_clock, m_random);
        QCOMPARE(store.get(initName(), 100).value(), QByteArray("init"));
        QCOMPARE(store.get(m_name, 100).error().code, ErrorCode::Unavailable);
        QCOMPARE(store.put(m_head, "x", WriteMode::Replace).error().code, ErrorCode::Unavailable);
        QCOMPARE(m_server->requests.size(), 0);

        access.location = m_server->url(); // in the clear there is nothing to pin
        WebDavStore clear(access, SecretBytes(kPassword), m_clock, m_random);
        QCOMPARE(clear.get(m_name, 100).error().code, ErrorCode::InvalidInput);
        QCOMPARE(m_server->requests.size(), 0);
    }

    void digest_sendsNoBodyInVain()
    {
        DigestGuard guard;
        m_server->answer = std::ref(guard);
        const auto store = makeStore(withSignIn(StoreMode::SignIn::Unknown), QStringLiteral("an"));
        for (int i = 0; i < 5; ++i)
            QVERIFY_OK(store->put(m_head, QByteArray(1000, 'x'), WriteMode::Replace));
        QCOMPARE(store->get(m_head, 1000).value(), QByteArray(1000, 'x'));
        QCOMPARE(m_server->count("PUT"), 5);
        QCOMPARE(m_server->count("PROPFIND"), 2);
        QVERIFY(m_server->requests.first().body.isEmpty());
    }

    void digest_staleNonce_isRenewedOnce()
    {
        for (const bool saysStale : {true, false}) {
            DigestGuard guard;
            guard.uses = 3;
            guard.saysStale = saysStale; // some servers only send another nonce
            m_server->answer = std::ref(guard);
            m_server->requests.clear();
            const auto store = makeStore(withSignIn(StoreMode::SignIn::Digest), QStringLiteral("an"));
            for (int i = 0; i < 20; ++i) {
                QVERIFY_OK(store->put(m_head, QByteArray::number(i), WriteMode::Replace));
                QCOMPARE(stored(m_head), QByteArray::number(i));
            }
            QVERIFY(m_server->requests.size() <= 32);
        }
    }

    void refusedPassword_isTriedOnce_data()
    {
        QTest::addColumn<StoreMode::SignIn>("signIn");
        QTest::newRow("unknown") << StoreMode::SignIn::Unknown;
        QTest::newRow("basic") << StoreMode::SignIn::Basic;
        QTest::newRow("digest") << StoreMode::SignIn::Digest;
    }

    void refusedPassword_isTriedOnce()
    {
        QFETCH(StoreMode::SignIn, signIn);
        m_server->answer = [&](const FakeRequest &) {
            FakeReply reply = FakeHttpServer::status(401);
            static int nonce = 0;
            reply.headers.emplaceBack("WWW-Authenticate", "Digest realm=\"x\", nonce=\"" +
                                                              QByteArray::number(++nonce) +
                                                              "\", qop=\"auth\", Basic realm=\"x\"");
            return reply;
        };
        const auto store = makeStore(withSignIn(signIn), QStringLiteral("an"));
        QList<ObjectName> names;
        for (int i = 1; i <= 50; ++i)
            names.append(trustName(i, QStringLiteral("0123456789abcdef")));
        const auto many = store->getMany(names, 100, [](qsizetype, const auto &) { return Result<void>(); });
        QCOMPARE(many.error().code, ErrorCode::SignInNeeded);
        QCOMPARE(many.error().subject, store->describe());
        QCOMPARE(store->put(m_name, "x", WriteMode::CreateNew).error().code, ErrorCode::SignInNeeded);
        QCOMPARE(store->barrier().error().code, ErrorCode::SignInNeeded);
        const auto proofs =
            std::count_if(m_server->requests.cbegin(), m_server->requests.cend(),
                          [](const auto &request) { return request.headers.contains("authorization"); });
        QCOMPARE(proofs, 1);
        QVERIFY(m_server->requests.size() <= 2);
        QVERIFY(!QDebug::toString(many.error()).contains(QString::fromLatin1(kPassword)));
    }

    void basic_isNotGivenWhereDigestWas()
    {
        m_server->answer = [&](const FakeRequest &) {
            FakeReply reply = FakeHttpServer::status(401);
            reply.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"x\"");
            return reply;
        };
        const auto store = makeStore(withSignIn(StoreMode::SignIn::Digest), QStringLiteral("an"));
        QCOMPARE(store->get(m_name, 10).error().code, ErrorCode::SignInNeeded);
        for (const FakeRequest &request : std::as_const(m_server->requests))
            QVERIFY(!request.headers.contains("authorization"));
    }

    void address_withAPassword_neverShowsIt()
    {
        const auto store = makeStore(goodMode(), QString(),
                                     QStringLiteral("http://an:%1@127.0.0.1:%2/store?key=%1#%1")
                                         .arg(QString::fromLatin1(kPassword))
                                         .arg(m_server->port()));
        QCOMPARE(store->describe(), m_server->url());
        has(m_name, "bytes");
        QCOMPARE(store->get(m_name, 10).value(), QByteArray("bytes"));
        QVERIFY(!m_server->requests.last().headers.contains("authorization"));
    }

    void probe_ofALyingServer_trustsNothing()
    {
        m_server->keepsCutPuts = true;
        m_server->answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
            const bool isThere = m_server->objects.contains(request.path);
            if (request.method == "PUT" && request.headers.contains("if-none-match")) {
                m_server->objects.insert(request.path, request.body); // and says that it did not
                return FakeHttpServer::status(isThere ? 412 : 201);
            }
            if (request.method == "MOVE") {
                FakeRequest forced = request;
                forced.headers.remove("overwrite");
                return m_server->honest(forced);
            }
            if (request.method == "GET") { // one tag for everything
                FakeReply reply = request.headers.contains("if-none-match") ? FakeHttpServer::status(304)
                                                                            : m_server->honest(request);
                if (reply.status < 400)
                    reply.headers.emplaceBack("ETag", "\"same\"");
                return reply;
            }
            return {};
        };
        StoreAccess access;
        access.location = m_server->url();
        access.mode = goodMode().toJson();
        const auto probe = probeWebDavStore(access, {}, m_clock, m_random);
        QVERIFY_OK(probe);
        QVERIFY(probe->isUsable);
        const auto mode = StoreMode::fromJson(probe->mode);
        QVERIFY_OK(mode);
        StoreMode none;
        none.signIn = StoreMode::SignIn::None;
        QCOMPARE(mode->toJson(), none.toJson());
        QVERIFY(m_server->objects.isEmpty());

        // And with what it found out the promises hold.
        access.mode = probe->mode;
        WebDavStore store(access, {}, m_clock, m_random);
        QVERIFY_OK(store.put(m_name, "first", WriteMode::CreateNew));
        QCOMPARE(store.put(m_name, "other", WriteMode::CreateNew).error().code, ErrorCode::Conflict);
        QCOMPARE(stored(m_name), QByteArray("first"));
        QVERIFY_OK(store.put(m_head, "one", WriteMode::Replace));
        const ObjectVersion known = store.getIfChanged(m_head, 100, {}).value();
        QVERIFY_OK(store.put(m_head, "two", WriteMode::Replace));
        QCOMPARE(store.getIfChanged(m_head, 100, known.tag).value().bytes, QByteArray("two"));
    }

    void probe_ofAnHonestServer_trustsIt()
    {
        StoreAccess access;
        access.location = m_server->url();
        const auto probe = probeWebDavStore(access, {}, m_clock, m_random);
        QVERIFY_OK(probe);
        const auto mode = StoreMode::fromJson(probe->mode);
        QVERIFY_OK(mode);
        StoreMode expected = goodMode();
        expected.notModified = false; // it has no tags
        QCOMPARE(mode->toJson(), expected.toJson());
        QVERIFY(m_server->objects.isEmpty());
    }

    void probe_thatIsStoppedOrFails_cleansUp()
    {
        StoreAccess access;
        access.location = m_server->url();
        std::stop_source source;
        m_server->answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.method == "MOVE")
                source.request_stop();
            return {};
        };
        const auto stopped = probeWebDavStore(access, {}, m_clock, m_random, source.get_token());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(m_server->objects.isEmpty());

        always("PUT", FakeHttpServer::status(507));
        QCOMPARE(probeWebDavStore(access, {}, m_clock, m_random).error().code, ErrorCode::DiskFull);
        always("PUT", FakeHttpServer::status(405));
        QCOMPARE(probeWebDavStore(access, {}, m_clock, m_random).error().code, ErrorCode::ReadOnly);
        always("PROPFIND", FakeHttpServer::status(404));
        QCOMPARE(probeWebDavStore(access, {}, m_clock, m_random).error().code, ErrorCode::NotFound);
        QVERIFY(m_server->objects.isEmpty());
    }

    void probe_ofAServerThatGivesBackOtherBytes_isUnusable()
    {
        m_server->answer = [&](const FakeRequest &request) -> std::optional<FakeReply> {
            if (request.method != "GET")
                return {};
            FakeReply reply = m_server->honest(request);
            reply.body.replace('0', '1');
            return reply;
        };
        StoreAccess access;
        access.location = m_server->url();
        const auto probe = probeWebDavStore(access, {}, m_clock, m_random);
        QVERIFY_OK(probe);
        QVERIFY(!probe->isUsable);
        QVERIFY(m_server->objects.isEmpty());
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::WebDavAccessTest)
#include "webdav_access_test.moc"
