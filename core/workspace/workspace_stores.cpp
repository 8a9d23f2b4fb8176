// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/identity_file.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/workspace_session.h"

#include <QMetaObject>

namespace plenum {

namespace {

struct Credentials {
    std::optional<Certificate> certificate;
    QByteArray request;
};

// Takes the certificate out of the key file, or asks for one.
Result<Credentials> credentialsOf(const IdentityChoice &identity, const QString &name)
{
    Credentials credentials;
    if (identity.kind == JoinIdentity::Existing) {
        PLENUM_TRY_ASSIGN(const auto key, openIdentity(identity.keyFile, identity.passphrase, {}));
        credentials.certificate = key->certificate();
    } else if (identity.kind == JoinIdentity::New) {
        PLENUM_TRY_ASSIGN(credentials.request, requestIdentity(identity.keyFile, identity.passphrase, name));
    }
    return credentials;
}

Result<void> rememberStore(Profile &profile, const Environment &environment, const StoreSignIn &store)
{
    StoreConnections connections(profile, environment);
    PLENUM_TRY(connections.remember(store.access));
    if (!store.password.isEmpty())
        PLENUM_TRY(connections.rememberPassword(store.access, store.password));
    return {};
}

Result<void> rememberSpace(Profile &profile, const SpaceRecord &space, const IdentityChoice &identity)
{
    PLENUM_TRY(profile.vault().setSetting(currentSpaceKey(), space.id.text()));
    if (identity.kind != JoinIdentity::None)
        PLENUM_TRY(profile.vault().setSetting(keyFileKey(), identity.keyFile));
    return {};
}

} // namespace

QFuture<Result<HomeSnapshot>> Workspace::join(JoinApplication application)
{
    auto shared = std::make_shared<JoinApplication>(std::move(application));
    return onDatabase([this, shared](Session &session) -> Result<HomeSnapshot> {
        const JoinApplication once = std::move(*shared);
        Profile &profile = *session.profile;
        PLENUM_TRY_ASSIGN(InviteCode code, parseInviteCode(once.code));
        const QString name = once.name.trimmed().isEmpty() ? code.name : once.name;
        PLENUM_TRY_ASSIGN(const Credentials credentials, credentialsOf(once.identity, name));
        if (once.store) {
            PLENUM_TRY(rememberStore(profile, m_environment, *once.store));
            code.storeLocation = once.store->access.location;
        }
        PLENUM_TRY_ASSIGN(const SpaceRecord space,
                          SpaceService(profile, m_environment)
                              .join(code, name, credentials.certificate, credentials.request));
        PLENUM_TRY(rememberSpace(profile, space, once.identity));
        session.space = space.id;
        adoptSpace(session.space);
        return readHome(profile, m_environment, session.space);
    });
}

QFuture<Result<HomeSnapshot>> Workspace::found(FoundingApplication application)
{
    auto shared = std::make_shared<FoundingApplication>(std::move(application));
    return onDatabase([this, shared](Session &session) -> Result<HomeSnapshot> {
        const FoundingApplication once = std::move(*shared);
        Profile &profile = *session.profile;
        SpaceService::Founding founding;
        founding.location = once.store.access.location;
        founding.name = once.spaceName.normalized(QString::NormalizationForm_C).trimmed();
        founding.ownerName = once.ownerName.normalized(QString::NormalizationForm_C).trimmed();
        if (founding.name.isEmpty() || founding.ownerName.isEmpty())
            return makeError(ErrorCode::InvalidInput, {}, QStringLiteral("a name is missing"));
        founding.withAuthority = true;
        PLENUM_TRY_ASSIGN(Credentials credentials, credentialsOf(once.identity, founding.ownerName));
        founding.identity = std::move(credentials.certificate);
        founding.request = credentials.request;
        PLENUM_TRY(rememberStore(profile, m_environment, once.store));
        PLENUM_TRY_ASSIGN(const SpaceRecord space, SpaceService(profile, m_environment).create(founding));
        PLENUM_TRY(rememberSpace(profile, space, once.identity));
        session.space = space.id;
        adoptSpace(session.space);
        return readHome(profile, m_environment, session.space);
    });
}

QFuture<StoreLook> Workspace::lookAtStore(const StoreAccess &access, SecretBytes password,
                                          const std::stop_token &stop)
{
    if (!m_looking)
        m_looking = std::make_unique<JobThread>();
    auto secret = std::make_shared<SecretBytes>(std::move(password));
    // Whoever closes the window stops it too.
    const auto both = std::make_shared<std::stop_source>();
    return m_looking->run([this, access, secret, stop, closing = m_stopLooking.get_token(), both] {
        const std::stop_callback onStop(stop, [both] { both->request_stop(); });
        const std::stop_callback onClosing(closing, [both] { both->request_stop(); });
        SecretBytes once = std::move(*secret);
        if (once.isEmpty() && !access.user.isEmpty() && m_session->profile) {
            StoreConnections connections(*m_session->profile, m_environment);
            if (auto kept = connections.password(access))
                once = std::move(kept).value();
        }
        return plenum::lookAtStore(m_environment, access, once, both->get_token());
    });
}

QFuture<Result<StoreAccess>> Workspace::currentStore()
{
    return inSpace([this](Session &session, const SpaceId &space) -> Result<StoreAccess> {
        PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(*session.profile, space));
        return StoreConnections(*session.profile, m_environment).access(view.record.location);
    });
}

QFuture<Result<void>> Workspace::reconnect(StoreSignIn store)
{
    auto shared = std::make_shared<StoreSignIn>(std::move(store));
    return onDatabase([this, shared](Session &session) -> Result<void> {
        const StoreSignIn once = std::move(*shared);
        PLENUM_TRY(rememberStore(*session.profile, m_environment, once));
        QMetaObject::invokeMethod(
            this,
            [this] {
                // A driver that is signed in as somebody else asks no more.
                m_network->run([this] {
                    m_connection->store.reset();
                    return true;
                });
                sync();
            },
            Qt::QueuedConnection);
        return {};
    });
}

QFuture<Result<QByteArray>> Workspace::readAuthority(const QString &path)
{
    return m_keys->run([path] { return plenum::readAuthority(path); });
}

} // namespace plenum
