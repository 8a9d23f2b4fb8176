// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/mark.h"

#include "core/base/strict_json.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace plenum {

using test::sampleMark;

class MarkTest : public test::Suite {
    Q_OBJECT

    static QJsonObject json(MarkKind kind = MarkKind::Note) { return markToJson(sampleMark(1, kind)); }

    static QJsonArray repeated(const QJsonValue &value, int count)
    {
        QJsonArray array;
        for (int i = 0; i < count; ++i)
            array.append(value);
        return array;
    }

    // The mark after the whole way: JSON, canonical bytes, hostile parser, mark.
    static Result<Mark> thereAndBack(const Mark &mark)
    {
        PLENUM_TRY_ASSIGN(const QByteArray bytes, canonicalJson(markToJson(mark)));
        PLENUM_TRY_ASSIGN(const QJsonObject parsed, parseStrictJson(bytes));
        return markFromJson(parsed);
    }

private Q_SLOTS:
    void json_ofEveryKind_readsBackEqual()
    {
        for (const MarkKind kind : {MarkKind::Highlight, MarkKind::Note, MarkKind::Ink}) {
            const Mark mark = sampleMark(5, kind, Visibility::Shared);
            const auto read = thereAndBack(mark);
            QVERIFY_OK(read);
            QCOMPARE(*read, mark);
        }
    }

