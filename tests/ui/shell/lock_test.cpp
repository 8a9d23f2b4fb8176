// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/council.h"
#include "tests/support/suite.h"
#include "tests/ui/reader/fake_page_source.h"
#include "ui/reader/mark_popover.h"
#include "ui/reader/page_canvas.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/lock_controller.h"
#include "ui/shell/lock_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/place_views.h"
#include "ui/shell/unlock_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/question.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;
using namespace std::chrono_literals;

namespace {

const QString kPassphrase = QStringLiteral("mậtkhẩu 2026");

enum class Protection { Passphrase, None };

// The whole window of a delegate, with a meeting that has one item, "Budget", and no papers of its own.
class LockedWindow {
public:
    explicit LockedWindow(Protection protection = Protection::Passphrase) : m_protection(protection) {}

    bool begin()
    {
        if (!council.found() ||
            !council.secretary.publishing().publish(council.space, council.meetingFile("Session", {})) ||
            !council.delegate.sync(council.space))
            return false;
        if (m_protection == Protection::Passphrase &&
            !council.delegate.profile->setPassphrase(SecretBytes::fromText(kPassphrase)))
            return false;
        council.delegate.profile.reset(); // free for a Workspace
        workspace = std::make_unique<Workspace>(council.delegate.folder.path(), council.delegate.environment);
        window = std::make_unique<MainWindow>(*workspace, council.delegate.environment,
                                              council.delegate.folder.path(), WindowSettings());
        QSignalSpy home(window.get(), &MainWindow::homeShown);
        QSignalSpy synced(workspace.get(), &Workspace::syncFinished);
        window->show();
        window->start();
        window->activateWindow();
        if (m_protection == Protection::Passphrase) {
            const bool isAsked =
                QTest::qWaitFor([&] { return window->findChild<UnlockView *>() != nullptr; });
            auto *view = window->findChild<UnlockView *>();
            if (!isAsked)
                return false;
            Q_EMIT view->unlockRequested(std::make_shared<SecretBytes>(SecretBytes::fromText(kPassphrase)));
        }
        return (!home.isEmpty() || home.wait(20'000)) && (!synced.isEmpty() || synced.wait()) &&
               QTest::qWaitFor([this] { return lock()->action()->isEnabled(); });
    }

    // Opens the meeting, and in it a paper of coloured pages with words.
    bool read()
    {
        const auto meetings = council.secretary.meetings().list(council.space);
        auto *views = window->findChild<PlaceViews *>();
        Q_EMIT views->openMeeting(meetings->constFirst().id, {}, 0);
        reader = window->findChild<ReaderView *>();
        const bool isOpen = QTest::qWaitFor([this] { return says(QStringLiteral("Budget")); });
        PaperRef paper;
        paper.meeting = meetings->constFirst().id;
        paper.paper = PaperId(QStringLiteral("paperpaperpaperpaperpaper2"));
        paper.sha256 = QByteArray(32, 'x');
        reader->openPaper(paper, QStringLiteral("Estimates"), std::make_unique<test::FakePageSource>(3), {});
        return isOpen && QTest::qWaitFor([this] { return reader->isSettled(); });
    }

    LockController *lock() const { return window->findChild<LockController *>(); }
    LockView *page() const { return window->findChild<LockView *>(); }
    PassphraseField *field() const { return page()->findChild<PassphraseField *>(); }
    bool tryPassphrase(const QString &text) const
    {
        QSignalSpy tried(page(), &LockView::unlockRequested);
        field()->setText(text);
        QTest::keyClick(field(), Qt::Key_Return);
        return !tried.isEmpty() && QTest::qWaitFor([&] { return !field()->isReadOnly(); }, 20'000);
    }
    bool unlock() const
    {
        field()->setText(kPassphrase);
        QTest::keyClick(field(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return !lock()->isLocked(); }, 20'000);
    }
    // Whether a screen reader that walks through the whole program comes upon the words.
    static bool says(const QString &words) { return spoken().contains(words); }
    static QString spoken()
    {
        QString text;
        walk(QAccessible::queryAccessibleInterface(qApp), [&](QAccessibleInterface *node) {
            for (const QAccessible::Text kind :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                text += node->text(kind) + QLatin1Char('\n');
            if (auto *words = node->textInterface())
                text += words->text(0, words->characterCount()) + QLatin1Char('\n');
        });
        return text;
    }
    template<class Visit>
    static void walk(QAccessibleInterface *node, Visit visit)
    {
        if (node == nullptr || !node->isValid())
            return;
        visit(node);
        for (int i = 0; i < node->childCount(); ++i)
            walk(node->child(i), visit);
    }

    test::Council council;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
    ReaderView *reader = nullptr;

private:
    Protection m_protection;
};

// Whether the first page's colour is on the picture.
bool showsPaper(const QImage &picture)
{
    const QRgb paper = QColor::fromHsv(0, 60, 250).rgb();
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3) {
            if ((picture.pixel(x, y) & RGB_MASK) == (paper & RGB_MASK))
                return true;
        }
    }
    return false;
}

} // namespace

class LockTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void lock_leavesNothingToSeeOrToHear_andUnlockBringsItBack()
    {
        LockedWindow plenum;
        QVERIFY(plenum.begin());
        plenum.lock()->lock();
        const QImage lockedAtHome = plenum.window->grab().toImage();
        QVERIFY(plenum.unlock());
        QVERIFY(plenum.read());
        plenum.reader->canvas()->setFocus();
        QVERIFY(showsPaper(plenum.window->grab().toImage()));
        QTRY_VERIFY(LockedWindow::says(QStringLiteral("Page 1 of 3")));

        QTest::keyClick(plenum.reader->canvas(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(plenum.lock()->isLocked());
        const QImage locked = plenum.window->grab().toImage();
        QVERIFY(!showsPaper(locked));
        QCOMPARE(locked, lockedAtHome); // whatever was open, the page is the same
        QCOMPARE(plenum.window->windowTitle(), QStringLiteral("Plenum"));
        const QString spoken = LockedWindow::spoken();
        for (const char *secret : {"Budget", "Session", "Council", "Page 1", "alpha", "Estimates", "Home"})
            QVERIFY2(!spoken.contains(QLatin1String(secret)), secret);
        QVERIFY(spoken.contains(QStringLiteral("Plenum is locked")));
        const QWidget *frame = plenum.window->centralWidget();
        LockedWindow::walk(QAccessible::queryAccessibleInterface(qApp), [&](QAccessibleInterface *node) {
            const auto *widget = qobject_cast<QWidget *>(node->object());
            QVERIFY2(widget == nullptr || widget == plenum.window.get() || widget == frame ||
                         widget == plenum.page() || plenum.page()->isAncestorOf(widget),
                     qPrintable(QDebug::toString(node->object())));
        });
        // Somebody who kept hold of the page reads no words either.
        auto *kept = QAccessible::queryAccessibleInterface(plenum.reader->canvas());
        QCOMPARE(kept->textInterface()->characterCount(), 0);
        for (const QAction *action : plenum.window->actions())
            QCOMPARE(action->menuRole(), QAction::QuitRole);

        QVERIFY(plenum.unlock());
        QVERIFY(showsPaper(plenum.window->grab().toImage()));
        QVERIFY(LockedWindow::says(QStringLiteral("Budget")));
        QCOMPARE(QApplication::focusWidget(), plenum.reader->canvas());
        QVERIFY(plenum.window->actions().size() > 5);
    }

    void wrongPassphrase_saysSo_andTheSixthTryHasToWait()
    {
        LockedWindow plenum;
        QVERIFY(plenum.begin());
        plenum.lock()->lock();
        for (int wrong = 1; wrong <= 5; ++wrong) {
            QVERIFY(plenum.field()->isEnabled());
            QVERIFY(plenum.tryPassphrase(QStringLiteral("wrong")));
            QVERIFY(plenum.lock()->isLocked());
            QVERIFY(plenum.field()->text().isEmpty());
            QTRY_COMPARE(plenum.page()->findChild<Banner *>()->isVisible(), true);
            QTRY_COMPARE(plenum.field()->isEnabled(), wrong < 5);
        }
        const auto isTold = [&] {
            for (const QLabel *label : plenum.page()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(QLatin1String("next try")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isTold());
        QSignalSpy asked(plenum.page(), &LockView::unlockRequested);
        plenum.field()->setText(kPassphrase);
        Q_EMIT plenum.field()->returnPressed();
        QCOMPARE(asked.size(), 0);
    }

    void afterTheWait_theFieldHasTheFocusAgain()
    {
        LockView view;
        view.ask(true);
        view.show();
        view.activateWindow();
        view.setFocus();
        auto *field = view.findChild<PassphraseField *>();
        QTRY_VERIFY(field->hasFocus());
        view.setChecking(true);
        QVERIFY(field->hasFocus());
        view.setChecking(false);
        view.setWaiting(2);
        QVERIFY(view.hasFocus());
        view.setWaiting(0);
        QVERIFY(field->hasFocus());
    }

    void delays_growFromTheFifthTryOn()
    {
        QCOMPARE(unlockDelay(0), 0s);
        QCOMPARE(unlockDelay(4), 0s);
        QCOMPARE(unlockDelay(5), 10s);
        QCOMPARE(unlockDelay(6), 20s);
        QCOMPARE(unlockDelay(9), 160s);
        QCOMPARE(unlockDelay(10), 300s);
        QCOMPARE(unlockDelay(1'000'000), 300s);
    }

    void noteBeingWritten_isSavedAndStillThere()
    {
        LockedWindow plenum;
        QVERIFY(plenum.begin());
        QVERIFY(plenum.read());
        PageCanvas *canvas = plenum.reader->canvas();
        QSignalSpy edits(plenum.reader, &ReaderView::editRequested);
        Q_EMIT canvas->noteRequested(0, QPointF(200, 300));
        auto *words = plenum.reader->findChild<MarkPopover *>()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(words->isVisible());
        QTest::keyClicks(words, QStringLiteral("ask for the figures"));
        plenum.lock()->lock();
        QVERIFY(plenum.lock()->isLocked());
        const MarkEdit last = edits.constLast().constFirst().value<MarkEdit>();
        QCOMPARE(last.after->text, QStringLiteral("ask for the figures"));
        QTRY_VERIFY(!canvas->scene().marks.isPending(last.after->id)); // the vault has it
        QVERIFY(!LockedWindow::says(QStringLiteral("figures")));
        QVERIFY(plenum.unlock());
        QVERIFY(words->isVisible());
        QCOMPARE(words->toPlainText(), QStringLiteral("ask for the figures"));
        QTest::keyClicks(words, QStringLiteral("!"));
        QVERIFY(words->toPlainText().contains(QLatin1Char('!')));
    }

    void dialogs_goAndComeBack_alsoThoseThatComeMeanwhile()
    {
        LockedWindow plenum;
        QVERIFY(plenum.begin());
        bool isDone = false;
        askBefore(plenum.window.get(), QStringLiteral("Remove Chi?"), QStringLiteral("Chi loses access."),
                  QStringLiteral("Remove"), [&] { isDone = true; });
        auto *question = plenum.window->findChild<QMessageBox *>();
        QVERIFY(question->isVisible());
        QVERIFY(LockedWindow::says(QStringLiteral("Chi")));
        QTest::keyClick(question, Qt::Key_L, Qt::ControlModifier); // reaches beyond the dialog
        QVERIFY(plenum.lock()->isLocked());
        QVERIFY(!question->isVisible());
        QVERIFY(!LockedWindow::says(QStringLiteral("Chi")));

        QDialog late(plenum.window.get());
        late.setAccessibleName(QStringLiteral("An invite code"));
        late.open();
        QTRY_VERIFY(!late.isVisible());
        QVERIFY(!LockedWindow::says(QStringLiteral("invite code")));

        QVERIFY(plenum.unlock());
        QTRY_VERIFY(late.isVisible());
        QVERIFY(question->isVisible());
        QVERIFY(question->isModal());
        late.close();
        for (QAbstractButton *button : question->buttons()) {
            if (button->text() == QLatin1String("Remove"))
                button->click();
        }
        QVERIFY(isDone);
    }

    void idleWindow_locksByItself_inputHoldsItOff()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setPatience(400ms);
        QWidget window;
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(100);
            QTest::keyClick(&window, Qt::Key_A);
        }
        QCOMPARE(idle.size(), 0);
        QTRY_COMPARE(idle.size(), 1);
        QTest::qWait(500);
        QCOMPARE(idle.size(), 1); // told once
        QTest::keyClick(&window, Qt::Key_A);
        QTRY_COMPARE(idle.size(), 2);

        LockedWindow plenum;
        QVERIFY(plenum.begin());
        QTRY_COMPARE(plenum.lock()->minutes(), LockController::kUsualMinutes);
        plenum.lock()->findChild<IdleWatch *>()->setPatience(50ms);
        QTRY_VERIFY(plenum.lock()->isLocked());
        plenum.lock()->setMinutes(0); // kept
        QVERIFY(plenum.unlock());
        LockController next(*plenum.workspace, plenum.window->centralWidget()->findChild<QWidget *>());
        next.begin();
        QTRY_VERIFY(next.action()->isEnabled());
        QTest::qWait(50);
        QCOMPARE(next.minutes(), 0);
    }

    void synchronisingGoesOn()
    {
        LockedWindow plenum;
        QVERIFY(plenum.begin());
        plenum.lock()->lock();
        QSignalSpy synced(plenum.workspace.get(), &Workspace::syncFinished);
        plenum.workspace->sync();
        QVERIFY(synced.wait());
        QVERIFY(plenum.lock()->isLocked());
        QVERIFY(!LockedWindow::says(QStringLiteral("Budget")));
        QVERIFY(!LockedWindow::says(QStringLiteral("Session")));
    }

    void closedWhileLocked_leavesNothingBehind()
    {
        LockedWindow plenum;
        QVERIFY(plenum.begin());
        QVERIFY(plenum.read());
        const QPointer<ReaderView> reader = plenum.reader;
        plenum.lock()->lock();
        plenum.window->close();
        plenum.window.reset();
        QVERIFY(reader.isNull());
    }

    // Not called a lock, because it is none.
    void withoutAPassphrase_itIsOnlyCovered_andSaysSo()
    {
        LockedWindow plenum(Protection::None);
        QVERIFY(plenum.begin());
        QVERIFY(!plenum.lock()->hasPassphrase());
        QTest::qWait(50);
        QCOMPARE(plenum.lock()->minutes(), 0);
        plenum.lock()->lock();
        QVERIFY(!plenum.field()->isVisible());
        const QString spoken = LockedWindow::spoken();
        QVERIFY(spoken.contains(QStringLiteral("anybody at this computer can uncover it")));
        QVERIFY(!spoken.contains(QStringLiteral("locked")));
        QVERIFY(!spoken.contains(QStringLiteral("Session")));
        for (QPushButton *button : plenum.page()->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Uncover"))
                button->click();
        }
        QTRY_VERIFY(!plenum.lock()->isLocked());
        QVERIFY(LockedWindow::says(QStringLiteral("Session")));
    }
};

QTEST_MAIN(LockTest)
#include "lock_test.moc"
