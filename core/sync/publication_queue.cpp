// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/publication_queue.h"

#include "core/store/envelope.h"

#include <algorithm>

namespace plenum {

namespace {

// Of the lead, unlike what every device writes of its own.
bool isPublished(const OutgoingObject &object)
{
    const auto name = ObjectName::parse(object.name);
    return name && !parseLogSegmentName(*name) && !parseLargeEntryName(*name) && !parseJoinName(*name);
}

} // namespace

std::optional<QueuedPublication> queuedPublication(const QList<OutgoingObject> &outgoing,
                                                   const DeviceKey &key, const SpaceId &space,
                                                   const SpaceKeys &keys)
{
    const QString pointer = headPointerName(key.keyId()).path();
    const bool changesTrust =
        std::any_of(outgoing.cbegin(), outgoing.cend(), [](const OutgoingObject &object) {
            return object.name.startsWith(trustDirectory() + QLatin1Char('/'));
        });
    const auto newest = std::find_if(outgoing.crbegin(), outgoing.crend(),
                                     [&](const OutgoingObject &object) { return object.name == pointer; });
    if (changesTrust || newest == outgoing.crend())
        return std::nullopt;
    const auto envelope = parseEnvelope(newest->bytes, pointer);
    const auto content = envelope ? contentOf(*envelope, space, keys) : Result<QByteArray>(envelope.error());
    const auto head = content ? parseHead(*content) : Result<HeadRecord>(content.error());
    if (!head)
        return std::nullopt;
    QueuedPublication queued{head->term, head->trust.n, {}};
    for (const OutgoingObject &object : outgoing) {
        if (object.row <= newest->row && isPublished(object))
            queued.objects.append(object);
    }
    return queued;
}

bool isOverruled(const QueuedPublication &queued, const TrustChain &trust)
{
    return queued.term < trust.current().term && queued.trust < trust.beginOfTerm().record.n;
}

} // namespace plenum
