// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/meeting/person.h"

#include <QByteArray>
#include <QString>

namespace plenum {

// What a secretary hands to a newcomer, as text or QR code, over a channel both trust: where the store is,
// the id of its first trust record (the root of all checking) and a one-time secret. Whoever has the code can
// ask to join.
struct InviteCode {
    SpaceId space;
    QByteArray trustId;    // 32 bytes
    QString storeLocation; // folder path or address, as the newcomer's machine sees it
    QString inviteId;      // 26 characters; the secretary keeps id and secret until the join is approved
    QByteArray secret;     // 16 to 32 bytes
    QString name;          // of the invited person
    Role role = Role::Delegate;
    QString spaceName = {};  // of a sealed space, whose store does not tell it
    QByteArray rootKey = {}; // 32 bytes; empty for an open space

    bool operator==(const InviteCode &) const = default;
};

// "plenum1-" and base64url of canonical JSON and a checksum. Error: InvalidInput.
Result<QString> encodeInviteCode(const InviteCode &code);

// White space is dropped (codes get wrapped in mails), everything else is strict.
// Errors: InvalidInput (no invite code, mistyped, cut off), NewerFormat ("plenum2-…"). The code is never part
// of the error.
Result<InviteCode> parseInviteCode(const QString &text);

} // namespace plenum
