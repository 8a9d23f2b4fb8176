// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/meetings_model.h"

#include "tests/support/suite.h"
#include "tests/ui/home/sample_state.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;
using plenum::ui::test::at;
using plenum::ui::test::meeting;
using plenum::ui::test::sampleState;

class MeetingsModelTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void meetings_areGroupedAndSorted();
    void nextMeeting_standsInTheGroupOfItsDay();
    void emptyState_hasNoHeadings();
    void headings_cannotBeChosen();
    void foreignIndex_isNobodysMeeting();
    void sameMeetingsLater_areNotReset();
    void accessibleText_saysWhatTheRowShows();
};

namespace {

QStringList titles(const MeetingsModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row).data().toString());
    return list;
}

} // namespace

void MeetingsModelTest::meetings_areGroupedAndSorted()
{
    MeetingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    HomeState state = sampleState();
    std::reverse(state.upcoming.begin(), state.upcoming.end());
    model.setState(state);
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("Today"), QStringLiteral("Kỳ họp thứ 18, phiên khai mạc"),
                          QStringLiteral("Upcoming"), QStringLiteral("Ban Kinh tế - Ngân sách"),
                          QStringLiteral("Haushaltsausschuss (joint)"), QStringLiteral("Past"),
                          QStringLiteral("Kỳ họp thứ 17")}));
    state.upcoming.clear();
    model.setState(state);
    QVERIFY(!titles(model).contains(QStringLiteral("Upcoming")));
}

void MeetingsModelTest::nextMeeting_standsInTheGroupOfItsDay()
{
    MeetingsModel model;
    HomeState state = sampleState();
    state.next = meeting(QStringLiteral("next"), QStringLiteral("Next"), at(9, 8, 0), QString(), 0, 0);
    model.setState(state);
    QCOMPARE(titles(model).mid(0, 4),
             QStringList({QStringLiteral("Upcoming"), QStringLiteral("Ban Kinh tế - Ngân sách"),
                          QStringLiteral("Next"), QStringLiteral("Haushaltsausschuss (joint)")}));
}

void MeetingsModelTest::emptyState_hasNoHeadings()
{
    MeetingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(sampleState());
    model.setState(HomeState());
    QCOMPARE(model.rowCount(), 0);
}

void MeetingsModelTest::headings_cannotBeChosen()
{
    MeetingsModel model;
    model.setState(sampleState());
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(model.meetingAt(model.index(0)).isEmpty());
    QVERIFY(!model.index(0).data(MeetingsModel::SummaryRole).isValid());
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

void MeetingsModelTest::foreignIndex_isNobodysMeeting()
{
    MeetingsModel model;
    MeetingsModel other;
    model.setState(sampleState());
    QVERIFY(model.meetingAt(QModelIndex()).isEmpty());
    QVERIFY(other.meetingAt(model.index(1)).isEmpty());
    QVERIFY(!model.indexOf(MeetingId(QStringLiteral("unknown"))).isValid());
    QVERIFY(!model.indexOf(MeetingId()).isValid()); // headings have no id either
    QCOMPARE(model.meetingAt(model.indexOf(MeetingId(QStringLiteral("finance")))),
             MeetingId(QStringLiteral("finance")));
}

void MeetingsModelTest::sameMeetingsLater_areNotReset()
{
    MeetingsModel model;
    model.setState(sampleState());
    QSignalSpy reset(&model, &MeetingsModel::modelReset);
    QSignalSpy changed(&model, &MeetingsModel::dataChanged);
    HomeState later = sampleState();
    later.now = later.now.addSecs(60);
    model.setState(later);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    later.next->readiness.papersHere = 1;
    model.setState(later);
    QCOMPARE(reset.count(), 1);
}

void MeetingsModelTest::accessibleText_saysWhatTheRowShows()
{
    MeetingsModel model;
    HomeState state = sampleState();
    state.upcoming[0].cancelled = true;
    model.setState(state);
    const QString open = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(open.contains(QStringLiteral("Kỳ họp thứ 18")));
    QVERIFY(open.contains(QStringLiteral("34")));
    const QString cancelled = model.index(3).data(Qt::AccessibleTextRole).toString();
    QVERIFY(cancelled.contains(QStringLiteral("Cancelled")));
}

QTEST_MAIN(MeetingsModelTest)
#include "meetings_model_test.moc"
