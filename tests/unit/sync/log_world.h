// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strict_json.h"
#include "core/crypto/digest.h"
#include "core/store/segment_pack.h"
#include "core/sync/collector.h"
#include "core/sync/log_fetcher.h"
#include "core/sync/problem.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_log_ledger.h"
#include "tests/support/memory_outbox.h"
#include "tests/support/memory_papers.h"
#include "tests/support/memory_replica.h"
#include "tests/support/memory_store.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <vector>

namespace plenum::test {

// A space with a lead and some devices, whose logs a test writes object by object.
class LogWorld {
public:
    struct Object {
        ObjectName name;
        QByteArray bytes;
        QByteArray id;
    };

    explicit LogWorld(int devices)
    {
        for (int i = 0; i <= devices; ++i) // the lead is the first
            m_keys.push_back(DeviceKey::fromSeed(sha256(QByteArray::number(i))));
        TrustRecord trust;
        trust.owner.keys = {lead().publicKey()};
        trust.secretary.keys = {lead().publicKey()};
        trust.lead = lead().keyId();
        const ObjectName name = trustName(1, lead().keyId());
        const QByteArray bytes =
            sealEnvelope(ObjectType::Trust, space, name, encodeTrust(trust).value(), lead()).value();
        const SignedObject object = openObject(bytes, ObjectType::Trust, space, name).value();
        m_trust = startTrust(object, object.id).value();
        for (int i = 0; i <= devices; ++i) {
            const PersonId person(idText(5000 + static_cast<quint32>(i)));
            roster.persons.append(
                Person{person, QStringLiteral("Person %1").arg(i), Role::Delegate, {}, {}, {}});
            roster.devices.append(RosterDevice{key(i).device(), key(i).publicKey(), key(i).agreementKey(),
                                               person, 1, std::nullopt});
        }
        head.time = FakeClock().nowUtc();
        head.trust = m_trust->currentReference();
        head.roster = ObjectReference{1, sha256("roster"), lead().keyId()};
    }

    const DeviceKey &key(int i) const { return m_keys.at(static_cast<size_t>(i)); }
    const DeviceKey &lead() const { return key(0); }
    DeviceId device(int i) const { return key(i).device(); }

    SpaceState state() const
    {
        SpaceState state;
        state.trust = m_trust;
        state.head = AcceptedHead{head, sha256(encodeHead(head).value())};
        state.roster = AcceptedRoster{roster, head.roster.id};
        return state;
    }
    void nextRoster()
    {
        ++roster.n;
        roster.prev = head.roster.id;
        head.roster = ObjectReference{roster.n, sha256(QByteArray::number(roster.n)), lead().keyId()};
    }

    // Segment `seq` of device i, after the one with id `prev`. `text` makes another one of the same number.
    Object segment(int i, int seq, const QByteArray &prev = {}, const QByteArray &text = {}, int epoch = 0,
                   const QString &shard = {}) const
    {
        LogSegment record;
        record.device = device(i);
        record.seq = seq;
        record.prev = prev;
        record.entries = {
            LogEntry{QStringLiteral("ack-read"), seq, {{QStringLiteral("text"), QString::fromUtf8(text)}}}};
        return sealed(i, record, epoch, shard);
    }
    Object sealed(int i, const LogSegment &record, int epoch = 0, const QString &shard = {}) const
    {
        const int in = epoch == 0 ? head.logEpoch : epoch;
        const ObjectName name =
            logSegmentName(in, shard.isEmpty() ? logShardOf(record.device, head.shardBitsOf(in)) : shard,
                           record.device, record.seq);
        const QByteArray payload = encodeLogSegment(record).value();
        return {name, sealEnvelope(ObjectType::Log, space, name, payload, key(i)).value(),
                objectId(ObjectType::Log, space, name, payload)};
    }
    // Segments 1 … count of device i, put into the store.
    QList<Object> writeLog(int i, int count, int from = 1, QByteArray prev = {})
    {
        QList<Object> all;
        for (int seq = from; seq < from + count; ++seq) {
            all.append(segment(i, seq, prev));
            prev = all.constLast().id;
            put(all.constLast());
        }
        return all;
    }

    void put(const Object &object) { objects->set(object.name, object.bytes); }

