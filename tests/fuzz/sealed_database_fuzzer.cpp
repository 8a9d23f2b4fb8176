// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sealed database and its write-ahead log in the hands of somebody without the key. The first byte of the
// input chooses the file and whether the rest replaces it or is a list of changes to it (three bytes of
// place, one to change with). Whatever comes: a state that was committed once, or an error; never a text
// nobody wrote. How to run a campaign: docs/testing.md.
#include "core/cache/database.h"
#include "core/cache/sealed_vfs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace plenum;

constexpr DatabaseOptions kOptions{0x1234, Durability::Normal, CheckOnOpen::AfterUncleanExit};
constexpr int kRows = 12;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

QByteArray text(int row, int version)
{
    return (QByteArray::number(row) + '/' + QByteArray::number(version) + ' ')
        .repeated(row % 3 == 0 ? 2'000 : 40);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// Version 1 in the file, version 2 in the log.
class Sample {
public:
    Sample()
    {
        const auto opened = Database::open(path(), kOptions);
        require(opened.has_value());
        Database &made = **opened;
        made.runScript("CREATE TABLE t (row INTEGER PRIMARY KEY, text BLOB)");
        fill(made, 1);
        require(made.foldLog().has_value());
        fill(made, 2);
        database = contentOf(path());
        log = contentOf(logPath());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }
    QString logPath() const { return path() + QStringLiteral("-wal"); }

    QByteArray database;
    QByteArray log;

private:
    static void fill(Database &made, int version)
    {
        require(made.write([&]() -> Result<void> {
                        for (int row = 1; row <= kRows; ++row)
                            made.run("INSERT OR REPLACE INTO t VALUES (?1, ?2)", row, text(row, version));
                        return {};
                    })
                    .has_value());
    }

    QTemporaryDir m_folder{
        (QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/plenum-fuzz-XXXXXX")};
    SealedFolder m_sealed{m_folder.path(), SecretBytes(QByteArray(32, 'k'))};
};

QByteArray changed(QByteArray bytes, const QByteArray &changes)
{
    for (qsizetype i = 0; i + 4 <= changes.size() && !bytes.isEmpty(); i += 4) {
        qsizetype place = 0;
        for (qsizetype k = 0; k < 3; ++k)
            place = place * 256 + static_cast<std::uint8_t>(changes[i + k]);
        place %= bytes.size();
        bytes[place] = static_cast<char>(bytes[place] ^ changes[i + 3]);
    }
    return bytes;
}

void judge(const QString &path)
{
    const auto database = Database::open(path, kOptions);
    if (!database)
        return;
    std::ignore = (*database)->read([&]() -> Result<void> {
        Query rows = (*database)->query("SELECT row, text FROM t ORDER BY row");
        int version = 0;
        while (rows.next()) {
            const QByteArray bytes = rows.bytes(1);
            const int found = bytes.mid(bytes.indexOf('/') + 1, 1).toInt();
            require((version == 0 || version == found) && bytes == text(rows.number(0), found));
            version = found;
        }
        return {};
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Sample sample;
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const bool isLog = (data[0] & 1U) != 0;
    const bool isWhole = (data[0] & 2U) != 0;
    const QByteArray &good = isLog ? sample.log : sample.database;
    const QByteArray bytes = isWhole ? rest : changed(good, rest);
    replace(sample.path(), isLog ? sample.database : bytes);
    replace(sample.logPath(), isLog ? bytes : sample.log);
    judge(sample.path());
    return 0;
}
