// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/loading_area.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/question.h"
#include "ui/widgets/segmented_tabs.h"
#include "ui/widgets/style_painting.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>
#include <QVBoxLayout>

using namespace plenum;
using namespace plenum::ui;

class ControlsTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textLabel_longWord_isBrokenNotCut();
    void textLabel_markup_isShownAsWritten();
    void textLabel_buddy_takesTheMnemonicOut();
    void lineDirection_looksPastIsolates();
    void elidedLabel_tellsWhetherItFits();
    void pill_isReadAsItsWords();
    void progressLine_keepsWithinItsTotal();
    void banner_error_foldsDetailsAway();
    void banner_cancelled_isNotShown();
    void banner_nextMessage_dropsOldActions();
    void emptyState_actionIsReachable();
    void loadingArea_quickLoad_saysNothing();
    void loadingArea_slowLoad_keepsTheContent();
    void formRow_problem_replacesHintUntilSolved();
    void passphrase_isHiddenAgainOnLeaving();
    void passphrase_keepsOutOfInputMethods();
    void question_itsSafeAnswerIsTranslatedHere();
    void toolButton_followsItsAction();
    void link_standsInLineWithTheTextAboveIt();
    void link_withoutRoom_runsOverSeveralLines();
    void segmentedTabs_countStandsBehindTheWords();
    void controls_areAtLeast32High();
    void keyboardFocus_changesThePicture();
    void focus_showsAfterAnyKey_hidesAfterAClick();
};

void ControlsTest::initTestCase()
{
    Theme::apply(*qApp, {Appearance::Light, 100, false});
}

void ControlsTest::textLabel_longWord_isBrokenNotCut()
{
    TextLabel label(QStringLiteral("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"));
    label.wrapped();
    const int whole = label.fontMetrics().horizontalAdvance(label.text());
    QVERIFY(label.minimumSizeHint().width() < whole / 2);
    QVERIFY(label.heightForWidth(whole / 3) >= 3 * label.fontMetrics().height());
    QCOMPARE(label.heightForWidth(whole + 10), label.heightForWidth(10 * whole));
}

void ControlsTest::textLabel_markup_isShownAsWritten()
{
    TextLabel label(QStringLiteral("<img src='file:///etc/passwd'><b>x</b>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void ControlsTest::textLabel_buddy_takesTheMnemonicOut()
{
    QLineEdit field;
    TextLabel plain(QStringLiteral("Search && find"));
    TextLabel bound(QStringLiteral("&Search"));
    bound.setBuddy(&field);
    TextLabel words(QStringLiteral("Search"));
    QCOMPARE(bound.sizeHint(), words.sizeHint());
    QVERIFY(plain.sizeHint().width() > words.sizeHint().width());
}

void ControlsTest::lineDirection_looksPastIsolates()
{
    using painting::lineDirection;
    const QString arabicIsolated = QStringLiteral("\u2068تقرير\u2069 · \u2068Item 5\u2069");
    QCOMPARE(lineDirection(arabicIsolated, Qt::LeftToRight), Qt::LeftToRight);
    QCOMPARE(lineDirection(arabicIsolated, Qt::RightToLeft), Qt::RightToLeft);
    QCOMPARE(lineDirection(QStringLiteral("(12) تقرير Item"), Qt::LeftToRight), Qt::RightToLeft);
    QCOMPARE(lineDirection(QStringLiteral("12 Item تقرير"), Qt::RightToLeft), Qt::LeftToRight);
    QCOMPARE(lineDirection(QStringLiteral("\u2069\u2069x"), Qt::RightToLeft), Qt::LeftToRight);
    QCOMPARE(lineDirection(QString(), Qt::RightToLeft), Qt::RightToLeft);
}

void ControlsTest::elidedLabel_tellsWhetherItFits()
{
    ElidedLabel label(QStringLiteral("Nghị quyết về dự toán thu ngân sách nhà nước trên địa bàn"));
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(label.minimumSizeHint());
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
}

void ControlsTest::pill_isReadAsItsWords()
{
    Pill pill(QStringLiteral("18 of 21 papers here"), Pill::Kind::Warning);
    const int plainWidth = pill.sizeHint().width();
    pill.set(QStringLiteral("18 of 21 papers here"), Pill::Kind::Good);
    pill.setChecked(true);
    QCOMPARE(pill.accessibleName(), QStringLiteral("18 of 21 papers here"));
    QVERIFY(pill.sizeHint().width() > plainWidth);
}

void ControlsTest::progressLine_keepsWithinItsTotal()
{
    ProgressLine line;
    line.resize(100, 4);
    for (const auto &[done, total] : {std::pair{-3, 10}, {12, 10}, {0, 0}, {5, -1}, {10, 10}}) {
        line.setProgress(done, total);
        QVERIFY(!line.grab().isNull());
    }
    line.setProgress(12, 10);
    QCOMPARE(line.accessibleName(), QStringLiteral("10 of 10"));
}

void ControlsTest::banner_error_foldsDetailsAway()
{
    QWidget window;
    Banner banner(&window);
    window.show();
    QVERIFY(banner.isHidden());
    banner.showError(
        makeError(ErrorCode::Corrupt, QStringLiteral("m/abc/000002.bin"), QStringLiteral("bad hash 17")));
    QVERIFY(banner.isVisible());
    QVERIFY(banner.headline().contains(QStringLiteral("m/abc/000002.bin")));
    const auto shown = [&banner] {
        for (const QLabel *label : banner.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("bad hash 17")))
                return true;
        }
        return false;
    };
    QVERIFY(!shown());
    const auto buttons = banner.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            button->click();
    }
    QVERIFY(shown());
}

