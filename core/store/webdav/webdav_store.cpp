// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webdav/webdav_store.h"

#include "core/store/webdav/byte_budget.h"
#include "core/store/webdav/webdav_writer.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace plenum {

namespace {

constexpr int kConnections = 6; // of HTTP/1.1, as many as Qt opens to one server
constexpr int kStreams = 100;   // of HTTP/2, as many as servers usually grant
// What HTTP/2 may have on the way at once: Qt has no other bound on it.
constexpr qint64 kSharedBytes = 12 * 1024 * 1024;
constexpr qint64 kSharedBlob = 8 * 1024 * 1024;
constexpr qint64 kSharedObject = kSharedBytes / kStreams;
constexpr qint64 kRoomTry = 64 * 1024;

using Indexes = std::vector<qsizetype>;
using Work = std::function<Task<Result<void>>(qsizetype)>;

// Several workers take indexes from one list until it is used up or something failed for good.
struct Batch {
    HttpSession &session;
    const Work &work;
    Indexes todo;
    size_t next = 0;
    std::optional<Error> failure;
};

Task<Result<void>> workOn(Batch &batch)
{
    while (!batch.failure && batch.next < batch.todo.size()) {
        const qsizetype index = batch.todo.at(batch.next++);
        const auto done = co_await batch.work(index);
        if (!done && !batch.failure) {
            batch.failure = done.error();
            batch.session.cancelAll();
        }
    }
    co_return Result<void>();
}

// Works on all indexes, `window` at a time, the first ones first. An error of one ends all.
Task<Result<void>> forEach(HttpSession &session, Indexes todo, int window, const Work &work)
{
    Batch batch{session, work, std::move(todo), 0, {}};
    std::vector<Task<Result<void>>> workers;
    const size_t count = std::min(batch.todo.size(), static_cast<size_t>(window));
    workers.reserve(count);
    for (size_t i = 0; i < count; ++i)
        workers.push_back(workOn(batch));
    for (auto &worker : workers)
        PLENUM_CO_TRY(co_await worker);
    if (batch.failure)
        co_return *batch.failure;
    co_return Result<void>();
}

Indexes allOf(qsizetype count)
{
    Indexes indexes(static_cast<size_t>(count));
    std::iota(indexes.begin(), indexes.end(), qsizetype{0});
    return indexes;
}

} // namespace

// What the store keeps from call to call, and its batches as coroutines.
class WebDavStore::Driver {
public:
    Driver(const StoreAccess &access, const SecretBytes &password, const Clock &clock, Random &random)
        : client(access, password, clock, random), reader(client), writer(client)
    {
    }

    // True for what ends a batch: nothing else will fare better.
    bool endsBatch(const Error &error) const
    {
        return error.code == ErrorCode::Cancelled || error.subject == client.describe();
    }

    // An error of one request that is not the end of the batch goes to the caller of the batch.
    template<class T, class F>
    Result<void> report(const Result<T> &outcome, const F &tell) const
    {
        if (!outcome && endsBatch(outcome.error()))
            return outcome.error();
        return tell(outcome);
    }

    // Finds out, with the first of many requests, whether they can share a connection.
    Task<Result<bool>> sharesConnection(const Work &first)
    {
        PLENUM_CO_TRY(co_await client.session().signIn());
        if (client.mode().http2 && !client.session().hasHttp2())
            PLENUM_CO_TRY(co_await first(0));
        co_return client.session().hasHttp2();
    }

