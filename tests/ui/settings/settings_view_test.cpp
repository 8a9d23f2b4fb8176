// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_view.h"

#include "tests/support/suite.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace plenum::ui;

class SettingsViewTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setState_showsTheValuesAndEmitsNothing();
    void choosingByKeyboard_emitsTheChoice();
    void unusualTextSize_isOfferedAsItIs();
    void lock_isSetAndAskedFor_andCalledWhatItIs();
    void unknownLanguage_readsAsTheDesktops();
    void everyControl_hasANameAndIsReachable();

private:
    static SettingsState state();
};

SettingsState SettingsViewTest::state()
{
    return {QStringLiteral("vi"),
            Appearance::Dark,
            130,
            QStringLiteral("/srv/plenum/council"),
            QStringLiteral("0.1.0"),
            QStringLiteral("No seccomp here."),
            false,
            QStringLiteral("/home/an/.local/share/plenum"),
            5,
            true,
            QStringLiteral("A passphrase opens what is kept here."),
            QStringLiteral("3 MB")};
}

void SettingsViewTest::initTestCase()
{
    Theme::apply(*qApp, {Appearance::Light, 100, false});
}

void SettingsViewTest::setState_showsTheValuesAndEmitsNothing()
{
    SettingsView view;
    QSignalSpy language(&view, &SettingsView::languageChosen);
    QSignalSpy appearance(&view, &SettingsView::appearanceChosen);
    QSignalSpy size(&view, &SettingsView::textPercentChosen);
    view.setState(state());
    QCOMPARE(language.count() + appearance.count() + size.count(), 0);
    const auto boxes = view.findChildren<QComboBox *>();
    QCOMPARE(boxes.at(0)->currentData().toString(), QStringLiteral("vi"));
    QCOMPARE(boxes.at(0)->currentText(), QStringLiteral("Tiếng Việt"));
    QCOMPARE(boxes.at(1)->currentData().toInt(), 130);
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("No seccomp here.")));
    QVERIFY(texts.contains(QStringLiteral("Plenum 0.1.0")));
}

void SettingsViewTest::choosingByKeyboard_emitsTheChoice()
{
    SettingsView view;
    view.setState(state());
    view.show();
    QSignalSpy language(&view, &SettingsView::languageChosen);
    QSignalSpy appearance(&view, &SettingsView::appearanceChosen);
    QSignalSpy size(&view, &SettingsView::textPercentChosen);
    const auto boxes = view.findChildren<QComboBox *>();
    QTest::keyClick(boxes.at(0), Qt::Key_Home);
    QCOMPARE(language.count(), 1);
    QCOMPARE(language.first().first().toString(), QString()); // the desktop's
    QTest::keyClick(boxes.at(1), Qt::Key_Down);
    QCOMPARE(size.first().first().toInt(), 150);
    const auto radios = view.findChildren<QRadioButton *>();
    QTest::keyClick(radios.at(0), Qt::Key_Space);
    QCOMPARE(appearance.count(), 1);
    QCOMPARE(appearance.first().first().value<Appearance>(), Appearance::System);
}

void SettingsViewTest::unusualTextSize_isOfferedAsItIs()
{
    SettingsView view;
    SettingsState unusual = state();
    unusual.textPercent = 123;
    view.setState(unusual);
    QCOMPARE(view.findChildren<QComboBox *>().at(1)->currentData().toInt(), 123);
    const int count = view.findChildren<QComboBox *>().at(1)->count();
    view.setState(unusual);
    QCOMPARE(view.findChildren<QComboBox *>().at(1)->count(), count);
}

void SettingsViewTest::lock_isSetAndAskedFor_andCalledWhatItIs()
{
    SettingsView view;
    SettingsState shown = state();
    view.setState(shown);
    view.show();
    QSignalSpy minutes(&view, &SettingsView::lockMinutesChosen);
    QSignalSpy now(&view, &SettingsView::lockRequested);
    QComboBox *box = view.findChildren<QComboBox *>().at(2);
    QCOMPARE(box->currentData().toInt(), 5);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(minutes.constFirst().constFirst().toInt(), 15);
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(minutes.constLast().constFirst().toInt(), 0);
    const auto button = [&](const QString &text) -> QPushButton * {
        for (QPushButton *push : view.findChildren<QPushButton *>()) {
            if (push->text() == text)
                return push;
        }
        return nullptr;
    };
    QVERIFY(button(QStringLiteral("Lock now")) != nullptr);
    button(QStringLiteral("Lock now"))->click();
    QCOMPARE(now.size(), 1);
    shown.hasPassphrase = false;
    shown.lockMinutes = 7;
    view.setState(shown);
    QCOMPARE(box->currentData().toInt(), 7);
    QVERIFY(button(QStringLiteral("Lock now")) == nullptr);
    QVERIFY(button(QStringLiteral("Cover now")) != nullptr);
}

void SettingsViewTest::unknownLanguage_readsAsTheDesktops()
{
    SettingsView view;
    SettingsState unknown = state();
    unknown.language = QStringLiteral("tlh");
    view.setState(unknown);
    QCOMPARE(view.findChildren<QComboBox *>().first()->currentIndex(), 0);
}

void SettingsViewTest::everyControl_hasANameAndIsReachable()
{
    SettingsView view;
    view.setState(state());
    for (const QComboBox *box : view.findChildren<QComboBox *>()) {
        QVERIFY(!box->accessibleName().isEmpty());
        QVERIFY(box->focusPolicy() & Qt::TabFocus);
    }
    for (const QRadioButton *radio : view.findChildren<QRadioButton *>()) {
        QVERIFY(!radio->text().isEmpty());
        QVERIFY(radio->focusPolicy() & Qt::TabFocus);
    }
}

QTEST_MAIN(SettingsViewTest)
#include "settings_view_test.moc"
