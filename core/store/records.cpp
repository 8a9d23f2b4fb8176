// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/base/base32.h"
#include "core/base/clock.h"
#include "core/crypto/device_key.h"
#include "core/crypto/digest.h"
#include "core/store/envelope.h"
#include "core/store/json_reader.h"
#include "core/store/record_bounds.h"
#include "core/store/rollup_record.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

constexpr qint64 kMaxInteger = qint64{1} << 53;
constexpr qsizetype kMaxKeys = 64;
constexpr qsizetype kMaxAnchors = 32;
constexpr qsizetype kMaxCertificateBytes = 16 * 1024;
constexpr qsizetype kMaxPersons = 20'000;
constexpr qsizetype kMaxDevices = 40'000;
constexpr qsizetype kMaxMeetings = 20'000;
constexpr qsizetype kMaxEntries = 10'000;

void requirePrev(const JsonNode &node, qint64 n, const QByteArray &prev)
{
    node.require(prev.isEmpty() == (n == 1), "only the first has none before it");
}

// ---- TRST

TrustRole readRole(const JsonNode &node)
{
    TrustRole role;
    node["keys"].forEach(kMaxKeys, [&](const JsonNode &key) {
        const QByteArray bytes = key.key32();
        key.require(!role.keys.contains(bytes), "key listed twice");
        role.keys.append(bytes);
    });
    role.threshold = node["threshold"].smallInteger(1, std::max<int>(1, static_cast<int>(role.keys.size())));
    node.require(!role.keys.isEmpty(), "no keys");
    return role;
}

QJsonObject roleJson(const TrustRole &role)
{
    QJsonArray keys;
    for (const QByteArray &key : role.keys)
        keys.append(base64Text(key));
    return {{QStringLiteral("keys"), keys}, {QStringLiteral("threshold"), role.threshold}};
}

// ---- ROST

Person readPerson(const JsonNode &node)
{
    Person person;
    person.id = PersonId(node["id"].idText());
    person.name = node["name"].filledText(kMaxNameBytes);
    const auto role = roleFromName(node["role"].word());
    node["role"].require(role.has_value(), "unknown role");
    person.role = role.value_or(Role::Observer);
    person.groups = node["groups"].texts(100, 128);
    node["certs"].forEach(16, [&](const JsonNode &hash) { person.certificates.append(hash.hash()); });
    if (!node["issued"].isMissing())
        node["issued"].forEach(16, [&](const JsonNode &certificate) {
            person.issued.append(certificate.base64(kMaxCertificateBytes));
            certificate.require(!person.issued.last().isEmpty() &&
                                    person.certificates.contains(sha256(person.issued.last())),
                                "not one of the approved certificates");
        });
    return person;
}

QJsonObject personJson(const Person &person)
{
    QJsonArray certificates;
    for (const QByteArray &hash : person.certificates)
        certificates.append(hexText(hash));
    QJsonObject json{{QStringLiteral("id"), person.id.text()},
                     {QStringLiteral("name"), person.name},
                     {QStringLiteral("role"), roleName(person.role)},
                     {QStringLiteral("groups"), QJsonArray::fromStringList(person.groups)},
                     {QStringLiteral("certs"), certificates}};
    QJsonArray issued;
    for (const QByteArray &certificate : person.issued)
        issued.append(base64Text(certificate));
    if (!issued.isEmpty())
        json.insert(QStringLiteral("issued"), issued);
    return json;
}

RosterDevice readDevice(const JsonNode &node)
{
    RosterDevice device;
    device.id = DeviceId(node["dev"].idText());
    device.key = node["key"].key32();
    device.encryptionKey = node["enc_key"].key32();
    device.person = PersonId(node["person"].idText());
    device.firstSeq = node["first_seq"].smallInteger(1, kMaxNumber);
    if (!node["last_seq"].isNull())
        device.lastSeq = node["last_seq"].smallInteger(0, kMaxNumber);
    if (!node["continues"].isMissing())
        device.continues = DeviceId(node["continues"].idText());
    node["dev"].require(device.id == deviceIdOf(device.key), "not the id of its key");
    return device;
}

QJsonObject deviceJson(const RosterDevice &device)
{
    QJsonObject json{{QStringLiteral("dev"), device.id.text()},
                     {QStringLiteral("key"), base64Text(device.key)},
                     {QStringLiteral("enc_key"), base64Text(device.encryptionKey)},
                     {QStringLiteral("person"), device.person.text()},
                     {QStringLiteral("first_seq"), device.firstSeq},
                     {QStringLiteral("last_seq"),
                      device.lastSeq ? QJsonValue(*device.lastSeq) : QJsonValue(QJsonValue::Null)}};
    if (!device.continues.isEmpty())
        json.insert(QStringLiteral("continues"), device.continues.text());
    return json;
}

