// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trust_service.h"
#include "core/workspace/workspace_session.h"

#include <QMetaObject>

namespace plenum {

QFuture<Result<MembersSnapshot>> Workspace::members()
{
    return inSpace(
        [](Session &session, const SpaceId &space) { return readMembers(*session.profile, space); });
}

QFuture<Result<QList<JoinRequest>>> Workspace::joinRequests()
{
    if (m_stop.stop_requested() && !m_syncing)
        m_stop = std::stop_source();
    return m_network->run([this, space = m_space, stop = m_stop.get_token()]() -> Result<QList<JoinRequest>> {
        if (!space)
            return makeError(ErrorCode::NotFound, {}, QStringLiteral("no space has been joined"));
        Profile &profile = *m_session->profile; // set once, before a space is known
        PLENUM_TRY_ASSIGN(const SpaceView view, m_database->call([&] { return loadSpace(profile, *space); }));
        if (!view.mayPublish())
            return QList<JoinRequest>();
        PLENUM_TRY_ASSIGN(ObjectStore *const store, connectStore(view.record.location, stop));
        PLENUM_TRY_ASSIGN(const QList<ReadJoin> joins,
                          readJoins(*store, *space, view.state.keys, m_environment.random));
        return m_database->call([&] {
            m_session->joins = joins;
            return MemberService(profile, m_environment).judge(*space, joins);
        });
    });
}

QFuture<Result<QString>> Workspace::invite(const QString &name, Role role)
{
    return inSpace([this, name, role](Session &session, const SpaceId &space) {
        return MemberService(*session.profile, m_environment).invite(space, name, role);
    });
}

QFuture<Result<QString>> Workspace::inviteAgain(const PersonId &person)
{
    return inSpace([this, person](Session &session, const SpaceId &space) {
        return MemberService(*session.profile, m_environment).inviteAgain(space, person);
    });
}

// Commits what `make` makes; it goes out with the contact that follows. On the database thread.
Result<void> Workspace::commitChange(
    const std::function<Result<std::optional<SpaceChange>>(Session &, const SpaceId &)> &make)
{
    Session &session = *m_session;
    if (!session.space)
        return makeError(ErrorCode::NotFound, {}, QStringLiteral("no space has been joined"));
    PLENUM_TRY_ASSIGN(std::optional<SpaceChange> change, make(session, *session.space));
    if (change)
        PLENUM_TRY(change->commit(*session.profile, *session.space));
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT changed();
            sync();
        },
        Qt::QueuedConnection);
    return {};
}

QFuture<Result<void>>
Workspace::changeSpace(std::function<Result<std::optional<SpaceChange>>(Session &, const SpaceId &)> make)
{
    return onDatabase([this, make = std::move(make)](Session &) { return commitChange(make); });
}

QFuture<Result<void>> Workspace::changeAfterContact(
    std::function<Result<std::optional<SpaceChange>>(Session &, const SpaceId &)> make)
{
    if (m_stop.stop_requested() && !m_syncing)
        m_stop = std::stop_source();
    const SyncOptions options = stateOnly(m_stop.get_token());
    return m_network->run([this, make = std::move(make), space = m_space, options]() -> Result<void> {
        if (!space)
            return makeError(ErrorCode::NotFound, {}, QStringLiteral("no space has been joined"));
        const Contact contact = runSync(*space, options);
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_syncing)
                    m_progress.reset();
            },
            Qt::QueuedConnection);
        if (!contact.report)
            return contact.report.error();
        return m_database->call([&] { return commitChange(make); });
    });
}

QFuture<Result<void>> Workspace::approve(const DeviceId &device)
{
    const auto make = [this, device](Session &session,
                                     const SpaceId &space) -> Result<std::optional<SpaceChange>> {
        PLENUM_TRY_ASSIGN(
            MemberService::Approval approval,
            MemberService(*session.profile, m_environment).approve(space, session.joins, {device.text()}));
        return std::move(approval.change);
    };
    return changeAfterContact(make);
}

QFuture<Result<void>> Workspace::refuse(const DeviceId &device)
{
    return inSpace([this, device](Session &session, const SpaceId &space) {
        return MemberService(*session.profile, m_environment).refuse(space, session.joins, device);
    });
}

QFuture<Result<void>> Workspace::removeMember(const PersonId &person)
{
    return changeAfterContact(
        [this, person](Session &session, const SpaceId &space) -> Result<std::optional<SpaceChange>> {
            PLENUM_TRY_ASSIGN(SpaceChange change,
                              MemberService(*session.profile, m_environment).removePerson(space, person));
            return std::optional(std::move(change));
        });
}

QFuture<Result<void>> Workspace::handOverLead(const PersonId &person)
{
    return changeSpace([this, person](Session &session,
                                      const SpaceId &space) -> Result<std::optional<SpaceChange>> {
        PLENUM_TRY_ASSIGN(const DeviceId device,
                          MemberService(*session.profile, m_environment).findDevice(space, person.text()));
        PLENUM_TRY_ASSIGN(TrustProposal proposal,
                          TrustService(*session.profile, m_environment).handOver(space, device));
        if (!proposal.change)
            return makeError(ErrorCode::Unauthorized, QStringLiteral("owners"),
                             QStringLiteral("further owners have to sign: plenumctl space lead"));
        return std::move(proposal.change);
    });
}

} // namespace plenum
