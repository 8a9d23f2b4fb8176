// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"

#include "tests/support/suite.h"

namespace plenum::test {

class FoldingTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void bare_fiveLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *name, const char *text, const char *query) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(query);
        };
        row("Vietnamese tone and d", "Hội đồng nhân dân", "hoi dong nhan dan");
        row("Vietnamese capitals", "NGHỊ QUYẾT ĐƯỜNG", "nghi quyet duong");
        row("Vietnamese decomposed", "Ho\u0323\u0302i \u0111o\u0302\u0300ng", "hội đồng");
        row("German sharp s", "Straße", "STRASSE");
        row("German umlaut", "Müller für Größe", "muller fur grosse");
        row("Indonesian", "Rapat Paripurna", "rapat paripurna");
        row("Arabic vowels", "مُحَمَّد", "محمد");
        row("Arabic tatweel", "الإدارةـــة", "الإدارةة");
        row("Arabic hamza seats", "أإآٱ", "اااا");
        row("Arabic alef maqsura and teh marbuta", "مستشفى مدينة", "مستشفي مدينه");
        row("Arabic waw and yeh hamza", "مسؤول رئيس", "مسوول رييس");
        row("Persian keheh and yeh", "کتاب علی", "كتاب علي");
        row("Arabic-Indic digits", "١٢٣ ۴۵۶", "123 456");
        row("presentation forms", "\uFEFB \uFE8E\uFEDF", "لا ال");
        row("ligature", "o\uFB03ce", "office");
        row("full width", "ＡＢＣ", "abc");
        row("soft hyphen and zero width", "zu\u00ADsam\u200Bmen\u200F", "zusammen");
        row("quotes and dashes", "“Rat” – ‘so’", "\"rat\" - 'so'");
        row("white space", "  a \n\t b\u00A0c ", " a b c ");
        row("Polish, Danish", "Łódź Ørsted æ", "lodz orsted ae");
    }
    void bare_fiveLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QCOMPARE(fold(text, Folding::Bare).text, fold(query, Folding::Bare).text);
    }

    void exact_keepsDiacriticsButNotCaseOrForm()
    {
        const auto exact = [](const QString &text) { return fold(text, Folding::Exact).text; };
        QVERIFY(exact(QStringLiteral("đồng")) != exact(QStringLiteral("dong")));
        QVERIFY(exact(QStringLiteral("für")) != exact(QStringLiteral("fur")));
        QVERIFY(exact(QStringLiteral("أحمد")) != exact(QStringLiteral("احمد")));
        QCOMPARE(exact(QStringLiteral("ĐỒNG")), exact(QStringLiteral("đo\u0302\u0300ng")));
        QCOMPARE(exact(QStringLiteral("\uFEFB")), QStringLiteral("لا"));
    }

    void bareGerman_umlautsBecomeDigraphs()
    {
        const auto german = [](const QString &text) { return fold(text, Folding::BareGerman).text; };
        QCOMPARE(german(QStringLiteral("Füße Ärger Öl")), QStringLiteral("fuesse aerger oel"));
        QCOMPARE(german(QStringLiteral("neue")), QStringLiteral("neue"));
        QCOMPARE(german(QStringLiteral("đồng")), QStringLiteral("dong"));
    }

    void offsets_pointAtTheUnitTheTextCameFrom()
    {
        const QString text = QStringLiteral("aß  \uFB03đ");
        const FoldedText folded = fold(text, Folding::Bare);
        QCOMPARE(folded.text, QStringLiteral("ass ffid"));
        QCOMPARE(folded.offsets, (QList<qsizetype>{0, 1, 1, 2, 4, 4, 4, 5, 6}));
    }

    void offsets_surrogatePairsAndLoneSurrogates_stayInRange()
    {
        QString text = QStringLiteral("𝔸x");
        text += QChar(0xD800);
        text += QLatin1Char('y');
        const FoldedText folded = fold(text, Folding::Bare);
        QCOMPARE(folded.offsets.size(), folded.text.size() + 1);
        QCOMPARE(folded.offsets.last(), text.size());
        QVERIFY(folded.text.startsWith(QStringLiteral("ax")));
        QVERIFY(std::is_sorted(folded.offsets.cbegin(), folded.offsets.cend()));
    }

    void lineEndHyphen_joinsWordsAndKeepsThoseBeforeCapitals()
    {
        QCOMPARE(fold(QStringLiteral("Sit-\nzung"), Folding::Bare).text, QStringLiteral("sitzung"));
        QCOMPARE(fold(QStringLiteral("Sit\u00AD\nzung"), Folding::Bare).text, QStringLiteral("sitzung"));
        QCOMPARE(fold(QStringLiteral("CDU-\nFraktion"), Folding::Bare).text, QStringLiteral("cdu-fraktion"));
        QCOMPARE(fold(QStringLiteral("1990-\n2000"), Folding::Bare).text, QStringLiteral("1990- 2000"));
        QCOMPARE(fold(QStringLiteral("Sit-\nzung"), Folding::Bare, LineEndHyphen::Keep).text,
                 QStringLiteral("sit-zung"));
        QCOMPARE(fold(QStringLiteral("a - b"), Folding::Bare).text, QStringLiteral("a - b"));
    }

    void fold_again_changesNothing()
    {
        const QString text = QStringLiteral("Hội ĐỒNG Straße مُحَمَّد الإدارة “o\uFB03ce” ١٢");
        for (const Folding folding : {Folding::Exact, Folding::Bare, Folding::BareGerman}) {
            const QString once = fold(text, folding).text;
            QCOMPARE(fold(once, folding).text, once);
        }
    }

    void fold_empty_isEmpty()
    {
        const FoldedText folded = fold({}, Folding::Bare);
        QVERIFY(folded.text.isEmpty());
        QCOMPARE(folded.offsets, QList<qsizetype>{0});
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::FoldingTest)
#include "folding_test.moc"
