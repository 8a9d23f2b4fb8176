// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/database.h"

#include "core/base/atomic_file.h"
#include "core/base/unique_fd.h"
#include "core/cache/sealed_vfs.h"
#include "core/crypto/page_cipher.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace plenum {

namespace {

constexpr int kBusyTimeoutMs = 5'000;
constexpr int kFindingsShown = 5;
// Of the header of an SQLite file (https://sqlite.org/fileformat.html, 1.3).
constexpr int kHeaderBytes = 100;
constexpr int kWriteFormatAt = 18;
constexpr int kReadFormatAt = 19;
constexpr unsigned char kNewestFormat = 2; // 1: rollback journal, 2: write-ahead log

// Thrown inside the module for what SQLite reports as rows of a PRAGMA.
class CheckFailed : public std::exception {
public:
    CheckFailed(ErrorCode code, QString findings) : m_code(code), m_findings(std::move(findings)) {}
    ErrorCode code() const { return m_code; }
    const QString &findings() const { return m_findings; }
    const char *what() const noexcept override { return "database check failed"; }

private:
    ErrorCode m_code;
    QString m_findings;
};

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

ErrorCode errorCodeOf(int code, int extendedCode, int systemError)
{
    switch (code) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
        return systemError == 0 ? ErrorCode::Unavailable : errorCodeFromErrno(systemError);
    case SQLITE_IOERR:
        if (extendedCode == SQLITE_IOERR_SHORT_READ || extendedCode == SQLITE_IOERR_CORRUPTFS ||
            extendedCode == SQLITE_IOERR_DATA)
            return ErrorCode::Corrupt;
        // A file size limit is a full disk to the person in front of it.
        if (systemError == EFBIG || systemError == EDQUOT || systemError == ENOSPC)
            return ErrorCode::DiskFull;
        return systemError == EROFS ? ErrorCode::ReadOnly : ErrorCode::Unavailable;
    default:
        return ErrorCode::Internal;
    }
}

// Makes sure the file exists, can be SQLite's, and only its owner can read it; SQLite gives -wal and -shm the
// same mode.
Result<void> preparePrivateFile(const QString &path)
{
    const UniqueFd fd(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600));
    if (!fd.isValid())
        return errorFromErrno(errno, fileName(path), "open");
    struct stat info = {};
    if (::fstat(fd.get(), &info) != 0)
        return errorFromErrno(errno, fileName(path), "stat");
    if (!S_ISREG(info.st_mode))
        return makeError(ErrorCode::Unavailable, fileName(path), QStringLiteral("not a regular file"));
    // Without this SQLite opens a file with a damaged format number read-only, as one of a later SQLite.
    std::array<unsigned char, kHeaderBytes> header = {};
    const ssize_t read = ::pread(fd.get(), header.data(), header.size(), 0);
    if (read == kHeaderBytes && std::max(header[kWriteFormatAt], header[kReadFormatAt]) > kNewestFormat)
        return makeError(ErrorCode::Corrupt, fileName(path), QStringLiteral("unknown file format"));
    if ((info.st_mode & 0777) != 0600 && ::fchmod(fd.get(), 0600) != 0)
        return errorFromErrno(errno, fileName(path), "chmod");
    return {};
}

bool hasLeftoverLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

Result<void> syncFile(const QString &path)
{
    const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd.isValid() || ::fsync(fd.get()) != 0)
        return errorFromErrno(errno, fileName(path), "fsync");
    return {};
}

} // namespace

// ---- Query

Query::~Query()
{
    if (m_busy && m_statement != nullptr) {
        m_statement->tryReset();
        m_statement->clearBindings();
    }
}

void Query::bindOne(int index, const QByteArray &value)
{
    m_statement->bind(index, static_cast<const void *>(value.constData()), static_cast<int>(value.size()));
}

