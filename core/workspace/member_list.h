// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/space_view.h"

#include <optional>

namespace plenum {

// One installation of a member's Plenum.
struct MemberDevice {
    DeviceId id;
    bool self = false;
    bool lead = false;          // its heads are the state of the space
    bool secretary = false;     // may sign agendas and rosters
    bool owner = false;         // may change who speaks for the space
    std::optional<int> lastSeq; // it was removed: the last segment of its log that counts

    bool operator==(const MemberDevice &) const = default;
};

struct Member {
    Person person;
    QList<MemberDevice> devices; // in the roster's order
    QDateTime certificateUntil;  // of those the organization issued, the latest; not valid: none
    bool self = false;
    bool lead = false; // one of the devices leads the space
    bool secretary = false;
    bool owner = false;
    bool left = false; // every device was removed

    bool operator==(const Member &) const = default;
};

// What a roster and the trust records say of people. Pure functions; MemberService offers them by space.

// Members first, then those who left, each in the roster's order.
QList<Member> memberList(const SpaceView &view);

// Errors: NotFound, InvalidInput (several fit); the subject is `who`.
Result<PersonId> personNamed(const SpaceView &view, const QString &who);
Result<DeviceId> deviceNamed(const SpaceView &view, const QString &who);

// Keys of the devices of a person that were not removed.
QList<QByteArray> keysOf(const SpaceView &view, const PersonId &person);

} // namespace plenum
