// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/device.h"

#include "core/base/atomic_file.h"
#include "core/crypto/digest.h"
#include "tests/faults/blind_papers.h"
#include "tests/support/fake_pdf.h"
#include "tests/support/fault_vfs.h"

#include <QDir>
#include <QFile>

namespace plenum::test {

Device::Device(int number, QString folder, StoreOpener opener, StoreJournal &journal, quint64 seed)
    : random(seed),
      faults(journal),
      environment{clock,
                  random,
                  [this](const StoreAccess &, const SecretBytes &) -> Result<std::unique_ptr<ObjectStore>> {
                      return std::unique_ptr<ObjectStore>(
                          std::make_unique<FaultyStore>(m_opener(clock, random), faults));
                  },
                  [](const StoreAccess &, const SecretBytes &, const std::stop_token &) -> Result<void> {
                      return {};
                  },
                  inspectFakePdf,
                  {}},
      m_number(number),
      m_folder(std::move(folder)),
      m_opener(std::move(opener))
{
    faults.onKill = [] { FaultVfs::failCall(1, FaultVfs::Duration::FromThenOn, FaultVfs::Fault::Io); };
}

// The key is made from the number, so that the same seed writes the same names.
Result<void> Device::open()
{
    const QString keyFile = QDir(m_folder).filePath(QStringLiteral("device.key"));
    if (!QFile::exists(keyFile)) {
        QDir().mkpath(m_folder);
        const DeviceKey key = DeviceKey::fromSeed(sha256("fault harness " + QByteArray::number(m_number)));
        PLENUM_TRY_ASSIGN(const QByteArray file, key.toFile(SecretBytes()));
        PLENUM_TRY(writeFileAtomically(keyFile, file, FileAccess::OwnerOnly));
    }
    PLENUM_TRY_ASSIGN(profile, Profile::open(m_folder, clock, random));
    const auto key = profile->unlock(SecretBytes());
    if (!key) {
        profile.reset();
        return key.error();
    }
    m_id = (*key)->device();
    return {};
}

void Device::bury()
{
    profile.reset();
    FaultVfs::heal();
    faults.disarm();
    faults.isDead = false;
}

Result<SyncReport> Device::sync(const SpaceId &space)
{
    return SyncService(*profile, environment).run(space);
}

Result<SyncReport> Device::syncBlindly(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(*profile, space));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      environment.openStore(StoreAccess(), SecretBytes()));
    BlindPapers papers(profile->cache().papers());
    SyncEngine engine(*store, profile->replica(), profile->ledger(), profile->vault().outbox(), papers,
                      profile->deviceKey(), clock);
    return engine.run(view.anchor());
}

} // namespace plenum::test
