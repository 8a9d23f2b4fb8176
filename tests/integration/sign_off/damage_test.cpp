// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/sign_off.h"
#include "tests/integration/sign_off/mutator.h"
#include "tests/support/suite.h"
#include "tests/support/test_pki.h"
#include "tests/unit/signing/sample_statement.h"

using namespace plenum;
using namespace plenum::test;

// Thousands of damaged inputs to every reader behind a sign-off: no crash (run it under the preset "asan"),
// no hang, and nothing that was changed is ever accepted.
class DamageTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pki.isReady());
        m_signed = signStatement(sampleStatement(), *m_pki.key(QStringLiteral("binh"))).value();
        m_context.anchors = m_pki.anchors();
        m_context.space = SpaceId(sampleId('s'));
        m_context.person = samplePerson();
        m_context.person->certificates = {m_pki.certificate(QStringLiteral("binh")).fingerprint()};
        m_context.agenda = sampleAgenda();
        m_context.now = QDateTime(QDate(2026, 12, 3), QTime(2, 0), Qt::UTC);
        QCOMPARE(checkSignOff(m_signed, m_context).verdict.indication, Indication::TotalPassed);
    }

    void signature_damaged_neverPasses()
    {
        for (quint32 seed = 0; seed < 3000; ++seed) {
            const QByteArray p7s = Mutator(seed).mutate(m_signed.p7s);
            const SignOffReport report = checkSignOff({m_signed.json, p7s}, m_context);
            QVERIFY2(p7s == m_signed.p7s || report.verdict.indication != Indication::TotalPassed,
                     qPrintable(QString::number(seed)));
        }
    }

    void statement_damaged_neverPasses()
    {
        for (quint32 seed = 0; seed < 1500; ++seed) {
            const QByteArray json = Mutator(seed).mutate(m_signed.json);
            const SignOffReport report = checkSignOff({json, m_signed.p7s}, m_context);
            QVERIFY2(json == m_signed.json || report.verdict.indication == Indication::TotalFailed,
                     qPrintable(QString::number(seed)));
        }
    }

    void container_damaged_givesNoOtherKey()
    {
        const QByteArray file = m_pki.bytes(QStringLiteral("binh.p12"));
        const Certificate binh = m_pki.certificate(QStringLiteral("binh"));
        const SecretBytes passphrase = m_pki.passphrase();
        for (quint32 seed = 0; seed < 1000; ++seed) {
            const auto key = Pkcs12KeySource::open(Mutator(seed).mutate(file), passphrase);
            QVERIFY2(!key || (*key)->certificate() == binh, qPrintable(QString::number(seed)));
        }
    }

    void certificates_damaged_areReadOrRefused()
    {
        const QByteArray pem =
            m_pki.bytes(QStringLiteral("layla.pem")) + m_pki.bytes(QStringLiteral("anchors.pem"));
        const QByteArray der = m_pki.certificate(QStringLiteral("layla")).der();
        for (quint32 seed = 0; seed < 2000; ++seed) {
            Mutator mutator(seed);
            if (const auto read = readCertificates(mutator.mutate(pem)))
                QVERIFY(!read->isEmpty());
            const QByteArray damaged = mutator.mutate(der);
            if (const auto read = Certificate::fromDer(damaged))
                QCOMPARE(read->der(), damaged);
        }
    }

private:
    TestPki m_pki;
    SignedStatement m_signed;
    SignOffContext m_context;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
