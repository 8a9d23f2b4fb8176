// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/home/meetings_view.h"
#include "ui/home/todo_view.h"
#include "ui/settings/settings_view.h"
#include "ui/shell/place_views.h"
#include "ui/shell/unlock_view.h"
#include "ui/signoff/sign_off_panel.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;

namespace {

HomeState stateWithOneOfEach()
{
    HomeState state;
    state.phase = HomeState::Phase::Ready;
    state.now = QDateTime(QDate(2026, 12, 3), QTime(6, 40));
    MeetingSummary meeting;
    meeting.id = MeetingId(QStringLiteral("m"));
    meeting.title = QStringLiteral("Phiên khai mạc");
    meeting.start = state.now.addSecs(3600);
    meeting.end = state.now.addSecs(7200);
    state.next = meeting;
    state.waiting.append(WaitingEntry{meeting.id, ItemId(QStringLiteral("i")), QStringLiteral("5"),
                                      QStringLiteral("Dự toán"), meeting.title, meeting.start, 1, 12});
    return state;
}

// Notes every widget that appears as a window.
class WindowWatch : public QObject {
public:
    WindowWatch() { qApp->installEventFilter(this); }
    QStringList seen;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow())
            seen.append(QString::fromLatin1(widget->metaObject()->className()));
        return false;
    }
};

} // namespace

class PlaceViewsTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void places_areMadeWhenFirstShown_withTheLatestState()
    {
        PlaceViews views;
        views.setState(stateWithOneOfEach());
        QVERIFY(views.findChild<MeetingsView *>() == nullptr);
        QVERIFY(views.findChild<TodoView *>() == nullptr);
        QWidget *meetings = views.view(Place::Meetings);
        QVERIFY(meetings->findChild<QListView *>()->model()->rowCount() > 0);
        QCOMPARE(views.view(Place::Meetings), meetings);
        QWidget *todo = views.view(Place::ToDo);
        const auto *button = todo->findChild<QPushButton *>();
        QVERIFY(button != nullptr);

        HomeState nothing = stateWithOneOfEach();
        nothing.next.reset();
        nothing.waiting.clear();
        views.setState(nothing);
        QCOMPARE(meetings->findChild<QListView *>()->model()->rowCount(), 0);
    }

    void places_passOnWhatIsAskedOfThem()
    {
        PlaceViews views;
        views.setState(stateWithOneOfEach());
        QSignalSpy signOff(&views, &PlaceViews::signOff);
        views.view(Place::ToDo)->findChild<QPushButton *>()->click();
        QCOMPARE(signOff.size(), 1);
        QCOMPARE(signOff.constFirst().at(1).value<ItemId>(), ItemId(QStringLiteral("i")));
        QSignalSpy opened(&views, &PlaceViews::openMeeting);
        auto *list = views.view(Place::Meetings)->findChild<QListView *>();
        Q_EMIT list->activated(list->model()->index(1, 0)); // below the heading
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().at(0).value<MeetingId>(), MeetingId(QStringLiteral("m")));
        QVERIFY(opened.constFirst().at(1).value<PaperId>().isEmpty());
        QCOMPARE(opened.constFirst().at(2).toInt(), 0);
    }

    void building_noPartIsEverAWindowOfItsOwn()
    {
        WindowWatch watch;
        PlaceViews views;
        views.setState(HomeState());
        HomeState state;
        state.phase = HomeState::Phase::NoSpace;
        views.setState(state);
        state.phase = HomeState::Phase::Pending;
        views.setState(state);
        views.setState(stateWithOneOfEach());
        views.view(Place::Meetings);
        views.view(Place::ToDo);
        const SettingsView settings;
        const UnlockView unlock;
        QCOMPARE(watch.seen, QStringList());
        SignOffPanel panel;
        SignOffState item;
        item.item.id = ItemId(QStringLiteral("i"));
        panel.setState(item);
        panel.show();
        QCOMPARE(watch.seen, QStringList{QStringLiteral("plenum::ui::SignOffPanel")});
    }
};

QTEST_MAIN(PlaceViewsTest)
#include "place_views_test.moc"
