// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/store/acceptance.h"
#include "core/store/envelope.h"
#include "core/store/records.h"

#include <QTimeZone>

#include <tuple>

namespace plenum::test {

// A small council space, the same in every run: its keys come from fixed seeds. The checked-in vectors are
// made from it, so a change here changes the format's test vectors.
class SampleSpace {
public:
    // An object of the space with its name.
    struct Object {
        ObjectType type;
        ObjectName name;
        QByteArray payload;
        QByteArray bytes;
    };

    const DeviceKey secretary = DeviceKey::fromSeed(QByteArray(32, '\x01'));
    const DeviceKey deputy = DeviceKey::fromSeed(QByteArray(32, '\x02'));
    const DeviceKey delegate = DeviceKey::fromSeed(QByteArray(32, '\x03'));
    const DeviceKey newcomer = DeviceKey::fromSeed(QByteArray(32, '\x04'));
    const DeviceKey stranger = DeviceKey::fromSeed(QByteArray(32, '\x05'));

    const SpaceId space{QStringLiteral("councilcouncilcouncilcoun2")};
    const MeetingId meeting{QStringLiteral("meetingmeetingmeetingmeet2")};
    const PersonId secretaryPerson{QStringLiteral("secretarysecretarysecreta2")};
    const PersonId delegatePerson{QStringLiteral("delegatedelegatedelegatede")};
    const QDateTime time{QDate(2026, 11, 26), QTime(9, 30), Qt::UTC};
    const QByteArray inviteSecret = QByteArray(20, '\x07');
    const QByteArray paperBytes = QByteArrayLiteral("%PDF-1.7\n% a paper of the sample space\n%%EOF\n");

    TrustRecord trust() const
    {
        TrustRecord record;
        record.owner = {{secretary.publicKey()}, 1};
        record.secretary = {{secretary.publicKey(), deputy.publicKey()}, 1};
        record.lead = secretary.keyId();
        record.anchors = {QByteArrayLiteral("\x30\x03\x02\x01\x05")};
        return record;
    }

    InitRecord init() const
    {
        return {1, space, QStringLiteral("Hội đồng thành phố"), trustObject().id, 1, time};
    }

    RosterRecord roster() const
    {
        RosterRecord record;
        record.persons = {
            {secretaryPerson, QStringLiteral("Trần Thị Mai"), Role::Secretary, {}, {sha256("mai")}},
            {delegatePerson, QStringLiteral("Jürgen Groß"), Role::Delegate, {QStringLiteral("budget")}, {}}};
        record.devices = {
            {secretary.device(), secretary.publicKey(), secretary.agreementKey(), secretaryPerson, 1, {}},
            {delegate.device(), delegate.publicKey(), delegate.agreementKey(), delegatePerson, 1, {}}};
        return record;
    }

    Paper paper(int revision = 1) const
    {
        const QByteArray bytes = paperBytes.repeated(revision);
        Paper result;
        result.id = PaperId(QStringLiteral("paperpaperpaperpaperpaper2"));
        result.revision = revision;
        result.title = QStringLiteral("Dự toán ngân sách 2027");
        result.fileName = QStringLiteral("ngân-sách.pdf");
        result.size = bytes.size();
        result.sha256 = sha256(bytes);
        result.blob = result.sha256;
        result.pages = 12;
        return result;
    }

    Manifest manifest() const
    {
        Manifest result;
        result.time = time;
        result.uid = meeting.text() + QLatin1Char('@') + space.text();
        Meeting &agenda = result.meeting;
        agenda.id = meeting;
        agenda.title = QStringLiteral("Phiên họp thứ 12");
        agenda.body = QStringLiteral("Hội đồng nhân dân");
        agenda.start = QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600);
        agenda.end = QDateTime(QDate(2026, 12, 3), QTime(11, 30), Qt::OffsetFromUTC, 7 * 3600);
        agenda.timeZone = QStringLiteral("Asia/Ho_Chi_Minh");
        agenda.place = QStringLiteral("Phòng 2");
        agenda.participants = {{QStringLiteral("Trần Thị Mai"), QStringLiteral("secretary"), {}}};
        agenda.extra = {{QStringLiteral("livestream"), true}};
        AgendaItem opening{ItemId(QStringLiteral("openingopeningopeningopen2")),
                           {},
                           QStringLiteral("1"),
                           QStringLiteral("Khai mạc"),
                           ItemKind::Information,
                           10,
                           {},
                           {},
                           {}};
        AgendaItem budget{ItemId(QStringLiteral("budgetbudgetbudgetbudgetb2")),
                          opening.id,
                          QStringLiteral("1.a"),
                          QStringLiteral("Ngân sách"),
                          ItemKind::Decision,
                          45,
                          QStringLiteral("Jürgen Groß"),
                          {paper()},
                          {}};
        agenda.items = {opening, budget};
        return result;
    }

