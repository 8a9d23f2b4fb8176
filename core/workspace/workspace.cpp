// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_session.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/cache/paper_sealing.h"
#include "core/pdf/worker_client.h"
#include "core/sync/engine.h"
#include "core/workspace/identity_file.h"
#include "core/workspace/log_collection.h"
#include "core/workspace/profile_access.h"
#include "core/workspace/remote_log_ledger.h"
#include "core/workspace/remote_ports.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/trust_service.h"

#include <QFile>
#include <QMetaObject>

#include <algorithm>

namespace plenum {

namespace {

constexpr int kLeaseSeconds = 30; // between two looks
constexpr int kLeastDamageSeconds = 120;
constexpr int kMostDamageSeconds = 3600;
constexpr int kMostDamageDoublings = 5;

Result<std::optional<MeetingId>> keptOnlyMeeting(Profile &profile, const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const QJsonValue kept, profile.vault().setting(onlyMeetingKey(space)));
    return kept.isString() ? std::optional(MeetingId(kept.toString())) : std::nullopt;
}

} // namespace

Workspace::Workspace(QString profileFolder, const Environment &environment, QObject *parent)
    : QObject(parent),
      m_folder(std::move(profileFolder)),
      m_environment(environment),
      m_session(std::make_unique<Session>()),
      m_schedule(environment.random),
      m_connection(std::make_unique<Connection>()),
      m_database(std::make_unique<JobThread>()),
      m_keys(std::make_unique<JobThread>()),
      m_network(std::make_unique<JobThread>())
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &Workspace::sync);
    connect(&m_leaseTimer, &QTimer::timeout, this, &Workspace::checkLease);
    m_leaseTimer.setInterval(kLeaseSeconds * 1000);
}

Workspace::~Workspace()
{
    m_stop.request_stop();
    m_stopRenewal.request_stop();
    m_closing.request_stop();
    m_looking.reset();
    m_network->call([this] {
        m_connection.reset();
        return true;
    });
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
        this,
        [this, space] {
            m_space = space;
            checkLease();
            m_leaseTimer.start();
        },
        Qt::QueuedConnection);
}