void Query::bindColumn(int index, const SQLite::Column &value)
{
    switch (value.getType()) {
    case SQLITE_INTEGER:
        m_statement->bind(index, value.getInt64());
        break;
    case SQLITE_FLOAT:
        m_statement->bind(index, value.getDouble());
        break;
    case SQLITE_TEXT:
        m_statement->bind(index, value.getString());
        break;
    case SQLITE_BLOB: {
        const void *blob = value.getBlob();
        m_statement->bind(index, blob == nullptr ? "" : blob, value.getBytes());
        break;
    }
    default:
        m_statement->bind(index);
    }
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *utf8 = value.getText(""); // before getBytes, which counts the bytes of this form
    return QString::fromUtf8(utf8, value.getBytes());
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void *blob = value.getBlob();
    return blob == nullptr ? QByteArray() : QByteArray(static_cast<const char *>(blob), value.getBytes());
}

// ---- Database

Result<std::unique_ptr<Database>> Database::open(const QString &path, const DatabaseOptions &options)
{
    PLENUM_TRY(preparePrivateFile(path));
    const bool unclean = hasLeftoverLog(path);
    std::unique_ptr<Database> database;
    try {
        database.reset(new Database(path));
    } catch (const SQLite::Exception &failure) {
        return makeError(errorCodeOf(failure.getErrorCode() & 0xFF, failure.getExtendedErrorCode(), 0),
                         fileName(path),
                         QStringLiteral("SQLite error %1").arg(failure.getExtendedErrorCode()));
    }
    const auto opened = database->read([&]() -> Result<void> {
        database->configure(options);
        if (options.check == CheckOnOpen::Full)
            database->check("PRAGMA integrity_check(5)");
        else if (unclean)
            database->check("PRAGMA quick_check(5)");
        return {};
    });
    if (!opened) {
        // Leave the files as they were found: the log is not to be merged into a damaged file.
        sqlite3_db_config(database->m_sqlite.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return opened.error();
    }
    return database;
}

Database::Database(QString path)
    : m_path(std::move(path)),
      m_sqlite(QFile::encodeName(m_path).constData(),
               SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_URI, kBusyTimeoutMs, vfsOf(m_path))
{
    sqlite3_extended_result_codes(m_sqlite.getHandle(), 1);
}

Database::~Database() = default;

void Database::configure(const DatabaseOptions &options)
{
    m_sqlite.exec("PRAGMA trusted_schema = OFF");
    m_sqlite.exec("PRAGMA cell_size_check = ON");
    m_sqlite.exec("PRAGMA temp_store = MEMORY");
    m_sqlite.exec("PRAGMA cache_size = -8000"); // KiB: a sealed page costs more to read a second time
    m_sqlite.exec("PRAGMA foreign_keys = ON");
    const qint64 applicationId = m_sqlite.execAndGet("PRAGMA application_id").getInt64();
    const bool isFresh =
        applicationId == 0 && m_sqlite.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (!isFresh && applicationId != static_cast<qint64>(options.applicationId))
        throw CheckFailed(ErrorCode::Corrupt, QStringLiteral("not a database of Plenum"));
    m_sqlite.exec("PRAGMA journal_mode = WAL");
    m_sqlite.exec(options.durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                                         : "PRAGMA synchronous = NORMAL");
    if (isFresh)
        m_sqlite.exec("PRAGMA application_id = " + std::to_string(options.applicationId));
}

// A page that could not be read is a finding like any other to SQLite, but a disk that fails to answer is no
// damage: it is left to say so again, and then it is Unavailable.
void Database::check(const char *pragma)
{
    const QStringList sound{QStringLiteral("ok")};
    QStringList found = findings(pragma);
    if (found != sound)
        found = findings(pragma);
    if (found == sound)
        return;
    static const QRegularExpression readFailure(QStringLiteral("error code=(\\d+)"));
    const QString text = found.join(QStringLiteral("; "));
    const int code = readFailure.match(text).captured(1).toInt();
    const bool isUnread = (code & 0xFF) == SQLITE_IOERR && code != SQLITE_IOERR_DATA;
    throw CheckFailed(isUnread ? ErrorCode::Unavailable : ErrorCode::Corrupt, text);
}

QStringList Database::findings(const char *pragma)
{
    QStringList found;
    Query rows = query(pragma);
    while (rows.next() && found.size() < kFindingsShown)
        found.append(rows.text(0));
    return found;
}

Query Database::query(const char *sql)
{
    Prepared &prepared = m_prepared[sql];
    if (!prepared.statement)
        prepared.statement = std::make_unique<SQLite::Statement>(m_sqlite, sql);
    if (prepared.busy)
        return Query(std::make_unique<SQLite::Statement>(m_sqlite, sql));
    return Query(*prepared.statement, prepared.busy);
}

void Database::runScript(const QByteArray &sql)
{
    m_sqlite.exec(sql.constData());
}

Result<void> Database::backupTo(const QString &path)
{
    PLENUM_TRY(preparePrivateFile(path));
    PLENUM_TRY(read([&]() -> Result<void> {
        SQLite::Database copy(QFile::encodeName(path).constData(), SQLite::OPEN_READWRITE, kBusyTimeoutMs,
                              vfsOf(path));
        if (SQLite::Backup(copy, m_sqlite).executeStep(-1) != SQLITE_DONE)
            return makeError(ErrorCode::Locked, name(), QStringLiteral("busy while it was copied"));
        return {};
    }));
    PLENUM_TRY(syncFile(path));
    return syncDirectory(QFileInfo(path).absolutePath());
}

Result<void> Database::sealInto(const QString &path)
{
    PLENUM_TRY(preparePrivateFile(path));
    // VACUUM gives the copy the reserve that is asked of the original.
    int reserve = PageCipher::kSealBytes;
    sqlite3_file_control(m_sqlite.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    PLENUM_TRY(read([&]() -> Result<void> {
        const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
        query("VACUUM INTO ?1")
            .bind(QStringLiteral("file:%1?vfs=%2&unset=1")
                      .arg(QString::fromLatin1(encoded), QString::fromLatin1(kSealedVfs)))
            .next();
        SQLite::Database copy(QFile::encodeName(path).constData(), SQLite::OPEN_READONLY, kBusyTimeoutMs,
                              kSealedVfs);
        if (copy.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
            return makeError(ErrorCode::Internal, name(), QStringLiteral("the sealed copy is not sound"));
        return {};
    }));
    PLENUM_TRY(syncFile(path));
    return syncDirectory(QFileInfo(path).absolutePath());
}

Result<void> Database::foldLog()
{
    return read([this]() -> Result<void> {
        Query row = query("PRAGMA wal_checkpoint(TRUNCATE)");
        if (!row.next() || row.flag(0))
            return makeError(ErrorCode::Locked, name(), QStringLiteral("busy"));
        return {};
    });
}

Result<void> Database::checkIntegrity()
{
    return read([this]() -> Result<void> {
        check("PRAGMA integrity_check(5)");
        if (query("PRAGMA foreign_key_check").next())
            throw CheckFailed(ErrorCode::Corrupt, QStringLiteral("a row refers to one that is missing"));
        return {};
    });
}

QString Database::name() const
{
    return fileName(m_path);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_sqlite.getHandle()) == 0;
}

Error Database::errorFrom(const std::exception &failure)
{
    if (const auto *check = dynamic_cast<const CheckFailed *>(&failure)) {
        m_damaged = m_damaged || check->code() == ErrorCode::Corrupt;
        return makeError(check->code(), name(), check->findings());
    }
    const auto *sqlite = dynamic_cast<const SQLite::Exception *>(&failure);
    if (sqlite == nullptr)
        return makeError(ErrorCode::Internal, name(), QString::fromLatin1(failure.what()));
    // The message of SQLite can quote values; its numbers and fixed texts can not.
    const int extended = sqlite->getExtendedErrorCode();
    const int systemError = sqlite3_system_errno(m_sqlite.getHandle());
    const ErrorCode code = errorCodeOf(sqlite->getErrorCode() & 0xFF, extended, systemError);
    m_damaged = m_damaged || code == ErrorCode::Corrupt;
    return makeError(code, name(),
                     QStringLiteral("SQLite error %1: %2")
                         .arg(extended)
                         .arg(QString::fromLatin1(sqlite3_errstr(extended))));
}

} // namespace plenum