void ControlsTest::banner_cancelled_isNotShown()
{
    QWidget window;
    Banner banner(&window);
    window.show();
    banner.showError(makeError(ErrorCode::NotFound));
    banner.showError(makeError(ErrorCode::Cancelled));
    QVERIFY(!banner.isVisible());
}

void ControlsTest::banner_nextMessage_dropsOldActions()
{
    Banner banner;
    banner.showMessage(Banner::Kind::Info, QStringLiteral("A new agenda is here."));
    const QPointer<QPushButton> action = banner.addAction(QStringLiteral("Open"));
    banner.showMessage(Banner::Kind::Warning, QStringLiteral("The store is read-only."));
    QVERIFY(action.isNull());
}

void ControlsTest::emptyState_actionIsReachable()
{
    EmptyState empty(Icon::Calendar, QStringLiteral("No meetings yet"), QStringLiteral("They appear here."));
    auto *button = empty.findChild<QPushButton *>();
    QVERIFY(button->isHidden());
    empty.setAction(QStringLiteral("Synchronise"));
    QSignalSpy activated(&empty, &EmptyState::activated);
    button->click();
    QCOMPARE(activated.count(), 1);
    empty.setAction(QString());
    QVERIFY(button->isHidden());
}

void ControlsTest::loadingArea_quickLoad_saysNothing()
{
    LoadingArea area;
    area.setContent(new QLabel(QStringLiteral("content")));
    area.show();
    area.startLoading(QStringLiteral("Reading the papers"));
    QVERIFY(area.isLoading());
    area.finishLoading();
    QTest::qWait(350);
    QVERIFY(!area.findChild<TextLabel *>()->isVisible());
}

void ControlsTest::loadingArea_slowLoad_keepsTheContent()
{
    LoadingArea area;
    auto *content = new QLabel(QStringLiteral("content"));
    area.setContent(content);
    area.show();
    area.startLoading(QStringLiteral("Reading the papers"));
    QTRY_VERIFY(area.findChild<TextLabel *>()->isVisible());
    QVERIFY(content->isVisible());
    QVERIFY(content->isEnabled());
    auto *next = new QLabel(QStringLiteral("next"));
    area.setContent(next);
    area.finishLoading();
    QTRY_VERIFY(next->isVisible());
    QVERIFY(!area.isLoading());
}

void ControlsTest::formRow_problem_replacesHintUntilSolved()
{
    auto *field = new QLineEdit;
    FormRow row(QStringLiteral("&Passphrase"), field, QStringLiteral("Of your certificate."));
    QCOMPARE(field->accessibleName(), QStringLiteral("Passphrase"));
    row.setProblem(QStringLiteral("It did not open the key."));
    QCOMPARE(field->accessibleDescription(), QStringLiteral("It did not open the key."));
    row.setProblem(QString());
    QCOMPARE(field->accessibleDescription(), QStringLiteral("Of your certificate."));
}

void ControlsTest::passphrase_isHiddenAgainOnLeaving()
{
    QWidget window;
    PassphraseField field(&window);
    QLineEdit other(&window);
    window.show();
    window.activateWindow();
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    QTest::keyClick(&field, Qt::Key_F8, Qt::AltModifier);
    QVERIFY(field.isRevealed());
    other.setFocus();
    QVERIFY(!field.isRevealed());
    field.setRevealed(true);
    window.hide();
    QVERIFY(!field.isRevealed());
}