// A device goes on with one that is listed before it, of the same person, and removed.
void requireContinued(const JsonNode &node, const RosterDevice &device,
                      const QHash<DeviceId, RosterDevice> &before)
{
    if (device.continues.isEmpty())
        return;
    const auto former = before.constFind(device.continues);
    node.require(former != before.cend() && former->person == device.person && former->lastSeq,
                 "not an earlier device of the person that was removed");
}

// ---- HEAD

ObjectReference readReference(const JsonNode &node)
{
    return {node.at(0).smallInteger(1, kMaxNumber), node.at(1).hash(), node.at(2).keyId()};
}

QJsonArray referenceJson(const ObjectReference &reference)
{
    return {reference.n, hexText(reference.id), reference.keyId};
}

MeetingReference readMeetingReference(const JsonNode &node)
{
    return {node.at(0).smallInteger(1, kMaxNumber), node.at(1).hash(), node.at(2).integer(1, kMaxInteger),
            node.at(3).word(), node.at(4).keyId()};
}

QJsonArray meetingReferenceJson(const MeetingReference &reference)
{
    return {reference.n, hexText(reference.id), reference.size, reference.state, reference.keyId};
}

RollupReference readRollupReference(const JsonNode &node)
{
    RollupReference reference;
    reference.name = node.at(0).text(160);
    const auto name = ObjectName::parse(reference.name);
    node.at(0).require(name && parseRollupName(*name), "not the name of a roll-up");
    reference.id = node.at(1).hash();
    reference.size = node.at(2).integer(1, kMaxObjectBytes);
    reference.entries = node.at(3).smallInteger(0, kMaxRollupRows);
    return reference;
}

void readLog(const JsonNode &node, HeadRecord &head)
{
    head.logEpoch = node["epoch"].smallInteger(1, kMaxNumber);
    head.shardBits = node["shard_bits"].smallInteger(0, 8);
    QSet<QString> names;
    node["rollups"].forEach(kMaxEntries, [&](const JsonNode &entry) {
        head.rollups.append(readRollupReference(entry));
        entry.require(!names.contains(head.rollups.last().name), "listed twice");
        names.insert(head.rollups.last().name);
    });
    if (node["earlier"].isMissing())
        return;
    node["earlier"].forEach(kMaxEntries, [&](const JsonNode &entry) {
        const int least = head.earlierShards.isEmpty() ? 1 : head.earlierShards.last().lastEpoch + 1;
        head.earlierShards.append(
            {entry.at(0).smallInteger(least, kMaxNumber), entry.at(1).smallInteger(0, 8)});
        entry.at(0).require(head.earlierShards.last().lastEpoch < head.logEpoch, "not before the open epoch");
    });
}

QJsonObject logJson(const HeadRecord &head)
{
    QJsonArray rollups;
    for (const RollupReference &rollup : head.rollups)
        rollups.append(QJsonArray{rollup.name, hexText(rollup.id), rollup.size, rollup.entries});
    QJsonObject log{{QStringLiteral("epoch"), head.logEpoch},
                    {QStringLiteral("shard_bits"), head.shardBits},
                    {QStringLiteral("rollups"), rollups}};
    QJsonArray earlier;
    for (const ShardWidth &width : head.earlierShards)
        earlier.append(QJsonArray{width.lastEpoch, width.bits});
    if (!earlier.isEmpty())
        log.insert(QStringLiteral("earlier"), earlier);
    return log;
}

QMap<MeetingId, MeetingReference> readMeetings(const JsonNode &node)
{
    QMap<MeetingId, MeetingReference> meetings;
    node.forEachKey(kMaxMeetings, [&](const QString &id, const JsonNode &reference) {
        reference.require(isIdText(id), "key is not an id");
        meetings.insert(MeetingId(id), readMeetingReference(reference));
    });
    return meetings;
}

// ---- LOGS

LargeBody readLargeBody(const JsonNode &entry)
{
    entry["body"].require(entry["body"].object().isEmpty(), "there is a large one");
    return {entry["large"].at(0).hash(), entry["large"].at(1).integer(1, kMaxLargeBodyBytes)};
}

QByteArray joinMacText(const JoinRecord &join)
{
    QByteArray text = QByteArrayLiteral("PLN1 join");
    const QByteArray parts[] = {join.space.text().toLatin1(),
                                join.invite.toLatin1(),
                                join.device.text().toLatin1(),
                                join.key.toHex(),
                                join.encryptionKey.toHex(),
                                sha256(join.identity).toHex(),
                                join.name.toUtf8()};
    for (const QByteArray &part : parts)
        text.append('\0').append(part);
    if (!join.request.isEmpty())
        text.append('\0').append(sha256(join.request).toHex());
    return text;
}

} // namespace

