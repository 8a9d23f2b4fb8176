// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/paper_fetcher.h"

#include <QSet>

#include <algorithm>

namespace plenum {

PaperFetcher::PaperFetcher(ObjectStore &store, PaperCache &papers, SyncReport &report)
    : m_store(store), m_papers(papers), m_report(report)
{
}

QList<Paper> missingPapers(const SpaceState &state, const PaperCache &papers, const QDateTime &now)
{
    QList<const Meeting *> meetings;
    for (const AcceptedManifest &manifest : state.manifests)
        meetings.append(&manifest.manifest.meeting);
    const auto isOver = [&](const Meeting &meeting) {
        return (meeting.end.isValid() ? meeting.end : meeting.start.addSecs(12 * 3600)) < now;
    };
    std::sort(meetings.begin(), meetings.end(), [&](const Meeting *a, const Meeting *b) {
        if (isOver(*a) != isOver(*b))
            return isOver(*b);
        if (a->start != b->start)
            return isOver(*a) ? a->start > b->start : a->start < b->start;
        return a->id < b->id;
    });
    QList<Paper> missing;
    QSet<QByteArray> seen;
    for (const Meeting *meeting : std::as_const(meetings)) {
        for (const AgendaItem &item : meeting->items) {
            for (const Paper &paper : item.papers) {
                if (!seen.contains(paper.blob) && !papers.has(paper.blob))
                    missing.append(paper);
                seen.insert(paper.blob);
            }
        }
    }
    return missing;
}

Result<void> PaperFetcher::fetch(const Paper &paper, const SyncOptions &options)
{
    PLENUM_TRY_ASSIGN(const auto writer, m_papers.begin(paper.blob));
    qint64 received = 0;
    PLENUM_TRY(m_store.fetchBlob(paper.blob, 0, [&](QByteArrayView bytes) -> Result<void> {
        if (options.stop.stop_requested())
            return makeError(ErrorCode::Cancelled);
        received += bytes.size();
        if (received > paper.size)
            return makeError(ErrorCode::Corrupt, blobName(paper.blob).path(),
                             QStringLiteral("longer than the agenda says"));
        m_progress.bytesDone += bytes.size();
        return writer->write(bytes);
    }));
    PLENUM_TRY(writer->commit());
    ++m_report.papersFetched;
    m_report.bytesFetched += received;
    return {};
}

Result<void> PaperFetcher::run(const SpaceState &state, const QDateTime &now, const SyncOptions &options)
{
    const QList<Paper> missing = missingPapers(state, m_papers, now);
    if (missing.isEmpty())
        return {};
    m_progress.papers = static_cast<int>(missing.size());
    for (const Paper &paper : missing)
        m_progress.bytes += paper.size;
    for (const Paper &paper : missing) {
        if (options.stop.stop_requested())
            return makeError(ErrorCode::Cancelled);
        if (auto fetched = fetch(paper, options); !fetched) {
            const ErrorCode code = fetched.error().code;
            const QString name = blobName(paper.blob).path();
            // Missing, torn or forged bytes are "not there yet"; everything else concerns this device or the
            // store.
            if (code != ErrorCode::NotFound && code != ErrorCode::Corrupt && code != ErrorCode::TooLarge &&
                code != ErrorCode::UnsafePath &&
                !(code == ErrorCode::Unavailable && fetched.error().subject == name))
                return fetched;
            m_report.warnings.append(makeError(code, name, fetched.error().detail));
        }
        ++m_progress.papersDone;
        if (options.progress)
            options.progress(m_progress);
    }
    m_report.changed = m_report.changed || m_report.papersFetched > 0;
    return m_papers.barrier();
}

} // namespace plenum
