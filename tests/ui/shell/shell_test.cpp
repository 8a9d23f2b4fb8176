// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/home_presenter.h"
#include "ui/shell/rail.h"
#include "ui/shell/reader_state_json.h"
#include "ui/shell/sync_banner.h"
#include "ui/shell/unlock_view.h"
#include "ui/shell/window_settings.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace plenum;
using namespace plenum::ui;

namespace {

const QDateTime kNow(QDate(2026, 12, 3), QTime(1, 0), Qt::UTC);

MeetingOverview meeting(const char *id, const QDateTime &start, int minutes)
{
    MeetingOverview result;
    result.id = MeetingId(QString::fromLatin1(id));
    result.title = result.id.text();
    result.start = start;
    result.end = start.addSecs(qint64{60} * minutes);
    return result;
}

QStringList ids(const QList<MeetingSummary> &meetings)
{
    QStringList list;
    for (const MeetingSummary &summary : meetings)
        list.append(summary.id.text());
    return list;
}

} // namespace

class ShellTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void home_meetingsAreSortedByTheClock()
    {
        HomeSnapshot snapshot;
        snapshot.space = SpaceRecord();
        snapshot.self = Person();
        MeetingOverview cancelled = meeting("cancelled", kNow.addSecs(600), 60);
        cancelled.state = QStringLiteral("cancelled");
        snapshot.meetings = {
            meeting("old", kNow.addDays(-30), 60),      meeting("yesterday", kNow.addDays(-1), 60),
            meeting("running", kNow.addSecs(-600), 60), cancelled,
            meeting("later", kNow.addSecs(7200), 60),   meeting("next week", kNow.addDays(7), 60)};
        const HomeState state = homeState(snapshot, {}, kNow);
        QCOMPARE(state.phase, HomeState::Phase::Ready);
        QCOMPARE(state.next->id.text(), QStringLiteral("running"));
        QCOMPARE(ids(state.today), (QStringList{QStringLiteral("cancelled"), QStringLiteral("later")}));
        QCOMPARE(ids(state.upcoming), QStringList{QStringLiteral("next week")});
        QCOMPARE(ids(state.past), (QStringList{QStringLiteral("yesterday"), QStringLiteral("old")}));
    }

    void home_withoutSpace_isTheWelcome()
    {
        QCOMPARE(homeState(HomeSnapshot(), {}, kNow).phase, HomeState::Phase::NoSpace);
        HomeSnapshot joined;
        joined.space = SpaceRecord();
        QCOMPARE(homeState(joined, {}, kNow).phase, HomeState::Phase::Pending);
    }

    void home_ofAComputerThatWaits_saysWhenItsWorkGoesOut()
    {
        HomeSnapshot snapshot;
        snapshot.space = SpaceRecord();
        snapshot.meetings = {meeting("next", kNow.addDays(1), 60)};
        snapshot.unsent = 2;
        snapshot.membership = Membership::Waiting; // joined, or under a new key
        const HomeState waiting = homeState(snapshot, {}, kNow);
        QCOMPARE(waiting.phase, HomeState::Phase::Ready);
        QVERIFY(unsentText(waiting.connection).contains(QLatin1String("secretary")));
        snapshot.membership = Membership::Member;
        const HomeState member = homeState(snapshot, {}, kNow);
        QVERIFY(unsentText(member.connection).contains(QLatin1String("next contact")));
    }

    void readerState_oddRows_areClamped()
    {
        const ReaderState state = readerStateFromJson({{QStringLiteral("page"), -4},
                                                       {QStringLiteral("y"), 7},
                                                       {QStringLiteral("mode"), 99},
                                                       {QStringLiteral("zoom"), 1000},
                                                       {QStringLiteral("turns"), -1},
                                                       {QStringLiteral("panel"), QStringLiteral("x")}});
        QCOMPARE(state.page, 0);
        QCOMPARE(state.yFraction, 1.0);
        QCOMPARE(state.zoom, 8.0);
        QCOMPARE(state.quarterTurns, 0);
        ReaderState good;
        good.page = 13;
        good.zoom = 2.5;
        good.sidePanel = SidePanel::Thumbnails;
        QCOMPARE(readerStateFromJson(readerStateToJson(good)), good);
    }

    void windowSettings_surviveARestart()
    {
        QTemporaryDir folder;
        WindowSettings settings;
        settings.language = QStringLiteral("vi");
        settings.appearance = Appearance::Dark;
        settings.textPercent = 130;
        settings.panelShown = false;
        settings.save(folder.path());
        const WindowSettings loaded = WindowSettings::load(folder.path());
        QCOMPARE(loaded.language, settings.language);
        QCOMPARE(loaded.appearance, Appearance::Dark);
        QCOMPARE(loaded.textPercent, 130);
        QVERIFY(!loaded.panelShown);
    }

    void banner_gravestNoticeSpeaks_dismissedOnesStayAway()
    {
        QWidget window;
        SyncBanner banner(&window);
        window.show();
        const auto notices = [](const QList<Error> &warnings) {
            return syncNotices(ContactOutcome{warnings, {}, false, false, {}, 0}, kNow);
        };
        const Error rollback =
            makeError(ErrorCode::Rollback, QStringLiteral("head-x.bin"), QStringLiteral("older"));
        const Error corrupt =
            makeError(ErrorCode::Corrupt, QStringLiteral("m/a/000001-x.bin"), QStringLiteral("torn"));
        banner.showNotices(notices({corrupt, rollback}));
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.headline(), QStringLiteral("The store is older than what you have"));
        QSignalSpy more(&banner, &SyncBanner::moreRequested);
        for (QPushButton *button : banner.findChildren<QPushButton *>()) {
            if (button->text().contains(QLatin1String("more")))
                button->click();
        }
        QCOMPARE(more.size(), 1);
        Q_EMIT banner.dismissed();
        banner.hide();
        banner.showNotices(notices({corrupt, rollback}));
        QVERIFY(!banner.isVisible());
        banner.showNotices(notices({corrupt}));
        QVERIFY(banner.isVisible());
        banner.showNotices({});
        QVERIFY(!banner.isVisible());
    }

    void banner_remedyIsAButton_removalStaysInSight()
    {
        QWidget window;
        SyncBanner banner(&window);
        window.show();
        ContactOutcome refused;
        refused.failure = makeError(ErrorCode::SignInNeeded, QStringLiteral("https://cloud.example"));
        banner.showNotices(syncNotices(refused, kNow));
        QSignalSpy chosen(&banner, &SyncBanner::remedyChosen);
        for (QPushButton *button : banner.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Sign in…"))
                button->click();
        }
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().value<SyncRemedy>(), SyncRemedy::SignIn);
        banner.setRemoved(true);
        QCOMPARE(banner.headline(), QStringLiteral("You are no longer a member"));
        banner.showNotices({});
        QVERIFY(banner.isVisible());
        banner.setRemoved(false);
        QVERIFY(!banner.isVisible());
    }

    void home_saysWhatIsMissingOfAMeeting()
    {
        HomeSnapshot snapshot;
        snapshot.space = SpaceRecord();
        snapshot.self = Person();
        MeetingOverview next = meeting("next", kNow.addSecs(3600), 60);
        next.papers = 5;
        next.papersHere = 2;
        snapshot.meetings = {next};
        QCOMPARE(readinessText(homeState(snapshot, {}, kNow).next->readiness),
                 QStringLiteral("2 of 5 papers here"));
        SyncState sync;
        MeetingSync stand;
        stand.meeting = next.id;
        stand.papers = 5;
        stand.papersHere = 2;
        stand.papersComing = 3;
        sync.snapshot.meetings = {stand};
        QCOMPARE(homeState(snapshot, {}, kNow, sync).next->readiness.papersComing, 3);
        sync.isAway = true;
        QCOMPARE(homeState(snapshot, {}, kNow, sync).next->readiness.papersWaiting, 3);
        QCOMPARE(homeState(snapshot, {}, kNow, sync).next->readiness.papersComing, 0);
    }

    void palette_narrowsWithoutDiacriticsAndDoesTheChosenAction()
    {
        QWidget window;
        window.resize(900, 700);
        CommandPalette palette(&window);
        window.show();
        QAction vietnamese(QStringLiteral("Đồng bộ"));
        QAction other(QStringLiteral("Close"));
        QAction disabled(QStringLiteral("Đồng hồ"));
        disabled.setEnabled(false);
        QSignalSpy done(&vietnamese, &QAction::triggered);
        other.setShortcut(Qt::CTRL | Qt::Key_W);
        palette.open({&other, &vietnamese, &disabled, &other});
        auto *field = palette.findChild<QLineEdit *>();
        auto *list = palette.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2); // each once, and only what can be done
        QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Close, Ctrl+W"));
        QTest::keyClicks(field, QStringLiteral("dong"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(done.size(), 1);
        QVERIFY(!palette.isVisible());
    }

    void rail_countIsSpoken()
    {
        Rail rail;
        rail.setToDoCount(3);
        bool spoken = false;
        for (const QAbstractButton *button : rail.findChildren<QAbstractButton *>())
            spoken = spoken || button->accessibleName().endsWith(QStringLiteral(", 3"));
        QVERIFY(spoken);
        QSignalSpy chosen(&rail, &Rail::placeChosen);
        for (QAction *action : rail.placeActions())
            action->trigger();
        QCOMPARE(chosen.size(), static_cast<int>(rail.placeActions().size()));
    }

    void unlock_passphraseLeavesTheField()
    {
        UnlockView view;
        view.resize(500, 400);
        view.show();
        view.askPassphrase();
        QSignalSpy asked(&view, &UnlockView::unlockRequested);
        auto *field = view.findChild<QLineEdit *>();
        field->setText(QStringLiteral("secret"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(field->text().isEmpty());
        view.showError(makeError(ErrorCode::Locked, QStringLiteral("/profile")));
        for (const TextLabel *label : view.findChildren<TextLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY(label->height() >= label->heightForWidth(label->width())); // no line is cut off
        }
        QSignalSpy again(&view, &UnlockView::retryRequested);
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Try again"))
                button->click();
        }
        QCOMPARE(again.size(), 1);
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
