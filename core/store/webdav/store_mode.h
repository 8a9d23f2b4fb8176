// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace plenum {

// What a probe found out about a WebDAV server. Every default is the careful answer: a store that was not
// probed works, with more requests.
struct StoreMode {
    enum class SignIn { Unknown, None, Basic, Digest };

    bool cutPutIsInvisible = false;   // half a PUT is never seen under the name: no scratch and MOVE needed
    bool createIsConditional = false; // "If-None-Match: *" on PUT is obeyed
    bool moveKeepsOthers = false;     // "Overwrite: F" on MOVE is obeyed
    bool notModified = false;         // "If-None-Match: <tag>" on GET gives 304
    bool http2 = false;               // small reads may share one connection
    SignIn signIn = SignIn::Unknown;  // Basic: the password may go with the first request

    // {"v":1,…}, canonical. fromJson: unknown keys are ignored, missing ones keep the careful answer; what
    // is no such JSON at all is Corrupt.
    QByteArray toJson() const;
    static Result<StoreMode> fromJson(const QByteArray &json);

    bool operator==(const StoreMode &) const = default;
};

} // namespace plenum