    Object sealedRollup(const RollupRecord &record, const DeviceKey &key) const
    {
        const ObjectName name = rollupName(record.epoch, record.n, record.audience, key.keyId());
        const QByteArray payload = encodeRollup(record).value();
        return {name, sealEnvelope(ObjectType::Rollup, space, name, payload, key).value(),
                objectId(ObjectType::Rollup, space, name, payload)};
    }
    // A roll-up of these segments, as the head names it from now on.
    Object rollUp(const QList<std::pair<int, Object>> &segments, QList<RollupRejection> rejected = {})
    {
        RollupRecord record;
        record.epoch = head.logEpoch;
        record.n = static_cast<int>(head.rollups.size()) + 1;
        record.rejected = std::move(rejected);
        QList<PackedObject> packed;
        for (const auto &[i, object] : segments) {
            record.index.append({device(i), parseLogSegmentName(object.name)->seq, object.id});
            packed.append({object.name, object.bytes});
        }
        if (!packed.isEmpty())
            record.pack = encodePack(packed).value();
        return nameRollup(record);
    }
    Object nameRollup(const RollupRecord &record)
    {
        const Object object = sealedRollup(record, lead());
        head.rollups.append(
            {object.name.path(), object.id, object.bytes.size(), static_cast<int>(record.index.size())});
        ++head.seq;
        head.prev = sha256("a head before");
        return object;
    }
    // Publishes what a collector gathered; the head names it.
    void publish(const Collector::Gathered &gathered, MemoryReplica &leadReplica, const MemoryPapers &papers)
    {
        head.logEpoch = gathered.epoch;
        head.shardBits = gathered.shardBits;
        head.earlierShards = gathered.earlierShards;
        head.rollups = gathered.kept;
        for (const QByteArray &blob : gathered.blobs)
            objects->set(blobName(blob), papers.papers.value(blob));
        for (const RollupRecord &record : gathered.rollups) {
            const Object object = nameRollup(record);
            put(object);
            leadReplica.spaces[space].objects.insert(
                object.name.path(),
                StoredObject{object.name.path(), QStringLiteral("ROLL"), object.id, object.bytes});
        }
    }

    const SpaceId space{idText(7)};
    const SpaceAnchor anchor{space, {}};
    std::shared_ptr<SharedObjects> objects = std::make_shared<SharedObjects>();
    RosterRecord roster;
    HeadRecord head;

private:
    std::vector<DeviceKey> m_keys;
    std::optional<TrustChain> m_trust;
};

// One client of the world: what it has taken, and the way it reads.
class LogReader {
public:
    LogReader(const LogWorld &world, int i, std::shared_ptr<SharedObjects> objects)
        : store(std::move(objects)), m_world(world)
    {
        self.device = i < 0 ? DeviceId() : world.device(i);
        self.isLead = i == 0;
    }
    LogReader(const LogWorld &world, int i) : LogReader(world, i, world.objects) {}

    SyncReport read()
    {
        SyncReport report;
        const SpaceState state = m_world.state();
        LogFetcher fetcher(store, replica, ledger, outbox, m_world.anchor, clock, report);
        outcome = fetcher.readRollups(state, self);
        if (outcome)
            outcome = fetcher.readEpochs();
        return report;
    }

    DeviceLog log(int i) { return ledger.spaces[m_world.space].logs.value(m_world.device(i)); }
    // The ids that count, for each device, in order; and where it forked.
    QByteArray taken()
    {
        QByteArray text;
        const auto &space = ledger.spaces[m_world.space];
        for (const RosterDevice &device : m_world.roster.devices) {
            text += device.id.text().toLatin1() + ':';
            for (const auto &kept : space.segments.value(device.id))
                text += kept.segment.object.id.toHex().first(6) + ' ';
            text += "forked " + QByteArray::number(space.logs.value(device.id).forkedAt) + '\n';
        }
        return text;
    }
    qsizetype evidence() { return replica.spaces[m_world.space].evidence.size(); }

    MemoryStore store;
    MemoryReplica replica;
    MemoryLogLedger ledger;
    MemoryOutbox outbox;
    FakeClock clock;
    LogFetcher::Reader self;
    Result<void> outcome;

private:
    const LogWorld &m_world;
};

inline bool warns(const SyncReport &report, ErrorCode code)
{
    return std::any_of(report.warnings.cbegin(), report.warnings.cend(),
                       [&](const Error &error) { return error.code == code; });
}

} // namespace plenum::test
