// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/store_care.h"

#include "core/sync/problem.h"
#include "core/workspace/publication.h"
#include "core/workspace/space_change.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/sync_service.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr qsizetype kMostNames = 20'000; // docs/store-format.md, GCOL

Result<void> requireLead(const SpaceView &view)
{
    if (view.mayPublish())
        return {};
    return makeError(ErrorCode::Unauthorized, {},
                     QStringLiteral("only the lead secretary's device may do this"));
}

} // namespace

Result<HealReport> StoreCare::heal(const SpaceId &space, const HealOptions &options,
                                   const std::stop_token &stop)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    SyncEngine engine(*store, m_profile.replica(), m_profile.ledger(), m_profile.vault().outbox(),
                      m_profile.cache().papers(), m_profile.deviceKey(), m_environment.clock);
    return engine.heal(view.anchor(), options, stop);
}

Result<StoreCare::Collected> StoreCare::collect(const SpaceId &space, bool closeEpoch,
                                                const std::stop_token &stop)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    PLENUM_TRY(requireLead(view));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    SyncEngine engine(*store, m_profile.replica(), m_profile.ledger(), m_profile.vault().outbox(),
                      m_profile.cache().papers(), m_profile.deviceKey(), m_environment.clock);
    SyncOptions options;
    options.stop = stop;
    options.thorough = true;
    Collected collected;
    PLENUM_TRY_ASSIGN(collected.contact, engine.run(view.anchor(), options));
    PLENUM_TRY_ASSIGN(collected.logs,
                      collectLogs(view.anchor(),
                                  {*store, m_profile.replica(), m_profile.ledger(),
                                   m_profile.cache().papers(), *m_profile.deviceKey(), m_environment.clock},
                                  {closeEpoch, true}));
    PLENUM_TRY(engine.push(view.anchor()));
    return collected;
}

Result<StoreCare::Removed> StoreCare::removeGarbage(const SpaceId &space, const GarbageOptions &options,
                                                    const std::stop_token &stop)
{
    {
        PLENUM_TRY_ASSIGN(const SpaceView before, loadSpace(m_profile, space));
        PLENUM_TRY(requireLead(before));
    }
    SyncOptions contact;
    contact.stop = stop;
    PLENUM_TRY_ASSIGN(const SyncReport report, SyncService(m_profile, m_environment).run(space, contact));
    for (const Error &warning : report.warnings) {
        if (warning.code == ErrorCode::Rollback)
            return warning;
    }
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space)); // another one may lead since
    PLENUM_TRY(requireLead(view));
    if (!view.state.head || !view.state.roster)
        return makeError(ErrorCode::Unavailable, space.text(),
                         QStringLiteral("the state of the space is not here yet: sync first"));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    store->stopWith(stop);
    PLENUM_TRY_ASSIGN(const QList<EvidenceRecord> kept, m_profile.vault().evidence(space));
    QList<StoredObject> evidence;
    for (const EvidenceRecord &record : kept)
        evidence.append(record.object);
    Removed removed;
    PLENUM_TRY_ASSIGN(
        removed.garbage,
        GarbageSurvey(*store, m_profile.replica(), m_profile.ledger(), view.anchor(), m_profile.deviceKey())
            .run(view.state, evidence, m_environment.clock.nowUtc(), options.graceDays));
    if (options.dryRun)
        return removed;
    PLENUM_TRY(remove(*store, removed.garbage.due, removed));
    PLENUM_TRY(announce(view, removed.garbage, removed));
    return removed;
}

Result<void> StoreCare::remove(ObjectStore &store, const QStringList &names, Removed &removed)
{
    SyncReport noted;
    for (const QString &path : names) {
        PLENUM_TRY_ASSIGN(const ObjectName name, ObjectName::parse(path));
        const auto gone = store.remove(name);
        if (gone)
            removed.removed.append(path);
        else
            PLENUM_TRY(noteProblem(gone.error(), store, noted));
    }
    removed.undeleted = noted.warnings;
    return {};
}

Result<void> StoreCare::announce(const SpaceView &view, const Garbage &garbage, Removed &removed)
{
    if (garbage.fresh.isEmpty())
        return {};
    GarbageRecord record;
    record.n = garbage.lastNumber + 1;
    record.prev = garbage.lastId;
    record.time = m_environment.clock.nowUtc();
    record.names = garbage.fresh.first(std::min(garbage.fresh.size(), kMostNames));
    Publication publication(view.record.id, view.state, *m_profile.deviceKey(), m_environment.clock);
    record.seq = publication.headSeq();
    PLENUM_TRY(publication.addGarbage(record));
    PLENUM_TRY(publishChange(m_profile, m_environment, view.record.id, SpaceChange(std::move(publication))));
    removed.announced = record.names;
    return {};
}

} // namespace plenum
