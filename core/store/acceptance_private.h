// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/acceptance.h"
#include "core/store/space_keys.h"

// What the rules of acceptance.h and rollup_acceptance.cpp have in common. Inside core/store only.

namespace plenum {

inline Error refusal(ErrorCode code, const SignedObject &object, const char *reason)
{
    return makeError(code, object.name.path(), QString::fromLatin1(reason));
}

// A payload reader's result with the object's name put into the error.
template<class Record>
Result<Record> payloadOf(const SignedObject &object, Result<Record> (*parse)(const QByteArray &))
{
    if (object.isLocked)
        return makeError(ErrorCode::Sealed, object.name.path(), sealedWith(object.envelope.payload).value());
    auto record = parse(object.content);
    if (!record)
        return makeError(record.error().code, object.name.path(), record.error().detail);
    return record;
}

inline Result<void> requireType(const SignedObject &object, ObjectType type)
{
    if (object.envelope.type != type)
        return refusal(ErrorCode::Corrupt, object, "another type than its name says");
    return {};
}

} // namespace plenum
