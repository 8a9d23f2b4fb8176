// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder/folder_store.h"

#include "tests/support/fake_clock.h"
#include "tests/unit/store/store_contract.h"

#include <QDir>
#include <QDirIterator>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace plenum {

namespace {

constexpr uid_t kNobody = 65534;

// Root passes every permission check; the tests of refusals act as somebody else for a while.
class WithoutRoot {
public:
    WithoutRoot() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot && ::seteuid(kNobody) != 0)
            qFatal("seteuid");
    }
    ~WithoutRoot()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("seteuid");
    }
    WithoutRoot(const WithoutRoot &) = delete;
    WithoutRoot &operator=(const WithoutRoot &) = delete;

private:
    bool m_wasRoot;
};

// No file this process writes may grow past `bytes`: a disk without room, as far as write() can tell.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class FolderStoreTest : public test::StoreContract {
    Q_OBJECT

protected:
    std::unique_ptr<ObjectStore> makeStore() override
    {
        m_dir = std::make_unique<QTemporaryDir>();
        return other();
    }
    std::unique_ptr<ObjectStore> other() override { return folder(); }
    std::unique_ptr<FolderStore> folder()
    {
        return std::make_unique<FolderStore>(m_dir->path(), m_clock, m_random);
    }

    QString path(const QString &relative) const { return m_dir->filePath(relative); }
    QStringList allFiles() const
    {
        QStringList files;
        QDirIterator entries(m_dir->path(), QDir::Files | QDir::Hidden | QDir::System,
                             QDirIterator::Subdirectories);
        while (entries.hasNext())
            files.append(QDir(m_dir->path()).relativeFilePath(entries.next()));
        files.sort();
        return files;
    }
    void writeFile(const QString &relative, const QByteArray &bytes)
    {
        QFile file(path(relative));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void missingRoot_isUnavailableForEveryCall()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->putBlob(sha256("b"), localFile("b")));
        m_dir->remove();
        QCOMPARE(store->get(m_name, 10).error().code, ErrorCode::Unavailable);
        QCOMPARE(store->put(m_name, "x", WriteMode::CreateNew).error().code, ErrorCode::Unavailable);
        QCOMPARE(fetched(*store, sha256("b")), QByteArray("failed: unavailable"));
        QCOMPARE(store->putBlob(sha256("c"), localFile("c")).error().code, ErrorCode::Unavailable);
        QCOMPARE(store->list(trustDirectory()).error().code, ErrorCode::Unavailable);
        QCOMPARE(store->barrier().error().code, ErrorCode::Unavailable);
        QCOMPARE(store->get(m_name, 10).error().subject, store->describe());
        QVERIFY2(!QFile::exists(m_dir->path()), "a store that is away must not be made anew");
    }

    void rootThatComesBack_worksAgain()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        const QString away = m_dir->path() + QStringLiteral("-away");
        QVERIFY(QDir().rename(m_dir->path(), away));
        QCOMPARE(store->get(m_name, 10).error().code, ErrorCode::Unavailable);
        QVERIFY(QDir().rename(away, m_dir->path()));
        QCOMPARE(store->get(m_name, 10).value(), QByteArray("x"));
    }

    void createRoot_makesTheFolderWithItsParents()
    {
        makeStore();
        QVERIFY_OK(FolderStore::createRoot(path(QStringLiteral("a/b/c"))));
        QVERIFY(QDir(path(QStringLiteral("a/b/c"))).exists());
        QVERIFY_OK(FolderStore::createRoot(path(QStringLiteral("a/b/c"))));
        writeFile(QStringLiteral("file"), "x");
        QVERIFY(!FolderStore::createRoot(path(QStringLiteral("file"))));
        QVERIFY(!FolderStore::createRoot(path(QStringLiteral("file/below"))));
    }

    void put_leavesNothingButTheObject()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        QVERIFY(!store->put(m_name, "y", WriteMode::CreateNew));
        QVERIFY(!store->putBlob(sha256("promised"), localFile("other")));
        QCOMPARE(allFiles(), QStringList{m_name.path()});
    }

    void list_foreignFiles_areLeftOut()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        for (const char *name :
             {".DS_Store", "Thumbs.db", "000001-0123456789abcdef.bin.part", "A.bin", "x.bin~", "\xff.bin"})
            writeFile(QStringLiteral("trust/") + QFile::decodeName(name), "x");
        QCOMPARE(store->list(trustDirectory()).value(), QList<ObjectName>{m_name});
    }

    void symbolicLinks_areNeverFollowed()
    {
        const auto store = makeStore();
        QTemporaryDir outside;
        QFile secret(outside.filePath(QStringLiteral("000001-0123456789abcdef.bin")));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6);
        secret.close();

        QVERIFY(QFile::link(outside.path(), path(QStringLiteral("trust"))));
        QCOMPARE(store->get(m_name, 10).error().code, ErrorCode::UnsafePath);
        QCOMPARE(store->get(m_name, 10).error().subject, m_name.path());
        QCOMPARE(store->put(m_name, "x", WriteMode::Replace).error().code, ErrorCode::UnsafePath);
        QCOMPARE(store->list(trustDirectory()).error().code, ErrorCode::UnsafePath);
        QVERIFY(secret.open(QIODevice::ReadOnly));
        QCOMPARE(secret.readAll(), QByteArray("secret"));
        QCOMPARE(QDir(outside.path()).entryList(QDir::Files).size(), 1);

        // A link in the place of an object.
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("roster")));
        const ObjectName roster = rosterName(1, QStringLiteral("0123456789abcdef"));
        QVERIFY(QFile::link(secret.fileName(), path(roster.path())));
        QCOMPARE(store->get(roster, 10).error().code, ErrorCode::UnsafePath);
        QCOMPARE(store->put(roster, "secret", WriteMode::CreateNew).error().code, ErrorCode::UnsafePath);
        QVERIFY_OK(
            store->put(roster, "ours", WriteMode::Replace)); // replaces the link, not what it points to
        QCOMPARE(store->get(roster, 10).value(), QByteArray("ours"));
        QVERIFY(secret.seek(0));
        QCOMPARE(secret.readAll(), QByteArray("secret"));

        // A link in the place of the scratch folder.
        QVERIFY(QDir(path(QStringLiteral("t"))).removeRecursively());
        QVERIFY(QFile::link(outside.path(), path(QStringLiteral("t"))));
        QCOMPARE(store->put(rosterName(2, QStringLiteral("0123456789abcdef")), "x", WriteMode::CreateNew)
                     .error()
                     .code,
                 ErrorCode::UnsafePath);
        QCOMPARE(folder()->sweepScratch().error().code, ErrorCode::UnsafePath);
    }

    void rootBehindALink_isFine()
    {
        makeStore();
        const QString link = m_dir->path() + QStringLiteral("-link");
        QVERIFY(QFile::link(m_dir->path(), link));
        FolderStore store(link, m_clock, m_random);
        QVERIFY_OK(store.put(m_name, "x", WriteMode::CreateNew));
        QCOMPARE(other()->get(m_name, 10).value(), QByteArray("x"));
        QVERIFY(QFile::remove(link));
    }

    void somethingElseUnderAName_isUnsafe()
    {
        const auto store = makeStore();
        QVERIFY(QDir(m_dir->path()).mkpath(m_name.path())); // a folder
        QCOMPARE(store->get(m_name, 10).error().code, ErrorCode::UnsafePath);
        QVERIFY(!store->put(m_name, "x", WriteMode::CreateNew));
        const ObjectName pipe = trustName(2, QStringLiteral("0123456789abcdef"));
        QCOMPARE(::mkfifo(QFile::encodeName(path(pipe.path())).constData(), 0600), 0);
        QCOMPARE(store->get(pipe, 10).error().code, ErrorCode::UnsafePath); // and does not wait for a writer
        QCOMPARE(store
                     ->put(ObjectName::parse(m_name.path().chopped(4) + QStringLiteral("/x.bin")).value(),
                           "x", WriteMode::CreateNew)
                     .ok(),
                 true);
    }

    void readOnlyFolder_isReadOnlyAndStillReadable()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        for (const QString &directory : {QString(), QStringLiteral("trust"), QStringLiteral("t")})
            QCOMPARE(::chmod(QFile::encodeName(path(directory)).constData(), 0555), 0);
        const QString local = localFile("blob");
        {
            const WithoutRoot nobody;
            const ObjectName next = trustName(2, QStringLiteral("0123456789abcdef"));
            const auto put = store->put(next, "y", WriteMode::CreateNew);
            QVERIFY(!put);
            QCOMPARE(put.error().code, ErrorCode::ReadOnly);
            QCOMPARE(put.error().subject, next.path());
            QCOMPARE(store->get(m_name, 10).value(), QByteArray("x"));
            QCOMPARE(store->list(trustDirectory()).value().size(), 1);
            QCOMPARE(FolderStore::createRoot(path(QStringLiteral("new"))).error().code, ErrorCode::ReadOnly);
        }
        for (const QString &directory : {QString(), QStringLiteral("trust"), QStringLiteral("t")})
            QCOMPARE(::chmod(QFile::encodeName(path(directory)).constData(), 0755), 0);
        QCOMPARE(allFiles(), QStringList{m_name.path()});
    }

    void readOnlyTarget_leavesNoScratchBehind()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        QCOMPARE(::chmod(QFile::encodeName(path(QStringLiteral("trust"))).constData(), 0555), 0);
        QCOMPARE(::chmod(QFile::encodeName(path(QStringLiteral("t"))).constData(), 0777), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
        {
            const WithoutRoot nobody;
            QCOMPARE(store->put(trustName(2, QStringLiteral("0123456789abcdef")), "y", WriteMode::CreateNew)
                         .error()
                         .code,
                     ErrorCode::ReadOnly);
            QCOMPARE(store->put(m_name, "y", WriteMode::Replace).error().code, ErrorCode::ReadOnly);
        }
        QCOMPARE(allFiles(), QStringList{m_name.path()});
        QCOMPARE(store->get(m_name, 10).value(), QByteArray("x"));
    }

    void unreadableObject_isUnavailable()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "x", WriteMode::CreateNew));
        QCOMPARE(::chmod(QFile::encodeName(path(m_name.path())).constData(), 0), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
        const WithoutRoot nobody;
        QCOMPARE(store->get(m_name, 10).error().code, ErrorCode::Unavailable);
    }

    void writeThatFailsHalfWay_leavesTheOldStateAndNoScratch()
    {
        const auto store = makeStore();
        QVERIFY_OK(store->put(m_name, "old", WriteMode::CreateNew));
        const QString local = localFile(QByteArray(500'000, 'x'));
        {
            const FileSizeLimit limit(100'000);
            const auto put = store->put(m_name, QByteArray(200'000, 'y'), WriteMode::Replace);
            QVERIFY(!put);
            QCOMPARE(put.error().subject, m_name.path());
            QVERIFY(!store->put(trustName(2, QStringLiteral("0123456789abcdef")), QByteArray(200'000, 'y'),
                                WriteMode::CreateNew));
            QVERIFY(!store->putBlob(sha256(QByteArray(500'000, 'x')), local));
        }
        QCOMPARE(store->get(m_name, 10).value(), QByteArray("old"));
        QCOMPARE(allFiles(), QStringList{m_name.path()});
    }

    void barrier_afterManyBlobs_succeeds()
    {
        const auto store = makeStore();
        for (int i = 0; i < 50; ++i)
            QVERIFY_OK(store->putBlob(sha256(QByteArray::number(i)), localFile(QByteArray::number(i))));
        QVERIFY_OK(store->barrier());
        QVERIFY_OK(store->barrier());
    }

    // Whoever watches a pointer being replaced sees one of the two, whole.
    void replace_underReading_isNeverTorn()
    {
        const auto store = makeStore();
        const ObjectName head = headPointerName(QStringLiteral("0123456789abcdef"));
        const QByteArray one(200'000, '1');
        const QByteArray two(100'000, '2');
        QVERIFY_OK(store->put(head, one, WriteMode::Replace));
        const pid_t child = ::fork();
        if (child == 0) {
            for (int i = 0; i < 100; ++i) {
                if (!folder()->put(head, i % 2 == 0 ? two : one, WriteMode::Replace))
                    ::_exit(1);
            }
            ::_exit(0);
        }
        int status = -1;
        int reads = 0;
        do {
            const auto bytes = store->get(head, 1'000'000);
            QVERIFY_OK(bytes);
            QVERIFY(*bytes == one || *bytes == two);
            ++reads;
        } while (::waitpid(child, &status, WNOHANG) == 0);
        QCOMPARE(status, 0);
        QVERIFY(reads > 1);
    }

    void sweepScratch_removesOnlyWhatIsOlderThanSevenDays()
    {
        const auto store = makeStore();
        QCOMPARE(folder()->sweepScratch().value(), 0);
        QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("t/folder")));
        const auto leave = [&](const QString &name, qint64 age) {
            writeFile(QStringLiteral("t/") + name, "torn");
            QFile file(path(QStringLiteral("t/") + name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(m_clock.now.addSecs(-age), QFileDevice::FileModificationTime));
        };
        leave(QStringLiteral("abcdefghijklmnopqrstuvwxy2.bin"), 7 * 86'400 + 60);
        leave(QStringLiteral("abcdefghijklmnopqrstuvwxy3.bin"), 7 * 86'400 - 60);
        leave(QStringLiteral("from-the-future.bin"), -86'400);
        QCOMPARE(folder()->sweepScratch().value(), 1);
        QCOMPARE(allFiles(), (QStringList{QStringLiteral("t/abcdefghijklmnopqrstuvwxy3.bin"),
                                          QStringLiteral("t/from-the-future.bin")}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    SystemRandom m_random;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::FolderStoreTest)
#include "folder_store_test.moc"
