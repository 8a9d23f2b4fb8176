// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/device_renewal.h"
#include "core/workspace/meeting_service.h"
#include "core/workspace/publishing_service.h"
#include "core/workspace/sign_off_service.h"
#include "core/workspace/space_service.h"
#include "core/workspace/store_care.h"
#include "core/workspace/sync_service.h"
#include "core/workspace/trust_service.h"
#include "tests/faults/faulty_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"

#include <functional>
#include <memory>

namespace plenum::test {

// Opens the store of the world a device belongs to.
using StoreOpener = std::function<std::unique_ptr<ObjectStore>(const Clock &clock, Random &random)>;

// One installation with a real profile (vault, cache, device key, paper files), run like the program runs it:
// by the services, over a store that can be told to fail.
class Device {
public:
    Device(int number, QString folder, StoreOpener opener, StoreJournal &journal, quint64 seed);

    // Errors: those of Profile::open and unlock.
    Result<void> open();
    void close() { profile.reset(); }
    bool isOpen() const { return profile != nullptr; }
    // What remains of it when the program is killed now: closed, with everything healed afterwards.
    void bury();

    int number() const { return m_number; }
    const QString &folder() const { return m_folder; }
    // Another one after a renewal; the last one known while it is closed.
    DeviceId id() const { return isOpen() && profile->deviceKey() ? profile->deviceKey()->device() : m_id; }

    SpaceService spaces() { return SpaceService(*profile, environment); }
    MemberService members() { return MemberService(*profile, environment); }
    TrustService trust() { return TrustService(*profile, environment); }
    PublishingService publishing() { return PublishingService(*profile, environment); }
    SignOffService signOffs() { return SignOffService(*profile, environment); }
    StoreCare care() { return StoreCare(*profile, environment); }
    Result<DeviceRenewal::Outcome> renew()
    {
        DirectContacts contacts(*profile, environment);
        return DeviceRenewal(*profile, environment, contacts).run();
    }
    MeetingService meetings() { return MeetingService(*profile); }
    Result<void> publish(const SpaceId &space, SpaceChange change)
    {
        return publishChange(*profile, environment, space, std::move(change));
    }

    Result<SyncReport> sync(const SpaceId &space);
    // As sync(), with the engine over a paper cache that believes every byte. It shows that the harness sees.
    Result<SyncReport> syncBlindly(const SpaceId &space);

    FakeClock clock;
    FakeRandom random;
    FaultState faults;
    Environment environment;
    std::unique_ptr<Profile> profile;

private:
    int m_number;
    QString m_folder;
    StoreOpener m_opener;
    DeviceId m_id;
};

} // namespace plenum::test
