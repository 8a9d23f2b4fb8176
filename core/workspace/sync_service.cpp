// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sync_service.h"

#include "core/workspace/log_collection.h"
#include "core/workspace/space_lease.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/trust_service.h"

#include <QSet>

namespace plenum {

namespace {
constexpr qint64 kPartialDays = 30;
}

Result<void> dropUnwantedPartials(Profile &profile, const QDateTime &now)
{
    PaperCache &papers = profile.cache().papers();
    const QList<PartialPaper> partials = papers.partials();
    if (partials.isEmpty())
        return {};
    QSet<QByteArray> wanted;
    PLENUM_TRY_ASSIGN(const QList<SpaceRecord> spaces, profile.vault().spaces());
    for (const SpaceRecord &space : spaces) {
        const auto view = loadSpace(profile, space.id);
        if (!view && view.error().code == ErrorCode::LeaseEnded)
            continue;
        if (!view)
            return view.error();
        for (const AcceptedManifest &manifest : view->state.manifests) {
            for (const AgendaItem &item : manifest.manifest.meeting.items) {
                for (const Paper &paper : item.papers)
                    wanted.insert(paper.blob);
            }
        }
    }
    for (const PartialPaper &partial : partials) {
        if (!wanted.contains(partial.blob) || partial.written.daysTo(now) > kPartialDays)
            PLENUM_TRY(papers.dropPartial(partial.blob));
    }
    return {};
}

namespace {

Result<void> rememberOwnPerson(Profile &profile, const SpaceView &view)
{
    const Person *self = view.self();
    if (self == nullptr || self->id == view.record.person)
        return {};
    SpaceRecord record = view.record;
    record.person = self->id;
    return profile.vault().saveSpace(record);
}

} // namespace

Result<bool> settleContact(Profile &profile, const Environment &environment, const SpaceId &space)
{
    PLENUM_TRY(enforceLeases(profile));
    PLENUM_TRY(dropUnwantedPartials(profile, environment.clock.nowUtc()));
    const auto view = loadSpace(profile, space);
    if (!view && view.error().code == ErrorCode::LeaseEnded)
        return false;
    if (!view)
        return view.error();
    PLENUM_TRY(rememberOwnPerson(profile, *view));
    return TrustService(profile, environment).payOwedHead(*view);
}

Result<SyncReport> SyncService::run(const SpaceId &space, const SyncOptions &options)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord record, findSpace(m_profile, space));
    const SpaceAnchor anchor{record.id, record.trustId};
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(record.location));
    SyncEngine engine(*store, m_profile.replica(), m_profile.ledger(), m_profile.vault().outbox(),
                      m_profile.cache().papers(), m_profile.deviceKey(), m_environment.clock);
    auto contact = engine.run(anchor, options);
    PLENUM_TRY(noteContact(m_profile, space, engine.report()));
    PLENUM_TRY_ASSIGN(SyncReport report, std::move(contact));
    if (m_profile.deviceKey() != nullptr)
        PLENUM_TRY(collectAfterSync(engine, anchor,
                                    {*store, m_profile.replica(), m_profile.ledger(),
                                     m_profile.cache().papers(), *m_profile.deviceKey(), m_environment.clock},
                                    report));
    PLENUM_TRY_ASSIGN(const bool isOwed, settleContact(m_profile, m_environment, space));
    if (isOwed)
        PLENUM_TRY(engine.push(anchor));
    return report;
}

Result<SyncReport> SyncService::push(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceRecord record, findSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(record.location));
    SyncEngine engine(*store, m_profile.replica(), m_profile.ledger(), m_profile.vault().outbox(),
                      m_profile.cache().papers(), m_profile.deviceKey(), m_environment.clock);
    return engine.push(SpaceAnchor{record.id, record.trustId});
}

} // namespace plenum