    void json_ofRandomMarks_readsBackEqual()
    {
        for (quint32 seed = 1; seed <= 500; ++seed) {
            QRandomGenerator random(seed);
            const Mark mark = test::randomMark(random);
            const auto read = thereAndBack(mark);
            if (!read || !(*read == mark))
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void markToJson_roundsToHundredthsAndSeconds()
    {
        Mark mark = sampleMark(1);
        mark.anchor = QPointF(1.0049, -1.005001);
        mark.created = mark.created.addMSecs(999);
        const auto read = thereAndBack(mark);
        QVERIFY_OK(read);
        QCOMPARE(read->anchor, QPointF(1.0, -1.01));
        QCOMPARE(read->created, sampleMark(1).created);
        QCOMPARE(thereAndBack(*read).value(), *read);
    }

    void markToJson_neverTellsTheNameOfTheAuthor()
    {
        Mark mark = sampleMark(1);
        mark.authorName = QStringLiteral("Trần Thị Bình");
        QVERIFY(!canonicalJson(markToJson(mark)).value().contains("Bình"));
        QVERIFY(thereAndBack(mark).value().authorName.isEmpty());
    }

    void markToJson_localTime_isWrittenAsUtc()
    {
        Mark mark = sampleMark(1);
        mark.created = QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600);
        QCOMPARE(markToJson(mark).value(QStringLiteral("created")).toString(),
                 QStringLiteral("2026-12-03T01:00:00Z"));
    }

    // A mark that breaks a rule must be refused on reading, not turned into another mark.
    void markFromJson_ofABrokenMark_isCorrupt_data()
    {
        QTest::addColumn<Mark>("mark");
        const auto row = [](const char *name, MarkKind kind, const auto &breakIt) {
            Mark mark = sampleMark(1, kind);
            breakIt(mark);
            QTest::newRow(name) << mark;
        };
        row("no id", MarkKind::Note, [](Mark &m) { m.id = MarkId(); });
        row("long id", MarkKind::Note, [](Mark &m) { m.id = MarkId(QString(27, u'a')); });
        row("no paper", MarkKind::Note, [](Mark &m) { m.paper.paper = PaperId(); });
        row("short hash", MarkKind::Note, [](Mark &m) { m.paper.sha256.chop(1); });
        row("revision 0", MarkKind::Note, [](Mark &m) { m.paper.revision = 0; });
        row("page -1", MarkKind::Note, [](Mark &m) { m.page = -1; });
        row("no time", MarkKind::Note, [](Mark &m) { m.created = QDateTime(); });
        row("infinite anchor", MarkKind::Note,
            [](Mark &m) { m.anchor.setX(std::numeric_limits<double>::infinity()); });
        row("anchor not a number", MarkKind::Note, [](Mark &m) { m.anchor.setY(std::nan("")); });
        row("anchor far out", MarkKind::Note, [](Mark &m) { m.anchor.setY(-20'000.01); });
        row("anchor beyond integers", MarkKind::Note, [](Mark &m) { m.anchor.setX(1e300); });
        row("no box", MarkKind::Highlight, [](Mark &m) { m.rects.clear(); });
        row("too many boxes", MarkKind::Highlight, [](Mark &m) { m.rects.fill(QRectF(0, 0, 1, 1), 1'001); });
        row("negative width", MarkKind::Highlight, [](Mark &m) { m.rects = {QRectF(5, 5, -1, 1)}; });
        row("no stroke", MarkKind::Ink, [](Mark &m) { m.strokes.clear(); });
        row("empty stroke", MarkKind::Ink, [](Mark &m) { m.strokes.append(QList<QPointF>()); });
        row("too many points", MarkKind::Ink, [](Mark &m) {
            m.strokes.clear();
            for (int i = 0; i < 10; ++i)
                m.strokes.append(QList<QPointF>(1'001, QPointF(1, 1)));
        });
        row("pen without width", MarkKind::Ink, [](Mark &m) { m.penWidth = 0; });
        row("pen too wide", MarkKind::Ink, [](Mark &m) { m.penWidth = 201; });
        row("long text", MarkKind::Note, [](Mark &m) { m.text = QString(20'001, u'x'); });
        row("long quote", MarkKind::Highlight, [](Mark &m) { m.quote = QString(20'001, u'x'); });
    }
    void markFromJson_ofABrokenMark_isCorrupt()
    {
        QFETCH(Mark, mark);
        const auto read = markFromJson(markToJson(mark));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }

    void markFromJson_atTheLimits_isRead()
    {
        Mark ink = sampleMark(1, MarkKind::Ink);
        ink.strokes = {QList<QPointF>(9'999, QPointF(-20'000, 20'000)), {QPointF(0, 0)}};
        ink.text = QString(20'000, QChar(0x1EC7));
        QCOMPARE(thereAndBack(ink).value(), ink);
        Mark highlight = sampleMark(1, MarkKind::Highlight);
        highlight.rects.fill(QRectF(-20'000, 20'000, 20'000, 0), 1'000);
        QCOMPARE(thereAndBack(highlight).value(), highlight);
    }

    void markFromJson_anyKeyMissingOrOfAnotherType_isCorrupt()
    {
        const QList<QJsonValue> wrong{QJsonValue(),
                                      QJsonValue(true),
                                      QJsonValue(1.5),
                                      QJsonValue(-1),
                                      QJsonValue(1e18),
                                      QJsonValue(QStringLiteral("x")),
                                      QJsonValue(QJsonArray()),
                                      QJsonValue(QJsonObject())};
        for (const MarkKind kind : {MarkKind::Highlight, MarkKind::Note, MarkKind::Ink}) {
            const QStringList keys = json(kind).keys();
            for (const QString &key : keys) {
                QJsonObject object = json(kind);
                object.remove(key);
                QVERIFY2(!markFromJson(object), qPrintable(key));
                for (const QJsonValue &value : wrong) {
                    const bool isFreeText = key == QLatin1String("text") || key == QLatin1String("quote");
                    if (value.isString() && isFreeText)
                        continue;
                    object.insert(key, value);
                    const auto read = markFromJson(object);
                    QVERIFY2(!read, qPrintable(key));
                    QCOMPARE(read.error().code, ErrorCode::Corrupt);
                    QVERIFY2(read.error().detail.contains(key), qPrintable(read.error().detail));
                }
            }
        }
    }

    void markFromJson_hostileGeometry_isCorrupt_data()
    {
        QTest::addColumn<QJsonObject>("object");
        const auto row = [](const char *name, MarkKind kind, QLatin1String key, const QJsonValue &value) {
            QJsonObject object = json(kind);
            object.insert(key, value);
            QTest::newRow(name) << object;
        };
        const QLatin1String rects("rects");
        const QLatin1String strokes("strokes");
        row("box of three", MarkKind::Highlight, rects, QJsonArray{QJsonArray{1, 2, 3}});
        row("box of five", MarkKind::Highlight, rects, QJsonArray{QJsonArray{1, 2, 3, 4, 5}});
        row("box of text", MarkKind::Highlight, rects, QJsonArray{QJsonArray{1, 2, 3, QStringLiteral("4")}});
        row("fraction", MarkKind::Highlight, rects, QJsonArray{QJsonArray{1, 2, 3, 4.5}});
        row("huge box", MarkKind::Highlight, rects, QJsonArray{QJsonArray{1, 2, 2'000'001, 4}});
        row("box not an array", MarkKind::Highlight, rects, QJsonArray{4});
        row("100,000 boxes", MarkKind::Highlight, rects, repeated(QJsonArray{0, 0, 1, 1}, 100'000));
        row("odd coordinates", MarkKind::Ink, strokes, QJsonArray{QJsonArray{1, 2, 3}});
        row("nested stroke", MarkKind::Ink, strokes, QJsonArray{QJsonArray{QJsonArray{1, 2}}});
        row("200,000 points", MarkKind::Ink, strokes, QJsonArray{repeated(7, 400'000)});
        row("points in many strokes", MarkKind::Ink, strokes, repeated(repeated(7, 4'000), 6));
        row("20,000 strokes", MarkKind::Ink, strokes, repeated(QJsonArray{1, 1}, 20'000));
        row("anchor of one", MarkKind::Note, QLatin1String("anchor"), QJsonArray{1});
        row("anchor outside", MarkKind::Note, QLatin1String("anchor"), QJsonArray{1, 2'000'001});
        row("page above limit", MarkKind::Note, QLatin1String("page"), 1'000'001);
        row("unknown kind", MarkKind::Note, QLatin1String("kind"), QStringLiteral("stamp"));
        row("kind without its fields", MarkKind::Note, QLatin1String("kind"), QStringLiteral("ink"));
        row("unknown visibility", MarkKind::Note, QLatin1String("visibility"), QStringLiteral("public"));
        row("upper-case hash", MarkKind::Note, QLatin1String("sha256"), QString(64, u'A'));
        row("hash with spaces", MarkKind::Note, QLatin1String("sha256"),
            QString(62, u'a').append(QStringLiteral("  ")));
        row("time with offset", MarkKind::Note, QLatin1String("created"),
            QStringLiteral("2026-12-03T01:00:00+07"));
        row("30 February", MarkKind::Note, QLatin1String("created"), QStringLiteral("2026-02-30T01:00:00Z"));
        row("author not an id", MarkKind::Note, QLatin1String("author"), QStringLiteral("Bình"));
    }
    void markFromJson_hostileGeometry_isCorrupt()
    {
        QFETCH(QJsonObject, object);
        const auto read = markFromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }

    void markFromJson_unknownKeys_areIgnored()
    {
        QJsonObject object = json();
        object.insert(QStringLiteral("opacity"), 3);
        object.insert(QStringLiteral("strokes"), QStringLiteral("not for a note"));
        QCOMPARE(markFromJson(object).value(), sampleMark(1));
    }

    void markToJson_brokenUtf16_staysReadable()
    {
        Mark mark = sampleMark(1);
        mark.text = QString(QChar(0xD800)) + QStringLiteral("x");
        const auto read = thereAndBack(mark);
        QVERIFY_OK(read);
        QVERIFY(read->text.endsWith(u'x'));
        QCOMPARE(thereAndBack(*read).value(), *read);
    }

    // Whatever bytes come, reading ends in a mark or in Corrupt.
    void markFromJson_mutatedBytes_neverGivesAMarkThatDoesNotReadBack()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes = canonicalJson(json(static_cast<MarkKind>(round % 3))).value();
            for (int i = random.bounded(1, 4); i > 0; --i)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(32, 127));
            const auto parsed = parseStrictJson(bytes);
            if (!parsed)
                continue;
            const auto read = markFromJson(*parsed);
            if (read)
                QCOMPARE(thereAndBack(*read).value(), *read);
            else
                QCOMPARE(read.error().code, ErrorCode::Corrupt);
        }
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::MarkTest)
#include "mark_test.moc"
