// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_bytes.h"
#include "core/pdf/document_source.h"
#include "core/pdf/sandbox_report.h"
#include "core/workspace/job_thread.h"
#include "core/workspace/join_application.h"
#include "core/workspace/members_snapshot.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/space_service.h"
#include "core/workspace/sync_service.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace plenum {

// Everything the windows ask of the core, none of it on their thread. Three threads of its own: one for the
// databases (the only one that writes them), one for the store, one for keys and documents. Futures always
// finish with a Result; go on with onFinished().
//
// Threading: create, use and destroy in the GUI thread. Destroying it ends a running sync and finishes what
// is queued: nothing that was promised as saved is lost.
class Workspace : public QObject {
    Q_OBJECT

public:
    // The environment must outlive it.
    Workspace(QString profileFolder, const Environment &environment, QObject *parent = nullptr);
    ~Workspace() override;

    // Opens the profile, its key and its only or last used space. Error Locked: another program has the
    // profile (subject: its folder), or the key wants a passphrase (subject: device.key).
    QFuture<Result<HomeSnapshot>> open(SecretBytes passphrase = {});
    const std::optional<SpaceId> &space() const { return m_space; }

    QFuture<Result<HomeSnapshot>> home();
    QFuture<Result<MeetingSnapshot>> meeting(const MeetingId &meeting);
    QFuture<Result<PaperSnapshot>> paper(const PaperId &paper);
    // The paper's bytes, checked against the hash the agenda signs. Error NotFound: not on this device yet. A
    // damaged copy is dropped, so that the next sync fetches it again.
    QFuture<Result<SealedDocument>> document(const PaperEntry &entry);

    // Each is committed when the future finishes.
    QFuture<Result<void>> applyEdit(const MarkEdit &edit);
    QFuture<Result<std::optional<MarkEdit>>> undo(const PaperId &paper);
    QFuture<Result<std::optional<MarkEdit>>> redo(const PaperId &paper);
    QFuture<Result<Vault::UndoState>> undoState(const PaperId &paper);

    QFuture<Result<QJsonValue>> setting(const QString &key);
    void remember(const QString &key,
                  const QJsonValue &value); // failures are logged: it is only a convenience

    QFuture<Result<SignOffStatement>> prepareSignOff(const MeetingId &meeting, const ItemId &item,
                                                     Decision decision, const QString &comment);
    // Opens the key, signs, keeps. The passphrase lives as long as this one act.
    QFuture<Result<void>> signOff(const SignOffStatement &statement, const QString &keyFile,
                                  SecretBytes passphrase);

    // Starts a worker and lets it try what it must not be able to do.
    QFuture<Result<SandboxReport>> probeSandbox();

    // Asks to join; the space becomes the current one.
    QFuture<Result<HomeSnapshot>> join(JoinApplication application);

    // Members. Changes are committed when the future finishes and go out with the contact it starts.
    QFuture<Result<MembersSnapshot>> members();
    // Who waits to be let in; asks the store. Empty unless this device leads.
    QFuture<Result<QList<JoinRequest>>> joinRequests();
    QFuture<Result<QString>> invite(const QString &name, Role role);
    QFuture<Result<QString>> inviteAgain(const PersonId &person);
    QFuture<Result<void>> approve(const DeviceId &device); // of joinRequests()
    QFuture<Result<void>> refuse(const DeviceId &device);
    QFuture<Result<void>> removeMember(const PersonId &person);
    // To the one device of a person. Error: InvalidInput (they have several), Unauthorized (other owners have
    // to sign).
    QFuture<Result<void>> handOverLead(const PersonId &person);

    // Starts a contact with the store unless one is running; another one follows if asked meanwhile.
    void sync();
    bool isSyncing() const { return m_syncing; }
    const QDateTime &lastContact() const
    {
        return m_lastContact;
    } // invalid before the first one of this start
    const std::optional<Error> &lastFailure() const { return m_lastFailure; }

Q_SIGNALS:
    void syncStarted();
    void syncProgressed(const plenum::SyncProgress &progress);
    void syncFinished(const plenum::Result<plenum::SyncReport> &report);
    void changed(); // something of what snapshots show has changed

private:
    struct Session; // lives on the database thread
    template<class F>
    auto onDatabase(F job); // job(Session &) -> Result<T>
    template<class F>
    auto inSpace(F job); // job(Session &, const SpaceId &) -> Result<T>
    void adoptSpace(const std::optional<SpaceId> &space);
    Result<SyncReport> runSync(const SpaceId &space);
    void finishSync(const Result<SyncReport> &report);
    QFuture<Result<void>>
    changeSpace(std::function<Result<std::optional<SpaceChange>>(Session &, const SpaceId &)> make);

    QString m_folder;
    const Environment &m_environment;
    std::optional<SpaceId> m_space;
    std::unique_ptr<Session> m_session;
    bool m_syncing = false;
    bool m_syncAgain = false;
    QDateTime m_lastContact;
    std::optional<Error> m_lastFailure;
    std::stop_source m_stop;
    // Destroyed in this order: the store thread needs the database thread.
    std::unique_ptr<JobThread> m_database;
    std::unique_ptr<JobThread> m_keys;
    std::unique_ptr<JobThread> m_network;
};

} // namespace plenum

Q_DECLARE_METATYPE(plenum::SyncProgress)
