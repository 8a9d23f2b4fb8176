// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unicode_text.h"

#include "tests/support/suite.h"

namespace plenum::test {

class UnicodeTextTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void cleanLine_controlsAndSteering_areRemoved()
    {
        const QString hostile = QStringLiteral(" a\u0000b\nc\u202Etxt.exe\u2066\u200Bd\u2028e\u00ADf ");
        QCOMPARE(cleanLine(hostile, 100), QStringLiteral("a b ctxt.exed ef"));
    }

    void cleanLine_tooLong_isCutBetweenClusters()
    {
        QCOMPARE(cleanLine(QStringLiteral("abe\u0301f"), 3), QStringLiteral("ab"));
        QCOMPARE(cleanLine(QStringLiteral("ab𝔸"), 3), QStringLiteral("ab"));
        QCOMPARE(cleanLine(QStringLiteral("ab𝔸"), 4), QStringLiteral("ab𝔸"));
    }

    void cleanLine_loneSurrogates_becomeReplacementCharacters()
    {
        const QString broken = QLatin1Char('a') + QString(QChar(0xDC00)) + QChar(0xD800);
        const QString line = cleanLine(broken, 10);
        QVERIFY(isValidUtf16(line));
        QCOMPARE(line, QStringLiteral("a\uFFFD\uFFFD"));
    }

    void cleanLine_again_changesNothing()
    {
        const QString line = cleanLine(QStringLiteral("a\u200D\u0301 \u202Ab  c "), 6);
        QCOMPARE(cleanLine(line, 6), line);
    }

    void isRightToLeft_knowsBothScripts()
    {
        QVERIFY(isRightToLeft(0x05D0));
        QVERIFY(isRightToLeft(0x0627));
        QVERIFY(!isRightToLeft(U'a'));
        QVERIFY(!isRightToLeft(0x0661)); // Arabic-Indic digits run from left to right
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::UnicodeTextTest)
#include "unicode_text_test.moc"
