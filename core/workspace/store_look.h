// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/crypto/secret_bytes.h"
#include "core/store/store_access.h"
#include "core/store/store_probe.h"
#include "core/workspace/environment.h"

#include <optional>
#include <stop_token>

namespace plenum {

// What there is to know of a store before anything is remembered of it.
struct StoreLook {
    // By the store's own word: nothing of it has been checked.
    struct Space {
        SpaceId id;
        QString name;
        QByteArray trustId;

        bool operator==(const Space &) const = default;
    };

    StoreAccess access; // as it was tried, with what the probe found out
    StoreProbe probe;
    std::optional<Space> space;
    bool isAbsent = false;      // there is no such folder or collection yet; it may be possible to make it
    bool isUntrusted = false;   // the server could not prove who it is
    std::optional<Error> error; // why it cannot be used; Cancelled after a stop

    bool isUsable() const { return !error && !isAbsent && probe.isUsable; }
    bool operator==(const StoreLook &) const = default;
};

// Tries the store out and reads which space it keeps. Leaves nothing behind, there or here. Threading: any;
// blocking, some seconds over a network.
StoreLook lookAtStore(const Environment &environment, const StoreAccess &access, const SecretBytes &password,
                      const std::stop_token &stop);

// The certificate of an authority as StoreAccess::pinnedCa wants it. Errors: those of readFile;
// Corrupt or InvalidInput (not exactly one certificate), with the path as subject.
Result<QByteArray> readAuthority(const QString &path);

} // namespace plenum
