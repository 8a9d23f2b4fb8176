// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/cms.h"
#include "core/crypto/digest.h"
#include "core/signing/sign_off.h"
#include "tests/support/suite.h"
#include "tests/support/test_pki.h"
#include "tests/unit/signing/sample_statement.h"

#include <QSet>

using namespace plenum;
using namespace plenum::test;

namespace {

// A statement signed with any key, also one that signStatement() refuses.
SignedStatement signAnyway(const SignOffStatement &statement, KeySource &key)
{
    const QByteArray json = statementJson(statement).value();
    return {json, cadesDetached(key, json, statement.time).value()};
}

QString summary(const SignOffReport &report)
{
    QStringList words{indicationName(report.verdict.indication),
                      subIndicationName(report.verdict.subIndication)};
    for (const ReasonCode reason : report.verdict.reasons)
        words.append(reasonName(reason));
    return words.join(QLatin1Char(' '));
}

} // namespace

class SignOffTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pki.isReady());
        m_signed = signStatement(sampleStatement(), *m_pki.key(QStringLiteral("an"))).value();
    }

    void check_everythingRight_passes()
    {
        const SignOffReport report = checkSignOff(m_signed, context());
        QCOMPARE(summary(report), QStringLiteral("TOTAL-PASSED  no-revocation-source"));
        QCOMPARE(*report.statement, sampleStatement());
        QCOMPARE(report.signer->commonName(), QStringLiteral("Nguyễn Thị Ân"));
        QVERIFY(!report.toEarlierVersion);
    }

    void check_everyPersonOfThePki_getsTheVerdictOfTheList()
    {
        const auto people = m_pki.people();
        QVERIFY(people.size() >= 14);
        for (const TestPki::Expectation &person : people) {
            const auto key = m_pki.key(person.file);
            SignOffStatement statement = sampleStatement();
            statement.personName = person.name;
            SignOffContext expected = context(person.file);
            expected.person->name = person.name;
            const SignOffReport report = checkSignOff(signAnyway(statement, *key), expected);
            QVERIFY2(indicationName(report.verdict.indication) == person.indication &&
                         subIndicationName(report.verdict.subIndication) == person.subIndication,
                     qPrintable(person.file + QLatin1Char(' ') + summary(report)));
        }
    }

    void sign_aCertificateThatWouldNotPass_isRefusedBeforeTheKeyIsUsed_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("expired") << QStringLiteral("certificate-expired");
        QTest::newRow("future") << QStringLiteral("certificate-not-yet-valid");
        QTest::newRow("encryption") << QStringLiteral("key-usage-forbids");
        QTest::newRow("tls") << QStringLiteral("extended-key-usage-forbids");
        QTest::newRow("rsa1024") << QStringLiteral("weak-cryptography");
        QTest::newRow("sha1") << QStringLiteral("weak-cryptography");
    }
    void sign_aCertificateThatWouldNotPass_isRefusedBeforeTheKeyIsUsed()
    {
        const auto result =
            signStatement(sampleStatement(), *m_pki.key(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unauthorized);
        QTEST(result.error().subject, "reason");
    }

    void sign_incompleteStatement_isRefused()
    {
        SignOffStatement statement = sampleStatement();
        statement.nonce.clear();
        QCOMPARE(signStatement(statement, *m_pki.key(QStringLiteral("an"))).error().code,
                 ErrorCode::InvalidInput);
    }

    void check_anyByteOfTheStatementFlipped_neverPasses()
    {
        for (qsizetype at = 0; at < m_signed.json.size(); ++at) {
            SignedStatement changed = m_signed;
            changed.json[at] = char(changed.json.at(at) ^ (1 << (at % 8)));
            const SignOffReport report = checkSignOff(changed, context());
            QVERIFY2(report.verdict.indication == Indication::TotalFailed, qPrintable(summary(report)));
        }
    }

    void check_anyByteOfTheSignatureFlipped_neverPasses()
    {
        for (const char *person : {"an", "binh"}) {
            SignOffStatement statement = sampleStatement();
            const SignedStatement original = signAnyway(statement, *m_pki.key(QString::fromLatin1(person)));
            const SignOffContext expected = context(QString::fromLatin1(person));
            QCOMPARE(checkSignOff(original, expected).verdict.indication, Indication::TotalPassed);
            for (qsizetype at = 0; at < original.p7s.size(); at += 2) {
                SignedStatement changed = original;
                changed.p7s[at] = char(changed.p7s.at(at) ^ (1 << (at % 8)));
                const SignOffReport report = checkSignOff(changed, expected);
                QVERIFY2(report.verdict.indication != Indication::TotalPassed,
                         qPrintable(QString::number(at)));
            }
        }
    }

    void check_nothingOrGarbage_isAFormatFailure()
    {
        for (const SignedStatement &garbage :
             {SignedStatement{}, SignedStatement{m_signed.json, {}}, SignedStatement{m_signed.json, "hello"},
              SignedStatement{"{}", m_signed.p7s}, SignedStatement{m_signed.json + '\n', m_signed.p7s}}) {
            const SignOffReport report = checkSignOff(garbage, context());
            QVERIFY(summary(report).startsWith(QStringLiteral("TOTAL-FAILED FORMAT_FAILURE")));
        }
    }

    void check_contentOfAnotherStatement_isAHashFailure()
    {
        SignOffStatement other = sampleStatement();
        other.decision = Decision::Agree;
        const SignOffReport report = checkSignOff({statementJson(other).value(), m_signed.p7s}, context());
        QVERIFY2(summary(report).startsWith(QStringLiteral("TOTAL-FAILED HASH_FAILURE content-changed")),
                 qPrintable(summary(report)));
    }

    void check_signatureValueChanged_isACryptoFailure()
    {
        SignedStatement changed = m_signed;
        const qsizetype last = changed.p7s.size() - 1; // inside the RSA signature
        changed.p7s[last] = char(changed.p7s.at(last) ^ 1);
        QVERIFY(summary(checkSignOff(changed, context()))
                    .startsWith(QStringLiteral("TOTAL-FAILED SIG_CRYPTO_FAILURE signature-invalid")));
    }

    void check_impostorOfTheSameName_failsAgainstTheRoster()
    {
        const SignedStatement forged = signAnyway(sampleStatement(), *m_pki.key(QStringLiteral("impostor")));
        const SignOffReport report = checkSignOff(forged, context(QStringLiteral("an")));
        QCOMPARE(summary(report),
                 QStringLiteral("TOTAL-FAILED SIG_CONSTRAINTS_FAILURE certificate-not-approved "
                                "no-path-to-anchor"));
    }

    void check_anotherMembersCertificate_fails()
    {
        // Binh is a good member, but signs in the name of Ân.
        const SignedStatement forged = signAnyway(sampleStatement(), *m_pki.key(QStringLiteral("binh")));
        const SignOffReport report = checkSignOff(forged, context(QStringLiteral("an")));
        QCOMPARE(report.verdict.reasons.constFirst(), ReasonCode::CertificateNotApproved);
        QCOMPARE(report.verdict.indication, Indication::TotalFailed);
    }

    void check_contextThatDiffers_namesTheReason_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<SignOffContext>("context");
        const auto row = [this](ReasonCode reason, const char *verdict, auto change) {
            SignOffContext changed = context();
            change(changed);
            QTest::newRow(qPrintable(reasonName(reason)))
                << int(reason) << QString::fromLatin1(verdict) << changed;
        };
        const char *failed = "TOTAL-FAILED SIG_CONSTRAINTS_FAILURE ";
        row(ReasonCode::SpaceDiffers, failed, [](SignOffContext &c) { c.space = SpaceId(sampleId('t')); });
        row(ReasonCode::PersonNotInRoster, failed, [](SignOffContext &c) { c.person.reset(); });
        row(ReasonCode::PersonDiffers, failed,
            [](SignOffContext &c) { c.person->name.append(QLatin1Char('x')); });
        row(ReasonCode::RoleDiffers, failed, [](SignOffContext &c) { c.person->role = Role::Chair; });
        row(ReasonCode::CertificateNotApproved, failed,
            [](SignOffContext &c) { c.person->certificates.clear(); });
        row(ReasonCode::AgendaDiffers, failed, [](SignOffContext &c) { c.agenda->id[0] = 'x'; });
        row(ReasonCode::MeetingDiffers, failed, [](SignOffContext &c) { c.agenda->meeting.title.clear(); });
        row(ReasonCode::ItemNotOnAgenda, failed,
            [](SignOffContext &c) { c.agenda->meeting.items.removeFirst(); });
        row(ReasonCode::ItemDiffers, failed,
            [](SignOffContext &c) { c.agenda->meeting.items[0].number.clear(); });
        row(ReasonCode::PapersDiffer, failed,
            [](SignOffContext &c) { c.agenda->meeting.items[0].papers[1].sha256[31] = 'x'; });
        row(ReasonCode::AgendaNotAtHand, "INDETERMINATE SIGNED_DATA_NOT_FOUND ",
            [](SignOffContext &c) { c.agenda.reset(); });
        row(ReasonCode::NoPathToAnchor, "INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND ",
            [](SignOffContext &c) { c.anchors.clear(); });
        row(ReasonCode::CertificateExpired, "INDETERMINATE OUT_OF_BOUNDS_NO_POE ",
            [](SignOffContext &c) { c.now = QDateTime(QDate(2050, 1, 1), QTime(0, 0), Qt::UTC); });
        row(ReasonCode::ClaimedInFuture, "INDETERMINATE SIG_CONSTRAINTS_FAILURE ",
            [](SignOffContext &c) { c.now = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC); });
    }
    void check_contextThatDiffers_namesTheReason()
    {
        QFETCH(int, reason);
        QFETCH(QString, verdict);
        QFETCH(SignOffContext, context);
        const SignOffReport report = checkSignOff(m_signed, context);
        QVERIFY2(summary(report).startsWith(verdict), qPrintable(summary(report)));
        QVERIFY(report.verdict.reasons.contains(static_cast<ReasonCode>(reason)));
    }

    void check_papersAddedRemovedOrSwapped_fail()
    {
        SignOffContext fewer = context();
        fewer.agenda->meeting.items[0].papers.removeLast();
        SignOffContext more = context();
        more.agenda->meeting.items[0].papers.append(more.agenda->meeting.items[0].papers.constFirst());
        SignOffContext renumbered = context();
        renumbered.agenda->meeting.items[0].papers[0].revision = 3;
        for (const SignOffContext &changed : {fewer, more, renumbered})
            QCOMPARE(checkSignOff(m_signed, changed).verdict.reasons.constFirst(), ReasonCode::PapersDiffer);
    }

    void check_publishedTextInAnotherForm_passes()
    {
        SignOffContext decomposed = context();
        decomposed.agenda->meeting.title =
            decomposed.agenda->meeting.title.normalized(QString::NormalizationForm_D);
        decomposed.person->name = decomposed.person->name.normalized(QString::NormalizationForm_D);
        QCOMPARE(checkSignOff(m_signed, decomposed).verdict.indication, Indication::TotalPassed);
    }

    void check_anEarlierAgendaVersion_passesAndSaysSo()
    {
        SignOffContext later = context();
        later.currentAgendaVersion = 4;
        const SignOffReport report = checkSignOff(m_signed, later);
        QCOMPARE(report.verdict.indication, Indication::TotalPassed);
        QVERIFY(report.toEarlierVersion);
    }

    void check_timesOfStatementAndSignatureDiffer_fails()
    {
        const auto key = m_pki.key(QStringLiteral("an"));
        const QByteArray json = statementJson(sampleStatement()).value();
        const QByteArray p7s = cadesDetached(*key, json, sampleStatement().time.addSecs(1)).value();
        QCOMPARE(checkSignOff({json, p7s}, context()).verdict.reasons.constFirst(),
                 ReasonCode::SigningTimeDiffers);
    }

    void check_claimedBeforeTheCertificateBegan_doesNotPass()
    {
        SignOffStatement statement = sampleStatement();
        statement.time = QDateTime(QDate(2019, 1, 1), QTime(0, 0), Qt::UTC);
        const SignOffReport report =
            checkSignOff(signAnyway(statement, *m_pki.key(QStringLiteral("an"))), context());
        QVERIFY(summary(report).startsWith(
            QStringLiteral("INDETERMINATE OUT_OF_BOUNDS_NO_POE claimed-outside-validity")));
    }

    void check_garbageAmongTheAnchors_isPassedOver()
    {
        SignOffContext odd = context();
        odd.anchors.prepend("garbage");
        odd.anchors.prepend({});
        QCOMPARE(checkSignOff(m_signed, odd).verdict.indication, Indication::TotalPassed);
    }

    void names_areDistinctAndStable()
    {
        QSet<QString> names;
        for (int reason = 0; reason <= int(ReasonCode::SignatureMalformed); ++reason) {
            const QString name = reasonName(static_cast<ReasonCode>(reason));
            QVERIFY(!name.isEmpty());
            QVERIFY(!names.contains(name));
            names.insert(name);
        }
    }

private:
    // What a reader knows: the roster with that person's certificate, and the sample agenda.
    SignOffContext context(const QString &file = QStringLiteral("an")) const
    {
        SignOffContext context;
        context.anchors = m_pki.anchors();
        context.space = SpaceId(sampleId('s'));
        context.person = samplePerson();
        context.person->certificates = {m_pki.certificate(file).fingerprint()};
        context.agenda = sampleAgenda();
        context.currentAgendaVersion = 3;
        context.now = QDateTime(QDate(2026, 12, 3), QTime(2, 0), Qt::UTC);
        return context;
    }

    TestPki m_pki;
    SignedStatement m_signed;
};

QTEST_GUILESS_MAIN(SignOffTest)
#include "sign_off_test.moc"
