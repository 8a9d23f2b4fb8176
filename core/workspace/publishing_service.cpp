// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publishing_service.h"

#include "core/base/atomic_file.h"
#include "core/cache/paper_sealing.h"
#include "core/crypto/cms.h"
#include "core/crypto/digest.h"
#include "core/crypto/fingerprint.h"
#include "core/meeting/meeting_file.h"
#include "core/workspace/agenda_readers.h"
#include "core/workspace/publication.h"
#include "core/workspace/store_connections.h"
#include "core/workspace/sync_service.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

namespace plenum {

namespace {

constexpr qint64 kMaxMeetingFile = qint64{4} << 20U;
constexpr qint64 kMaxPaperBytes = qint64{1} << 30U;
constexpr qsizetype kChunk = 1 << 20;
constexpr int kMaxThreads = 4; // each with a worker beside it

// The meeting a file became when it was published before, by the path of the file.
QString sourceKey(const QString &meetingFile)
{
    return QStringLiteral("source/%1").arg(QString::fromLatin1(sha256(meetingFile.toUtf8()).toHex()));
}

// The published meeting this file is about: by the id it names, else by the path it was published from, else
// by what people would call the same meeting.
const AcceptedManifest *findPrevious(const SpaceState &state, const Meeting &draft,
                                     const MeetingId &remembered)
{
    for (const MeetingId &id : {draft.id, remembered}) {
        const auto found = state.manifests.constFind(id);
        if (found != state.manifests.cend())
            return &*found;
    }
    if (!isTemporaryId(draft.id.text()))
        return nullptr;
    for (const AcceptedManifest &manifest : state.manifests) {
        const Meeting &known = manifest.manifest.meeting;
        if (known.title == draft.title && known.body == draft.body && known.start == draft.start)
            return &manifest;
    }
    return nullptr;
}

// Same bytes keep the revision and what it is sealed with, so that nothing is sealed or sent again; other
// bytes are the next one.
void numberRevisions(Meeting &meeting, const Meeting *previous)
{
    for (AgendaItem &item : meeting.items) {
        for (Paper &paper : item.papers) {
            const Paper *old = previous != nullptr ? findPaper(*previous, paper.id) : nullptr;
            if (old == nullptr)
                continue;
            if (old->sha256 == paper.sha256) {
                paper.revision = old->revision;
                paper.blob = old->blob;
                paper.contentKey = old->contentKey;
            } else {
                paper.revision = old->revision + 1;
            }
        }
    }
}

// Blobs that were sealed for a publication: nobody else could read them, so they go with it.
class SealedBlobs {
public:
    explicit SealedBlobs(PaperCache &papers) : m_papers(papers) {}
    ~SealedBlobs()
    {
        for (const QByteArray &blob : std::as_const(m_blobs))
            std::ignore = m_papers.drop(blob);
    }
    SealedBlobs(const SealedBlobs &) = delete;
    SealedBlobs &operator=(const SealedBlobs &) = delete;

    void add(const QByteArray &blob) { m_blobs.append(blob); }
    void keep() { m_blobs.clear(); }

private:
    PaperCache &m_papers;
    QList<QByteArray> m_blobs;
};

Result<void> forEachChunk(const QString &path, const std::function<Result<void>(QByteArrayView)> &use)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Unavailable, path, QStringLiteral("cannot be read"));
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(kChunk);
        if (chunk.isEmpty())
            return makeError(ErrorCode::Unavailable, path, QStringLiteral("cannot be read"));
        PLENUM_TRY(use(chunk));
    }
    return {};
}

// Names the paper by its place in MEETING.json and by its file, unless the trouble is elsewhere.
Error aboutDraft(const Error &error, const DraftPaper &draft)
{
    if (error.code == ErrorCode::Unavailable)
        return error;
    return makeError(error.code, QStringLiteral("%1 (%2)").arg(draft.where, draft.file), error.detail);
}