    Task<Result<void>> getMany(const QList<ObjectName> &names, qint64 maxBytes, const ObjectReady &ready)
    {
        if (names.isEmpty())
            co_return Result<void>();
        Indexes large; // for connections of their own
        Indexes todo = allOf(names.size());
        bool isFirst = true;
        const Work shared = [&](qsizetype i) { return getShared(names, i, maxBytes, ready, large); };
        const Work single = [&](qsizetype i) { return getOne(names.at(i), i, maxBytes, ready); };
        const Work first = [&](qsizetype i) {
            isFirst = false;
            return shared(i);
        };
        PLENUM_CO_TRY_ASSIGN(const bool isShared, co_await sharesConnection(first));
        if (!isFirst)
            todo.erase(todo.begin());
        if (isShared) {
            PLENUM_CO_TRY(co_await forEach(client.session(), std::move(todo), kStreams, shared));
            todo.clear();
        }
        todo.insert(todo.begin(), large.begin(), large.end());
        co_return co_await forEach(client.session(), std::move(todo), kConnections, single);
    }

    Task<Result<void>> fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver)
    {
        if (reads.isEmpty())
            co_return Result<void>();
        Indexes small;
        Indexes large;
        for (const qsizetype i : allOf(reads.size())) {
            const BlobRead &read = reads.at(i);
            const bool isSmall = read.size >= 0 && read.size - read.offset <= kSharedBlob;
            (isSmall ? small : large).push_back(i);
        }
        ByteBudget budget(kSharedBytes);
        const Work shared = [&](qsizetype i) { return fetchShared(reads.at(i), i, receiver, budget); };
        const Work single = [&](qsizetype i) { return fetchOne(reads.at(i), i, receiver, false); };
        const Work first = [&](qsizetype) {
            const qsizetype i = small.front();
            small.erase(small.begin());
            return shared(i);
        };
        bool isShared = false;
        if (!small.empty()) {
            PLENUM_CO_TRY_ASSIGN(isShared, co_await sharesConnection(first));
        }
        if (!isShared) {
            Indexes all;
            std::merge(small.begin(), small.end(), large.begin(), large.end(), std::back_inserter(all));
            PLENUM_CO_TRY(co_await client.session().signIn());
            co_return co_await forEach(client.session(), std::move(all), kConnections, single);
        }
        // Both kinds at once; whichever fails ends the other.
        auto smallDone = forEach(client.session(), std::move(small), kStreams, shared);
        auto largeDone = forEach(client.session(), std::move(large), kConnections, single);
        auto one = co_await smallDone;
        auto other = co_await largeDone;
        const bool isSecondReason = !other && (one || one.error().code == ErrorCode::Cancelled);
        co_return isSecondReason ? other : one;
    }

    Task<Result<void>> putOne(qsizetype index, const ObjectWrite &write, const WriteDone &done)
    {
        const auto outcome = co_await writer.put(write.name, write.bytes, write.mode);
        co_return report(outcome, [&](const Result<void> &result) { return done(index, result); });
    }

    Task<Result<void>> putBlob(qsizetype index, const BlobWrite &write, const WriteDone &done)
    {
        const auto outcome = co_await writer.putBlob(write.sha256, write.localPath);
        co_return report(outcome, [&](const Result<void> &result) { return done(index, result); });
    }

    Task<Result<void>> putAll(qsizetype count, const Work &work)
    {
        PLENUM_CO_TRY(co_await client.session().signIn());
        co_return co_await forEach(client.session(), allOf(count), kConnections, work);
    }

    Task<Result<void>> probeRoom(qint64 bytes);
    Task<Result<void>> createRoot();

    WebDavClient client;
    WebDavReader reader;
    WebDavWriter writer;

