// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/statement.h"
#include "tests/support/council.h"
#include "tests/support/suite.h"
#include "tests/support/test_pki.h"

using namespace plenum;
using test::Council;

class SignOffTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.isReady()); }

    void signOff_reachesTheOthersWithItsVerdict()
    {
        Council council;
        found(council);
        const CheckedSignOff own = sign(council, Decision::Reservation, QStringLiteral("nguồn số liệu"));
        QCOMPARE(own.report.verdict.indication, Indication::TotalPassed);
        QCOMPARE(own.stored.delivery, Delivery::SavedHere);
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.secretary.sync(council.space));
        const auto seen = council.secretary.signOffs().list(council.space);
        QCOMPARE(seen->size(), 1);
        QCOMPARE(seen->constFirst().report.verdict.indication, Indication::TotalPassed);
        QVERIFY(!seen->constFirst().foreignDevice);
        QCOMPARE(seen->constFirst().report.statement->comment, QStringLiteral("nguồn số liệu"));
        QCOMPARE(seen->constFirst().stored.statement, own.stored.statement);
        QCOMPARE(council.delegate.signOffs().list(council.space)->constFirst().stored.delivery,
                 Delivery::InStore);
    }

    void signOffAgain_replacesTheFirst()
    {
        Council council;
        found(council);
        sign(council, Decision::Agree, {});
        council.delegate.clock.advance(60);
        sign(council, Decision::Abstain, {});
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.secretary.sync(council.space));
        const auto seen = council.secretary.signOffs().list(council.space);
        QCOMPARE(seen->size(), 2);
        QVERIFY(seen->at(0).superseded);
        QVERIFY(!seen->at(1).superseded);
        QCOMPARE(seen->at(1).report.statement->decision, Decision::Abstain);
    }

    // The secretary reads a paper more than the signer; the observer does not even learn of the item.
    void signOff_onAnItemForSome_isReadByItsReadersAlone()
    {
        Council council;
        found(council);
        test::Client &observer = council.stranger(41);
        QVERIFY_OK(council.admit(observer, QStringLiteral("Oanh"), std::nullopt, Role::Observer));
        council.write(QStringLiteral("b.pdf"), "%PDF-1.7\nb\n");
        council.write(QStringLiteral("MEETING.json"),
                      R"({"plenum":1,"title":"Closed","start":"2026-12-04T08:00:00+07:00","items":[
                          {"number":"1","title":"Staff","audience":"delegates","papers":[
                           {"title":"a","file":"a.pdf"},
                           {"title":"b","file":"b.pdf","audience":"secretaries"}]}]})");
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.source.filePath(QStringLiteral("MEETING.json"))));
        QVERIFY_OK(council.delegate.sync(council.space));
        const auto meetings = council.delegate.meetings().list(council.space);
        const auto closed =
            std::find_if(meetings->cbegin(), meetings->cend(),
                         [](const MeetingOverview &one) { return one.title == QLatin1String("Closed"); });
        const AgendaVersion agenda = *council.delegate.meetings().agenda(council.space, closed->id);
        const auto statement = council.delegate.signOffs().prepare(
            council.space, closed->id, agenda.meeting.items.constFirst().id, Decision::Agree, {});
        QCOMPARE(statement->papers.size(), 1);
        QVERIFY_OK(council.delegate.signOffs().keep(council.space,
                                                    *signStatement(*statement, *m_pki.key(m_signer))));
        QVERIFY_OK(council.delegate.sync(council.space));
        for (test::Client *client : {&council.secretary, &observer, &observer})
            QVERIFY_OK(client->sync(council.space));
        const auto seen = council.secretary.signOffs().list(council.space);
        QCOMPARE(seen->size(), 1);
        QCOMPARE(seen->constFirst().report.verdict.indication, Indication::TotalPassed);
        QVERIFY(observer.signOffs().list(council.space)->isEmpty());
        // Somebody new among its readers has the agenda published again; what was signed says the same.
        test::Client &second = council.stranger(42);
        QVERIFY_OK(council.admit(second, QStringLiteral("Hoa")));
        for (test::Client *client : {&second, &second})
            QVERIFY_OK(client->sync(council.space));
        const auto late = second.signOffs().list(council.space);
        QCOMPARE(late->size(), 1);
        QVERIFY(!late->constFirst().report.toEarlierVersion);
        QVERIFY(late->constFirst().report.verdict.indication != Indication::TotalFailed);
    }

    void paperReplaced_signOffIsToAnEarlierVersion()
    {
        Council council;
        found(council);
        sign(council, Decision::Agree, {});
        QVERIFY_OK(council.delegate.sync(council.space));
        QVERIFY_OK(council.secretary.publishing().publish(
            council.space, council.meetingFile("T", {{QStringLiteral("a.pdf"), "changed"}})));
        QVERIFY_OK(council.secretary.sync(council.space));
        const auto seen = council.secretary.signOffs().list(council.space);
        QCOMPARE(seen->size(), 1);
        QVERIFY(seen->constFirst().report.toEarlierVersion);
        QCOMPARE(seen->constFirst().report.verdict.indication, Indication::TotalPassed);
    }

    void keep_signedByAnotherPersonsCertificate_isRefused()
    {
        Council council;
        found(council);
        const auto statement = prepare(council, Decision::Agree, {});
        const auto forged = signStatement(statement, *m_pki.key(m_other));
        QVERIFY_OK(forged);
        const auto kept = council.delegate.signOffs().keep(council.space, *forged);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Unauthorized);
        QCOMPARE(kept.error().subject, reasonName(ReasonCode::CertificateNotApproved));
        QVERIFY(council.delegate.signOffs().list(council.space)->isEmpty());
    }

    // A member cannot carry in somebody else's sign-off as if it were news of that person's device.
    void relayed_throughAnotherMembersDevice_isMarkedForeign()
    {
        Council council;
        found(council);
        sign(council, Decision::Agree, {});
        const StoredSignOff stolen = council.delegate.signOffs().list(council.space)->constFirst().stored;
        QVERIFY_OK(council.secretary.profile->vault().addSignOff(council.space, stolen));
        QVERIFY_OK(council.secretary.sync(council.space));
        test::Client third(council.objects, 30);
        QVERIFY_OK(council.admit(third, QStringLiteral("Chi")));
        QVERIFY_OK(third.sync(council.space));
        const auto seen = third.signOffs().list(council.space);
        QCOMPARE(seen->size(), 1);
        QVERIFY(seen->constFirst().foreignDevice);
    }

    void export_threeFilesOfExactBytes()
    {
        Council council;
        found(council);
        const CheckedSignOff own = sign(council, Decision::Noted, {});
        QTemporaryDir folder;
        QVERIFY_OK(
            council.delegate.signOffs().exportTo(council.space, own, folder.path(), QStringLiteral("s")));
        QFile json(folder.filePath(QStringLiteral("s.json")));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(json.readAll(), own.stored.statement);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files),
            (QStringList{QStringLiteral("anchors.pem"), QStringLiteral("s.json"), QStringLiteral("s.p7s")}));
    }

