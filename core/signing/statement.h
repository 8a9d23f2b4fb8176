// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/meeting/agenda.h"
#include "core/meeting/sign_off.h"

#include <QByteArray>

namespace plenum {

// The statement of a person on an item of a published agenda, with everything the publication settles. The
// caller adds decision, comment, time, nonce and previous. Error: NotFound (the agenda has no such item).
Result<SignOffStatement> draftStatement(const SpaceId &space, const AgendaVersion &agenda, const ItemId &item,
                                        const Person &person);

// The bytes a person signs: canonical JSON (RFC 8785) of kind "plenum-sign-off-1", text in NFC, times in UTC
// to the second, hashes in lower-case hexadecimal. docs/verify-a-sign-off.md lists the keys. Error:
// InvalidInput, when the statement is incomplete or would not read back the same.
Result<QByteArray> statementJson(const SignOffStatement &statement);

// Reads such bytes strictly: every key, no other key, one form for every value; writing the result again
// gives the same bytes. Errors: Corrupt, NewerFormat (another kind), TooLarge (above 1 MiB).
Result<SignOffStatement> parseStatement(const QByteArray &json);

} // namespace plenum
