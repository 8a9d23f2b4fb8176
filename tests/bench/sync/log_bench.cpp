// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the devices' logs stand, on real stores:
//
//   plenum-log-bench race SERVER [--devices 8] [--appends 1000]
//       so many devices append to one store at once, each from a thread of its own; then the lead reads all
//       of it.
//   plenum-log-bench rollup SERVER [--devices 10000]
//       as many devices have written a segment each: the lead reads, rolls up and publishes; then a delegate
//       looks.
//
// SERVER is "folder" or words of tests/support/dav_servers.py in one argument ("nginx --auth basic"). Prints
// one line of JSON; the exit status is 1 when something is lost, out of order, forked or over its limit.
#include "app/composition/composition.h"
#include "core/store/acceptance.h"
#include "core/workspace/publication.h"
#include "core/workspace/space_service.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/sync_service.h"
#include "tests/support/dav_server.h"
#include "tests/support/memory_log_ledger.h"
#include "tests/support/memory_outbox.h"
#include "tests/support/memory_papers.h"
#include "tests/support/memory_replica.h"
#include "tests/unit/sync/log_world.h"

#include "core/sync/pusher.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace plenum;

namespace {

constexpr double kRollupSeconds = 30;
constexpr int kDelegateRequests = 2;

qint64 peakMemoryBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

// A store to measure on: a folder, or a real server.
class Place {
public:
    explicit Place(const QString &server)
    {
        if (server == QLatin1String("folder")) {
            m_access.location = m_folder.filePath(QStringLiteral("store"));
            return;
        }
        m_server.emplace(server.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        m_access = m_server->access(QStringLiteral("bench"));
    }

    QString missing() const { return m_server ? m_server->missing() : QString(); }
    const StoreAccess &access() const { return m_access; }
    SecretBytes password() const { return m_server ? SecretBytes(m_server->password()) : SecretBytes(); }
    // The store as a folder of this computer.
    QString root() const
    {
        return m_server ? m_server->root() + QStringLiteral("/bench") : m_access.location;
    }

private:
    QTemporaryDir m_folder;
    std::optional<test::DavServer> m_server;
    StoreAccess m_access;
};

// Counts what is asked of a store.
class CountingStore final : public ObjectStore {
public:
    CountingStore(std::unique_ptr<ObjectStore> store, std::atomic<int> &requests)
        : m_store(std::move(store)), m_requests(requests)
    {
    }
    Result<QByteArray> get(const ObjectName &name, qint64 maxBytes) override
    {
        ++m_requests;
        return m_store->get(name, maxBytes);
    }
    Result<ObjectVersion> getIfChanged(const ObjectName &name, qint64 maxBytes,
                                       const QByteArray &tag) override
    {
        ++m_requests;
        return m_store->getIfChanged(name, maxBytes, tag);
    }
    Result<void> getMany(const QList<ObjectName> &names, qint64 maxBytes, const ObjectReady &ready) override
    {
        m_requests += static_cast<int>(names.size());
        return m_store->getMany(names, maxBytes, ready);
    }
    Result<void> put(const ObjectName &name, const QByteArray &bytes, WriteMode mode) override
    {
        ++m_requests;
        return m_store->put(name, bytes, mode);
    }
    Result<void> putMany(const QList<ObjectWrite> &writes, const WriteDone &done) override
    {
        m_requests += static_cast<int>(writes.size());
        return m_store->putMany(writes, done);
    }
    Result<void> fetchBlob(const QByteArray &hash, qint64 offset, const BlobSink &sink) override
    {
        ++m_requests;
        return m_store->fetchBlob(hash, offset, sink);
    }
    Result<void> fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver) override
    {
        m_requests += static_cast<int>(reads.size());
        return m_store->fetchBlobs(reads, receiver);
    }
    Result<void> putBlob(const QByteArray &hash, const QString &path) override
    {
        ++m_requests;
        return m_store->putBlob(hash, path);
    }
    Result<QList<ObjectName>> list(const QString &directory) override
    {
        ++m_requests;
        return m_store->list(directory);
    }
    Result<void> barrier() override { return m_store->barrier(); }
    Result<void> probeRoom(qint64 bytes) override { return m_store->probeRoom(bytes); }
    QString describe() const override { return m_store->describe(); }

private:
    std::unique_ptr<ObjectStore> m_store;
    std::atomic<int> &m_requests;
};

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s (%s)\n", qPrintable(errorCodeName(error.code)), qPrintable(error.subject),
                 qPrintable(error.detail));
    return 1;
}

