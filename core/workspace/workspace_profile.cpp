// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "core/base/log.h"
#include "core/workspace/profile_access.h"
#include "core/workspace/workspace_session.h"

namespace plenum {

// ---- The lease of the current space

// A contact that runs may be about to open the space: what it fetched so far is left alone.
void Workspace::checkLease()
{
    if (m_isWiped)
        return;
    const bool mayRemove = !m_syncing;
    const auto looked = onDatabase([mayRemove](Session &session) -> Result<LeaseStatus> {
        if (mayRemove)
            PLENUM_TRY(enforceLeases(*session.profile));
        return session.space ? leaseOf(*session.profile, *session.space) : Result<LeaseStatus>(LeaseStatus());
    });
    onFinished(looked, this, [this](const Result<LeaseStatus> &lease) {
        if (!lease) {
            qCWarning(logCache) << "the lease of the space cannot be read:" << lease.error();
            return;
        }
        const LeaseStatus before = std::exchange(m_lease, *lease);
        if (before == m_lease)
            return;
        Q_EMIT leaseChanged();
        if (before.isClosed != m_lease.isClosed)
            Q_EMIT changed();
    });
}

QFuture<Result<void>> Workspace::setLease(int seconds)
{
    return changeSpace(
        [this, seconds](Session &session, const SpaceId &space) -> Result<std::optional<SpaceChange>> {
            PLENUM_TRY_ASSIGN(SpaceChange change,
                              MemberService(*session.profile, m_environment).setLease(space, seconds));
            return std::optional(std::move(change));
        });
}

// ---- What is kept, and how it is protected

QFuture<Result<KeptReport>> Workspace::kept()
{
    return onDatabase([](Session &session) { return readKept(*session.profile); });
}

QFuture<Result<WipeLoss>> Workspace::loss()
{
    return onDatabase([](Session &session) { return lossOf(*session.profile); });
}

Result<void> Workspace::checkCurrent(const SecretBytes &passphrase)
{
    PLENUM_TRY_ASSIGN(const bool isAsked, m_database->call([this]() -> Result<bool> {
        if (!m_session->profile)
            return makeError(ErrorCode::Locked, m_folder, QStringLiteral("the profile is not open"));
        return m_session->profile->opensBy(ProfileKey::Way::Passphrase);
    }));
    if (!isAsked)
        return {};
    ProfileSecrets secrets;
    secrets.passphrase = SecretBytes(passphrase.view());
    PLENUM_TRY_ASSIGN(const ProfileKey key, openProfileKey(m_folder, secrets));
    PLENUM_TRY_ASSIGN(const bool isInUse,
                      m_database->call([&] { return m_session->profile->isOpenedBy(key); }));
    return isInUse ? Result<void>()
                   : makeError(ErrorCode::Corrupt, m_folder, QStringLiteral("not the key in use"));
}

QFuture<Result<void>> Workspace::setPassphrase(SecretBytes current, SecretBytes next)
{
    auto secrets = std::make_shared<std::pair<SecretBytes, SecretBytes>>(std::move(current), std::move(next));
    return m_keys->run([this, secrets]() -> Result<void> {
        const auto once = std::move(*secrets);
        PLENUM_TRY(checkCurrent(once.first));
        return m_database->call([&]() -> Result<void> {
            if (!m_session->profile)
                return makeError(ErrorCode::Locked, m_folder, QStringLiteral("the profile is not open"));
            return once.second.isEmpty() ? m_session->profile->removePassphrase(m_environment.keyring)
                                         : m_session->profile->setPassphrase(once.second);
        });
    });
}

QFuture<Result<QString>> Workspace::makeRecoveryCode(SecretBytes current)
{
    auto secret = std::make_shared<SecretBytes>(std::move(current));
    return m_keys->run([this, secret]() -> Result<QString> {
        const SecretBytes once = std::move(*secret);
        PLENUM_TRY(checkCurrent(once));
        return m_database->call([&]() -> Result<QString> {
            if (!m_session->profile)
                return makeError(ErrorCode::Locked, m_folder, QStringLiteral("the profile is not open"));
            return m_session->profile->makeRecoveryCode();
        });
    });
}

// The threads that use the profile stand still while it goes.
QFuture<Result<WipeOutcome>> Workspace::wipe()
{
    m_isWiped = true;
    m_poll.stop();
    m_leaseTimer.stop();
    cancelSync();
    const auto remove = [this]() -> Result<WipeOutcome> {
        WipeWish wish;
        wish.keyring = m_environment.keyring;
        if (m_session->profile) {
            PLENUM_TRY_ASSIGN(wish.logins, keptLogins(*m_session->profile));
        }
        m_session->space.reset();
        m_session->profile.reset();
        return wipeProfile(m_folder, wish);
    };
    return m_network->run([this, remove, looking = m_looking.get()]() -> Result<WipeOutcome> {
        m_connection->store.reset();
        const auto whileKeysRest = [&] { return m_keys->call([&] { return m_database->call(remove); }); };
        return looking != nullptr ? looking->call(whileKeysRest) : whileKeysRest();
    });
}

} // namespace plenum
