// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/acceptance_private.h"

#include <algorithm>

namespace plenum {

Result<AcceptedRollup> acceptRollup(const SignedObject &rollup, const TrustChain &chain,
                                    const HeadRecord &head)
{
    PLENUM_TRY(requireType(rollup, ObjectType::Rollup));
    if (rollup.isLocked && !chain.isSignedByALead(rollup))
        return refusal(ErrorCode::Unauthorized, rollup, "not signed by a lead");
    PLENUM_TRY_ASSIGN(RollupRecord record, payloadOf(rollup, parseRollup));
    const auto name = parseRollupName(rollup.name);
    if (!name || name->epoch != record.epoch || name->n != record.n || name->audience != record.audience)
        return refusal(ErrorCode::Corrupt, rollup, "name and content differ");
    if (!chain.isSignedByALead(rollup))
        return refusal(ErrorCode::Unauthorized, rollup, "not signed by a lead");
    const auto reference = std::find_if(head.rollups.cbegin(), head.rollups.cend(),
                                        [&](const auto &entry) { return entry.name == rollup.name.path(); });
    if (reference == head.rollups.cend())
        return refusal(ErrorCode::Corrupt, rollup, "not a roll-up the head names");
    if (reference->id != rollup.id)
        return refusal(ErrorCode::Forked, rollup, "another roll-up than the head names");
    if (reference->entries != record.index.size())
        return refusal(ErrorCode::Corrupt, rollup, "not as long as the head says");
    return AcceptedRollup{std::move(record), rollup.id};
}

Result<AcceptedGarbage> acceptGarbage(const SignedObject &garbage, const TrustChain &chain)
{
    PLENUM_TRY(requireType(garbage, ObjectType::Garbage));
    if (garbage.isLocked && !chain.isSignedByALead(garbage))
        return refusal(ErrorCode::Unauthorized, garbage, "not signed by a lead");
    PLENUM_TRY_ASSIGN(GarbageRecord record, payloadOf(garbage, parseGarbage));
    const auto name = parseGarbageName(garbage.name);
    if (!name || name->n != record.n)
        return refusal(ErrorCode::Corrupt, garbage, "name and number differ");
    if (!chain.isSignedByALead(garbage))
        return refusal(ErrorCode::Unauthorized, garbage, "not signed by a lead");
    return AcceptedGarbage{std::move(record), garbage.id};
}

bool isRenewal(const SignedObject &join, const JoinRecord &record, const RosterRecord &roster)
{
    const RosterDevice *former = roster.findDevice(record.continues);
    return former != nullptr && join.isSignedBy(former->key);
}

} // namespace plenum