int answer(const QJsonObject &json, bool isGood)
{
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return isGood ? 0 : 1;
}

// ---- Devices that race

// What a device does after its first append: journalled, written, flushed, the next one.
Result<void> append(ObjectStore &store, const test::LogWorld &world, int device, int appends)
{
    test::MemoryOutbox outbox;
    test::MemoryPapers papers;
    SyncReport report;
    Pusher pusher(store, outbox, papers, world.anchor, &world.key(device), {}, report);
    ChainMark tail;
    for (int seq = 1; seq <= appends; ++seq) {
        const auto segment = world.segment(device, seq, tail.id, QByteArray::number(seq));
        tail = ChainMark{seq, segment.id};
        OutgoingObject object;
        object.name = segment.name.path();
        object.bytes = segment.bytes;
        PLENUM_TRY(outbox.journalSegment(world.space, tail, object, {}, {}));
        PLENUM_TRY(pusher.pushOutgoing());
    }
    return {};
}

Result<std::unique_ptr<ObjectStore>> openStore(const Environment &environment, const Place &place,
                                               const StoreAccess &access)
{
    return environment.openStore(access, place.password());
}

int race(const QString &server, int devices, int appends)
{
    const Place place(server);
    if (!place.missing().isEmpty())
        return answer({{QStringLiteral("server"), server}, {QStringLiteral("missing"), place.missing()}},
                      true);
    const Composition composition;
    const Environment &environment = composition.environment();
    const test::LogWorld world(devices);
    StoreAccess access = place.access();
    if (const auto made = environment.createStore(access, place.password(), {}); !made)
        return fail(made.error());
    if (server != QLatin1String("folder")) {
        const auto probe = environment.probeStore(access, place.password(), {});
        if (!probe)
            return fail(probe.error());
        access.mode = probe->mode;
    }
    const auto store = openStore(environment, place, access);
    if (!store)
        return fail(store.error());
    if (const auto founded = (*store)->put(initName(), "a space", WriteMode::CreateNew); !founded)
        return fail(founded.error());

    QElapsedTimer timer;
    timer.start();
    std::vector<Result<void>> outcomes(static_cast<size_t>(devices));
    {
        std::vector<std::thread> threads;
        for (int device = 1; device <= devices; ++device)
            threads.emplace_back([&, device] {
                const auto own = openStore(environment, place, access);
                outcomes[static_cast<size_t>(device - 1)] =
                    own ? append(**own, world, device, appends) : Result<void>(own.error());
            });
        for (std::thread &thread : threads)
            thread.join();
    }
    const double written = static_cast<double>(timer.elapsed()) / 1000;
    for (const auto &outcome : outcomes) {
        if (!outcome)
            return fail(outcome.error());
    }

    timer.restart();
    test::MemoryReplica replica;
    test::MemoryLogLedger ledger;
    test::MemoryOutbox outbox;
    SyncReport report;
    LogFetcher::Reader reader;
    reader.device = world.device(0);
    reader.isLead = true;
    const SpaceState state = world.state();
    LogFetcher fetcher(**store, replica, ledger, outbox, world.anchor, composition.clock(), report);
    auto read = fetcher.readRollups(state, reader);
    if (read)
        read = fetcher.readEpochs();
    if (!read)
        return fail(read.error());
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;

    int present = 0;
    int inOrder = 0;
    int forks = 0;
    for (int device = 1; device <= devices; ++device) {
        const auto &log = ledger.spaces[world.space].logs.value(world.device(device));
        present += log.tail.n;
        forks += log.forkedAt > 0 ? 1 : 0;
        ChainMark tail;
        for (int seq = 1; seq <= appends; ++seq)
            tail = ChainMark{seq, world.segment(device, seq, tail.id, QByteArray::number(seq)).id};
        inOrder += log.tail == tail ? appends : 0;
    }
    const int expected = devices * appends;
    const bool isGood = present == expected && inOrder == expected && forks == 0 && report.warnings.isEmpty();
    return answer({{QStringLiteral("bench"), QStringLiteral("race")},
                   {QStringLiteral("server"), server},
                   {QStringLiteral("devices"), devices},
                   {QStringLiteral("segments"), expected},
                   {QStringLiteral("present"), present},
                   {QStringLiteral("inOrder"), inOrder},
                   {QStringLiteral("forks"), forks},
                   {QStringLiteral("warnings"), static_cast<int>(report.warnings.size())},
                   {QStringLiteral("writeSeconds"), written},
                   {QStringLiteral("readSeconds"), seconds}},
                  isGood);
}

