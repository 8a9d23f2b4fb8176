// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache.h"

#include "core/base/log.h"
#include "core/cache/cache_private.h"
#include "core/cache/migration.h"
#include "core/cache/object_repository.h"
#include "core/cache/peer_repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace plenum {

namespace {

constexpr qsizetype kMaxPreviewBytes = 1024 * 1024;
const std::array kDatabaseFiles{QString(), QStringLiteral("-wal"), QStringLiteral("-shm"),
                                QStringLiteral("-journal")};

QString databasePath(const QString &folder)
{
    return folder + QStringLiteral("/cache.db");
}

// Left by a session that met damage, so that the next one looks closely even after a clean exit.
QString suspectPath(const QString &folder)
{
    return folder + QStringLiteral("/cache.db-suspect");
}

Result<std::unique_ptr<Database>> openDatabase(const QString &folder)
{
    const bool isSuspect = QFileInfo::exists(suspectPath(folder));
    const DatabaseOptions options{kCacheApplicationId, Durability::Normal,
                                  isSuspect ? CheckOnOpen::Full : CheckOnOpen::AfterUncleanExit};
    PLENUM_TRY_ASSIGN(const QList<Migration> steps, bundledMigrations(QStringLiteral("cache")));
    PLENUM_TRY_ASSIGN(auto database, Database::open(databasePath(folder), options));
    PLENUM_TRY(migrate(*database, steps, [](int) -> Result<void> { return {}; }));
    QFile::remove(suspectPath(folder));
    return database;
}

// Keeps the files of the last damaged cache as cache.db-damaged for whoever wants to know why.
void setDamagedAside(const QString &folder)
{
    const QString path = databasePath(folder);
    const QString aside = path + QStringLiteral("-damaged");
    for (const QString &suffix : kDatabaseFiles) {
        QFile::remove(aside + suffix);
        QFile::rename(path + suffix, aside + suffix);
    }
    QFile::remove(suspectPath(folder));
}

} // namespace

Cache::Private::~Private()
{
    if (database && database->hasSeenDamage())
        QFile(suspectPath(folder)).open(QIODevice::WriteOnly);
}

Result<std::unique_ptr<Cache>> Cache::open(const QString &folder)
{
    auto d = std::make_unique<Private>();
    d->folder = folder;
    auto database = openDatabase(folder);
    if (!database && database.error().code == ErrorCode::Corrupt) {
        qCWarning(logCache) << "cache.db is damaged and starts anew:" << database.error();
        setDamagedAside(folder);
        d->wasRebuilt = true;
        database = openDatabase(folder);
    }
    if (!database)
        return std::move(database).error();
    d->database = *std::move(database);
    PLENUM_TRY_ASSIGN(d->papers, PaperFiles::open(folder + QStringLiteral("/papers")));
    return std::unique_ptr<Cache>(new Cache(std::move(d)));
}

Cache::Cache(std::unique_ptr<Private> own) : d(std::move(own)) {}

Cache::~Cache() = default;

bool Cache::wasRebuilt() const
{
    return d->wasRebuilt;
}

Result<QList<StoredObject>> Cache::objectsBelow(const SpaceId &space, const QString &namePrefix)
{
    return d->database->read([&]() -> Result<QList<StoredObject>> {
        return ObjectRepository(*d->database).below(space, namePrefix);
    });
}

Result<QList<SharedMark>> Cache::sharedMarks(const SpaceId &space, const PaperId &paper, int revision)
{
    return d->database->read([&]() -> Result<QList<SharedMark>> {
        return PeerRepository(*d->database).marks(space, paper, revision);
    });
}

Result<QHash<PaperId, int>> Cache::sharedMarkCounts(const SpaceId &space, const MeetingId &meeting)
{
    return d->database->read([&]() -> Result<QHash<PaperId, int>> {
        return PeerRepository(*d->database).markCounts(space, meeting);
    });
}

Result<QList<StoredSignOff>> Cache::signOffs(const SpaceId &space, std::optional<MeetingId> meeting)
{
    return d->database->read([&]() -> Result<QList<StoredSignOff>> {
        return PeerRepository(*d->database).signOffs(space, meeting);
    });
}

Result<int> Cache::skippedEntries(const SpaceId &space)
{
    return d->database->read(
        [&]() -> Result<int> { return ObjectRepository(*d->database).skippedEntries(space); });
}

