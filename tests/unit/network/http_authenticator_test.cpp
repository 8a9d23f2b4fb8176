// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/http_authenticator.h"

#include "tests/support/fake_random.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>

namespace plenum {

class HttpAuthenticatorTest : public test::Suite {
    Q_OBJECT

    test::FakeRandom m_random;
    const QUrl m_url = QUrl(QStringLiteral("http://www.nowhere.org/dir/index.html"));

private Q_SLOTS:
    void parse_severalChallenges_areToldApart()
    {
        const auto challenges = parseChallenges("Negotiate, Digest realm=\"a, \\\"b\\\"\",nonce=abc , "
                                                "qop=\"auth,auth-int\", STALE=True,NTLM abc==, "
                                                "Basic realm=\"simple\"");
        QCOMPARE(challenges.size(), 4);
        QCOMPARE(challenges.at(0), (HttpChallenge{"negotiate", {}}));
        QCOMPARE(challenges.at(1).scheme, QByteArray("digest"));
        QCOMPARE(challenges.at(1).parameters.value("realm"), QByteArray("a, \"b\""));
        QCOMPARE(challenges.at(1).parameters.value("nonce"), QByteArray("abc"));
        QCOMPARE(challenges.at(1).parameters.value("qop"), QByteArray("auth,auth-int"));
        QCOMPARE(challenges.at(2).scheme, QByteArray("ntlm"));
        QCOMPARE(challenges.at(3), (HttpChallenge{"basic", {{"realm", "simple"}}}));
        QVERIFY(HttpAuthenticator::isStale(challenges));
    }

    void parse_garbage_isNothingToAnswer()
    {
        for (const QByteArray &text :
             {QByteArray(), QByteArray(" ,,= \t\""), QByteArray("="), QByteArray("a=b"), QByteArray("\"\\"),
              QByteArray("Digest realm=\""), QByteArray("Digest realm=\"\\"), QByteArray(100'000, 'x')}) {
            HttpAuthenticator authenticator(QStringLiteral("u"), "p", m_random);
            QVERIFY2(!authenticator.accept(parseChallenges(text)), text.left(20).constData());
        }
    }

    void basic_isBase64OfUserAndPassword()
    {
        HttpAuthenticator authenticator(QStringLiteral("Aladdin"), "open sesame", m_random);
        QCOMPARE(authenticator.authorization("GET", m_url), QByteArray());
        QVERIFY(authenticator.accept(parseChallenges("Basic realm=\"x\"")));
        QCOMPARE(authenticator.authorization("GET", m_url), QByteArray("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    }

    // The example of RFC 2069, 2.4, with the answer of its erratum.
    void digest_withoutQop_isThatOfRfc2069()
    {
        HttpAuthenticator authenticator(QStringLiteral("Mufasa"), "CircleOfLife", m_random);
        QVERIFY(authenticator.accept(parseChallenges("Digest realm=\"testrealm@host.com\", "
                                                     "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
                                                     "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"")));
        const QByteArray header = authenticator.authorization("GET", m_url);
        QVERIFY2(header.contains("response=\"1949323746fe6a43ef61f9606e7febea\""), header.constData());
        QVERIFY(header.contains("uri=\"/dir/index.html\""));
        QVERIFY(header.contains("opaque=\"5ccc069c403ebaf9f0171e9517f40e41\""));
        QVERIFY(!header.contains("qop"));
    }

    void digest_withQop_countsAndHashesAsRfc7616Says_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<int>("kind");
        QTest::newRow("MD5") << QByteArray("MD5") << int(QCryptographicHash::Md5);
        QTest::newRow("SHA-256") << QByteArray("SHA-256") << int(QCryptographicHash::Sha256);
        QTest::newRow("MD5-sess") << QByteArray("MD5-sess") << int(QCryptographicHash::Md5);
    }
    void digest_withQop_countsAndHashesAsRfc7616Says()
    {
        QFETCH(QByteArray, algorithm);
        QFETCH(int, kind);
        const auto hash = [kind](const QByteArray &text) {
            return QCryptographicHash::hash(text, static_cast<QCryptographicHash::Algorithm>(kind)).toHex();
        };
        HttpAuthenticator authenticator(QStringLiteral("Jäsøn \"D\""), "Circle of Life", m_random);
        QVERIFY(
            authenticator.accept(parseChallenges("Digest realm=\"r\", nonce=\"n\", qop=\"auth-int, auth\", "
                                                 "algorithm=" +
                                                 algorithm)));
        for (const QByteArray &count : {QByteArray("00000001"), QByteArray("00000002")}) {
            const QByteArray header =
                authenticator.authorization("PUT", QUrl(QStringLiteral("http://h/a%20b?c=d#e")));
            const qsizetype at = header.indexOf("cnonce=\"") + 8;
            const QByteArray clientNonce = header.mid(at, header.indexOf('"', at) - at);
            QCOMPARE(clientNonce.size(), 32);
            QByteArray secret = hash(QByteArray("Jäsøn \"D\":r:Circle of Life"));
            if (algorithm.endsWith("-sess"))
                secret = hash(secret + ":n:" + clientNonce);
            const QByteArray expected =
                hash(secret + ":n:" + count + ':' + clientNonce + ":auth:" + hash("PUT:/a%20b?c=d"));
            QVERIFY2(header.contains("response=\"" + expected + '"'), header.constData());
            QVERIFY(header.contains("nc=" + count));
            QVERIFY(header.contains("username=\"Jäsøn \\\"D\\\"\""));
            QVERIFY(!header.contains("Circle"));
        }
    }

    void accept_takesTheStrongestItKnows()
    {
        HttpAuthenticator authenticator(QStringLiteral("u"), "p", m_random);
        QVERIFY(!authenticator.accept(
            parseChallenges("NTLM, Digest realm=\"r\", Digest nonce=\"n\", qop=\"auth-int\", "
                            "Digest nonce=\"n\", algorithm=SHA-512-256")));
        QCOMPARE(authenticator.scheme(), HttpAuthenticator::Scheme::None);
        QVERIFY(authenticator.accept(
            parseChallenges("Basic realm=\"r\", Digest realm=\"r\", nonce=\"n\", qop=\"auth\", "
                            "Digest realm=\"r\", nonce=\"n2\", algorithm=SHA-256, qop=\"auth\"")));
        QVERIFY(authenticator.authorization("GET", m_url).contains("nonce=\"n2\""));
        authenticator.refuseBasic();
        QVERIFY(!authenticator.accept(parseChallenges("Basic realm=\"r\"")));
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::HttpAuthenticatorTest)
#include "http_authenticator_test.moc"
