// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/member_service.h"
#include "core/workspace/space_view.h"

#include <QDateTime>
#include <QMetaType>

namespace plenum::ui {

// What the page "Members" shows.
struct MembersState {
    QString spaceName;
    QList<Member> members;
    QList<JoinRequest> requests;
    bool manages = false;     // this device leads: it may invite, approve and remove
    bool mayHandOver = false; // … and is an owner
    int leaseSeconds = 0;     // how long a computer may go without the store; 0: as long as it likes
    Membership membership = Membership::Waiting;
    QDateTime now;

    bool operator==(const MembersState &) const = default;
};

} // namespace plenum::ui

Q_DECLARE_METATYPE(plenum::Member)
