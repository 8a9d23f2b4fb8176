// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "tests/faults/raw_object.h"
#include "tests/faults/violation.h"

#include <QHash>
#include <QSet>

namespace plenum::test {

// Judges by the records of the harness what a lead took out of a store: only what was announced long enough
// before, and nothing that a head of any time, or somebody who reads everything for the first time, needs.
class GarbageJudge {
public:
    // `right`: what every name should hold; `there`: what the store really held, both before the removal.
    GarbageJudge(SpaceId space, const KeyRing &keys, const Objects &right, const Objects &there);

    // `announcedFor`: seconds since each GCOL was first written, by no device's clock; empty: not judged.
    void judge(const QStringList &removed, const QHash<ObjectName, qint64> &announcedFor, Verdict &verdict);

private:
    void needAgendas();
    void needRollups();
    bool isWhole(const QString &path) const;
    bool isHeld(const QString &segment) const;
    bool isAnnounced(const QString &path, const QHash<ObjectName, qint64> &announcedFor) const;

    SpaceId m_space;
    const KeyRing &m_keys;
    const Objects &m_right;
    const Objects &m_there;
    QJsonObject m_head;
    QSet<QString> m_needed;
    QSet<QString> m_rows; // "device sequence id" of what whole roll-ups hold
};

} // namespace plenum::test
