// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/identity_file.h"
#include "core/workspace/space_founding.h"
#include "core/workspace/space_joining.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/workspace_contacts.h"

#include <QMetaObject>

#include <functional>
#include <stop_token>

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

// Stops when the one who asked does, and when the window is closed.
class EitherStop {
public:
    EitherStop(const std::stop_token &asked, const std::stop_token &closing)
        : m_onAsked(asked, [this] { m_either.request_stop(); }),
          m_onClosing(closing, [this] { m_either.request_stop(); })
    {
    }
    std::stop_token token() const { return m_either.get_token(); }

private:
    std::stop_source m_either;
    std::stop_callback<std::function<void()>> m_onAsked;
    std::stop_callback<std::function<void()>> m_onClosing;
};

} // namespace

// On the store thread; the contact that runs there is of a space that is about to be left.
QFuture<Result<HomeSnapshot>>
Workspace::enterSpace(const std::stop_token &stop,
                      std::function<Result<SpaceRecord>(ThreadContacts &, const std::stop_token &)> enter)
{
    const bool interrupts = m_syncing;
    if (interrupts)
        m_stop.request_stop();
    return m_network->run([this, stop, closing = m_closing.get_token(), interrupts,
                           enter = std::move(enter)]() -> Result<HomeSnapshot> {
        const EitherStop either(stop, closing);
        ThreadContacts contacts(*this, either.token());
        auto home = [&]() -> Result<HomeSnapshot> {
            if (!m_database->call([this] { return m_session->profile != nullptr; }))
                return makeError(ErrorCode::Locked, m_folder, QStringLiteral("the profile is not open"));
            PLENUM_TRY_ASSIGN(const SpaceRecord space, enter(contacts, either.token()));
            return m_database->call([&] {
                m_session->space = space.id;
                adoptSpace(space.id);
                return readHome(*m_session->profile, m_environment, space.id);
            });
        }();
        if (!home && home.error().code == ErrorCode::SignInNeeded)
            m_connection->store.reset(); // a driver that was refused once asks no more
        if (!home && interrupts)
            QMetaObject::invokeMethod(this, &Workspace::sync, Qt::QueuedConnection);
        return home;
    });
}

QFuture<Result<HomeSnapshot>> Workspace::join(JoinApplication application, const std::stop_token &stop)
{
    auto shared = std::make_shared<JoinApplication>(std::move(application));
    return enterSpace(
        stop,
        [this, shared](ThreadContacts &contacts, const std::stop_token &stopped) -> Result<SpaceRecord> {
            const JoinApplication once = std::move(*shared);
            Profile &profile = *m_session->profile;
            SpaceJoining::Wish wish;
            PLENUM_TRY_ASSIGN(wish.code, parseInviteCode(once.code));
            wish.name = once.name.trimmed().isEmpty() ? wish.code.name : once.name;
            PLENUM_TRY_ASSIGN(Credentials credentials, credentialsOf(once.identity, wish.name));
            wish.identity = std::move(credentials.certificate);
            wish.request = credentials.request;
            if (once.store) {
                PLENUM_TRY(
                    contacts.onDatabase([&] { return rememberStore(profile, m_environment, *once.store); }));
                wish.code.storeLocation = once.store->access.location;
            }
            PLENUM_TRY_ASSIGN(const SpaceRecord space,
                              SpaceJoining(profile, m_environment, contacts).run(wish, stopped));
            PLENUM_TRY(contacts.onDatabase([&] { return rememberSpace(profile, space, once.identity); }));
            return space;
        });
}

QFuture<Result<HomeSnapshot>> Workspace::found(FoundingApplication application, const std::stop_token &stop)
{
    auto shared = std::make_shared<FoundingApplication>(std::move(application));
    return enterSpace(
        stop,
        [this, shared](ThreadContacts &contacts, const std::stop_token &stopped) -> Result<SpaceRecord> {
            const FoundingApplication once = std::move(*shared);
            Profile &profile = *m_session->profile;
            SpaceFounding::Wish wish;
            wish.location = once.store.access.location;
            wish.name = once.spaceName.normalized(QString::NormalizationForm_C).trimmed();
            wish.ownerName = once.ownerName.normalized(QString::NormalizationForm_C).trimmed();
            if (wish.name.isEmpty() || wish.ownerName.isEmpty())
                return makeError(ErrorCode::InvalidInput, {}, QStringLiteral("a name is missing"));
            wish.withAuthority = true;
            wish.isOpen = once.isOpen;
            PLENUM_TRY_ASSIGN(Credentials credentials, credentialsOf(once.identity, wish.ownerName));
            wish.identity = std::move(credentials.certificate);
            wish.request = credentials.request;
            PLENUM_TRY(
                contacts.onDatabase([&] { return rememberStore(profile, m_environment, once.store); }));
            PLENUM_TRY_ASSIGN(const SpaceRecord space,
                              SpaceFounding(profile, m_environment, contacts).run(wish, stopped));
            PLENUM_TRY(contacts.onDatabase([&] { return rememberSpace(profile, space, once.identity); }));
            return space;
        });
}

QFuture<StoreLook> Workspace::lookAtStore(const StoreAccess &access, SecretBytes password,
                                          const std::stop_token &stop)
{
    if (!m_looking)
        m_looking = std::make_unique<JobThread>();
    auto secret = std::make_shared<SecretBytes>(std::move(password));
    return m_looking->run([this, access, secret, stop, closing = m_closing.get_token()] {
        const EitherStop either(stop, closing);
        SecretBytes once = std::move(*secret);
        if (once.isEmpty() && !access.user.isEmpty() && m_session->profile) {
            StoreConnections connections(*m_session->profile, m_environment);
            if (auto kept = connections.password(access))
                once = std::move(kept).value();
        }
        return plenum::lookAtStore(m_environment, access, once, either.token());
    });
}

QFuture<Result<StoreAccess>> Workspace::currentStore()
{
    return inClosedSpace([this](Session &session, const SpaceId &space) -> Result<StoreAccess> {
        PLENUM_TRY_ASSIGN(const SpaceRecord record, findSpace(*session.profile, space));
        return StoreConnections(*session.profile, m_environment).access(record.location);
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
