// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/history_fetcher.h"

#include "core/sync/problem.h"

#include <QSet>

#include <algorithm>

namespace plenum {

namespace {

constexpr int kVersions = 8; // of each agenda
constexpr qint64 kCommitBytes = 4 * 1024 * 1024;

} // namespace

HistoryFetcher::HistoryFetcher(ObjectStore &store, Replica &replica, const SpaceAnchor &anchor,
                               SyncReport &report)
    : m_store(store), m_replica(replica), m_anchor(anchor), m_report(report)
{
}

Result<QList<HistoryFetcher::Version>> HistoryFetcher::missing(const SpaceState &state)
{
    QList<Version> versions;
    for (const AcceptedManifest &newest : state.manifests) {
        const int n = newest.manifest.n;
        if (n == 1)
            continue;
        const MeetingId &meeting = newest.manifest.meeting.id;
        PLENUM_TRY_ASSIGN(
            const QList<StoredObject> cached,
            m_replica.objectsBelow(m_anchor.space, QStringLiteral("m/%1/").arg(meeting.text())));
        QSet<QByteArray> here;
        for (const StoredObject &object : cached)
            here.insert(object.id);
        for (int earlier = n - 1; earlier >= std::max(1, n - kVersions); --earlier) {
            if (!here.contains(newest.manifest.hist.value(earlier - 1)))
                versions.append(Version{meeting, earlier});
        }
    }
    return versions;
}

Result<void> HistoryFetcher::take(const SpaceState &state, const Version &version, const ObjectName &name,
                                  const QByteArray &bytes)
{
    const auto object = openObject(bytes, ObjectType::Manifest, m_anchor.space, name, state.keys);
    const Manifest &newest = state.manifests.constFind(version.meeting)->manifest;
    const auto accepted = object ? acceptEarlierManifest(*object, *state.trust, newest)
                                 : Result<AcceptedManifest>(object.error());
    if (!accepted) {
        m_isWhole = false;
        return noteProblem(accepted.error(), m_store, m_report);
    }
    m_accepted.append(StoredObject{name.path(), QString::fromLatin1(objectTypeCode(ObjectType::Manifest)),
                                   accepted->id, bytes});
    m_acceptedBytes += bytes.size();
    ++m_report.objectsFetched;
    m_report.bytesFetched += bytes.size();
    return m_acceptedBytes < kCommitBytes ? Result<void>() : commit(state);
}

Result<void> HistoryFetcher::commit(const SpaceState &state)
{
    if (m_accepted.isEmpty())
        return {};
    PLENUM_TRY(m_replica.accept(m_anchor.space, state.marks, m_accepted));
    m_accepted.clear();
    m_acceptedBytes = 0;
    m_report.changed = true;
    return {};
}

Result<void> HistoryFetcher::fetch(const SpaceState &state, QList<Version> &versions,
                                   const std::function<QString(const Version &)> &writerOf)
{
    QList<ObjectName> names;
    for (const Version &version : std::as_const(versions))
        names.append(manifestName(version.meeting, version.n, writerOf(version)));
    if (names.isEmpty())
        return {};
    QList<Version> absent;
    PLENUM_TRY(m_store.getMany(names, kMaxObjectBytes,
                               [&](qsizetype index, const Result<QByteArray> &bytes) -> Result<void> {
                                   const Version &version = versions.at(index);
                                   if (bytes)
                                       return take(state, version, names.at(index), *bytes);
                                   if (bytes.error().code == ErrorCode::NotFound) {
                                       absent.append(version);
                                       return {};
                                   }
                                   m_isWhole = false;
                                   return noteProblem(bytes.error(), m_store, m_report);
                               }));
    versions = absent;
    return commit(state);
}

Result<bool> HistoryFetcher::run(const SpaceState &state)
{
    if (!state.trust || !state.head)
        return true;
    PLENUM_TRY_ASSIGN(QList<Version> versions, missing(state));
    const QMap<MeetingId, MeetingReference> &references = state.head->record.meetings;
    // Most often one secretary writes all versions of an agenda.
    PLENUM_TRY(fetch(state, versions,
                     [&](const Version &version) { return references.value(version.meeting).keyId; }));
    QSet<QString> writers;
    for (const AcceptedTrust &trust : state.trust->records()) {
        for (const QByteArray &key : trust.record.secretary.keys)
            writers.insert(keyIdOf(key));
    }
    for (const QString &writer : std::as_const(writers)) {
        QList<Version> rest;
        QList<Version> ofOthers;
        for (const Version &version : std::as_const(versions))
            (references.value(version.meeting).keyId == writer ? rest : ofOthers).append(version);
        PLENUM_TRY(fetch(state, ofOthers, [&](const Version &) { return writer; }));
        versions = rest + ofOthers;
    }
    return m_isWhole;
}

} // namespace plenum
