// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/meeting_service.h"

#include "core/base/atomic_file.h"
#include "core/cache/paper_sealing.h"

#include <algorithm>

namespace plenum {

namespace {

MeetingOverview overviewOf(const SpaceId &space, const AgendaVersion &agenda, const PaperCache &cache)
{
    const Meeting &meeting = agenda.meeting;
    MeetingOverview overview;
    overview.space = space;
    overview.id = meeting.id;
    overview.title = meeting.title;
    overview.body = meeting.body;
    overview.place = meeting.place;
    overview.state = meeting.state;
    overview.start = meeting.start;
    overview.end = meeting.end;
    overview.version = agenda.version;
    overview.published = agenda.published;
    overview.items = static_cast<int>(meeting.items.size());
    for (const AgendaItem &item : meeting.items) {
        for (const Paper &paper : item.papers) {
            ++overview.papers;
            overview.bytes += paper.size;
            if (cache.has(paper.blob)) {
                ++overview.papersHere;
                overview.bytesHere += paper.size;
            }
        }
    }
    return overview;
}

void collectPapers(const Meeting &meeting, const PaperCache &cache, QList<PaperEntry> &entries)
{
    for (const AgendaItem &item : meeting.items) {
        for (const Paper &paper : item.papers)
            entries.append(PaperEntry{meeting.id, meeting.title, item.id, item.number, item.title, paper,
                                      cache.has(paper.blob)});
    }
}

VersionedChange describe(const AgendaChange &change, const AgendaVersion &before, const AgendaVersion &after)
{
    VersionedChange entry{after.version, after.published, change, {}, {}, {}};
    const AgendaItem *item = findItem(after.meeting, change.item);
    if (item == nullptr)
        item = findItem(before.meeting, change.item);
    if (item != nullptr) {
        entry.itemNumber = item->number;
        entry.itemTitle = item->title;
    }
    const Paper *paper = findPaper(after.meeting, change.paper);
    if (paper == nullptr)
        paper = findPaper(before.meeting, change.paper);
    if (paper != nullptr)
        entry.paperTitle = paper->title;
    return entry;
}

} // namespace

AgendaVersion MeetingService::toAgenda(const SpaceView &view, const AcceptedManifest &manifest) const
{
    AgendaVersion agenda;
    agenda.meeting = manifest.manifest.meeting;
    agenda.version = manifest.manifest.n;
    agenda.id = manifest.id;
    agenda.published = manifest.manifest.time;
    agenda.isEverybodys = !manifest.manifest.views.isEmpty() && !manifest.manifest.hasOwnView;
    // Only the version in force is named by the head with its writer; earlier ones were written by a
    // secretary too.
    if (view.state.head) {
        const auto reference = view.state.head->record.meetings.constFind(agenda.meeting.id);
        const Person *person = reference == view.state.head->record.meetings.cend()
                                   ? nullptr
                                   : view.personOfKey(reference->keyId);
        if (person != nullptr)
            agenda.publishedBy = person->name;
    }
    return agenda;
}

Result<QList<MeetingOverview>> MeetingService::list(const SpaceId &space)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    QList<MeetingOverview> meetings;
    for (const AcceptedManifest &manifest : view.state.manifests)
        meetings.append(overviewOf(space, toAgenda(view, manifest), m_profile.cache().papers()));
    std::sort(meetings.begin(), meetings.end(), [](const MeetingOverview &a, const MeetingOverview &b) {
        return a.start != b.start ? a.start < b.start : a.id < b.id;
    });
    return meetings;
}

Result<AgendaVersion> MeetingService::agenda(const SpaceId &space, const MeetingId &meeting,
                                             std::optional<int> version)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    return agendaOf(view, meeting, version);
}

Result<AgendaVersion> MeetingService::agendaOf(const SpaceView &view, const MeetingId &meeting,
                                               std::optional<int> version)
{
    const auto newest = view.state.manifests.constFind(meeting);
    if (newest == view.state.manifests.cend())
        return makeError(ErrorCode::NotFound, meeting.text(), QStringLiteral("no such meeting here"));
    if (!version || *version == newest->manifest.n)
        return toAgenda(view, *newest);
    PLENUM_TRY_ASSIGN(const auto earlier,
                      loadManifest(view.state, view.record.id, meeting, *version, m_profile.replica()));
    if (!earlier)
        return makeError(ErrorCode::NotFound,
                         QStringLiteral("%1 version %2").arg(meeting.text()).arg(*version),
                         QStringLiteral("no such agenda version here"));
    return toAgenda(view, *earlier);
}

Result<QList<VersionedChange>> MeetingService::changes(const SpaceId &space, const MeetingId &meeting,
                                                       int since)
{
    PLENUM_TRY_ASSIGN(const AgendaVersion newest, agenda(space, meeting));
    QList<VersionedChange> changes;
    std::optional<AgendaVersion> before;
    for (int version = std::max(since, 1); version <= newest.version; ++version) {
        auto after = agenda(space, meeting, version);
        if (!after) {
            if (after.error().code == ErrorCode::NotFound)
                continue;
            return after.error();
        }
        if (before) {
            for (const AgendaChange &change : compareAgendas(before->meeting, after->meeting))
                changes.append(describe(change, *before, *after));
        }
        before = std::move(after).value();
    }
    return changes;
}

Result<QList<PaperEntry>> MeetingService::papers(const SpaceId &space, std::optional<MeetingId> meeting)
{
    PLENUM_TRY_ASSIGN(const QList<MeetingOverview> meetings, list(space));
    QList<PaperEntry> entries;
    for (const MeetingOverview &overview : meetings) {
        if (meeting && overview.id != *meeting)
            continue;
        PLENUM_TRY_ASSIGN(const AgendaVersion version, agenda(space, overview.id));
        collectPapers(version.meeting, m_profile.cache().papers(), entries);
    }
    return entries;
}

Result<PaperEntry> MeetingService::paper(const SpaceId &space, const PaperId &paper,
                                         std::optional<int> version)
{
    PLENUM_TRY_ASSIGN(const QList<MeetingOverview> meetings, list(space));
    for (const MeetingOverview &overview : meetings) {
        const auto agendaVersion = agenda(space, overview.id, version);
        if (!agendaVersion)
            continue;
        QList<PaperEntry> entries;
        collectPapers(agendaVersion->meeting, m_profile.cache().papers(), entries);
        for (PaperEntry &entry : entries) {
            if (entry.paper.id == paper)
                return std::move(entry);
        }
    }
    return makeError(ErrorCode::NotFound, paper.text(), QStringLiteral("no such paper here"));
}

Result<void> MeetingService::exportPaper(const PaperEntry &entry, const QString &to)
{
    if (!m_profile.cache().papers().has(entry.paper.blob))
        return makeError(ErrorCode::Unavailable, entry.paper.fileName,
                         QStringLiteral("not on this device yet"));
    PLENUM_TRY_ASSIGN(const FrozenMemory opened, openPaper(m_profile.cache().papers(), entry.paper));
    return copyFileAtomically(opened.fd.get(), to);
}

} // namespace plenum
