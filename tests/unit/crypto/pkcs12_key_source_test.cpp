// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pkcs12_key_source.h"
#include "tests/support/suite.h"
#include "tests/support/test_pki.h"

#include <QProcess>

using namespace plenum;

namespace {

SecretBytes secret(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

bool run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

} // namespace

class Pkcs12KeySourceTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.isReady()); }

    void open_everyKindOfKey_signsWhatOpensslVerifies_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::addColumn<QString>("digest");
        QTest::newRow("an") << QStringLiteral("an") << SignatureAlgorithm::RsaSha256
                            << QStringLiteral("-sha256");
        QTest::newRow("an-legacy") << QStringLiteral("an") << SignatureAlgorithm::RsaSha256
                                   << QStringLiteral("-sha256");
        QTest::newRow("binh") << QStringLiteral("binh") << SignatureAlgorithm::EcdsaSha256
                              << QStringLiteral("-sha256");
        QTest::newRow("mueller") << QStringLiteral("mueller") << SignatureAlgorithm::EcdsaSha384
                                 << QStringLiteral("-sha384");
    }
    void open_everyKindOfKey_signsWhatOpensslVerifies()
    {
        QFETCH(QString, person);
        QFETCH(SignatureAlgorithm, algorithm);
        QFETCH(QString, digest);
        const auto key = m_pki.key(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(key->certificate(), m_pki.certificate(person));
        QCOMPARE(key->algorithms(), QList{algorithm});
        QVERIFY(!key->chain().isEmpty());

        const QByteArray message("what is signed\r\n\0 binary", 24);
        const auto signature = key->sign(algorithm, message);
        QVERIFY_OK(signature);
        const QString publicKey = m_pki.path(QStringLiteral("public.pem"));
        const QString certificate = m_pki.path(person + QStringLiteral(".pem"));
        const QString signatureFile = m_pki.path(QStringLiteral("signature"));
        const QString messageFile = m_pki.path(QStringLiteral("message"));
        QVERIFY(m_pki.write(QStringLiteral("signature"), *signature));
        QVERIFY(m_pki.write(QStringLiteral("message"), message));
        QVERIFY(run({QStringLiteral("x509"), QStringLiteral("-in"), certificate, QStringLiteral("-pubkey"),
                     QStringLiteral("-noout"), QStringLiteral("-out"), publicKey}));
        QVERIFY(run({QStringLiteral("dgst"), digest, QStringLiteral("-verify"), publicKey,
                     QStringLiteral("-signature"), signatureFile, messageFile}));
    }

    void sign_anotherAlgorithm_isRefused()
    {
        const auto key = m_pki.key(QStringLiteral("binh"));
        QCOMPARE(key->sign(SignatureAlgorithm::RsaSha256, "m").error().code, ErrorCode::InvalidInput);
        QCOMPARE(key->sign(SignatureAlgorithm::EcdsaSha384, "m").error().code, ErrorCode::InvalidInput);
    }

    void open_wrongPassphrase_isToldFromDamage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("AES") << QStringLiteral("binh.p12");
        QTest::newRow("RC2 and Triple DES") << QStringLiteral("an-legacy.p12");
    }
    void open_wrongPassphrase_isToldFromDamage()
    {
        QFETCH(QString, file);
        const QByteArray bytes = m_pki.bytes(file);
        const auto codeOf = [](const auto &result) {
            return result ? ErrorCode::Internal : result.error().code;
        };
        for (const char *wrong : {"", "plenum", "plenum test ", "plenum test\n", "x"})
            QCOMPARE(codeOf(Pkcs12KeySource::open(bytes, secret(wrong))), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(Pkcs12KeySource::open(bytes, SecretBytes(QByteArrayView("plenum test\0", 12)))),
                 ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(Pkcs12KeySource::open(bytes.first(bytes.size() / 2), m_pki.passphrase())),
                 ErrorCode::Corrupt);
        QCOMPARE(codeOf(Pkcs12KeySource::open(bytes + '\0', m_pki.passphrase())), ErrorCode::Corrupt);
        QCOMPARE(codeOf(Pkcs12KeySource::open(QByteArray("hello"), m_pki.passphrase())), ErrorCode::Corrupt);
        QCOMPARE(codeOf(Pkcs12KeySource::open({}, m_pki.passphrase())), ErrorCode::Corrupt);
        QCOMPARE(codeOf(Pkcs12KeySource::open(QByteArray(2 << 20, '\x30'), m_pki.passphrase())),
                 ErrorCode::TooLarge);
    }

    void open_anyByteFlipped_neverGivesAnotherKey()
    {
        const QByteArray file = m_pki.bytes(QStringLiteral("binh.p12"));
        const Certificate binh = m_pki.certificate(QStringLiteral("binh"));
        for (qsizetype at = 0; at < file.size(); at += 7) {
            QByteArray changed = file;
            changed[at] = char(changed.at(at) ^ 0x04);
            const auto key = Pkcs12KeySource::open(changed, m_pki.passphrase());
            if (key)
                QCOMPARE((*key)->certificate(), binh);
            else
                QVERIFY(!key.error().detail.contains(QStringLiteral("plenum test")));
        }
    }

    void open_keyWithSomebodyElsesCertificate_isRefused()
    {
        const auto key =
            Pkcs12KeySource::open(m_pki.bytes(QStringLiteral("mismatch.p12")), m_pki.passphrase());
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::InvalidInput);
    }

    void open_aKeyPlenumCannotSignWith_isUnsupported()
    {
        const auto key = Pkcs12KeySource::open(m_pki.bytes(QStringLiteral("edward.p12")), m_pki.passphrase());
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Unsupported);
    }

    void open_withoutPassphrase_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("AES") << QStringList();
        QTest::newRow("RC2 and Triple DES") << QStringList{QStringLiteral("-legacy")};
        QTest::newRow("nothing encrypted") << QStringList{QStringLiteral("-keypbe"), QStringLiteral("NONE"),
                                                          QStringLiteral("-certpbe"), QStringLiteral("NONE")};
        QTest::newRow("no integrity check") << QStringList{QStringLiteral("-nomac")};
    }
    void open_withoutPassphrase()
    {
        QFETCH(QStringList, options);
        const QString pem = m_pki.path(QStringLiteral("key-and-certificate.pem"));
        QVERIFY(run({QStringLiteral("pkcs12"), QStringLiteral("-in"), m_pki.path(QStringLiteral("binh.p12")),
                     QStringLiteral("-nodes"), QStringLiteral("-passin"), QStringLiteral("pass:plenum test"),
                     QStringLiteral("-out"), pem}));
        const QString p12 = m_pki.path(QStringLiteral("open.p12"));
        QVERIFY(run(QStringList{QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"),
                                pem, QStringLiteral("-passout"), QStringLiteral("pass:"),
                                QStringLiteral("-out"), p12} +
                    options));
        const auto key = Pkcs12KeySource::open(m_pki.bytes(QStringLiteral("open.p12")), {});
        QVERIFY_OK(key);
        QCOMPARE((*key)->certificate(), m_pki.certificate(QStringLiteral("binh")));
    }

    void open_certificatesOnly_isCorrupt()
    {
        const QString p12 = m_pki.path(QStringLiteral("certificates.p12"));
        QVERIFY(
            run({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-nokeys"),
                 QStringLiteral("-in"), m_pki.path(QStringLiteral("binh.pem")), QStringLiteral("-passout"),
                 QStringLiteral("pass:plenum test"), QStringLiteral("-out"), p12}));
        const auto key =
            Pkcs12KeySource::open(m_pki.bytes(QStringLiteral("certificates.p12")), m_pki.passphrase());
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Corrupt);
    }

private:
    test::TestPki m_pki;
};

QTEST_GUILESS_MAIN(Pkcs12KeySourceTest)
#include "pkcs12_key_source_test.moc"
