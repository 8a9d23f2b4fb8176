// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/store/object_store.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace plenum::test {

// The promises of core/store/object_store.h. A test class per adapter derives from it and says how to make an
// empty store; other() gives a second client of the same store.
class StoreContract : public Suite {
    Q_OBJECT

protected:
    virtual std::unique_ptr<ObjectStore> makeStore() = 0;
    virtual std::unique_ptr<ObjectStore> other() = 0;

    QString localFile(const QByteArray &bytes)
    {
        const QString path = m_local.filePath(QString::number(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for test files");
        return path;
    }

    static QByteArray fetched(ObjectStore &store, const QByteArray &hash, qint64 offset = 0)
    {
        QByteArray bytes;
        const auto done = store.fetchBlob(hash, offset, [&bytes](QByteArrayView part) {
            bytes.append(part);
            return Result<void>();
        });
        return done ? bytes : QByteArrayLiteral("failed: ") + errorCodeName(done.error().code).toLatin1();
    }

    const ObjectName m_name = trustName(1, QStringLiteral("0123456789abcdef"));

private Q_SLOTS:
    void get_absent_isNotFoundWithItsName()
    {
        const auto store = makeStore();
        const auto bytes = store->get(m_name, 100);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::NotFound);
        QCOMPARE(bytes.error().subject, m_name.path());
    }

    void put_thenGet_givesTheBytesToEveryClient()
    {
        const auto store = makeStore();
        for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(1'000'000, '\0')}) {
            QVERIFY_OK(store->put(m_name, bytes, WriteMode::Replace));
            QCOMPARE(store->get(m_name, 1'000'000).value(), bytes);
            QCOMPARE(other()->get(m_name, 1'000'000).value(), bytes);
        }
    }

    void put_createNewOnEqualBytes_succeeds()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "same", WriteMode::CreateNew));
        QVERIFY_OK(store->put(m_name, "same", WriteMode::CreateNew));
        QVERIFY_OK(other()->put(m_name, "same", WriteMode::CreateNew));
    }

    void put_createNewOnOtherBytes_isConflictAndChangesNothing()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "first", WriteMode::CreateNew));
        for (const QByteArray &bytes :
             {QByteArray("other"), QByteArray(), QByteArray("firs"), QByteArray("first ")}) {
            const auto put = other()->put(m_name, bytes, WriteMode::CreateNew);
            QVERIFY(!put);
            QCOMPARE(put.error().code, ErrorCode::Conflict);
            QCOMPARE(put.error().subject, m_name.path());
        }
        QCOMPARE(store->get(m_name, 100).value(), QByteArray("first"));
    }

    void put_replace_replaces()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "first and longer", WriteMode::CreateNew));
        QVERIFY_OK(store->put(m_name, "second", WriteMode::Replace));
        QCOMPARE(other()->get(m_name, 100).value(), QByteArray("second"));
    }

    void get_aboveTheLimit_isTooLarge()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, QByteArray(1000, 'x'), WriteMode::CreateNew));
        QCOMPARE(store->get(m_name, 1000).value().size(), 1000);
        QCOMPARE(store->get(m_name, 999).error().code, ErrorCode::TooLarge);
        QCOMPARE(store->get(m_name, 0).error().code, ErrorCode::TooLarge);
    }

    void remove_takesTheNameAwayForEveryClient()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        QVERIFY_OK(store->put(trustName(2, QStringLiteral("0123456789abcdef")), "y", WriteMode::CreateNew));
        QVERIFY_OK(store->remove(m_name));
        QCOMPARE(other()->get(m_name, 100).error().code, ErrorCode::NotFound);
        QCOMPARE(other()->list(trustDirectory())->size(), 1);
        QVERIFY_OK(store->barrier()); // of what was put and is gone again
        QVERIFY_OK(store->put(m_name, "z", WriteMode::CreateNew));
        QCOMPARE(other()->get(m_name, 100).value(), QByteArray("z"));
    }

    void remove_ofWhatIsNotThere_succeeds()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->remove(m_name));
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        for (int i = 0; i < 2; ++i)
            QVERIFY_OK(other()->remove(m_name));
    }

    void list_absentDirectory_isEmpty()
    {
        const auto store = makeStore();
        QCOMPARE(store->list(trustDirectory()).value(), QList<ObjectName>());
    }

    void list_givesItsOwnObjectsSorted()
    {
        const auto store = makeStore();
        const QString key = QStringLiteral("0123456789abcdef");
        const DeviceId device(QStringLiteral("abcdefghijklmnopqrstuvwxy2"));
        const QList<ObjectName> trust{trustName(1, key), trustName(2, key), trustName(10, key)};
        for (const qsizetype i : {2, 0, 1})
            QVERIFY_OK(store->put(trust[i], "x", WriteMode::CreateNew));
        QVERIFY_OK(store->put(rosterName(1, key), "x", WriteMode::CreateNew));
        const ObjectName segment = logSegmentName(1, QStringLiteral("0"), device, 1);
        QVERIFY_OK(store->put(segment, "x", WriteMode::CreateNew));
        QVERIFY_OK(store->barrier());
        QCOMPARE(other()->list(trustDirectory()).value(), trust);
        QCOMPARE(other()->list(logDirectory(1, QStringLiteral("0"))).value(), QList<ObjectName>{segment});
        QCOMPARE(other()->list(QStringLiteral("l")).value(), QList<ObjectName>());
        QCOMPARE(store->list(QStringLiteral("../trust")).error().code, ErrorCode::InvalidInput);
        QCOMPARE(store->list(QString()).error().code, ErrorCode::InvalidInput);
    }

    void putBlob_thenFetch_givesTheBytesFromAnyOffset()
    {
        const auto store = makeStore();
        QByteArray bytes = sha256("a paper");
        while (bytes.size() < 700'000)
            bytes += sha256(bytes.last(32));
        const QByteArray hash = sha256(bytes);
        QVERIFY_OK(store->putBlob(hash, localFile(bytes)));
        QVERIFY_OK(store->barrier());
        for (const qint64 offset : {0, 1, 65'536, 262'144, 699'999})
            QCOMPARE(fetched(*other(), hash, offset), bytes.sliced(offset));
        QCOMPARE(fetched(*store, hash, bytes.size()), QByteArray());
        QCOMPARE(fetched(*store, hash, 1'000'000'000'000), QByteArray());
    }

    void putBlob_emptyFile_isABlobToo()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->putBlob(sha256(""), localFile("")));
        QCOMPARE(fetched(*store, sha256("")), QByteArray());
    }

    void putBlob_ofAnotherHash_isCorruptAndStoresNothing()
    {
        const auto store = makeStore();
        const QByteArray hash = sha256("what was promised");
        const QString path = localFile("what is there");
        const auto put = store->putBlob(hash, path);
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::Corrupt);
        QCOMPARE(put.error().subject, path);
        QCOMPARE(fetched(*store, hash), QByteArray("failed: not-found"));
    }

    void putBlob_missingFile_isNotFoundWithItsPath()
    {
        const auto store = makeStore();
        const auto put = store->putBlob(sha256("x"), m_local.filePath(QStringLiteral("absent")));
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::NotFound);
        QCOMPARE(put.error().subject, m_local.filePath(QStringLiteral("absent")));
    }

    void putBlob_overABrokenOne_healsIt()
    {
        const auto store = makeStore();
        const QByteArray hash = sha256("whole paper");
        QVERIFY_OK(store->put(blobName(hash), "whole", WriteMode::CreateNew));
        QVERIFY_OK(store->putBlob(hash, localFile("whole paper")));
        QCOMPARE(fetched(*other(), hash), QByteArray("whole paper"));
        QVERIFY_OK(store->putBlob(hash, localFile("whole paper")));
    }

    void fetchBlob_sinkThatRefuses_endsTheTransfer()
    {
        const auto store = makeStore();
        const QByteArray bytes(3'000'000, 'x');
        QVERIFY_OK(store->putBlob(sha256(bytes), localFile(bytes)));
        int parts = 0;
        const auto done = store->fetchBlob(sha256(bytes), 0, [&parts](QByteArrayView) {
            ++parts;
            return Result<void>(makeError(ErrorCode::Cancelled));
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(parts, 1);
    }

    void fetchBlob_absent_isNotFound()
    {
        const auto store = makeStore();
        QCOMPARE(fetched(*store, sha256("nothing")), QByteArray("failed: not-found"));
    }

    void barrier_withNothingPut_succeeds()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->barrier());
        QVERIFY(!store->describe().isEmpty());
    }

    void probeRoom_leavesNothingToRead()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "object", WriteMode::CreateNew));
        for (const qint64 size : {qint64{0}, qint64{1}, qint64{300'000}})
            QVERIFY_OK(store->probeRoom(size));
        QCOMPARE(store->list(trustDirectory()).value(), QList<ObjectName>{m_name});
        QCOMPARE(store->get(initName(), 100).error().code, ErrorCode::NotFound);
    }

private:
    QTemporaryDir m_local;
    int m_files = 0;
};

} // namespace plenum::test
