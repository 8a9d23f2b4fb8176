// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_file.h"
#include "tests/support/fake_random.h"
#include "tests/support/suite.h"

using namespace plenum;

namespace {

QByteArray file(const QByteArray &items, const QByteArray &more = {})
{
    return R"({"plenum":1,"title":"Kỳ họp","start":"2026-12-03T08:00:00+07:00")" + more + R"(,"items":[)" +
           items + "]}";
}

QByteArray paper(const QByteArray &path)
{
    return R"({"title":"Tờ trình","file":")" + path + R"("})";
}

} // namespace

class MeetingFileTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void parse_complete_keepsOrderTreeAndUnknownKeys()
    {
        const auto draft = parseMeetingFile(file(
            R"({"number":"1","title":"A","kind":"decision","minutes":20,"presenter":"P","room":"302",
                "papers":[{"title":"T","file":"sub/a.pdf","lang":"vi"}],"items":[{"number":"1.a","title":"B"}]},{"title":"C"})",
            R"(,"body":"HĐND","timeZone":"Asia/Ho_Chi_Minh","session":18,"participants":[{"person":"An","role":"chair","seat":4}])"));
        QVERIFY_OK(draft);
        const Meeting &meeting = draft->meeting;
        QCOMPARE(meeting.items.size(), 3);
        QCOMPARE(meeting.items.at(1).parent, meeting.items.at(0).id);
        QCOMPARE(meeting.items.at(0).extra.value(QStringLiteral("room")).toString(), QStringLiteral("302"));
        QCOMPARE(meeting.items.at(0).papers.at(0).extra.value(QStringLiteral("lang")).toString(),
                 QStringLiteral("vi"));
        QCOMPARE(meeting.extra.value(QStringLiteral("session")).toInt(), 18);
        QCOMPARE(meeting.participants.at(0).extra.value(QStringLiteral("seat")).toInt(), 4);
        QCOMPARE(meeting.start.offsetFromUtc(), 7 * 3600);
        QCOMPARE(draft->files.at(0).file, QStringLiteral("sub/a.pdf"));
        QCOMPARE(meeting.items.at(0).papers.at(0).fileName, QStringLiteral("a.pdf"));
    }

    void parse_startWithoutOffset_takesTheTimeZone()
    {
        const auto draft = parseMeetingFile(
            R"({"plenum":1,"title":"T","start":"2026-12-03T08:00:00","timeZone":"Asia/Ho_Chi_Minh","items":[{"title":"A"}]})");
        QVERIFY_OK(draft);
        QCOMPARE(draft->meeting.start.toUTC(), QDateTime(QDate(2026, 12, 3), QTime(1, 0), Qt::UTC));
    }

    void parse_byteOrderMark_isIgnored()
    {
        const auto draft = parseMeetingFile("\xEF\xBB\xBF" + file(R"({"title":"A"})"));
        QVERIFY_OK(draft);
        QCOMPARE(draft->meeting.items.constFirst().title, QStringLiteral("A"));
    }

    void parse_wrong_namesTheKey_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                            const QString &subject) { QTest::newRow(name) << bytes << code << subject; };
        row("not JSON", "agenda", ErrorCode::Corrupt, {});
        row("no version", R"({"title":"T"})", ErrorCode::InvalidInput, QStringLiteral("plenum"));
        row("newer version", R"({"plenum":2})", ErrorCode::NewerFormat, QStringLiteral("plenum"));
        row("no title", R"({"plenum":1,"start":"2026-12-03T08:00:00Z","items":[]})", ErrorCode::InvalidInput,
            QStringLiteral("title"));
        row("no items", R"({"plenum":1,"title":"T","start":"2026-12-03T08:00:00Z"})", ErrorCode::InvalidInput,
            QStringLiteral("items"));
        row("bad start", R"({"plenum":1,"title":"T","start":"tomorrow","items":[{"title":"A"}]})",
            ErrorCode::InvalidInput, QStringLiteral("start"));
        row("start of no zone",
            R"({"plenum":1,"title":"T","start":"2026-12-03T08:00:00","items":[{"title":"A"}]})",
            ErrorCode::InvalidInput, QStringLiteral("start"));
        row("end before start", file(R"({"title":"A"})", R"(,"end":"2026-12-02T08:00:00+07:00")"),
            ErrorCode::InvalidInput, QStringLiteral("end"));
        row("unknown zone", file(R"({"title":"A"})", R"(,"timeZone":"Mars/Base")"), ErrorCode::InvalidInput,
            QStringLiteral("timeZone"));
        row("item without title", file(R"({"title":"A"},{"number":"2"})"), ErrorCode::InvalidInput,
            QStringLiteral("items[1].title"));
        row("unknown kind", file(R"({"title":"A","kind":"party"})"), ErrorCode::InvalidInput,
            QStringLiteral("items[0].kind"));
        row("minutes of text", file(R"({"title":"A","minutes":"20"})"), ErrorCode::InvalidInput,
            QStringLiteral("items[0].minutes"));
        row("paper without file", file(R"({"title":"A","papers":[{"title":"T"}]})"), ErrorCode::InvalidInput,
            QStringLiteral("items[0].papers[0].file"));
        row("nested paper", file(R"({"title":"A","items":[{"title":"B","papers":[{}]}]})"),
            ErrorCode::InvalidInput, QStringLiteral("items[0].items[0].papers[0].file"));
        for (const char *path :
             {"/etc/passwd", "../a.pdf", "a/../../b.pdf", "a//b.pdf", "./a.pdf", "C:/a.pdf", ".."})
            row(path, file(R"({"title":"A","papers":[)" + paper(path) + "]}"), ErrorCode::UnsafePath,
                QStringLiteral("items[0].papers[0].file (%1)").arg(QString::fromUtf8(path)));
        row("backslash", file(R"({"title":"A","papers":[)" + paper(R"(a\\b.pdf)") + "]}"),
            ErrorCode::UnsafePath, QStringLiteral("items[0].papers[0].file (a\\b.pdf)"));
        row("control character in a path", file(R"({"title":"A","papers":[)" + paper("a\xC2\x85.pdf") + "]}"),
            ErrorCode::UnsafePath, QStringLiteral("items[0].papers[0].file (a\u0085.pdf)"));
        row("no text", file(R"({"title":"a\u0000b"})"), ErrorCode::InvalidInput,
            QStringLiteral("items[0].title"));
        const QByteArray longTitle = QByteArray("\xE1\xBB\x87").repeated(1366); // 4098 bytes
        row("title of too many bytes", file("{\"title\":\"" + longTitle + "\"}"), ErrorCode::InvalidInput,
            QStringLiteral("items[0].title"));
        const QByteArray papers = (paper("a.pdf") + ",").repeated(500) + paper("a.pdf");
        row("501 papers", file("{\"title\":\"A\",\"papers\":[" + papers + "]}"), ErrorCode::InvalidInput,
            QStringLiteral("items[0].papers"));
        row("id used twice",
            file(
                R"({"id":"aaaaaaaaaaaaaaaaaaaaaaaaaa","title":"A"},{"id":"aaaaaaaaaaaaaaaaaaaaaaaaaa","title":"B"})"),
            ErrorCode::InvalidInput, QStringLiteral("items[1].id"));
        row("id of other form", file(R"({"id":"7","title":"A"})"), ErrorCode::InvalidInput,
            QStringLiteral("items[0].id"));
    }
    void parse_wrong_namesTheKey()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, subject);
        const auto draft = parseMeetingFile(bytes);
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, code);
        QCOMPARE(draft.error().subject, subject);
    }

    void adopt_editedAgenda_keepsTheIdsOfWhatIsStillThere()
    {
        test::FakeRandom random;
        auto first = *parseMeetingFile(file(R"({"number":"1","title":"Mở đầu"},
            {"number":"2","title":"Ngân sách","papers":[)" +
                                            paper("a.pdf") + "," + paper("b.pdf") +
                                            R"(]},{"number":"3","title":"Đất đai"})"));
        adoptIds(first, nullptr, random);
        // Item 2 retitled, item 3 moved up, a new item at the end, one paper renamed on disk but titled as
        // before.
        auto second = *parseMeetingFile(
            file(R"({"number":"1","title":"Mở đầu"},{"number":"1b","title":"Đất đai"},
            {"number":"2","title":"Ngân sách 2027","papers":[)" +
                 paper("b.pdf") + "," + paper("c.pdf") + R"(]},{"number":"4","title":"Khác"})"));
        adoptIds(second, &first.meeting, random);
        QCOMPARE(second.meeting.id, first.meeting.id);
        QCOMPARE(second.meeting.items.at(0).id, first.meeting.items.at(0).id);
        QCOMPARE(second.meeting.items.at(1).id, first.meeting.items.at(2).id);
        QCOMPARE(second.meeting.items.at(2).id, first.meeting.items.at(1).id);
        QVERIFY(findItem(first.meeting, second.meeting.items.at(3).id) == nullptr);
        QCOMPARE(second.meeting.items.at(2).papers.at(0).id, first.meeting.items.at(1).papers.at(1).id);
        QCOMPARE(second.meeting.items.at(2).papers.at(1).id, first.meeting.items.at(1).papers.at(0).id);
        QCOMPARE(second.files.at(0).item, second.meeting.items.at(2).id);
        for (const AgendaItem &item : second.meeting.items)
            QVERIFY(!isTemporaryId(item.id.text()));
    }

    void adopt_twinTitles_neverShareAnId()
    {
        test::FakeRandom random;
        auto first = *parseMeetingFile(file(R"({"title":"Khác"},{"title":"Khác"})"));
        adoptIds(first, nullptr, random);
        auto second = *parseMeetingFile(file(R"({"title":"Khác"},{"title":"Khác"},{"title":"Khác"})"));
        adoptIds(second, &first.meeting, random);
        QSet<ItemId> ids;
        for (const AgendaItem &item : second.meeting.items)
            ids.insert(item.id);
        QCOMPARE(ids.size(), 3);
        QVERIFY(ids.contains(first.meeting.items.at(0).id) && ids.contains(first.meeting.items.at(1).id));
    }
};

QTEST_GUILESS_MAIN(MeetingFileTest)
#include "meeting_file_test.moc"
