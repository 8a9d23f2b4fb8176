// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/paper_plan.h"

#include "tests/support/memory_papers.h"
#include "tests/support/suite.h"
#include "tests/unit/sync/sample_agenda.h"

using namespace plenum;
using test::SampleAgenda;

class PaperPlanTest : public test::Suite {
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 12, 3), QTime(8, 0), Qt::UTC};
    test::MemoryPapers m_papers;

    static QByteArray bytes(quint32 n) { return test::paperBytes(n, 100 * n); }
    static Paper paper(quint32 n) { return test::samplePaperOf(bytes(n), n); } // 100 n bytes
    void have(quint32 n) { m_papers.papers.insert(paper(n).blob, bytes(n)); }

    // The numbers of the papers, from their file names.
    static QString numbers(const QList<WantedPaper> &papers)
    {
        QStringList numbers;
        for (const WantedPaper &one : papers)
            numbers.append(one.paper.fileName.section(QLatin1Char('-'), 1).section(QLatin1Char('.'), 0, 0));
        return numbers.join(QLatin1Char(' '));
    }

    PaperPlan plan(const SampleAgenda &agenda, const PaperChoice &choice = {}) const
    {
        return planPapers(agenda.state, m_papers, choice, m_now);
    }

    // Today, in a week, a year ago, last month.
    struct Four {
        SampleAgenda agenda;
        MeetingId today, week, year, month;
    };
    Four four() const
    {
        Four four;
        four.week = four.agenda.addMeeting(1, m_now.addDays(7), {paper(1), paper(2)});
        four.year = four.agenda.addMeeting(2, m_now.addDays(-365), {paper(3)});
        four.today = four.agenda.addMeeting(3, m_now.addSecs(3600), {paper(4), paper(5)});
        four.month = four.agenda.addMeeting(4, m_now.addDays(-30), {paper(6)});
        return four;
    }

private Q_SLOTS:
    void cleanup() { m_papers.papers.clear(); }

    void order_isWhatMeetsNextThenWhatIsOver()
    {
        const Four four = this->four();
        const PaperPlan all = plan(four.agenda);
        QCOMPARE(numbers(all.wanted), QStringLiteral("4 5 1 2 6 3"));
        QVERIFY(all.withheld.isEmpty());
        QCOMPARE(all.wanted.constFirst().meeting, four.today);
    }

    void order_aRunningMeetingIsNotOver_aCancelledOneIs()
    {
        Four four = this->four();
        four.agenda.meeting(four.today).start = m_now.addSecs(-3600);
        QCOMPARE(numbers(plan(four.agenda).wanted), QStringLiteral("4 5 1 2 6 3"));
        four.agenda.meeting(four.today).end = m_now.addSecs(-60);
        QCOMPARE(numbers(plan(four.agenda).wanted), QStringLiteral("1 2 4 5 6 3"));
        four.agenda.meeting(four.week).state = QStringLiteral("cancelled");
        QCOMPARE(numbers(plan(four.agenda).wanted), QStringLiteral("1 2 4 5 6 3")); // latest start first
    }

    void first_comesBeforeAllOthers()
    {
        const Four four = this->four();
        PaperChoice choice;
        choice.firstMeeting = four.year;
        QCOMPARE(numbers(plan(four.agenda, choice).wanted), QStringLiteral("3 4 5 1 2 6"));
        choice.firstMeeting = MeetingId(test::idText(77)); // no such meeting
        QCOMPARE(numbers(plan(four.agenda, choice).wanted), QStringLiteral("4 5 1 2 6 3"));
    }

    void whatIsHere_isNotWanted_andEachBlobOnce()
    {
        Four four = this->four();
        have(4);
        Paper again = paper(5);
        again.id = PaperId(test::idText(9));
        four.agenda.meeting(four.week).items.first().papers.append(again);
        QCOMPARE(numbers(plan(four.agenda).wanted), QStringLiteral("5 1 2 6 3"));
    }

    void only_withholdsTheOthers_alsoWhenTheyShareABlob()
    {
        Four four = this->four();
        four.agenda.meeting(four.week).items.first().papers.append(paper(5));
        PaperChoice choice;
        choice.onlyMeeting = four.week;
        const PaperPlan only = plan(four.agenda, choice);
        QCOMPARE(numbers(only.wanted), QStringLiteral("1 2 5"));
        QCOMPARE(numbers(only.withheld), QStringLiteral("4 6 3"));
        choice.onlyMeeting = MeetingId(test::idText(77));
        QVERIFY(plan(four.agenda, choice).wanted.isEmpty());
    }

    void metered_bringsTheNextMeetingUpToALimit()
    {
        const Four four = this->four();
        PaperChoice choice;
        choice.metered = true;
        QCOMPARE(numbers(plan(four.agenda, choice).wanted), QStringLiteral("4 5"));
        choice.meteredBytes = 450;
        PaperPlan metered = plan(four.agenda, choice);
        QCOMPARE(numbers(metered.wanted), QStringLiteral("4"));
        QCOMPARE(numbers(metered.withheld), QStringLiteral("5 1 2 6 3"));
        have(4); // another contact brings no more than the first
        QVERIFY(plan(four.agenda, choice).wanted.isEmpty());
        choice.meteredBytes = 0;
        QVERIFY(plan(four.agenda, choice).wanted.isEmpty());
    }

    void metered_aChosenMeetingStandsForTheNext()
    {
        Four four = this->four();
        PaperChoice choice;
        choice.metered = true;
        choice.firstMeeting = four.year;
        QCOMPARE(numbers(plan(four.agenda, choice).wanted), QStringLiteral("3"));
        choice.onlyMeeting = four.month;
        QCOMPARE(numbers(plan(four.agenda, choice).wanted), QStringLiteral("6"));
        SampleAgenda past;
        past.addMeeting(1, m_now.addDays(-3), {paper(1)});
        QCOMPARE(plan(past, PaperChoice{{}, {}, true, 1'000, {}}).wanted.size(), 0);
        QCOMPARE(plan(SampleAgenda(), PaperChoice{{}, {}, true, 1'000, {}}).withheld.size(), 0);
    }

    void metered_aSealedPaperCountsWhatIsTransferred()
    {
        SampleAgenda agenda;
        const QByteArray blob(sealedSize(1'000), 'x');
        agenda.addMeeting(1, m_now.addDays(1), {test::sealedSampleOf(blob, 1)});
        QCOMPARE(plan(agenda, PaperChoice{{}, {}, true, blob.size() - 1, {}}).wanted.size(), 0);
        QCOMPARE(plan(agenda, PaperChoice{{}, {}, true, blob.size(), {}}).wanted.size(), 1);
    }

    void passedOver_isWithheld()
    {
        const Four four = this->four();
        PaperChoice choice;
        choice.passedOver = {paper(5).blob};
        QCOMPARE(numbers(plan(four.agenda, choice).wanted), QStringLiteral("4 1 2 6 3"));
        QCOMPARE(numbers(plan(four.agenda, choice).withheld), QStringLiteral("5"));
    }
};

QTEST_GUILESS_MAIN(PaperPlanTest)
#include "paper_plan_test.moc"
