// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_view.h"

#include "tests/support/suite.h"
#include "tests/ui/home/sample_state.h"
#include "ui/home/home_sections.h"
#include "ui/home/next_meeting_card.h"
#include "ui/home/row_button.h"
#include "ui/home/waiting_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace plenum;
using namespace plenum::ui;
using plenum::ui::test::sampleState;

class HomeViewTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyButton_isReachedByTab_data();
    void everyButton_isReachedByTab();
    void everyButton_hasAnAccessibleName();
    void rows_openWhatTheyName();
    void noteWithinAPaper_opensItsPage();
    void signOff_namesMeetingAndItem();
    void continueAndSync_areAsked();
    void pausedConnection_offersToResume();
    void connection_standsInOneLineWithItsLink();
    void refresh_keepsTheFocusedRow();
    void refresh_withSameValues_keepsTheWidgets();
    void loading_keepsWhatWasThere();
    void noSpace_offersToConnect();
    void pending_offersToSynchronise();
    void problem_isShownAboveAndDismissed();
    void nothingAhead_offersToSynchronise();
    void manyChanges_unfoldOnDemand();
    void manySignOffs_unfoldOnDemand();
    void nextMeeting_longTitle_leavesNoGaps();
    void layout_fitsItsWidth_data();
    void layout_fitsItsWidth();

private:
    static std::unique_ptr<HomeView> shown(const HomeState &state, QSize size = QSize(1280, 860));
};

namespace {

QList<QAbstractButton *> visibleButtons(const QWidget *view)
{
    QList<QAbstractButton *> buttons = view->findChildren<QAbstractButton *>();
    buttons.removeIf([view](const QAbstractButton *button) {
        return !button->isVisibleTo(view) || !button->isEnabled() || button->focusPolicy() == Qt::NoFocus;
    });
    return buttons;
}

QPushButton *buttonNamed(const QWidget *view, const QString &text)
{
    for (QAbstractButton *button : visibleButtons(view)) {
        if (button->text().startsWith(text))
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

} // namespace

std::unique_ptr<HomeView> HomeViewTest::shown(const HomeState &state, QSize size)
{
    auto view = std::make_unique<HomeView>();
    view->resize(size);
    view->setState(state);
    view->show();
    view->activateWindow();
    if (!QTest::qWaitForWindowActive(view.get()))
        qWarning("no active window");
    return view;
}

void HomeViewTest::initTestCase()
{
    qRegisterMetaType<MeetingId>();
    Theme::apply(*qApp, {Appearance::Light, 100, false});
}

void HomeViewTest::everyButton_isReachedByTab_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("one column") << 640;
    QTest::newRow("two columns") << 1280;
}

void HomeViewTest::everyButton_isReachedByTab()
{
    QFETCH(int, width);
    const auto view = shown(sampleState(), QSize(width, 860));
    const QList<QAbstractButton *> wanted = visibleButtons(view.get());
    QVERIFY(wanted.size() >= 10);
    wanted.first()->setFocus(Qt::TabFocusReason);
    QList<const QWidget *> order;
    for (qsizetype i = 0; i < 3 * wanted.size() && !order.contains(QApplication::focusWidget()); ++i) {
        order.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QAbstractButton *button : wanted)
        QVERIFY2(order.contains(button), qPrintable(button->text() + button->accessibleName()));
    QCOMPARE(order.size(), wanted.size()); // and nothing else takes the focus
    // Down the page: a button never comes before one that stands above it in its column, but for the one step
    // from the last back to the first.
    const auto position = [&view](const QWidget *button) { return button->mapTo(view.get(), QPoint(0, 0)); };
    int backwards = 0;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QPoint before = position(order.at(i - 1));
        const QPoint after = position(order.at(i));
        if (after.y() < before.y() && after.x() <= before.x() + 100)
            ++backwards;
    }
    QVERIFY(backwards <= 1);
}

void HomeViewTest::everyButton_hasAnAccessibleName()
{
    const auto view = shown(sampleState());
    for (const QAbstractButton *button : visibleButtons(view.get()))
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
}

void HomeViewTest::rows_openWhatTheyName()
{
    const auto view = shown(sampleState());
    QSignalSpy papers(view.get(), &HomeView::openPaper);
    QSignalSpy meetings(view.get(), &HomeView::openMeeting);
    const auto rows = view->findChild<ChangesSection *>()->findChildren<RowButton *>();
    QCOMPARE(rows.size(), 3);
    QTest::keyClick(rows.at(1), Qt::Key_Return);
    QCOMPARE(papers.count(), 1);
    QCOMPARE(papers.first().at(1).value<PaperId>(), PaperId(QStringLiteral("audit")));
    QTest::mouseClick(rows.at(2), Qt::LeftButton); // an item that moved: no paper to open
    QCOMPARE(meetings.count(), 1);
    QCOMPARE(meetings.first().first().value<MeetingId>(), MeetingId(QStringLiteral("session")));
    const auto tiles = view->findChildren<MeetingTiles *>().at(1)->findChildren<RowButton *>();
    QTest::keyClick(tiles.at(0), Qt::Key_Space);
    QCOMPARE(meetings.last().first().value<MeetingId>(), MeetingId(QStringLiteral("finance")));
}

