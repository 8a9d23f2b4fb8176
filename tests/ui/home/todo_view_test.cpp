// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/todo_view.h"

#include "tests/support/suite.h"
#include "tests/ui/home/sample_state.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;
using plenum::ui::test::sampleState;

class TodoViewTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEntry_hasItsButton();
    void signingOne_movesTheFocusToTheNext();
    void nothingWaiting_saysSo();
};

void TodoViewTest::initTestCase()
{
    Theme::apply(*qApp, {Appearance::Light, 100, false});
}

void TodoViewTest::everyEntry_hasItsButton()
{
    TodoView view;
    view.setState(sampleState());
    QSignalSpy wanted(&view, &TodoView::signOff);
    QStringList items;
    const auto buttons = view.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isVisibleTo(&view))
            continue;
        button->click();
        items.append(wanted.last().at(1).value<ItemId>().text());
        QVERIFY(!button->accessibleDescription().isEmpty()); // two buttons with the same words
    }
    QCOMPARE(items, QStringList({QStringLiteral("i3"), QStringLiteral("i7")}));
}

void TodoViewTest::signingOne_movesTheFocusToTheNext()
{
    TodoView view;
    HomeState state = sampleState();
    view.setState(state);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    const auto focusable = [&view] {
        QList<QPushButton *> buttons = view.findChildren<QPushButton *>();
        buttons.removeIf([&view](const QPushButton *button) { return !button->isVisibleTo(&view); });
        return buttons;
    };
    focusable().first()->setFocus();
    state.waiting.removeFirst();
    view.setState(state);
    QTRY_COMPARE(focusable().size(), 1);
    QVERIFY(focusable().first()->hasFocus());
}

void TodoViewTest::nothingWaiting_saysSo()
{
    TodoView view;
    view.setState(sampleState());
    view.setState(HomeState());
    view.show();
    QVERIFY(view.findChild<EmptyState *>()->isVisible());
}

QTEST_MAIN(TodoViewTest)
#include "todo_view_test.moc"
