// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/line_assembler.h"

#include "core/text/unicode_text.h"
#include "tests/support/suite.h"

#include <limits>

namespace plenum::test {

namespace {

constexpr double kHeight = 12;

// A fragment whose letters stand side by side from x, each as wide as told (the last width repeats).
TextFragment fragment(const QString &text, double x, double y, QList<double> widths, bool spaceAfter = false)
{
    TextFragment result;
    result.text = text;
    result.spaceAfter = spaceAfter;
    const qsizetype letters = text.toUcs4().size();
    for (qsizetype i = 0; i < letters; ++i) {
        const double width = widths.at(qMin(i, widths.size() - 1));
        result.boxes.append(QRectF(x, y, width, kHeight));
        x += width;
    }
    return result;
}

} // namespace

class LineAssemblerTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void latinWords_haveSpacesAndLineEnds()
    {
        const PageText page = assemblePageText({
            fragment(QStringLiteral("First"), 0, 0, {6}, true),
            fragment(QStringLiteral("line"), 34, 0, {6}),
            fragment(QStringLiteral("next"), 0, 15, {6}),
        });
        QCOMPARE(page.text, QStringLiteral("First line\nnext"));
        QCOMPARE(page.boxes.size(), page.text.size());
        QCOMPARE(page.boxes.at(5), QRectF(30, 0, 4, kHeight));
        QCOMPARE(page.boxes.at(6), QRectF(34, 0, 6, kHeight));
    }

    void wordInPieces_staysOneWord()
    {
        const PageText page = assemblePageText({
            fragment(QStringLiteral("coun"), 0, 0, {6}),
            fragment(QStringLiteral("cil"), 24.5, 0, {6}),
        });
        QCOMPARE(page.text, QStringLiteral("council"));
    }

    void arabicLetterByLetter_becomesLogical()
    {
        // Drawn from the left: ة ر ا د [لإ] ا, a space, ي ف; the ligature arrives in logical order.
        const PageText page = assemblePageText({
            fragment(QStringLiteral("ف"), 100, 0, {7}),
            fragment(QStringLiteral("ي"), 92, 0, {8}, true),
            fragment(QStringLiteral("ة"), 0, 0, {7}),
            fragment(QStringLiteral("ر"), 7, 0, {6}),
            fragment(QStringLiteral("ا"), 13, 0, {4}),
            fragment(QStringLiteral("د"), 17, 0, {6}),
            fragment(QStringLiteral("لإ"), 23, 0, {4}),
            fragment(QStringLiteral("ا"), 31, 0, {4}),
        });
        QCOMPARE(page.text, QStringLiteral("في الإدارة"));
        // "لإ" is divided from the right: lam's box is right of alef's.
        QCOMPARE(page.boxes.at(4), QRectF(27, 0, 4, kHeight));
        QCOMPARE(page.boxes.at(5), QRectF(23, 0, 4, kHeight));
    }

    void arabicArticle_isNotTakenForALigature()
    {
        // Visual order of "ال": lam left, alef right, of different widths.
        QCOMPARE(assemblePageText({fragment(QStringLiteral("سلجملا"), 0, 0, {12, 5, 9, 8, 4.4, 3.9})}).text,
                 QStringLiteral("المجلس"));
    }

    void evenlyDividedRun_isAlreadyLogical()
    {
        QCOMPARE(assemblePageText({fragment(QStringLiteral("المجلس"), 0, 0, {7})}).text,
                 QStringLiteral("المجلس"));
    }

    void zeroWidthAlef_joinsItsLam()
    {
        TextFragment lamAlef = fragment(QStringLiteral("لا"), 20, 0, {8});
        lamAlef.boxes[1] = QRectF(20, 0, 0, kHeight);
        QCOMPARE(assemblePageText({lamAlef, fragment(QStringLiteral("م"), 12, 0, {8})}).text,
                 QStringLiteral("لام"));
    }

    void vowelSigns_goToTheLetterTheyStandOn()
    {
        const PageText page = assemblePageText({
            fragment(QStringLiteral("د"), 0, 0, {7}),
            fragment(QStringLiteral("م"), 7, 0, {8}),
            fragment(QStringLiteral("\u064E"), 15, 1, {0}),
            fragment(QStringLiteral("\u064E\u0651"), 7, 1, {0}),
            fragment(QStringLiteral("ح"), 15, 0, {9}),
            fragment(QStringLiteral("م"), 24, 0, {8}),
            fragment(QStringLiteral("\u064F"), 24, 1, {0}),
        });
        QCOMPARE(page.text, QStringLiteral("مُحَمَّد"));
        QCOMPARE(page.boxes.at(0), page.boxes.at(1));
    }

