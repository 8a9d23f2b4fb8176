// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/profile.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace plenum;

class ProfileTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
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

    void unlock_protectedKey_wantsItsPassphrase()
    {
        QTemporaryDir folder;
        (void)Profile::open(folder.path(), m_clock, m_random)
            .value()
            ->unlock(SecretBytes::fromText(QStringLiteral("mật khẩu")))
            .value();
        const auto profile = Profile::open(folder.path(), m_clock, m_random).value();
        QCOMPARE(profile->unlock(SecretBytes()).error().code, ErrorCode::Locked);
        QCOMPARE(profile->unlock(SecretBytes::fromText(QStringLiteral("sai"))).error().code,
                 ErrorCode::WrongPassphrase);
        QVERIFY_OK(profile->unlock(SecretBytes::fromText(QStringLiteral("mật khẩu"))));
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
    test::FakeClock m_clock;
    test::FakeRandom m_random;
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