    // Version 2: a new revision of the paper.
    Manifest secondManifest() const
    {
        Manifest result = manifest();
        result.n = 2;
        result.prev = manifestObject(manifest()).id;
        result.hist = {result.prev};
        result.meeting.items[1].papers = {paper(2)};
        result.withdrawn = {{paper().id, 1, QStringLiteral("typing error in table 3")}};
        return result;
    }

    HeadRecord head(const Manifest &current) const
    {
        const Object agenda = manifestBytes(current);
        HeadRecord record;
        record.trust = {1, trustObject().id, secretary.keyId()};
        record.roster = {1, rosterObject(roster()).id, secretary.keyId()};
        record.meetings.insert(meeting, {current.n, idOf(agenda), agenda.bytes.size(), current.meeting.state,
                                         secretary.keyId()});
        record.time = time;
        return record;
    }

    LogSegment logSegment() const
    {
        return {delegate.device(),
                1,
                {},
                1,
                {{QStringLiteral("annot.put"), 1, {{QStringLiteral("mark"), QStringLiteral("shared")}}},
                 {QStringLiteral("sign"), 2, {{QStringLiteral("statement"), QStringLiteral("ý kiến")}}}}};
    }

    // The delegate's second segment, with a body that lies in a file of its own.
    QByteArray largeBody() const
    {
        return QByteArrayLiteral(R"({"mark":")") + QByteArray(9'000, 'x') + QByteArrayLiteral("\"}");
    }
    LogSegment secondLogSegment() const
    {
        LogSegment segment{delegate.device(), 2, idOf(logBytes(logSegment())), 2, {}};
        segment.entries = {{QStringLiteral("annot.put"), 3, {}, {sha256(largeBody()), largeBody().size()}}};
        return segment;
    }

    // zlib without compression, made by hand: the same bytes whatever library deflates elsewhere.
    static QByteArray storedPack(const QByteArray &plain)
    {
        quint32 a = 1;
        quint32 b = 0;
        for (const char byte : plain) {
            a = (a + static_cast<uchar>(byte)) % 65'521;
            b = (b + a) % 65'521;
        }
        const auto size = static_cast<quint32>(plain.size());
        QByteArray packed("\x78\x01\x01", 3);
        for (const quint32 byte : {size, size >> 8U, ~size, ~size >> 8U})
            packed += static_cast<char>(byte & 0xffU);
        packed += plain;
        for (const quint32 byte : {b >> 8U, b, a >> 8U, a})
            packed += static_cast<char>(byte & 0xffU);
        return packed;
    }

    // The delegate's first segment, and word of a second one that was made twice.
    RollupRecord rollup() const
    {
        const Object log = logBytes(logSegment());
        RollupRecord record;
        record.index = {{delegate.device(), 1, idOf(log)}};
        record.rejected = {{delegate.device(), 3, rejectedAsForked()}};
        record.pack =
            storedPack(log.name.bytes() + ' ' + QByteArray::number(log.bytes.size()) + '\n' + log.bytes);
        return record;
    }

    GarbageRecord garbage() const
    {
        GarbageRecord record;
        record.seq = 3;
        record.time = time;
        record.names = {blobName(sha256(paperBytes)).path(), logBytes(logSegment()).name.path()};
        return record;
    }

    // Head 3 names the roll-up and the garbage list.
    HeadRecord headWithRollup() const
    {
        HeadRecord second = head(secondManifest());
        second.seq = 2;
        second.prev = headPayloadId(encodeHead(head(manifest())).value());
        HeadRecord record = second;
        record.seq = 3;
        record.prev = headPayloadId(encodeHead(second).value());
        record.logEpoch = 2;
        record.shardBits = 1;
        record.earlierShards = {{1, 0}};
        const Object gathered = rollupBytes(rollup());
        record.rollups = {{gathered.name.path(), idOf(gathered), gathered.bytes.size(), 1}};
        record.gc = 1;
        return record;
    }

    // The delegate's computer was restored from a backup and goes on with the stranger's key.
    JoinRecord renewal() const
    {
        JoinRecord record;
        record.device = stranger.device();
        record.key = stranger.publicKey();
        record.encryptionKey = stranger.agreementKey();
        record.space = space;
        record.name = QStringLiteral("Jürgen Groß");
        record.time = time;
        record.continues = delegate.device();
        return record;
    }

    JoinRecord join() const
    {
        JoinRecord record{newcomer.device(),
                          newcomer.publicKey(),
                          newcomer.agreementKey(),
                          space,
                          QStringLiteral("Siti Rahma"),
                          QStringLiteral("inviteinviteinviteinvitei2"),
                          {},
                          time,
                          QByteArrayLiteral("\x30\x03\x02\x01\x06")};
        record.mac = joinMac(record, inviteSecret);
        return record;
    }

    // The newcomer asks the organization's authority for a certificate.
    JoinRecord requestingJoin() const
    {
        JoinRecord record = join();
        record.identity.clear();
        record.request = QByteArrayLiteral("\x30\x03\x02\x01\x07");
        record.mac = joinMac(record, inviteSecret);
        return record;
    }
    // … and gets one.
    RosterRecord issuingRoster() const
    {
        RosterRecord record = roster();
        record.n = 2;
        record.prev = rosterObject(roster()).id;
        const QByteArray certificate = QByteArrayLiteral("\x30\x03\x02\x01\x08");
        record.persons.append({PersonId(QStringLiteral("newcomernewcomernewcomern2")),
                               QStringLiteral("Siti Rahma"),
                               Role::Delegate,
                               {},
                               {sha256(certificate)},
                               {certificate}});
        record.devices.append({newcomer.device(),
                               newcomer.publicKey(),
                               newcomer.agreementKey(),
                               record.persons.last().id,
                               1,
                               {}});
        record.devices[1].lastSeq = 4; // the delegate left
        return record;
    }

    // ---- objects

    Object seal(ObjectType type, const ObjectName &name, const Result<QByteArray> &payload,
                const DeviceKey &key) const
    {
        return {type, name, payload.value(), sealEnvelope(type, space, name, payload.value(), key).value()};
    }
    SignedObject open(const Object &object) const
    {
        return openObject(object.bytes, object.type, space, object.name).value();
    }
    QByteArray idOf(const Object &object) const
    {
        return objectId(object.type, space, object.name, object.payload);
    }

    Object trustBytes(const TrustRecord &record) const
    {
        return seal(ObjectType::Trust, trustName(record.n, secretary.keyId()), encodeTrust(record),
                    secretary);
    }
    Object initBytes(const InitRecord &record) const
    {
        return seal(ObjectType::Init, initName(), encodeInit(record), secretary);
    }
    Object rosterBytes(const RosterRecord &record) const { return rosterBytes(record, secretary); }
    Object rosterBytes(const RosterRecord &record, const DeviceKey &key) const
    {
        return seal(ObjectType::Roster, rosterName(record.n, key.keyId()), encodeRoster(record), key);
    }
    Object manifestBytes(const Manifest &record) const { return manifestBytes(record, secretary); }
    Object manifestBytes(const Manifest &record, const DeviceKey &key) const
    {
        return seal(ObjectType::Manifest, manifestName(record.meeting.id, record.n, key.keyId()),
                    encodeManifest(record), key);
    }
    Object headBytes(const HeadRecord &record) const { return headBytes(record, secretary); }
    Object headBytes(const HeadRecord &record, const DeviceKey &key) const
    {
        return seal(ObjectType::Head, headHistoryName(record.seq, key.keyId()), encodeHead(record), key);
    }
    Object headPointerBytes(const HeadRecord &record) const { return headPointerBytes(record, secretary); }
    Object headPointerBytes(const HeadRecord &record, const DeviceKey &key) const
    {
        return seal(ObjectType::HeadPointer, headPointerName(key.keyId()), encodeHead(record), key);
    }
    Object logBytes(const LogSegment &segment) const { return logBytes(segment, delegate); }
    Object logBytes(const LogSegment &segment, const DeviceKey &key) const
    {
        return seal(ObjectType::Log, logSegmentName(1, QStringLiteral("0"), segment.device, segment.seq),
                    encodeLogSegment(segment), key);
    }
    Object rollupBytes(const RollupRecord &record) const { return rollupBytes(record, secretary); }
    Object rollupBytes(const RollupRecord &record, const DeviceKey &key) const
    {
        return seal(ObjectType::Rollup, rollupName(record.epoch, record.n, record.audience, key.keyId()),
                    encodeRollup(record), key);
    }
    Object garbageBytes(const GarbageRecord &record) const { return garbageBytes(record, secretary); }
    Object garbageBytes(const GarbageRecord &record, const DeviceKey &key) const
    {
        return seal(ObjectType::Garbage, garbageName(record.n, key.keyId()), encodeGarbage(record), key);
    }
    // Signed by the new key and by `former`.
    Object renewalBytes(const JoinRecord &record, const DeviceKey &former) const
    {
        const ObjectName name = joinName(record.device);
        Envelope envelope{ObjectType::Join, encodeJoin(record).value(), {}};
        std::ignore = addSignature(envelope, space, name, stranger); // opening the object tells
        std::ignore = addSignature(envelope, space, name, former);
        return {ObjectType::Join, name, envelope.payload, encodeEnvelope(envelope).value()};
    }
    Object joinBytes(const JoinRecord &record) const
    {
        return seal(ObjectType::Join, joinName(record.device), encodeJoin(record), newcomer);
    }

    SignedObject trustObject() const { return open(trustBytes(trust())); }
    SignedObject rosterObject(const RosterRecord &record) const { return open(rosterBytes(record)); }
    SignedObject manifestObject(const Manifest &record) const { return open(manifestBytes(record)); }

    // One object of every type, as a store of this space holds them.
    QList<Object> oneOfEach() const
    {
        return {initBytes(init()),         trustBytes(trust()),         rosterBytes(roster()),
                manifestBytes(manifest()), headBytes(head(manifest())), headPointerBytes(head(manifest())),
                logBytes(logSegment()),    joinBytes(join()),           rollupBytes(rollup()),
                garbageBytes(garbage())};
    }
};

} // namespace plenum::test
