// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/png_writer.h"
#include "core/text/find.h"
#include "tests/integration/pdf_worker/worker_fixture.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

namespace plenum::test {

namespace {

QByteArray councilPaper()
{
    PdfBuilder pdf;
    pdf.setInfo("/Title <FEFF004E0067006800CB> /Author (Secretary) /Producer (builder)");
    for (int page = 0; page < 3; ++page)
        pdf.addPage("BT /F1 24 Tf 72 720 Td (Page number " + QByteArray::number(page + 1) + ") Tj ET");
    const int root = pdf.nextObject();
    const auto object = [](int number) { return QByteArray::number(number) + " 0 R"; };
    pdf.addObject("<< /Type /Outlines /First " + object(root + 1) + " /Last " + object(root + 2) +
                  " /Count 3 >>");
    pdf.addObject("<< /Title (First) /Parent " + object(root) + " /Next " + object(root + 2) + " /First " +
                  object(root + 3) + " /Last " + object(root + 3) + " /Count 1 /Dest [" +
                  object(pdf.pageObject(0)) + " /Fit] >>");
    pdf.addObject("<< /Title (Second) /Parent " + object(root) + " /Prev " + object(root + 1) + " /Dest [" +
                  object(pdf.pageObject(2)) + " /Fit] >>");
    pdf.addObject("<< /Title (Inner) /Parent " + object(root + 1) + " /Dest [" + object(pdf.pageObject(1)) +
                  " /Fit] >>");
    pdf.addToCatalog("/Outlines " + object(root) + " /PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>");
    return pdf.build();
}

} // namespace

class DocumentTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void open_tellsPagesTitleOutlineAndLabels()
    {
        const auto worker = startWorker();
        const auto info = worker->open(sealed(councilPaper()));
        QVERIFY_OK(info);
        QCOMPARE(info->pages, 3);
        QCOMPARE(info->author, QStringLiteral("Secretary"));
        QCOMPARE(info->title, QStringLiteral("NghË"));
        QCOMPARE(info->producer, QStringLiteral("builder"));
        QVERIFY(!info->encrypted);
        QCOMPARE(info->sizes, (QList<PageSize>{{595, 842}, {595, 842}, {595, 842}}));
        QCOMPARE(info->labels, (QStringList{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1")}));
        QCOMPARE(info->outline, (QList<OutlineEntry>{{QStringLiteral("First"), 0, 0},
                                                     {QStringLiteral("Inner"), 1, 1},
                                                     {QStringLiteral("Second"), 2, 0}}));
    }

    void secondDocument_isRefused()
    {
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(councilPaper())));
        QCOMPARE(worker->open(sealed(councilPaper())).error().code, ErrorCode::InvalidInput);
        QVERIFY_OK(worker->text(0)); // and the first one is still there
    }

    // The reader lays marks over pixels: text boxes and drawn ink must agree for every rotation and crop box.
    void textBoxes_lieOnTheInk_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<QSizeF>("size");
        for (const int rotate : {0, 90, 180, 270}) {
            const QByteArray turn = "/Rotate " + QByteArray::number(rotate);
            QTest::addRow("rotate %d", rotate)
                << turn << (rotate % 180 == 0 ? QSizeF(595, 842) : QSizeF(842, 595));
            QTest::addRow("rotate %d, crop box", rotate)
                << turn + " /CropBox [50 60 450 800]"
                << (rotate % 180 == 0 ? QSizeF(400, 740) : QSizeF(740, 400));
        }
    }
    void textBoxes_lieOnTheInk()
    {
        QFETCH(QByteArray, extra);
        QFETCH(QSizeF, size);
        PdfBuilder::Page page;
        page.content = "BT /F1 40 Tf 100 500 Td (MMMM) Tj ET";
        page.extra = extra;
        const auto worker = startWorker();
        const auto info = worker->open(sealed(PdfBuilder().addPage(page).build()));
        QVERIFY_OK(info);
        QCOMPARE(QSizeF(info->sizes.first().width, info->sizes.first().height), size);

        const auto text = worker->text(0);
        QVERIFY_OK(text);
        QCOMPARE(text->text, QStringLiteral("MMMM"));
        constexpr double kScale = 2;
        const auto pixels = worker->render({0, kScale, 0, {}});
        QVERIFY_OK(pixels);
        const QImage image = imageOf(*pixels);
        QCOMPARE(image.size(), (size * kScale).toSize());
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        QRectF box;
        for (const QRectF &letter : text->boxes)
            box |= letter;
        const QRectF inkPoints(ink.x() / kScale, ink.y() / kScale, ink.width() / kScale,
                               ink.height() / kScale);
        QVERIFY2(box.adjusted(-2, -2, 2, 2).contains(inkPoints),
                 qPrintable(QDebug::toString(inkPoints) + QDebug::toString(box)));
        QVERIFY(qAbs(box.center().x() - inkPoints.center().x()) < 8);
        QVERIFY(qAbs(box.center().y() - inkPoints.center().y()) < 8);
    }

