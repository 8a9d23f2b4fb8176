// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "tests/support/suite.h"

using namespace plenum;
using namespace plenum::ui;

class ErrorTextTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void everyCode_hasThreeSentences_data();
    void everyCode_hasThreeSentences();
    void everyCode_hasItsOwnHeadline();
    void unknownCode_readsAsADefect();
    void subject_standsInTheHeadlineIsolated();
    void subject_cannotTurnTheSentence();
    void subject_withPlaceMarker_isTakenLiterally();
    void paragraph_leavesOutEmptyParts();
};

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        codes.append(static_cast<ErrorCode>(code));
    return codes;
}

bool isSentence(const QString &text)
{
    return text.size() > 10 && text.front().isUpper() && text.endsWith(QLatin1Char('.')) &&
           !text.contains(QLatin1Char('!')) && !text.contains(QLatin1Char('%'));
}

} // namespace

void ErrorTextTest::everyCode_hasThreeSentences_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : allCodes())
        QTest::newRow(qPrintable(errorCodeName(code))) << code;
}

void ErrorTextTest::everyCode_hasThreeSentences()
{
    QFETCH(ErrorCode, code);
    for (const QString &subject : {QString(), QStringLiteral("items[2].papers[0].file")}) {
        const ErrorText text = errorText(makeError(code, subject, QStringLiteral("EIO in write")));
        QVERIFY2(isSentence(text.headline), qPrintable(text.headline));
        QCOMPARE(text.headline.contains(subject), true);
        QVERIFY(!text.headline.contains(QLatin1String("EIO")));
        if (code == ErrorCode::Cancelled)
            continue;
        QVERIFY2(isSentence(text.safe), qPrintable(text.safe));
        QVERIFY2(isSentence(text.advice), qPrintable(text.advice));
    }
}

void ErrorTextTest::everyCode_hasItsOwnHeadline()
{
    QSet<QString> headlines;
    for (const ErrorCode code : allCodes())
        headlines.insert(errorText(makeError(code)).headline);
    QCOMPARE(headlines.size(), allCodes().size());
}

void ErrorTextTest::unknownCode_readsAsADefect()
{
    const ErrorText unknown = errorText(makeError(static_cast<ErrorCode>(999)));
    QCOMPARE(unknown.headline, errorText(makeError(ErrorCode::Internal)).headline);
}

void ErrorTextTest::subject_standsInTheHeadlineIsolated()
{
    const QString subject = QStringLiteral("تقرير.pdf");
    const QString headline = errorText(makeError(ErrorCode::NotFound, subject)).headline;
    QVERIFY(headline.contains(QChar(0x2068) + subject + QChar(0x2069)));
}

void ErrorTextTest::subject_cannotTurnTheSentence()
{
    // A file name with an override, an early end of the isolate and a line break.
    const QString hostile = QStringLiteral("a\u202Efdp.exe\u2069\u2066b\nc\u200F");
    const QString headline = errorText(makeError(ErrorCode::NotPdf, hostile)).headline;
    QCOMPARE(headline.count(QChar(0x2068)), 1);
    QCOMPARE(headline.count(QChar(0x2069)), 1);
    for (const char16_t forbidden : {u'\u202E', u'\u2066', u'\u200F', u'\n'})
        QVERIFY(!headline.contains(QChar(forbidden)));
    QVERIFY(headline.contains(QStringLiteral("afdp.exeb c")));
}

void ErrorTextTest::subject_withPlaceMarker_isTakenLiterally()
{
    const QString headline = errorText(makeError(ErrorCode::NotFound, QStringLiteral("100%1 %n"))).headline;
    QVERIFY(headline.contains(QStringLiteral("100%1 %n")));
}

void ErrorTextTest::paragraph_leavesOutEmptyParts()
{
    QCOMPARE(errorParagraph(makeError(ErrorCode::Cancelled)),
             errorText(makeError(ErrorCode::Cancelled)).headline);
    const ErrorText text = errorText(makeError(ErrorCode::DiskFull));
    QCOMPARE(errorParagraph(makeError(ErrorCode::DiskFull)),
             QStringList({text.headline, text.safe, text.advice}).join(QLatin1Char(' ')));
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