    void mixedLine_keepsNumbersAndLatin()
    {
        const PageText page = assemblePageText({
            fragment(QStringLiteral("ISO"), 0, 0, {7}, true),
            fragment(QStringLiteral("9001"), 25, 0, {6}, true),
            fragment(QStringLiteral("مقر"), 53, 0, {9, 7, 6}, true),
            fragment(QStringLiteral("12/05"), 80, 0, {6}, true),
            fragment(QStringLiteral("يف"), 114, 0, {9, 7}),
        });
        QCOMPARE(page.text, QStringLiteral("في 12/05 رقم ISO 9001"));
    }

    void presentationFormsAndLatinLigatures_areSpelledOut()
    {
        const PageText page = assemblePageText({fragment(QStringLiteral("o\uFB03ce"), 0, 0, {6, 18, 6, 6})});
        QCOMPARE(page.text, QStringLiteral("office"));
        QCOMPARE(page.boxes.at(2), QRectF(12, 0, 6, kHeight));
        QCOMPARE(assemblePageText({fragment(QStringLiteral("\uFEFB"), 0, 0, {8})}).text,
                 QStringLiteral("لا"));
    }

    void decomposedVietnamese_isComposed()
    {
        const PageText page =
            assemblePageText({fragment(QStringLiteral("ho\u0323\u0302i"), 0, 0, {6, 6, 0, 0, 3})});
        QCOMPARE(page.text, QStringLiteral("hội"));
        QCOMPARE(page.boxes.size(), 3);
    }

    void rotatedText_isReadDownwards()
    {
        TextFragment down = fragment(QStringLiteral("plan"), 0, 0, {10});
        for (int i = 0; i < 4; ++i)
            down.boxes[i] = QRectF(300, 8 * i, 10, 8);
        const PageText page = assemblePageText({fragment(QStringLiteral("site"), 0, 0, {6}), down});
        QCOMPARE(page.text, QStringLiteral("site\nplan"));
    }

    void twoSmallLinesBesideATallOne_areNotMixed()
    {
        const auto scaled = [](TextFragment part, double height) {
            for (QRectF &box : part.boxes)
                box.setHeight(height);
            return part;
        };
        const PageText page = assemblePageText({
            scaled(fragment(QStringLiteral("No. 14"), 120, 101.6, {5}), 17.9),
            scaled(fragment(QStringLiteral("CITY"), 330, 102.6, {12}), 29),
            scaled(fragment(QStringLiteral("26 Nov"), 120, 120.6, {5}), 17.9),
        });
        QCOMPARE(page.text, QStringLiteral("No. 14\nCITY\n26 Nov"));
    }

    void raisedNumber_staysOnItsLine()
    {
        TextFragment raised = fragment(QStringLiteral("2"), 30, -2, {3});
        raised.boxes[0].setHeight(7);
        const PageText page = assemblePageText({fragment(QStringLiteral("1000m"), 0, 0, {6}), raised,
                                                fragment(QStringLiteral("of"), 37, 0, {6})});
        QCOMPARE(page.text, QStringLiteral("1000m2 of"));
    }

    void hostileFragments_areLeftOutOrCleaned()
    {
        TextFragment tooFewBoxes = fragment(QStringLiteral("abc"), 0, 0, {6});
        tooFewBoxes.boxes.removeLast();
        TextFragment notANumber = fragment(QStringLiteral("nan"), 0, 0, {6});
        notANumber.boxes[1].setX(std::numeric_limits<double>::quiet_NaN());
        TextFragment controls = fragment(QStringLiteral("x\u0007\u202Ey"), 0, 40, {6});
        TextFragment lone = fragment(QString(QChar(0xD800)), 0, 80, {6});
        const PageText page = assemblePageText({tooFewBoxes, notANumber, controls, lone, TextFragment()});
        QCOMPARE(page.text, QStringLiteral("xy\n\uFFFD"));
        QCOMPARE(page.boxes.size(), page.text.size());
        QVERIFY(isValidUtf16(page.text));
    }

    void drawnSoftHyphen_isAHyphen()
    {
        QCOMPARE(assemblePageText({fragment(QStringLiteral("Sit\u00AD"), 0, 0, {6})}).text,
                 QStringLiteral("Sit-"));
    }

    void nothing_isEmpty() { QVERIFY(assemblePageText({}).isEmpty()); }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::LineAssemblerTest)
#include "line_assembler_test.moc"