QByteArray TrustRecord::leadKey() const
{
    for (const QByteArray &key : secretary.keys) {
        if (keyIdOf(key) == lead)
            return key;
    }
    return {};
}

const Person *RosterRecord::findPerson(const PersonId &id) const
{
    const auto found =
        std::find_if(persons.begin(), persons.end(), [&](const Person &person) { return person.id == id; });
    return found == persons.end() ? nullptr : &*found;
}

const RosterDevice *RosterRecord::findDevice(const DeviceId &id) const
{
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&](const RosterDevice &device) { return device.id == id; });
    return found == devices.end() ? nullptr : &*found;
}

bool RosterRecord::isMember(const PersonId &person) const
{
    return std::any_of(devices.begin(), devices.end(), [&](const RosterDevice &device) {
        return device.person == person && !device.lastSeq;
    });
}

int HeadRecord::shardBitsOf(int epoch) const
{
    for (const ShardWidth &width : earlierShards) {
        if (epoch <= width.lastEpoch)
            return width.bits;
    }
    return shardBits;
}

QByteArray headPayloadId(const QByteArray &payload)
{
    return sha256(payload);
}

QByteArray joinMac(const JoinRecord &join, const QByteArray &secret)
{
    return hmacSha256(secret, joinMacText(join));
}

bool verifyJoinMac(const JoinRecord &join, const QByteArray &secret)
{
    return equalConstantTime(joinMac(join, secret), join.mac);
}

Result<InitRecord> parseInit(const QByteArray &payload)
{
    PLENUM_TRY_ASSIGN(InitRecord record, readRecord<InitRecord>(payload, [](const JsonNode &root) {
                          InitRecord read;
                          read.version = root["v"].smallInteger(1, kMaxNumber);
                          read.minReader = root["min_reader"].smallInteger(1, kMaxNumber);
                          root["min_reader"].require(read.minReader <= read.version, "above the version");
                          if (read.minReader > kFormatVersion)
                              return read; // what the other keys mean is for a newer reader
                          read.space = SpaceId(root["space"].idText());
                          read.isSealed = !root["sealed"].isMissing() && root["sealed"].boolean();
                          read.name =
                              read.isSealed ? root["name"].text(0) : root["name"].filledText(kMaxNameBytes);
                          read.trustId = root["trust"].hash();
                          read.time = root["time"].utcTime();
                          return read;
                      }));
    if (record.minReader > kFormatVersion)
        return makeError(ErrorCode::NewerFormat, QString(),
                         QStringLiteral("min_reader %1").arg(record.minReader));
    return record;
}

Result<QByteArray> encodeInit(const InitRecord &record)
{
    QJsonObject object{{QStringLiteral("v"), record.version},
                       {QStringLiteral("space"), record.space.text()},
                       {QStringLiteral("name"), record.name},
                       {QStringLiteral("trust"), hexText(record.trustId)},
                       {QStringLiteral("min_reader"), record.minReader},
                       {QStringLiteral("time"), utcText(record.time)}};
    if (record.isSealed)
        object.insert(QStringLiteral("sealed"), true);
    return checkedPayload(object, parseInit);
}

Result<TrustRecord> parseTrust(const QByteArray &payload)
{
    return readRecord<TrustRecord>(payload, [](const JsonNode &root) {
        TrustRecord record;
        record.n = root["n"].smallInteger(1, kMaxNumber);
        record.prev = root["prev"].hashOrEmpty();
        requirePrev(root["prev"], record.n, record.prev);
        record.owner = readRole(root["roles"]["owner"]);
        record.secretary = readRole(root["roles"]["secretary"]);
        record.lead = root["lead"].keyId();
        root["lead"].require(!record.leadKey().isEmpty(), "not a secretary key");
        record.term = root["term"].smallInteger(1, kMaxNumber);
        root["anchors"].forEach(kMaxAnchors, [&](const JsonNode &certificate) {
            record.anchors.append(certificate.base64(kMaxCertificateBytes));
            certificate.require(!record.anchors.last().isEmpty(), "empty");
        });
        return record;
    });
}

