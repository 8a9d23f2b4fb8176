// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/store_connections.h"

#include "core/credentials/layered_credentials.h"
#include "core/credentials/sealed_file_credentials.h"

#include <QJsonObject>

namespace plenum {

namespace {

QString settingKey(const QString &location)
{
    return QStringLiteral("store/") + location;
}

// The sealed file of the profile, with the keyring in front of it where there is one.
class ProfileCredentials {
public:
    static Result<std::unique_ptr<ProfileCredentials>> open(Profile &profile, const Environment &environment)
    {
        const DeviceKey *key = profile.deviceKey();
        if (key == nullptr)
            return makeError(ErrorCode::Locked, profile.folder(),
                             QStringLiteral("the device key is not open"));
        PLENUM_TRY_ASSIGN(SecretBytes secret, key->derive("plenum-credentials-1"));
        return std::unique_ptr<ProfileCredentials>(
            new ProfileCredentials(profile.folder(), std::move(secret), environment.keyring));
    }

    CredentialStore &store() { return m_layered; }

private:
    ProfileCredentials(const QString &folder, SecretBytes key, CredentialStore *keyring)
        : m_file(folder + QStringLiteral("/credentials.sealed"), std::move(key)), m_layered(keyring, m_file)
    {
    }

    SealedFileCredentials m_file;
    LayeredCredentials m_layered;
};

} // namespace

Result<StoreAccess> StoreConnections::access(const QString &location)
{
    PLENUM_TRY_ASSIGN(const QJsonValue setting, m_profile.vault().setting(settingKey(location)));
    const QJsonObject kept = setting.toObject();
    StoreAccess access;
    access.location = location;
    access.user = kept.value(QStringLiteral("user")).toString();
    access.pinnedCa = kept.value(QStringLiteral("ca")).toString().toUtf8();
    access.mode = kept.value(QStringLiteral("mode")).toString().toUtf8();
    return access;
}

Result<void> StoreConnections::remember(const StoreAccess &access)
{
    const QJsonObject kept{{QStringLiteral("user"), access.user},
                           {QStringLiteral("ca"), QString::fromUtf8(access.pinnedCa)},
                           {QStringLiteral("mode"), QString::fromUtf8(access.mode)}};
    return m_profile.vault().setSetting(settingKey(access.location), kept);
}

Result<void> StoreConnections::rememberPassword(const StoreAccess &access, const SecretBytes &password)
{
    PLENUM_TRY_ASSIGN(const auto credentials, ProfileCredentials::open(m_profile, m_environment));
    const Login login{access.location, access.user};
    return password.isEmpty() ? credentials->store().forget(login)
                              : credentials->store().keep(login, password);
}

Result<SecretBytes> StoreConnections::password(const StoreAccess &access)
{
    if (access.user.isEmpty())
        return SecretBytes();
    PLENUM_TRY_ASSIGN(const auto credentials, ProfileCredentials::open(m_profile, m_environment));
    auto password = credentials->store().password({access.location, access.user});
    if (!password &&
        (password.error().code == ErrorCode::NotFound || password.error().code == ErrorCode::Unavailable))
        return makeError(ErrorCode::SignInNeeded, access.location, password.error().detail);
    return password;
}

Result<std::unique_ptr<ObjectStore>> StoreConnections::open(const StoreAccess &access)
{
    PLENUM_TRY_ASSIGN(const SecretBytes secret, password(access));
    return m_environment.openStore(access, secret);
}

Result<std::unique_ptr<ObjectStore>> StoreConnections::open(const QString &location)
{
    PLENUM_TRY_ASSIGN(const StoreAccess known, access(location));
    PLENUM_TRY_ASSIGN(const StoreAccess better, learned(known));
    if (better != known)
        PLENUM_TRY(remember(better));
    return open(better);
}

Result<void> StoreConnections::createStore(const StoreAccess &access, const std::stop_token &stop)
{
    PLENUM_TRY_ASSIGN(const SecretBytes secret, password(access));
    return m_environment.createStore(access, secret, stop);
}

Result<StoreProbe> StoreConnections::probe(const StoreAccess &access, std::stop_token stop)
{
    PLENUM_TRY_ASSIGN(const SecretBytes secret, password(access));
    return m_environment.probeStore(access, secret, std::move(stop));
}

Result<StoreAccess> StoreConnections::learned(const StoreAccess &access, std::stop_token stop)
{
    if (!access.mode.isEmpty() || !access.location.contains(QLatin1String("://")))
        return access;
    auto found = probe(access, std::move(stop));
    if (!found) {
        const ErrorCode code = found.error().code;
        if (code == ErrorCode::Unauthorized || code == ErrorCode::ReadOnly || code == ErrorCode::DiskFull)
            return access;
        return found.error();
    }
    if (!found->isUsable)
        return makeError(ErrorCode::Unsupported, access.location,
                         QStringLiteral("what is written there cannot be read back"));
    StoreAccess learned = access;
    learned.mode = found->mode;
    return learned;
}

} // namespace plenum
