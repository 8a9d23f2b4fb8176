// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_session.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/pdf/worker_client.h"
#include "core/sync/engine.h"
#include "core/workspace/identity_file.h"
#include "core/workspace/remote_ports.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/trust_service.h"

#include <QFile>
#include <QMetaObject>

namespace plenum {

Workspace::Workspace(QString profileFolder, const Environment &environment, QObject *parent)
    : QObject(parent),
      m_folder(std::move(profileFolder)),
      m_environment(environment),
      m_session(std::make_unique<Session>()),
      m_database(std::make_unique<JobThread>()),
      m_keys(std::make_unique<JobThread>()),
      m_network(std::make_unique<JobThread>())
{
}

Workspace::~Workspace()
{
    m_stop.request_stop();
    m_network.reset();
    m_keys.reset();
    // The databases are closed where they were opened.
    m_database->call([this] {
        m_session.reset();
        return true;
    });
    m_database.reset();
}

// Called on the database thread before a future finishes, so that the GUI thread knows the space when it
// hears of that.
void Workspace::adoptSpace(const std::optional<SpaceId> &space)
{
    QMetaObject::invokeMethod(
        this, [this, space] { m_space = space; }, Qt::QueuedConnection);
}

QFuture<Result<HomeSnapshot>> Workspace::open(SecretBytes passphrase)
{
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    return m_database->run([this, secret]() -> Result<HomeSnapshot> {
        if (!m_session->profile) {
            PLENUM_TRY_ASSIGN(m_session->profile,
                              Profile::open(m_folder, m_environment.clock, m_environment.random));
        }
        Profile &profile = *m_session->profile;
        PLENUM_TRY(profile.unlock(*secret));
        if (auto backup = profile.vault().backupDaily(); !backup)
            qCWarning(logCache) << "daily backup of the vault failed:" << backup.error();
        PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, profile.vault().spaces());
        PLENUM_TRY_ASSIGN(const QJsonValue current, profile.vault().setting(currentSpaceKey()));
        for (const SpaceRecord &space : spaces) {
            if (!m_session->space || space.id.text() == current.toString())
                m_session->space = space.id;
        }
        adoptSpace(m_session->space);
        return readHome(profile, m_environment, m_session->space);
    });
}

QFuture<Result<HomeSnapshot>> Workspace::home()
{
    return onDatabase(
        [this](Session &session) { return readHome(*session.profile, m_environment, session.space); });
}

QFuture<Result<MeetingSnapshot>> Workspace::meeting(const MeetingId &meeting)
{
    return inSpace([this, meeting](Session &session, const SpaceId &space) {
        return readMeeting(*session.profile, m_environment, space, meeting);
    });
}

QFuture<Result<PaperSnapshot>> Workspace::paper(const PaperId &paper)
{
    return inSpace([paper](Session &session, const SpaceId &space) {
        return readPaper(*session.profile, space, paper);
    });
}

QFuture<Result<SealedDocument>> Workspace::document(const PaperEntry &entry)
{
    return m_keys->run([entry]() -> Result<SealedDocument> {
        auto document = sealedDocument(entry.path, entry.paper.sha256);
        if (!document && document.error().code == ErrorCode::Corrupt)
            QFile::remove(entry.path);
        return document;
    });
}

QFuture<Result<void>> Workspace::applyEdit(const MarkEdit &edit)
{
    return inSpace([edit](Session &session, const SpaceId &space) {
        return session.profile->vault().applyEdit(space, edit);
    });
}

QFuture<Result<std::optional<MarkEdit>>> Workspace::undo(const PaperId &paper)
{
    return inSpace([paper](Session &session, const SpaceId &space) {
        return session.profile->vault().undo(space, paper);
    });
}

QFuture<Result<std::optional<MarkEdit>>> Workspace::redo(const PaperId &paper)
{
    return inSpace([paper](Session &session, const SpaceId &space) {
        return session.profile->vault().redo(space, paper);
    });
}

QFuture<Result<Vault::UndoState>> Workspace::undoState(const PaperId &paper)
{
    return inSpace([paper](Session &session, const SpaceId &space) {
        return session.profile->vault().undoState(space, paper);
    });
}

QFuture<Result<QJsonValue>> Workspace::setting(const QString &key)
{
    return onDatabase([key](Session &session) { return session.profile->vault().setting(key); });
}

