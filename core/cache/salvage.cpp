// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/salvage.h"

#include "core/cache/database.h"
#include "core/cache/sealed_vfs.h"

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

#include <QFile>

#include <algorithm>
#include <limits>

namespace plenum {

namespace {

constexpr qint64 kMaxSingleLookups = 100'000;
const QString kOutbox = QStringLiteral("outbox");

QStringList firstColumn(Query query)
{
    QStringList values;
    while (query.next())
        values.append(query.text(0));
    return values;
}

// One table on its way from the source to the target.
class TableSalvage {
public:
    TableSalvage(SQLite::Database &source, Database &target, QString table, QStringList columns,
                 bool fromBackup)
        : m_source(source),
          m_target(target),
          m_table(std::move(table)),
          m_columns(std::move(columns)),
          m_fromBackup(fromBackup)
    {
        const QString names = m_columns.join(QLatin1Char(','));
        QStringList places;
        for (qsizetype i = 1; i <= m_columns.size(); ++i)
            places.append(QStringLiteral("?%1").arg(i));
        m_insert = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                       .arg(m_table, names, places.join(QLatin1Char(',')))
                       .toStdString();
        m_select =
            QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE ").arg(names, m_table).toStdString();
    }

    // A table scan stops at the first damaged page: so scan from both ends, then look up single rows in
    // between.
    void run()
    {
        qint64 first = 0;
        if (scan("ORDER BY rowid",
                 [&](qint64 row) { return std::exchange(first, row) < row || m_rows == 0; }))
            return;
        m_damaged = true;
        qint64 last = std::numeric_limits<qint64>::max();
        scan("ORDER BY rowid DESC", [&](qint64 row) { return row < std::exchange(last, row); });
        const qint64 until = std::min(last, first + kMaxSingleLookups);
        for (qint64 row = first + 1; row < until; ++row)
            scan("AND rowid = " + std::to_string(row), [](qint64) { return true; });
    }

    int rows() const { return m_rows; }
    bool isDamaged() const { return m_damaged; }

private:
    // Inserts the rows of a query until its end, or until damage stops it: then it returns false.
    // `isPlausible` sees each rowid; damaged pages can lead a scan in circles.
    template<class Predicate>
    bool scan(const std::string &tail, Predicate isPlausible)
    {
        const std::string filter = m_fromBackup && m_table == kOutbox ? "segment_seq IS NOT NULL " : "1 ";
        std::unique_ptr<SQLite::Statement> row;
        while (true) {
            try {
                if (!row)
                    row = std::make_unique<SQLite::Statement>(m_source, m_select + filter + tail);
                if (!row->executeStep())
                    return true;
                if (!isPlausible(row->getColumn(0).getInt64()))
                    return false;
            } catch (const SQLite::Exception &) {
                return false;
            }
            insert(*row);
        }
    }

    void insert(SQLite::Statement &row)
    {
        int inserted = 0;
        try {
            Query into = m_target.query(m_insert.c_str());
            for (int i = 1; i <= static_cast<int>(m_columns.size()); ++i)
                into.bindColumn(i, row.getColumn(i));
            into.next();
            inserted = m_target.changes();
        } catch (const SQLite::Exception &failure) {
            if ((failure.getErrorCode() & 0xFF) != SQLITE_CONSTRAINT)
                throw; // the target fails, not the source
        }
        m_rows += inserted;
        // Two scans meet in no row, so a row that does not fit into an empty table is a damaged one.
        m_damaged = m_damaged || (inserted == 0 && !m_fromBackup);
        if (inserted > 0 && m_fromBackup && m_table == kOutbox)
            m_target.run("UPDATE outbox SET stored = 1 WHERE row = ?1", m_target.lastInsertedRow());
    }

    SQLite::Database &m_source;
    Database &m_target;
    QString m_table;
    QStringList m_columns;
    bool m_fromBackup;
    std::string m_select;
    std::string m_insert;
    int m_rows = 0;
    bool m_damaged = false;
};

QStringList tablesOf(Database &database)
{
    return firstColumn(database.query("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                      " AND name NOT LIKE 'sqlite_%' ORDER BY rowid"));
}

QStringList columnsOf(Database &database, const QString &table)
{
    Query query = database.query("SELECT name FROM pragma_table_info(?1)");
    query.bind(table);
    return firstColumn(std::move(query));
}

// The columns both sides have; empty when the source does not have the table, or not readably.
QStringList commonColumns(SQLite::Database &source, Database &target, const QString &table)
{
    QStringList inSource;
    try {
        SQLite::Statement row(source, "SELECT name FROM pragma_table_info(?1)");
        row.bind(1, table.toStdString());
        while (row.executeStep())
            inSource.append(QString::fromStdString(row.getColumn(0).getString()));
    } catch (const SQLite::Exception &) {
        return {};
    }
    QStringList common = columnsOf(target, table);
    common.removeIf([&inSource](const QString &column) { return !inSource.contains(column); });
    return common;
}

std::unique_ptr<SQLite::Database> openSource(const QString &path)
{
    try {
        auto source = std::make_unique<SQLite::Database>(QFile::encodeName(path).constData(),
                                                         SQLite::OPEN_READWRITE, 0, vfsOf(path));
        source->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
        return source;
    } catch (const SQLite::Exception &) {
        return nullptr;
    }
}

} // namespace

SalvageReport salvage(const QString &path, Database &target, const SalvageRules &rules)
{
    SalvageReport report;
    const auto source = openSource(path);
    for (const QString &table : tablesOf(target)) {
        if (!rules.onlyTables.isEmpty() && !rules.onlyTables.contains(table))
            continue;
        const QStringList columns = source ? commonColumns(*source, target, table) : QStringList();
        if (columns.isEmpty()) {
            report.damagedTables.append(table);
            continue;
        }
        TableSalvage rows(*source, target, table, columns, rules.source == SalvageRules::Source::Backup);
        rows.run();
        report.rows += rows.rows();
        if (rows.isDamaged())
            report.damagedTables.append(table);
    }
    return report;
}

} // namespace plenum
