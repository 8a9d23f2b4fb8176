// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/members_snapshot.h"

namespace plenum {

Result<MembersSnapshot> readMembers(Profile &profile, const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, space));
    MembersSnapshot snapshot;
    snapshot.spaceName = view.record.name;
    snapshot.members = memberList(view);
    snapshot.leads = view.mayPublish();
    snapshot.leaseSeconds = view.state.head ? view.state.head->record.leaseSeconds : 0;
    snapshot.membership = view.membership();
    if (snapshot.leads && profile.deviceKey() != nullptr) {
        const TrustRole &owner = view.state.trust->current().owner;
        snapshot.mayHandOver = owner.threshold == 1 && owner.keys.contains(profile.deviceKey()->publicKey());
    }
    return snapshot;
}

} // namespace plenum
