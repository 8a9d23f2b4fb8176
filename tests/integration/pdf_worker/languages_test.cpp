// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/find.h"
#include "tests/integration/pdf_worker/worker_fixture.h"

#include <QProcess>
#include <QTemporaryDir>

namespace plenum::test {

// Text in the five languages, set by pango, extracted in the worker, found again.
class LanguagesTest : public Suite {
    Q_OBJECT

private:
    static PageText extract(const QString &text, const QString &font)
    {
        QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("text.txt"));
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write");
        file.close();
        const QString target = folder.filePath(QStringLiteral("text.pdf"));
        const int failed = QProcess::execute(
            QStringLiteral("pango-view"),
            {QStringLiteral("--no-display"), QStringLiteral("--font=") + font + QStringLiteral(" 14"),
             QStringLiteral("--width=500"), QStringLiteral("--output=") + target, source});
        if (failed != 0)
            qFatal("pango-view (package pango1.0-tools) failed");
        auto document = sealedDocument(target);
        if (!document)
            qFatal("not a PDF");
        const auto worker = startWorker();
        if (!worker->open(*document))
            qFatal("not opened");
        auto page = worker->text(0);
        return page ? *page : PageText();
    }

private Q_SLOTS:
    void text_comesBackInLogicalOrder_data()
    {
        QTest::addColumn<QString>("font");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *font, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(font) << QString::fromUtf8(text);
        };
        row("Vietnamese", "Noto Sans", "Hội đồng nhân dân thành phố, Điều 12");
        row("English", "Noto Sans", "The office of the council: efficient, final");
        row("German", "Liberation Serif", "Größe der Straße: 1.000,50 €");
        row("Indonesian", "DejaVu Sans", "Dewan Perwakilan Rakyat oleh-oleh");
        row("Arabic", "Noto Sans Arabic", "الإدارة العامة للمجلس");
        row("Arabic, other font", "DejaVu Sans", "لا إله في الاجتماع");
        row("Arabic with numbers", "Noto Sans Arabic", "المادة 12 في 12/05/2024");
        row("Arabic with Latin", "Noto Naskh Arabic", "المعيار ISO 9001 للإدارة");
        row("vocalised Arabic", "Noto Naskh Arabic", "مُحَمَّد");
        row("vocalised Arabic sentence", "Noto Naskh Arabic", "السَّلامُ عَلَيْكُمْ وَرَحْمَةُ اللهِ وَالْمَجْلِسُ");
        row("vocalised Arabic, other font", "DejaVu Sans", "السَّلامُ عَلَيْكُمْ وَرَحْمَةُ اللهِ وَالْمَجْلِسُ");
        row("brackets in Arabic", "Noto Sans Arabic", "القرار (المادة 5) اليوم");
        row("Arabic in English", "Noto Sans", "The word مجلس means council");
    }
    void text_comesBackInLogicalOrder()
    {
        QFETCH(QString, font);
        QFETCH(QString, text);
        const PageText page = extract(text, font);
        QCOMPARE(page.text, text.normalized(QString::NormalizationForm_C));
        QCOMPARE(page.boxes.size(), page.text.size());
    }

    void find_bareSpellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *name, const char *text, const char *query) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(query);
        };
        row("Vietnamese", "Nghị quyết của Hội đồng nhân dân", "hoi dong nhan dan");
        row("Vietnamese d", "Điều lệ", "dieu le");
        row("German sharp s", "Größe der Straße", "strasse");
        row("German digraph", "Vorlage für den Rat", "fuer");
        row("English ligatures", "the final office", "OFFICE");
        row("Indonesian", "Rapat Paripurna", "paripurna");
        row("Arabic hamza", "الإدارة العامة", "الادارة");
        row("Arabic vowels", "مُحَمَّد رئيس", "محمد");
    }
    void find_bareSpellings()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        const PageText page = extract(text, QStringLiteral("Noto Sans"));
        const QList<TextMatch> matches = findAll(page, query);
        QCOMPARE(matches.size(), 1);
        QVERIFY(!matches.first().rectangles.isEmpty());
        for (const QRectF &box : matches.first().rectangles)
            QVERIFY(box.width() > 5 && box.height() > 8 && box.height() < 40);
    }
};

} // namespace plenum::test

QTEST_GUILESS_MAIN(plenum::test::LanguagesTest)
#include "languages_test.moc"
