// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_bytes.h"
#include "core/pdf/document_source.h"
#include "core/pdf/sandbox_report.h"
#include "core/workspace/device_renewal.h"
#include "core/workspace/job_thread.h"
#include "core/workspace/join_application.h"
#include "core/workspace/kept_report.h"
#include "core/workspace/members_snapshot.h"
#include "core/workspace/poll_schedule.h"
#include "core/workspace/profile_wipe.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/space_service.h"
#include "core/workspace/store_look.h"
#include "core/workspace/sync_service.h"

#include <QHash>
#include <QObject>
#include <QTimer>

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
    // Whether this is the passphrase of the key in use, for whoever comes back to a window that was locked.
    // Errors: those of DeviceKey::fromFile and of reading device.key, Locked (the profile is not open),
    // Corrupt (another key lies in its place).
    QFuture<Result<void>> checkPassphrase(SecretBytes passphrase);
    const std::optional<SpaceId> &space() const { return m_space; }

    QFuture<Result<HomeSnapshot>> home();
    QFuture<Result<MeetingSnapshot>> meeting(const MeetingId &meeting);
    QFuture<Result<PaperSnapshot>> paper(const PaperId &paper);
    // The paper's bytes, opened and checked against the hash the agenda signs. Errors: those of openPaper.
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

    // Asks to join; the space becomes the current one. What it says of the store is remembered first. Errors:
    // those of SpaceJoining.
    QFuture<Result<HomeSnapshot>> join(JoinApplication application, const std::stop_token &stop = {});
    // Founds a space with an authority of its own; it becomes the current one. Errors: those of
    // SpaceFounding.
    QFuture<Result<HomeSnapshot>> found(FoundingApplication application, const std::stop_token &stop = {});

    // Stores. Looking waits for no contact that is running, and ends soon after a stop. An empty password:
    // the one that is kept.
    QFuture<StoreLook> lookAtStore(const StoreAccess &access, SecretBytes password,
                                   const std::stop_token &stop);
    // How the store of this space is reached. Error NotFound: no space has been joined.
    QFuture<Result<StoreAccess>> currentStore();
    // Remembers it and starts a contact.
    QFuture<Result<void>> reconnect(StoreSignIn store);
    QFuture<Result<QByteArray>> readAuthority(const QString &path);

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

    QFuture<Result<void>> setLease(int seconds); // MemberService::setLease, with its errors

    // The lease of the current space, looked at every half minute and after each contact. A space that is
    // closed answers LeaseEnded to everything but saving own work.
    const LeaseStatus &lease() const { return m_lease; }

    // What is kept here and how it is protected; own work that is not in the store, before a wipe.
    QFuture<Result<KeptReport>> kept();
    QFuture<Result<WipeLoss>> loss();
    // The passphrase in use has to be given where there is one. Errors: WrongPassphrase, those of Profile.
    QFuture<Result<void>> setPassphrase(SecretBytes current, SecretBytes next); // empty: none from now on
    QFuture<Result<QString>> makeRecoveryCode(SecretBytes current);
    // Removes the profile. After it nothing else may be asked. Errors: those of wipeProfile().
    QFuture<Result<WipeOutcome>> wipe();

    // Gives this computer a key of its own (DeviceRenewal, with its errors); a contact follows. cancelSync()
    // ends it as long as nothing was changed.
    QFuture<Result<DeviceRenewal::Outcome>> renewDevice();

    // Starts a contact with the store unless one is running; another one follows if asked meanwhile. Does
    // nothing while paused.
    void sync();
    // The same, asked for by a person: SyncOptions::thorough.
    void syncThoroughly();
    bool isSyncing() const { return m_syncing; }
    // From now on also by itself, as often as the space asks for (PollSchedule).
    void startPolling();
    // Ends the running contact soon; what came until then stays. The next one is a poll or asked for.
    void cancelSync();
    // While paused nothing goes over the network; own work is saved here. Not kept over a restart.
    void pauseSync(bool paused);
    bool isPaused() const { return m_paused; }
    // The network costs: papers of one meeting only, up to a limit (PaperChoice). Not kept over a restart.
    void setMetered(bool metered);
    // Papers of this meeting come first from now on, also in a running contact.
    void prioritize(const MeetingId &meeting);
    // Papers of this meeting and of no other; nullopt: of all. Kept.
    void onlyMeeting(const std::optional<MeetingId> &meeting);
    QFuture<Result<SyncSnapshot>> syncStatus();
    const QDateTime &lastContact() const
    {
        return m_lastContact;
    } // invalid before the first one of this start
    const std::optional<Error> &lastFailure() const { return m_lastFailure; }