private:
    Task<Result<void>> getOne(const ObjectName &name, qsizetype index, qint64 maxBytes,
                              const ObjectReady &ready)
    {
        const auto bytes = co_await reader.get(name, maxBytes, false);
        co_return report(bytes, [&](const Result<QByteArray> &result) { return ready(index, result); });
    }

    // Objects are small as a rule. One that is not is left for later, so that a hundred of them cannot fill
    // the memory.
    Task<Result<void>> getShared(const QList<ObjectName> &names, qsizetype index, qint64 maxBytes,
                                 const ObjectReady &ready, Indexes &large)
    {
        const auto bytes = co_await reader.get(names.at(index), qMin(maxBytes, kSharedObject), true);
        if (!bytes && bytes.error().code == ErrorCode::TooLarge && maxBytes > kSharedObject) {
            large.push_back(index);
            co_return Result<void>();
        }
        co_return report(bytes, [&](const Result<QByteArray> &result) { return ready(index, result); });
    }

    Task<Result<void>> fetchOne(const BlobRead &read, qsizetype index, BlobReceiver &receiver, bool http2)
    {
        std::optional<Error> refused; // by the receiver: ends the batch
        const BlobSink sink = [&](QByteArrayView bytes) {
            auto taken = receiver.receive(index, bytes);
            if (!taken)
                refused = taken.error();
            return taken;
        };
        const auto outcome = co_await reader.fetch(read, http2, sink);
        if (refused)
            co_return *refused;
        co_return report(outcome, [&](const Result<void> &result) { return receiver.finish(index, result); });
    }

    Task<Result<void>> fetchShared(const BlobRead &read, qsizetype index, BlobReceiver &receiver,
                                   ByteBudget &budget)
    {
        const qint64 size = qMax(qint64{0}, read.size - read.offset);
        co_await budget.take(size);
        const auto outcome = co_await fetchOne(read, index, receiver, true);
        budget.giveBack(size);
        co_return outcome;
    }
};

Task<Result<void>> WebDavStore::Driver::probeRoom(qint64 bytes)
{
    const auto root = co_await client.list({}, "0", "quota-available-bytes");
    if (!root)
        co_return root.error();
    if (!*root)
        co_return client.unavailable(QStringLiteral("there is no such collection"));
    for (const DavResource &resource : **root) {
        // Below zero: unknown or without a limit (Nextcloud).
        if (resource.freeBytes && *resource.freeBytes >= 0 && *resource.freeBytes < bytes)
            co_return makeError(ErrorCode::DiskFull, client.describe(),
                                QStringLiteral("%1 bytes are free").arg(*resource.freeBytes));
    }
    const QString scratch = scratchName(client.random().idText()).path();
    HttpRequest put = client.request("PUT", scratch);
    put.body = QByteArray(qMin(bytes, kRoomTry), '\0');
    const auto response = co_await client.put(std::move(put), scratch);
    std::ignore = co_await client.remove(scratch);
    if (!response)
        co_return response.error();
    if (!response->isSuccess())
        co_return client.refusal(*response, client.describe(), WebDavClient::Purpose::Write);
    co_return Result<void>();
}

Task<Result<void>> WebDavStore::Driver::createRoot()
{
    const auto root = co_await client.list({}, "0", "resourcetype");
    if (!root)
        co_return root.error();
    if (!*root) {
        const auto made = co_await client.send(client.request("MKCOL", {}));
        if (!made)
            co_return made.error();
        if (made->status == 404 || made->status == 409)
            co_return makeError(ErrorCode::NotFound, client.describe(),
                                QStringLiteral("the collection above it is missing"));
        if (!made->isSuccess() && made->status != 405)
            co_return client.refusal(*made, client.describe(), WebDavClient::Purpose::Write);
    }
    // Whoever publishes finds everything made; a request less for each of a thousand papers.
    PLENUM_CO_TRY(co_await client.makeCollections(QStringLiteral("b")));
    QStringList collections{QStringLiteral("trust"), QStringLiteral("roster"), QStringLiteral("m"),
                            QStringLiteral("h"),     QStringLiteral("j"),      QStringLiteral("l"),
                            QStringLiteral("t")};
    for (int i = 0; i < 256; ++i)
        collections.append(QStringLiteral("b/%1").arg(i, 2, 16, QLatin1Char('0')));
    const Work make = [&](qsizetype i) { return client.makeOne(collections.at(i)); };
    co_return co_await forEach(client.session(), allOf(collections.size()), kConnections, make);
}

WebDavStore::WebDavStore(const StoreAccess &access, const SecretBytes &password, const Clock &clock,
                         Random &random)
    : m_driver(std::make_unique<Driver>(access, password, clock, random))
{
}

