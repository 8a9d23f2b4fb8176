// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/paper_fetcher.h"

#include "core/cache/paper_files.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_papers.h"
#include "tests/support/suite.h"
#include "tests/unit/sync/paper_store.h"
#include "tests/unit/sync/sample_agenda.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace plenum;
using test::SampleAgenda;

namespace {

constexpr qint64 kMiB = 1024 * 1024;

bool hasWarning(const SyncReport &report, ErrorCode code, const QString &subject)
{
    return std::any_of(report.warnings.cbegin(), report.warnings.cend(),
                       [&](const Error &e) { return e.code == code && e.subject == subject; });
}

// Zeros, and an agenda that promises them: a blob of any size that needs no memory.
class ZeroStore final : public ObjectStore {
public:
    explicit ZeroStore(qint64 size) : m_size(size) {}

    Result<void> fetchBlobs(const QList<BlobRead> &reads, BlobReceiver &receiver) override
    {
        const QByteArray piece(256 * 1024, '\0');
        for (qint64 at = 0; at < m_size; at += piece.size()) { // all at once
            for (qsizetype i = 0; i < reads.size(); ++i) {
                const qint64 size = std::min<qint64>(piece.size(), m_size - at);
                PLENUM_TRY(receiver.receive(i, QByteArrayView(piece).first(size)));
            }
        }
        for (qsizetype i = 0; i < reads.size(); ++i)
            PLENUM_TRY(receiver.finish(i, {}));
        return {};
    }
    Result<QByteArray> get(const ObjectName &, qint64) override { return makeError(ErrorCode::Internal); }
    Result<void> put(const ObjectName &, const QByteArray &, WriteMode) override { return {}; }
    Result<void> fetchBlob(const QByteArray &, qint64, const BlobSink &) override { return {}; }
    Result<void> putBlob(const QByteArray &, const QString &) override { return {}; }
    Result<QList<ObjectName>> list(const QString &) override { return QList<ObjectName>(); }
    Result<void> barrier() override { return {}; }
    Result<void> probeRoom(qint64) override { return {}; }
    QString describe() const override { return QStringLiteral("zeros"); }

private:
    qint64 m_size;
};

} // namespace

class PaperFetcherTest : public test::Suite {
    Q_OBJECT

    struct Bench {
        test::PaperStore store;
        test::MemoryPapers papers;
        test::FakeClock clock;
        SampleAgenda agenda;
        QList<Paper> all;
        QList<SyncProgress> shown;
        SyncReport report;
        SyncOptions options;

        // Papers 1 … count of `size` bytes in one meeting, all of them in the store.
        explicit Bench(quint32 count = 3, qsizetype size = 300'000)
        {
            for (quint32 n = 1; n <= count; ++n) {
                const QByteArray bytes = test::paperBytes(n, size);
                all.append(test::samplePaperOf(bytes, n));
                store.add(all.constLast().blob, bytes);
            }
            agenda.addMeeting(1, clock.now.addDays(1), all);
            options.progress = [this](const SyncProgress &progress) { shown.append(progress); };
        }

        Result<void> run()
        {
            report = SyncReport();
            shown.clear();
            store.sent = 0;
            store.batches = 0;
            store.started.clear();
            return PaperFetcher(store, papers, clock, report).run(agenda.state, options);
        }

        QString nameOf(int paper) const { return blobName(all.at(paper).blob).path(); }
    };

