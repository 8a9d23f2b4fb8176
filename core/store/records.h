// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/meeting/agenda.h"
#include "core/meeting/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace plenum {

// The payloads of the signed objects. docs/store-format.md lists every JSON key with its type and limits.
//
// parseX reads a payload strictly: required keys, types, ranges, and everything that can be judged from the
// payload alone. Unknown keys are ignored. Error: Corrupt, with the JSON path and the reason in detail
// (NewerFormat: INIT). encodeX writes one and reads it back, so nothing is ever written that a reader
// refuses. Errors: InvalidInput with the path in detail, TooLarge. Ids of objects are 32 bytes here and 64
// hex digits in JSON; "no earlier object" is an empty id. Threading: pure functions; any thread.

inline constexpr int kFormatVersion = 1;

// INIT: the space itself. Written once, by the founder.
struct InitRecord {
    int version = kFormatVersion;
    SpaceId space;
    QString name;       // of the organization or body; empty in a sealed space
    QByteArray trustId; // id of TRST 1
    int minReader = kFormatVersion;
    QDateTime time;        // claimed, UTC
    bool isSealed = false; // only members read what is in it

    bool operator==(const InitRecord &) const = default;
};

struct TrustRole {
    QList<QByteArray> keys; // Ed25519 public keys, 32 bytes each, no two equal
    int threshold = 1;      // 1 to the number of keys

    bool operator==(const TrustRole &) const = default;
};

// TRST: who may speak for the space.
struct TrustRecord {
    int n = 1;
    QByteArray prev;           // id of TRST n-1; empty for 1
    TrustRole owner;           // sign TRST
    TrustRole secretary;       // sign ROST and MANI
    QString lead;              // key id of the secretary device that signs HEAD
    int term = 1;              // one lead per term
    QList<QByteArray> anchors; // DER certificates every personal identity must lead to

    QByteArray leadKey() const; // the public key of `lead`
    bool operator==(const TrustRecord &) const = default;
};

struct RosterDevice {
    DeviceId id;
    QByteArray key;           // Ed25519 public key, 32 bytes; id is derived from it
    QByteArray encryptionKey; // X25519 public key, 32 bytes
    PersonId person;
    int firstSeq = 1;           // the first log segment that counts
    std::optional<int> lastSeq; // set when the device is removed: the last segment that counts (0: none)
    DeviceId continues{};       // an earlier device of the same person whose work this one goes on with

    bool operator==(const RosterDevice &) const = default;
};

// ROST: who is a member, and with which devices.
struct RosterRecord {
    int n = 1;
    QByteArray prev;
    QList<Person> persons;
    QList<RosterDevice> devices;

    const Person *findPerson(const PersonId &id) const;
    const RosterDevice *findDevice(const DeviceId &id) const;
    bool isMember(const PersonId &person) const; // has a device that was not removed
    bool operator==(const RosterRecord &) const = default;
};

struct WithdrawnPaper {
    PaperId paper;
    int revision = 1;
    QString reason;

    bool operator==(const WithdrawnPaper &) const = default;
};

// What an agenda says to a few only (core/store/agenda_views.h). Empty in an open space.
struct SealedViews {
    QByteArray recipients;
    QByteArray sections;

    bool isEmpty() const { return recipients.isEmpty(); }
    bool operator==(const SealedViews &) const = default;
};
inline constexpr qsizetype kMaxViewBytes = qsizetype{2} * 1024 * 1024; // of either

// Seals what is said about things that are not for everybody (core/store/entry_seal.h).
struct EntryKey {
    QByteArray key; // 32 bytes
    int trust = 1;  // n of the TRST at whose time it was made: when it changes, somebody may read no more
    Limits limits;  // whoever meets them has the key

    bool operator==(const EntryKey &) const = default;
};
inline constexpr qsizetype kMaxEntryKeys = 500;

// What one kind of reader has.
struct ViewContent {
    std::optional<QList<AgendaItem>> items; // nullopt: what everybody has
    QList<EntryKey> keys;

    bool operator==(const ViewContent &) const = default;
};

// MANI: one published version of one meeting's agenda.
struct Manifest {
    int n = 1;
    QByteArray prev;        // id of MANI n-1; empty for 1
    QList<QByteArray> hist; // ids of MANI 1 … n-1, oldest first; the last one is prev
    QDateTime time;         // claimed, UTC
    Meeting meeting;        // start and end keep their offset from UTC
    QString uid;            // iCalendar UID: "<mid>@<space>"
    QList<WithdrawnPaper> withdrawn;
    int keyEpoch = 0; // 0: content is not encrypted
    SealedViews views = {};
    QList<EntryKey> entryKeys = {}; // of this device's own view, the newest first
    // The meeting is as it is for this device, by a view of its own; false: as it is for everybody.
    bool hasOwnView = false;

    bool operator==(const Manifest &) const = default;
};

// Points from a HEAD to a TRST or ROST: enough to name it and to know it.
struct ObjectReference {
    int n = 0;
    QByteArray id;
    QString keyId; // of the writer, part of the name

    bool operator==(const ObjectReference &) const = default;
};

struct MeetingReference {
    int n = 0;
    QByteArray id;
    qint64 size = 0; // bytes of the whole MANI object
    QString state;   // as Meeting::state, so that a list needs no manifest
    QString keyId;

    bool operator==(const MeetingReference &) const = default;
};

