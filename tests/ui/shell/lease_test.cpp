// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/council.h"
#include "tests/support/suite.h"
#include "ui/members/members_view.h"
#include "ui/settings/kept_dialog.h"
#include "ui/settings/passphrase_dialog.h"
#include "ui/settings/recovery_dialog.h"
#include "ui/settings/settings_view.h"
#include "ui/settings/wiped_view.h"
#include "ui/shell/closed_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/meeting_view.h"
#include "ui/shell/place_views.h"
#include "ui/shell/rail.h"
#include "ui/shell/sync_banner.h"
#include "ui/widgets/passphrase_field.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;

namespace {

constexpr int kHour = 3600;
constexpr int kLease = 8 * kHour;
const QString kTitle = QStringLiteral("Haushaltssitzung");

void walk(QAccessibleInterface *node, QString &text)
{
    if (node == nullptr)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        text += node->text(kind) + QLatin1Char('\n');
    if (auto *words = node->textInterface())
        text += words->text(0, words->characterCount()) + QLatin1Char('\n');
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), text);
}

// Everything a screen reader comes upon in the whole program.
QString spoken()
{
    QString text;
    walk(QAccessible::queryAccessibleInterface(qApp), text);
    return text;
}

QPushButton *button(QWidget *in, const QString &text)
{
    for (QPushButton *one : in->findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

enum class Who { Delegate, Secretary };

// The whole window on a council with a lease of eight hours and one meeting.
class LeasedWindow {
public:
    bool begin(Who who = Who::Delegate)
    {
        if (!council.found() ||
            !council.secretary.publishing().publish(council.space, council.meetingFile(kTitle.toUtf8(), {})))
            return false;
        auto change = council.secretary.members().setLease(council.space, kLease);
        if (!change || !council.secretary.publish(council.space, *std::move(change)) ||
            !council.delegate.sync(council.space))
            return false;
        client = who == Who::Delegate ? &council.delegate : &council.secretary;
        client->profile.reset();
        workspace = std::make_unique<Workspace>(client->folder.path(), client->environment);
        window = std::make_unique<MainWindow>(*workspace, client->environment, client->folder.path(),
                                              WindowSettings());
        QSignalSpy home(window.get(), &MainWindow::homeShown);
        window->show();
        window->start();
        return (!home.isEmpty() || home.wait(20'000)) && sync();
    }
    bool sync() const
    {
        if (workspace->isSyncing()) {
            QSignalSpy synced(workspace.get(), &Workspace::syncFinished);
            if (!synced.wait(20'000))
                return false;
        }
        QSignalSpy synced(workspace.get(), &Workspace::syncFinished);
        workspace->sync();
        return !synced.isEmpty() || synced.wait(20'000);
    }
    bool openMeeting() const
    {
        const auto meetings = workspace->home();
        if (!QTest::qWaitFor([&] { return meetings.isFinished(); }))
            return false;
        Q_EMIT window->findChild<PlaceViews *>()->openMeeting(meetings.result()->meetings.constFirst().id, {},
                                                              0);
        return QTest::qWaitFor([] { return spoken().contains(QStringLiteral("Budget")); });
    }
    SettingsView *settings() const
    {
        Q_EMIT window->findChild<Rail *>()->placeChosen(Place::Settings);
        return window->findChild<SettingsView *>();
    }
    template<class T>
    T *shown() const
    {
        T *found = nullptr;
        const auto look = [&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                for (T *one : top->findChildren<T *>() + QList<T *>{qobject_cast<T *>(top)}) {
                    if (one != nullptr && one->isVisible())
                        found = one;
                }
            }
            return found != nullptr;
        };
        return QTest::qWaitFor(look) ? found : nullptr;
    }
    bool isClosed() const
    {
        auto *page = window->findChild<ClosedView *>();
        return page != nullptr && page->isVisible();
    }

    test::Council council;
    test::Client *client = nullptr;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class LeaseTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        Theme::apply(*qApp, {Appearance::Light, 100, false});
    }

    void lease_warns_thenCloses_andAContactOpensAgain()
    {
        LeasedWindow leased;
        QVERIFY(leased.begin());
        auto *banner = leased.window->findChild<SyncBanner *>();
        for (const Place place : {Place::Meetings, Place::ToDo, Place::Members, Place::Sync}) {
            Q_EMIT leased.window->findChild<Rail *>()->placeChosen(place); // made, and filled
            QVERIFY(leased.sync());
        }
        QVERIFY(QTest::qWaitFor([] { return spoken().contains(QStringLiteral("Bình")); }));
        QVERIFY(leased.openMeeting());
        QVERIFY(!banner->isVisible());

        leased.client->clock.advance(kLease - kHour);
        leased.client->store.setOnline(false);
        QVERIFY(leased.sync());
        QVERIFY(QTest::qWaitFor([&] { return banner->headline().contains(QStringLiteral("1 h")); }));
        QVERIFY(banner->isVisible());
        QVERIFY(button(banner, QStringLiteral("Synchronise")) != nullptr);

        leased.client->clock.advance(kHour);
        QVERIFY(leased.sync());
        QVERIFY(QTest::qWaitFor([&] { return leased.isClosed(); }));
        QVERIFY(QTest::qWaitFor([&] { return leased.window->findChild<MeetingView *>() == nullptr; }));
        const auto tells = [](const QString &words) { return spoken().contains(words); };
        QVERIFY(QTest::qWaitFor([&] { return !tells(kTitle) && !tells(QStringLiteral("Bình")); }));
        const QString said = spoken();
        QVERIFY(!said.contains(QStringLiteral("Budget")));
        QVERIFY(said.contains(QStringLiteral("Council")));
        QVERIFY(said.contains(QStringLiteral("are safe")));
        for (const Place place : {Place::Home, Place::Meetings, Place::ToDo, Place::Members, Place::Sync}) {
            Q_EMIT leased.window->findChild<Rail *>()->placeChosen(place);
            QVERIFY(leased.isClosed());
        }
        Q_EMIT leased.window->findChild<Rail *>()->placeChosen(Place::Home);

        leased.client->store.setOnline(true);
        QPushButton *now =
            button(leased.window->findChild<ClosedView *>(), QStringLiteral("Synchronise now"));
        QVERIFY(now != nullptr && now->isEnabled());
        now->click();
        QVERIFY(QTest::qWaitFor([&] { return !leased.isClosed(); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return spoken().contains(kTitle); }));
        QVERIFY(leased.openMeeting());
    }

    void start_afterTheEnd_showsThePageAtOnce()
    {
        LeasedWindow leased;
        QVERIFY(leased.begin());
        leased.window.reset();
        leased.workspace.reset();
        leased.client->clock.advance(kLease);
        leased.client->store.setOnline(false);
        leased.workspace =
            std::make_unique<Workspace>(leased.client->folder.path(), leased.client->environment);
        leased.window = std::make_unique<MainWindow>(*leased.workspace, leased.client->environment,
                                                     leased.client->folder.path(), WindowSettings());
        leased.window->show();
        leased.window->start();
        QVERIFY(QTest::qWaitFor([&] { return leased.isClosed(); }, 20'000));
        QVERIFY(!spoken().contains(kTitle));
        QVERIFY(leased.settings()->isVisible()); // not of the space
    }

    void members_theLeadSetsTheLease()
    {
        LeasedWindow leased;
        QVERIFY(leased.begin(Who::Secretary));
        Q_EMIT leased.window->findChild<Rail *>()->placeChosen(Place::Members);
        auto *view = leased.window->findChild<MembersView *>();
        QComboBox *lease = view->findChild<QComboBox *>();
        QVERIFY(
            QTest::qWaitFor([&] { return lease->isVisible() && lease->currentData().toInt() == kLease; }));
        const int threeDays = lease->findData(3 * 24 * kHour);
        lease->setCurrentIndex(threeDays);
        Q_EMIT lease->activated(threeDays);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return leased.council.delegate.sync(leased.council.space).ok() &&
                       leaseOf(*leased.council.delegate.profile, leased.council.space)->seconds ==
                           3 * 24 * kHour;
            },
            20'000));
    }

    void settings_sayHowItIsProtected_andWhatIsKept()
    {
        LeasedWindow leased;
        QVERIFY(leased.begin());
        SettingsView *settings = leased.settings();
        QVERIFY(QTest::qWaitFor([] { return spoken().contains(QStringLiteral("rights of its files")); }));
        Q_EMIT settings->keptRequested();
        auto *kept = leased.shown<KeptDialog>();
        QVERIFY(kept != nullptr);
        QVERIFY(spoken().contains(QStringLiteral("8 h")));
        kept->close();
    }

    void passphrase_isSet_changed_andRemoved()
    {
        LeasedWindow leased;
        QVERIFY(leased.begin());
        SettingsView *settings = leased.settings();
        QVERIFY(QTest::qWaitFor(
            [&] { return button(settings, QStringLiteral("Set a passphrase…")) != nullptr; }));
        Q_EMIT settings->passphraseRequested();
        auto *dialog = leased.shown<PassphraseDialog>();
        QVERIFY(dialog != nullptr);
        QList<PassphraseField *> fields = dialog->findChildren<PassphraseField *>();
        QCOMPARE(fields.size(), 3);
        QPushButton *set = button(dialog, QStringLiteral("Set the passphrase"));
        fields.at(1)->setText(QStringLiteral("mậtkhẩu 2026"));
        fields.at(2)->setText(QStringLiteral("another"));
        QSignalSpy chosen(dialog, &PassphraseDialog::chosen);
        set->click();
        QCOMPARE(chosen.count(), 0);
        fields.at(2)->setText(QStringLiteral("mậtkhẩu 2026"));
        set->click();
        QVERIFY(QTest::qWaitFor(
            [&] { return button(settings, QStringLiteral("Change the passphrase…")) != nullptr; }, 20'000));

        QTest::qWait(10);
        Q_EMIT settings->passphraseRequested();
        dialog = leased.shown<PassphraseDialog>();
        QVERIFY(dialog != nullptr);
        fields = dialog->findChildren<PassphraseField *>();
        fields.at(0)->setText(QStringLiteral("wrong"));
        fields.at(1)->setText(QStringLiteral("x"));
        fields.at(2)->setText(QStringLiteral("x"));
        button(dialog, QStringLiteral("Change the passphrase"))->click();
        QVERIFY(QTest::qWaitFor(
            [] { return spoken().contains(QStringLiteral("That is not the passphrase")); }, 20'000));
        QVERIFY(dialog->isVisible());
        fields.at(0)->setText(QStringLiteral("mậtkhẩu 2026"));
        button(dialog, QStringLiteral("Remove it…"))->click();
        auto *box = leased.shown<QMessageBox>();
        QVERIFY(box != nullptr);
        button(box, QStringLiteral("Remove"))->click();
        QVERIFY(QTest::qWaitFor(
            [&] { return button(settings, QStringLiteral("Set a passphrase…")) != nullptr; }, 20'000));
    }

    void recoveryCode_isShownOnce()
    {
        LeasedWindow leased;
        QVERIFY(leased.begin());
        Q_EMIT leased.settings()->recoveryRequested();
        auto *dialog = leased.shown<RecoveryDialog>();
        QVERIFY(dialog != nullptr);
        button(dialog, QStringLiteral("Make the code"))->click();
        QLineEdit *code = nullptr;
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
                    if (field->isVisible() && field->isReadOnly() && !field->text().isEmpty())
                        code = field;
                }
                return code != nullptr;
            },
            20'000));
        const QString text = code->text();
        QVERIFY(text.size() > 20);
        dialog->close();
        QTest::qWait(10);
        QVERIFY(!spoken().contains(text));
        const auto report = leased.workspace->kept();
        QVERIFY(QTest::qWaitFor([&] { return report.isFinished(); }));
        QVERIFY(report.result()->ways.contains(ProfileKey::Way::Recovery));
    }

    void wipe_asks_removesEverything_andLeavesNothingBehindOnClosing()
    {
        LeasedWindow leased;
        QVERIFY(leased.begin());
        const QString folder = leased.client->folder.path();
        Q_EMIT leased.settings()->wipeRequested();
        auto *box = leased.shown<QMessageBox>();
        QVERIFY(box != nullptr);
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/vault.db")));
        button(box, QStringLiteral("Remove everything"))->click();
        auto *page = leased.shown<WipedView>();
        QVERIFY(page != nullptr);
        QPushButton *quit = button(page, QStringLiteral("Quit"));
        QVERIFY(QTest::qWaitFor([&] { return quit->isVisible(); }, 20'000));
        QVERIFY2(!QFileInfo::exists(folder), qPrintable(QDir(folder).entryList().join(u' ')));
        QVERIFY(spoken().contains(QStringLiteral("nothing of Plenum is left")));
        quit->click();
        leased.window.reset();
        leased.workspace.reset();
        QVERIFY(!QFileInfo::exists(folder));
    }
};

QTEST_MAIN(LeaseTest)
#include "lease_test.moc"