// Names are those of the roster, or ids of persons.
Result<PersonId> findNamed(const QString &name, const QString &where, const RosterRecord &roster)
{
    QList<PersonId> found;
    for (const Person &person : roster.persons) {
        if (person.id.text() == name)
            return person.id;
        if (roster.isMember(person.id) && person.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(person.id);
    }
    if (found.size() == 1)
        return found.constFirst();
    return makeError(ErrorCode::InvalidInput, where,
                     found.isEmpty() ? QStringLiteral("no member has the name \"%1\"").arg(name)
                                     : QStringLiteral("several members have the name \"%1\"").arg(name));
}

Result<void> resolvePeople(DraftMeeting &draft, const SpaceView &view)
{
    if (draft.named.isEmpty())
        return {};
    if (!view.state.roster)
        return makeError(ErrorCode::Unavailable, view.record.id.text(),
                         QStringLiteral("the roster is not here yet: sync first"));
    for (const DraftAudience &named : std::as_const(draft.named)) {
        Audience audience{AudienceLevel::Secretaries};
        for (const QString &name : named.people) {
            PLENUM_TRY_ASSIGN(const PersonId person, findNamed(name, named.where, view.state.roster->record));
            if (!audience.people.contains(person))
                audience.people.append(person);
        }
        const auto item = std::find_if(draft.meeting.items.begin(), draft.meeting.items.end(),
                                       [&](const AgendaItem &one) { return one.id == named.item; });
        (named.paper ? item->papers[*named.paper].audience : item->audience) = audience;
    }
    return {};
}

} // namespace

struct PublishingService::PaperFile {
    const DraftPaper *draft; // where the file is
    Paper *paper;            // what the agenda says of it
    QByteArray fingerprint;  // of the bytes that were inspected
};

std::vector<PublishingService::PaperFile> PublishingService::papersOf(DraftMeeting &draft)
{
    QHash<ItemId, AgendaItem *> items;
    for (AgendaItem &item : draft.meeting.items)
        items.insert(item.id, &item);
    std::vector<PaperFile> papers;
    for (const DraftPaper &file : std::as_const(draft.files))
        papers.push_back({&file, &items.value(file.item)->papers[file.index], {}});
    return papers;
}

// Fills in what the file itself says. Nothing is written.
Result<void> PublishingService::inspectPaper(const QString &folder, PaperFile &file) const
{
    const DraftPaper &draft = *file.draft;
    Paper &paper = *file.paper;
    const QString real = QFileInfo(QDir(folder).filePath(draft.file)).canonicalFilePath();
    if (real.isEmpty())
        return aboutDraft(makeError(ErrorCode::NotFound), draft);
    if (!real.startsWith(QFileInfo(folder).canonicalFilePath() + QLatin1Char('/')))
        return aboutDraft(
            makeError(ErrorCode::UnsafePath, {}, QStringLiteral("leads out of the folder through a link")),
            draft);
    if (!QFileInfo(real).isFile())
        return aboutDraft(makeError(ErrorCode::InvalidInput, {}, QStringLiteral("is not a file")), draft);
    if (QFileInfo(real).size() > kMaxPaperBytes)
        return aboutDraft(makeError(ErrorCode::TooLarge), draft);
    const auto info = m_environment.inspectPdf(real);
    if (!info)
        return aboutDraft(info.error(), draft);
    Sha256 hash;
    Fingerprint fingerprint;
    const auto read = forEachChunk(real, [&](QByteArrayView bytes) -> Result<void> {
        hash.add(bytes);
        fingerprint.add(bytes);
        paper.size += bytes.size();
        return {};
    });
    if (!read)
        return aboutDraft(read.error(), draft);
    paper.sha256 = hash.result();
    file.fingerprint = fingerprint.result();
    paper.pages = info->pages;
    return {};
}

