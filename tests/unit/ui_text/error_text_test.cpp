// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "tests/support/suite.h"
#include "ui/text/verdict_text.h"

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
    void subject_long_keepsBothEnds();
    void fileOfOnesOwn_isNotSpokenOfAsTheStore();
    void deviceKey_isSpokenOfAsTheProfile_data();
    void deviceKey_isSpokenOfAsTheProfile();
    void worker_isSpokenOfAsAPartOfPlenum();
    void refusedSignature_saysTheReason();
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

void ErrorTextTest::subject_long_keepsBothEnds()
{
    const QString subject =
        QStringLiteral("/srv/begin") + QString(100'000, QLatin1Char('x')) + QStringLiteral("end.pdf");
    const QString headline = errorText(makeError(ErrorCode::NotPdf, subject)).headline;
    QVERIFY(headline.size() < 300);
    QVERIFY(headline.contains(QLatin1String("/srv/begin")));
    QVERIFY(headline.contains(QLatin1String("end.pdf")));
}

void ErrorTextTest::fileOfOnesOwn_isNotSpokenOfAsTheStore()
{
    for (const ErrorCode code : {ErrorCode::InvalidInput, ErrorCode::NotFound, ErrorCode::Unauthorized,
                                 ErrorCode::WrongPassphrase, ErrorCode::Corrupt}) {
        const QString file = errorParagraph(makeError(code, QStringLiteral("/home/an/an.p12")));
        const QString object = errorParagraph(makeError(code, QStringLiteral("m/abc/000002.bin")));
        QVERIFY2(file != QString(object).replace(QLatin1String("m/abc/000002.bin"),
                                                 QLatin1String("/home/an/an.p12")),
                 qPrintable(file));
        QVERIFY2(!file.contains(QLatin1String("ynchronise")), qPrintable(file));
    }
    // A paper an agenda names is a file, another entry of MEETING.json is not.
    QVERIFY(errorText(makeError(ErrorCode::NotFound, QStringLiteral("items[0].papers[0].file (a.pdf)")))
                .advice.contains(QLatin1String("folder")));
    QVERIFY(!errorText(makeError(ErrorCode::InvalidInput, QStringLiteral("items[0].title")))
                 .headline.contains(QLatin1String("file")));
}

void ErrorTextTest::deviceKey_isSpokenOfAsTheProfile_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("file");
    for (const QString &file : {QStringLiteral("device.key"), QStringLiteral("profile.key")}) {
        for (const ErrorCode code :
             {ErrorCode::WrongPassphrase, ErrorCode::NotFound, ErrorCode::Corrupt, ErrorCode::Unavailable})
            QTest::newRow(qPrintable(file + errorCodeName(code))) << code << file;
    }
}

void ErrorTextTest::deviceKey_isSpokenOfAsTheProfile()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, file);
    const ErrorText text = errorText(makeError(code, QStringLiteral("/home/an/plenum/") + file));
    QVERIFY(text.headline.contains(QLatin1String("profile")));
    QVERIFY(!text.advice.contains(QLatin1String("token")));
    QVERIFY(!text.advice.contains(QLatin1String("choose another")));
}

void ErrorTextTest::worker_isSpokenOfAsAPartOfPlenum()
{
    const QString text =
        errorParagraph(makeError(ErrorCode::Unavailable, QStringLiteral("plenum-pdf-worker")));
    QVERIFY(text.contains(QLatin1String("plenum-pdf-worker")));
    QVERIFY(!text.contains(QLatin1String("connection")));
}

void ErrorTextTest::refusedSignature_saysTheReason()
{
    const ErrorText text =
        errorText(makeError(ErrorCode::Unauthorized, reasonName(ReasonCode::CertificateNotApproved)));
    QCOMPARE(text.headline, reasonText(ReasonCode::CertificateNotApproved));
    QVERIFY(isSentence(text.safe));
    QVERIFY(isSentence(text.advice));
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
