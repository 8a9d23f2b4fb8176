// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/vault.h"

#include "core/cache/accepted_repository.h"
#include "core/cache/delivery_repository.h"
#include "core/cache/lease_repository.h"
#include "core/cache/mark_repository.h"
#include "core/cache/setting_repository.h"
#include "core/cache/sign_off_repository.h"
#include "core/cache/space_repository.h"
#include "core/cache/vault_files.h"
#include "core/cache/vault_private.h"
#include "core/cache/vault_recovery.h"

#include <algorithm>

namespace plenum {

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder, const Clock &clock)
{
    const VaultFiles files(folder, clock);
    PLENUM_TRY(finishRecovery(files));
    auto database = openVaultDatabase(files);
    std::optional<VaultRecovery> recovery;
    if (!database && database.error().code == ErrorCode::Corrupt) {
        PLENUM_TRY_ASSIGN(recovery, recoverVault(files));
        database = openVaultDatabase(files);
    }
    if (!database)
        return std::move(database).error();
    auto d = std::make_unique<Private>(folder, *std::move(database), clock);
    d->recovery = std::move(recovery);
    return std::unique_ptr<Vault>(new Vault(std::move(d)));
}

Vault::Vault(std::unique_ptr<Private> own) : d(std::move(own)) {}

Vault::~Vault() = default;

const std::optional<VaultRecovery> &Vault::recovery() const
{
    return d->recovery;
}

void Vault::noteRecovery(VaultRecovery recovery)
{
    d->recovery = std::move(recovery);
}

// ---- Spaces and invites

Result<QList<SpaceRecord>> Vault::spaces()
{
    return d->database->read(
        [&]() -> Result<QList<SpaceRecord>> { return SpaceRepository(*d->database).all(); });
}

Result<void> Vault::saveSpace(const SpaceRecord &space)
{
    return d->database->write([&]() -> Result<void> {
        SpaceRepository(*d->database).save(space);
        return {};
    });
}

Result<void> Vault::saveInvite(const SpaceId &space, const InviteRecord &invite)
{
    return d->database->write([&]() -> Result<void> {
        SpaceRepository(*d->database).saveInvite(space, invite);
        return {};
    });
}

Result<QList<InviteRecord>> Vault::invites(const SpaceId &space)
{
    return d->database->read(
        [&]() -> Result<QList<InviteRecord>> { return SpaceRepository(*d->database).invites(space); });
}

Result<void> Vault::together(const std::function<Result<void>()> &work)
{
    return d->database->write(work);
}

Result<void> Vault::useInvite(const SpaceId &space, const QString &inviteId)
{
    return d->database->write([&] { return SpaceRepository(*d->database).useInvite(space, inviteId); });
}

Result<void> Vault::renewDevice(const QList<RenewedSpace> &spaces)
{
    return d->database->write([&]() -> Result<void> {
        SpaceRepository repository(*d->database);
        QList<SpaceRecord> records = repository.all();
        for (const RenewedSpace &renewed : spaces) {
            const auto record = std::find_if(records.begin(), records.end(),
                                             [&](const SpaceRecord &r) { return r.id == renewed.space; });
            if (record == records.end())
                return makeError(ErrorCode::NotFound, renewed.space.text());
            d->outbox.unbundleUnsent(renewed.space);
            record->device = renewed.device;
            repository.save(*record);
            if (renewed.marks)
                PLENUM_TRY(AcceptedRepository(*d->database).raise(renewed.space, *renewed.marks));
            for (const OutgoingObject &object : renewed.outgoing)
                d->outbox.insert(renewed.space, object);
        }
        return {};
    });
}

Result<QList<EvidenceRecord>> Vault::evidence(const SpaceId &space)
{
    return d->database->read(
        [&]() -> Result<QList<EvidenceRecord>> { return AcceptedRepository(*d->database).evidence(space); });
}

// ---- Marks

Result<void> Vault::applyEdit(const SpaceId &space, const MarkEdit &edit)
{
    MarkEdit timed = edit;
    if (timed.after) {
        const QDateTime now = d->clock.nowUtc();
        if (!timed.after->created.isValid())
            timed.after->created = now;
        if (!timed.after->modified.isValid())
            timed.after->modified = now;
    }
    return d->database->write([&] { return MarkRepository(*d->database).apply(space, timed); });
}

Result<QList<Mark>> Vault::marks(const SpaceId &space, const PaperId &paper, int revision)
{
    return d->database->read([&]() -> Result<QList<Mark>> {
        return MarkRepository(*d->database).onPaper(space, paper, revision);
    });
}

Result<QList<Mark>> Vault::recentMarks(const SpaceId &space, int limit)
{
    return d->database->read(
        [&]() -> Result<QList<Mark>> { return MarkRepository(*d->database).recent(space, limit); });
}

Result<QHash<PaperId, int>> Vault::markCounts(const SpaceId &space, const MeetingId &meeting)
{
    return d->database->read(
        [&]() -> Result<QHash<PaperId, int>> { return MarkRepository(*d->database).counts(space, meeting); });
}

