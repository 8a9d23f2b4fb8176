// SPDX-License-Identifier: GPL-3.0-or-later
// plenum-database-bench [PAGES]
//
// What sealing costs: the same databases plain and sealed, the same work, one after the other in turns.
// PAGES (5000) pages of text stand in a full-text index as search will have them. Prints the medians and what
// the sealed one takes more; exit 1 when a search takes over 25 % more.
#include "core/cache/cache_private.h"
#include "core/cache/sealed_vfs.h"
#include "core/cache/vault_private.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

namespace {

using namespace plenum;

constexpr int kRounds = 41;
constexpr int kQueriesARound = 5;
constexpr int kWordsOnAPage = 350;
constexpr int kWords = 20'000;
constexpr double kMostForSearch = 25.0;

class Side {
public:
    explicit Side(bool isSealed)
    {
        if (isSealed)
            m_sealed = std::make_unique<SealedFolder>(m_folder.path(), SecretBytes(QByteArray(32, 'k')));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("cache.db")); }

    bool open()
    {
        auto opened =
            Database::open(path(), {kCacheApplicationId, Durability::Normal, CheckOnOpen::AfterUncleanExit});
        if (opened)
            database = *std::move(opened);
        return opened.has_value();
    }

    Result<void> fill(int pages)
    {
        std::mt19937 random(7);
        return database->write([&]() -> Result<void> {
            database->runScript("CREATE VIRTUAL TABLE page USING fts5(text)");
            for (int page = 0; page < pages; ++page) {
                QString text;
                for (int i = 0; i < kWordsOnAPage; ++i) {
                    // Common words are common: the product of two draws leans to small numbers.
                    const auto word =
                        static_cast<quint64>(random() % 1'000) * (random() % 1'000) * kWords / 1'000'000;
                    text += QStringLiteral("w%1 ").arg(word);
                }
                database->run("INSERT INTO page VALUES (?1)", text);
            }
            return {};
        });
    }

    std::unique_ptr<Database> database;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SealedFolder> m_sealed;
};

bool isDone(const Result<void> &outcome)
{
    if (!outcome)
        std::fprintf(stderr, "%s\n", qPrintable(outcome.error().detail));
    return outcome.has_value();
}

bool search(Side &side, const QString &words)
{
    return isDone(side.database->read([&]() -> Result<void> {
        Query hits = side.database->query("SELECT rowid, snippet(page, 0, '<', '>', '…', 12) FROM page"
                                          " WHERE page MATCH ?1 ORDER BY bm25(page) LIMIT 20");
        hits.bind(words);
        while (hits.next()) {
        }
        return {};
    }));
}

bool reopen(Side &side)
{
    side.database.reset();
    return side.open();
}

bool commit(Side &side)
{
    return isDone(side.database->write([&]() -> Result<void> {
        side.database->run("UPDATE page SET text = ?1 WHERE rowid = 1", QStringLiteral("w1 w2 w3"));
        return {};
    }));
}

using Work = std::function<bool(Side &, int round)>;

// Milliseconds, the middle of all rounds.
double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double compare(const char *what, Side &plain, Side &sealed, const Work &work)
{
    std::vector<double> times[2];
    for (int round = 0; round < kRounds; ++round) {
        for (const int which : {round % 2, 1 - round % 2}) {
            QElapsedTimer timer;
            timer.start();
            if (!work(which == 0 ? plain : sealed, round)) {
                std::fprintf(stderr, "%s failed\n", what);
                std::exit(2);
            }
            times[which].push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    const double before = median(times[0]);
    const double after = median(times[1]);
    const double more = 100.0 * (after - before) / before;
    std::printf("%-40s %9.3f ms %9.3f ms %+7.1f %%\n", what, before, after, more);
    std::fflush(stdout);
    return more;
}

} // namespace

int main(int argc, char *argv[])
{
    const int pages = argc > 1 ? std::atoi(argv[1]) : 5'000;
    Side plain(false);
    Side sealed(true);
    for (Side *side : {&plain, &sealed}) {
        const auto filled = side->open() ? side->fill(pages) : makeError(ErrorCode::Unavailable);
        if (!filled || !reopen(*side)) { // closing folds the log
            std::fprintf(stderr, "the databases cannot be made: %s\n",
                         filled ? "reopening" : qPrintable(filled.error().detail));
            return 2;
        }
    }
    std::printf("%-40s %12s %12s %9s\n", "", "plain", "sealed", "more");
    compare("open the database", plain, sealed, [](Side &side, int) { return reopen(side); });
    const double warm = compare("search, program running", plain, sealed, [](Side &side, int round) {
        bool done = true;
        for (int i = 0; i < kQueriesARound; ++i)
            done = done && search(side, QStringLiteral("w%1").arg(round * kQueriesARound + i));
        return done;
    });
    const double phrase = compare("search for two words", plain, sealed, [](Side &side, int round) {
        return search(side, QStringLiteral("w%1 w%2").arg(round).arg(round + 7));
    });
    compare("first search after the start", plain, sealed, [](Side &side, int round) {
        return reopen(side) && search(side, QStringLiteral("w%1").arg(900 + round));
    });
    compare("one commit", plain, sealed, [](Side &side, int) { return commit(side); });
    return warm > kMostForSearch || phrase > kMostForSearch ? 1 : 0;
}
