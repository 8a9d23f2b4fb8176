// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/cache.h"
#include "core/cache/vault.h"
#include "tests/support/fake_clock.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace plenum::test {

inline const SpaceId kSpace{idText(100)};
inline const DeviceId kOwnDevice{idText(150)};

// For QTemporaryDir: memory where there is some, since these tests commit thousands of times and none of them
// pulls the plug.
inline QString temporaryFolderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/plenum-cache-XXXXXX");
}

// A folder with a vault and a cache in it, and one space this device belongs to.
class ProfileFolder {
public:
    ProfileFolder() { reopen(); }

    void reopen()
    {
        close();
        auto openedVault = Vault::open(path(), clock);
        auto openedCache = Cache::open(path());
        if (!openedVault || !openedCache)
            qFatal("the test profile cannot be opened");
        vault = *std::move(openedVault);
        cache = *std::move(openedCache);
        if (vault->spaces().value().isEmpty() && !vault->saveSpace(ownSpace()))
            qFatal("the test space cannot be saved");
        replica = makeReplica(*vault, *cache);
        ledger = makeLogLedger(*vault, *cache);
    }

    void close()
    {
        ledger.reset();
        replica.reset();
        cache.reset();
        vault.reset();
    }

    static SpaceRecord ownSpace()
    {
        SpaceRecord space;
        space.id = kSpace;
        space.name = QStringLiteral("Council");
        space.location = QStringLiteral("/srv/council");
        space.trustId = QByteArray(32, 't');
        space.person = PersonId(idText(3000));
        space.device = kOwnDevice;
        return space;
    }

    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    FakeClock clock;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Replica> replica;
    std::unique_ptr<LogLedger> ledger;

private:
    QTemporaryDir m_folder{temporaryFolderTemplate()};
};

} // namespace plenum::test
