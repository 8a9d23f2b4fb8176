// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/store/space_keys.h"
#include "tests/support/suite.h"
#include "tests/unit/store/sample_space.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace plenum {

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject json(const QByteArray &payload)
{
    return QJsonDocument::fromJson(payload).object();
}

// Where a value stands in a document: keys and indices from the root.
using JsonPath = QVariantList;

QJsonValue with(const QJsonValue &at, const JsonPath &path, const QJsonValue &value, qsizetype depth = 0)
{
    if (depth == path.size())
        return value;
    if (at.isArray()) {
        QJsonArray array = at.toArray();
        const int index = path[depth].toInt();
        const QJsonValue next = with(array[index], path, value, depth + 1);
        if (next.isUndefined())
            array.removeAt(index);
        else
            array[index] = next;
        return array;
    }
    QJsonObject object = at.toObject();
    const QString key = path[depth].toString();
    object.insert(key, with(object.value(key), path, value, depth + 1)); // an undefined value removes the key
    return object;
}

void collect(const QJsonValue &value, const JsonPath &path, QList<JsonPath> &paths)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            paths.append(path + JsonPath{entry.key()});
            collect(entry.value(), path + JsonPath{entry.key()}, paths);
        }
    } else if (value.isArray()) {
        for (int i = 0; i < value.toArray().size(); ++i)
            collect(value.toArray().at(i), path + JsonPath{i}, paths);
    }
}

QString pathText(const JsonPath &path)
{
    QStringList parts;
    for (const QVariant &part : path)
        parts.append(part.toString());
    return parts.join(u'.');
}

// What a reader of this version takes as it comes: free objects, and lists it does not look into.
bool isFree(const JsonPath &path)
{
    for (const QVariant &part : path) {
        const QString key = part.toString();
        if (key == u"extra" || key == u"body" || key == u"audience" || key == u"livestream")
            return true;
    }
    return false;
}

} // namespace

class RecordsTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_everyRecord_isTheSame()
    {
        QCOMPARE(parseInit(encodeInit(m_sample.init()).value()).value(), m_sample.init());
        QCOMPARE(parseTrust(encodeTrust(m_sample.trust()).value()).value(), m_sample.trust());
        QCOMPARE(parseRoster(encodeRoster(m_sample.roster()).value()).value(), m_sample.roster());
        QCOMPARE(parseManifest(encodeManifest(m_sample.secondManifest()).value()).value(),
                 m_sample.secondManifest());
        const HeadRecord head = m_sample.head(m_sample.manifest());
        QCOMPARE(parseHead(encodeHead(head).value()).value(), head);
        QCOMPARE(parseLogSegment(encodeLogSegment(m_sample.logSegment()).value()).value(),
                 m_sample.logSegment());
        QCOMPARE(parseJoin(encodeJoin(m_sample.join()).value()).value(), m_sample.join());
        QCOMPARE(parseJoin(encodeJoin(m_sample.requestingJoin()).value()).value(), m_sample.requestingJoin());
        QCOMPARE(parseRoster(encodeRoster(m_sample.issuingRoster()).value()).value(),
                 m_sample.issuingRoster());
        QCOMPARE(parseJoin(encodeJoin(m_sample.renewal()).value()).value(), m_sample.renewal());
        const HeadRecord third = m_sample.headWithRollup();
        QCOMPARE(parseHead(encodeHead(third).value()).value(), third);
        QCOMPARE(parseRollup(encodeRollup(m_sample.rollup()).value()).value(), m_sample.rollup());
        QCOMPARE(parseGarbage(encodeGarbage(m_sample.garbage()).value()).value(), m_sample.garbage());
    }

    // A space without one writes the bytes it always wrote.
    void head_lease_isWrittenWhereThereIsOne()
    {
        HeadRecord head = m_sample.head(m_sample.manifest());
        QVERIFY(!encodeHead(head)->contains("lease_s"));
        for (const int seconds : {HeadRecord::kLeastLease, 8 * 3600, HeadRecord::kMostLease}) {
            head.leaseSeconds = seconds;
            QCOMPARE(parseHead(encodeHead(head).value()).value(), head);
        }
        head.leaseSeconds = 1;
        QCOMPARE(encodeHead(head).error().code, ErrorCode::InvalidInput);
    }

    void log_largeBody_leavesNoOtherBody()
    {
        QCOMPARE(parseLogSegment(encodeLogSegment(m_sample.secondLogSegment()).value()).value(),
                 m_sample.secondLogSegment());
        LogSegment segment = m_sample.secondLogSegment();
        segment.entries[0].body = {{QStringLiteral("id"), 1}};
        QCOMPARE(encodeLogSegment(segment).error().code, ErrorCode::InvalidInput);
        segment = m_sample.secondLogSegment();
        segment.entries[0].large.size = kMaxLargeBodyBytes;
        segment.entries = QList<LogEntry>(4, segment.entries[0]);
        QVERIFY_OK(encodeLogSegment(segment));
        segment.entries.append(m_sample.secondLogSegment().entries[0]);
        QCOMPARE(encodeLogSegment(segment).error().code, ErrorCode::InvalidInput);
        for (const qint64 size : {qint64{0}, qint64{kMaxLargeBodyBytes} + 1}) {
            segment = m_sample.secondLogSegment();
            segment.entries[0].large.size = size;
            QCOMPARE(encodeLogSegment(segment).error().code, ErrorCode::InvalidInput);
        }
    }

    void head_withoutRollups_staysAsTheFirstVersionWroteIt()
    {
        const QJsonObject log = json(encodeHead(m_sample.head(m_sample.manifest())).value())
                                    .value(QStringLiteral("log"))
                                    .toObject();
        QCOMPARE(text(log), QByteArray(R"({"epoch":1,"rollups":[],"shard_bits":0})"));
    }

    void shardBitsOf_anEpoch_isThatOfItsTime()
    {
        HeadRecord head = m_sample.head(m_sample.manifest());
        head.logEpoch = 9;
        head.shardBits = 4;
        head.earlierShards = {{2, 0}, {6, 3}};
        QCOMPARE(parseHead(encodeHead(head).value()).value(), head);
        QCOMPARE(head.shardBitsOf(1), 0);
        QCOMPARE(head.shardBitsOf(2), 0);
        QCOMPARE(head.shardBitsOf(3), 3);
        QCOMPARE(head.shardBitsOf(6), 3);
        QCOMPARE(head.shardBitsOf(7), 4);
        QCOMPARE(head.shardBitsOf(9), 4);
        for (const QList<ShardWidth> &wrong :
             {QList<ShardWidth>{{9, 1}}, QList<ShardWidth>{{3, 1}, {3, 2}}, QList<ShardWidth>{{3, 9}}}) {
            head.earlierShards = wrong;
            QCOMPARE(encodeHead(head).error().code, ErrorCode::InvalidInput);
        }
    }

    void rollup_packAndBlobs_fitTheIndex()
    {
        RollupRecord record = m_sample.rollup();
        record.blobs = {{sha256("pack"), 100, 1}};
        QCOMPARE(encodeRollup(record).error().code, ErrorCode::InvalidInput); // both
        record.pack.clear();
        QVERIFY_OK(encodeRollup(record));
        record.blobs.append({sha256("pack 2"), 100, 1});
        QCOMPARE(encodeRollup(record).error().code, ErrorCode::InvalidInput); // of more than the index lists
        record.blobs.clear();
        QCOMPARE(encodeRollup(record).error().code, ErrorCode::InvalidInput); // of nothing
        record.index.clear();
        QVERIFY_OK(encodeRollup(record)); // only what does not count
        record = m_sample.rollup();
        record.index.append(record.index);
        QCOMPARE(encodeRollup(record).error().code, ErrorCode::InvalidInput); // twice
        record = m_sample.rollup();
        record.pack = QByteArray(kMaxInlinePackBytes + 1, 'x');
        QCOMPARE(encodeRollup(record).error().code, ErrorCode::InvalidInput);
    }

    // The largest roll-up there may be still fits into an object.
    void rollup_ofTenThousandRowsWithAFullPack_fits()
    {
        RollupRecord record;
        for (int i = 0; i < kMaxRollupRows; ++i)
            record.index.append({m_sample.delegate.device(), 900'000 + i, sha256(QByteArray::number(i))});
        record.pack = QByteArray(kMaxInlinePackBytes, '\xff');
        const auto payload = encodeRollup(record);
        QVERIFY_OK(payload);
        QCOMPARE(parseRollup(*payload).value().index.size(), kMaxRollupRows);
        record.index.append({m_sample.secretary.device(), 1, sha256("one more")});
        QVERIFY(!encodeRollup(record));
    }

    void garbage_mayOnlyNameWhatCanBeMissed()
    {
        GarbageRecord record = m_sample.garbage();
        const QString key = m_sample.secretary.keyId();
        for (const ObjectName &name :
             {initName(), trustName(1, key), rosterName(1, key), manifestName(m_sample.meeting, 1, key),
              headPointerName(key), headHistoryName(1, key), joinName(m_sample.newcomer.device()),
              garbageName(1, key)}) {
            record.names = {name.path()};
            QCOMPARE(encodeGarbage(record).error().code, ErrorCode::InvalidInput);
        }
        record.names = {rollupName(1, 1, QStringLiteral("all"), key).path()};
        QVERIFY_OK(encodeGarbage(record));
        record.names.append(record.names);
        QCOMPARE(encodeGarbage(record).error().code, ErrorCode::InvalidInput);
        record.names = {QStringLiteral("r/../plenum.bin")};
        QCOMPARE(encodeGarbage(record).error().code, ErrorCode::InvalidInput);
    }

    void roster_deviceThatContinues_followsARemovedOneOfThePerson()
    {
        RosterRecord roster = m_sample.roster();
        roster.devices[1].lastSeq = 3;
        RosterDevice next{m_sample.stranger.device(),
                          m_sample.stranger.publicKey(),
                          m_sample.stranger.agreementKey(),
                          m_sample.delegatePerson,
                          1,
                          {}};
        next.continues = m_sample.delegate.device();
        roster.devices.append(next);
        QCOMPARE(parseRoster(encodeRoster(roster).value()).value(), roster);

        RosterRecord stillThere = roster;
        stillThere.devices[1].lastSeq.reset();
        RosterRecord ofAnother = roster;
        ofAnother.devices[2].person = m_sample.secretaryPerson;
        RosterRecord ofNobody = roster;
        ofNobody.devices[2].continues = m_sample.newcomer.device();
        RosterRecord ofItself = roster;
        ofItself.devices[2].continues = m_sample.stranger.device();
        RosterRecord before = roster;
        before.devices.swapItemsAt(1, 2);
        for (const RosterRecord &wrong : {stillThere, ofAnother, ofNobody, ofItself, before})
            QCOMPARE(encodeRoster(wrong).error().code, ErrorCode::InvalidInput);
    }

    void join_thatContinuesItself_isRefused()
    {
        JoinRecord join = m_sample.renewal();
        join.continues = join.device;
        QCOMPARE(encodeJoin(join).error().code, ErrorCode::InvalidInput);
    }

    void roundTrip_manifest_keepsTheOffsetOfItsTimes()
    {
        for (const int offset : {0, 7 * 3600, -(3 * 3600 + 1800), 5 * 3600 + 2700, 14 * 3600}) {
            Manifest manifest = m_sample.manifest();
            manifest.meeting.start = QDateTime(QDate(2026, 12, 31), QTime(23, 0), Qt::OffsetFromUTC, offset);
            manifest.meeting.end = {};
            const Manifest read = parseManifest(encodeManifest(manifest).value()).value();
            QCOMPARE(read.meeting.start, manifest.meeting.start);
            QCOMPARE(read.meeting.start.offsetFromUtc(), offset);
            QVERIFY(!read.meeting.end.isValid());
        }
    }

    void roundTrip_removedDevice_keepsItsLastSegment()
    {
        RosterRecord roster = m_sample.roster();
        roster.devices[1].lastSeq = 0;
        QCOMPARE(parseRoster(encodeRoster(roster).value()).value().devices[1].lastSeq, std::optional(0));
    }

    // Every key of every record: left out it is missed, of another type it is refused.
    void parse_anyKeyMissingOrOfAnotherType_isCorrupt_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < m_sample.oneOfEach().size(); ++i)
            QTest::newRow(objectTypeCode(m_sample.oneOfEach()[i].type).constData()) << i;
    }
    void parse_anyKeyMissingOrOfAnotherType_isCorrupt()
    {
        QFETCH(const int, which);
        const auto object = m_sample.oneOfEach()[which];
        const QJsonObject whole = json(object.payload);
        QList<JsonPath> paths;
        collect(whole, {}, paths);
        QVERIFY(paths.size() >= 5);
        for (const JsonPath &path : std::as_const(paths)) {
            if (isFree(path) || path.contains(m_sample.meeting.text()))
                continue;
            QList<QJsonValue> others{QJsonValue(QJsonValue::Undefined), 1.5, QJsonArray{QJsonArray()}};
            others += {true, QStringLiteral("\u0000"), QJsonObject{{QStringLiteral("a"), 1}}, -1};
            for (const QJsonValue &other : std::as_const(others)) {
                const QJsonObject changed = with(whole, path, other).toObject();
                const bool isSameType = path.last() == QStringLiteral("confidential") && other.isBool();
                const bool isUnreadList = path.last() == QStringLiteral("ballots");
                const auto code = parseCode(object.type, text(changed));
                if (isSameType || (isUnreadList && other.isArray()))
                    continue;
                QVERIFY2(code == ErrorCode::Corrupt,
                         qPrintable(pathText(path) + QStringLiteral(" = ") + QDebug::toString(other)));
            }
        }
    }

    void parse_unknownKeysEverywhere_areIgnored()
    {
        for (const auto &object : m_sample.oneOfEach()) {
            QJsonObject changed = json(object.payload);
            changed.insert(QStringLiteral("from_the_future"),
                           QJsonArray{1, QStringLiteral("x"), QJsonObject()});
            QVERIFY(!parseCode(object.type, text(changed)));
        }
        QJsonObject manifest = json(encodeManifest(m_sample.manifest()).value());
        manifest = with(manifest,
                        {QStringLiteral("items"), 1, QStringLiteral("docs"), 0, QStringLiteral("later")}, 1)
                       .toObject();
        QCOMPARE(parseManifest(text(manifest)).value(), m_sample.manifest());
    }

    void parse_duplicateKey_isRefused()
    {
        for (const auto &object : m_sample.oneOfEach()) {
            const QString key = json(object.payload).keys().first();
            QByteArray doubled = object.payload;
            doubled.insert(1, '"' + key.toUtf8() + "\":0,");
            QCOMPARE(parseCode(object.type, doubled), ErrorCode::Corrupt);
        }
    }

    void parse_deepNesting_isRefused()
    {
        for (const int depth : {33, 100'000}) {
            QByteArray body = "{\"deep\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
            LogSegment segment = m_sample.logSegment();
            segment.entries[0].body = {{QStringLiteral("here"), 1}};
            QByteArray payload = encodeLogSegment(segment).value();
            payload.replace("{\"here\":1}", body);
            QCOMPARE(parseCode(ObjectType::Log, payload), ErrorCode::Corrupt);
        }
    }

    void parse_notAnObjectOrNotJson_isRefused()
    {
        for (const QByteArray &payload :
             {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{"), QByteArray("{}{}"),
              QByteArray("{} x"), QByteArray("{\"v\":1,}"), QByteArray("{\"v\":NaN}"),
              QByteArray("{\"v\":\"\xff\"}"), QByteArray("\xEF\xBB\xBF{}"), QByteArray("{\"v\":1e999}"),
              QByteArray("{\"v\":9007199254740993}"), QByteArray("{'v':1}"), QByteArray("{\"v\":01}"),
              QByteArray("/**/{}")}) {
            for (const auto &object : m_sample.oneOfEach())
                QCOMPARE(parseCode(object.type, payload), ErrorCode::Corrupt);
        }
    }

    void parse_valueOutOfRange_isRefused_data()
    {
        QTest::addColumn<ObjectType>("type");
        QTest::addColumn<QVariantList>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](ObjectType type, const JsonPath &path, const QJsonValue &value) {
            QTest::addRow("%s %s = %s", objectTypeCode(type).constData(), qPrintable(pathText(path)),
                          qPrintable(QDebug::toString(value).left(60)))
                << type << path << value;
        };
        const auto s = [](const char *value) { return QString::fromUtf8(value); };
        row(ObjectType::Init, {s("space")}, s("ABC"));
        row(ObjectType::Init, {s("name")}, s("  "));
        row(ObjectType::Init, {s("name")}, QString(513, u'x'));
        row(ObjectType::Init, {s("name")}, QString(200, QChar(0x20AC))); // 600 bytes of UTF-8
        row(ObjectType::Init, {s("name")}, QString(QChar(u'\0')) + u'x');
        row(ObjectType::Init, {s("trust")}, QString(64, u'A'));
        row(ObjectType::Init, {s("trust")}, QString(63, u'a'));
        row(ObjectType::Init, {s("min_reader")}, 0);
        row(ObjectType::Init, {s("time")}, s("2026-11-26T09:30:00+00:00"));
        row(ObjectType::Init, {s("time")}, s("2026-11-26T09:30:00.000Z"));
        row(ObjectType::Init, {s("time")}, s("2026-02-30T09:30:00Z"));
        row(ObjectType::Init, {s("time")}, s("2026-11-26 09:30:00Z"));
        row(ObjectType::Init, {s("time")}, s("2026-11-26T09:30:00Z\n"));
        row(ObjectType::Trust, {s("n")}, 0);
        row(ObjectType::Trust, {s("n")}, 2); // without prev
        row(ObjectType::Trust, {s("n")}, 1'000'000);
        row(ObjectType::Trust, {s("prev")}, QString(64, u'a')); // for 1
        row(ObjectType::Trust, {s("lead")}, s("0123456789abcdef"));
        row(ObjectType::Trust, {s("term")}, 0);
        row(ObjectType::Trust, {s("roles"), s("owner"), s("threshold")}, 2);
        row(ObjectType::Trust, {s("roles"), s("owner"), s("threshold")}, 0);
        row(ObjectType::Trust, {s("roles"), s("owner"), s("keys")}, QJsonArray());
        row(ObjectType::Trust, {s("roles"), s("owner"), s("keys"), 0}, s("AAAA"));
        row(ObjectType::Trust, {s("roles"), s("secretary"), s("keys"), 1},
            QString::fromLatin1(m_sample.secretary.publicKey().toBase64()));
        row(ObjectType::Trust, {s("anchors"), 0}, s(""));
        row(ObjectType::Trust, {s("anchors"), 0}, s("MAMCAQU"));
        row(ObjectType::Roster, {s("persons"), 0, s("role")}, s("king"));
        row(ObjectType::Roster, {s("persons"), 1, s("id")}, m_sample.secretaryPerson.text());
        row(ObjectType::Roster, {s("persons"), 1, s("name")}, s(""));
        row(ObjectType::Roster, {s("devices"), 0, s("dev")}, m_sample.delegate.device().text());
        row(ObjectType::Roster, {s("devices"), 0, s("person")}, s("nobodynobodynobodynobodyno"));
        row(ObjectType::Roster, {s("devices"), 0, s("first_seq")}, 0);
        row(ObjectType::Roster, {s("devices"), 0, s("last_seq")}, 1'000'000);
        row(ObjectType::Manifest, {s("n")}, 2);
        row(ObjectType::Manifest, {s("hist")}, QString::fromLatin1(QByteArray(32, 'x').toBase64()));
        row(ObjectType::Manifest, {s("hist")}, QString::fromLatin1(QByteArray(31, 'x').toBase64()));
        row(ObjectType::Manifest, {s("meeting"), s("start")}, s("2026-12-03T08:00:00"));
        row(ObjectType::Manifest, {s("meeting"), s("start")}, s("2026-12-03T08:00:00Z"));
        row(ObjectType::Manifest, {s("meeting"), s("end")}, s("2026-12-03T07:00:00+07:00"));
        row(ObjectType::Manifest, {s("meeting"), s("state")}, s("Published"));
        row(ObjectType::Manifest, {s("meeting"), s("sequence")}, 2);
        row(ObjectType::Manifest, {s("meeting"), s("title")}, s(""));
        row(ObjectType::Manifest, {s("items"), 1, s("id")}, s("openingopeningopeningopen2"));
        row(ObjectType::Manifest, {s("items"), 1, s("parent")}, s("budgetbudgetbudgetbudgetb2"));
        row(ObjectType::Manifest, {s("items"), 1, s("order")}, 0);
        row(ObjectType::Manifest, {s("items"), 1, s("kind")}, s("party"));
        row(ObjectType::Manifest, {s("items"), 1, s("minutes")}, -5);
        const JsonPath doc{s("items"), 1, s("docs"), 0};
        for (const char *name : {"", ".", "..", "a/b.pdf", "a\\b.pdf", "a\nb.pdf", "\x7f.pdf"})
            row(ObjectType::Manifest, doc + JsonPath{s("name")}, s(name));
        row(ObjectType::Manifest, doc + JsonPath{s("rev")}, 0);
        row(ObjectType::Manifest, doc + JsonPath{s("replaces")}, 1);
        row(ObjectType::Manifest, doc + JsonPath{s("size")}, -1);
        row(ObjectType::Manifest, doc + JsonPath{s("blob")}, s(""));
        row(ObjectType::Head, {s("seq")}, 2);
        row(ObjectType::Head, {s("seq")}, 1'000'000'000);
        row(ObjectType::Head, {s("trust"), 0}, 0);
        row(ObjectType::Head, {s("trust")}, QJsonArray{1});
        row(ObjectType::Head, {s("roster"), 2}, s("0123456789ABCDEF"));
        row(ObjectType::Head, {s("log"), s("shard_bits")}, 9);
        row(ObjectType::Head, {s("log"), s("rollups")}, QJsonArray{QJsonArray()});
        const QString hash(64, u'a');
        const QString gathered = s("r/000001-001-all-0123456789abcdef.bin");
        row(ObjectType::Head, {s("log"), s("rollups")}, QJsonArray{QJsonArray{s("plenum.bin"), hash, 1, 1}});
        row(ObjectType::Head, {s("log"), s("rollups")}, QJsonArray{QJsonArray{gathered, hash, 0, 1}});
        row(ObjectType::Head, {s("log"), s("rollups")}, QJsonArray{QJsonArray{gathered, hash, 1, 10'001}});
        row(ObjectType::Head, {s("log"), s("rollups")},
            QJsonArray{QJsonArray{gathered, hash, 1, 1}, QJsonArray{gathered, hash, 1, 1}});
        row(ObjectType::Head, {s("log"), s("earlier")}, QJsonArray{QJsonArray{1, 0}});
        row(ObjectType::Rollup, {s("n")}, 1000);
        row(ObjectType::Rollup, {s("aud")}, s("ALL"));
        row(ObjectType::Rollup, {s("index"), 0, 1}, 0);
        row(ObjectType::Rollup, {s("index"), 0, 2}, s(""));
        row(ObjectType::Rollup, {s("rejected"), 0, 2}, s("Because"));
        row(ObjectType::Rollup, {s("pack")}, s(""));
        row(ObjectType::Rollup, {s("blobs")}, QJsonArray{QJsonArray{hash, 0, 1}});
        row(ObjectType::Garbage, {s("n")}, 2);
        row(ObjectType::Garbage, {s("seq")}, 0);
        row(ObjectType::Garbage, {s("names"), 1}, s("plenum.bin"));
        row(ObjectType::Head, {s("poll_s")}, 0);
        row(ObjectType::Head, {s("fresh_s")}, 59);
        row(ObjectType::Head, {s("lease_s")}, 0);
        row(ObjectType::Head, {s("lease_s")}, HeadRecord::kLeastLease - 1);
        row(ObjectType::Head, {s("lease_s")}, HeadRecord::kMostLease + 1);
        row(ObjectType::Head, {s("lease_s")}, s("8h"));
        row(ObjectType::Head, {s("meetings"), s("meeting")}, QJsonArray());
        row(ObjectType::Head, {s("meetings"), m_sample.meeting.text(), 2}, 0);
        row(ObjectType::Log, {s("entries")}, QJsonArray());
        row(ObjectType::Log, {s("entries"), 0, s("kind")}, s("Sign"));
        row(ObjectType::Log, {s("entries"), 0, s("kind")}, QString(65, u'a'));
        row(ObjectType::Log, {s("entries"), 0, s("hlc"), s("counter")}, 0);
        row(ObjectType::Log, {s("entries"), 0, s("hlc"), s("dev")}, m_sample.secretary.device().text());
        row(ObjectType::Log, {s("seq")}, 2);
        row(ObjectType::Join, {s("dev")}, m_sample.delegate.device().text());
        row(ObjectType::Join, {s("mac")}, s("AAAA"));
        row(ObjectType::Join, {s("identity")}, s("not base64"));
        row(ObjectType::Join, {s("request")}, s("not base64"));
        row(ObjectType::Join, {s("request")}, 1);
        row(ObjectType::Join, {s("request")}, QString::fromLatin1(QByteArray(16 * 1024 + 1, 'x').toBase64()));
        const JsonPath issued{s("persons"), 0, s("issued")};
        row(ObjectType::Roster, issued, s("MAMCAQg="));
        row(ObjectType::Roster, issued, QJsonArray{s("MAMCAQg=")}); // not among its certs
        row(ObjectType::Roster, issued, QJsonArray{s("")});
    }
    void parse_valueOutOfRange_isRefused()
    {
        QFETCH(const ObjectType, type);
        QFETCH(const QVariantList, path);
        QFETCH(const QJsonValue, value);
        for (const auto &object : m_sample.oneOfEach()) {
            if (object.type == type)
                QCOMPARE(parseCode(type, text(with(json(object.payload), path, value).toObject())),
                         ErrorCode::Corrupt);
        }
    }

    void parseInit_newerMinReader_isNewerFormat()
    {
        // Whatever else a newer format does to INIT, these two keys stay.
        QCOMPARE(parseInit(R"({"v":3,"min_reader":2})").error().code, ErrorCode::NewerFormat);
        InitRecord init = m_sample.init();
        init.version = 2; // newer, but readable
        QCOMPARE(parseInit(encodeInit(init).value()).value().version, 2);
    }

    void parseManifest_paperTwice_isRefused()
    {
        Manifest manifest = m_sample.manifest();
        manifest.meeting.items[0].papers = {m_sample.paper()};
        const auto payload = encodeManifest(manifest);
        QVERIFY(!payload);
        QCOMPARE(payload.error().code, ErrorCode::InvalidInput);
        QCOMPARE(payload.error().detail, QStringLiteral("items[1].docs[0].doc: listed twice"));
    }

    void manifest_keyOfASealedPaper_goesWithItsBlob()
    {
        Manifest manifest = m_sample.manifest();
        Paper &paper = manifest.meeting.items[1].papers[0];
        const QByteArray plain = encodeManifest(manifest).value();
        QVERIFY(!plain.contains("\"key\""));
        const auto refusal = [&] {
            const auto payload = encodeManifest(manifest);
            return payload ? QString() : payload.error().detail;
        };
        const QString why = QStringLiteral("items[1].docs[0].blob: does not go with sha256 and key");
        paper.blob = sha256("sealed");
        QCOMPARE(refusal(), why);
        paper.contentKey = QByteArray(32, 'k');
        const auto payload = encodeManifest(manifest);
        QVERIFY_OK(payload);
        QCOMPARE(parseManifest(*payload).value(), manifest);
        paper.blob = paper.sha256;
        QCOMPARE(refusal(), why);
        paper.blob = sha256("sealed");
        paper.contentKey.chop(1);
        QVERIFY(refusal().startsWith(QStringLiteral("items[1].docs[0].key: ")));
    }

    void encode_whatAReaderRefuses_isRefused()
    {
        HeadRecord head = m_sample.head(m_sample.manifest());
        head.seq = 0;
        QCOMPARE(encodeHead(head).error().code, ErrorCode::InvalidInput);
        Manifest manifest = m_sample.manifest();
        manifest.meeting.items[1].papers[0].sha256.chop(1);
        QCOMPARE(encodeManifest(manifest).error().code, ErrorCode::InvalidInput);
        RosterRecord roster = m_sample.roster();
        roster.devices[0].id = m_sample.stranger.device();
        QCOMPARE(encodeRoster(roster).error().code, ErrorCode::InvalidInput);
        InitRecord init = m_sample.init();
        init.time = {};
        QCOMPARE(encodeInit(init).error().code, ErrorCode::InvalidInput);
    }

    void logSegment_above256KiB_isTooLarge()
    {
        LogSegment segment = m_sample.logSegment();
        const qsizetype rest = encodeLogSegment(segment).value().size();
        segment.entries[0].body.insert(QStringLiteral("x"), QString(kMaxLogPayloadBytes - rest - 7, u'x'));
        const auto most = encodeLogSegment(segment);
        QVERIFY_OK(most);
        QCOMPARE(most->size(), kMaxLogPayloadBytes);
        segment.entries[0].body.insert(QStringLiteral("y"), 1);
        QCOMPARE(encodeLogSegment(segment).error().code, ErrorCode::TooLarge);
        QCOMPARE(parseLogSegment(*most + ' ').error().code, ErrorCode::TooLarge);
    }

    void errors_nameTheKey_neverTheValue()
    {
        QJsonObject roster = json(encodeRoster(m_sample.roster()).value());
        roster = with(roster, {QStringLiteral("persons"), 1, QStringLiteral("role")},
                      QStringLiteral("secret-word"))
                     .toObject();
        const Error error = parseRoster(text(roster)).error();
        QCOMPARE(error.detail, QStringLiteral("persons[1].role: unknown role"));
    }

    void joinMac_changesWithEveryPart()
    {
        const JoinRecord join = m_sample.join();
        QVERIFY(verifyJoinMac(join, m_sample.inviteSecret));
        QVERIFY(!verifyJoinMac(join, QByteArray(20, '\x08')));
        QList<JoinRecord> changed(8, join);
        changed[0].space = SpaceId(QStringLiteral("otherotherotherotherother2"));
        changed[1].invite = QStringLiteral("otherotherotherotherother2");
        changed[2].device = m_sample.stranger.device();
        changed[3].key = m_sample.stranger.publicKey();
        changed[4].encryptionKey = m_sample.stranger.agreementKey();
        changed[5].identity.clear();
        changed[6].name = QStringLiteral("Somebody Else");
        changed[7].mac.clear();
        changed.append(join);
        changed.last().request = m_sample.requestingJoin().request;
        for (const JoinRecord &other : std::as_const(changed))
            QVERIFY(!verifyJoinMac(other, m_sample.inviteSecret));
    }

private:
    // nullopt when the payload is read.
    static std::optional<ErrorCode> parseCode(ObjectType type, const QByteArray &payload)
    {
        const auto codeOf = [](const auto &result) {
            return result ? std::nullopt : std::optional(result.error().code);
        };
        switch (type) {
        case ObjectType::Init:
            return codeOf(parseInit(payload));
        case ObjectType::Trust:
            return codeOf(parseTrust(payload));
        case ObjectType::Roster:
            return codeOf(parseRoster(payload));
        case ObjectType::Manifest:
            return codeOf(parseManifest(payload));
        case ObjectType::Head:
        case ObjectType::HeadPointer:
            return codeOf(parseHead(payload));
        case ObjectType::Log:
            return codeOf(parseLogSegment(payload));
        case ObjectType::Join:
            return codeOf(parseJoin(payload));
        case ObjectType::Rollup:
            return codeOf(parseRollup(payload));
        case ObjectType::Garbage:
            return codeOf(parseGarbage(payload));
        case ObjectType::Keys:
            return codeOf(parseKeys(payload));
        }
        Q_UNREACHABLE();
    }

    const test::SampleSpace m_sample;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::RecordsTest)
#include "records_test.moc"