Result<QByteArray> Cache::preview(const QByteArray &sha256, int page)
{
    return d->database->read([&]() -> Result<QByteArray> {
        Query row = d->database->query("SELECT image FROM preview WHERE sha256 = ?1 AND page = ?2");
        row.bind(sha256, page);
        return row.next() ? row.bytes(0) : QByteArray();
    });
}

Result<void> Cache::savePreview(const QByteArray &sha256, int page, const QByteArray &image)
{
    if (image.size() > kMaxPreviewBytes)
        return makeError(ErrorCode::TooLarge, QStringLiteral("preview"),
                         QStringLiteral("%1 bytes").arg(image.size()));
    return d->database->write([&]() -> Result<void> {
        d->database->run("INSERT OR REPLACE INTO preview (sha256, page, image) VALUES (?1, ?2, ?3)", sha256,
                         page, image);
        return {};
    });
}

Result<void> Cache::checkIntegrity()
{
    return d->database->checkIntegrity();
}

Result<KeptCopies> Cache::kept(const SpaceId &space)
{
    return d->database->read([&]() -> Result<KeptCopies> {
        const auto count = [&](const char *sql) {
            Query row = d->database->query(sql);
            row.bind(space);
            return row.next() ? row.integer(0) : 0;
        };
        KeptCopies copies;
        copies.agendas =
            static_cast<int>(count("SELECT count(*) FROM object WHERE space = ?1 AND type = 'MANI'"));
        copies.objects = static_cast<int>(count("SELECT count(*) FROM object WHERE space = ?1"));
        copies.objectBytes = count("SELECT coalesce(sum(length(bytes)), 0) FROM object WHERE space = ?1");
        copies.marks = static_cast<int>(
            count("SELECT count(*) FROM shared_mark WHERE space = ?1 AND content IS NOT NULL"));
        copies.signOffs = static_cast<int>(count("SELECT count(*) FROM sign_off WHERE space = ?1"));
        return copies;
    });
}

KeptPapers Cache::keptPapers() const
{
    KeptPapers kept;
    for (const QByteArray &blob : d->papers->all()) {
        ++kept.papers;
        kept.bytes += QFileInfo(d->papers->pathOf(blob)).size();
    }
    for (const PartialPaper &partial : d->papers->partials())
        kept.bytes += partial.size;
    return kept;
}

Result<void> Cache::forget(const SpaceId &space)
{
    Database &database = *d->database;
    PLENUM_TRY(database.read([&]() -> Result<void> {
        database.runScript("PRAGMA secure_delete = ON");
        return {};
    }));
    int rows = 0;
    PLENUM_TRY(database.write([&]() -> Result<void> {
        rows += database.run("DELETE FROM object WHERE space = ?1", space);
        rows += database.run("DELETE FROM device_tail WHERE space = ?1", space);
        rows += database.run("DELETE FROM shared_mark WHERE space = ?1", space);
        rows += database.run("DELETE FROM sign_off WHERE space = ?1", space);
        rows += database.run("DELETE FROM sealed_entry WHERE space = ?1", space);
        rows += database.run("DELETE FROM head_visit WHERE space = ?1", space);
        rows += database.run("DELETE FROM segment WHERE space = ?1", space);
        rows += database.run("DELETE FROM rejected_segment WHERE space = ?1", space);
        rows += database.run("DELETE FROM read_rollup WHERE space = ?1", space);
        rows += database.run("DELETE FROM epoch_turn WHERE space = ?1", space);
        rows += database.run("DELETE FROM preview");
        return {};
    }));
    for (const QString &suffix : kDatabaseFiles)
        QFile::remove(databasePath(d->folder) + QStringLiteral("-damaged") + suffix);
    if (rows == 0)
        return {};
    // What the rows took is overwritten by now; the log still has its pages.
    PLENUM_TRY(database.foldLog());
    PLENUM_TRY(database.read([&]() -> Result<void> {
        database.runScript("VACUUM");
        return {};
    }));
    return database.foldLog();
}

Result<void> Cache::dropPapersExcept(const QSet<QByteArray> &blobs)
{
    Result<void> outcome;
    const auto note = [&](Result<void> dropped) {
        if (!dropped && outcome)
            outcome = std::move(dropped);
    };
    for (const QByteArray &blob : d->papers->all()) {
        if (!blobs.contains(blob))
            note(d->papers->drop(blob));
    }
    for (const PartialPaper &partial : d->papers->partials()) {
        if (!blobs.contains(partial.blob))
            note(d->papers->dropPartial(partial.blob));
    }
    return outcome;
}

PaperCache &Cache::papers()
{
    return *d->papers;
}

} // namespace plenum
