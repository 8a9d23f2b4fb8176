// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "tests/faults/raw_object.h"

#include <QSet>

namespace plenum::test {

// What came after the head that ended the last of these devices: in the line of heads that is in force, read
// from the records of the harness. Empty while one of them is a member's.
class RemovedSince {
public:
    RemovedSince(const Objects &objects, const KeyRing &keys, const QList<DeviceId> &devices);

    // Heads, rosters and agendas.
    const QSet<QString> &paths() const { return m_paths; }
    const QSet<QString> &keys() const { return m_sealKeys; } // their ids
    const QSet<QString> &papers() const { return m_papers; } // paths of blobs

private:
    struct Head {
        QString path;
        QJsonObject record;
    };

    QJsonObject read(const QString &path) const;
    QList<Head> lineOfHeads() const;
    bool isEndedIn(const QJsonObject &head) const;

    const Objects &m_objects;
    const KeyRing &m_keys;
    QSet<QString> m_devices;
    QSet<QString> m_paths;
    QSet<QString> m_sealKeys;
    QSet<QString> m_papers;
};

} // namespace plenum::test