// ---- Ten thousand devices

// The profile of a person on a store whose requests are counted.
class Client {
public:
    Client(const Composition &composition, const Place &place, QString folder)
        : environment(composition.environment()), m_folder(std::move(folder))
    {
        const Environment &real = composition.environment();
        environment.openStore = [this, &real,
                                 &place](const StoreAccess &access,
                                         const SecretBytes &) -> Result<std::unique_ptr<ObjectStore>> {
            PLENUM_TRY_ASSIGN(std::unique_ptr<ObjectStore> store, real.openStore(access, place.password()));
            return std::unique_ptr<ObjectStore>(std::make_unique<CountingStore>(std::move(store), requests));
        };
        environment.createStore = [&real, &place](const StoreAccess &access, const SecretBytes &,
                                                  const std::stop_token &stop) {
            return real.createStore(access, place.password(), stop);
        };
        environment.probeStore = [&real, &place](const StoreAccess &access, const SecretBytes &,
                                                 std::stop_token stop) {
            return real.probeStore(access, place.password(), std::move(stop));
        };
    }

    Result<void> open(const StoreAccess &access)
    {
        PLENUM_TRY_ASSIGN(profile, Profile::open(m_folder, environment.clock, environment.random));
        PLENUM_TRY(profile->unlock(SecretBytes()));
        StoreConnections connections(*profile, environment);
        if (!access.user.isEmpty())
            PLENUM_TRY(connections.rememberPassword(access, SecretBytes(QByteArrayLiteral("unused"))));
        return connections.remember(access);
    }
    Result<SyncReport> sync(const SpaceId &space) { return SyncService(*profile, environment).run(space); }

    Environment environment;
    std::unique_ptr<Profile> profile;
    std::atomic<int> requests = 0;

private:
    QString m_folder;
};

struct Crowd {
    std::vector<DeviceKey> keys;

    explicit Crowd(int devices)
    {
        for (int i = 0; i < devices; ++i)
            keys.push_back(DeviceKey::fromSeed(sha256("crowd" + QByteArray::number(i))));
    }
};