void ControlsTest::passphrase_keepsOutOfInputMethods()
{
    PassphraseField field;
    field.setRevealed(true); // also while it can be read
    QVERIFY(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QVERIFY(field.inputMethodHints().testFlag(Qt::ImhHiddenText));
    QVERIFY(field.inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
    QVERIFY(!field.dragEnabled());
}

// Qt's catalogue has not every language of ours, and may not be installed.
void ControlsTest::question_itsSafeAnswerIsTranslatedHere()
{
    class Arabic final : public QTranslator {
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            const bool isAsked = qstrcmp(context, "Question") == 0 && qstrcmp(source, "Cancel") == 0;
            return isAsked ? QStringLiteral("إلغاء") : QString();
        }
    } arabic;
    QCoreApplication::installTranslator(&arabic);
    QWidget window;
    window.show();
    bool isDone = false;
    askBefore(&window, QStringLiteral("Remove?"), QStringLiteral("It is gone then."),
              QStringLiteral("Remove"), [&] { isDone = true; });
    QCoreApplication::removeTranslator(&arabic);
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->defaultButton()->text(), QStringLiteral("إلغاء"));
    box->defaultButton()->click();
    QVERIFY(!isDone);
}

void ControlsTest::toolButton_followsItsAction()
{
    QAction action(QStringLiteral("Hi&ghlight"), nullptr);
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    action.setCheckable(true);
    const std::unique_ptr<QToolButton> button(toolButton(Icon::Highlight, &action));
    QCOMPARE(button->accessibleName(), QStringLiteral("Highlight"));
    QVERIFY(button->toolTip().contains(QStringLiteral("Ctrl+H")));
    QVERIFY(!button->icon().isNull());
    action.setEnabled(false);
    QVERIFY(!button->isEnabled());
    action.setText(QStringLiteral("Mark"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Mark"));
}

void ControlsTest::link_standsInLineWithTheTextAboveIt()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget page;
        page.setLayoutDirection(direction);
        auto *layout = new QVBoxLayout(&page);
        auto *above = new TextLabel(QStringLiteral("Three papers"));
        QPushButton *link = linkButton(QStringLiteral("Show them"));
        layout->addWidget(above);
        layout->addWidget(link, 0, Qt::AlignLeading);
        page.resize(400, 200);
        page.show();
        const int ring = painting::kLinkPadding;
        if (direction == Qt::LeftToRight)
            QCOMPARE(link->geometry().left() + ring, above->geometry().left());
        else
            QCOMPARE(link->geometry().right() - ring, above->geometry().right());
    }
}

void ControlsTest::link_withoutRoom_runsOverSeveralLines()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    QPushButton *link = linkButton(QStringLiteral("Genauen Text anzeigen, der unterzeichnet wird"));
    layout->addWidget(link, 0, Qt::AlignLeading);
    layout->addStretch();
    page.resize(800, 200);
    page.show();
    const int oneLine = link->height();
    page.resize(link->width() * 2 / 3, 200);
    QTRY_VERIFY(link->height() >= oneLine + link->fontMetrics().height());
    QVERIFY(link->geometry().right() <= page.width());
}

void ControlsTest::segmentedTabs_countStandsBehindTheWords()
{
    SegmentedTabs tabs;
    tabs.addTab(QStringLiteral("Marks"));
    tabs.setCount(0, 7);
    QCOMPARE(tabs.tabText(0), QStringLiteral("Marks 7"));
    tabs.setCount(0, 0);
    QCOMPARE(tabs.tabText(0), QStringLiteral("Marks"));
}

void ControlsTest::controls_areAtLeast32High()
{
    const std::unique_ptr<QPushButton> button(quietButton(QStringLiteral("Open")));
    const std::unique_ptr<QToolButton> tool(toolButton(Icon::Pen, QStringLiteral("Pen")));
    QLineEdit line;
    QVERIFY(button->sizeHint().height() >= kControlHeight);
    QVERIFY(tool->sizeHint().height() >= kControlHeight);
    QVERIFY(tool->sizeHint().width() >= kControlHeight);
    QVERIFY(line.sizeHint().height() >= kControlHeight);
}

void ControlsTest::keyboardFocus_changesThePicture()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const QList<QPushButton *> buttons = {
        primaryButton(QStringLiteral("Sign")), quietButton(QStringLiteral("Open")),
        linkButton(QStringLiteral("Details")), dangerButton(QStringLiteral("Withdraw"))};
    for (QPushButton *button : buttons)
        layout->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QPushButton *button : buttons) {
        button->clearFocus();
        const QImage before = button->grab().toImage();
        button->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(button->hasFocus());
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        QVERIFY2(button->grab().toImage() != before, qPrintable(button->text()));
        window.setAttribute(Qt::WA_KeyboardFocusChange, false);
    }
}

void ControlsTest::focus_showsAfterAnyKey_hidesAfterAClick()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("one"), QStringLiteral("two")});
    QPushButton *button = quietButton(QStringLiteral("Open"));
    layout->addWidget(list);
    layout->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto shown = [&window] { return window.testAttribute(Qt::WA_KeyboardFocusChange); };
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!shown());
    list->setFocus(Qt::OtherFocusReason); // as an action does that a shortcut has triggered
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(shown());
    QTest::mouseClick(list->viewport(), Qt::LeftButton);
    QVERIFY(!shown());
}

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
