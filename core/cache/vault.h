// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/edit.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/meeting/sign_off.h"
#include "core/sync/replica.h"

#include <QDate>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace plenum {

class Database; // core/cache/database.h, hides SQLite

// A space this device belongs to or waits to be let into.
struct SpaceRecord {
    SpaceId id;
    QString name;
    QString location;   // folder path of the store
    QByteArray trustId; // id of the first TRST, from the invite: the root of all trust in the space
    PersonId person;    // own person; empty until a roster lists this device
    DeviceId device;
    bool founder = false;

    bool operator==(const SpaceRecord &) const = default;
};

// An invite this secretary handed out and has not used up.
struct InviteRecord {
    QString id;        // 26 characters
    QByteArray secret; // 32 bytes
    PersonId person;   // the person it will make
    QString name;
    Role role = Role::Delegate;
    QDateTime created;
    bool used = false;
};

// An object that contradicts what was accepted, kept whole.
struct EvidenceRecord {
    StoredObject object;
    QString reason; // technical
    QDateTime kept; // UTC, by this device's clock
};

// How far an own piece of work has got: the three honest states of the window.
enum class Delivery {
    SavedHere,       // only on this computer
    InStore,         // in the store, durably; every reader gets it
    SeenBySecretary, // the secretary's device has taken it in: a roll-up it signed holds it
};

// A piece of own work that others are to get: a shared mark or a sign-off.
struct OwnItem {
    enum class Kind { Mark, SignOff };
    Kind kind = Kind::Mark;
    MeetingId meeting;
    PaperId paper; // of a mark
    MarkId mark;
    ItemId item; // of a sign-off
    Delivery delivery = Delivery::SavedHere;

    bool operator==(const OwnItem &) const = default;
};

struct DeliveryCounts {
    int savedHere = 0;
    int inStore = 0;
    int seenBySecretary = 0;

    void add(Delivery delivery);
    bool operator==(const DeliveryCounts &) const = default;
};

// A sign-off as it is kept and carried: exact bytes, never re-serialised.
struct StoredSignOff {
    QByteArray statement; // canonical JSON
    QByteArray p7s;       // CAdES, DER
    MeetingId meeting;    // read from the statement, for look-ups
    ItemId item;
    PersonId person;
    DeviceId device; // the device whose log carried it
    bool own = false;
    Delivery delivery = Delivery::InStore;
};

// When a space was last seen current, and how much of its lease has gone by since
// (core/workspace/space_lease.h).
struct LeaseMark {
    int seconds = 0;     // of the lease, as the head in force says; 0: there is none
    QDateTime refreshed; // UTC, by this device's clock
    qint64 worn = 0;     // seconds that went by since, as far as they were looked at
    // The two clocks when they were looked at last. `least` is the earliest it can have been then, and stays
    // where the wall clock is set back.
    BootTime boot;
    QDateTime wall;
    QDateTime least;
    bool isClosed = false; // what can be fetched again was removed, or is to be

    bool operator==(const LeaseMark &) const = default;
};

// How much of a space is in the vault, for people who ask what is kept here.
struct KeptWork {
    int privateMarks = 0;
    int sharedMarks = 0;
    int signOffs = 0;
    int waitingEntries = 0; // log entries not in the store yet
    int waitingObjects = 0; // of a publication
    int keys = 0;
    int evidence = 0;

    int unsent() const { return waitingEntries + waitingObjects; }
    bool operator==(const KeptWork &) const = default;
};

// What Vault::open had to do about a damaged vault.db, to be told to the person as it is.
struct VaultRecovery {
    QString keptCopy;                // folder of the damaged files, kept whole, below the profile's folder
    int recoveredRows = 0;           // read from the damaged file
    int backupRows = 0;              // missing there, taken from the last backup
    std::optional<QDate> backupDate; // of that backup; rows from it may be as old, or deleted since
    QStringList damagedTables;       // where rows are, or may be, missing

    bool operator==(const VaultRecovery &) const = default;
};

// vault.db: the only copy of this person's work. WAL, synchronous=FULL; every call returns after its
// transaction is committed. Never deleted by code. Threading: the thread that opened it (workspace gives it
// the database thread).
class Vault {
public:
    // Opens or creates <folder>/vault.db and migrates it. Errors: NewerFormat, Corrupt, DiskFull, ReadOnly,
    // Unavailable. A damaged file is copied aside and salvaged; Corrupt only when not even that worked. The
    // clock must outlive it.
    static Result<std::unique_ptr<Vault>> open(const QString &folder, const Clock &clock);
    ~Vault();

