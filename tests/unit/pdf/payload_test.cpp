// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/protocol/payload.h"

#include "core/pdf/protocol/byte_stream.h"
#include "core/pdf/protocol/messages.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>

namespace plenum::test {

namespace {

DocumentInfo sampleInfo()
{
    DocumentInfo info;
    info.pages = 3;
    info.title = QStringLiteral("Nghị quyết 12");
    info.author = QStringLiteral("الإدارة");
    info.encrypted = true;
    info.sizes = {{595, 842}, {842, 595}, {100, 200}};
    info.labels = {QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1")};
    info.outline = {
        {QStringLiteral("One"), 0, 0}, {QStringLiteral("One.a"), 1, 1}, {QStringLiteral("Two"), -1, 0}};
    return info;
}

PageText sampleText()
{
    return {QStringLiteral("Hội 𝔸\nb"),
            {QRectF(0, 0, 5, 9), QRectF(5, 0, 5, 9), QRectF(10, 0, 5, 9), QRectF(15, 0, 5, 9),
             QRectF(20, 0, 5, 9), QRectF(20, 0, 5, 9), QRectF(25, 0, 0, 0), QRectF(0, 10, 5, 9)}};
}

QList<Link> sampleLinks()
{
    Link inside;
    inside.area = QRectF(10, 20, 30, 40);
    inside.page = 2;
    inside.top = 100.5;
    Link outside;
    outside.area = QRectF(1, 2, 3, 4);
    outside.uri = QStringLiteral("https://example.org/a");
    return {inside, outside};
}

} // namespace

class PayloadTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_keepEverything()
    {
        QList<bool> absurd;
        const auto info = decodeDocumentInfo(encodeDocumentInfo(sampleInfo()), &absurd);
        QVERIFY_OK(info);
        QCOMPARE(*info, sampleInfo());
        QCOMPARE(absurd, (QList<bool>{false, false, false}));
        const auto text = decodePageText(encodePageText(sampleText()));
        QVERIFY_OK(text);
        QCOMPARE(*text, sampleText());
        const auto links = decodeLinks(encodeLinks(sampleLinks()), 3);
        QVERIFY_OK(links);
        QCOMPARE(*links, sampleLinks());
    }

    void absurdPageBoxes_areClampedAndMarked()
    {
        DocumentInfo info = sampleInfo();
        info.sizes = {{1e9, 842}, {0, 0}, {qQNaN(), -5}};
        QList<bool> absurd;
        const auto decoded = decodeDocumentInfo(encodeDocumentInfo(info), &absurd);
        QVERIFY_OK(decoded);
        QCOMPARE(absurd, (QList<bool>{true, true, true}));
        QCOMPARE(decoded->sizes, (QList<PageSize>{{kMaxPagePoints, 842}, {1, 1}, {1, 1}}));
    }

    void encoder_cutsWhatIsOverTheLimits()
    {
        DocumentInfo info = sampleInfo();
        info.title = QString(5000, QLatin1Char('t'));
        info.labels[0] = QStringLiteral("a\nb\u202E") + QString(100, QLatin1Char('x'));
        info.labels[1].clear();
        info.outline = {{QStringLiteral("deep"), 99, 31}, {QStringLiteral("neg"), -7, -3}};
        QList<bool> absurd;
        const auto decoded = decodeDocumentInfo(encodeDocumentInfo(info), &absurd);
        QVERIFY_OK(decoded);
        QCOMPARE(decoded->title.size(), kMaxTitleUnits);
        QVERIFY(decoded->labels.at(0).startsWith(QStringLiteral("a bxx")));
        QCOMPARE(decoded->labels.at(1), QStringLiteral("2"));
        QCOMPARE(decoded->outline,
                 (QList<OutlineEntry>{{QStringLiteral("deep"), -1, 0}, {QStringLiteral("neg"), -1, 0}}));
    }

