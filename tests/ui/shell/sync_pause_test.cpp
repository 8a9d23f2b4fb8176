// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "tests/support/council.h"
#include "tests/support/suite.h"
#include "ui/shell/rail.h"
#include "ui/shell/sync_banner.h"
#include "ui/shell/sync_controller.h"
#include "ui/sync/sync_view.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace plenum;
using namespace plenum::ui;

namespace {

// A window with a field somebody is typing in, the rail with its F5, and the banner above.
struct PausedWindow {
    explicit PausedWindow(test::Client &client)
        : workspace(client.folder.path(), client.environment),
          banner(new SyncBanner),
          field(new QLineEdit),
          controller(workspace, client.environment, banner)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(banner);
        column->addWidget(field);
        column->addWidget(&rail);
        window.addAction(rail.syncAction());
        QObject::connect(&rail, &Rail::syncRequested, &controller, &SyncController::sync);
        window.show();
        window.activateWindow();
        field->setFocus();
    }
    bool begin()
    {
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QSignalSpy finished(&workspace, &Workspace::syncFinished);
        onFinished(workspace.open(), &window, [this](const Result<HomeSnapshot> &) { workspace.sync(); });
        if (!finished.wait())
            return false;
        workspace.pauseSync(true);
        return true;
    }
    void askForContact() { QTest::keyClick(window.focusWidget(), Qt::Key_F5); }
    QPushButton *focusedButton() const { return qobject_cast<QPushButton *>(window.focusWidget()); }

    Workspace workspace;
    QWidget window;
    Rail rail{&window};
    SyncBanner *banner;
    QLineEdit *field;
    SyncController controller;
};

} // namespace

class SyncPauseTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void contactAskedForDuringAPause_saysSo_andTheKeyboardResumes()
    {
        test::Council council;
        QVERIFY_OK(council.found());
        council.delegate.profile.reset(); // free for a Workspace
        PausedWindow paused(council.delegate);
        QVERIFY(paused.begin());
        QSignalSpy started(&paused.workspace, &Workspace::syncStarted);
        paused.askForContact();
        QVERIFY(paused.banner->isVisible());
        QCOMPARE(paused.banner->headline(), QStringLiteral("Synchronising is paused"));
        QCOMPARE(started.size(), 0);
        QPushButton *resume = paused.focusedButton();
        QVERIFY(resume != nullptr);
        QCOMPARE(resume->text(), QStringLiteral("Resume"));
        QVERIFY(resume->accessibleDescription().contains(QLatin1String("Nothing goes over the network")));
        QTest::keyClick(resume, Qt::Key_Space);
        QVERIFY(!paused.workspace.isPaused());
        QCOMPARE(started.size(), 1);
        QTRY_VERIFY(!paused.banner->isVisible());
        QCOMPARE(paused.window.focusWidget(), paused.field);
        QTRY_VERIFY(!paused.workspace.isSyncing());
    }

    void dismissedHint_givesTheFocusBack_andComesWhenAskedAgain()
    {
        test::Council council;
        QVERIFY_OK(council.found());
        council.delegate.profile.reset();
        PausedWindow paused(council.delegate);
        QVERIFY(paused.begin());
        for (int i = 0; i < 2; ++i) {
            paused.askForContact();
            QVERIFY(paused.banner->isVisible());
            QVERIFY(paused.focusedButton() != nullptr);
            paused.banner->findChild<QToolButton *>()->click();
            QVERIFY(!paused.banner->isVisible());
            QCOMPARE(paused.window.focusWidget(), paused.field);
        }
        QVERIFY(paused.workspace.isPaused());
    }

    // It says so all the time: only the focus moves.
    void onItsPage_thePauseButtonGetsTheFocus()
    {
        test::Council council;
        QVERIFY_OK(council.found());
        council.delegate.profile.reset();
        PausedWindow paused(council.delegate);
        QVERIFY(paused.begin());
        SyncView *page = paused.controller.view();
        paused.window.layout()->addWidget(page);
        paused.banner->setPageShown(true);
        QTRY_VERIFY(paused.controller.state().snapshot.isPaused);
        paused.askForContact();
        QVERIFY(!paused.banner->isVisible());
        QPushButton *resume = paused.focusedButton();
        QVERIFY(resume != nullptr && page->isAncestorOf(resume));
        QCOMPARE(resume->text(), QStringLiteral("Resume"));
        QVERIFY(resume->accessibleDescription().contains(QLatin1String("Nothing goes over the network")));
        QTest::keyClick(resume, Qt::Key_Space);
        QVERIFY(!paused.workspace.isPaused());
        QTRY_VERIFY(!paused.workspace.isSyncing());
    }
};

QTEST_MAIN(SyncPauseTest)
#include "sync_pause_test.moc"
