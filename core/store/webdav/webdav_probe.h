// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crypto/secret_bytes.h"
#include "core/store/store_access.h"
#include "core/store/store_probe.h"

#include <stop_token>

namespace plenum {

// Tries out what the WebDAV server at access.location does, in its scratch collection t/, and removes what it
// wrote. access.mode is not looked at; the probe's mode is StoreMode::toJson(). Checks: "round-trip",
// "cut-put", "overwrite-under-read", "range", "not-modified", "conditions", "move", "list", "long-name",
// "clock", "http2". Errors, with the address as subject: Unavailable, SignInNeeded, Unauthorized, ReadOnly,
// DiskFull, Cancelled; NotFound if there is no such collection. Threading: blocking, some seconds; any
// thread; a QCoreApplication exists.
Result<StoreProbe> probeWebDavStore(const StoreAccess &access, const SecretBytes &password,
                                    const Clock &clock, Random &random, std::stop_token stop = {});

} // namespace plenum
