// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace plenum;

class StrictJsonTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void parse_wellFormed_keepsEveryValue()
    {
        const auto object = parseStrictJson(R"({"a":[1,-2,true,null,"đồng 𝄞"],"b":{"c":1.5}})");
        QVERIFY_OK(object);
        QCOMPARE(object->value(QStringLiteral("a")).toArray().at(4).toString(), QStringLiteral("đồng 𝄞"));
        QCOMPARE(object->value(QStringLiteral("a")).toArray().at(1).toInteger(), qint64{-2});
        QCOMPARE(object->value(QStringLiteral("b")).toObject().value(QStringLiteral("c")).toDouble(), 1.5);
    }

    void parse_hostile_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array on top") << QByteArray("[]");
        QTest::newRow("duplicate key") << QByteArray(R"({"a":1,"a":2})");
        QTest::newRow("duplicate key spelled with an escape") << QByteArray(R"({"a":1,"\u0061":2})");
        QTest::newRow("after the value") << QByteArray("{} x");
        QTest::newRow("second value") << QByteArray("{}{}");
        QTest::newRow("integer above 2^53") << QByteArray(R"({"a":9007199254740993})");
        QTest::newRow("integer below -2^53") << QByteArray(R"({"a":-9007199254740993})");
        QTest::newRow("number too large") << QByteArray(R"({"a":1e999})");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xC3\x28\"}");
        QTest::newRow("lone surrogate") << QByteArray(R"({"a":"\ud800"})");
        QTest::newRow("comment") << QByteArray("{/* */}");
        QTest::newRow("single quotes") << QByteArray("{'a':1}");
        QTest::newRow("NaN") << QByteArray(R"({"a":NaN})");
        QTest::newRow("cut off") << QByteArray(R"({"a":[1,2)");
        QTest::newRow("33 levels") << QByteArray("{\"a\":") + QByteArray(32, '[') + QByteArray(32, ']') + "}";
        QTest::newRow("100,000 levels") << QByteArray("{\"a\":") + QByteArray(100'000, '[');
    }
    void parse_hostile_isRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto object = parseStrictJson(bytes);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::Corrupt);
        QVERIFY(!object.error().detail.isEmpty());
    }

    void parse_syntaxError_isToldByItsLine()
    {
        const auto object = parseStrictJson("{\n  \"a\": 1,\n  b: 2\n}\n");
        QVERIFY(!object);
        QVERIFY2(object.error().detail.contains(QLatin1String("line 3")), qPrintable(object.error().detail));
    }

    void parse_32Levels_isAccepted()
    {
        QVERIFY_OK(parseStrictJson(QByteArray("{\"a\":") + QByteArray(31, '[') + QByteArray(31, ']') + "}"));
    }

    // The example of RFC 8785, section 3.2.3, less its floating-point numbers (Plenum signs integers only).
    // Keys in the worst order for a sorted container: must not take quadratic time.
    void parse_manyKeysInDescendingOrder_staysFast()
    {
        QByteArray json = "{";
        for (int i = 300'000; i > 0; --i)
            json += '"' + QByteArray::number(1'000'000 + i) + "\":0,";
        json.back() = '}';
        QElapsedTimer timer;
        timer.start();
        const auto object = parseStrictJson(json);
        QVERIFY_OK(object);
        QCOMPARE(object->size(), 300'000);
        QVERIFY(timer.elapsed() < 10'000);
        json.back() = ',';
        QVERIFY(!parseStrictJson(json + "\"1000001\":1}"));
    }

    void canonical_keysAndEscapes_followRfc8785()
    {
        const QJsonObject object{
            {QStringLiteral("\u20ac"), QStringLiteral("Euro Sign")},
            {QStringLiteral("\r"), QStringLiteral("Carriage Return")},
            {QStringLiteral("\ufb33"), QStringLiteral("Hebrew Letter Dalet With Dagesh")},
            {QStringLiteral("1"), QStringLiteral("One")},
            {QStringLiteral("😀"), QStringLiteral("Emoji: Grinning Face")},
            {QStringLiteral("\u0080"), QStringLiteral("Control")},
            {QStringLiteral("ö"), QStringLiteral("Latin Small Letter O With Diaeresis")}};
        const auto bytes = canonicalJson(object);
        QVERIFY_OK(bytes);
        QCOMPARE(QString::fromUtf8(*bytes),
                 QStringLiteral(
                     "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small "
                     "Letter O With "
                     "Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew "
                     "Letter Dalet With Dagesh\"}"));
    }

    void canonical_stringEscapes_areTheShortForms()
    {
        const auto bytes = canonicalJson({{QStringLiteral("s"), QStringLiteral("\u000f\n\"\\\t\b\f/𝄞")}});
        QVERIFY_OK(bytes);
        QCOMPARE(*bytes, QByteArray("{\"s\":\"\\u000f\\n\\\"\\\\\\t\\b\\f/\xF0\x9D\x84\x9E\"}"));
    }

    void canonical_parsedAgain_isTheSameValue()
    {
        const QJsonObject object{
            {QStringLiteral("b"), QJsonArray{1, QStringLiteral("x"), QJsonValue()}},
            {QStringLiteral("a"), QJsonObject{{QStringLiteral("z"), true}, {QStringLiteral("y"), -5}}}};
        const auto bytes = canonicalJson(object);
        QVERIFY_OK(bytes);
        QCOMPARE(*bytes, QByteArray(R"({"a":{"y":-5,"z":true},"b":[1,"x",null]})"));
        QCOMPARE(*parseStrictJson(*bytes), object);
    }

    void canonical_fraction_isRefused()
    {
        const auto bytes = canonicalJson({{QStringLiteral("a"), 1.5}});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "strict_json_test.moc"
