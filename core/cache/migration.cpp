// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/migration.h"

#include "core/cache/database.h"

#include <QDir>
#include <QFile>

namespace plenum {

namespace {

// No Plenum will ever have had so many schemas: such a number is damage, not a newer program.
constexpr int kImplausibleVersion = 10'000;

Result<void> apply(Database &database, const Migration &step)
{
    return database.write([&]() -> Result<void> {
        PLENUM_TRY_ASSIGN(const int current, schemaVersion(database));
        if (current >= step.version) // another program did it in the meantime
            return {};
        database.runScript(step.sql);
        database.runScript("PRAGMA user_version = " + QByteArray::number(step.version));
        if (database.query("PRAGMA foreign_key_check").next())
            return makeError(ErrorCode::Corrupt, database.name(),
                             QStringLiteral("a row refers to one that is missing"));
        return {};
    });
}

} // namespace

Result<QList<Migration>> bundledMigrations(const QString &schema)
{
    const QDir folder(QStringLiteral(":/plenum/migrations/") + schema);
    QList<Migration> steps;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const int version = name.section(QLatin1Char('_'), 0, 0).toInt();
        if (!file.open(QIODevice::ReadOnly) || version != steps.size() + 1)
            return makeError(ErrorCode::Internal, name, QStringLiteral("unexpected migration file"));
        steps.append(Migration{version, file.readAll()});
    }
    if (steps.isEmpty())
        return makeError(ErrorCode::Internal, schema, QStringLiteral("no migrations are bundled"));
    return steps;
}

Result<int> schemaVersion(Database &database)
{
    return database.read([&]() -> Result<int> {
        Query query = database.query("PRAGMA user_version");
        return query.next() ? query.number(0) : 0;
    });
}

Result<void> migrate(Database &database, const QList<Migration> &steps,
                     const std::function<Result<void>(int fromVersion)> &beforeChange)
{
    PLENUM_TRY_ASSIGN(const int from, schemaVersion(database));
    const int newest = steps.isEmpty() ? 0 : steps.constLast().version;
    if (from < 0 || from >= kImplausibleVersion)
        return makeError(ErrorCode::Corrupt, database.name(), QStringLiteral("schema version %1").arg(from));
    if (from > newest)
        return makeError(ErrorCode::NewerFormat, database.name(),
                         QStringLiteral("schema version %1").arg(from));
    if (from > 0 && from < newest)
        PLENUM_TRY(beforeChange(from));
    for (const Migration &step : steps) {
        if (step.version > from)
            PLENUM_TRY(apply(database, step));
    }
    return {};
}

} // namespace plenum