WebDavStore::~WebDavStore() = default;

bool WebDavStore::isAddress(const QString &location)
{
    const QUrl url(location);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

Result<void> WebDavStore::createRoot(const StoreAccess &access, const SecretBytes &password,
                                     const Clock &clock, Random &random, const std::stop_token &stop)
{
    Driver driver(access, password, clock, random);
    return driver.client.session().run(stop, [&] { return driver.createRoot(); });
}

template<class F>
auto WebDavStore::run(F start)
{
    return m_driver->client.session().run(stop(), std::move(start));
}

Result<QByteArray> WebDavStore::get(const ObjectName &name, qint64 maxBytes)
{
    const bool http2 = m_driver->client.mode().http2;
    return run([&] { return m_driver->reader.get(name, maxBytes, http2); });
}

Result<ObjectVersion> WebDavStore::getIfChanged(const ObjectName &name, qint64 maxBytes,
                                                const QByteArray &tag)
{
    return run([&] { return m_driver->reader.getIfChanged(name, maxBytes, tag); });
}

Result<void> WebDavStore::getMany(const QList<ObjectName> &names, qint64 maxBytes, const ObjectReady &ready)
{
    return run([&] { return m_driver->getMany(names, maxBytes, ready); });
}

Result<void> WebDavStore::put(const ObjectName &name, const QByteArray &bytes, WriteMode mode)
{
    return run([&] { return m_driver->writer.put(name, bytes, mode); });
}

Result<void> WebDavStore::putMany(const QList<ObjectWrite> &writes, const WriteDone &done)
{
    const Work work = [&](qsizetype i) { return m_driver->putOne(i, writes.at(i), done); };
    return run([&] { return m_driver->putAll(writes.size(), work); });
}

Result<void> WebDavStore::fetchBlob(const QByteArray &sha256, qint64 offset, const BlobSink &sink)
{
    return run([&] { return m_driver->reader.fetch(BlobRead{sha256, offset, -1}, false, sink); });
}

Result<void> WebDavStore::fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver)
{
    return run([&] { return m_driver->fetchBlobs(reads, receiver); });
}

Result<void> WebDavStore::putBlob(const QByteArray &sha256, const QString &localPath)
{
    return run([&] { return m_driver->writer.putBlob(sha256, localPath); });
}

Result<void> WebDavStore::putBlobs(const QList<BlobWrite> &writes, const WriteDone &done)
{
    const Work work = [&](qsizetype i) { return m_driver->putBlob(i, writes.at(i), done); };
    return run([&] { return m_driver->putAll(writes.size(), work); });
}

Result<QList<ObjectName>> WebDavStore::list(const QString &directory)
{
    if (!isObjectDirectory(directory))
        return makeError(ErrorCode::InvalidInput, directory, QStringLiteral("not an object directory"));
    PLENUM_TRY_ASSIGN(const auto resources,
                      run([&] { return m_driver->client.list(directory, "1", "resourcetype"); }));
    QList<ObjectName> names;
    const QString below = QLatin1Char('/') + directory + QLatin1Char('/');
    for (const DavResource &resource : resources.value_or(QList<DavResource>())) {
        const qsizetype slash = resource.path.lastIndexOf(QLatin1Char('/'));
        if (resource.isCollection || !resource.path.left(slash + 1).endsWith(below))
            continue;
        if (auto name = ObjectName::parse(directory + resource.path.mid(slash)))
            names.append(*name);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

Result<void> WebDavStore::remove(const ObjectName &name)
{
    return run([&] { return m_driver->writer.remove(name); });
}

Result<void> WebDavStore::barrier()
{
    return run([&] { return m_driver->writer.check(); });
}

Result<void> WebDavStore::probeRoom(qint64 bytes)
{
    return run([&] { return m_driver->probeRoom(bytes); });
}

QString WebDavStore::describe() const
{
    return m_driver->client.describe();
}

} // namespace plenum
