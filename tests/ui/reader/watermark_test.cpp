// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/watermark.h"

#include "tests/support/suite.h"
#include "tests/ui/reader/reader_fixture.h"
#include "ui/reader/side_panel_view.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPainter>

using namespace plenum;
using namespace plenum::ui;
using test::ReaderFixture;

namespace {

const QString kName = QStringLiteral("Nguyễn Văn An");
const QDateTime kMoment(QDate(2026, 12, 3), QTime(8, 5)); // local

QImage drawn(const Watermark &watermark, const QColor &page, QSize size = QSize(600, 840))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(page);
    QPainter painter(&image);
    watermark.paint(painter, QRectF(image.rect()), QRectF(image.rect()));
    return image;
}

// How far each pixel is from the page: the strongest, and how many differ at all.
struct Difference {
    int strongest = 0;
    int pixels = 0;
};
Difference difference(const QImage &image, const QColor &page)
{
    Difference result;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int apart = std::abs(qGray(image.pixel(x, y)) - qGray(page.rgb()));
            result.strongest = std::max(result.strongest, apart);
            result.pixels += apart > 8 ? 1 : 0;
        }
    }
    return result;
}

// Opens the fixture's paper as somebody's confidential one; nobody's: an ordinary one.
bool openAs(ReaderFixture &reader, const QString &name, SidePanel panel = SidePanel::Hidden)
{
    ReaderState state;
    state.sidePanel = panel;
    reader.view.openPaper(reader.paper, QStringLiteral("Audit"), std::unique_ptr<PageSource>(reader.source),
                          state, name);
    return QTest::qWaitFor([&] { return reader.view.isSettled(); });
}

// The part of the first page that is in view, without its edges.
QImage firstPage(const ReaderFixture &reader)
{
    const QRect page = reader.canvas()->pageTransform(0).mapRect(QRectF(20, 20, 555, 300)).toRect();
    return reader.paperArea()->grab(page.intersected(reader.paperArea()->rect())).toImage();
}

} // namespace

class WatermarkTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void text_isTheNameAndTheTime()
    {
        const Watermark watermark(kName, kMoment);
        QCOMPARE(watermark.lines().constFirst(), kName);
        QVERIFY(watermark.lines().constLast().contains(QLatin1String("08:05")));
        QVERIFY(watermark.lines().constLast().contains(QLatin1String("2026")) ||
                watermark.lines().constLast().contains(QLatin1String("26")));
        QVERIFY(Watermark().isEmpty());
        QVERIFY(Watermark(QString(), kMoment).isEmpty());
    }

    void everyGround_showsItAndStaysReadable_data()
    {
        QTest::addColumn<QColor>("page");
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("black") << QColor(Qt::black);
        QTest::newRow("grey") << QColor(128, 128, 128);
        QTest::newRow("a photograph's blue") << QColor(40, 60, 120);
    }
    void everyGround_showsItAndStaysReadable()
    {
        QFETCH(const QColor, page);
        const Difference one = difference(drawn(Watermark(kName, kMoment), page), page);
        QVERIFY2(one.strongest >= 24, qPrintable(QString::number(one.strongest)));
        QVERIFY2(one.strongest <= 110, qPrintable(QString::number(one.strongest)));
        QVERIFY2(one.pixels > 4000, qPrintable(QString::number(one.pixels)));
        QVERIFY2(one.pixels < 600 * 840 / 6, qPrintable(QString::number(one.pixels)));
    }

    void everyPartOfThePage_carriesIt()
    {
        const QImage page = drawn(Watermark(kName, kMoment), Qt::white);
        for (int y = 0; y < 4; ++y) {
            for (int x = 0; x < 2; ++x)
                QVERIFY(difference(page.copy(x * 300, y * 210, 300, 210), Qt::white).pixels > 100);
        }
        // A piece that is painted alone is the same piece.
        QImage part(page.size(), QImage::Format_RGB32);
        part.fill(Qt::white);
        QPainter painter(&part);
        Watermark(kName, kMoment).paint(painter, QRectF(part.rect()), QRectF(0, 400, 600, 90));
        painter.end();
        QCOMPARE(part.copy(0, 402, 600, 86), page.copy(0, 402, 600, 86));
        QCOMPARE(difference(part.copy(0, 0, 600, 398), Qt::white).pixels, 0);
    }

    void whateverTheName_itFits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("long") << QStringLiteral(
            "Oberbürgermeisterin Dr. Annette Brinkmann-Freifrau von und zu Hagen");
        QTest::newRow("Arabic") << QStringLiteral("يوسف بن عبد الرحمن القاسمي");
        QTest::newRow("short") << QStringLiteral("Li");
    }
    void whateverTheName_itFits()
    {
        QFETCH(const QString, name);
        for (const QSize &size : {QSize(132, 187), QSize(1800, 1200)}) {
            const QImage page = drawn(Watermark(name, kMoment), Qt::white, size);
            QVERIFY(difference(page, Qt::white).pixels > 20);
            // Nothing is cut off where one tile meets the next.
            QCOMPARE(difference(page.copy(size.width() / 2, 0, 1, 40), Qt::white).pixels, 0);
        }
    }

    // The slant follows the direction of reading; the letters are not turned over.
    void rightToLeft_slantsTheOtherWay()
    {
        const QImage leftToRight = drawn(Watermark(kName, kMoment), Qt::white);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = drawn(Watermark(kName, kMoment), Qt::white);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(rightToLeft != leftToRight);
        QVERIFY(rightToLeft != leftToRight.mirrored(true, false));
    }

    void confidentialPaper_carriesItOnThePagesAndNotInTheKeptPixels()
    {
        ReaderFixture plain;
        QVERIFY(openAs(plain, QString()));
        const QColor paper = plain.canvas()->scene().pixels.sharp(0)->image.pixelColor(5, 5);
        QCOMPARE(difference(firstPage(plain), paper).pixels, 0);

        ReaderFixture reader;
        QVERIFY(openAs(reader, kName));
        QVERIFY(difference(firstPage(reader), paper).pixels > 500);
        const DrawnPage *kept = reader.canvas()->scene().pixels.sharp(0);
        QVERIFY(kept != nullptr);
        QCOMPARE(difference(kept->image, paper).pixels, 0);

        // The paper after it is an ordinary one again.
        PaperRef other = reader.paper;
        other.paper = PaperId(QStringLiteral("other"));
        reader.view.openPaper(other, QStringLiteral("B"), std::make_unique<test::FakePageSource>(2));
        QVERIFY(QTest::qWaitFor([&] { return reader.view.isSettled(); }));
        QCOMPARE(difference(firstPage(reader), paper).pixels, 0);
    }

    void thumbnails_carryItToo()
    {
        const auto pictures = [](const QString &name) {
            ReaderFixture reader;
            if (!openAs(reader, name, SidePanel::Thumbnails) ||
                !QTest::qWaitFor([&] { return !reader.canvas()->scene().pixels.preview(1).isNull(); }))
                return QImage();
            auto *list = reader.view.findChild<SidePanelView *>()->findChild<QListView *>();
            list->clearFocus();
            return list->viewport()->grab().toImage();
        };
        const QImage plain = pictures(QString());
        QVERIFY(!plain.isNull());
        QCOMPARE(pictures(QString()), plain);
        QVERIFY(pictures(kName) != plain);
    }

    void wordsOfIt_areNotCopied()
    {
        ReaderFixture reader;
        QVERIFY(openAs(reader, kName));
        QVERIFY(reader.readWords(0));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        reader.canvas()->selectPage();
        reader.action(QStringLiteral("Copy words"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        const auto *banner = reader.child<Banner>();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->headline(), QStringLiteral("This paper is confidential."));
    }
};

QTEST_MAIN(WatermarkTest)
#include "watermark_test.moc"
