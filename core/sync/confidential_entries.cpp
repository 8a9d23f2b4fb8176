// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/confidential_entries.h"

#include <algorithm>

namespace plenum {

namespace {

// Of what an entry is about, in one version of the agenda. Nullopt: this version does not tell.
std::optional<Limits> limitsIn(const Meeting &version, const QJsonObject &body)
{
    const ItemId itemId(body.value(QLatin1String("item")).toString());
    if (!itemId.isEmpty()) {
        const AgendaItem *item = findItem(version, itemId);
        return item == nullptr || item->isWithheld ? std::nullopt
                                                   : std::optional(limitsOfWhole(version, *item));
    }
    const PaperId paperId(body.value(QLatin1String("paper")).toString());
    const Paper *paper = findPaper(version, paperId);
    if (paper == nullptr || paper->revision != body.value(QLatin1String("revision")).toInt())
        return std::nullopt;
    return limitsOf(version, *itemOfPaper(version, paperId), *paper);
}

} // namespace

Result<std::optional<Manifest>> ConfidentialEntries::versionOf(const MeetingId &meeting, int n)
{
    const QByteArray id = m_state.versions.value(meeting).value(n);
    const auto known = m_versions.constFind(id);
    if (known != m_versions.cend())
        return std::optional(*known);
    PLENUM_TRY_ASSIGN(auto accepted, loadManifest(m_state, m_anchor.space, meeting, n, m_replica));
    if (!accepted)
        return std::optional<Manifest>();
    m_versions.insert(id, accepted->manifest);
    return std::optional(std::move(accepted->manifest));
}

// The latest version that has it decides who reads it. Keys are those of the version in force, which has
// former ones too, and then those of the version itself.
Result<std::optional<ConfidentialEntries::Subject>> ConfidentialEntries::subjectOf(const LogEntry &entry)
{
    const MeetingId meeting(entry.body.value(QLatin1String("meeting")).toString());
    if (meeting.isEmpty()) // a withdrawal of a version that did not say: it tells of nothing by itself
        return std::optional(Subject());
    const auto inForce = m_state.manifests.constFind(meeting);
    if (inForce == m_state.manifests.cend())
        return std::optional<Subject>();
    if (const auto found = limitsIn(inForce->manifest.meeting, entry.body))
        return std::optional(Subject{*found, inForce->manifest.entryKeys});
    for (int n = inForce->manifest.n - 1; n >= 1; --n) {
        PLENUM_TRY_ASSIGN(const auto version, versionOf(meeting, n));
        const auto found = version ? limitsIn(version->meeting, entry.body) : std::nullopt;
        if (found)
            return std::optional(Subject{*found, inForce->manifest.entryKeys + version->entryKeys});
    }
    return std::optional<Subject>();
}

Result<std::optional<LogEntry>> ConfidentialEntries::sealed(const DeviceId &device, const LogEntry &entry)
{
    if (m_state.keys.isEmpty())
        return std::optional(entry);
    PLENUM_TRY_ASSIGN(const auto subject, subjectOf(entry));
    if (!subject)
        return std::optional<LogEntry>();
    if (subject->limits.isEmpty())
        return std::optional(entry);
    const auto key = std::find_if(subject->keys.cbegin(), subject->keys.cend(),
                                  [&](const EntryKey &one) { return one.limits == subject->limits; });
    if (key == subject->keys.cend())
        return std::optional<LogEntry>();
    auto outer = sealEntry(entry, key->key, device, m_anchor.space);
    if (!outer && outer.error().code == ErrorCode::TooLarge)
        return std::optional<LogEntry>();
    PLENUM_TRY_ASSIGN(LogEntry made, std::move(outer));
    return std::optional(std::move(made));
}

Result<void> ConfidentialEntries::open(LogLedger &ledger)
{
    QList<QByteArray> keys;
    for (const AcceptedManifest &accepted : m_state.manifests) {
        for (const EntryKey &key : accepted.manifest.entryKeys)
            keys.append(key.key);
    }
    return keys.isEmpty() ? Result<void>()
                          : ledger.openEntries(m_anchor.space, EntryKeyRing::of(std::move(keys)));
}

} // namespace plenum
