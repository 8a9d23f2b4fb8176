// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/vault.h"
#include "core/store/invite_code.h"
#include "core/workspace/store_look.h"

#include <QMetaType>

#include <optional>

namespace plenum::ui {

// What the page "Connect to a store" shows.
struct ConnectState {
    bool isWelcome = false;           // nothing has been joined yet
    std::optional<StoreAccess> known; // how the store of the current space is reached
    std::optional<SpaceRecord> space; // the current space
    bool isLooking = false;
    bool isConnecting = false;
    std::optional<StoreLook> look; // what was found last
    QString authorityFile;         // chosen, its certificate below
    QByteArray authority;          // PEM
    std::optional<Error> problem;  // of what was tried last
};

// What somebody typed or pasted.
struct ConnectEntry {
    enum class Kind { Nothing, Code, BadCode, NewerCode, Address, Unknown };
    Kind kind = Kind::Nothing;
    InviteCode code;  // of Code
    QString location; // of Address: a folder's whole path, or an address without a user
    QString user;     // that stood in the address
};
ConnectEntry connectEntry(const QString &text);
// A path or an address as it is used: "~", "file://" and a user in the address are resolved.
ConnectEntry addressEntry(const QString &text);
// What one is told as a secret may be told the other: the same place, or the same scheme, host and port.
bool isSameServer(const QString &location, const QString &other);

// What can be done with the store that was found.
enum class ConnectPurpose { None, Join, Found, Reconnect };
ConnectPurpose connectPurpose(const ConnectEntry &entry, const ConnectState &state);

} // namespace plenum::ui