QFuture<Result<HomeSnapshot>> Workspace::open(SecretBytes passphrase)
{
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    return m_database->run([this, secret]() -> Result<HomeSnapshot> {
        if (!m_session->profile) {
            const ProfileSecrets secrets{m_environment.keyring, SecretBytes(secret->view())};
            PLENUM_TRY_ASSIGN(m_session->profile,
                              Profile::open(m_folder, m_environment.clock, m_environment.random, secrets));
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

QFuture<Result<void>> Workspace::checkPassphrase(SecretBytes passphrase)
{
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    return m_keys->run([this, secret]() -> Result<void> {
        const SecretBytes once = std::move(*secret);
        return checkCurrent(once);
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
    return m_keys->run([this, paper = entry.paper]() -> Result<SealedDocument> {
        if (!m_session->profile)
            return makeError(ErrorCode::Locked, m_folder, QStringLiteral("the profile is not open"));
        Profile &profile = *m_session->profile; // set once, before anything could name a paper
        PLENUM_TRY_ASSIGN(FrozenMemory opened, openPaper(profile.cache().papers(), paper));
        return sealedDocument(std::move(opened), paper.fileName);
    });
}

QFuture<Result<void>> Workspace::applyEdit(const MarkEdit &edit)
{
    return inClosedSpace([edit](Session &session, const SpaceId &space) {
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

// ---- Contacts with the store

Result<ObjectStore *> Workspace::connectStore(const QString &location, const std::stop_token &stop)
{
    StoreConnections connections(*m_session->profile, m_environment);
    PLENUM_TRY_ASSIGN(const StoreAccess known,
                      m_database->call([&] { return connections.access(location); }));
    PLENUM_TRY_ASSIGN(const StoreAccess access, connections.learned(known, stop));
    if (access != known)
        PLENUM_TRY(m_database->call([&] { return connections.remember(access); }));
    if (m_connection->store == nullptr || m_connection->access != access) {
        m_connection->store.reset();
        PLENUM_TRY_ASSIGN(m_connection->store, connections.open(access));
        m_connection->access = access;
    }
    m_connection->store->stopWith(stop);
    return m_connection->store.get();
}

Result<SyncReport> Workspace::contactStore(const SpaceId &space, SyncOptions options, Contact &contact)
{
    if (!m_session->profile) // it was wiped
        return makeError(ErrorCode::Locked, m_folder, QStringLiteral("the profile is not open"));
    Profile &profile = *m_session->profile; // set once, before the first sync
    PLENUM_TRY_ASSIGN(const SpaceRecord record, m_database->call([&] { return findSpace(profile, space); }));
    const SpaceAnchor anchor{record.id, record.trustId};
    contact.isServer = record.location.contains(QLatin1String("://"));
    PLENUM_TRY_ASSIGN(options.papers.onlyMeeting,
                      m_database->call([&] { return keptOnlyMeeting(profile, space); }));
    PLENUM_TRY_ASSIGN(ObjectStore *const store, connectStore(record.location, options.stop));
    RemoteReplica replica(*m_database, profile.replica());
    RemoteLogLedger ledger(*m_database, profile.ledger());
    RemoteOutbox outbox(*m_database, profile.vault().outbox());
    // The space opens as soon as its state is here: papers may take their time.
    const SyncEngine *running = nullptr;
    bool isNoted = false;
    const auto note = [&]() -> Result<void> {
        return m_database->call([&] { return noteContact(profile, space, running->report()); });
    };
    options.progress = [&, this](const SyncProgress &progress) {
        if (progress.phase == SyncPhase::Fetching && !std::exchange(isNoted, true)) {
            if (const auto noted = note(); !noted)
                qCWarning(logCache) << "a contact was not noted:" << noted.error();
            QMetaObject::invokeMethod(this, &Workspace::checkLease, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            this,
            [this, progress] {
                m_progress = progress;
                Q_EMIT syncProgressed(progress);
            },
            Qt::QueuedConnection);
    };
    SyncEngine engine(*store, replica, ledger, outbox, profile.cache().papers(), profile.deviceKey(),
                      m_environment.clock);
    running = &engine;
    auto report = engine.run(anchor, options);
    contact.done = engine.report();
    PLENUM_TRY(note());
    if (!report)
        return report;
    if (profile.deviceKey() != nullptr)
        PLENUM_TRY(collectAfterSync(
            engine, anchor,
            {*store, replica, ledger, profile.cache().papers(), *profile.deviceKey(), m_environment.clock},
            *report));
    PLENUM_TRY_ASSIGN(const bool isOwed,
                      m_database->call([&] { return settleContact(profile, m_environment, space); }));
    if (isOwed)
        PLENUM_TRY(engine.push(anchor));
    return report;
}

Workspace::Contact Workspace::runSync(const SpaceId &space, const SyncOptions &wish)
{
    Contact contact;
    contact.report = contactStore(space, wish, contact);
    // A driver that was refused once asks no more: the next try needs a new one.
    if (!contact.report && contact.report.error().code == ErrorCode::SignInNeeded)
        m_connection->store.reset();
    return contact;
}

PaperChoice Workspace::choice() const
{
    PaperChoice choice;
    choice.firstMeeting = m_firstMeeting;
    choice.metered = m_metered;
    const QDateTime now = m_environment.clock.nowUtc();
    for (auto it = m_damaged.cbegin(); it != m_damaged.cend(); ++it) {
        if (it->again > now)
            choice.passedOver.insert(it.key());
    }
    return choice;
}

void Workspace::sync()
{
    if (!m_space || m_paused || m_isWiped)
        return;
    if (std::exchange(m_syncing, true)) {
        m_syncAgain = true;
        return;
    }
    m_poll.stop();
    if (m_stop.stop_requested())
        m_stop = std::stop_source();
    Q_EMIT syncStarted();
    SyncOptions wish;
    wish.stop = m_stop.get_token();
    wish.papers = choice();
    wish.thorough = std::exchange(m_isThorough, false);
    const QFuture<Contact> future =
        m_network->run([this, space = *m_space, wish] { return runSync(space, wish); });
    onFinished(future, this, [this](const Contact &contact) { finishSync(contact); });
}

void Workspace::syncThoroughly()
{
    m_isThorough = true;
    sync();
}

void Workspace::finishSync(const Contact &contact)
{
    const Result<SyncReport> &report = contact.report;
    m_syncing = false;
    m_progress.reset();
    rememberDamaged(contact.done.damaged);
    if (report) {
        m_lastFailure.reset();
        m_lastContact = m_environment.clock.nowUtc();
        m_bytesShort = report->bytesShort;
        m_schedule.succeeded(report->pollSeconds);
    } else {
        m_schedule.failed(report.error(), contact.isServer);
        if (report.error().code != ErrorCode::Cancelled) // stopped on purpose says nothing about the store
            m_lastFailure = report.error();
    }
    planPoll();
    checkLease();
    Q_EMIT syncFinished(report);
    if (contact.done.changed || contact.done.pushed > 0)
        Q_EMIT changed();
    if (std::exchange(m_syncAgain, false))
        sync();
}

// Bytes that are wrong today are most often wrong in a minute too, and may be many.
void Workspace::rememberDamaged(const QList<QByteArray> &blobs)
{
    const QDateTime now = m_environment.clock.nowUtc();
    for (const QByteArray &blob : blobs) {
        Damage &damage = m_damaged[blob];
        damage.again = now.addSecs(std::min(kLeastDamageSeconds << damage.times, kMostDamageSeconds));
        damage.times = std::min(damage.times + 1, kMostDamageDoublings);
    }
}

void Workspace::startPolling()
{
    m_isPolling = true;
    planPoll();
}

void Workspace::planPoll()
{
    m_poll.stop();
    if (!m_isPolling || m_paused)
        return;
    if (const auto wait = m_schedule.next())
        m_poll.start(*wait);
}

void Workspace::cancelSync()
{
    m_syncAgain = false;
    m_stop.request_stop();
    m_stopRenewal.request_stop();
}

void Workspace::restartSync()
{
    if (m_syncing)
        m_stop.request_stop();
    sync();
}

void Workspace::pauseSync(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (paused) {
        m_poll.stop();
        cancelSync();
    } else {
        sync();
    }
    Q_EMIT syncSettingsChanged();
}

void Workspace::setMetered(bool metered)
{
    if (std::exchange(m_metered, metered) == metered)
        return;
    if (m_syncing || !metered)
        restartSync();
    Q_EMIT syncSettingsChanged();
}

void Workspace::prioritize(const MeetingId &meeting)
{
    if (std::exchange(m_firstMeeting, meeting) == meeting)
        return;
    if (m_syncing && m_progress && m_progress->phase == SyncPhase::Fetching)
        restartSync();
}

void Workspace::onlyMeeting(const std::optional<MeetingId> &meeting)
{
    const auto kept = inClosedSpace([meeting](Session &session, const SpaceId &space) {
        return session.profile->vault().setSetting(
            onlyMeetingKey(space), meeting ? QJsonValue(meeting->text()) : QJsonValue(QJsonValue::Undefined));
    });
    onFinished(kept, this, [this](const Result<void> &result) {
        if (!result)
            qCWarning(logCache) << "a setting was not saved:" << result.error();
        restartSync();
        Q_EMIT syncSettingsChanged();
    });
}

QFuture<Result<SyncSnapshot>> Workspace::syncStatus()
{
    SyncSnapshot known;
    known.isSyncing = m_syncing;
    known.isPaused = m_paused;
    known.progress = m_progress;
    known.bytesShort = m_bytesShort;
    known.lastContact = m_lastContact;
    known.lastFailure = m_lastFailure;
    if (m_poll.isActive())
        known.nextContact = m_environment.clock.nowUtc().addMSecs(m_poll.remainingTime());
    return onDatabase([this, known, choice = choice()](Session &session) mutable -> Result<SyncSnapshot> {
        if (session.space) {
            PLENUM_TRY_ASSIGN(choice.onlyMeeting, keptOnlyMeeting(*session.profile, *session.space));
        }
        PLENUM_TRY_ASSIGN(SyncSnapshot snapshot,
                          readSync(*session.profile, m_environment, session.space, choice));
        snapshot.isSyncing = known.isSyncing;
        snapshot.isPaused = known.isPaused;
        snapshot.progress = known.progress;
        snapshot.bytesShort = known.bytesShort;
        snapshot.lastContact = known.lastContact;
        snapshot.lastFailure = known.lastFailure;
        snapshot.nextContact = known.nextContact;
        return snapshot;
    });
}

} // namespace plenum
