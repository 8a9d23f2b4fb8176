// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/http_session.h"
#include "core/store/webdav/store_mode.h"
#include "core/store/webdav/webdav_probe.h"
#include "core/store/webdav/webdav_store.h"
#include "tests/support/dav_server.h"
#include "tests/support/fake_random.h"
#include "tests/unit/store/store_contract.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTestEventLoop>

#include <algorithm>
#include <map>
#include <thread>

namespace plenum {

namespace {

// What fetchBlobs() brought.
struct Received final : BlobReceiver {
    std::map<qsizetype, QByteArray> bytes;
    std::map<qsizetype, Result<void>> outcomes;

    Result<void> receive(qsizetype index, QByteArrayView part) override
    {
        bytes[index].append(part);
        return {};
    }
    Result<void> finish(qsizetype index, const Result<void> &outcome) override
    {
        outcomes.emplace(index, outcome);
        return {};
    }
};

QByteArray blobOf(int number, qsizetype size)
{
    QByteArray bytes = sha256(QByteArray::number(number)).toHex();
    while (bytes.size() < size)
        bytes += bytes;
    return bytes.first(size);
}

} // namespace

// The promises of ObjectStore on a real server; the words of dav_servers.py come in PLENUM_DAV_SERVER.
// "careful" among them leaves out the probe.
class WebDavContractTest : public test::StoreContract {
    Q_OBJECT

protected:
    StoreAccess access() const
    {
        StoreAccess access = m_server->access(QStringLiteral("s%1").arg(m_stores));
        access.mode = m_mode;
        return access;
    }
    SecretBytes password() const { return SecretBytes(m_server->password()); }

    std::unique_ptr<ObjectStore> makeStore() override
    {
        ++m_stores;
        HttpServer server;
        server.root = QUrl(m_server->access({}).location);
        server.name = QStringLiteral("test");
        server.user = m_server->access({}).user;
        server.password = m_server->password();
        server.pinnedCa = m_server->access({}).pinnedCa;
        HttpSession session(server, m_clock, m_random);
        HttpRequest make;
        make.method = "MKCOL";
        make.url = QUrl(access().location + QLatin1Char('/'));
        const auto made = session.perform(make);
        if (!made || !made->isSuccess())
            qFatal("no room for test stores: %s",
                   qPrintable(made ? QString::number(made->status) : QDebug::toString(made.error())));
        return other();
    }
    std::unique_ptr<ObjectStore> other() override
    {
        return std::make_unique<WebDavStore>(access(), password(), m_clock, m_random);
    }

    QString path(const QString &relative) const
    {
        return m_server->root() + QStringLiteral("/s%1/").arg(m_stores) + relative;
    }
    QStringList allFiles() const
    {
        QStringList files;
        QDirIterator entries(path(QString()), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            files.append(QDir(path(QString())).relativeFilePath(entries.next()));
        files.sort();
        return files;
    }

private Q_SLOTS:
    // Qt writes to the socket of a cancelled HTTP/2 stream when the server was faster to close it; and it
    // opens streams before it has read how many lighttpd allows, which refuses the rest: the driver asks
    // again.
    void init()
    {
        // Qt 6.4 makes it in whatever thread reports the first failure, Qt's network thread too, and then
        // warns of a child of the application in a wrong thread.
        QTestEventLoop::instance();
        QTest::failOnWarning(QRegularExpression(QStringLiteral(
            "^(?!QIODevice::write .*: device not open|stream \\d+ finished with error: \"Server refused)")));
    }

    void initTestCase()
    {
        QStringList words =
            qEnvironmentVariable("PLENUM_DAV_SERVER").split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QVERIFY(!words.isEmpty());
        const bool isCareful = words.removeAll(QStringLiteral("careful")) > 0;
        m_server = std::make_unique<test::DavServer>(words);
        QVERIFY2(m_server->missing().isEmpty(),
                 qPrintable(m_server->missing() +
                            QStringLiteral(" is not installed; run packaging/setup.sh test")));
        m_hasHttp2 = words.contains(QStringLiteral("--http2")) || words.contains(QStringLiteral("lighttpd"));
        makeStore();
        if (isCareful)
            return;
        const auto probe = probeWebDavStore(access(), password(), m_clock, m_random);
        QVERIFY_OK(probe);
        QVERIFY(probe->isUsable);
        for (const StoreCheck &check : probe->checks)
            qInfo("%-22s %s  %s", qPrintable(check.name), check.ok ? "yes" : "no ", qPrintable(check.note));
        QCOMPARE(allFiles(), QStringList());
        m_mode = probe->mode;
        const auto mode = StoreMode::fromJson(m_mode);
        QVERIFY_OK(mode);
        QCOMPARE(mode->toJson(), m_mode);
        QCOMPARE(mode->http2, m_hasHttp2);
    }

    void createRoot_makesTheCollectionAndIsRepeatable()
    {
        ++m_stores;
        QVERIFY_OK(WebDavStore::createRoot(access(), password(), m_clock, m_random));
        QVERIFY_OK(WebDavStore::createRoot(access(), password(), m_clock, m_random));
        QVERIFY(QDir(path(QStringLiteral("b/ff"))).exists());
        QVERIFY_OK(other()->put(m_name, "x", WriteMode::CreateNew));
        StoreAccess below = access();
        below.location += QStringLiteral("/missing/missing");
        const auto made = WebDavStore::createRoot(below, password(), m_clock, m_random);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotFound);
    }

