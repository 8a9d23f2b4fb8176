// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/path.h"
#include "tests/support/suite.h"
#include "tests/support/test_pki.h"

using namespace plenum;

namespace {

const QDateTime kNow(QDate(2026, 12, 3), QTime(1, 0), Qt::UTC);

} // namespace

class PathTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pki.isReady());
        m_root = {m_pki.certificate(QStringLiteral("anchors"))};
        m_issuing = {m_pki.certificate(QStringLiteral("issuing"))};
    }

    void people_areJudged_data()
    {
        QTest::addColumn<QList<PathFinding>>("findings");
        using Findings = QList<PathFinding>;
        QTest::newRow("an") << Findings{};
        QTest::newRow("mueller") << Findings{};
        QTest::newRow("layla") << Findings{};
        QTest::newRow("revocable") << Findings{}; // revocation is not the path's business
        QTest::newRow("encryption") << Findings{PathFinding::KeyUsage};
        QTest::newRow("tls") << Findings{PathFinding::ExtendedKeyUsage};
        QTest::newRow("rsa1024") << Findings{PathFinding::Weak};
        QTest::newRow("sha1") << Findings{PathFinding::Weak};
        QTest::newRow("expired") << Findings{PathFinding::Expired};
        QTest::newRow("future") << Findings{PathFinding::NotYetValid};
        QTest::newRow("impostor") << Findings{PathFinding::NoAnchor};
        QTest::newRow("selfmade") << Findings{PathFinding::NoAnchor};
        QTest::newRow("subordinate") << Findings{PathFinding::AuthorityConstraints};
    }
    void people_areJudged()
    {
        const auto key = m_pki.key(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(findPath(key->certificate(), key->chain(), m_root, kNow).findings, "findings");
    }

    void path_goesFromTheCertificateToTheAnchor()
    {
        const Certificate an = m_pki.certificate(QStringLiteral("an"));
        const QList<Certificate> whole{an, m_issuing.constFirst(), m_root.constFirst()};
        QCOMPARE(findPath(an, m_issuing, m_root, kNow).path, whole);
        // An intermediate authority may be the anchor, with or without the root beside it.
        const PathReport direct = findPath(an, {}, m_issuing, kNow);
        QVERIFY(direct.findings.isEmpty());
        QCOMPARE(direct.path, (QList<Certificate>{an, m_issuing.constFirst()}));
    }

    void path_withoutTheIntermediate_isNotFound()
    {
        const Certificate an = m_pki.certificate(QStringLiteral("an"));
        QCOMPARE(findPath(an, {}, m_root, kNow).findings, QList{PathFinding::NoAnchor});
        QCOMPARE(findPath(an, m_issuing, {}, kNow).findings, QList{PathFinding::NoAnchor});
    }

    void path_theCertificatesOfferedAreNoAnchors()
    {
        const auto key = m_pki.key(QStringLiteral("binh")); // brings the root along
        QVERIFY(key->chain().contains(m_root.constFirst()));
        QCOMPARE(findPath(key->certificate(), key->chain(), {}, kNow).findings, QList{PathFinding::NoAnchor});
    }

    void path_aChangedIntermediate_isNotFound()
    {
        const Certificate an = m_pki.certificate(QStringLiteral("an"));
        int checked = 0;
        for (qsizetype at = 0; at < m_issuing.constFirst().der().size(); ++at) {
            QByteArray changed = m_issuing.constFirst().der();
            changed[at] = char(changed.at(at) ^ 0x01);
            if (const auto certificate = Certificate::fromDer(changed)) {
                QVERIFY2(!findPath(an, {*certificate}, m_root, kNow).findings.isEmpty(),
                         qPrintable(QString::number(at)));
                ++checked;
            }
        }
        QVERIFY(checked > 100);
    }

    void path_atAnotherTime_changesTheFinding()
    {
        const auto expired = m_pki.key(QStringLiteral("expired"));
        const QDateTime earlier(QDate(2019, 6, 1), QTime(0, 0), Qt::UTC);
        // The authorities began later than this certificate.
        QCOMPARE(findPath(expired->certificate(), expired->chain(), m_root, earlier).findings,
                 QList{PathFinding::NotYetValid});
        const QDateTime overlap(QDate(2020, 1, 1), QTime(0, 30), Qt::UTC);
        QCOMPARE(findPath(expired->certificate(), expired->chain(), m_root, overlap).findings,
                 QList{PathFinding::Expired});
    }

    void path_toASelfmadeAnchor_isAllowedWhenItWasChosen()
    {
        const Certificate selfmade = m_pki.certificate(QStringLiteral("selfmade"));
        QVERIFY(findPath(selfmade, {}, {selfmade}, kNow).findings.isEmpty());
    }

    void findings_areAllNamed()
    {
        const auto key = m_pki.key(QStringLiteral("rsa1024"));
        const QDateTime late(QDate(2055, 1, 1), QTime(0, 0), Qt::UTC);
        const PathReport report = findPath(key->certificate(), key->chain(), m_root, late);
        QVERIFY(report.findings.contains(PathFinding::Weak));
        QVERIFY(report.findings.contains(PathFinding::Expired));
    }

private:
    test::TestPki m_pki;
    QList<Certificate> m_root;
    QList<Certificate> m_issuing;
};

QTEST_GUILESS_MAIN(PathTest)
#include "path_test.moc"
