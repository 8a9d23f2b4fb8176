// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/confidential_entries.h"

#include "core/base/strict_json.h"
#include "core/crypto/hkdf.h"

#include <QJsonObject>

#include <algorithm>

namespace plenum {

namespace {

Result<SecretBytes> keyOfPaper(const Paper &paper)
{
    return hkdfSha256(paper.contentKey, {}, "plenum-entry-key-1");
}

Result<void> addKeysOfItem(const AgendaItem &item, std::vector<SecretBytes> &keys)
{
    if (!item.entryKey.isEmpty())
        keys.emplace_back(item.entryKey);
    for (const Paper &paper : item.papers) {
        if (!paper.audience.isRestricted() || paper.contentKey.isEmpty())
            continue;
        PLENUM_TRY_ASSIGN(SecretBytes key, keyOfPaper(paper));
        keys.push_back(std::move(key));
    }
    return {};
}

const Paper *findRevision(const Meeting &meeting, const PaperId &id, int revision)
{
    const Paper *paper = findPaper(meeting, id);
    return paper != nullptr && paper->revision == revision ? paper : nullptr;
}

} // namespace

QString sealedEntryKind()
{
    return QStringLiteral("sealed");
}

// The version in force first, then those before it that are here, the newest first.
Result<QList<Meeting>> ConfidentialEntries::versionsOf(const MeetingId &meeting)
{
    QList<Meeting> versions;
    QList<int> numbers = m_state.versions.value(meeting).keys();
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    for (const int n : std::as_const(numbers)) {
        PLENUM_TRY_ASSIGN(const auto manifest, loadManifest(m_state, m_anchor.space, meeting, n, m_replica));
        if (manifest)
            versions.append(manifest->manifest.meeting);
    }
    return versions;
}

// What it is about may be in an earlier version only; who reads it is decided by the latest that has it.
Result<std::optional<ConfidentialEntries::Keys>> ConfidentialEntries::keysFor(const LogEntry &entry)
{
    const QJsonObject &body = entry.body;
    Keys keys;
    const MeetingId meeting(body.value(QLatin1String("meeting")).toString());
    if (meeting.isEmpty()) // of a version that did not say; it tells of nothing by itself
        return std::optional(std::move(keys));
    PLENUM_TRY_ASSIGN(const QList<Meeting> versions, versionsOf(meeting));
    const ItemId itemId(body.value(QLatin1String("item")).toString());
    const PaperId paperId(body.value(QLatin1String("paper")).toString());
    const int revision = body.value(QLatin1String("revision")).toInt();
    for (const Meeting &version : versions) {
        const AgendaItem *item = itemId.isEmpty() ? nullptr : findItem(version, itemId);
        if (item != nullptr) {
            PLENUM_TRY(addKeysOfItem(*item, keys));
            return std::optional(std::move(keys));
        }
        const Paper *paper = findRevision(version, paperId, revision);
        if (paper == nullptr)
            continue;
        const AgendaItem *holder = itemOfPaper(version, paperId);
        const bool isForAll = !paper->audience.isRestricted() && limitsOf(version, *holder).isEmpty();
        if (!isForAll && !paper->contentKey.isEmpty()) {
            PLENUM_TRY_ASSIGN(SecretBytes key, keyOfPaper(*paper));
            keys.push_back(std::move(key));
        }
        return std::optional(std::move(keys));
    }
    return std::optional<Keys>();
}

Result<std::optional<LogEntry>> ConfidentialEntries::sealed(const DeviceId &device, const LogEntry &entry)
{
    if (m_state.keys.isEmpty())
        return std::optional(entry);
    PLENUM_TRY_ASSIGN(const auto keys, keysFor(entry));
    if (!keys)
        return std::optional<LogEntry>();
    LogEntry outer = entry;
    for (const SecretBytes &key : *keys) {
        SpaceKeys ring;
        ring.addEntryKey(key);
        PLENUM_TRY_ASSIGN(const QByteArray content, canonicalJson({{QStringLiteral("kind"), outer.kind},
                                                                   {QStringLiteral("body"), outer.body}}));
        PLENUM_TRY_ASSIGN(
            const QByteArray data,
            ring.seal(SpaceKeys::idOf(key), content, entryContext(m_anchor.space, device, entry.counter)));
        outer.kind = sealedEntryKind();
        outer.body = {{QStringLiteral("data"), QString::fromLatin1(data.toBase64())}};
    }
    return std::optional(outer);
}

QString keyOfSealedEntry(const LogEntry &entry)
{
    if (entry.kind != sealedEntryKind())
        return {};
    const QByteArray data =
        QByteArray::fromBase64(entry.body.value(QLatin1String("data")).toString().toLatin1());
    return sealedWith(data).value_or(QString());
}

Result<LogEntry> openEntry(const LogEntry &entry, const DeviceId &device, const SpaceId &space,
                           const SpaceKeys &keys)
{
    const QByteArray data =
        QByteArray::fromBase64(entry.body.value(QLatin1String("data")).toString().toLatin1());
    PLENUM_TRY_ASSIGN(const QByteArray content, keys.open(data, entryContext(space, device, entry.counter)));
    PLENUM_TRY_ASSIGN(const QJsonObject json, parseStrictJson(content));
    LogEntry inner = entry;
    inner.kind = json.value(QLatin1String("kind")).toString();
    inner.body = json.value(QLatin1String("body")).toObject();
    return inner;
}

Result<void> ConfidentialEntries::open(LogLedger &ledger)
{
    PLENUM_TRY_ASSIGN(const QStringList wanted, ledger.keysWaitedFor(m_anchor.space));
    if (wanted.isEmpty())
        return {};
    SpaceKeys ring;
    for (auto meeting = m_state.versions.cbegin(); meeting != m_state.versions.cend(); ++meeting) {
        PLENUM_TRY_ASSIGN(const QList<Meeting> versions, versionsOf(meeting.key()));
        for (const Meeting &version : versions) {
            for (const AgendaItem &item : version.items) {
                if (!item.entryKey.isEmpty())
                    ring.addEntryKey(SecretBytes(item.entryKey));
                for (const Paper &paper : item.papers) {
                    if (paper.contentKey.isEmpty())
                        continue;
                    PLENUM_TRY_ASSIGN(const SecretBytes key, keyOfPaper(paper));
                    ring.addEntryKey(key);
                }
            }
        }
    }
    const bool canOpen =
        std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &id) { return ring.has(id); });
    return canOpen ? ledger.openEntries(m_anchor.space, ring) : Result<void>();
}

} // namespace plenum
