// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/join_reader.h"

namespace plenum {

namespace {

ReadJoin judge(const ObjectName &name, const DeviceId &device, const SpaceId &space,
               const Result<QByteArray> &bytes)
{
    const auto object =
        bytes ? openObject(*bytes, ObjectType::Join, space, name) : Result<SignedObject>(bytes.error());
    const auto record = object ? acceptJoin(*object) : Result<JoinRecord>(object.error());
    if (!record)
        return ReadJoin{device, {}, {}, record.error(), std::nullopt};
    return ReadJoin{device, object->id, *record, std::nullopt, *object};
}

} // namespace

Result<QList<ReadJoin>> readJoins(ObjectStore &store, const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const QList<ObjectName> names, store.list(joinDirectory()));
    QList<ReadJoin> joins;
    for (const ObjectName &name : names) {
        const auto device = parseJoinName(name);
        if (device)
            joins.append(judge(name, *device, space, store.get(name, kMaxObjectBytes)));
    }
    return joins;
}

} // namespace plenum
