// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/space_view.h"

#include "core/workspace/space_lease.h"

#include <algorithm>

namespace plenum {

Membership SpaceView::membership() const
{
    const RosterDevice *own = state.roster ? state.roster->record.findDevice(record.device) : nullptr;
    if (own == nullptr)
        return Membership::Waiting;
    return own->lastSeq ? Membership::Removed : Membership::Member;
}

const Person *SpaceView::self() const
{
    return membership() == Membership::Member ? state.personOfDevice(record.device) : nullptr;
}

const Person *SpaceView::person(const PersonId &id) const
{
    return state.roster ? state.roster->record.findPerson(id) : nullptr;
}

const Person *SpaceView::personOfKey(const QString &keyId) const
{
    if (!state.roster)
        return nullptr;
    for (const RosterDevice &device : state.roster->record.devices) {
        if (keyIdOf(device.key) == keyId)
            return person(device.person);
    }
    return nullptr;
}

bool SpaceView::mayPublish() const
{
    return state.trust && !state.trust->current().leadKey().isEmpty() &&
           deviceIdOf(state.trust->current().leadKey()) == record.device;
}

QList<QByteArray> SpaceView::anchors() const
{
    return state.trust ? state.trust->current().anchors : QList<QByteArray>();
}

Result<SpaceRecord> findSpace(Profile &profile, const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, profile.vault().spaces());
    const auto found =
        std::find_if(spaces.cbegin(), spaces.cend(), [&](const SpaceRecord &r) { return r.id == space; });
    if (found == spaces.cend())
        return makeError(ErrorCode::NotFound, space.text(),
                         QStringLiteral("this profile has not joined the space"));
    return *found;
}

Result<SpaceView> loadSpace(Profile &profile, const SpaceId &space)
{
    SpaceView view;
    PLENUM_TRY_ASSIGN(view.record, findSpace(profile, space));
    PLENUM_TRY(requireLease(profile, view.record));
    PLENUM_TRY_ASSIGN(view.state, loadSpaceState(view.anchor(), profile.replica()));
    return view;
}

} // namespace plenum
