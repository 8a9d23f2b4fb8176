// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "tests/support/suite.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QSvgRenderer>

using namespace plenum::ui;

class IconTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIcon_isAValidDrawing_data();
    void everyIcon_isAValidDrawing();
    void icon_isDrawnInTheColorOfToday();
    void icon_isDimmedWhenDisabled();
    void icon_hasTheDevicePixelsAskedFor();
    void directionalIcons_areMirroredRightToLeft();
    void applicationIcon_isThere();

private:
    static QImage drawn(Icon id, Tint tint = Tint::Text, QIcon::Mode mode = QIcon::Normal);
};

namespace {

// The strongest colour of the picture, its transparency left out.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    return ink;
}

// Where the drawing's weight lies from left to right, 0 to 1.
double centerOfInk(const QImage &image)
{
    double weight = 0;
    double moment = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int ink = image.pixelColor(x, y).alpha();
            weight += ink;
            moment += ink * (x + 0.5);
        }
    }
    return moment / weight / image.width();
}

} // namespace

QImage IconTest::drawn(Icon id, Tint tint, QIcon::Mode mode)
{
    return icon(id, tint).pixmap(QSize(40, 40), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

void IconTest::initTestCase()
{
    Theme::apply(*qApp, {Appearance::Light, 100, false});
}

void IconTest::everyIcon_isAValidDrawing_data()
{
    QTest::addColumn<Icon>("id");
    for (const Icon id : allIcons())
        QTest::newRow(qPrintable(iconResource(id))) << id;
}

void IconTest::everyIcon_isAValidDrawing()
{
    QFETCH(Icon, id);
    QSvgRenderer renderer(iconResource(id));
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize(), QSize(20, 20));
    QFile source(iconResource(id));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QVERIFY(source.readAll().contains("stroke=\"#000\"")); // the colour that is replaced
    QVERIFY(inkOf(drawn(id)).alpha() > 200);
}

void IconTest::icon_isDrawnInTheColorOfToday()
{
    const QIcon home = icon(Icon::Home, Tint::Accent);
    const auto ink = [&home] {
        return inkOf(home.pixmap(QSize(40, 40), 1.0).toImage().convertToFormat(QImage::Format_ARGB32)).rgb();
    };
    QCOMPARE(ink(), lightPalette().accent.rgb());
    Theme::instance()->setAppearance(Appearance::Dark);
    QCOMPARE(ink(), darkPalette().accent.rgb());
    Theme::instance()->setAppearance(Appearance::Light);
}

void IconTest::icon_isDimmedWhenDisabled()
{
    const int normal = inkOf(drawn(Icon::Check)).alpha();
    const int disabled = inkOf(drawn(Icon::Check, Tint::Text, QIcon::Disabled)).alpha();
    QVERIFY(disabled < normal / 2);
}

void IconTest::icon_hasTheDevicePixelsAskedFor()
{
    const QPixmap pixmap = icon(Icon::Search).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void IconTest::directionalIcons_areMirroredRightToLeft()
{
    const double right = centerOfInk(drawn(Icon::Back));
    const double search = centerOfInk(drawn(Icon::Search));
    QVERIFY(qAbs(right - 0.5) > 0.02);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(qAbs(centerOfInk(drawn(Icon::Back)) - (1.0 - right)) < 0.01);
    QCOMPARE(centerOfInk(drawn(Icon::Search)), search); // a magnifying glass points nowhere
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void IconTest::applicationIcon_isThere()
{
    QVERIFY(!applicationIcon().isNull());
    QCOMPARE(applicationIcon().pixmap(QSize(64, 64)).size(), QSize(64, 64));
}

QTEST_MAIN(IconTest)
#include "icon_test.moc"