Result<QByteArray> encodeTrust(const TrustRecord &record)
{
    QJsonArray anchors;
    for (const QByteArray &certificate : record.anchors)
        anchors.append(base64Text(certificate));
    const QJsonObject roles{{QStringLiteral("owner"), roleJson(record.owner)},
                            {QStringLiteral("secretary"), roleJson(record.secretary)}};
    return checkedPayload({{QStringLiteral("n"), record.n},
                           {QStringLiteral("prev"), hexText(record.prev)},
                           {QStringLiteral("roles"), roles},
                           {QStringLiteral("lead"), record.lead},
                           {QStringLiteral("term"), record.term},
                           {QStringLiteral("anchors"), anchors}},
                          parseTrust);
}

Result<RosterRecord> parseRoster(const QByteArray &payload)
{
    return readRecord<RosterRecord>(payload, [](const JsonNode &root) {
        RosterRecord record;
        record.n = root["n"].smallInteger(1, kMaxNumber);
        record.prev = root["prev"].hashOrEmpty();
        requirePrev(root["prev"], record.n, record.prev);
        QSet<PersonId> persons;
        root["persons"].forEach(kMaxPersons, [&](const JsonNode &node) {
            record.persons.append(readPerson(node));
            node["id"].require(!persons.contains(record.persons.last().id), "listed twice");
            persons.insert(record.persons.last().id);
        });
        QHash<DeviceId, RosterDevice> devices;
        root["devices"].forEach(kMaxDevices, [&](const JsonNode &node) {
            const RosterDevice device = readDevice(node);
            node["dev"].require(!devices.contains(device.id), "listed twice");
            node["person"].require(persons.contains(device.person), "no such person");
            requireContinued(node["continues"], device, devices);
            devices.insert(device.id, device);
            record.devices.append(device);
        });
        return record;
    });
}

Result<QByteArray> encodeRoster(const RosterRecord &record)
{
    QJsonArray persons;
    for (const Person &person : record.persons)
        persons.append(personJson(person));
    QJsonArray devices;
    for (const RosterDevice &device : record.devices)
        devices.append(deviceJson(device));
    return checkedPayload({{QStringLiteral("n"), record.n},
                           {QStringLiteral("prev"), hexText(record.prev)},
                           {QStringLiteral("persons"), persons},
                           {QStringLiteral("devices"), devices}},
                          parseRoster);
}

