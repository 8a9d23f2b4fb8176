// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/statement.h"
#include "tests/support/suite.h"
#include "tests/unit/signing/sample_statement.h"

using namespace plenum;
using namespace plenum::test;

class StatementTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void draft_takesEverythingFromThePublication()
    {
        const SignOffStatement statement = sampleStatement();
        QCOMPARE(statement.meeting.text(), sampleId('m'));
        QCOMPARE(statement.agendaVersion, 3);
        QCOMPARE(statement.itemNumber, QStringLiteral("TOP Ö 3"));
        QCOMPARE(statement.papers.size(), 2);
        QCOMPARE(statement.papers.at(0).revision, 2);
        QCOMPARE(statement.papers.at(0).sha256, QByteArray(32, '\x11'));
        const auto none =
            draftStatement(SpaceId(sampleId('s')), sampleAgenda(), ItemId(sampleId('z')), samplePerson());
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

    void json_isExactlyThis()
    {
        const auto json = statementJson(sampleStatement());
        QVERIFY_OK(json);
        QByteArray expected =
            "{'agenda':{'id':'AGENDA','version':3},"
            "'comment':'Đồng ý,\\nnhưng xem lại mục 2.','decision':'reservation',"
            "'item':{'id':'iiiiiiiiiiiiiiiiiiiiiiiiii','number':'TOP Ö 3','title':'Ngân sách \\'2027\\''},"
            "'kind':'plenum-sign-off-1',"
            "'meeting':{'id':'mmmmmmmmmmmmmmmmmmmmmmmmmm','title':'Kỳ họp thứ mười tám'},"
            "'nonce':'nnnnnnnnnnnnnnnnnnnnnnnnnn','papers':["
            "{'id':'bbbbbbbbbbbbbbbbbbbbbbbbbb','pages':14,'revision':2,'sha256':'BUDGET',"
            "'title':'Tờ trình dự toán ngân sách'},"
            "{'id':'cccccccccccccccccccccccccc','pages':1,'revision':1,'sha256':'PLAN',"
            "'title':'مخطط الطريق'}],"
            "'person':{'id':'pppppppppppppppppppppppppp','name':'Nguyễn Thị Ân','role':'delegate'},"
            "'previous':'','space':'ssssssssssssssssssssssssss','time':'2026-12-03T01:00:59Z'}";
        expected.replace('\'', '"')
            .replace("AGENDA", QByteArray(32, '\x33').toHex())
            .replace("BUDGET", QByteArray(32, '\x11').toHex())
            .replace("PLAN", QByteArray(32, '\x22').toHex());
        QCOMPARE(*json, expected);
    }

    void parse_whatWasWritten_isTheSame()
    {
        SignOffStatement statement = sampleStatement();
        QCOMPARE(parseStatement(statementJson(statement).value()).value(), statement);
        statement.previous = QByteArray(32, '\xfe');
        statement.papers.clear();
        statement.comment.clear();
        statement.role = Role::Chair;
        for (const Decision decision : {Decision::Agree, Decision::Disagree, Decision::Reservation,
                                        Decision::Abstain, Decision::Noted}) {
            statement.decision = decision;
            QCOMPARE(parseStatement(statementJson(statement).value()).value(), statement);
        }
    }

    void json_textInAnotherForm_becomesNfc()
    {
        SignOffStatement statement = sampleStatement();
        const QByteArray composed = statementJson(statement).value();
        statement.itemTitle = statement.itemTitle.normalized(QString::NormalizationForm_D);
        statement.comment = statement.comment.normalized(QString::NormalizationForm_D);
        statement.personName = statement.personName.normalized(QString::NormalizationForm_D);
        QCOMPARE(statementJson(statement).value(), composed);
    }

    void json_timeWithAnOffset_becomesUtc()
    {
        SignOffStatement statement = sampleStatement();
        const QByteArray utc = statementJson(statement).value();
        statement.time = statement.time.toOffsetFromUtc(7 * 3600);
        QCOMPARE(statementJson(statement).value(), utc);
    }

    void json_incomplete_namesThePart_data()
    {
        QTest::addColumn<SignOffStatement>("statement");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *part, auto change) {
            SignOffStatement statement = sampleStatement();
            change(statement);
            QTest::newRow(name) << statement << QString::fromLatin1(part);
        };
        row("no space", "space", [](SignOffStatement &s) { s.space = SpaceId(); });
        row("short id", "meeting", [](SignOffStatement &s) { s.meeting = MeetingId(QStringLiteral("abc")); });
        row("version 0", "agenda", [](SignOffStatement &s) { s.agendaVersion = 0; });
        row("no agenda id", "agenda", [](SignOffStatement &s) { s.agendaId.clear(); });
        row("path as id", "item", [](SignOffStatement &s) { s.item = ItemId(QStringLiteral("../..")); });
        row("short hash", "papers", [](SignOffStatement &s) { s.papers[1].sha256.chop(1); });
        row("revision 0", "papers", [](SignOffStatement &s) { s.papers[0].revision = 0; });
        row("no name", "person", [](SignOffStatement &s) { s.personName.clear(); });
        row("no time", "time", [](SignOffStatement &s) { s.time = {}; });
        row("no nonce", "nonce", [](SignOffStatement &s) { s.nonce.clear(); });
        row("short previous", "previous", [](SignOffStatement &s) { s.previous = "x"; });
    }
    void json_incomplete_namesThePart()
    {
        QFETCH(SignOffStatement, statement);
        const auto json = statementJson(statement);
        QVERIFY(!json);
        QCOMPARE(json.error().code, ErrorCode::InvalidInput);
        QTEST(json.error().detail, "part");
    }

    void parse_anotherForm_isCorrupt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("space after a comma", ",\"decision\"", ", \"decision\"");
        row("line break at the end", "Z\"}", "Z\"}\n");
        row("unknown key", "\"kind\"", "\"extra\":1,\"kind\"");
        row("unknown key in a part", "\"number\"", "\"extra\":1,\"number\"");
        row("missing key", "\"previous\":\"\",", "");
        row("upper-case hexadecimal", "fefefe", "FEFEFE");
        row("number as text", "\"version\":3", "\"version\":\"3\"");
        row("number with a fraction", "\"version\":3", "\"version\":3.0");
        row("negative pages", "\"pages\":14", "\"pages\":-1");
        row("unknown decision", "reservation", "perhaps");
        row("unknown role", "\"delegate\"", "\"king\"");
        row("local time", "00:59Z", "00:59+00:00");
        row("fraction of a second", "00:59Z", "00:59.000Z");
        row("day that is none", "2026-12-03", "2026-02-30");
        row("escaped letter", "TOP", "\\u0054OP");
        row("decomposed letter", "TOP Ö", "TOP O\xcc\x88");
        row("another space id form", "ssss", "SSSS");
        row("null comment", "\"comment\":\"", "\"comment\":null,\"x\":\"");
        row("paper that is no object", "\"papers\":[", "\"papers\":[1,");
        row("another kind", "plenum-sign-off-1", "plenum-agenda-1");
    }
    void parse_anotherForm_isCorrupt()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        SignOffStatement statement = sampleStatement();
        if (before.startsWith("fe"))
            statement.previous = QByteArray(32, '\xfe');
        QByteArray json = statementJson(statement).value();
        QVERIFY(json.contains(before));
        json.replace(json.indexOf(before), before.size(), after);
        const auto parsed = parseStatement(json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Corrupt);
    }

    void parse_keysInAnotherOrder_isCorrupt()
    {
        QByteArray json = statementJson(sampleStatement()).value();
        json.replace("\"decision\":\"reservation\",", "");
        json.insert(1, "\"decision\":\"reservation\",");
        QCOMPARE(parseStatement(json).error().code, ErrorCode::Corrupt);
    }

    void parse_aLaterKind_saysSo()
    {
        QByteArray json = statementJson(sampleStatement()).value();
        json.replace("plenum-sign-off-1", "plenum-sign-off-2");
        QCOMPARE(parseStatement(json).error().code, ErrorCode::NewerFormat);
    }

    void parse_anyByteFlipped_isRefusedOrAnotherStatement()
    {
        const SignOffStatement original = sampleStatement();
        const QByteArray json = statementJson(original).value();
        for (qsizetype at = 0; at < json.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = json;
                changed[at] = char(changed.at(at) ^ (1 << bit));
                if (const auto parsed = parseStatement(changed))
                    QVERIFY2(*parsed != original, qPrintable(QString::number(at)));
            }
        }
    }

    void parse_cutShort_isRefused()
    {
        const QByteArray json = statementJson(sampleStatement()).value();
        for (qsizetype size = 0; size < json.size(); ++size)
            QVERIFY(!parseStatement(json.first(size)));
    }

    void huge_isRefusedBothWays()
    {
        SignOffStatement statement = sampleStatement();
        statement.comment = QString(2 << 20, QLatin1Char('x'));
        QCOMPARE(statementJson(statement).error().code, ErrorCode::TooLarge);
        QCOMPARE(parseStatement(QByteArray(2 << 20, ' ')).error().code, ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
