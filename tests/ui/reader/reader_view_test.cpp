// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/reader/reader_fixture.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/reader_message.h"
#include "ui/reader/reader_toolbar.h"
#include "ui/reader/side_panel_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTreeView>
#include <QWheelEvent>

#include <cmath>

using namespace plenum;
using namespace plenum::ui;
using plenum::test::FakePageSource;
using plenum::test::ReaderFixture;

class ReaderViewTest : public test::Suite {
    Q_OBJECT

private:
    static void wheel(QWidget *widget, QPointF at, int units, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, widget->mapToGlobal(at), QPoint(), QPoint(0, units), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &event);
    }
    static QString button(const ReaderFixture &reader)
    {
        for (auto *found : reader.child<ReaderMessage>()->findChildren<QPushButton *>()) {
            if (found->isVisible())
                return found->text();
        }
        return {};
    }

private Q_SLOTS:
    void wheelZoom_keepsThePointUnderThePointer_data()
    {
        QTest::addColumn<int>("turns");
        QTest::newRow("upright") << 0;
        QTest::newRow("turned right") << 1;
        QTest::newRow("upside down") << 2;
    }
    void wheelZoom_keepsThePointUnderThePointer()
    {
        QFETCH(int, turns);
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        reader.canvas()->setQuarterTurns(turns);
        reader.canvas()->setZoom(Zoom{ZoomMode::Fixed, 1.5});
        reader.canvas()->goToPage(3);
        const QPointF pointer(431, 287);
        const PagePoint before = reader.canvas()->pagePointAt(pointer);
        const auto drift = [&] {
            return QLineF(reader.canvas()->pageTransform(before.page).map(before.point), pointer).length();
        };
        for (int step = 0; step < 12; ++step) {
            wheel(reader.paperArea(), pointer, 120, Qt::ControlModifier);
            QVERIFY2(drift() <= 1, qPrintable(QString::number(drift()))); // whole pixels, never adding up
        }
        for (int step = 0; step < 10; ++step) {
            wheel(reader.paperArea(), pointer, -120, Qt::ControlModifier);
            QVERIFY(drift() <= 1);
        }
    }

    void zoomActions_stepAndFit()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        PageCanvas *canvas = reader.canvas();
        QCOMPARE(canvas->zoom().mode, ZoomMode::FitWidth);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas->zoom(), (Zoom{ZoomMode::Fixed, 1.0}));
        QTest::keyClick(canvas, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(canvas->zoom().factor, 1.1);
        QTest::keyClick(canvas, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(canvas, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(canvas->zoom().factor, 0.9);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(canvas, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(canvas->zoomFactor(), kMaximumZoom);
        QTest::keyClick(canvas, Qt::Key_F);
        QCOMPARE(canvas->zoom().mode, ZoomMode::FitPage);
        QVERIFY(canvas->pageLayout().pageRect(0).height() <= reader.paperArea()->height());
        QTest::keyClick(canvas, Qt::Key_W);
        QCOMPARE(canvas->zoom().mode, ZoomMode::FitWidth);
    }

    void deepZoom_drawsOnlyThePartInView()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        reader.source->asked.clear();
        reader.canvas()->setZoom(Zoom{ZoomMode::Fixed, 8.0});
        QTRY_VERIFY(reader.view.isSettled());
        for (const FakePageSource::Asked &asked : std::as_const(reader.source->asked)) {
            if (asked.priority != RenderPriority::Visible)
                continue;
            QVERIFY(asked.request.region.has_value());
            QVERIFY(asked.request.region->width() < 4 * reader.paperArea()->width());
        }
        reader.canvas()->verticalScrollBar()->setValue(reader.canvas()->verticalScrollBar()->value() + 5000);
        QTRY_VERIFY(reader.view.isSettled());
        QVERIFY(reader.view.pixelBytes() <= PagePixels::kBudget);
    }

    void resize_keepsTheLineAtTheTop()
    {
        ReaderFixture reader(20);
        QVERIFY(reader.openAndSettle());
        reader.canvas()->setPlace({7, 0.4});
        reader.canvas()->verticalScrollBar()->setValue(reader.canvas()->verticalScrollBar()->value() + 31);
        const PageCanvas::Place before = reader.canvas()->place();
        reader.view.resize(1200, 800);
        QTRY_VERIFY(reader.view.isSettled());
        QCOMPARE(reader.canvas()->place().page, before.page);
        QVERIFY(std::abs(reader.canvas()->place().yFraction - before.yFraction) < 0.005);
    }

    void pageTurn_isACacheHit()
    {
        ReaderFixture reader(12);
        QVERIFY(reader.openAndSettle({0, 0, ZoomMode::FitPage, 1.0, 0, SidePanel::Hidden}));
        QTest::qWait(50); // the pages around have been drawn ahead
        reader.canvas()->setFocus();
        for (int page = 1; page < 6; ++page) {
            QTest::keyClick(reader.canvas(), Qt::Key_PageDown);
            QCOMPARE(reader.view.currentPage(), page);
            QVERIFY2(reader.view.isSettled(), qPrintable(QString::number(page)));
            for (const int ahead : {page + 1, page + 2}) // the next page, and the one whose edge it shows
                QTRY_VERIFY(reader.canvas()->scene().pixels.sharp(ahead) != nullptr);
        }
        QTest::keyClick(reader.canvas(), Qt::Key_PageUp);
        QVERIFY(reader.view.isSettled());
    }

    void zoom_whileDrawing_showsTheOldPixels()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        FakePageSource *source = reader.source;
        source->holdRenders = true;
        reader.canvas()->setZoom(Zoom{ZoomMode::Fixed, 2});
        PagePixels &pixels = reader.canvas()->scene().pixels;
        QVERIFY(!reader.view.isSettled());
        QVERIFY(pixels.nearest(reader.view.currentPage()) != nullptr);
        const QImage shot = reader.paperArea()->grab().toImage();
        QCOMPARE(shot.pixelColor(shot.width() / 2, shot.height() / 2).hsvSaturation(),
                 QColor::fromHsv(0, 60, 250).hsvSaturation());
        source->holdRenders = false;
        source->release();
        QTRY_VERIFY(reader.view.isSettled());
    }

    void jump_makesOldRequestsStale()
    {
        ReaderFixture reader(100);
        QVERIFY(reader.openAndSettle());
        FakePageSource *source = reader.source;
        source->holdRenders = true;
        source->asked.clear();
        reader.view.goToPage(40);
        QTRY_VERIFY(!source->asked.isEmpty());
        const int before = source->generations;
        reader.view.goToPage(80);
        QTRY_VERIFY(source->generations > before);
        source->holdRenders = false;
        source->release();
        QTRY_VERIFY(reader.view.isSettled());
        QCOMPARE(reader.view.currentPage(), 80);
    }

    void longPaper_staysWithinItsMemory()
    {
        ReaderFixture reader(350);
        QVERIFY(reader.openAndSettle());
        for (int page = 0; page < 350; page += 5) {
            reader.view.goToPage(page);
            QTest::qWait(1);
            QVERIFY(reader.view.pixelBytes() <= PagePixels::kBudget);
        }
        QTRY_VERIFY(reader.view.isSettled());
    }

    void keys_moveThroughThePaper()
    {
        ReaderFixture reader(10);
        QVERIFY(reader.openAndSettle());
        PageCanvas *canvas = reader.canvas();
        QScrollBar *bar = canvas->verticalScrollBar();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Space);
        const int oneScreen = bar->value(); // there at once: leafing through does not glide
        QVERIFY(oneScreen > 300);
        QTest::keyClick(canvas, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(canvas, Qt::Key_PageDown);
        QCOMPARE(bar->value(), oneScreen);
        QTest::keyClick(canvas, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QCOMPARE(reader.view.currentPage(), 9);
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(reader.view.currentPage(), 1);
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(reader.view.currentPage(), 0);
        QTest::keyClick(canvas, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(reader.view.currentPage(), 1);
    }

    void pageField_takesLabelsThenNumbers()
    {
        ReaderFixture reader(10);
        for (int i = 0; i < 3; ++i)
            reader.source->info.labels[i] =
                QStringList{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii")}.at(i);
        for (int i = 3; i < 10; ++i)
            reader.source->info.labels[i] = QString::number(i - 2);
        QVERIFY(reader.openAndSettle());
        reader.canvas()->setFocus();
        QTest::keyClick(reader.canvas(), Qt::Key_G, Qt::ControlModifier);
        auto *field = reader.child<ReaderToolbar>()->findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        const auto go = [&](const QString &text) {
            field->setText(text);
            QTest::keyClick(field, Qt::Key_Return);
            return reader.view.currentPage();
        };
        QCOMPARE(go(QStringLiteral("iii")), 2);
        QCOMPARE(go(QStringLiteral("1")), 3); // the page printed 1, not the first sheet
        QCOMPARE(go(QStringLiteral("9")), 8);
        QCOMPARE(go(QStringLiteral("4711")), 9);
        QCOMPARE(go(QStringLiteral("nonsense")), 9);
        QTRY_COMPARE(field->text(), QStringLiteral("7"));
    }

    void pageNumbers_haveTheDigitsOfTheLanguage_labelsStayAsPrinted()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const auto english = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        ReaderFixture reader(12);
        reader.source->info.labels[11] = QStringLiteral("A-1");
        QVERIFY(reader.openAndSettle());
        auto *field = reader.child<ReaderToolbar>()->findChild<QLineEdit *>();
        QTRY_COMPARE(field->text(), QStringLiteral("\u0661"));
        const auto go = [&](const QString &text) {
            field->setText(text);
            QTest::keyClick(field, Qt::Key_Return);
            return reader.view.currentPage();
        };
        QCOMPARE(go(QStringLiteral("\u0663")), 2);
        QCOMPARE(go(QStringLiteral("4")), 3); // from a keyboard with other digits
        QCOMPARE(go(QStringLiteral("A-1")), 11);
        QTRY_COMPARE(field->text(), QStringLiteral("A-1"));
    }

    void state_roundTripsToTheSameLine()
    {
        const ReaderState state{6, 0.37, ZoomMode::Fixed, 1.75, 1, SidePanel::Thumbnails};
        ReaderFixture reader(12);
        QVERIFY(reader.openAndSettle(state));
        QCOMPARE(reader.view.saveState(), state);
        QSignalSpy changed(&reader.view, &ReaderView::stateChanged);
        reader.view.goToPage(2);
        reader.view.goToPage(3);
        QTRY_COMPARE(changed.size(), 1);
        QTest::qWait(450);
        QCOMPARE(changed.size(), 1); // a burst is told once
        QCOMPARE(reader.view.saveState().page, 3);
    }

    void state_hostileValues_areTamed()
    {
        ReaderFixture reader(3);
        QVERIFY(reader.openAndSettle({99, std::nan(""), ZoomMode::Fixed, 1e9, 77, SidePanel::Hidden}));
        QCOMPARE(reader.view.currentPage(), 2);
        QCOMPARE(reader.canvas()->zoomFactor(), kMaximumZoom);
        QCOMPARE(reader.canvas()->quarterTurns(), 1);
    }

    void openingAnother_keepsWhatWasThereUntilItIsHere()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        auto next = std::make_unique<FakePageSource>(2);
        PaperRef other = reader.paper;
        other.revision = 2;
        reader.view.openPaper(other, QStringLiteral("Annex"), std::move(next));
        QVERIFY(!reader.view.isOpen());
        QCOMPARE(reader.view.pageCount(), 6);
        QVERIFY(reader.canvas()->isVisible());
        Mark mark;
        mark.id = MarkId(QStringLiteral("m"));
        mark.paper = other;
        reader.view.setMarks({mark}); // of the new paper, before it is shown
        QVERIFY(reader.canvas()->scene().marks.marks().isEmpty());
        QTRY_VERIFY(reader.view.isOpen());
        QCOMPARE(reader.view.pageCount(), 2);
        QCOMPARE(reader.canvas()->scene().marks.marks().size(), 1);
    }

    void openingTwoQuickly_onlyTheLastCounts()
    {
        ReaderFixture reader;
        reader.open();
        QSignalSpy opened(&reader.view, &ReaderView::opened);
        reader.view.openPaper(reader.paper, QStringLiteral("B"), std::make_unique<FakePageSource>(3));
        QTRY_COMPARE(opened.size(), 1);
        QTest::qWait(20);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(reader.view.pageCount(), 3);
    }

    void password_isAskedForInPlace()
    {
        ReaderFixture reader;
        reader.source->password = QStringLiteral("mậtkhẩu");
        reader.open();
        auto *message = reader.child<ReaderMessage>();
        QTRY_VERIFY(message->asksForPassword());
        auto *field = message->findChild<PassphraseField *>();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("wrong"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(reader.source->passwords.size(), 2);
        QTRY_VERIFY(message->asksForPassword());
        QVERIFY(field->text().isEmpty());
        field->setText(QStringLiteral("mậtkhẩu"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(reader.view.isOpen());
    }

    void endStates_sayWhatAndOfferWhatHelps_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("offer");
        QTest::newRow("not a pdf") << int(ErrorCode::NotPdf) << QString();
        QTest::newRow("damaged") << int(ErrorCode::Corrupt) << QString();
        QTest::newRow("too large") << int(ErrorCode::TooLarge) << QString();
        QTest::newRow("took too long") << int(ErrorCode::TimedOut) << QStringLiteral("Try again");
        QTest::newRow("no worker") << int(ErrorCode::Unavailable) << QStringLiteral("Try again");
    }
    void endStates_sayWhatAndOfferWhatHelps()
    {
        QFETCH(int, code);
        QFETCH(QString, offer);
        ReaderFixture reader;
        reader.source->openErrors = {makeError(static_cast<ErrorCode>(code))};
        reader.open();
        auto *message = reader.child<ReaderMessage>();
        QTRY_COMPARE(button(reader), offer);
        QVERIFY(!reader.view.isOpen());
        QVERIFY(message->isVisible());
        for (const TextLabel *label : message->findChildren<TextLabel *>()) {
            if (label->isVisible())
                QTRY_VERIFY(label->height() >= label->heightForWidth(label->width())); // no line is cut off
        }
        for (QAction *action : reader.view.actions())
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        if (!offer.isEmpty()) {
            for (auto *found : message->findChildren<QPushButton *>()) {
                if (found->isVisible() && found->text() == offer)
                    found->click();
            }
            QTRY_VERIFY(reader.view.isOpen());
        }
    }

    void ownFile_thatCannotBeShown_isNobodyElsesMatter()
    {
        for (const ErrorCode code : {ErrorCode::NotPdf, ErrorCode::Corrupt, ErrorCode::TooLarge}) {
            ReaderFixture reader;
            reader.view.setMarkingEnabled(false);
            reader.source->openErrors = {makeError(code)};
            reader.open();
            auto *message = reader.child<ReaderMessage>();
            QString said;
            const auto words = [&] {
                said.clear();
                for (const auto *label : message->findChildren<QLabel *>())
                    said += label->isVisible() ? label->text() : QString();
                return said;
            };
            QTRY_VERIFY(words().contains(QStringLiteral("Budget 2027")));
            for (const char *stranger : {"secretary", "agenda", "marks"})
                QVERIFY2(!said.contains(QLatin1String(stranger)), qPrintable(said));
        }
    }

    void nothingChosen_offersToChoose()
    {
        ReaderFixture reader;
        QSignalSpy choose(&reader.view, &ReaderView::choosePaperRequested);
        QCOMPARE(button(reader), QStringLiteral("Choose a paper"));
        reader.child<ReaderMessage>()->findChildren<QPushButton *>().first()->click();
        QCOMPARE(choose.size(), 1);
        QVERIFY(reader.openAndSettle());
        reader.view.closePaper();
        QVERIFY(reader.child<ReaderMessage>()->isVisible());
        QCOMPARE(reader.view.pageCount(), 0);
    }

    void failedPage_saysSoAndCanBeTriedAgain()
    {
        ReaderFixture reader;
        FakePageSource *source = reader.source;
        source->renderErrors.insert(0, makeError(ErrorCode::Unsupported));
        QVERIFY(reader.openAndSettle());
        QVERIFY(reader.canvas()->scene().pixels.failure(0).has_value());
        source->renderErrors.clear();
        QTest::mouseDClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {300, 300}));
        QTRY_VERIFY(reader.canvas()->scene().pixels.sharp(0) != nullptr);
    }

    void find_goesToMatchesShowsCountAndLeavesTheMatchSelected()
    {
        ReaderFixture reader(30);
        reader.source->setLines(20, {QStringLiteral("505 tỷ đồng"), QStringLiteral("x")});
        QVERIFY(reader.openAndSettle());
        reader.canvas()->setFocus();
        QTest::keyClick(reader.canvas(), Qt::Key_F, Qt::ControlModifier);
        auto *bar = reader.child<FindBar>();
        auto *field = bar->findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("ty dong"));
        QTRY_COMPARE(reader.view.currentPage(), 20);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("1 of 1"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(reader.readWords(20));
        QTRY_COMPARE(reader.canvas()->selectedText()->value(0).text, QStringLiteral("tỷ đồng"));
        QTest::keyClick(reader.canvas(), Qt::Key_F, Qt::ControlModifier);
        field->setText(QStringLiteral("nowhere at all"));
        QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("Not found in this paper"));
    }

    void words_areSelectedCopiedAndExtended()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        QVERIFY(reader.readWords(0));
        reader.canvas()->setFocus();
        const auto selected = [&] { return reader.canvas()->selectedText()->value(0).text; };
        QTest::mouseDClick(reader.paperArea(), Qt::LeftButton, {}, reader.atChar(0, 1, 8));
        QCOMPARE(selected(), QStringLiteral("line"));
        QTest::mouseClick(reader.paperArea(), Qt::LeftButton, Qt::ShiftModifier, reader.atChar(0, 1, 19));
        QCOMPARE(selected(), QStringLiteral("line 1 alpha"));
        QTest::keyClick(reader.canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(), QStringLiteral("line 1 alpha "));
        QTest::keyClick(reader.canvas(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("line 1 alpha "));
        QTest::keyClick(reader.canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selected(), reader.source->pageText(0).text);
        QTest::mouseClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {500, 700}));
        QVERIFY(reader.canvas()->selection().isEmpty());
    }

    void links_insideAreFollowed_outsideAreAskedFirst()
    {
        ReaderFixture reader(9);
        reader.source->pageLinks[0] = {
            Link{QRectF(100, 400, 80, 20), 5, 421.0, {}},
            Link{QRectF(100, 500, 80, 20), -1, std::nullopt, QStringLiteral("https://example.org/a")}};
        QVERIFY(reader.openAndSettle());
        QVERIFY(reader.readWords(0));
        QSignalSpy outside(&reader.view, &ReaderView::externalLinkRequested);
        QTRY_VERIFY(reader.source->linksAsked.contains(0)); // before anybody points at the page
        QTRY_VERIFY(!reader.canvas()->scene().texts.links(0).isEmpty());
        QTest::mouseClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {110, 505}));
        auto *banner = reader.child<Banner>();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(outside.size(), 0);
        for (auto *found : banner->findChildren<QPushButton *>()) {
            if (found->text() == QStringLiteral("Open outside Plenum"))
                found->click();
        }
        QCOMPARE(outside.size(), 1);
        QCOMPARE(outside.first().first().toUrl(), QUrl(QStringLiteral("https://example.org/a")));
        QTest::mouseClick(reader.paperArea(), Qt::LeftButton, {}, reader.at(0, {110, 405}));
        QCOMPARE(reader.view.saveState().page, 5);
        QVERIFY(std::abs(reader.view.saveState().yFraction - 0.5) < 0.01);
    }

    void sidePanel_followsTheReaderAndJumps()
    {
        ReaderFixture reader(12);
        reader.source->info.outline = {{QStringLiteral("One"), 0, 0}, {QStringLiteral("Two"), 5, 0}};
        QVERIFY(reader.openAndSettle());
        auto *side = reader.child<SidePanelView>();
        reader.canvas()->setFocus();
        QTest::keyClick(reader.canvas(), Qt::Key_F8);
        QVERIFY(side->isVisible());
        QCOMPARE(side->shown(), SidePanel::Outline);
        auto *tree = reader.child<QTreeView>();
        QTRY_VERIFY(tree->hasFocus());
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(reader.view.currentPage(), 5);
        side->showPanel(SidePanel::Thumbnails);
        reader.view.goToPage(8);
        auto *list = side->findChild<QListView *>();
        QCOMPARE(list->currentIndex().row(), 8);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(reader.view.currentPage(), 9);
    }

    void everyControl_hasANameAndEveryActionAShortcut()
    {
        ReaderFixture reader;
        QVERIFY(reader.openAndSettle());
        for (auto *found : reader.view.findChildren<QAbstractButton *>()) {
            if (found->parentWidget() != nullptr && found->isVisible())
                QVERIFY2(!found->accessibleName().isEmpty() || !found->text().isEmpty(),
                         qPrintable(found->toolTip()));
        }
        QSet<QString> taken;
        for (QAction *action : reader.view.actions()) {
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys.toString()), qPrintable(keys.toString()));
                taken.insert(keys.toString());
            }
        }
        QVERIFY(reader.view.actions().size() >= 20);
    }

    void screenReader_getsTheWordsAndTheirPlaces()
    {
        ReaderFixture reader(9);
        QVERIFY(reader.openAndSettle());
        reader.view.goToPage(3);
        QVERIFY(reader.readWords(3));
        QAccessibleInterface *page = QAccessible::queryAccessibleInterface(reader.canvas());
        QVERIFY(page != nullptr && page->textInterface() != nullptr);
        QCOMPARE(page->role(), QAccessible::Document);
        QCOMPARE(page->text(QAccessible::Name), QStringLiteral("Page 4 of 9"));
        QAccessibleTextInterface *words = page->textInterface();
        QCOMPARE(words->text(0, 13), QStringLiteral("Page 4 line 0"));
        QCOMPARE(words->text(-5, 4), QStringLiteral("Page"));
        QVERIFY(words->text(90000, 100).isEmpty());
        const QRect box = words->characterRect(5);
        QVERIFY(!box.isEmpty());
        QCOMPARE(words->offsetAtPoint(box.center() - QPoint(box.width() / 4, 0)), 5);
        QVERIFY(words->characterRect(90000).isEmpty());
        words->addSelection(0, 4);
        QCOMPARE(reader.canvas()->selectedText()->value(0).text, QStringLiteral("Page"));
        QCOMPARE(words->selectionCount(), 1);
        words->removeSelection(0);
        QCOMPARE(words->selectionCount(), 0);
        words->scrollToSubstring(words->characterCount() - 1, words->characterCount());
        QVERIFY(reader.paperArea()->rect().contains(
            reader.paperArea()->mapFromGlobal(words->characterRect(words->characterCount() - 1).center())));
    }

    void rightToLeft_mirrorsTheControlsNotThePaper()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        ReaderFixture reader;
        const bool settled = reader.openAndSettle();
        const bool mirrored = reader.child<ReaderToolbar>()->layoutDirection() == Qt::RightToLeft;
        const bool straight = reader.canvas()->layoutDirection() == Qt::LeftToRight;
        const QTransform transform = reader.canvas()->pageTransform(0);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(settled && mirrored && straight);
        QVERIFY(transform.m11() > 0);
    }
};

QTEST_MAIN(ReaderViewTest)
#include "reader_view_test.moc"