    void linksOfOtherSchemes_areLeftOut()
    {
        QList<Link> links = sampleLinks();
        for (const char *uri :
             {"file:///etc/passwd", "javascript:alert(1)", "smb://x/y", "relative.pdf", ""}) {
            links[1].uri = QLatin1String(uri);
            const auto decoded = decodeLinks(encodeLinks(links), 3);
            QVERIFY_OK(decoded);
            QCOMPARE(decoded->size(), 1);
        }
    }

    void everyTruncationAndExtraByte_isCorrupt()
    {
        const QList<QByteArray> payloads{
            encodeDocumentInfo(sampleInfo()), encodePageText(sampleText()), encodeLinks(sampleLinks()),
            encodeSandboxReport({2, true, {{QStringLiteral("socket"), true, 1}}})};
        QList<bool> absurd;
        const auto decodes = [&absurd](int kind, const QByteArray &payload) {
            switch (kind) {
            case 0:
                return decodeDocumentInfo(payload, &absurd).ok();
            case 1:
                return decodePageText(payload).ok();
            case 2:
                return decodeLinks(payload, 3).ok();
            default:
                return decodeSandboxReport(payload).ok();
            }
        };
        for (int kind = 0; kind < payloads.size(); ++kind) {
            QVERIFY(decodes(kind, payloads.at(kind)));
            for (qsizetype length = 0; length < payloads.at(kind).size(); ++length)
                QVERIFY(!decodes(kind, payloads.at(kind).first(length)));
            QVERIFY(!decodes(kind, payloads.at(kind) + '\0'));
        }
    }

    void hostileText_isCorrupt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lone high surrogate") << QString(QChar(0xD83D));
        QTest::newRow("lone low surrogate") << QString(QChar(0xDE00));
        QTest::newRow("bell") << QStringLiteral("\u0007");
        QTest::newRow("nul") << QString(QChar(0));
    }
    void hostileText_isCorrupt()
    {
        QFETCH(QString, text);
        ByteWriter out;
        out.putText(text);
        for (int i = 0; i < 4 * text.size(); ++i)
            out.put(1.0F);
        QCOMPARE(decodePageText(out.take()).error().code, ErrorCode::Corrupt);
    }

    void hostileNumbers_areCorrupt()
    {
        for (const double bad : {qQNaN(), qInf(), 1e30, -1.0}) {
            ByteWriter out;
            out.putText(QStringLiteral("a"));
            out.put(0.0F);
            out.put(0.0F);
            out.put(float(bad));
            out.put(1.0F);
            QCOMPARE(decodePageText(out.take()).error().code, ErrorCode::Corrupt);
        }
        QByteArray info = encodeDocumentInfo(sampleInfo());
        QList<bool> absurd;
        for (const qint32 pages : {0, -1, kMaxPages + 1, 2, 4}) {
            std::memcpy(info.data(), &pages, sizeof pages);
            QCOMPARE(decodeDocumentInfo(info, &absurd).error().code, ErrorCode::Corrupt);
        }
        QCOMPARE(decodeLinks(encodeLinks(sampleLinks()), 2).error().code, ErrorCode::Corrupt); // page 2 of 2
    }

    void randomBytes_neverCrashAndStayInBounds()
    {
        QRandomGenerator random(42);
        const QList<QByteArray> seeds{encodeDocumentInfo(sampleInfo()), encodePageText(sampleText()),
                                      encodeLinks(sampleLinks())};
        QList<bool> absurd;
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = seeds.at(round % seeds.size());
            for (int flips = random.bounded(1, 6); flips > 0; --flips)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto info = decodeDocumentInfo(bytes, &absurd);
            if (info)
                QVERIFY(info->pages == info->sizes.size() && info->pages == info->labels.size());
            const auto text = decodePageText(bytes);
            if (text)
                QVERIFY(text->text.size() == text->boxes.size() && text->text.isValidUtf16());
            const auto links = decodeLinks(bytes, 3);
            for (const Link &link : links.value_or(QList<Link>()))
                QVERIFY(link.page < 3);
        }
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::PayloadTest)
#include "payload_test.moc"
