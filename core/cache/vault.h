// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/edit.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/meeting/sign_off.h"
#include "core/sync/replica.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace plenum {

class Database; // core/cache/database.h, hides SQLite

// A space this device belongs to or waits to be let into.
struct SpaceRecord {
    SpaceId id;
    QString name;
    QString location;      // folder path of the store
    QByteArray trustId;    // id of the first TRST, from the invite: the root of all trust in the space
    PersonId person;       // own person; empty until a roster lists this device
    DeviceId device;
    bool founder = false;

    bool operator==(const SpaceRecord &) const = default;
};

// An invite this secretary handed out and has not used up.
struct InviteRecord {
    QString id;            // 26 characters
    QByteArray secret;     // 32 bytes
    PersonId person;       // the person it will make
    QString name;
    Role role = Role::Delegate;
    QDateTime created;
    bool used = false;
};

// How far an own piece of work has got: the three honest states of the window.
enum class Delivery { SavedHere, InStore };

// A sign-off as it is kept and carried: exact bytes, never re-serialised.
struct StoredSignOff {
    QByteArray statement;  // canonical JSON
    QByteArray p7s;        // CAdES, DER
    MeetingId meeting;     // read from the statement, for look-ups
    ItemId item;
    PersonId person;
    DeviceId device;       // the device whose log carried it
    bool own = false;
    Delivery delivery = Delivery::InStore;
};

// vault.db: the only copy of this person's work. WAL, synchronous=FULL; every call returns after its transaction is
// committed. Never deleted by code. Threading: the thread that opened it (workspace gives it the database thread).
class Vault {
public:
    // Opens or creates <folder>/vault.db and migrates it. Errors: NewerFormat, Corrupt, DiskFull, ReadOnly, Unavailable.
    static Result<std::unique_ptr<Vault>> open(const QString &folder, const Clock &clock);
    ~Vault();

    // Spaces and invites
    Result<QList<SpaceRecord>> spaces();
    Result<void> saveSpace(const SpaceRecord &space);
    Result<void> saveInvite(const SpaceId &space, const InviteRecord &invite);
    Result<QList<InviteRecord>> invites(const SpaceId &space);
    Result<void> useInvite(const SpaceId &space, const QString &inviteId);

    // Marks. applyEdit writes the mark, its undo step and, for shared marks, the log entry in one transaction.
    Result<void> applyEdit(const SpaceId &space, const MarkEdit &edit);
    Result<QList<Mark>> marks(const SpaceId &space, const PaperId &paper, int revision);
    Result<QList<Mark>> recentMarks(const SpaceId &space, int limit); // newest change first, all papers
    Result<QHash<PaperId, int>> markCounts(const SpaceId &space, const MeetingId &meeting);
    // The edit that was made (already committed), so that the view can follow; nullopt when there is nothing to undo.
    Result<std::optional<MarkEdit>> undo(const SpaceId &space, const PaperId &paper);
    Result<std::optional<MarkEdit>> redo(const SpaceId &space, const PaperId &paper);
    struct UndoState { bool canUndo = false; bool canRedo = false; };
    Result<UndoState> undoState(const SpaceId &space, const PaperId &paper);

    // Sign-offs of this person: kept and queued for the log in one transaction.
    Result<void> addSignOff(const SpaceId &space, const StoredSignOff &signOff);
    Result<QList<StoredSignOff>> signOffs(const SpaceId &space, std::optional<MeetingId> meeting);

    // Own work not yet in the store (log entries and objects).
    Result<int> unsentCount(const SpaceId &space);

    // Small remembered things: window, tab, page, zoom, read state, language. Keys like "ui/window" or "read/<paper>".
    Result<QJsonValue> setting(const QString &key);
    Result<void> setSetting(const QString &key, const QJsonValue &value);
    Result<QHash<QString, QJsonValue>> settingsBelow(const QString &prefix);

    // A consistent copy through the SQLite backup API, for the daily backup.
    Result<void> backupTo(const QString &path);
    Result<void> checkIntegrity();

    Outbox &outbox();

private:
    friend class SqliteReplica;
    struct Private;
    explicit Vault(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace plenum
