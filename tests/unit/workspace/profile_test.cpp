// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile.h"

#include "core/base/atomic_file.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace plenum;

class ProfileTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::FaultVfs::install(); }

    void open_twice_secondIsToldThatItIsInUse()
    {
        QTemporaryDir folder;
        const auto first = Profile::open(folder.path(), m_clock, m_random);
        QVERIFY_OK(first);
        const auto second = Profile::open(folder.path(), m_clock, m_random);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QCOMPARE(second.error().subject, folder.path());
    }

    void open_newFolder_isForTheOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/profile"));
        QVERIFY_OK(Profile::open(path, m_clock, m_random));
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
        QCOMPARE(static_cast<int>(info.st_mode & 0777U), 0700);
    }

    void unlock_keepsTheKeyOverRestarts()
    {
        QTemporaryDir folder;
        DeviceId device;
        {
            const auto profile = Profile::open(folder.path(), m_clock, m_random).value();
            device = profile->unlock(SecretBytes()).value()->device();
        }
        const auto profile = Profile::open(folder.path(), m_clock, m_random).value();
        QCOMPARE(profile->unlock(SecretBytes()).value()->device(), device);
    }

    void open_protectedProfile_wantsItsPassphrase()
    {
        QTemporaryDir folder;
        const auto open = [&](const QString &passphrase) {
            return Profile::open(folder.path(), m_clock, m_random,
                                 {nullptr, SecretBytes::fromText(passphrase)});
        };
        const QString word = QStringLiteral("mật khẩu");
        const DeviceId device = open(word).value()->unlock().value()->device();
        const auto locked = open(QString());
        QCOMPARE(locked.error().code, ErrorCode::Locked);
        QCOMPARE(locked.error().subject, folder.filePath(QStringLiteral("profile.key")));
        QCOMPARE(open(QStringLiteral("sai")).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(open(word).value()->unlock().value()->device(), device);
        QVERIFY_OK(open(word).value()->setPassphrase(SecretBytes(QByteArray("another"))));
        QCOMPARE(open(word).error().code, ErrorCode::WrongPassphrase);
        const QString code = open(QStringLiteral("another")).value()->makeRecoveryCode().value();
        QVERIFY_OK(open(code).value()->removePassphrase(nullptr));
        QCOMPARE(open(QString()).value()->unlock().value()->device(), device);
    }

    void open_keyMissingBesideADatabase_makesNoOther()
    {
        for (const char *kept : {"vault.db", "cache.db", "backups"}) {
            QTemporaryDir folder;
            const QString key = folder.filePath(QStringLiteral("profile.key"));
            {
                const auto profile = Profile::open(folder.path(), m_clock, m_random).value();
                QVERIFY_OK(profile->vault().backupDaily());
            }
            QVERIFY(QFile::remove(key));
            for (const char *file : {"vault.db", "cache.db"}) {
                if (QByteArrayView(kept) != file)
                    QVERIFY(QFile::remove(folder.filePath(QLatin1String(file))));
            }
            if (QByteArrayView(kept) != "backups")
                QVERIFY(QDir(folder.filePath(QStringLiteral("backups"))).removeRecursively());
            const auto profile = Profile::open(folder.path(), m_clock, m_random);
            QCOMPARE(profile.error().code, ErrorCode::NotFound);
            QCOMPARE(profile.error().subject, key);
            QVERIFY(!QFile::exists(key));
        }
    }

    void open_damagedKey_isCorruptAndNothingIsTouched()
    {
        QTemporaryDir folder;
        QVERIFY_OK(Profile::open(folder.path(), m_clock, m_random));
        const QByteArray vault = content(folder, "vault.db");
        write(folder, "profile.key", "{}");
        QCOMPARE(Profile::open(folder.path(), m_clock, m_random).error().code, ErrorCode::Corrupt);
        QCOMPARE(content(folder, "profile.key"), QByteArray("{}"));
        QCOMPARE(content(folder, "vault.db"), vault);
    }

    void open_profileWithoutAKey_convertsWhatIsThere()
    {
        QTemporaryDir folder;
        const SecretBytes passphrase(QByteArray("word"));
        const DeviceId device = makeFormerProfile(folder.path(), passphrase);
        QVERIFY(content(folder, "vault.db").contains("the closed part"));
        // The passphrase that protected the device key is asked for, and protects all from now on.
        QCOMPARE(Profile::open(folder.path(), m_clock, m_random).error().code, ErrorCode::Locked);
        const auto open = [&](const char *word) {
            return Profile::open(folder.path(), m_clock, m_random, {nullptr, SecretBytes(QByteArray(word))});
        };
        QCOMPARE(open("other").error().code, ErrorCode::WrongPassphrase);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("profile.key"))));
        for (int round = 0; round < 2; ++round) {
            const auto profile = open("word").value();
            QCOMPARE(profile->unlock(passphrase).value()->device(), device);
            QCOMPARE(profile->vault().setting(QStringLiteral("test")).value(),
                     QJsonValue(QStringLiteral("the closed part")));
            QVERIFY_OK(profile->vault().checkIntegrity());
            QCOMPARE(profile->cache().preview(QByteArray(32, 'h'), 0).value(), QByteArray("the closed part"));
        }
        expectNothingInClear(folder.path());
        QCOMPARE(open("other").error().code, ErrorCode::WrongPassphrase);
    }

    // The disk fails from every fifth call on while it is converted: the next start goes on, and nothing is
    // lost.
    void open_conversionFailsAnywhere_isDoneAtTheNextStart()
    {
        QTemporaryDir former;
        makeFormerProfile(former.path(), SecretBytes());
        int failed = 0;
        for (int n = 1;; n += 5) {
            QTemporaryDir folder;
            QProcess::execute(QStringLiteral("cp"),
                              {QStringLiteral("-a"), former.path() + QStringLiteral("/."), folder.path()});
            test::FaultVfs::failCall(n, test::FaultVfs::Duration::FromThenOn, test::FaultVfs::Fault::Io);
            const bool opened = Profile::open(folder.path(), m_clock, m_random).has_value();
            const bool hasFailed = test::FaultVfs::hasFailed();
            test::FaultVfs::heal();
            failed += opened ? 0 : 1;
            {
                const auto profile = Profile::open(folder.path(), m_clock, m_random);
                QVERIFY_OK(profile);
                QCOMPARE((*profile)->vault().setting(QStringLiteral("test")).value(),
                         QJsonValue(QStringLiteral("the closed part")));
                QVERIFY(!(*profile)->vault().recovery());
                QVERIFY_OK((*profile)->unlock());
            }
            expectNothingInClear(folder.path());
            if (!hasFailed)
                break;
            QVERIFY(n < 3'000);
        }
        QVERIFY(failed > 10);
    }

    void unlock_keyLostWhileSpacesExist_isNeverMadeAgain()
    {
        QTemporaryDir folder;
        {
            const auto profile = Profile::open(folder.path(), m_clock, m_random).value();
            SpaceRecord space;
            space.id = SpaceId(m_random.idText());
            space.name = QStringLiteral("Council");
            space.location = QStringLiteral("/store");
            space.trustId = QByteArray(32, 't');
            space.device = profile->unlock(SecretBytes()).value()->device();
            QVERIFY_OK(profile->vault().saveSpace(space));
        }
        const QString key = folder.filePath(QStringLiteral("device.key"));
        QVERIFY(QFile::remove(key));
        const auto profile = Profile::open(folder.path(), m_clock, m_random).value();
        QCOMPARE(profile->unlock(SecretBytes()).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(key));
    }

private:
    static QByteArray content(const QTemporaryDir &folder, const char *name)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    // As versions without profile.key left them.
    DeviceId makeFormerProfile(const QString &folder, const SecretBytes &passphrase) const
    {
        const QJsonValue text(QStringLiteral("the closed part"));
        const auto vault = Vault::open(folder, m_clock).value();
        const auto cache = Cache::open(folder).value();
        const DeviceKey key = DeviceKey::generate().value();
        const bool done =
            vault->setSetting(QStringLiteral("test"), text) && vault->backupDaily() &&
            cache->savePreview(QByteArray(32, 'h'), 0, "the closed part") &&
            writeFileAtomically(folder + QStringLiteral("/device.key"), key.toFile(passphrase).value());
        return done ? key.device() : DeviceId();
    }

    static void expectNothingInClear(const QString &folder)
    {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *clear : {"the closed part", "SQLite format", "PRIVATE KEY"})
                QVERIFY2(!bytes.contains(clear), qPrintable(file.fileName()));
            QVERIFY2(!file.fileName().endsWith(QLatin1String("-sealing")), qPrintable(file.fileName()));
        }
    }

    test::FakeClock m_clock;
    test::FakeRandom m_random;
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
