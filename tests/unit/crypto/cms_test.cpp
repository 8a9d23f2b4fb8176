// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/cms.h"
#include "tests/support/suite.h"
#include "tests/support/test_pki.h"

#include <QProcess>

using namespace plenum;

namespace {

const QByteArray kContent("{\"line\":\"one\r\ntwo\"}\n");
const QDateTime kTime(QDate(2026, 12, 3), QTime(1, 2, 3), Qt::UTC);

// Signs with a key, but shows another certificate for it, or answers nonsense.
class OddKeySource final : public KeySource {
public:
    OddKeySource(std::unique_ptr<KeySource> key, Certificate certificate)
        : m_key(std::move(key)), m_certificate(std::move(certificate))
    {
    }
    const Certificate &certificate() const override { return m_certificate; }
    const QList<Certificate> &chain() const override { return m_key->chain(); }
    QList<SignatureAlgorithm> algorithms() const override { return m_key->algorithms(); }
    Result<QByteArray> sign(SignatureAlgorithm algorithm, QByteArrayView toBeSigned) override
    {
        if (failure)
            return *failure;
        return m_key->sign(algorithm, toBeSigned);
    }

    std::optional<Error> failure;

private:
    std::unique_ptr<KeySource> m_key;
    Certificate m_certificate;
};

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

} // namespace

class CmsTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.isReady()); }

    void signed_isAcceptedByEveryReader_data()
    {
        QTest::addColumn<QString>("person");
        for (const char *person : {"an", "an-legacy", "binh", "mueller", "layla"})
            QTest::newRow(person) << QString::fromLatin1(person);
    }
    void signed_isAcceptedByEveryReader()
    {
        QFETCH(QString, person);
        const auto key = m_pki.key(person);
        const auto der = cadesDetached(*key, kContent, kTime);
        QVERIFY_OK(der);

        const CmsCheck check = checkDetachedCms(*der, kContent);
        QVERIFY2(check.fault == CmsFault::None, qPrintable(check.detail));
        QCOMPARE(*check.signer, key->certificate());
        QCOMPARE(check.signingTime, kTime);
        QCOMPARE(check.others.size(), 1); // the issuing authority; never the root
        QCOMPARE(check.others.constFirst().commonName(), QStringLiteral("Plenum test authority"));

        const QString p7s = m_pki.path(QStringLiteral("a.p7s"));
        const QString content = m_pki.path(QStringLiteral("content"));
        const QString anchors = m_pki.path(QStringLiteral("anchors.pem"));
        QVERIFY(m_pki.write(QStringLiteral("a.p7s"), *der));
        QVERIFY(m_pki.write(QStringLiteral("content"), kContent));
        const QString gnutls = output(QStringLiteral("certtool"),
                                      {QStringLiteral("--p7-verify"), QStringLiteral("--inder"),
                                       QStringLiteral("--infile"), p7s, QStringLiteral("--load-data"),
                                       content, QStringLiteral("--load-ca-certificate"), anchors});
        QVERIFY2(gnutls.contains(QStringLiteral("Signature status: ok")), qPrintable(gnutls));
    }

    void signed_hasTheAttributesOfTheProfile()
    {
        const auto der = cadesDetached(*m_pki.key(QStringLiteral("binh")), kContent, kTime);
        const QString p7s = m_pki.path(QStringLiteral("b.p7s"));
        QVERIFY(m_pki.write(QStringLiteral("b.p7s"), *der));
        const QString text =
            output(QStringLiteral("openssl"),
                   {QStringLiteral("cms"), QStringLiteral("-cmsout"), QStringLiteral("-print"),
                    QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"), p7s});
        for (const char *part :
             {"object: contentType (", "object: messageDigest (", "object: signingTime (",
              "object: id-smime-aa-signingCertificateV2 (", "UTCTIME:Dec  3 01:02:03 2026 GMT",
              "eContent: <ABSENT>", "unsignedAttrs:\n          <ABSENT>", "crls:\n      <ABSENT>"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        const QString attributes = text.mid(text.indexOf(QStringLiteral("signedAttrs:")));
        QCOMPARE(attributes.count(QStringLiteral("object: ")), 4);
        QCOMPARE(attributes.count(QStringLiteral("signatureAlgorithm:")), 1);
    }

    void signed_farInTime_readsBack()
    {
        const auto key = m_pki.key(QStringLiteral("binh"));
        const QDateTime far(QDate(2051, 1, 1), QTime(0, 0), Qt::UTC);
        const auto der = cadesDetached(*key, {}, far);
        QVERIFY_OK(der);
        const CmsCheck check = checkDetachedCms(*der, {});
        QVERIFY2(check.fault == CmsFault::None, qPrintable(check.detail));
        QCOMPARE(check.signingTime, far);
    }

    void sign_failures_arePassedOn()
    {
        OddKeySource key(m_pki.key(QStringLiteral("binh")), m_pki.certificate(QStringLiteral("binh")));
        QCOMPARE(cadesDetached(key, kContent, QDateTime()).error().code, ErrorCode::InvalidInput);
        key.failure = makeError(ErrorCode::Unavailable, QStringLiteral("token"));
        QCOMPARE(cadesDetached(key, kContent, kTime).error().code, ErrorCode::Unavailable);
    }

    void check_otherContent_isAHashFault()
    {
        const auto der = cadesDetached(*m_pki.key(QStringLiteral("an")), kContent, kTime);
        QCOMPARE(checkDetachedCms(*der, kContent + ' ').fault, CmsFault::Hash);
        QCOMPARE(checkDetachedCms(*der, {}).fault, CmsFault::Hash);
        QByteArray unix = kContent;
        unix.replace("\r\n", "\n");
        QCOMPARE(checkDetachedCms(*der, unix).fault, CmsFault::Hash); // no line ends are "canonicalised"
    }

    void check_anyByteFlipped_isAFault()
    {
        const QByteArray der = cadesDetached(*m_pki.key(QStringLiteral("binh")), kContent, kTime).value();
        const CmsCheck good = checkDetachedCms(der, kContent);
        int certificatesOnly = 0;
        for (qsizetype at = 0; at < der.size(); ++at) {
            for (const int mask : {0x01, 0x80}) {
                QByteArray changed = der;
                changed[at] = char(changed.at(at) ^ mask);
                const CmsCheck check = checkDetachedCms(changed, kContent);
                if (check.fault != CmsFault::None)
                    continue;
                // Only a further certificate may change unseen here: path.h is what looks at those.
                QCOMPARE(*check.signer, *good.signer);
                QVERIFY2(check.others != good.others, qPrintable(QString::number(at)));
                ++certificatesOnly;
            }
        }
        QVERIFY(certificatesOnly > 0);
    }

    void check_cutOrLengthened_isAFormatFault()
    {
        const QByteArray der = cadesDetached(*m_pki.key(QStringLiteral("binh")), kContent, kTime).value();
        for (qsizetype size = 0; size < der.size(); ++size)
            QCOMPARE(checkDetachedCms(der.first(size), kContent).fault, CmsFault::Format);
        QCOMPARE(checkDetachedCms(der + '\0', kContent).fault, CmsFault::Format);
        QCOMPARE(checkDetachedCms(der + der, kContent).fault, CmsFault::Format);
        QCOMPARE(checkDetachedCms("hello", kContent).fault, CmsFault::Format);
        QCOMPARE(checkDetachedCms(QByteArray(2 << 20, '\x30'), kContent).fault, CmsFault::Format);
    }

    void check_anotherCertificateOnTheSameKey_isAFault()
    {
        // "tls" and "revocable" have one key; the CMS is made for the one and shown with the other.
        OddKeySource key(m_pki.key(QStringLiteral("tls")), m_pki.certificate(QStringLiteral("tls")));
        QByteArray der = cadesDetached(key, kContent, kTime).value();
        QCOMPARE(checkDetachedCms(der, kContent).fault, CmsFault::None);
        const Certificate original = m_pki.certificate(QStringLiteral("tls"));
        const Certificate swapped = m_pki.certificate(QStringLiteral("sha1"));
        QVERIFY(der.contains(original.der()));
        der.replace(original.der(), swapped.der());
        QVERIFY(checkDetachedCms(der, kContent).fault != CmsFault::None);
    }

    void check_certificateOfAnotherKey_isASignatureFault()
    {
        OddKeySource key(m_pki.key(QStringLiteral("layla")), m_pki.certificate(QStringLiteral("binh")));
        const auto der = cadesDetached(key, kContent, kTime);
        QCOMPARE(checkDetachedCms(*der, kContent).fault, CmsFault::Signature);
    }

    void check_whatOpensslSigns_isNotTheProfile_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("S/MIME attributes only") << QStringList();
        QTest::newRow("content inside") << QStringList{QStringLiteral("-cades"), QStringLiteral("-nodetach")};
        QTest::newRow("no attributes") << QStringList{QStringLiteral("-noattr")};
        QTest::newRow("no certificate") << QStringList{QStringLiteral("-cades"), QStringLiteral("-nocerts")};
        QTest::newRow("key identifier") << QStringList{QStringLiteral("-cades"), QStringLiteral("-keyid")};
        QTest::newRow("SHA-512") << QStringList{QStringLiteral("-cades"), QStringLiteral("-md"),
                                                QStringLiteral("sha512")};
        QTest::newRow("SHA-1") << QStringList{QStringLiteral("-cades"), QStringLiteral("-md"),
                                              QStringLiteral("sha1")};
        QTest::newRow("indefinite lengths")
            << QStringList{QStringLiteral("-cades"), QStringLiteral("-stream")};
    }
    void check_whatOpensslSigns_isNotTheProfile()
    {
        QFETCH(QStringList, options);
        const QString pem = m_pki.path(QStringLiteral("binh-key.pem"));
        const QString content = m_pki.path(QStringLiteral("content"));
        const QString p7s = m_pki.path(QStringLiteral("openssl.p7s"));
        QVERIFY(m_pki.write(QStringLiteral("content"), kContent));
        output(QStringLiteral("openssl"),
               {QStringLiteral("pkcs12"), QStringLiteral("-in"), m_pki.path(QStringLiteral("binh.p12")),
                QStringLiteral("-nodes"), QStringLiteral("-passin"), QStringLiteral("pass:plenum test"),
                QStringLiteral("-out"), pem});
        output(QStringLiteral("openssl"),
               QStringList{QStringLiteral("cms"), QStringLiteral("-sign"), QStringLiteral("-binary"),
                           QStringLiteral("-signer"), pem, QStringLiteral("-in"), content,
                           QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"), p7s} +
                   options);
        const QByteArray der = m_pki.bytes(QStringLiteral("openssl.p7s"));
        QVERIFY(!der.isEmpty());
        QVERIFY(checkDetachedCms(der, kContent).fault != CmsFault::None);
        QVERIFY(QFile::remove(p7s));
    }

private:
    test::TestPki m_pki;
};

QTEST_GUILESS_MAIN(CmsTest)
#include "cms_test.moc"