Result<std::optional<MarkEdit>> Vault::undo(const SpaceId &space, const PaperId &paper)
{
    return d->database->write([&] { return MarkRepository(*d->database).undo(space, paper); });
}

Result<std::optional<MarkEdit>> Vault::redo(const SpaceId &space, const PaperId &paper)
{
    return d->database->write([&] { return MarkRepository(*d->database).redo(space, paper); });
}

Result<Vault::UndoState> Vault::undoState(const SpaceId &space, const PaperId &paper)
{
    return d->database->read(
        [&]() -> Result<UndoState> { return MarkRepository(*d->database).undoState(space, paper); });
}

// ---- Sign-offs and the outbox

Result<void> Vault::addSignOff(const SpaceId &space, const StoredSignOff &signOff)
{
    return d->database->write([&] { return SignOffRepository(*d->database).add(space, signOff); });
}

Result<QList<StoredSignOff>> Vault::signOffs(const SpaceId &space, std::optional<MeetingId> meeting)
{
    return d->database->read([&]() -> Result<QList<StoredSignOff>> {
        return SignOffRepository(*d->database).all(space, meeting);
    });
}

Result<QList<OwnItem>> Vault::ownItems(const SpaceId &space)
{
    return d->database->read(
        [&]() -> Result<QList<OwnItem>> { return DeliveryRepository(*d->database, space).ownItems(); });
}

Result<DeliveryCounts> Vault::deliveryCounts(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const QList<OwnItem> items, ownItems(space));
    DeliveryCounts counts;
    for (const OwnItem &item : items)
        counts.add(item.delivery);
    return counts;
}

Result<QHash<MarkId, Delivery>> Vault::markDelivery(const SpaceId &space, const PaperId &paper, int revision)
{
    return d->database->read([&]() -> Result<QHash<MarkId, Delivery>> {
        return DeliveryRepository(*d->database, space).ofMarks(paper, revision);
    });
}

Result<int> Vault::unsentCount(const SpaceId &space)
{
    return d->outbox.unsentCount(space);
}

Outbox &Vault::outbox()
{
    return d->outbox;
}

// ---- Leases

Result<std::optional<LeaseMark>> Vault::leaseMark(const SpaceId &space)
{
    return d->database->read(
        [&]() -> Result<std::optional<LeaseMark>> { return LeaseRepository(*d->database).mark(space); });
}

Result<void> Vault::setLeaseMark(const SpaceId &space, const LeaseMark &mark)
{
    return d->database->write([&]() -> Result<void> {
        LeaseRepository(*d->database).set(space, mark);
        return {};
    });
}

Result<KeptWork> Vault::kept(const SpaceId &space)
{
    return d->database->read([&]() -> Result<KeptWork> {
        const auto count = [&](const char *sql) {
            Query row = d->database->query(sql);
            row.bind(space);
            return row.next() ? row.number(0) : 0;
        };
        KeptWork work;
        work.privateMarks = count("SELECT count(*) FROM mark WHERE space = ?1 AND "
                                  "json_extract(content, '$.visibility') = 'private'");
        work.sharedMarks = count("SELECT count(*) FROM mark WHERE space = ?1") - work.privateMarks;
        work.signOffs = count("SELECT count(*) FROM sign_off WHERE space = ?1");
        work.waitingEntries = count("SELECT count(*) FROM log_entry WHERE space = ?1");
        work.waitingObjects = count("SELECT count(*) FROM outbox WHERE space = ?1 AND stored = 0 AND "
                                    "segment_seq IS NULL AND NOT kept");
        work.keys = count("SELECT count(*) FROM space_key WHERE space = ?1");
        work.evidence = count("SELECT count(*) FROM evidence WHERE space = ?1");
        return work;
    });
}

// ---- Settings

Result<QJsonValue> Vault::setting(const QString &key)
{
    return d->database->read(
        [&]() -> Result<QJsonValue> { return SettingRepository(*d->database).value(key); });
}

Result<void> Vault::setSetting(const QString &key, const QJsonValue &value)
{
    return d->database->write([&]() -> Result<void> {
        SettingRepository(*d->database).set(key, value);
        return {};
    });
}

Result<QHash<QString, QJsonValue>> Vault::settingsBelow(const QString &prefix)
{
    return d->database->read([&]() -> Result<QHash<QString, QJsonValue>> {
        return SettingRepository(*d->database).below(prefix);
    });
}

// ---- Safety

Result<void> Vault::backupTo(const QString &path)
{
    return backUp(*d->database, path);
}

Result<void> Vault::backupDaily()
{
    return backUpDaily(*d->database, VaultFiles(d->folder, d->clock));
}

Result<void> Vault::checkIntegrity()
{
    PLENUM_TRY(d->database->checkIntegrity());
    return d->database->read([&]() -> Result<void> {
        const int unreadable = MarkRepository(*d->database).unreadableRows();
        if (unreadable > 0)
            return makeError(ErrorCode::Corrupt, d->database->name(),
                             QStringLiteral("%1 unreadable marks").arg(unreadable));
        return {};
    });
}

} // namespace plenum