    // Fetches one paper of `size` bytes from `store` in a child that is killed after `sent` bytes left the
    // store. Returns whether it was killed.
    static bool killedWhileFetching(const QString &folder, const SampleAgenda &agenda,
                                    test::PaperStore &store, qint64 at)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            auto files = PaperFiles::open(folder);
            store.onPiece = [at](qint64 sent) {
                if (sent >= at)
                    ::kill(::getpid(), SIGKILL);
            };
            const test::FakeClock clock;
            SyncReport report;
            const auto done = PaperFetcher(store, **files, clock, report).run(agenda.state, {});
            ::_exit(done ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

private Q_SLOTS:
    void everything_comesInOneBatchAndIsSettledOnce()
    {
        Bench bench(20);
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.papers.papers.size(), 20);
        QCOMPARE(bench.store.batches, 1);
        QCOMPARE(bench.papers.barriers, 1);
        QCOMPARE(bench.store.started.constFirst().sha256, bench.all.constFirst().blob); // in their order
        QCOMPARE(bench.store.started.constFirst().size, 300'000);
        QVERIFY2(bench.papers.mostOpenWriters <= 6, "no more writers than running transfers");
        QCOMPARE(bench.report.papersFetched, 20);
        QCOMPARE(bench.report.bytesFetched, 20 * 300'000);
        QVERIFY(bench.report.changed);
        QVERIFY(bench.report.warnings.isEmpty());

        QVERIFY_OK(bench.run());
        QCOMPARE(bench.store.batches, 0);
        QVERIFY(!bench.report.changed);
        QVERIFY(bench.shown.isEmpty());
        QCOMPARE(bench.papers.barriers, 1);
    }

    void anEmptyPaper_isAPaperToo()
    {
        Bench bench(2, 0);
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.papers.papers.size(), 1); // both are the same blob
        QVERIFY(bench.report.warnings.isEmpty());
    }

    void storeGoesAway_atEveryPlace_theNextContactAsksForTheRestOnly()
    {
        const qint64 total = 3 * 300'000;
        for (qint64 away = 0; away < total; away += 47'111) {
            Bench bench;
            bench.store.parallel = 2;
            bench.store.awayAfter = away;
            QCOMPARE(bench.run().error().code, ErrorCode::Unavailable);
            const qint64 first = bench.store.sent;
            bench.store.awayAfter = total * 2;
            QVERIFY_OK(bench.run());
            QCOMPARE(bench.papers.papers.size(), 3);
            QCOMPARE(first + bench.store.sent, total); // no byte twice
            QVERIFY(bench.papers.beginnings.isEmpty());
        }
    }

    void cancelled_atEveryPlace_keepsWhatCame()
    {
        for (qint64 at = 0; at < 900'000; at += 99'000) {
            Bench bench;
            std::stop_source stop;
            bench.options.stop = stop.get_token();
            bench.store.onPiece = [&](qint64 sent) {
                if (sent > at)
                    stop.request_stop();
            };
            QCOMPARE(bench.run().error().code, ErrorCode::Cancelled);
            QCOMPARE(bench.papers.openWriters, 0);
            QCOMPARE(bench.papers.barriers, 1); // what came is settled
            bench.options.stop = {};
            QVERIFY_OK(bench.run());
            QCOMPARE(bench.papers.papers.size(), 3);
        }
    }

    void aBeginningThatIsWrong_startsOverOnce()
    {
        Bench bench(1);
        bench.papers.beginnings.insert(bench.all[0].blob, QByteArray(100'000, 'x'));
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.papers.papers.size(), 1);
        QVERIFY(bench.report.warnings.isEmpty());
        QCOMPARE(bench.store.sent, 200'000 + 300'000);
        QCOMPARE(bench.shown.constLast().bytesDone, 300'000);
        QCOMPARE(bench.shown.constLast().bytes, 300'000);
    }

    void aBeginningAsLongAsThePaper_needsNoRequest_orAllOfIt()
    {
        for (const bool isRight : {true, false}) {
            Bench bench(1);
            bench.papers.beginnings.insert(bench.all[0].blob, isRight ? bench.store.blobs[bench.all[0].blob]
                                                                      : QByteArray(300'000, 'x'));
            QVERIFY_OK(bench.run());
            QCOMPARE(bench.papers.papers.size(), 1);
            QCOMPARE(bench.store.sent, isRight ? 0 : 300'000);
            QCOMPARE(bench.store.batches, isRight ? 0 : 1);
            QVERIFY(bench.report.warnings.isEmpty());
        }
    }

    void wrongBytesInTheStore_areAWarningAndNothingIsKept()
    {
        Bench bench;
        QByteArray wrong = bench.store.blobs[bench.all[1].blob];
        wrong[299'999] = static_cast<char>(wrong[299'999] ^ 1);
        bench.store.add(bench.all[1].blob, wrong);
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.papers.papers.size(), 2);
        QVERIFY(hasWarning(bench.report, ErrorCode::Corrupt, bench.nameOf(1)));
        QCOMPARE(bench.report.warnings.size(), 1);
        QCOMPARE(bench.report.damaged, QList<QByteArray>{bench.all[1].blob});
        QVERIFY(bench.papers.beginnings.isEmpty());
        QCOMPARE(bench.store.sent, 900'000); // once
        QCOMPARE(bench.shown.constLast().papersDone, 3);

        bench.options.papers.passedOver = {bench.all[1].blob};
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.store.batches, 0);
        QVERIFY(hasWarning(bench.report, ErrorCode::Corrupt, bench.nameOf(1)));
        QVERIFY(bench.report.damaged.isEmpty());
        QCOMPARE(bench.report.papersWithheld, 0);
    }

    void tornInTheStore_isAWarning_andCompletedOnceItIsWhole()
    {
        Bench bench;
        const QByteArray whole = bench.store.blobs[bench.all[0].blob];
        bench.store.add(bench.all[0].blob, whole.first(123'456));
        for (int contact = 0; contact < 2; ++contact) {
            QVERIFY_OK(bench.run());
            QVERIFY(hasWarning(bench.report, ErrorCode::Corrupt, bench.nameOf(0)));
            QCOMPARE(bench.papers.papers.size(), 2);
            QCOMPARE(bench.store.sent, contact == 0 ? 123'456 + 600'000 : 0);
        }
        bench.store.add(bench.all[0].blob, whole);
        QVERIFY_OK(bench.run());
        QVERIFY(bench.report.warnings.isEmpty());
        QCOMPARE(bench.store.sent, 300'000 - 123'456);
        QCOMPARE(bench.papers.papers.size(), 3);
    }

    void missingInTheStore_isAWarningAndTheOthersCome()
    {
        Bench bench(5);
        bench.store.blobs.remove(bench.all[2].blob);
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.papers.papers.size(), 4);
        QVERIFY(hasWarning(bench.report, ErrorCode::NotFound, bench.nameOf(2)));
        QVERIFY(bench.report.damaged.isEmpty());
    }

    void longerThanTheAgendaSays_endsThatPaperOnly()
    {
        Bench bench(4);
        bench.store.add(bench.all[1].blob,
                        bench.store.blobs[bench.all[1].blob] + QByteArray(50'000'000, 'x'));
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.papers.papers.size(), 3);
        QVERIFY(hasWarning(bench.report, ErrorCode::Corrupt, bench.nameOf(1)));
        QVERIFY2(bench.store.sent < 4 * 300'000 + 6 * 65'536, qPrintable(QString::number(bench.store.sent)));
        QVERIFY(bench.papers.beginnings.isEmpty());
    }

    void shortOfRoom_bringsWhatComesFirstAndSaysHowMuchIsMissing()
    {
        Bench bench(5);
        bench.papers.free = 64 * kMiB + 700'000; // a reserve, and two papers
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.papers.papers.size(), 2);
        QVERIFY(bench.papers.has(bench.all[0].blob) && bench.papers.has(bench.all[1].blob));
        QVERIFY(hasWarning(bench.report, ErrorCode::DiskFull, bench.all[2].fileName));
        QCOMPARE(bench.report.warnings.size(), 1);
        QCOMPARE(bench.report.warnings.constFirst().detail,
                 QStringLiteral("1500000 bytes are needed, 700000 are free"));
        QCOMPARE(bench.report.bytesShort, 800'000);
        QCOMPARE(bench.store.started.size(), 2);
        QCOMPARE(bench.shown.constLast().papers, 2);

        bench.papers.free = 1'000;
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.store.batches, 0);
        QCOMPARE(bench.report.bytesShort, 900'000);
    }

    void diskFullMeanwhile_endsTheContactAndKeepsTheOthers()
    {
        Bench bench(5);
        bench.store.parallel = 1;
        bench.papers.writable = 800'000;
        QCOMPARE(bench.run().error().code, ErrorCode::DiskFull);
        QCOMPARE(bench.papers.papers.size(), 2);
        QVERIFY(bench.report.changed);
        QCOMPARE(bench.papers.barriers, 1);
        bench.papers.writable = 10'000'000;
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.papers.papers.size(), 5);
    }

    void progress_tellsPapersBytesAndTimeLeft()
    {
        Bench bench(10, 1'000'000);
        bench.store.parallel = 1;
        bench.papers.beginnings.insert(bench.all[0].blob,
                                       bench.store.blobs[bench.all[0].blob].first(400'000));
        bench.store.chunk = 50'000;
        bench.store.onPiece = [&](qint64) { bench.clock.now = bench.clock.now.addMSecs(50); }; // 1 MB/s
        QVERIFY_OK(bench.run());
        const SyncProgress &first = bench.shown.constFirst();
        QCOMPARE(first.phase, SyncPhase::Fetching);
        QCOMPARE(first.papers, 10);
        QCOMPARE(first.papersDone, 0);
        QCOMPARE(first.bytes, 10'000'000);
        QCOMPARE(first.bytesDone, 400'000);
        QVERIFY(!first.secondsLeft);
        QCOMPARE(first.meeting, MeetingId(test::idText(1001)));
        const SyncProgress &last = bench.shown.constLast();
        QCOMPARE(last.papersDone, 10);
        QCOMPARE(last.bytesDone, 10'000'000);
        QCOMPARE(last.secondsLeft.value_or(-1), 0);
        for (const SyncProgress &progress : std::as_const(bench.shown)) {
            if (!progress.secondsLeft)
                continue;
            const qint64 expected = (progress.bytes - progress.bytesDone) / 1'000'000;
            QVERIFY2(std::abs(*progress.secondsLeft - expected) <= 2,
                     qPrintable(QString::number(*progress.secondsLeft)));
            QVERIFY(std::abs(progress.bytesPerSecond - 1'000'000) < 100'000);
        }
        // Some five times a second in 9.6 seconds, whatever the number of pieces.
        QVERIFY2(bench.shown.size() > 30 && bench.shown.size() < 60,
                 qPrintable(QString::number(bench.shown.size())));
    }

    // What is transferred of a sealed paper is more than the paper.
    void sealedPapers_comeWhole_andGoOnWhereTheyStopped()
    {
        const qint64 plain = 300'000;
        const qint64 size = sealedSize(plain);
        for (const qint64 away : {qint64{0}, qint64{1}, qint64{32}, qint64{65'584}, plain, size - 1, size}) {
            Bench bench(1);
            const QByteArray blob = test::paperBytes(7, size);
            const Paper paper = test::sealedSampleOf(blob, 7);
            QCOMPARE(paper.size, plain);
            bench.store.add(paper.blob, blob);
            bench.agenda = SampleAgenda();
            bench.agenda.addMeeting(1, bench.clock.now.addDays(1), {paper});
            bench.store.chunk = 1'000;
            bench.store.awayAfter = away;
            const auto first = bench.run();
            QCOMPARE(first.ok(), away == size);
            QCOMPARE(bench.store.sent, away / 1'000 * 1'000 + (away == size ? size % 1'000 : 0));
            if (away == size)
                QCOMPARE(bench.store.started.constFirst().size, size);
            const qint64 before = bench.store.sent;
            bench.store.awayAfter = qint64{1} << 40;
            QVERIFY_OK(bench.run());
            QCOMPARE(before + bench.store.sent, size); // no byte twice
            QCOMPARE(bench.papers.papers.value(paper.blob), blob);
            QVERIFY(bench.report.warnings.isEmpty());
            if (away < size)
                QCOMPARE(bench.shown.constLast().bytes, size);
        }
        Bench bench(1);
        const QByteArray blob = test::paperBytes(7, size);
        bench.agenda = SampleAgenda();
        bench.agenda.addMeeting(1, bench.clock.now.addDays(1), {test::sealedSampleOf(blob, 7)});
        bench.papers.free = 64 * kMiB + plain; // room for the paper, and not for what it is sealed in
        QVERIFY_OK(bench.run());
        QCOMPARE(bench.report.bytesShort, size - plain);
    }

    // A program that is killed at any offset of a large paper, whatever the pieces: another one asks for the
    // rest only, and what had left the store before is asked for again by less than one piece.
    void killedAtAnyOffset_anotherProgramRefetchesLessThanAPiece_data()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::newRow("as it is") << false;
        QTest::newRow("sealed") << true;
    }
    void killedAtAnyOffset_anotherProgramRefetchesLessThanAPiece()
    {
        QFETCH(const bool, isSealed);
        const qint64 size = sealedSize(60 * kMiB);
        const QByteArray bytes = test::paperBytes(1, size);
        SampleAgenda agenda;
        const Paper paper = isSealed ? test::sealedSampleOf(bytes, 1) : test::samplePaperOf(bytes, 1);
        agenda.addMeeting(1, test::FakeClock().now.addDays(1), {paper});
        qint64 worst = 0;
        for (const qint64 at : {qint64{1}, kMiB - 1, 20 * kMiB + 7, 40 * kMiB, size - 1, size}) {
            for (const qint64 chunk : {qint64{64} * 1024, qint64{1'000'003}}) {
                QTemporaryDir folder;
                const QString papers = folder.filePath(QStringLiteral("papers"));
                test::PaperStore store;
                store.add(paper.blob, bytes);
                store.chunk = chunk;
                QVERIFY(killedWhileFetching(papers, agenda, store, at));
                const qint64 sentBefore = std::min((at + chunk - 1) / chunk * chunk, size);

                const auto files = PaperFiles::open(papers);
                QVERIFY_OK(files);
                const test::FakeClock clock;
                SyncReport report;
                store.onPiece = nullptr;
                store.sent = 0;
                QVERIFY_OK(PaperFetcher(store, **files, clock, report).run(agenda.state, {}));
                QVERIFY((*files)->has(paper.blob));
                QFile file((*files)->pathOf(paper.blob));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY(file.readAll() == bytes);
                const qint64 again = sentBefore + store.sent - size;
                QVERIFY2(again <= chunk, qPrintable(QStringLiteral("%1 bytes again").arg(again)));
                worst = std::max(worst, again);
            }
        }
        qInfo("at most %lld bytes of 60 MiB were asked for again", static_cast<long long>(worst));
    }

    void fourLargePapersAtOnce_needLittleMemory()
    {
        QTemporaryDir folder;
        const qint64 size = 64 * kMiB;
        const auto files = PaperFiles::open(folder.filePath(QStringLiteral("papers")));
        QVERIFY_OK(files);
        SampleAgenda agenda;
        QList<Paper> papers;
        for (quint32 n = 1; n <= 4; ++n) {
            Paper paper = test::samplePaperOf("", n);
            paper.size = size;
            paper.blob = sha256(QByteArray::number(n)); // never matches: what counts is the way there
            papers.append(paper);
        }
        const test::FakeClock clock;
        agenda.addMeeting(1, clock.now.addDays(1), papers);
        ZeroStore store(size);
        rusage before = {};
        ::getrusage(RUSAGE_SELF, &before);
        SyncReport report;
        QVERIFY_OK(PaperFetcher(store, **files, clock, report).run(agenda.state, {}));
        rusage after = {};
        ::getrusage(RUSAGE_SELF, &after);
        QCOMPARE(report.damaged.size(), 4);
        QCOMPARE(report.bytesFetched, 4 * size);
        const long grown = (after.ru_maxrss - before.ru_maxrss) / 1024;
        QVERIFY2(grown < 8, qPrintable(QStringLiteral("%1 MiB").arg(grown)));
    }
};

QTEST_GUILESS_MAIN(PaperFetcherTest)
#include "paper_fetcher_test.moc"