// Everybody is a member: the crowd, and the delegate who looks afterwards.
Result<void> admit(Profile &lead, const Environment &environment, const SpaceId &space, const Crowd &crowd,
                   const DeviceKey &delegate)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(lead, space));
    RosterRecord roster = view.state.roster->record;
    roster.n += 1;
    roster.prev = view.state.roster->id;
    const auto add = [&](const DeviceKey &key, quint32 n) {
        Person person;
        person.id = PersonId(test::idText(10'000 + n));
        person.name = QStringLiteral("Member %1").arg(n);
        roster.persons.append(person);
        roster.devices.append(
            RosterDevice{key.device(), key.publicKey(), key.agreementKey(), person.id, 1, std::nullopt});
    };
    add(delegate, 0);
    for (size_t i = 0; i < crowd.keys.size(); ++i)
        add(crowd.keys[i], static_cast<quint32>(i) + 1);
    Publication publication(space, view.state, *lead.deviceKey(), environment.clock);
    PLENUM_TRY(publication.addRoster(roster));
    return publishChange(lead, environment, space, SpaceChange(std::move(publication)));
}

// One segment of each, as they would lie there after an evening.
Result<void> writeSegments(const Place &place, const SpaceId &space, const Crowd &crowd)
{
    QDir().mkpath(place.root() + QStringLiteral("/l/000001/0"));
    for (size_t i = 0; i < crowd.keys.size(); ++i) {
        LogSegment segment;
        segment.device = crowd.keys[i].device();
        segment.base = 2;
        segment.entries = {LogEntry{QStringLiteral("ack-read"),
                                    static_cast<qint64>(i) + 1,
                                    {{QStringLiteral("meeting"), test::idText(static_cast<quint32>(i))}}}};
        PLENUM_TRY_ASSIGN(const QByteArray payload, encodeLogSegment(segment));
        const ObjectName name = logSegmentName(1, QStringLiteral("0"), segment.device, 1);
        PLENUM_TRY_ASSIGN(const QByteArray bytes,
                          sealEnvelope(ObjectType::Log, space, name, payload, crowd.keys[i]));
        QFile file(place.root() + QLatin1Char('/') + name.path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return makeError(ErrorCode::ReadOnly, name.path());
    }
    return {};
}

Result<int> rollup(const QString &server, int devices)
{
    const Place place(server);
    if (!place.missing().isEmpty())
        return answer({{QStringLiteral("server"), server}, {QStringLiteral("missing"), place.missing()}},
                      true);
    const Composition composition;
    QTemporaryDir folders;
    Client lead(composition, place, folders.filePath(QStringLiteral("lead")));
    Client delegate(composition, place, folders.filePath(QStringLiteral("delegate")));
    PLENUM_TRY(lead.open(place.access()));
    PLENUM_TRY(delegate.open(place.access()));
    PLENUM_TRY_ASSIGN(const SpaceRecord space, SpaceService(*lead.profile, lead.environment)
                                                   .create({place.access().location,
                                                            QStringLiteral("Bench"),
                                                            QStringLiteral("Lead"),
                                                            {},
                                                            {},
                                                            false,
                                                            {},
                                                            true})); // open: the crowd writes as it is
    const Crowd crowd(devices);
    PLENUM_TRY(admit(*lead.profile, lead.environment, space.id, crowd, *delegate.profile->deviceKey()));
    SpaceRecord joined = space;
    joined.founder = false;
    joined.device = delegate.profile->deviceKey()->device();
    joined.person = PersonId();
    PLENUM_TRY(delegate.profile->vault().saveSpace(joined));
    PLENUM_TRY(lead.sync(space.id));
    PLENUM_TRY(delegate.sync(space.id));
    PLENUM_TRY(writeSegments(place, space.id, crowd));
    const qint64 before = peakMemoryBytes();

    QElapsedTimer timer;
    timer.start();
    PLENUM_TRY_ASSIGN(const SyncReport report, lead.sync(space.id));
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    const qint64 after = peakMemoryBytes();
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(*lead.profile, space.id));
    int rolled = 0;
    qint64 bytes = 0;
    for (const RollupReference &reference : view.state.head->record.rollups) {
        rolled += reference.entries;
        bytes += reference.size;
    }

    delegate.requests = 0;
    timer.restart();
    PLENUM_TRY_ASSIGN(const SyncReport seen, delegate.sync(space.id));
    const double delegateSeconds = static_cast<double>(timer.elapsed()) / 1000;
    const int requests = delegate.requests;
    PLENUM_TRY_ASSIGN(const auto logs, delegate.profile->ledger().logs(space.id));
    int taken = 0;
    for (const DeviceLog &log : logs)
        taken += log.tail.n;
    const bool isGood = rolled == devices && taken == devices && report.warnings.isEmpty() &&
                        seen.warnings.isEmpty() && seconds <= kRollupSeconds && requests <= kDelegateRequests;
    return answer(
        {{QStringLiteral("bench"), QStringLiteral("rollup")},
         {QStringLiteral("server"), server},
         {QStringLiteral("devices"), devices},
         {QStringLiteral("rolledUp"), rolled},
         {QStringLiteral("rollups"), static_cast<int>(view.state.head->record.rollups.size())},
         {QStringLiteral("rollupBytes"), bytes},
         {QStringLiteral("leadSeconds"), seconds},
         {QStringLiteral("leadPeakBytes"), after},
         {QStringLiteral("leadPeakBytesBefore"), before},
         {QStringLiteral("delegateRequests"), requests},
         {QStringLiteral("delegateSeconds"), delegateSeconds},
         {QStringLiteral("delegateTook"), taken},
         {QStringLiteral("peakBytes"), peakMemoryBytes()},
         {QStringLiteral("warnings"), static_cast<int>(report.warnings.size() + seen.warnings.size())}},
        isGood);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption devices(QStringLiteral("devices"), {}, QStringLiteral("N"));
    const QCommandLineOption appends(QStringLiteral("appends"), {}, QStringLiteral("N"),
                                     QStringLiteral("1000"));
    parser.addOptions({devices, appends});
    parser.addPositionalArgument(QStringLiteral("what"), QStringLiteral("race or rollup"));
    parser.addPositionalArgument(QStringLiteral("server"), QStringLiteral("folder, apache, …"));
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    const auto count = [&](int usual) {
        return parser.isSet(devices) ? parser.value(devices).toInt() : usual;
    };
    if (words.size() == 2 && words.at(0) == QLatin1String("race") && count(8) > 0)
        return race(words.at(1), count(8), parser.value(appends).toInt());
    if (words.size() == 2 && words.at(0) == QLatin1String("rollup") && count(1) > 0) {
        const auto outcome = rollup(words.at(1), count(10'000));
        return outcome ? *outcome : fail(outcome.error());
    }
    std::fprintf(stderr, "plenum-log-bench race|rollup SERVER [--devices N] [--appends N]\n");
    return 2;
}
