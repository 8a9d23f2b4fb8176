// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace plenum {

// Parses hostile JSON strictly: valid UTF-8, no byte order mark, depth at most 32, no duplicate keys,
// integers within
// +-2^53, nothing after the value. The top level must be an object. Unknown keys are kept for the caller.
// Error: Corrupt, with the reason in detail.
Result<QJsonObject> parseStrictJson(const QByteArray &bytes);

// RFC 8785 (JSON Canonicalization Scheme) for objects of strings, booleans, null, arrays, objects and
// integers within +-2^53: keys sorted by UTF-16 code units, no white space. Error: InvalidInput for any other
// number.
Result<QByteArray> canonicalJson(const QJsonObject &object);

} // namespace plenum
