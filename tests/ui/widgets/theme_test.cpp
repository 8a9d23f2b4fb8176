// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "tests/support/suite.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>

#include <cmath>

using namespace plenum::ui;

class ThemeTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void text_reaches4point5OnItsSurface_data();
    void text_reaches4point5OnItsSurface();
    void marksAndFocus_reach3OnTheirSurface_data();
    void marksAndFocus_reach3OnTheirSurface();
    void highContrast_reaches7Everywhere();
    void appearance_switchesColorsOfLivingLabels();
    void textPercent_scalesEveryRole();
    void textPercent_isKeptWithinBounds();
    void roles_keepTheirProportions();
};

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto channel = [](float value) {
        const double v = double(value);
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    const char *name;
    QColor ink;
    QColor ground;
};

QList<Pair> textPairs(const Palette &p)
{
    return {{"text on background", p.text, p.background},
            {"text on surface", p.text, p.surface},
            {"text on sunken", p.text, p.sunken},
            {"text on hover", p.text, p.hover},
            {"text on pressed", p.text, p.pressed},
            {"text on accent surface", p.text, p.accentSurface},
            {"text on bad surface", p.text, p.badSurface},
            {"text on warning surface", p.text, p.warningSurface},
            {"secondary on background", p.secondaryText, p.background},
            {"secondary on surface", p.secondaryText, p.surface},
            {"secondary on sunken", p.secondaryText, p.sunken},
            {"secondary on hover", p.secondaryText, p.hover},
            {"secondary on neutral badge", p.secondaryText, p.pressed},
            {"secondary on accent surface", p.secondaryText, p.accentSurface},
            {"accent on surface", p.accent, p.surface},
            {"accent on background", p.accent, p.background},
            {"accent on accent surface", p.accent, p.accentSurface},
            {"accent on bad surface", p.accent, p.badSurface},
            {"button text", p.onAccent, p.accent},
            {"button text, hovered", p.onAccent, p.accentHover},
            {"button text, pressed", p.onAccent, p.accentPressed},
            {"danger button text", p.onAccent, p.bad},
            {"good on its tint", p.good, p.goodSurface},
            {"good on surface", p.good, p.surface},
            {"warning on its tint", p.warning, p.warningSurface},
            {"warning on surface", p.warning, p.surface},
            {"bad on its tint", p.bad, p.badSurface},
            {"bad on surface", p.bad, p.surface},
            {"rail", p.railText, p.rail},
            {"rail, current view", p.railText, p.railActive}};
}

struct NamedPalette {
    const char *name;
    Palette palette;
};

QList<NamedPalette> allPalettes()
{
    return {{"light", lightPalette()},
            {"dark", darkPalette()},
            {"contrast", highContrastPalette(false)},
            {"dark contrast", highContrastPalette(true)}};
}

} // namespace

void ThemeTest::initTestCase()
{
    QVERIFY(Theme::instance() == nullptr);
    QCOMPARE(Theme::colors().surface, lightPalette().surface); // readable before apply()
    Theme::apply(*qApp, {Appearance::Light, 100, false});
}

void ThemeTest::text_reaches4point5OnItsSurface_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const NamedPalette &named : allPalettes()) {
        for (const Pair &pair : textPairs(named.palette))
            QTest::addRow("%s: %s", named.name, pair.name) << pair.ink << pair.ground;
    }
}

void ThemeTest::text_reaches4point5OnItsSurface()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 : 1").arg(ratio)));
}

void ThemeTest::marksAndFocus_reach3OnTheirSurface_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const NamedPalette &named : allPalettes()) {
        const Palette &p = named.palette;
        QTest::addRow("%s: radio outline", named.name) << p.mark << p.surface;
        QTest::addRow("%s: focus on surface", named.name) << p.accent << p.surface;
        QTest::addRow("%s: focus on background", named.name) << p.accent << p.background;
        QTest::addRow("%s: focus on hover", named.name) << p.accent << p.hover;
    }
}

void ThemeTest::marksAndFocus_reach3OnTheirSurface()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= 3.0, qPrintable(QStringLiteral("%1 : 1").arg(ratio)));
}

void ThemeTest::highContrast_reaches7Everywhere()
{
    for (const bool dark : {false, true}) {
        for (const Pair &pair : textPairs(highContrastPalette(dark))) {
            const double ratio = contrast(pair.ink, pair.ground);
            QVERIFY2(ratio >= 7.0,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(ratio)));
        }
    }
}

void ThemeTest::appearance_switchesColorsOfLivingLabels()
{
    Theme &theme = *Theme::instance();
    TextLabel secondary(QStringLiteral("checked 07:40"), TextRole::Secondary, Tone::Secondary);
    QCOMPARE(secondary.palette().color(QPalette::WindowText), lightPalette().secondaryText);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(Theme::colors().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().background);
    QCOMPARE(secondary.palette().color(QPalette::WindowText), darkPalette().secondaryText);
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(changed.count(), 1); // nothing changed, nothing is said
    theme.setAppearance(Appearance::Light);
    QCOMPARE(secondary.palette().color(QPalette::WindowText), lightPalette().secondaryText);
}

void ThemeTest::textPercent_scalesEveryRole()
{
    Theme &theme = *Theme::instance();
    TextLabel label(QStringLiteral("Kỳ họp thứ 18"), TextRole::Headline);
    const qreal before = label.font().pointSizeF();
    const int heightBefore = label.sizeHint().height();
    theme.setTextPercent(150);
    QVERIFY(qAbs(label.font().pointSizeF() - 1.5 * before) < 0.2);
    QVERIFY(label.sizeHint().height() > heightBefore);
    theme.setTextPercent(100);
    QVERIFY(qAbs(label.font().pointSizeF() - before) < 0.01);
}

void ThemeTest::textPercent_isKeptWithinBounds()
{
    Theme &theme = *Theme::instance();
    theme.setTextPercent(100000);
    QCOMPARE(theme.textPercent(), 200);
    theme.setTextPercent(-1);
    QCOMPARE(theme.textPercent(), 80);
    theme.setTextPercent(100);
}

void ThemeTest::roles_keepTheirProportions()
{
    const qreal body = Theme::font(TextRole::Body).pointSizeF();
    QVERIFY(qAbs(Theme::font(TextRole::Secondary).pointSizeF() / body - 12.0 / 13) < 0.01);
    QVERIFY(qAbs(Theme::font(TextRole::Title).pointSizeF() / body - 15.0 / 13) < 0.01);
    QVERIFY(qAbs(Theme::font(TextRole::Headline).pointSizeF() / body - 22.0 / 13) < 0.01);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
