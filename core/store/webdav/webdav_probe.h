// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crypto/secret_bytes.h"
#include "core/store/store_access.h"
#include "core/store/webdav/store_mode.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace plenum {

// One thing that was tried on a store.
struct StoreCheck {
    QString name; // a stable word: "round-trip", "cut-put", "overwrite-under-read", "range", "not-modified",
                  // "conditions", "move", "list", "long-name", "clock", "http2"
    bool ok = false; // false costs speed, not safety, except for "round-trip" and "list"
    QString note;    // one technical line: what was seen

    bool operator==(const StoreCheck &) const = default;
};

struct StoreProbe {
    StoreMode mode; // mode.toJson() belongs into StoreAccess::mode
    QList<StoreCheck> checks;
    bool isUsable = false; // what Plenum cannot do without works
};

// Tries out what the WebDAV server at access.location does, in its scratch collection t/, and removes what it
// wrote. access.mode is not looked at. Errors, with the address as subject: Unavailable, SignInNeeded,
// Unauthorized, ReadOnly, DiskFull, Cancelled; NotFound if there is no such collection.
// Threading: blocking, some seconds; any thread; a QCoreApplication exists.
Result<StoreProbe> probeWebDavStore(const StoreAccess &access, const SecretBytes &password,
                                    const Clock &clock, Random &random, std::stop_token stop = {});

} // namespace plenum
