// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/meetings_view.h"

#include "tests/support/suite.h"
#include "tests/ui/home/sample_state.h"
#include "ui/home/meetings_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;
using plenum::ui::test::sampleState;

class MeetingsViewTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyboard_movesOverHeadingsAndOpens();
    void click_opensOnce();
    void refresh_keepsTheCurrentMeeting();
    void empty_saysWhatWillAppear();
    void rows_areDrawnInBothDirectionsAndSchemes();
};

void MeetingsViewTest::initTestCase()
{
    Theme::apply(*qApp, {Appearance::Light, 100, false});
}

void MeetingsViewTest::keyboard_movesOverHeadingsAndOpens()
{
    MeetingsView view;
    view.setState(sampleState());
    view.show();
    auto *list = view.findChild<QListView *>();
    QSignalSpy opened(&view, &MeetingsView::openMeeting);
    list->setFocus();
    QCOMPARE(list->currentIndex().row(), 1); // below the heading
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 3);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<MeetingId>(), MeetingId(QStringLiteral("finance")));
}

void MeetingsViewTest::click_opensOnce()
{
    MeetingsView view;
    view.resize(900, 600);
    view.setState(sampleState());
    view.show();
    auto *list = view.findChild<QListView *>();
    QSignalSpy opened(&view, &MeetingsView::openMeeting);
    const QPoint row = list->visualRect(list->model()->index(1, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(opened.count(), 1);
    const QPoint heading = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(opened.count(), 1);
}

void MeetingsViewTest::refresh_keepsTheCurrentMeeting()
{
    MeetingsView view;
    HomeState state = sampleState();
    view.setState(state);
    auto *list = view.findChild<QListView *>();
    auto *model = qobject_cast<MeetingsModel *>(list->model());
    list->setCurrentIndex(model->indexOf(MeetingId(QStringLiteral("joint"))));
    state.upcoming.removeFirst();
    view.setState(state);
    QCOMPARE(model->meetingAt(list->currentIndex()), MeetingId(QStringLiteral("joint")));
    state.upcoming.clear();
    view.setState(state);
    QCOMPARE(model->meetingAt(list->currentIndex()), MeetingId(QStringLiteral("session")));
}

void MeetingsViewTest::empty_saysWhatWillAppear()
{
    MeetingsView view;
    view.show();
    QVERIFY(view.findChild<EmptyState *>()->isVisible());
    QVERIFY(!view.findChild<QListView *>()->isVisible());
    view.setState(sampleState());
    QVERIFY(!view.findChild<EmptyState *>()->isVisible());
}

void MeetingsViewTest::rows_areDrawnInBothDirectionsAndSchemes()
{
    HomeState state = plenum::ui::test::longTitles();
    state.upcoming[1].cancelled = true;
    state.next->waiting = 2;
    QImage before;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Theme::instance()->setAppearance(appearance);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            MeetingsView view;
            view.setLayoutDirection(direction);
            view.resize(900, 600);
            view.setState(state);
            const QImage picture = view.grab().toImage();
            QVERIFY(picture != before);
            before = picture;
        }
    }
    Theme::instance()->setAppearance(Appearance::Light);
}

QTEST_MAIN(MeetingsViewTest)
#include "meetings_view_test.moc"