    void put_leavesNothingButTheObject()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        QVERIFY(!store->put(m_name, "y", WriteMode::CreateNew));
        QVERIFY(!store->putBlob(sha256("promised"), localFile("other")));
        QVERIFY_OK(store->putBlob(sha256("a"), localFile("a")));
        QVERIFY_OK(store->putBlob(sha256("a"), localFile("a")));
        QVERIFY_OK(store->barrier());
        QVERIFY_OK(store->probeRoom(100'000));
        QCOMPARE(allFiles(), QStringList({blobName(sha256("a")).path(), m_name.path()}));
    }

    void batches_doAllOfIt()
    {
        const auto store = makeStore();
        QList<ObjectWrite> writes;
        QList<ObjectName> names;
        const QString key = QStringLiteral("0123456789abcdef");
        for (int i = 1; i <= 150; ++i) {
            names.append(trustName(i, key));
            writes.append(ObjectWrite{names.last(), blobOf(i, 10 * i), WriteMode::CreateNew});
        }
        QList<bool> seen(writes.size(), false);
        QVERIFY_OK(store->putMany(writes, [&](qsizetype i, const Result<void> &outcome) {
            seen[i] = outcome.ok();
            return Result<void>();
        }));
        QVERIFY(!seen.contains(false));
        names.append(rosterName(1, key)); // absent
        writes.append(ObjectWrite{rosterName(2, key), QByteArray(3'000'000, 'x'), WriteMode::CreateNew});
        QVERIFY_OK(store->put(writes.last().name, writes.last().bytes, WriteMode::CreateNew));
        names.append(writes.last().name);
        QList<QByteArray> got(names.size());
        QVERIFY_OK(other()->getMany(names, 4'000'000, [&](qsizetype i, const Result<QByteArray> &bytes) {
            got[i] = bytes ? *bytes : errorCodeName(bytes.error().code).toLatin1();
            return Result<void>();
        }));
        for (int i = 0; i < 150; ++i)
            QCOMPARE(got.at(i), writes.at(i).bytes);
        QCOMPARE(got.at(150), QByteArray("not-found"));
        QCOMPARE(got.at(151), writes.last().bytes);
        QCOMPARE(store->list(trustDirectory()).value().size(), 150);
    }

    void blobs_goBothWaysInBulk()
    {
        const auto store = makeStore();
        QList<BlobWrite> writes;
        QList<BlobRead> reads;
        QList<QByteArray> blobs;
        for (int i = 0; i < 60; ++i) {
            blobs.append(blobOf(i, i == 30 ? 9'000'000 : 1'000 * i));
            const QByteArray hash = sha256(blobs.last());
            writes.append(BlobWrite{hash, localFile(blobs.last())});
            // Some are resumed, of some the size is not known.
            reads.append(BlobRead{hash, i % 3 == 1 ? blobs.last().size() / 2 : 0,
                                  i % 5 == 4 ? -1 : blobs.last().size()});
        }
        int stored = 0;
        QVERIFY_OK(store->putBlobs(writes, [&](qsizetype, const Result<void> &outcome) {
            stored += outcome.ok() ? 1 : 0;
            return outcome;
        }));
        QCOMPARE(stored, 60);
        QVERIFY_OK(store->barrier());
        reads.append(BlobRead{sha256("absent"), 0, 10});
        Received received;
        QVERIFY_OK(other()->fetchBlobs(reads, received));
        QCOMPARE(received.outcomes.size(), size_t{61});
        for (int i = 0; i < 60; ++i) {
            QVERIFY_OK(received.outcomes.at(i));
            QCOMPARE(received.bytes[i], blobs.at(i).sliced(reads.at(i).offset));
        }
        QCOMPARE(received.outcomes.at(60).error().code, ErrorCode::NotFound);
        QCOMPARE(received.outcomes.at(60).error().subject, blobName(sha256("absent")).path());
    }

    void putBlob_large_isNotSentTwiceAndHealed()
    {
        const auto store = makeStore();
        const QByteArray large = blobOf(7, 5'000'000);
        const QString local = localFile(large);
        QVERIFY_OK(store->putBlob(sha256(large), local));
        QVERIFY_OK(store->putBlob(sha256(large), local));
        QCOMPARE(fetched(*store, sha256(large), 4'999'990), large.last(10));
        QVERIFY_OK(store->put(blobName(sha256(large)), large.first(100'000), WriteMode::Replace));
        QVERIFY_OK(other()->putBlob(sha256(large), local));
        QCOMPARE(fetched(*other(), sha256(large)), large);
    }

    void fetchBlob_shorterThanPromised_keepsWhatCameAndGoesOnLater()
    {
        const auto store = makeStore();
        const QByteArray whole = blobOf(9, 300'000);
        QVERIFY_OK(store->put(blobName(sha256(whole)), whole.first(100'000), WriteMode::CreateNew));
        Received torn;
        QVERIFY_OK(store->fetchBlobs({BlobRead{sha256(whole), 0, whole.size()}}, torn));
        QCOMPARE(torn.outcomes.at(0).error().code, ErrorCode::Unavailable);
        QCOMPARE(torn.outcomes.at(0).error().subject, blobName(sha256(whole)).path());
        QCOMPARE(torn.bytes[0], whole.first(100'000));
        QVERIFY_OK(store->putBlob(sha256(whole), localFile(whole)));
        Received rest;
        QVERIFY_OK(store->fetchBlobs({BlobRead{sha256(whole), 100'000, whole.size()}}, rest));
        QVERIFY_OK(rest.outcomes.at(0));
        QCOMPARE(torn.bytes[0] + rest.bytes[0], whole);
    }

    void getIfChanged_findsEveryChange()
    {
        const auto store = makeStore();
        const ObjectName head = headPointerName(QStringLiteral("0123456789abcdef"));
        QCOMPARE(store->getIfChanged(head, 100, {}).error().code, ErrorCode::NotFound);
        QVERIFY_OK(store->put(head, "one", WriteMode::Replace));
        ObjectVersion known = store->getIfChanged(head, 100, {}).value();
        QCOMPARE(known.bytes, QByteArray("one"));
        // A change of the same size within the same second.
        QVERIFY_OK(store->put(head, "two", WriteMode::Replace));
        known = store->getIfChanged(head, 100, known.tag).value();
        QVERIFY(!known.isUnchanged);
        QCOMPARE(known.bytes, QByteArray("two"));
        QTest::qWait(3'100);
        known = store->getIfChanged(head, 100, known.tag).value();
        QVERIFY(known.isUnchanged || known.bytes == "two");
        const QByteArray tag = known.tag;
        known = store->getIfChanged(head, 100, tag).value();
        QCOMPARE(known.isUnchanged, StoreMode::fromJson(m_mode).value_or(StoreMode()).notModified);
        QVERIFY_OK(other()->put(head, "six", WriteMode::Replace));
        known = store->getIfChanged(head, 100, tag).value();
        QCOMPARE(known.bytes, QByteArray("six"));
    }

    void stop_endsAtOnce()
    {
        const auto store = makeStore();
        QList<BlobWrite> writes;
        QList<BlobRead> reads;
        for (int i = 0; i < 40; ++i) {
            const QByteArray blob = blobOf(i, 500'000);
            writes.append(BlobWrite{sha256(blob), localFile(blob)});
            reads.append(BlobRead{sha256(blob), 0, blob.size()});
        }
        const auto nothing = [](qsizetype, const Result<void> &outcome) { return outcome; };
        QVERIFY_OK(store->putBlobs(writes, nothing));
        std::stop_source source;
        store->stopWith(source.get_token());
        struct Stopping final : BlobReceiver {
            std::stop_source *source = nullptr;
            QElapsedTimer since;
            Result<void> receive(qsizetype, QByteArrayView) override
            {
                if (!source->stop_requested()) {
                    since.start();
                    source->request_stop();
                }
                return {};
            }
            Result<void> finish(qsizetype, const Result<void> &) override { return {}; }
        } receiver;
        receiver.source = &source;
        QCOMPARE(store->fetchBlobs(reads, receiver).error().code, ErrorCode::Cancelled);
        QVERIFY2(receiver.since.elapsed() < 300, qPrintable(QString::number(receiver.since.elapsed())));
        QCOMPARE(store->get(m_name, 10).error().code, ErrorCode::Cancelled);
        store->stopWith({});
        QCOMPARE(store->get(m_name, 10).error().code, ErrorCode::NotFound);
    }

    void anyThread_mayUseItInTurn()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        for (int i = 0; i < 3; ++i) {
            QByteArray got;
            std::thread([&] { got = store->get(m_name, 10).value_or(QByteArray("failed")); }).join();
            QCOMPARE(got, QByteArray("x"));
        }
        QCOMPARE(store->get(m_name, 10).value(), QByteArray("x"));
    }

    void wrongPassword_isRefusedOnceAndForAll()
    {
        if (m_server->password().isEmpty())
            QSKIP("the server asks for nobody");
        makeStore();
        for (const QByteArray &wrong : {QByteArray("wrong"), QByteArray()}) {
            WebDavStore store(access(), SecretBytes(wrong), m_clock, m_random);
            for (int i = 0; i < 2; ++i) {
                const auto bytes = store.get(m_name, 10);
                QVERIFY(!bytes);
                QCOMPARE(bytes.error().code, ErrorCode::SignInNeeded);
                QCOMPARE(bytes.error().subject, store.describe());
            }
            QCOMPARE(store.put(m_name, "x", WriteMode::CreateNew).error().code, ErrorCode::SignInNeeded);
        }
        StoreAccess nobody = access();
        nobody.user.clear();
        QCOMPARE(WebDavStore(nobody, SecretBytes(), m_clock, m_random).get(m_name, 10).error().code,
                 ErrorCode::SignInNeeded);
    }

    void unknownAuthority_isUnavailable()
    {
        if (m_server->access({}).pinnedCa.isEmpty())
            QSKIP("the server has no TLS");
        makeStore();
        StoreAccess trusting = access();
        trusting.pinnedCa.clear();
        const auto bytes = WebDavStore(trusting, password(), m_clock, m_random).get(m_name, 10);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::Unavailable);
        QCOMPARE(bytes.error().subject, other()->describe());
        trusting.pinnedCa = "not a certificate";
        QCOMPARE(WebDavStore(trusting, password(), m_clock, m_random).get(m_name, 10).error().code,
                 ErrorCode::InvalidInput);
    }

private:
    std::unique_ptr<test::DavServer> m_server;
    SystemClock m_clock;
    SystemRandom m_random;
    QByteArray m_mode;
    bool m_hasHttp2 = false;
    int m_stores = 0;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::WebDavContractTest)
#include "webdav_contract_test.moc"
