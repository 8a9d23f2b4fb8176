// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

#include <QMap>
#include <QPair>

#include <algorithm>
#include <tuple>
#include <utility>

namespace plenum::test {

// The Replica port in memory, with what it was given open to the test. Marks and sign-offs of segments are
// not merged: the segments themselves are kept.
class MemoryReplica final : public Replica {
public:
    struct Evidence {
        StoredObject object;
        QString reason;
    };

    Result<SpaceMarks> marks(const SpaceId &space) override { return spaces[space].marks; }

    Result<void> accept(const SpaceId &space, const SpaceMarks &marks,
                        const QList<StoredObject> &objects) override
    {
        Space &known = spaces[space];
        PLENUM_TRY(checkHead(known.marks.head, marks.head));
        PLENUM_TRY(checkChain(known.marks.trust, marks.trust, QStringLiteral("trust")));
        if (known.marks.head.seq > 0 && marks.head.term > known.marks.head.term)
            known.marks = SpaceMarks(); // a new term sets them anew
        PLENUM_TRY(checkChain(known.marks.roster, marks.roster, QStringLiteral("roster")));
        for (auto meeting = marks.meetings.constBegin(); meeting != marks.meetings.constEnd(); ++meeting)
            PLENUM_TRY(
                checkChain(known.marks.meetings.value(meeting.key()), meeting.value(), meeting.key().text()));
        QHash<MeetingId, ChainMark> meetings = known.marks.meetings;
        meetings.insert(marks.meetings);
        known.marks = marks;
        known.marks.meetings = meetings;
        for (const StoredObject &object : objects)
            known.objects.insert(object.name, object);
        return {};
    }

    Result<void> publish(const SpaceId &space, const SpaceMarks &marks, const QList<StoredObject> &objects,
                         const QList<OutgoingObject> &outgoing) override
    {
        PLENUM_TRY(accept(space, marks, objects));
        spaces[space].outgoing.append(outgoing);
        return {};
    }

    Result<QList<StoredObject>> objectsBelow(const SpaceId &space, const QString &namePrefix) override
    {
        QList<StoredObject> found;
        for (const StoredObject &object : std::as_const(spaces[space].objects)) {
            if (object.name.startsWith(namePrefix))
                found.append(object);
        }
        return found;
    }

    Result<void> keepEvidence(const SpaceId &space, const StoredObject &object,
                              const QString &reason) override
    {
        Space &known = spaces[space];
        const auto key = qMakePair(object.name, object.id);
        if (!known.evidence.contains(key))
            known.evidence.insert(key, Evidence{object, reason});
        return {};
    }

    Result<HeadVisit> headVisit(const SpaceId &space) override { return spaces[space].visit; }

    Result<void> setHeadVisit(const SpaceId &space, const HeadVisit &visit) override
    {
        spaces[space].visit = visit;
        return {};
    }

    Result<void> setSeenByLead(const SpaceId &space, int seq) override
    {
        spaces[space].seenByLead = std::max(spaces[space].seenByLead, seq);
        return {};
    }

    Result<SpaceKeys> keys(const SpaceId &space) override { return spaces[space].keys; }
    Result<void> learn(const SpaceId &space, const SpaceKeys &keys) override
    {
        const QStringList epochs = keys.epochs();
        for (const QString &id : epochs)
            spaces[space].keys.add(*keys.find(id));
        if (!keys.root().isEmpty())
            spaces[space].keys.setRoot(*keys.find(keys.root()));
        return {};
    }

    struct Space {
        SpaceMarks marks;
        SpaceKeys keys;
        QMap<QString, StoredObject> objects;
        QList<OutgoingObject> outgoing;
        QMap<QPair<QString, QByteArray>, Evidence> evidence;
        HeadVisit visit;
        int seenByLead = 0;
    };
    QHash<SpaceId, Space> spaces;

private:
    static Result<void> checkHead(const HeadMark &current, const HeadMark &next)
    {
        const auto at = [](const HeadMark &head) { return std::tie(head.term, head.seq); };
        if (at(next) < at(current))
            return makeError(ErrorCode::Rollback, QStringLiteral("head"));
        if (at(next) == at(current) && next != current)
            return makeError(ErrorCode::Forked, QStringLiteral("head"));
        return {};
    }

    static Result<void> checkChain(const ChainMark &current, const ChainMark &next, const QString &name)
    {
        if (next.n < current.n)
            return makeError(ErrorCode::Rollback, name);
        if (next.n == current.n && next != current)
            return makeError(ErrorCode::Forked, name);
        return {};
    }
};

} // namespace plenum::test