// Several papers at a time, each in a worker of its own: this is what takes the time in publishing. Of
// several errors the first in the order of the agenda is returned.
Result<void> PublishingService::inspectPapers(const QString &folder, std::vector<PaperFile> &papers) const
{
    std::vector<std::optional<Error>> errors(papers.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> failed = false;
    const auto work = [&] {
        // Papers are taken in order, so everything before a failed one has been taken as well.
        while (!failed) {
            const std::size_t i = next++;
            if (i >= papers.size())
                return;
            if (const auto inspected = inspectPaper(folder, papers[i]); !inspected) {
                errors[i] = inspected.error();
                failed = true;
            }
        }
    };
    const auto cores = static_cast<std::size_t>(qBound(1, QThread::idealThreadCount(), kMaxThreads));
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < qMin(cores, papers.size()); ++i)
            threads.emplace_back(work);
    }
    const auto first =
        std::find_if(errors.begin(), errors.end(), [](const auto &e) { return e.has_value(); });
    return first == errors.end() ? Result<void>() : Result<void>(**first);
}

// Puts it into the paper cache, from where it goes to the store.
Result<void> PublishingService::takePaper(const QString &folder, const PaperFile &file, bool isSealed)
{
    const DraftPaper &draft = *file.draft;
    Paper &paper = *file.paper;
    PaperCache &papers = m_profile.cache().papers();
    const QString path = QDir(folder).filePath(draft.file);
    const auto taken = [&]() -> Result<void> {
        const bool isNew = paper.blob.isEmpty();
        if (!isSealed)
            paper.blob = paper.sha256;
        if (papers.has(paper.blob))
            return {};
        if (isSealed) {
            auto sealedNow = sealPaper(path, papers, m_environment.random, file.fingerprint, paper);
            // Another program's way of sealing what was published before: the store has it.
            const bool isElsewhere = !isNew && !sealedNow && sealedNow.error().code == ErrorCode::Corrupt;
            return isElsewhere ? Result<void>() : sealedNow;
        }
        PLENUM_TRY_ASSIGN(const auto writer, papers.begin(paper.blob));
        PLENUM_TRY(forEachChunk(path, [&](QByteArrayView bytes) { return writer->write(bytes); }));
        return writer->commit(); // Corrupt: the file changed while it was read
    }();
    if (!taken && taken.error().code == ErrorCode::Corrupt)
        return aboutDraft(taken.error(), draft);
    if (!taken)
        return makeError(taken.error().code, m_profile.folder(), taken.error().detail);
    return {};
}