void Workspace::remember(const QString &key, const QJsonValue &value)
{
    const auto saved = onDatabase(
        [key, value](Session &session) { return session.profile->vault().setSetting(key, value); });
    onFinished(saved, this, [](const Result<void> &result) {
        if (!result)
            qCWarning(logCache) << "a setting was not saved:" << result.error();
    });
}

QFuture<Result<SignOffStatement>> Workspace::prepareSignOff(const MeetingId &meeting, const ItemId &item,
                                                            Decision decision, const QString &comment)
{
    return inSpace([this, meeting, item, decision, comment](Session &session, const SpaceId &space) {
        return SignOffService(*session.profile, m_environment)
            .prepare(space, meeting, item, decision, comment);
    });
}

QFuture<Result<void>> Workspace::signOff(const SignOffStatement &statement, const QString &keyFile,
                                         SecretBytes passphrase)
{
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    return m_keys->run([this, statement, keyFile, secret]() -> Result<void> {
        const SecretBytes once = std::move(*secret);
        // A certificate that was issued since goes into the file first.
        PLENUM_TRY_ASSIGN(const SpaceView view,
                          m_database->call([&] { return loadSpace(*m_session->profile, statement.space); }));
        PLENUM_TRY_ASSIGN(const std::unique_ptr<Pkcs12KeySource> key,
                          openIdentity(keyFile, once, issuedTo(view)));
        PLENUM_TRY_ASSIGN(const SignedStatement made, signStatement(statement, *key));
        return m_database->call(
            [&] { return SignOffService(*m_session->profile, m_environment).keep(statement.space, made); });
    });
}

QFuture<Result<SandboxReport>> Workspace::probeSandbox()
{
    return m_keys->run([]() -> Result<SandboxReport> {
        PLENUM_TRY_ASSIGN(const std::unique_ptr<WorkerClient> worker, WorkerClient::start());
        return worker->probe();
    });
}

Result<SyncReport> Workspace::runSync(const SpaceId &space)
{
    Profile &profile = *m_session->profile; // set once, before the first sync
    PLENUM_TRY_ASSIGN(const SpaceView view, m_database->call([&] { return loadSpace(profile, space); }));
    StoreConnections connections(profile, m_environment);
    PLENUM_TRY_ASSIGN(const StoreAccess known,
                      m_database->call([&] { return connections.access(view.record.location); }));
    PLENUM_TRY_ASSIGN(const StoreAccess access, connections.learned(known, m_stop.get_token()));
    if (access != known)
        PLENUM_TRY(m_database->call([&] { return connections.remember(access); }));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store, connections.open(access));
    RemoteReplica replica(*m_database, profile.replica());
    RemoteOutbox outbox(*m_database, profile.vault().outbox());
    SyncOptions options;
    options.stop = m_stop.get_token();
    options.progress = [this](const SyncProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT syncProgressed(progress); }, Qt::QueuedConnection);
    };
    SyncEngine engine(*store, replica, outbox, profile.cache().papers(), profile.deviceKey(),
                      m_environment.clock);
    PLENUM_TRY_ASSIGN(SyncReport report, engine.run(view.anchor(), options));
    PLENUM_TRY(m_database->call([&] { return rememberOwnPerson(profile, space); }));
    PLENUM_TRY_ASSIGN(const bool isOwed, m_database->call([&] {
        return TrustService(profile, m_environment).payOwedHead(space);
    }));
    if (isOwed)
        PLENUM_TRY(engine.push(view.anchor()));
    return report;
}

void Workspace::sync()
{
    if (!m_space)
        return;
    if (std::exchange(m_syncing, true)) {
        m_syncAgain = true;
        return;
    }
    Q_EMIT syncStarted();
    const QFuture<Result<SyncReport>> future =
        m_network->run([this, space = *m_space] { return runSync(space); });
    onFinished(future, this, [this](const Result<SyncReport> &report) { finishSync(report); });
}

void Workspace::finishSync(const Result<SyncReport> &report)
{
    m_syncing = false;
    m_lastFailure = report ? std::nullopt : std::optional(report.error());
    if (report)
        m_lastContact = m_environment.clock.nowUtc();
    Q_EMIT syncFinished(report);
    if (report && (report->changed || report->pushed > 0))
        Q_EMIT changed();
    if (std::exchange(m_syncAgain, false))
        sync();
}

} // namespace plenum
