// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>

// Internal to core/cache: the only header that names SQLiteCpp.
//
// Inside this module SQLite's failures travel as SQLite::Exception; Database::read and Database::write, which
// every public call of the module goes through, turn them into an Error. Nothing throws past them.

namespace plenum {

// FULL survives a power cut after every commit; NORMAL may lose the last commits then, never the file.
enum class Durability { Full, Normal };

// Full: PRAGMA integrity_check every time. AfterUncleanExit: the quicker quick_check, and only when a log was
// left over.
enum class CheckOnOpen { Full, AfterUncleanExit };

struct DatabaseOptions {
    quint32 applicationId = 0; // a file with another one is not ours: Corrupt
    Durability durability = Durability::Full;
    CheckOnOpen check = CheckOnOpen::Full;
};

// One running use of a prepared statement. Its end resets the statement and drops the bound values, so no
// read lock outlives the scope. Columns count from 0.
class Query {
public:
    Query(Query &&) = default;
    Query &operator=(Query &&) = delete;
    ~Query();

    template<class... Values>
    Query &bind(const Values &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    void bindColumn(int index, const SQLite::Column &value); // of any type, places count from 1

    bool next() { return m_statement->executeStep(); }

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const { return m_statement->getColumn(column).getInt64(); }
    int number(int column) const { return m_statement->getColumn(column).getInt(); }
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const { return m_statement->getColumn(column).isNull(); }

    template<class IdType>
    IdType id(int column) const
    {
        return IdType(text(column));
    }

private:
    friend class Database;
    struct Busy {
        void operator()(bool *flag) const { *flag = false; }
    };

    explicit Query(std::unique_ptr<SQLite::Statement> own) : m_own(std::move(own)), m_statement(m_own.get())
    {
    }
    Query(SQLite::Statement &cached, bool &busy) : m_statement(&cached), m_busy(&busy) { busy = true; }

    void bindOne(int index, const QString &value) { m_statement->bind(index, value.toStdString()); }
    void bindOne(int index, const QByteArray &value);
    void bindOne(int index, qint64 value) { m_statement->bind(index, static_cast<int64_t>(value)); }
    void bindOne(int index, int value) { m_statement->bind(index, value); }
    void bindOne(int index, bool value) { m_statement->bind(index, value ? 1 : 0); }
    template<class Tag>
    void bindOne(int index, const Id<Tag> &value)
    {
        bindOne(index, value.text());
    }
    template<class T>
    void bindOne(int index, const std::optional<T> &value)
    {
        if (value)
            bindOne(index, *value);
        else
            m_statement->bind(index);
    }

    std::unique_ptr<SQLite::Statement> m_own;
    SQLite::Statement *m_statement;
    std::unique_ptr<bool, Busy> m_busy;
};

// One SQLite connection with the settings of this module (WAL, foreign keys, untrusted schema, no temporary
// files, 5 s busy timeout). Threading: the thread that opened it.
class Database {
public:
    // Creates the file (mode 0600) when it is missing. Errors: Corrupt (not a database, or damaged, or not
    // ours), NotFound (the folder), ReadOnly, DiskFull, Locked, Unavailable. The subject is the file's name.
    static Result<std::unique_ptr<Database>> open(const QString &path, const DatabaseOptions &options);
    ~Database();

    // Runs `work`, which returns a Result. read() only turns exceptions into an Error. write() does so inside
    // a BEGIN IMMEDIATE transaction, committed when the Result is ok and rolled back otherwise. A write()
    // inside another one takes part in that one: whoever calls it returns its error.
    template<class Work>
    std::invoke_result_t<Work> read(Work &&work)
    {
        try {
            return std::forward<Work>(work)();
        } catch (const std::exception &failure) {
            return errorFrom(failure);
        }
    }

    template<class Work>
    std::invoke_result_t<Work> write(Work &&work)
    {
        if (isInTransaction())
            return read(std::forward<Work>(work));
        return read([this, &work]() -> std::invoke_result_t<Work> {
            SQLite::Transaction transaction(m_sqlite, SQLite::TransactionBehavior::IMMEDIATE);
            auto result = std::forward<Work>(work)();
            if (result)
                transaction.commit();
            return result;
        });
    }

    // For use inside read() and write(). `sql` is a literal with ?1, ?2, …; statements are prepared once.
    Query query(const char *sql);
    // Runs a statement that returns no rows; returns how many rows it changed.
    template<class... Values>
    int run(const char *sql, const Values &...values)
    {
        query(sql).bind(values...).next();
        return changes();
    }
    int changes() const { return m_sqlite.getChanges(); } // rows the last statement changed
    qint64 lastInsertedRow() const { return m_sqlite.getLastInsertRowid(); }
    void runScript(const QByteArray &sql); // several statements, no values

    // Writes a consistent copy over `path` (any reader of it must be gone) and syncs it.
    Result<void> backupTo(const QString &path);
    // Writes a sealed copy to `path`, which must not exist and must be in a SealedFolder, and syncs it.
    Result<void> sealInto(const QString &path);
    // Moves what the write-ahead log holds into the file itself. Error Locked while somebody reads.
    Result<void> foldLog();
    // The full PRAGMA integrity_check and foreign_key_check. Error Corrupt, with what SQLite found in detail.
    Result<void> checkIntegrity();

    QString name() const; // of the file, for error subjects
    // True once SQLite reported damage on this connection.
    bool hasSeenDamage() const { return m_damaged; }

private:
    explicit Database(QString path);
    bool isInTransaction() const;
    void configure(const DatabaseOptions &options);
    void check(const char *pragma);
    QStringList findings(const char *pragma);
    Error errorFrom(const std::exception &failure);

    struct Prepared {
        std::unique_ptr<SQLite::Statement> statement;
        bool busy = false;
    };

    QString m_path;
    bool m_damaged = false;
    SQLite::Database m_sqlite;
    std::unordered_map<std::string, Prepared> m_prepared; // destroyed before m_sqlite
};

} // namespace plenum
