// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace plenum {

// The name of an object in a store, always well formed: one to four components of [a-z0-9][a-z0-9-]{0,79}
// joined by '/', the last with ".bin" added, 160 bytes at most. No dot-names, no case, no colon: every file
// system, WebDAV server and bucket takes it as it is (docs/store-format.md, "Names").
class ObjectName {
public:
    // Error: InvalidInput.
    static Result<ObjectName> parse(const QString &path);

    const QString &path() const { return m_path; }
    QByteArray bytes() const { return m_path.toLatin1(); } // pure ASCII
    QString directory() const;                             // without the last component; empty at the top
    QString fileName() const;                              // the last component, with ".bin"

    friend bool operator==(const ObjectName &, const ObjectName &) = default;
    friend bool operator<(const ObjectName &a, const ObjectName &b) { return a.m_path < b.m_path; }
    friend size_t qHash(const ObjectName &name, size_t seed = 0) { return ::qHash(name.m_path, seed); }

private:
    explicit ObjectName(QString path) : m_path(std::move(path)) {}

    QString m_path;
};

// True for a directory a store may list: one to three components as above. The empty text is not one.
bool isObjectDirectory(const QString &directory);

// True for 16 lower-case hex digits: the first 8 bytes of SHA-256(public key).
bool isKeyId(const QString &text);

// Builders. Numbers, ids, key ids and hashes must be in range and well formed (a defect otherwise: asserted).
// keyId is that of the writer: two devices never write one name.
ObjectName initName();                                                          // plenum.bin
ObjectName trustName(int n, const QString &keyId);                              // trust/000001-<k16>.bin
ObjectName rosterName(int n, const QString &keyId);                             // roster/000001-<k16>.bin
ObjectName manifestName(const MeetingId &meeting, int n, const QString &keyId); // m/<mid>/000001-<k16>.bin
ObjectName headPointerName(const QString &keyId);                               // head-<k16>.bin
ObjectName headHistoryName(qint64 seq, const QString &keyId);                   // h/000000001-<k16>.bin
ObjectName logSegmentName(int epoch, const QString &shard, const DeviceId &device,
                          int seq);            // l/000001/<s>/<dev>-000001.bin
ObjectName joinName(const DeviceId &device);   // j/<dev>.bin
ObjectName blobName(const QByteArray &sha256); // b/<xx>/<sha256>.bin
ObjectName rollupName(int epoch, int n, const QString &audience,
                      const QString &keyId);                                 // r/000001-001-all-<k16>.bin
ObjectName garbageName(int n, const QString &keyId);                         // x/000001-<k16>.bin
ObjectName largeEntryName(const DeviceId &device, const QByteArray &sha256); // u/<dev>/<sha256>.bin
ObjectName keysName(const QString &key, const QString &tag,
                    const QString &keyId);     // k/<id of the key>/<16 hex digits>-<k16>.bin
ObjectName scratchName(const QString &idText); // t/<26 characters>.bin

// Directories for ObjectStore::list().
QString trustDirectory();
QString rosterDirectory();
QString manifestDirectory(const MeetingId &meeting);
QString headHistoryDirectory();
QString joinDirectory();
QString logDirectory(int epoch, const QString &shard);
QString rollupDirectory();
QString garbageDirectory();
QString keysDirectory(const QString &key);
QString largeEntryDirectory(const DeviceId &device);
QStringList blobDirectories(); // b/00 … b/ff

// The shard a device writes to: the first shardBits (0 to 8) bits of its id as hex digits, "0" for 0 bits.
QString logShardOf(const DeviceId &device, int shardBits);
// All shards of that width, in order: what a reader lists.
QStringList logShards(int shardBits);

struct NumberedName {
    qint64 n = 0; // version, or seq for a head
    QString keyId;
    bool operator==(const NumberedName &) const = default;
};
struct ManifestName {
    MeetingId meeting;
    int n = 0;
    QString keyId;
    bool operator==(const ManifestName &) const = default;
};
struct LogSegmentName {
    int epoch = 0;
    QString shard;
    DeviceId device;
    int seq = 0;
    bool operator==(const LogSegmentName &) const = default;
};

struct RollupName {
    int epoch = 0;
    int n = 0;
    QString audience;
    QString keyId;
    bool operator==(const RollupName &) const = default;
};
struct LargeEntryName {
    DeviceId device;
    QByteArray sha256;
    bool operator==(const LargeEntryName &) const = default;
};
struct KeysName {
    QString key;
    QString tag;
    QString keyId;
    bool operator==(const KeysName &) const = default;
};

// The builders backwards; nullopt for a name of another kind.
std::optional<NumberedName> parseTrustName(const ObjectName &name);
std::optional<NumberedName> parseRosterName(const ObjectName &name);
std::optional<ManifestName> parseManifestName(const ObjectName &name);
std::optional<QString> parseHeadPointerName(const ObjectName &name); // the key id
std::optional<NumberedName> parseHeadHistoryName(const ObjectName &name);
std::optional<LogSegmentName> parseLogSegmentName(const ObjectName &name);
std::optional<DeviceId> parseJoinName(const ObjectName &name);
std::optional<QByteArray> parseBlobName(const ObjectName &name); // 32 bytes
std::optional<RollupName> parseRollupName(const ObjectName &name);
std::optional<NumberedName> parseGarbageName(const ObjectName &name);
std::optional<LargeEntryName> parseLargeEntryName(const ObjectName &name);
std::optional<KeysName> parseKeysName(const ObjectName &name);

} // namespace plenum
