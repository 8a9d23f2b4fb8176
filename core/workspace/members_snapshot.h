// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/member_service.h"

namespace plenum {

// What the page of members shows, read in one go on the database thread.
struct MembersSnapshot {
    QString spaceName;
    QList<Member> members;
    bool leads = false;       // this device leads: it may invite, approve and remove
    bool mayHandOver = false; // … and can sign the hand-over alone
    int leaseSeconds = 0;     // of the space; 0: none
    Membership membership = Membership::Waiting;
};

// Threading: the profile's thread.
Result<MembersSnapshot> readMembers(Profile &profile, const SpaceId &space);

} // namespace plenum