private:
    void found(Council &council)
    {
        // Real certificates are valid around the real time.
        council.delegate.clock.now = QDateTime::currentDateTimeUtc();
        council.secretary.clock.now = council.delegate.clock.now;
        m_signer.clear();
        for (const auto &person : m_pki.people()) {
            if (person.indication != QLatin1String("TOTAL-PASSED"))
                continue;
            if (m_signer.isEmpty())
                m_signer = person.file;
            else if (person.file != m_signer)
                m_other = person.file;
        }
        QVERIFY_OK(council.found(m_pki.anchors(), m_pki.certificate(m_signer)));
        QVERIFY_OK(council.publishMeeting());
        QVERIFY_OK(council.delegate.sync(council.space));
    }

    SignOffStatement prepare(Council &council, Decision decision, const QString &comment)
    {
        const MeetingOverview meeting = council.delegate.meetings().list(council.space)->constFirst();
        const AgendaVersion agenda = *council.delegate.meetings().agenda(council.space, meeting.id);
        return council.delegate.signOffs()
            .prepare(council.space, meeting.id, agenda.meeting.items.constFirst().id, decision, comment)
            .value();
    }

    CheckedSignOff sign(Council &council, Decision decision, const QString &comment)
    {
        const auto made = signStatement(prepare(council, decision, comment), *m_pki.key(m_signer));
        if (const auto kept = council.delegate.signOffs().keep(council.space, made.value()); !kept)
            qWarning() << kept.error(); // fails the test
        return council.delegate.signOffs().list(council.space)->constLast();
    }

    test::TestPki m_pki;
    QString m_signer;
    QString m_other;
};

QTEST_GUILESS_MAIN(SignOffTest)
#include "sign_off_test.moc"