// A ROLL that a HEAD names.
struct RollupReference {
    QString name; // of an object in r/
    QByteArray id;
    qint64 size = 0; // bytes of the whole ROLL object
    int entries = 0; // segments it lists

    bool operator==(const RollupReference &) const = default;
};

// The shard width of epochs that are closed: those up to lastEpoch, from the one after the row before.
struct ShardWidth {
    int lastEpoch = 1;
    int bits = 0;

    bool operator==(const ShardWidth &) const = default;
};

// HEAD and HDTP: the state of the whole space. A HEAD names every meeting ever published.
struct HeadRecord {
    int term = 1;
    qint64 seq = 1;
    QByteArray prev; // SHA-256 of the payload of the previous HEAD; empty for 1
    ObjectReference trust;
    ObjectReference roster;
    QMap<MeetingId, MeetingReference> meetings;
    int logEpoch = 1;                // the epoch devices append to
    int shardBits = 0;               // 0 to 8
    QList<ShardWidth> earlierShards; // epochs before logEpoch whose width was another one
    QList<RollupReference> rollups;  // in the order they count
    int keyEpoch = 0;                // how many keys there were so far; 0 in an open space
    // Id of the key that seals what is written after this head, the next head too; empty in an open space.
    QString sealKey;
    int gc = 0;
    int pollSeconds = 60;      // how often readers should look
    int freshSeconds = 604800; // older than this: "as of …"
    int leaseSeconds = 0;      // a device without a contact for so long closes the space; 0: never
    QDateTime time;            // claimed, UTC

    static constexpr int kLeastLease = 60;
    static constexpr int kMostLease = 31'536'000;

    int shardBitsOf(int epoch) const;
    bool operator==(const HeadRecord &) const = default;
};

// What comparisons of HEADs use instead of the object id, since h/… and head-… differ in name.
QByteArray headPayloadId(const QByteArray &payload);

// A body that is too long for its segment: it lies in u/<dev>/<sha256>.bin.
struct LargeBody {
    QByteArray sha256; // empty: there is none
    qint64 size = 0;

    bool operator==(const LargeBody &) const = default;
};
inline constexpr qsizetype kMaxLargeBodyBytes = qsizetype{4} * 1024 * 1024;
inline constexpr qsizetype kMaxLargeBytesOfSegment = qsizetype{16} * 1024 * 1024;

// One thing a device did. `kind` is a word such as "annot.put" or "sign"; body is that kind's own JSON.
struct LogEntry {
    QString kind;
    qint64 counter = 0; // hybrid logical clock; entries are ordered by (counter, device)
    QJsonObject body;   // empty with a large body
    LargeBody large = {};

    bool operator==(const LogEntry &) const = default;
};

inline constexpr qsizetype kMaxLogPayloadBytes = qsizetype{256} * 1024;
inline constexpr qsizetype kMaxLogObjectBytes = qsizetype{320} * 1024; // with its signatures

// LOGS: the next piece of one device's log.
struct LogSegment {
    DeviceId device;
    int seq = 1;     // from 1, without gaps
    QByteArray prev; // id of the device's segment seq-1; empty for 1
    qint64 base = 0; // seq of the newest HEAD the device had seen
    QList<LogEntry> entries;

    bool operator==(const LogSegment &) const = default;
};

// JOIN: a new device asks to be listed in the roster.
struct JoinRecord {
    DeviceId device;
    QByteArray key;
    QByteArray encryptionKey;
    SpaceId space;
    QString name;         // the person's name as they give it
    QString invite;       // id of the invite code
    QByteArray mac;       // joinMac() with the code's secret
    QDateTime time;       // claimed, UTC
    QByteArray identity;  // DER certificate of the person, or empty
    QByteArray request{}; // PKCS#10 in DER: the person asks the organization's authority for one; or empty
    DeviceId continues =
        {}; // the member's device this one replaces, whose key signs too; then without a code

    bool operator==(const JoinRecord &) const = default;
};

// HMAC-SHA256(secret, "PLN1 join\0" space "\0" invite "\0" dev "\0" hex(key) "\0" hex(enc_key) "\0"
// hex(SHA-256(identity)) "\0" name), with "\0" hex(SHA-256(request)) added where there is a request: shows
// that the device holds the code without telling it.
QByteArray joinMac(const JoinRecord &join, const QByteArray &secret);
bool verifyJoinMac(const JoinRecord &join, const QByteArray &secret);

Result<InitRecord> parseInit(const QByteArray &payload);
Result<TrustRecord> parseTrust(const QByteArray &payload);
Result<RosterRecord> parseRoster(const QByteArray &payload);
Result<Manifest> parseManifest(const QByteArray &payload); // as everybody has it
Result<ViewContent> parseView(const QByteArray &json);     // Error: Corrupt
Result<HeadRecord> parseHead(const QByteArray &payload);
Result<LogSegment> parseLogSegment(const QByteArray &payload);
Result<JoinRecord> parseJoin(const QByteArray &payload);

Result<QByteArray> encodeInit(const InitRecord &record);
Result<QByteArray> encodeTrust(const TrustRecord &record);
Result<QByteArray> encodeRoster(const RosterRecord &record);
Result<QByteArray> encodeManifest(const Manifest &manifest);
Result<QByteArray> encodeView(const ViewContent &view);
Result<QByteArray> encodeHead(const HeadRecord &record);
Result<QByteArray> encodeLogSegment(const LogSegment &segment);
Result<QByteArray> encodeJoin(const JoinRecord &record);

} // namespace plenum