void HomeViewTest::noteWithinAPaper_opensItsPage()
{
    const auto view = shown(sampleState());
    QSignalSpy papers(view.get(), &HomeView::openPaper);
    view->findChild<NotesSection *>()->findChildren<RowButton *>().first()->click();
    QCOMPARE(papers.count(), 1);
    QCOMPARE(papers.first().at(2).toInt(), 12);
}

void HomeViewTest::signOff_namesMeetingAndItem()
{
    const auto view = shown(sampleState());
    QSignalSpy wanted(view.get(), &HomeView::signOff);
    view->findChild<WaitingCard *>()->findChildren<QPushButton *>().at(1)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).value<MeetingId>(), MeetingId(QStringLiteral("session")));
    QCOMPARE(wanted.first().at(1).value<ItemId>(), ItemId(QStringLiteral("i7")));
}

void HomeViewTest::continueAndSync_areAsked()
{
    const auto view = shown(sampleState());
    QSignalSpy continued(view.get(), &HomeView::continueReading);
    QSignalSpy synced(view.get(), &HomeView::syncRequested);
    QSignalSpy opened(view.get(), &HomeView::openMeeting);
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Continue")) != nullptr);
    buttonNamed(view.get(), QStringLiteral("Continue"))->click();
    buttonNamed(view.get(), QStringLiteral("Open agenda"))->click();
    buttonNamed(view.get(), QStringLiteral("Synchronise"))->click();
    QCOMPARE(continued.count(), 1);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(synced.count(), 1);
    HomeState syncing = sampleState();
    syncing.connection.kind = ConnectionState::Kind::Syncing;
    view->setState(syncing);
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Synchronise")) ==
            nullptr); // visible, but not while it runs
}

void HomeViewTest::pausedConnection_offersToResume()
{
    HomeState paused = sampleState();
    paused.connection.kind = ConnectionState::Kind::Paused;
    const auto view = shown(paused);
    QSignalSpy synced(view.get(), &HomeView::syncRequested);
    QSignalSpy resumed(view.get(), &HomeView::resumeRequested);
    QPushButton *resume = buttonNamed(view.get(), QStringLiteral("Resume"));
    QVERIFY(resume != nullptr);
    QVERIFY(resume->accessibleDescription().contains(QLatin1String("until you resume")));
    resume->click();
    QCOMPARE(resumed.count(), 1);
    QCOMPARE(synced.count(), 0);
    bool isPromised = false;
    for (const TextLabel *label : view->findChildren<TextLabel *>())
        isPromised = isPromised || label->text().contains(QLatin1String("next contact"));
    QVERIFY(!isPromised);
    view->setState(sampleState());
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Resume")) == nullptr);
    buttonNamed(view.get(), QStringLiteral("Synchronise"))->click();
    QCOMPARE(synced.count(), 1);
}

void HomeViewTest::connection_standsInOneLineWithItsLink()
{
    const auto view = shown(sampleState());
    const auto *section = view->findChild<ConnectionSection *>();
    const auto *link = section->findChild<QPushButton *>();
    const auto *state = section->findChild<TextLabel *>();
    QTRY_VERIFY(link->geometry().top() >= 0 && link->height() >= link->sizeHint().height());
    QVERIFY(std::abs(link->geometry().center().y() - state->geometry().center().y()) <= 1);
}

void HomeViewTest::refresh_keepsTheFocusedRow()
{
    const auto view = shown(sampleState());
    auto *changes = view->findChild<ChangesSection *>();
    changes->findChildren<RowButton *>().at(1)->setFocus();
    HomeState next = sampleState();
    next.changes[1].detail = QStringLiteral("24 pages");
    view->setState(next);
    const auto rows = changes->findChildren<RowButton *>();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(1)->hasFocus());
    next.changes = {next.changes.first()};
    view->setState(next);
    QVERIFY(changes->findChildren<RowButton *>().first()->hasFocus());
}

void HomeViewTest::refresh_withSameValues_keepsTheWidgets()
{
    const auto view = shown(sampleState());
    const QPointer<RowButton> row = view->findChild<ChangesSection *>()->findChildren<RowButton *>().first();
    const QPointer<QPushButton> sign =
        view->findChild<WaitingCard *>()->findChildren<QPushButton *>().first();
    HomeState later = sampleState();
    later.now = later.now.addSecs(60);
    view->setState(later);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!row.isNull());
    QVERIFY(!sign.isNull());
}

void HomeViewTest::loading_keepsWhatWasThere()
{
    const auto view = shown(sampleState());
    HomeState loading;
    loading.phase = HomeState::Phase::Loading;
    view->setState(loading);
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Continue")) != nullptr);
    const auto fresh = shown(loading);
    QVERIFY(visibleButtons(fresh.get()).isEmpty());
}