    // Set when this open() repaired a damaged vault.
    const std::optional<VaultRecovery> &recovery() const;
    // One that was done before this open().
    void noteRecovery(VaultRecovery recovery);

    // What the calls inside `work` write here, replicas of this vault included, is committed together when it
    // succeeds; none of it is kept otherwise.
    Result<void> together(const std::function<Result<void>()> &work);

    // Spaces and invites
    Result<QList<SpaceRecord>> spaces();
    Result<void> saveSpace(const SpaceRecord &space);
    Result<void> saveInvite(const SpaceId &space, const InviteRecord &invite);
    Result<QList<InviteRecord>> invites(const SpaceId &space);
    Result<void> useInvite(const SpaceId &space, const QString &inviteId);
    Result<QList<EvidenceRecord>> evidence(const SpaceId &space); // oldest first

    // The device of some spaces has a new key: what waits goes out under that one, and so does what makes it
    // known: the JOIN that asks for it or, of a lead, the publication that passes the lead on, with the
    // maxima it raises. All of them or none.
    struct RenewedSpace {
        SpaceId space;
        DeviceId device;
        QList<OutgoingObject> outgoing;
        std::optional<SpaceMarks> marks = std::nullopt;
    };
    Result<void> renewDevice(const QList<RenewedSpace> &spaces);

    // Nullopt: there was no contact yet.
    Result<std::optional<LeaseMark>> leaseMark(const SpaceId &space);
    Result<void> setLeaseMark(const SpaceId &space, const LeaseMark &mark);

    Result<KeptWork> kept(const SpaceId &space);

    // Marks. applyEdit writes the mark, its undo step and, for shared marks, the log entry in one
    // transaction; a new edit ends what could be redone. created and modified are filled in from the clock
    // where they are not set. Errors: InvalidInput (a mark markFromJson would refuse, or before and after
    // name different marks or papers), TooLarge (does not fit a log segment), Conflict (the mark to create
    // exists), NotFound (the mark to change is not here; a shared mark of an unknown space).
    Result<void> applyEdit(const SpaceId &space, const MarkEdit &edit);
    Result<QList<Mark>> marks(const SpaceId &space, const PaperId &paper, int revision);
    Result<QList<Mark>> recentMarks(const SpaceId &space, int limit); // newest change first, all papers
    Result<QHash<PaperId, int>> markCounts(const SpaceId &space, const MeetingId &meeting);
    // The edit that was made (already committed), so that the view can follow; nullopt when there is nothing
    // to undo.
    Result<std::optional<MarkEdit>> undo(const SpaceId &space, const PaperId &paper);
    Result<std::optional<MarkEdit>> redo(const SpaceId &space, const PaperId &paper);
    struct UndoState {
        bool canUndo = false;
        bool canRedo = false;
    };
    Result<UndoState> undoState(const SpaceId &space, const PaperId &paper);

    // Sign-offs of this person: kept and queued for the log in one transaction.
    // `device`, `own` and `delivery` are set by the vault. Errors: NotFound (unknown space), TooLarge.
    Result<void> addSignOff(const SpaceId &space, const StoredSignOff &signOff);
    Result<QList<StoredSignOff>> signOffs(const SpaceId &space, std::optional<MeetingId> meeting);

    // Own shared marks and sign-offs with how far each has got: what is only here first, then as they were
    // made last. Marks that were withdrawn are not among them.
    Result<QList<OwnItem>> ownItems(const SpaceId &space);
    Result<DeliveryCounts> deliveryCounts(const SpaceId &space);
    // Of the own shared marks on one paper.
    Result<QHash<MarkId, Delivery>> markDelivery(const SpaceId &space, const PaperId &paper, int revision);

    // Own work not yet in the store: log entries, and objects other than the segments that carry them.
    Result<int> unsentCount(const SpaceId &space);

    // Small remembered things: window, tab, page, zoom, read state, language. Keys like "ui/window" or
    // "read/<paper>". setting() of an unknown key is QJsonValue::Undefined; storing that removes the key.
    Result<QJsonValue> setting(const QString &key);
    Result<void> setSetting(const QString &key, const QJsonValue &value);
    Result<QHash<QString, QJsonValue>> settingsBelow(const QString &prefix);

    // A consistent copy through the SQLite backup API, for the daily backup.
    Result<void> backupTo(const QString &path);
    // Writes <folder>/backups/vault-<date>.db unless today's is there, and keeps the newest seven.
    Result<void> backupDaily();
    Result<void> checkIntegrity();

    Outbox &outbox();

private:
    friend class SqliteLogLedger;
    friend class SqliteReplica;
    struct Private;
    explicit Vault(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace plenum