Result<HeadRecord> parseHead(const QByteArray &payload)
{
    return readRecord<HeadRecord>(payload, [](const JsonNode &root) {
        HeadRecord record;
        record.term = root["term"].smallInteger(1, kMaxNumber);
        record.seq = root["seq"].integer(1, kMaxHeadSeq);
        record.prev = root["prev"].hashOrEmpty();
        requirePrev(root["prev"], record.seq, record.prev);
        record.trust = readReference(root["trust"]);
        record.roster = readReference(root["roster"]);
        record.meetings = readMeetings(root["meetings"]);
        readLog(root["log"], record);
        record.keyEpoch = root["kepoch"].smallInteger(0, kMaxNumber);
        if (!root["seal"].isMissing())
            record.sealKey = root["seal"].keyId();
        root["kepoch"].require((record.keyEpoch == 0) == record.sealKey.isEmpty(), "0 exactly without a key");
        record.gc = root["gc"].smallInteger(0, kMaxNumber);
        record.pollSeconds = root["poll_s"].smallInteger(1, 86'400);
        record.freshSeconds = root["fresh_s"].smallInteger(60, 315'360'000);
        if (!root["lease_s"].isMissing())
            record.leaseSeconds =
                root["lease_s"].smallInteger(HeadRecord::kLeastLease, HeadRecord::kMostLease);
        record.time = root["time"].utcTime();
        return record;
    });
}

Result<QByteArray> encodeHead(const HeadRecord &record)
{
    QJsonObject meetings;
    for (auto meeting = record.meetings.begin(); meeting != record.meetings.end(); ++meeting)
        meetings.insert(meeting.key().text(), meetingReferenceJson(meeting.value()));
    QJsonObject object{{QStringLiteral("term"), record.term},
                       {QStringLiteral("seq"), record.seq},
                       {QStringLiteral("prev"), hexText(record.prev)},
                       {QStringLiteral("trust"), referenceJson(record.trust)},
                       {QStringLiteral("roster"), referenceJson(record.roster)},
                       {QStringLiteral("meetings"), meetings},
                       {QStringLiteral("log"), logJson(record)},
                       {QStringLiteral("kepoch"), record.keyEpoch},
                       {QStringLiteral("gc"), record.gc},
                       {QStringLiteral("poll_s"), record.pollSeconds},
                       {QStringLiteral("fresh_s"), record.freshSeconds},
                       {QStringLiteral("time"), utcText(record.time)}};
    if (!record.sealKey.isEmpty())
        object.insert(QStringLiteral("seal"), record.sealKey);
    if (record.leaseSeconds != 0)
        object.insert(QStringLiteral("lease_s"), record.leaseSeconds);
    return checkedPayload(object, parseHead);
}

Result<LogSegment> parseLogSegment(const QByteArray &payload)
{
    if (payload.size() > kMaxLogPayloadBytes)
        return makeError(ErrorCode::TooLarge, QString(), QStringLiteral("log segment above 256 KiB"));
    return readRecord<LogSegment>(payload, [](const JsonNode &root) {
        LogSegment segment;
        segment.device = DeviceId(root["dev"].idText());
        segment.seq = root["seq"].smallInteger(1, kMaxNumber);
        segment.prev = root["prev"].hashOrEmpty();
        requirePrev(root["prev"], segment.seq, segment.prev);
        segment.base = root["base"].integer(0, kMaxHeadSeq);
        qint64 largeBytes = 0;
        root["entries"].forEach(kMaxEntries, [&](const JsonNode &node) {
            node["hlc"]["dev"].require(node["hlc"]["dev"].idText() == segment.device.text(),
                                       "of another device");
            segment.entries.append(
                {node["kind"].word(), node["hlc"]["counter"].integer(1, kMaxInteger), node["body"].object()});
            if (!node["large"].isMissing())
                segment.entries.last().large = readLargeBody(node);
            largeBytes += segment.entries.last().large.size;
            node.require(largeBytes <= kMaxLargeBytesOfSegment, "too much in large bodies");
        });
        root["entries"].require(!segment.entries.isEmpty(), "no entries");
        return segment;
    });
}

Result<QByteArray> encodeLogSegment(const LogSegment &segment)
{
    QJsonArray entries;
    for (const LogEntry &entry : segment.entries) {
        const QJsonObject clock{{QStringLiteral("counter"), entry.counter},
                                {QStringLiteral("dev"), segment.device.text()}};
        QJsonObject json{{QStringLiteral("kind"), entry.kind},
                         {QStringLiteral("hlc"), clock},
                         {QStringLiteral("body"), entry.body}};
        if (!entry.large.sha256.isEmpty())
            json.insert(QStringLiteral("large"), QJsonArray{hexText(entry.large.sha256), entry.large.size});
        entries.append(json);
    }
    return checkedPayload({{QStringLiteral("dev"), segment.device.text()},
                           {QStringLiteral("seq"), segment.seq},
                           {QStringLiteral("prev"), hexText(segment.prev)},
                           {QStringLiteral("base"), segment.base},
                           {QStringLiteral("entries"), entries}},
                          parseLogSegment);
}

Result<JoinRecord> parseJoin(const QByteArray &payload)
{
    return readRecord<JoinRecord>(payload, [](const JsonNode &root) {
        JoinRecord record;
        record.device = DeviceId(root["dev"].idText());
        record.key = root["key"].key32();
        record.encryptionKey = root["enc_key"].key32();
        record.space = SpaceId(root["space"].idText());
        record.name = root["name"].filledText(kMaxNameBytes);
        if (root["continues"].isMissing()) {
            record.invite = root["invite"].idText();
            record.mac = root["mac"].key32();
        } else {
            record.continues = DeviceId(root["continues"].idText());
            root["continues"].require(record.continues != record.device, "continues itself");
        }
        record.time = root["time"].utcTime();
        record.identity = root["identity"].base64(kMaxCertificateBytes);
        if (!root["request"].isMissing())
            record.request = root["request"].base64(kMaxCertificateBytes);
        root["dev"].require(record.device == deviceIdOf(record.key), "not the id of its key");
        return record;
    });
}

Result<QByteArray> encodeJoin(const JoinRecord &record)
{
    QJsonObject json{{QStringLiteral("dev"), record.device.text()},
                     {QStringLiteral("key"), base64Text(record.key)},
                     {QStringLiteral("enc_key"), base64Text(record.encryptionKey)},
                     {QStringLiteral("space"), record.space.text()},
                     {QStringLiteral("name"), record.name},
                     {QStringLiteral("time"), utcText(record.time)},
                     {QStringLiteral("identity"), base64Text(record.identity)}};
    if (!record.request.isEmpty())
        json.insert(QStringLiteral("request"), base64Text(record.request));
    if (record.continues.isEmpty()) {
        json.insert(QStringLiteral("invite"), record.invite);
        json.insert(QStringLiteral("mac"), base64Text(record.mac));
    } else {
        json.insert(QStringLiteral("continues"), record.continues.text());
    }
    return checkedPayload(json, parseJoin);
}

} // namespace plenum
