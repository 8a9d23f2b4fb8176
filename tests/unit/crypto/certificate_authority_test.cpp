// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_authority.h"
#include "core/crypto/path.h"
#include "core/crypto/pkcs12_key_source.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace plenum;

namespace {

SecretBytes secret(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

struct Outcome {
    int exit = -1;
    QByteArray text;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), process.readAll()};
}

Outcome openssl(const QStringList &arguments)
{
    return run(QStringLiteral("openssl"), arguments);
}

} // namespace

class CertificateAuthorityTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<CertificateAuthority>(
            std::move(CertificateAuthority::create(QStringLiteral("Hội đồng thành phố"), m_now)).value());
    }

    void journey_makeKeyRequestIssueAdd_keySignsAndLeadsToTheRoot()
    {
        const QByteArray empty = makeKeyFile(secret("đêm")).value();
        QCOMPARE(Pkcs12KeySource::open(empty, secret("đêm")).error().code, ErrorCode::InvalidInput);
        QCOMPARE(Pkcs12KeySource::open(empty, secret("day")).error().code, ErrorCode::WrongPassphrase);
        const QByteArray request = requestCertificate(empty, secret("đêm"), QStringLiteral("Bình")).value();
        const auto parsed = CertificateRequest::fromDer(request);
        QVERIFY_OK(parsed);
        QCOMPARE(parsed->commonName(), QStringLiteral("Bình"));
        QCOMPARE(parsed->der(), request);

        const auto certificate =
            m_authority->issue(*parsed, {QStringLiteral("Nguyễn Thị Bình"), QStringLiteral("id-7")}, m_now);
        QVERIFY_OK(certificate);
        const QByteArray whole =
            addCertificate(empty, secret("đêm"), *certificate, {m_authority->certificate()}).value();
        const auto key = Pkcs12KeySource::open(whole, secret("đêm"));
        QVERIFY_OK(key);
        QCOMPARE((*key)->certificate(), *certificate);
        QCOMPARE((*key)->chain(), QList{m_authority->certificate()});
        QVERIFY_OK((*key)->sign(SignatureAlgorithm::EcdsaSha256, "statement"));
        QVERIFY(findPath(*certificate, {}, {m_authority->certificate()}, m_now).findings.isEmpty());
        QCOMPARE(requestCertificate(whole, secret("đêm"), QStringLiteral("x")).error().code,
                 ErrorCode::Conflict);
    }

    void issue_certificate_isWhatTheSignersRulesAsk()
    {
        const Certificate certificate = issued(QStringLiteral("An"));
        QCOMPARE(certificate.commonName(), QStringLiteral("An")); // the roster's word, not the request's
        QVERIFY(certificate.keyUsageAllowsSigning());
        QVERIFY(certificate.extendedKeyUsageAllowsSigning());
        QVERIFY(certificate.isStrong());
        QVERIFY(!certificate.namesRevocationSource());
        QVERIFY(certificate.isValidAt(m_now));
        QVERIFY(certificate.isValidAt(m_now.addSecs(-1800))); // a clock half an hour behind
        QCOMPARE(certificate.notAfter(), m_now.addYears(2));
        QCOMPARE(certificate.issuer(), m_authority->certificate().subject());
        QVERIFY(certificate.serial() != issued(QStringLiteral("An")).serial());
    }

    void issue_lastYearOfTheRoot_endsWithTheRoot()
    {
        const QDateTime late = m_authority->certificate().notAfter().addDays(-30);
        QCOMPARE(m_authority->issue(request(), {QStringLiteral("An"), QStringLiteral("1")}, late)->notAfter(),
                 m_authority->certificate().notAfter());
        QCOMPARE(m_authority->issue(request(), {QStringLiteral("An"), QStringLiteral("1")}, late.addDays(31))
                     .error()
                     .code,
                 ErrorCode::InvalidInput);
        QCOMPARE(
            m_authority->issue(request(), {QStringLiteral(" "), QStringLiteral("1")}, m_now).error().code,
            ErrorCode::InvalidInput);
    }

    void issue_hostileNames_stayNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("separators") << QStringLiteral("A,CN=Root+O=X/CN=Y\\");
        QTest::newRow("right to left") << QStringLiteral("עברית \u202E abc");
        QTest::newRow("line ends") << QStringLiteral("A\nB");
        QTest::newRow("beyond the plane") << QStringLiteral("𝔘𝔫𝔦");
    }
    void issue_hostileNames_stayNames()
    {
        QFETCH(QString, name);
        QCOMPARE(issued(name).commonName(), name);
    }

    void issue_longName_isCutAtACharacter()
    {
        QCOMPARE(issued(QStringLiteral("𝔘").repeated(100)).commonName(), QStringLiteral("𝔘").repeated(64));
    }

    void authority_file_opensAgainAndOnlyWithItsPassphrase()
    {
        const QByteArray file = m_authority->toFile(secret("p")).value();
        const auto again = CertificateAuthority::open(file, secret("p"));
        QVERIFY_OK(again);
        QCOMPARE(again->certificate(), m_authority->certificate());
        QCOMPARE(CertificateAuthority::open(file, secret("q")).error().code, ErrorCode::WrongPassphrase);
        QVERIFY_OK(CertificateAuthority::open(m_authority->toFile(SecretBytes()).value(), SecretBytes()));
        // A delegate's key is no authority.
        const QByteArray key = makeKeyFile(secret("p")).value();
        QCOMPARE(CertificateAuthority::open(key, secret("p")).error().code, ErrorCode::InvalidInput);
        const Certificate own =
            m_authority
                ->issue(
                    CertificateRequest::fromDer(requestCertificate(key, secret("p"), m_name).value()).value(),
                    {m_name, QStringLiteral("1")}, m_now)
                .value();
        QCOMPARE(CertificateAuthority::open(addCertificate(key, secret("p"), own, {}).value(), secret("p"))
                     .error()
                     .code,
                 ErrorCode::InvalidInput);
    }

    void request_everyByteFlippedOrCut_isRefused()
    {
        const QByteArray der = request().der();
        for (qsizetype i = 0; i < der.size(); ++i) {
            QByteArray flipped = der;
            flipped[i] = static_cast<char>(flipped[i] ^ 0x01);
            QVERIFY2(!CertificateRequest::fromDer(flipped), qPrintable(QString::number(i)));
            QVERIFY(!CertificateRequest::fromDer(der.first(i)));
        }
        QVERIFY(!CertificateRequest::fromDer(der + '\0'));
        QVERIFY(!CertificateRequest::fromDer(QByteArray(20'000, '0')));
    }

    void request_keyTooWeakOrOfAnotherKind_isUnsupported_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("RSA 1024") << QStringList{QStringLiteral("rsa:1024")};
        QTest::newRow("Ed25519") << QStringList{QStringLiteral("ed25519")};
        QTest::newRow("P-224") << QStringList{QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                              QStringLiteral("ec_paramgen_curve:secp224r1")};
    }
    void request_keyTooWeakOrOfAnotherKind_isUnsupported()
    {
        QFETCH(QStringList, arguments);
        const Outcome made = openssl(
            QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey")} +
            arguments +
            QStringList{QStringLiteral("-nodes"), QStringLiteral("-keyout"), path("weak.key"),
                        QStringLiteral("-subj"), QStringLiteral("/CN=Weak"), QStringLiteral("-outform"),
                        QStringLiteral("DER"), QStringLiteral("-out"), path("weak.csr")});
        QVERIFY2(made.exit == 0, made.text.constData());
        QCOMPARE(CertificateRequest::fromDer(read("weak.csr")).error().code, ErrorCode::Unsupported);
    }

    void addCertificate_ofAnotherKey_isRefused()
    {
        const QByteArray file = makeKeyFile(secret("p")).value();
        QCOMPARE(addCertificate(file, secret("p"), issued(m_name), {}).error().code, ErrorCode::InvalidInput);
    }

    // What other programs think of it.
    void openssl_andCerttool_agree()
    {
        const QByteArray key = makeKeyFile(secret("secret")).value();
        const QByteArray der = requestCertificate(key, secret("secret"), m_name).value();
        const Certificate leaf =
            m_authority
                ->issue(CertificateRequest::fromDer(der).value(), {m_name, QStringLiteral("abc234")}, m_now)
                .value();
        write("request.der", der);
        write("leaf.pem", pem(leaf));
        write("root.pem", pem(m_authority->certificate()));
        write("key.p12", addCertificate(key, secret("secret"), leaf, {m_authority->certificate()}).value());
        write("ca.p12", m_authority->toFile(secret("secret")).value());

        Outcome outcome = openssl({QStringLiteral("req"), QStringLiteral("-inform"), QStringLiteral("DER"),
                                   QStringLiteral("-in"), path("request.der"), QStringLiteral("-verify"),
                                   QStringLiteral("-noout")});
        QVERIFY2(outcome.exit == 0, outcome.text.constData());
        outcome = openssl({QStringLiteral("verify"), QStringLiteral("-x509_strict"),
                           QStringLiteral("-purpose"), QStringLiteral("smimesign"), QStringLiteral("-CAfile"),
                           path("root.pem"), path("leaf.pem")});
        QVERIFY2(outcome.exit == 0, outcome.text.constData());
        outcome = openssl({QStringLiteral("x509"), QStringLiteral("-in"), path("leaf.pem"),
                           QStringLiteral("-noout"), QStringLiteral("-text"), QStringLiteral("-nameopt"),
                           QStringLiteral("utf8,sep_comma_plus")});
        for (const char *expected : {"Trần Văn An", "Digital Signature, Non Repudiation", "E-mail Protection",
                                     "1.3.6.1.5.5.7.3.36", "CA:FALSE", "ecdsa-with-SHA256", "Version: 3"})
            QVERIFY2(outcome.text.contains(expected),
                     (QByteArray(expected) + "\n" + outcome.text).constData());
        for (const char *file : {"key.p12", "ca.p12"}) {
            outcome = openssl({QStringLiteral("pkcs12"), QStringLiteral("-in"), path(file),
                               QStringLiteral("-passin"), QStringLiteral("pass:secret"),
                               QStringLiteral("-info"), QStringLiteral("-nodes")});
            QVERIFY2(outcome.exit == 0 && outcome.text.contains("BEGIN PRIVATE KEY") &&
                         outcome.text.contains("AES-256-CBC") && outcome.text.contains("hmacWithSHA256"),
                     outcome.text.constData());
        }
        write("chain.pem", pem(leaf) + pem(m_authority->certificate()));
        outcome = run(QStringLiteral("certtool"),
                      {QStringLiteral("--verify"), QStringLiteral("--load-ca-certificate"), path("root.pem"),
                       QStringLiteral("--infile"), path("leaf.pem")});
        QVERIFY2(outcome.exit == 0 && outcome.text.contains("Verified"), outcome.text.constData());
        outcome = run(QStringLiteral("certtool"),
                      {QStringLiteral("--p12-info"), QStringLiteral("--inder"), QStringLiteral("--password"),
                       QStringLiteral("secret"), QStringLiteral("--infile"), path("key.p12")});
        QVERIFY2(outcome.exit == 0, outcome.text.constData());
    }

private:
    CertificateRequest request() const
    {
        const QByteArray key = makeKeyFile(secret("p")).value();
        return CertificateRequest::fromDer(requestCertificate(key, secret("p"), m_name).value()).value();
    }
    Certificate issued(const QString &name) const
    {
        return m_authority->issue(request(), {name, QStringLiteral("1")}, m_now).value();
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray pem(const Certificate &certificate)
    {
        const QByteArray base64 = certificate.der().toBase64();
        QByteArray text = "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype at = 0; at < base64.size(); at += 64)
            text += base64.mid(at, 64) + '\n';
        return text + "-----END CERTIFICATE-----\n";
    }

    // Other programs judge by the clock of this computer.
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const QString m_name = QStringLiteral("Trần Văn An");
    QTemporaryDir m_folder;
    std::unique_ptr<CertificateAuthority> m_authority;
};

QTEST_GUILESS_MAIN(CertificateAuthorityTest)
#include "certificate_authority_test.moc"
