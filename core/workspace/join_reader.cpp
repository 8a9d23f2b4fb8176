// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/join_reader.h"

#include <QtEndian>

namespace plenum {

namespace {

ReadJoin judge(const ObjectName &name, const DeviceId &device, const SpaceId &space,
               const Result<QByteArray> &bytes, const SpaceKeys &keys)
{
    const auto object =
        bytes ? openObject(*bytes, ObjectType::Join, space, name, keys) : Result<SignedObject>(bytes.error());
    const auto record = object ? acceptJoin(*object) : Result<JoinRecord>(object.error());
    if (!record)
        return ReadJoin{device, {}, {}, record.error(), std::nullopt};
    return ReadJoin{device, object->id, *record, std::nullopt,
                    record->continues.isEmpty() ? std::nullopt : std::optional(*object)};
}

// Whoever can write to the store can fill the folder. Every request is read in time: where to begin is drawn,
// so that nobody can stand before the others for good.
QList<ObjectName> drawn(const QList<ObjectName> &names, Random &random)
{
    if (names.size() <= kMostJoins)
        return names;
    const qsizetype first = qFromLittleEndian<quint32>(random.bytes(4).constData()) % names.size();
    return (names.mid(first) + names.first(first)).first(kMostJoins);
}

ReadJoin unread(qsizetype count)
{
    return ReadJoin{{},
                    {},
                    {},
                    makeError(ErrorCode::TooLarge, joinDirectory(),
                              QStringLiteral("%1 further requests wait and were not read").arg(count)),
                    std::nullopt};
}

} // namespace

Result<QList<ReadJoin>> readJoins(ObjectStore &store, const SpaceId &space, const SpaceKeys &keys,
                                  Random &random)
{
    PLENUM_TRY_ASSIGN(QList<ObjectName> names, store.list(joinDirectory()));
    names.removeIf([](const ObjectName &name) { return !parseJoinName(name); });
    QList<ReadJoin> joins;
    for (const ObjectName &name : drawn(names, random))
        joins.append(judge(name, *parseJoinName(name), space, store.get(name, kMaxJoinBytes), keys));
    if (names.size() > kMostJoins)
        joins.append(unread(names.size() - kMostJoins));
    return joins;
}

} // namespace plenum
