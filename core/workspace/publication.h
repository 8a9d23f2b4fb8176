// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/device_key.h"
#include "core/store/rollup_record.h"
#include "core/sync/replica.h"
#include "core/sync/space_state.h"
#include "core/workspace/agenda_readers.h"

#include <optional>

namespace plenum {

class Profile;

// One step of a space's state: new trust, roster or manifests, and the head that names them. Collects the
// objects in the order they must be written (docs/store-format.md, "Publish order"), signs them with the
// lead's device key, and commits them, outbox and maxima in one step: a crash leaves work to finish and never
// a head nobody else will see.
class Publication {
public:
    // state.trust must be set, or a first trust record be added.
    Publication(const SpaceId &space, const SpaceState &state, const DeviceKey &key, const Clock &clock);

    qint64 headSeq() const { return m_head.seq; } // of the head that is added last

    // Only members read what is in the space that is founded: makes its keys, before anything is added.
    Result<void> sealSpace();

    void addBlob(const QByteArray &sha256); // a paper that is already in the paper cache
    Result<void> addInit(const InitRecord &init);
    // A record that names another lead is followed by the last head of the term it ends, any other by a head
    // of its own term. Returns its id.
    Result<QByteArray> addTrust(const TrustRecord &trust);
    // The same for a record that others have signed too.
    Result<void> addTrustObject(const SignedObject &trust, const QByteArray &bytes);
    // In a sealed space the devices that are new get the key, and where one is removed a new key begins. The
    // roster's number may become a higher one: this key may have written that name before.
    Result<void> addRoster(RosterRecord roster);
    // `sign` makes the CAdES signature of the secretary's own certificate over the signed bytes, if there is
    // one.
    using IdentitySignature = std::function<Result<QByteArray>(const QByteArray &signedBytes)>;
    // The meeting is as its secretaries have it; what is published is what everybody has, and in a sealed
    // space the views of who reads more. Errors: InvalidInput (not for everybody, in an open space), those of
    // sealViews().
    Result<void> addManifest(const Manifest &manifest, const IdentitySignature &sign = nullptr);
    // With the roster and the trust record in force so far.
    QList<ReadingDevice> readers() const;
    int trustNumber() const { return m_head.trust.n; }

    // Writes the papers and tries whether the rest finds room: once committed, a publication is a promise.
    // Papers alone do no harm, no agenda names them. Errors: those of the store.
    Result<void> tryStore(ObjectStore &store, const PaperCache &papers);

    // What the head says of the devices' logs: roll-ups that stay, before those that are added.
    void setLog(int epoch, int shardBits, const QList<ShardWidth> &earlier,
                const QList<RollupReference> &kept);
    // How long a device may go without a contact; 0: as long as it likes.
    void setLease(int seconds) { m_head.leaseSeconds = seconds; }
    Result<RollupReference> addRollup(const RollupRecord &rollup);
    // Names that are going to be removed.
    Result<void> addGarbage(const GarbageRecord &garbage);

    // Adds the head, after which nothing more is added. What commit() promises, for who has to promise it
    // together with something else. Error Unavailable: the lead before has handed over, and its last head is
    // not here.
    struct Sealed {
        SpaceMarks marks;
        QList<StoredObject> stored;
        QList<OutgoingObject> outgoing;
        SpaceKeys keys;
    };
    Result<Sealed> seal(PaperCache &papers);

    // Adds the head and puts everything into the outbox and the replica.
    Result<void> commit(Profile &profile);
    Result<void> commit(Replica &replica, PaperCache &papers);

private:
    Result<QByteArray> add(ObjectType type, const ObjectName &name, const QByteArray &payload, WriteMode mode,
                           const IdentitySignature &sign = nullptr);
    Result<QByteArray> sealed(ObjectType type, const QByteArray &content) const;
    Result<QByteArray> addPayload(ObjectType type, const ObjectName &name, const QByteArray &payload,
                                  WriteMode mode, const IdentitySignature &sign = nullptr);
    Result<void> shareKeys(const RosterRecord &roster);
    Result<void> beginEpoch(const QList<KeyRecipient> &members);
    Result<void> shareOverruledKey();
    Result<void> addKeys(const QString &key, const QList<KeyRecipient> &recipients);
    void append(const ObjectName &name, ObjectType type, const QByteArray &id, const QByteArray &bytes,
                WriteMode mode);
    void followTrust(const TrustRecord &trust, const QByteArray &id, const QString &writer);

    SpaceId m_space;
    const DeviceKey &m_key;
    std::optional<RosterRecord> m_roster; // in force so far
    std::optional<TrustRecord> m_trust;   // the same
    SpaceKeys m_keys;
    QString m_epochKey; // seals what is added here; empty in an open space
    HeadRecord m_head;
    int m_lastRoster = 0; // that this key ever wrote
    SpaceMarks m_marks;
    bool m_hasLastWord = true;
    QList<OutgoingObject> m_outgoing;
    QList<StoredObject> m_stored;
};

} // namespace plenum