void HomeViewTest::noSpace_offersToConnect()
{
    HomeState state;
    state.phase = HomeState::Phase::NoSpace;
    const auto view = shown(state);
    QSignalSpy wanted(view.get(), &HomeView::connectRequested);
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Connect")) != nullptr);
    buttonNamed(view.get(), QStringLiteral("Connect"))->click();
    QCOMPARE(wanted.count(), 1);
}

void HomeViewTest::pending_offersToSynchronise()
{
    HomeState state;
    state.phase = HomeState::Phase::Pending;
    const auto view = shown(state);
    QSignalSpy synced(view.get(), &HomeView::syncRequested);
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Synchronise")) != nullptr);
    buttonNamed(view.get(), QStringLiteral("Synchronise"))->click();
    QCOMPARE(synced.count(), 1);
}

void HomeViewTest::problem_isShownAboveAndDismissed()
{
    HomeState state = sampleState();
    state.problem = makeError(ErrorCode::Rollback, QStringLiteral("m/session"));
    const auto view = shown(state);
    auto *banner = view->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Continue")) != nullptr); // everything else stays
    QSignalSpy dismissed(view.get(), &HomeView::problemDismissed);
    banner->findChild<QToolButton *>()->click();
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!banner->isVisible());
    view->setState(state);
    QVERIFY(!banner->isVisible()); // the same problem is not shouted again
    state.problem = makeError(ErrorCode::Forked, QStringLiteral("m/session"));
    view->setState(state);
    QVERIFY(banner->isVisible());
}

void HomeViewTest::nothingAhead_offersToSynchronise()
{
    HomeState state;
    state.phase = HomeState::Phase::Ready;
    state.now = plenum::ui::test::at(3, 6, 40);
    const auto view = shown(state);
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Open agenda")) == nullptr);
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Continue")) == nullptr);
    QVERIFY(buttonNamed(view.get(), QStringLiteral("Synchronise")) != nullptr);
    QVERIFY(!view->findChild<ChangesSection *>()->isVisible());
}

void HomeViewTest::manyChanges_unfoldOnDemand()
{
    HomeState state = sampleState();
    while (state.changes.size() < 40)
        state.changes.append(state.changes.first());
    const auto view = shown(state);
    auto *changes = view->findChild<ChangesSection *>();
    QCOMPARE(changes->findChildren<RowButton *>().size(), 5);
    buttonNamed(changes, QStringLiteral("Show all"))->click();
    QCOMPARE(changes->findChildren<RowButton *>().size(), 40);
    QVERIFY(buttonNamed(changes, QStringLiteral("Show all")) == nullptr);
}

void HomeViewTest::manySignOffs_unfoldOnDemand()
{
    HomeState state = sampleState();
    const WaitingEntry first = state.waiting.first();
    state.waiting.fill(first, 12);
    const auto view = shown(state);
    const auto *card = view->findChild<WaitingCard *>();
    QCOMPARE(card->findChildren<QPushButton *>().size(), 3);
    QPushButton *more = buttonNamed(view.get(), QStringLiteral("Show all 12"));
    QVERIFY(more != nullptr);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    const QList<QPushButton *> buttons = card->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 12);
    QCOMPARE(QApplication::focusWidget(), buttons.at(3)); // the first one that was not there
    QVERIFY(!more->isVisible());
    state.waiting.removeLast();
    view->setState(state); // stays unfolded
    QCOMPARE(card->findChildren<QPushButton *>().size(), 11);
    state.waiting.fill(first, 4);
    HomeView few;
    few.setState(state);
    QCOMPARE(few.findChild<WaitingCard *>()->findChildren<QPushButton *>().size(), 4);
}

void HomeViewTest::nextMeeting_longTitle_leavesNoGaps()
{
    HomeState state = plenum::ui::test::longTitles();
    while (state.waiting.size() < 8) // the side column becomes the longer one
        state.waiting.append(state.waiting.first());
    for (const int width : {700, 1000, 1208, 1440}) {
        const auto view = shown(state, QSize(width, 860));
        const auto *card = view->findChild<NextMeetingCard *>();
        QTRY_COMPARE(card->height(), card->heightForWidth(card->width()));
        const auto labels = card->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible() && label->wordWrap())
                QCOMPARE(label->height(), label->heightForWidth(label->width()));
        }
    }
}

void HomeViewTest::layout_fitsItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    for (const int width : {836, 900, 1280, 1920, 2560}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%d at %d %%", width, percent) << width << percent;
    }
}

void HomeViewTest::layout_fitsItsWidth()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    Theme::instance()->setTextPercent(percent);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        const auto view = shown(plenum::ui::test::longTitles(), QSize(width, 860));
        auto *scroll = view->findChild<QScrollArea *>();
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0); // nothing lies beyond the edge
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::instance()->setTextPercent(100);
}

QTEST_MAIN(HomeViewTest)
#include "home_view_test.moc"