    void render_regionIsExactlyThatPartOfThePage()
    {
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(councilPaper())));
        const auto whole = worker->render({0, 1.5, 0, {}});
        const QRect region(100, 150, 200, 80);
        const auto part = worker->render({0, 1.5, 0, region});
        QVERIFY_OK(whole);
        QVERIFY_OK(part);
        QCOMPARE(QSize(part->width, part->height), region.size());
        const QImage expected = imageOf(*whole).copy(region);
        // Antialiasing may differ by a shade where a glyph meets the slice's edge.
        int different = 0;
        for (int y = 0; y < region.height(); ++y) {
            for (int x = 0; x < region.width(); ++x)
                different +=
                    qAbs(qGray(expected.pixel(x, y)) - qGray(imageOf(*part).pixel(x, y))) > 16 ? 1 : 0;
        }
        QVERIFY2(different < 20, qPrintable(QString::number(different)));
    }

    void render_extraRotation_turnsClockwise()
    {
        PdfBuilder pdf;
        PdfBuilder::Page page;
        page.mediaBox = "0 0 200 100";
        page.content = filledRectangle(1, 0, 0, "0 80 20 20"); // red, top left
        pdf.addPage(page);
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(pdf.build())));
        const QList<QPoint> corners{{5, 5}, {95, 5}, {195, 95}, {5, 195}};
        for (int turn = 0; turn < 4; ++turn) {
            const auto pixels = worker->render({0, 1, turn * 90, {}});
            QVERIFY_OK(pixels);
            QCOMPARE(pixels->width, turn % 2 == 0 ? 200 : 100);
            QCOMPARE(imageOf(*pixels).pixel(corners.at(turn)), qRgb(255, 0, 0));
        }
    }

    void render_pixelsOutliveTheWorker()
    {
        Pixels pixels;
        {
            const auto worker = startWorker();
            QVERIFY_OK(
                worker->open(sealed(PdfBuilder().addPage(filledRectangle(0, 0, 1, "0 0 595 842")).build())));
            auto drawn = worker->render({0, 0.1, 0, {}});
            QVERIFY_OK(drawn);
            pixels = *drawn;
        }
        QCOMPARE(imageOf(pixels).pixel(10, 10), qRgb(0, 0, 255));
        const auto png = encodePng(pixels, 7.2);
        QVERIFY_OK(png);
        QCOMPARE(QImage::fromData(*png).pixel(10, 10), qRgb(0, 0, 255));
    }

    void links_insideAndHttpsOnly()
    {
        PdfBuilder pdf;
        const auto link = [](const QByteArray &action, const char *box) {
            return "<< /Type /Annot /Subtype /Link /Rect [" + QByteArray(box) + "] " + action + " >> ";
        };
        PdfBuilder::Page page;
        page.extra = "/Annots [" +
                     link("/Dest [" + QByteArray::number(pdf.pageObject(1)) + " 0 R /XYZ 0 442 0]",
                          "100 742 200 762") +
                     link("/A << /S /URI /URI (https://example.org/paper) >>", "100 700 200 720") +
                     link("/A << /S /Launch /F (/bin/sh) >>", "0 0 10 10") +
                     link("/A << /S /JavaScript /JS (app.alert\\(1\\)) >>", "0 0 10 10") +
                     link("/A << /S /GoToR /F (other.pdf) /D [0 /Fit] >>", "0 0 10 10") +
                     link("/A << /S /URI /URI (file:///etc/passwd) >>", "0 0 10 10") + "]";
        pdf.addPage(page).addPage(QByteArray());
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(pdf.build())));
        const auto links = worker->links(0);
        QVERIFY_OK(links);
        QCOMPARE(links->size(), 2);
        QCOMPARE(links->at(0).page, 1);
        QCOMPARE(std::lround(links->at(0).top.value_or(-1)), 400L);
        QCOMPARE(links->at(0).area.toRect(), QRect(100, 80, 100, 20));
        QCOMPARE(links->at(1).uri, QStringLiteral("https://example.org/paper"));
        QCOMPARE(links->at(1).page, -1);
    }

    void encrypted_wantsItsPassword_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("AES-256, Vietnamese")
            << QStringLiteral("mậtkhẩu") << QStringList{QStringLiteral("256")};
        QTest::newRow("AES-128, Latin-1")
            << QStringLiteral("geheim\u00E4")
            << QStringList{QStringLiteral("128"), QStringLiteral("--use-aes=y")};
    }
    void encrypted_wantsItsPassword()
    {
        QFETCH(QString, password);
        QFETCH(QStringList, options);
        QTemporaryDir folder;
        const QString plain = folder.filePath(QStringLiteral("plain.pdf"));
        const QString locked = folder.filePath(QStringLiteral("locked.pdf"));
        QFile file(plain);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(councilPaper());
        file.close();
        const QStringList arguments =
            QStringList{QStringLiteral("--encrypt"), password, QStringLiteral("owner")} + options +
            QStringList{QStringLiteral("--"), plain, locked};
        QCOMPARE(QProcess::execute(QStringLiteral("qpdf"), arguments), 0);
        auto document = sealedDocument(locked);
        QVERIFY_OK(document);

        const auto worker = startWorker();
        QCOMPARE(worker->open(*document).error().code, ErrorCode::PasswordNeeded);
        QCOMPARE(worker->open(*document, QStringLiteral("wrong")).error().code, ErrorCode::PasswordNeeded);
        QCOMPARE(worker->open(*document, QString(5000, QLatin1Char('x'))).error().code,
                 ErrorCode::PasswordNeeded);
        const auto info = worker->open(*document, password);
        QVERIFY_OK(info);
        QVERIFY(info->encrypted);
        QCOMPARE(worker->text(0)->text, QStringLiteral("Page number 1"));
    }

    void find_inExtractedText_givesPlacesOnThePage()
    {
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(councilPaper())));
        const auto text = worker->text(1);
        QVERIFY_OK(text);
        const QList<TextMatch> matches = findAll(*text, QStringLiteral("NUMBER 2"));
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches.first().rectangles.size(), 1);
        const QRectF box = matches.first().rectangles.first();
        QVERIFY(box.top() > 90 && box.bottom() < 135 && box.left() > 72 && box.right() < 300);
    }
};

} // namespace plenum::test

QTEST_GUILESS_MAIN(plenum::test::DocumentTest)
#include "document_test.moc"
