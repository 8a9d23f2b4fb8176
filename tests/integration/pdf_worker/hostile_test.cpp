// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/pdf_worker/worker_fixture.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <thread>

namespace plenum::test {

namespace {

using std::chrono::milliseconds;

// Draws a large shading again and again: it takes minutes, in very few bytes.
QByteArray endlessPage()
{
    QByteArray content;
    for (int i = 0; i < 200000; ++i)
        content += "0 0 595 842 re 0 0 595 842 re W n 0 0 m 595 842 l 0 842 l 595 0 l f* \n";
    return PdfBuilder().addPage(content).addPage(PdfBuilder::Page()).build();
}

// Each form draws the next one twelve times: 12^8 rectangles.
QByteArray nestedForms()
{
    PdfBuilder pdf;
    const int first = pdf.nextObject();
    constexpr int kDepth = 8;
    for (int depth = 0; depth < kDepth; ++depth) {
        const bool last = depth == kDepth - 1;
        const QByteArray content = last ? QByteArray("0 0 5 5 re f") : QByteArray("/X Do ").repeated(12);
        const QByteArray resources =
            last ? QByteArray("<< >>")
                 : "<< /XObject << /X " + QByteArray::number(first + depth + 1) + " 0 R >> >>";
        pdf.addObject("<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources " + resources +
                      " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
                      "\nendstream");
    }
    PdfBuilder::Page page;
    page.content = "/X Do";
    page.extra = "/Resources << /XObject << /X " + QByteArray::number(first) + " 0 R >> >>";
    return pdf.addPage(page).addPage(PdfBuilder::Page()).build();
}

qint64 peakMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return -1;
}

} // namespace

class HostileTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void damagedDocuments_areCorruptAndTheWorkerLives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = PdfBuilder().addPage(PdfBuilder::Page()).build();
        QTest::newRow("only a header") << QByteArray("%PDF-1.7\n");
        QTest::newRow("header and noise") << "%PDF-1.7\n" + QByteArray(100000, '\xA5');
        QTest::newRow("no pages") << PdfBuilder().build();
        QTest::newRow("cut in the head") << good.first(60);
        QTest::newRow("a hundred megabytes of zeros after the header")
            << "%PDF-1.7\n" + QByteArray(100 << 20, '\0');
    }
    void damagedDocuments_areCorruptAndTheWorkerLives()
    {
        QFETCH(QByteArray, bytes);
        const auto worker = startWorker();
        QElapsedTimer clock;
        clock.start();
        const auto info = worker->open(sealed(bytes));
        QVERIFY(!info);
        QCOMPARE(info.error().code, ErrorCode::Corrupt);
        QVERIFY(clock.elapsed() < 5000);
        QVERIFY(worker->isAlive());
        const qint64 peak = peakMegabytes(worker->processId());
        QVERIFY2(peak < 300, qPrintable(QString::number(peak)));
    }

    void truncatedDocument_opensOrIsCorruptButNeverHangs()
    {
        const QByteArray good = PdfBuilder().addPage(PdfBuilder::Page()).build();
        for (qsizetype length = 9; length < good.size(); length += 97) {
            const auto worker = startWorker();
            const auto info = worker->open(sealed(good.first(length)));
            QVERIFY2(info || info.error().code == ErrorCode::Corrupt, qPrintable(QString::number(length)));
        }
    }

    void hugePageBox_isListedClampedAndNotDrawn()
    {
        PdfBuilder::Page huge;
        huge.mediaBox = "0 0 100000000 100000000";
        PdfBuilder::Page nothing;
        nothing.mediaBox = "0 0 0.001 0.001";
        const auto worker = startWorker();
        const auto info = worker->open(
            sealed(PdfBuilder().addPage(huge).addPage(nothing).addPage(PdfBuilder::Page()).build()));
        QVERIFY_OK(info);
        QVERIFY(info->sizes.first().width <= 20000 && info->sizes.first().height <= 20000);
        QCOMPARE(worker->render({0, 1, 0, {}}).error().code, ErrorCode::TooLarge);
        QCOMPARE(worker->render({0, 0.01, 0, {}}).error().code, ErrorCode::TooLarge);
        QVERIFY_OK(worker->render({2, 1, 0, {}}));
    }

    void pixelBomb_isRefusedBeforeMemoryIsTaken()
    {
        PdfBuilder::Page wide;
        wide.mediaBox = "0 0 19000 19000";
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(PdfBuilder().addPage(wide).build())));
        QCOMPARE(worker->render({0, 1, 0, {}}).error().code, ErrorCode::TooLarge);
        QVERIFY_OK(worker->render({0, 0.05, 0, {}}));
        QVERIFY_OK(worker->render({0, 1, 0, QRect(9000, 9000, 1000, 1000)}));
    }

    // One gray pixel of 60000 x 60000, run-length coded: 3.6 gigapixels from a few bytes.
    void imageBomb_endsAtItsDeadlineOrInTime()
    {
        PdfBuilder pdf;
        const QByteArray data = QByteArray("\x81\x80", 2).repeated(100000);
        const int image =
            pdf.addObject("<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace "
                          "/DeviceGray /BitsPerComponent 8 "
                          "/Filter /RunLengthDecode /Length " +
                          QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream");
        PdfBuilder::Page page;
        page.content = "595 0 0 842 0 0 cm /Im Do";
        page.extra = "/Resources << /XObject << /Im " + QByteArray::number(image) + " 0 R >> >>";
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(pdf.addPage(page).build())));
        QElapsedTimer clock;
        clock.start();
        const auto pixels = worker->render({0, 1, 0, {}});
        QVERIFY(clock.elapsed() < 3500);
        if (!pixels)
            QVERIFY(pixels.error().code == ErrorCode::TimedOut ||
                    pixels.error().code == ErrorCode::Unavailable ||
                    pixels.error().code == ErrorCode::Unsupported);
    }

    void endlessPages_areKilledAtTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("endless content") << endlessPage();
        QTest::newRow("nested forms") << nestedForms();
    }
    void endlessPages_areKilledAtTheDeadline()
    {
        QFETCH(QByteArray, bytes);
        WorkerOptions options = realWorker();
        options.visibleRenderDeadline = milliseconds(400);
        const SealedDocument document = sealed(bytes);
        {
            const auto worker = startWorker(options);
            QVERIFY_OK(worker->open(document));
            QElapsedTimer clock;
            clock.start();
            const auto pixels = worker->render({0, 4, 0, {}});
            QVERIFY(!pixels);
            QCOMPARE(pixels.error().code, ErrorCode::TimedOut);
            QVERIFY2(clock.elapsed() >= 400 && clock.elapsed() < 1000,
                     qPrintable(QString::number(clock.elapsed())));
            QVERIFY(!worker->isAlive());
        }
        const auto next = startWorker(options);
        QVERIFY_OK(next->open(document));
        QVERIFY_OK(next->render({1, 1, 0, {}}));
    }

    void workerKilledInTheMiddle_isUnavailableAtOnce()
    {
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(endlessPage())));
        const auto process = pid_t(worker->processId());
        std::thread murderer([process] {
            std::this_thread::sleep_for(milliseconds(100));
            ::kill(process, SIGKILL);
        });
        QElapsedTimer clock;
        clock.start();
        const auto pixels = worker->render({0, 4, 0, {}});
        murderer.join();
        QCOMPARE(pixels.error().code, ErrorCode::Unavailable);
        QVERIFY(pixels.error().detail.contains(QLatin1String("signal 9")));
        QVERIFY(clock.elapsed() < 1500);
    }

    void everyByteMutated_endsInOneOfTheStates()
    {
        const QByteArray good = PdfBuilder().addPage(PdfBuilder::Page()).build();
        WorkerOptions options = realWorker();
        for (qsizetype at = 0; at < good.size(); at += 13) {
            QByteArray bytes = good;
            bytes[at] = char(bytes.at(at) ^ 0x15);
            const auto document = sealedDocument(bytes);
            if (!document) {
                QCOMPARE(document.error().code, ErrorCode::NotPdf);
                continue;
            }
            const auto worker = startWorker(options);
            const auto info = worker->open(*document);
            if (!info)
                continue; // an honest error; the next worker is not touched by it
            const auto text = worker->text(0);
            const auto pixels = worker->render({0, 0.5, 0, {}});
            QVERIFY(!text || text->text.size() == text->boxes.size());
            QVERIFY(!pixels || pixels->width > 0);
        }
    }

    void tooManyPages_areTooLarge()
    {
        QByteArray kids;
        for (int i = 0; i < 20001; ++i)
            kids += "5 0 R ";
        const QByteArray bytes =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages "
            "/Count 20001 /Kids [" +
            kids +
            "] >>\nendobj\n5 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
            "trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n";
        const auto worker = startWorker();
        const auto info = worker->open(sealed(bytes));
        QVERIFY(!info);
        QVERIFY(info.error().code == ErrorCode::TooLarge || info.error().code == ErrorCode::Corrupt);
    }
};

} // namespace plenum::test

QTEST_GUILESS_MAIN(plenum::test::HostileTest)
#include "hostile_test.moc"
