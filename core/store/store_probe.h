// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace plenum {

// One thing that was tried on a store.
struct StoreCheck {
    QString name;    // a stable word: "round-trip", "replace", "list", "room", …; each adapter says which
    bool ok = false; // false costs speed, not safety, except for "round-trip" and "list"
    QString note;    // one technical line: what was seen

    bool operator==(const StoreCheck &) const = default;
};

// What a store really does, found out by trying; everything that was written for it is removed again.
struct StoreProbe {
    QByteArray mode; // belongs into StoreAccess::mode
    QList<StoreCheck> checks;
    bool isUsable = false; // what Plenum cannot do without works
};

} // namespace plenum
