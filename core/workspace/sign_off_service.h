// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/sign_off.h"
#include "core/workspace/environment.h"
#include "core/workspace/space_view.h"

namespace plenum {

// A sign-off with what a reader found out about it.
struct CheckedSignOff {
    StoredSignOff stored;
    SignOffReport report;
    bool superseded = false;    // the same person signed off the item again later
    bool foreignDevice = false; // it came through the log of a device that is not that person's
    QByteArray id;              // SHA-256 of the statement
};

// Sign-offs: what exactly is signed, keeping it, and judging everybody's. Threading: the profile's thread;
// signing itself (core/signing: signStatement) may run elsewhere.
class SignOffService {
public:
    SignOffService(Profile &profile, const Environment &environment)
        : m_profile(profile), m_environment(environment)
    {
    }

    // The statement as it would be signed now, over the agenda version in force. Errors: NotFound (no such
    // item), Unauthorized (no roster lists this device's person yet).
    Result<SignOffStatement> prepare(const SpaceId &space, const MeetingId &meeting, const ItemId &item,
                                     Decision decision, const QString &comment);

    // Keeps a signed statement of this person and queues it for the log; committed when it returns. It is
    // checked first: what no reader would accept is refused here. Errors: Unauthorized with the reason's name
    // as subject.
    Result<void> keep(const SpaceId &space, const SignedStatement &statement);

    // Everybody's sign-offs, own ones included, by meeting, item and time; each judged now.
    Result<QList<CheckedSignOff>> list(const SpaceId &space, std::optional<MeetingId> meeting = std::nullopt);

    // Writes <name>.json, <name>.p7s and anchors.pem into a folder, for `openssl cms -verify`
    // (docs/verify-a-sign-off.md).
    Result<void> exportTo(const SpaceId &space, const CheckedSignOff &signOff, const QString &folder,
                          const QString &name);

private:
    Result<SignOffReport> check(const SpaceView &view, const SignedStatement &statement);

    Profile &m_profile;
    const Environment &m_environment;
};

// An error when a verdict does not let the sign-off count: Unauthorized, subject = the deciding reason.
Result<void> requireUsable(const SignOffReport &report);

} // namespace plenum
