// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/log_ledger.h"

namespace plenum {

class Database;

// What was taken of the devices' logs (tables segment, device_tail, rejected_segment and read_rollup of the
// cache). The marks and sign-offs in them are PeerRepository's.
class LogRepository {
public:
    explicit LogRepository(Database &database) : m_database(database) {}

    QHash<DeviceId, DeviceLog> logs(const SpaceId &space) const;
    KnownSegment segmentAt(const SpaceId &space, const LogPosition &position) const;
    QByteArray bytesOf(const SpaceId &space, const QString &name) const;
    QList<KnownSegment> unrolled(const SpaceId &space) const;

    // The segment as the device's next one; false when it is not.
    bool append(const SpaceId &space, const TakenSegment &taken, int skippedEntries);
    void markRolled(const SpaceId &space, const LogPosition &position);
    void note(const SpaceId &space, const DeviceId &device, const DeviceLog &log);

    // Removes what comes after `seq` and hands back the objects.
    QList<StoredObject> cutAfter(const SpaceId &space, const DeviceId &device, int seq);
    // The segments of an owner's devices with their ids, read back with their large bodies; what is damaged
    // is left out.
    QList<std::pair<QByteArray, LogSegment>> segmentsOf(const SpaceId &space, const DeviceId &owner,
                                                        const SpaceKeys &keys) const;
    DeviceId ownerOf(const SpaceId &space, const DeviceId &device) const;

    void reject(const SpaceId &space, const RollupRejection &row, bool isRolled);
    QList<RollupRejection> unrolledRejections(const SpaceId &space) const;

    QHash<QString, QByteArray> readRollups(const SpaceId &space) const;
    void setReadRollups(const SpaceId &space, const QHash<QString, QByteArray> &rollups);

    int takeTurn(const SpaceId &space);

private:
    void settleTail(const SpaceId &space, const DeviceId &device);
    bool readBack(const SpaceId &space, const QByteArray &object, const SpaceKeys &keys,
                  LogSegment &segment) const;

    Database &m_database;
};

} // namespace plenum
