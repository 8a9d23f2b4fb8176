// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"
#include "core/crypto/digest.h"
#include "tests/support/suite.h"
#include "tests/support/test_pki.h"

using namespace plenum;

class CertificateTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.isReady()); }

    void fields_areRead()
    {
        const Certificate an = m_pki.certificate(QStringLiteral("an"));
        QCOMPARE(an.commonName(), QStringLiteral("Nguyễn Thị Ân"));
        QCOMPARE(an.subject(), QStringLiteral("CN=Nguyễn Thị Ân,O=Plenum test"));
        QCOMPARE(an.issuer(), QStringLiteral("CN=Plenum test authority,O=Plenum test"));
        QCOMPARE(an.fingerprint(), sha256(an.der()));
        QCOMPARE(an.notBefore(), QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(an.notAfter(), QDateTime(QDate(2049, 12, 31), QTime(23, 59, 59), Qt::UTC));
        QVERIFY(an.serial().size() > 8);
        QVERIFY(!an.isSelfIssued());
        QVERIFY(an.isStrong());
        QVERIFY(!an.namesRevocationSource());
        QCOMPARE(m_pki.certificate(QStringLiteral("layla")).commonName(), QStringLiteral("ليلى الحداد"));
    }

    void validity_includesBothEnds()
    {
        const Certificate expired = m_pki.certificate(QStringLiteral("expired"));
        QVERIFY(expired.isValidAt(expired.notBefore()));
        QVERIFY(expired.isValidAt(expired.notAfter()));
        QVERIFY(!expired.isValidAt(expired.notBefore().addSecs(-1)));
        QVERIFY(!expired.isValidAt(expired.notAfter().addSecs(1)));
    }

    void judgements_data()
    {
        QTest::addColumn<bool>("keyUsage");
        QTest::addColumn<bool>("extendedKeyUsage");
        QTest::addColumn<bool>("strong");
        QTest::addColumn<bool>("revocable");
        QTest::addColumn<bool>("selfIssued");
        QTest::newRow("an") << true << true << true << false << false;
        QTest::newRow("layla") << true << true << true << false << false; // documentSigning only
        QTest::newRow("encryption") << false << true << true << false << false;
        QTest::newRow("tls") << true << false << true << false << false;
        QTest::newRow("rsa1024") << true << true << false << false << false;
        QTest::newRow("sha1") << true << true << false << false << false;
        QTest::newRow("revocable") << true << true << true << true << false;
        QTest::newRow("selfmade") << true << true << true << false << true;
        QTest::newRow("anchors") << false << true << true << false
                                 << true; // keyCertSign is no signature on a document
    }
    void judgements()
    {
        const Certificate certificate = m_pki.certificate(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(certificate.keyUsageAllowsSigning(), "keyUsage");
        QTEST(certificate.extendedKeyUsageAllowsSigning(), "extendedKeyUsage");
        QTEST(certificate.isStrong(), "strong");
        QTEST(certificate.namesRevocationSource(), "revocable");
        QTEST(certificate.isSelfIssued(), "selfIssued");
    }

    void fromDer_trailingCutOrFlippedBytes_areCorruptOrDifferent()
    {
        const QByteArray der = m_pki.certificate(QStringLiteral("binh")).der();
        QCOMPARE(Certificate::fromDer(der + '\0').error().code, ErrorCode::Corrupt);
        for (qsizetype size = 0; size < der.size(); ++size)
            QCOMPARE(Certificate::fromDer(der.first(size)).error().code, ErrorCode::Corrupt);
        for (qsizetype at = 0; at < der.size(); ++at) {
            QByteArray changed = der;
            changed[at] = char(changed.at(at) ^ 0x10);
            if (const auto certificate = Certificate::fromDer(changed))
                QCOMPARE(certificate->der(), changed); // nothing is mended on the way
        }
        QCOMPARE(Certificate::fromDer(QByteArray(70'000, '\x30')).error().code, ErrorCode::Corrupt);
    }

    void readCertificates_takesBundlesAmongOtherText()
    {
        const QByteArray bundle = "# our authorities\r\n" + m_pki.bytes(QStringLiteral("anchors.pem")) +
                                  "\ntext\n" + m_pki.bytes(QStringLiteral("issuing.pem"));
        const auto list = readCertificates(bundle);
        QVERIFY_OK(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(1).commonName(), QStringLiteral("Plenum test authority"));
        const auto one = readCertificates(list->at(0).der());
        QVERIFY_OK(one);
        QCOMPARE(one->constFirst(), list->at(0));
    }

    void readCertificates_nothingOrDamage_isCorrupt()
    {
        QCOMPARE(readCertificates({}).error().code, ErrorCode::Corrupt);
        QCOMPARE(readCertificates("hello").error().code, ErrorCode::Corrupt);
        QCOMPARE(
            readCertificates("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").error().code,
            ErrorCode::Corrupt);
        QByteArray damaged = m_pki.bytes(QStringLiteral("anchors.pem"));
        damaged.replace("-----END CERTIFICATE-----", "");
        QCOMPARE(readCertificates(damaged).error().code, ErrorCode::Corrupt);
        const QByteArray good = m_pki.bytes(QStringLiteral("anchors.pem"));
        QCOMPARE(readCertificates(good + damaged).error().code, ErrorCode::Corrupt);
        QCOMPARE(readCertificates(QByteArray((1 << 20) + 1, ' ')).error().code, ErrorCode::TooLarge);
    }

private:
    test::TestPki m_pki;
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
