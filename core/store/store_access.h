// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plenum {

// How a device reaches a store. Kept in the vault beside the space; the password never is: it lives with the
// credentials of the user and is asked for by `location` and `user`.
struct StoreAccess {
    QString location;    // a folder's path, or the http(s):// address of a WebDAV collection
    QString user;        // empty: the store asks for nobody
    QByteArray pinnedCa; // PEM; if there is one, only servers it vouches for are believed
    QByteArray mode;     // what a probe found out (JSON of the adapter); empty: not probed yet

    bool operator==(const StoreAccess &) const = default;
};

} // namespace plenum
