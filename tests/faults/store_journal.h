// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/raw_object.h"
#include "tests/faults/violation.h"

#include <QHash>
#include <QSet>

namespace plenum::test {

// In everything confidential: titles, papers, marks, comments.
inline const QString kCanary = QStringLiteral("canary-4711");

// What the clients of one world wrote into their store, noted outside of the programs under test, and judged
// on the spot: I3, I4, I7, I16 and the half of I15 that concerns names.
class StoreJournal {
public:
    StoreJournal(const KeyRing &keys, Verdict &verdict) : m_keys(keys), m_verdict(verdict) {}

    // The store as it is when the schedule begins.
    void start(const Objects &objects);

    // A client is about to write these bytes.
    void attempt(const ObjectName &name, const QByteArray &bytes);
    // They are there, whatever the client was told.
    void stored(const ObjectName &name, const QByteArray &bytes);
    // The client was told they are there.
    void acknowledged(const ObjectName &name) { m_acknowledged.insert(name); }
    void removed(const ObjectName &name);
    // Only while a lead collects garbage may anything but scratch be taken away.
    void collectsGarbage(bool does) { m_collectsGarbage = does; }

    // A copy of this device's profile writes under the same names: no correct client does.
    void excuse(const QString &device) { m_excused.append(device); }

    void passTime(qint64 seconds) { m_now += seconds; }
    // Seconds since each plan of a removal was first written.
    QHash<ObjectName, qint64> announcedFor() const;

    // The bytes every name should have by now.
    const Objects &good() const { return m_good; }
    // What the name held before, oldest first.
    QList<QByteArray> earlier(const ObjectName &name) const { return m_earlier.value(name); }
    int writes() const { return m_writes; }

private:
    void checkHead(const ObjectName &name, const QByteArray &bytes);
    void checkWriter(const ObjectName &name, const QByteArray &bytes);
    void checkSeal(const ObjectName &name, const QByteArray &bytes);
    void checkKey(const ObjectName &head, const QString &key, const QJsonObject &roster);
    QSet<QString> devicesWith(const QString &key) const;

    const KeyRing &m_keys;
    Verdict &m_verdict;
    Objects m_good;
    QHash<ObjectName, QList<QByteArray>> m_earlier;
    QHash<ObjectName, QByteArray> m_attempted; // SHA-256 of the first bytes somebody wrote
    QHash<ObjectName, QString> m_writers;      // the key id in the first signature
    QSet<ObjectName> m_acknowledged;
    QStringList m_excused; // ids of devices
    QHash<ObjectName, qint64> m_announced;
    bool m_collectsGarbage = false;
    qint64 m_now = 0;
    int m_writes = 0;
};

} // namespace plenum::test