Result<PublishingService::Outcome> PublishingService::publish(const SpaceId &space,
                                                              const QString &meetingFile, KeySource *identity)
{
    const DeviceKey *key = m_profile.deviceKey();
    if (key == nullptr)
        return makeError(ErrorCode::Locked, m_profile.folder(), QStringLiteral("the device key is not open"));
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(m_profile, space));
    if (!view.mayPublish())
        return makeError(ErrorCode::Unauthorized, {},
                         QStringLiteral("only the lead secretary's device may publish"));
    if (!view.state.head)
        return makeError(ErrorCode::Unavailable, space.text(),
                         QStringLiteral("the state of the space is not here yet: sync first"));

    PLENUM_TRY_ASSIGN(const QByteArray json,
                      readFile(QFileInfo(meetingFile).absoluteFilePath(), kMaxMeetingFile));
    auto parsed = parseMeetingFile(json);
    if (!parsed && parsed.error().subject.isEmpty())
        return makeError(parsed.error().code, QFileInfo(meetingFile).absoluteFilePath(),
                         parsed.error().detail);
    PLENUM_TRY_ASSIGN(DraftMeeting draft, std::move(parsed));
    const QString source = QFileInfo(meetingFile).canonicalFilePath();
    PLENUM_TRY_ASSIGN(const QJsonValue remembered, m_profile.vault().setting(sourceKey(source)));
    const AcceptedManifest *previous =
        findPrevious(view.state, draft.meeting, MeetingId(remembered.toString()));
    if (previous != nullptr && !previous->manifest.views.isEmpty() && !previous->manifest.hasOwnView)
        return makeError(
            ErrorCode::Sealed, previous->manifest.meeting.title,
            QStringLiteral("this device does not read all of the agenda in force: what only others "
                           "read would be lost"));
    PLENUM_TRY(resolvePeople(draft, view));
    adoptIds(draft, previous != nullptr ? &previous->manifest.meeting : nullptr, m_environment.random);

    if (isRestricted(draft.meeting)) {
        if (!view.isSealed())
            return makeError(ErrorCode::InvalidInput, QStringLiteral("audience"),
                             QStringLiteral("this is an open space: everybody reads what is in it"));
        PLENUM_TRY(checkNumbers(draft.meeting));
    }

    const QString folder = QFileInfo(source).absolutePath();
    std::vector<PaperFile> papers = papersOf(draft);
    PLENUM_TRY(inspectPapers(folder, papers));
    const Meeting *before = previous != nullptr ? &previous->manifest.meeting : nullptr;
    numberRevisions(draft.meeting, before);
    Outcome outcome;
    SealedBlobs sealedBlobs(m_profile.cache().papers());
    for (const PaperFile &file : papers) {
        const Paper &paper = *file.paper;
        ++outcome.papers;
        outcome.bytes += paper.size;
        const bool isNew = paper.blob.isEmpty();
        const bool isSealed = isNew ? view.isSealed() : !paper.contentKey.isEmpty();
        PLENUM_TRY(takePaper(folder, file, isSealed));
        if (isSealed && isNew)
            sealedBlobs.add(paper.blob);
    }
    outcome.meeting = draft.meeting.id;
    if (previous != nullptr && previous->manifest.meeting == draft.meeting) {
        outcome.version = previous->manifest.n;
        outcome.unchanged = true;
        deliver(space, outcome); // an earlier run may have been cut off before it could
        return outcome;
    }

    Manifest manifest;
    manifest.n = previous != nullptr ? previous->manifest.n + 1 : 1;
    if (previous != nullptr) {
        manifest.prev = previous->id;
        manifest.hist = previous->manifest.hist;
        manifest.hist.append(previous->id);
        outcome.changes = compareAgendas(previous->manifest.meeting, draft.meeting);
    }
    manifest.meeting = draft.meeting;
    PLENUM_TRY(passOverruled(m_profile, space, manifest));
    manifest.time = m_environment.clock.nowUtc();
    manifest.uid = QStringLiteral("%1@%2").arg(draft.meeting.id.text(), space.text());
    outcome.version = manifest.n;

    Publication publication(space, view.state, *key, m_environment.clock);
    if (view.isSealed()) {
        PLENUM_TRY_ASSIGN(manifest.entryKeys,
                          entryKeysFor(manifest.meeting,
                                       previous != nullptr ? previous->manifest.entryKeys : QList<EntryKey>(),
                                       publication.trustNumber()));
    }
    for (const AgendaItem &item : std::as_const(draft.meeting.items)) {
        for (const Paper &paper : item.papers) {
            const Paper *old =
                previous != nullptr ? findPaper(previous->manifest.meeting, paper.id) : nullptr;
            if (old == nullptr || old->blob != paper.blob)
                publication.addBlob(paper.blob);
        }
    }
    Publication::IdentitySignature sign;
    if (identity != nullptr)
        sign = [&](const QByteArray &bytes) { return cadesDetached(*identity, bytes, manifest.time); };
    PLENUM_TRY(publication.addManifest(manifest, sign));
    PLENUM_TRY_ASSIGN(const std::unique_ptr<ObjectStore> store,
                      StoreConnections(m_profile, m_environment).open(view.record.location));
    const auto tried = publication.tryStore(*store, m_profile.cache().papers());
    if (!tried && tried.error().code != ErrorCode::Unavailable) // away is a state that passes
        return tried.error();
    PLENUM_TRY(publication.commit(m_profile));
    sealedBlobs.keep();
    PLENUM_TRY(m_profile.vault().setSetting(sourceKey(source), manifest.meeting.id.text()));
    deliver(space, outcome);
    return outcome;
}

void PublishingService::deliver(const SpaceId &space, Outcome &outcome)
{
    if (const auto pushed = SyncService(m_profile, m_environment).push(space); !pushed)
        outcome.undelivered = pushed.error();
}

} // namespace plenum