Q_SIGNALS:
    void syncStarted();
    void syncProgressed(const plenum::SyncProgress &progress);
    void syncFinished(const plenum::Result<plenum::SyncReport> &report);
    void syncSettingsChanged(); // paused, metered, only one meeting
    void leaseChanged();
    void changed(); // something of what snapshots show has changed

private:
    struct Session; // lives on the database thread
    template<class F>
    auto onDatabase(F job); // job(Session &) -> Result<T>
    template<class F>
    auto inSpace(F job); // job(Session &, const SpaceId &) -> Result<T>; also error LeaseEnded
    template<class F>
    auto inClosedSpace(F job); // the same without that error
    void adoptSpace(const std::optional<SpaceId> &space);
    struct Contact; // what became of one
    struct Connection;
    class ThreadContacts;
    Contact runSync(const SpaceId &space, const SyncOptions &wish);
    Result<SyncReport> contactStore(const SpaceId &space, SyncOptions options, Contact &contact);
    Result<ObjectStore *> connectStore(const QString &location, const std::stop_token &stop);
    void finishSync(const Contact &contact);
    void restartSync();
    void planPoll();
    void checkLease();
    Result<void> checkCurrent(const SecretBytes &passphrase); // on the keys thread
    void rememberDamaged(const QList<QByteArray> &blobs);
    PaperChoice choice() const;
    QFuture<Result<HomeSnapshot>>
    enterSpace(const std::stop_token &stop,
               std::function<Result<SpaceRecord>(ThreadContacts &, const std::stop_token &)> enter);
    QFuture<Result<void>>
    changeSpace(std::function<Result<std::optional<SpaceChange>>(Session &, const SpaceId &)> make);
    // For what settles where a device's log ends: all it wrote is read before. Errors: also the store's.
    QFuture<Result<void>>
    changeAfterContact(std::function<Result<std::optional<SpaceChange>>(Session &, const SpaceId &)> make);
    Result<void>
    commitChange(const std::function<Result<std::optional<SpaceChange>>(Session &, const SpaceId &)> &make);

    QString m_folder;
    const Environment &m_environment;
    std::optional<SpaceId> m_space;
    std::unique_ptr<Session> m_session;
    bool m_syncing = false;
    bool m_syncAgain = false;
    bool m_isThorough = false; // the next contact
    bool m_paused = false;
    bool m_metered = false;
    MeetingId m_firstMeeting;
    struct Damage {
        int times = 0;
        QDateTime again; // not asked for before
    };
    QHash<QByteArray, Damage> m_damaged; // blobs whose bytes in the store were wrong
    QDateTime m_lastContact;
    std::optional<Error> m_lastFailure;
    std::optional<SyncProgress> m_progress; // of the running contact
    qint64 m_bytesShort = 0;
    PollSchedule m_schedule;
    QTimer m_poll;
    QTimer m_leaseTimer;
    LeaseStatus m_lease;
    bool m_isWiped = false;
    bool m_isPolling = false;
    std::stop_source m_stop; // of the running contact
    std::stop_source m_stopRenewal;
    std::unique_ptr<Connection> m_connection; // lives on the network thread
    // Destroyed in this order: the store thread needs the database thread.
    std::unique_ptr<JobThread> m_database;
    std::unique_ptr<JobThread> m_keys;
    std::unique_ptr<JobThread> m_network;
    std::unique_ptr<JobThread> m_looking; // made when a store is first looked at
    std::stop_source m_closing;
};

} // namespace plenum

Q_DECLARE_METATYPE(plenum::SyncProgress)
