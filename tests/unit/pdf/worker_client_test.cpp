// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/worker_client.h"

#include "tests/support/pdf_builder.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <thread>

namespace plenum::test {

// The client against workers that lie, hang or die. The real worker is tested in
// tests/integration/pdf_worker.
class WorkerClientTest : public Suite {
    Q_OBJECT

private:
    WorkerOptions fake(const char *mode)
    {
        WorkerOptions options;
        options.program = m_folder.filePath(QLatin1String("fake+") + QLatin1String(mode));
        QFile::link(QStringLiteral(FAKE_PDF_WORKER), options.program);
        options.startDeadline = options.openDeadline = std::chrono::milliseconds(300);
        options.textDeadline = options.visibleRenderDeadline = std::chrono::milliseconds(300);
        return options;
    }

    static SealedDocument document() { return *sealedDocument(PdfBuilder().addPage(QByteArray()).build()); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void start_programThatIsNotThere_isUnavailable()
    {
        WorkerOptions options;
        options.program = m_folder.filePath(QStringLiteral("none"));
        const auto started = WorkerClient::start(options);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Unavailable);
    }

    void start_badPrograms_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("exits-at-once") << int(ErrorCode::Unavailable);
        QTest::newRow("never-says-hello") << int(ErrorCode::TimedOut);
    }
    void start_badPrograms()
    {
        QFETCH(int, code);
        const auto started = WorkerClient::start(fake(QTest::currentDataTag()));
        QVERIFY(!started);
        QCOMPARE(int(started.error().code), code);
    }

    void open_lies_data()
    {
        QTest::addColumn<int>("code");
        const auto row = [](const char *mode, ErrorCode code) { QTest::newRow(mode) << int(code); };
        row("silent", ErrorCode::TimedOut);
        row("dies", ErrorCode::Unavailable);
        row("wrong-serial", ErrorCode::Unavailable);
        row("wrong-kind", ErrorCode::Unavailable);
        row("wrong-magic", ErrorCode::Unavailable);
        row("wrong-status", ErrorCode::Unavailable);
        row("huge-payload", ErrorCode::Unavailable);
        row("garbage-payload", ErrorCode::Unavailable);
        row("empty-payload", ErrorCode::Unavailable);
        row("short-packet", ErrorCode::Unavailable);
        row("long-packet", ErrorCode::Unavailable);
        row("sends-descriptor", ErrorCode::Unavailable);
    }
    void open_lies()
    {
        QFETCH(int, code);
        auto client = WorkerClient::start(fake(QTest::currentDataTag()));
        QVERIFY_OK(client);
        QElapsedTimer clock;
        clock.start();
        const auto opened = (*client)->open(document());
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        QVERIFY(!(*client)->isAlive());
        QVERIFY(clock.elapsed() < 2000);
        // Dead is dead, and says so at once.
        QCOMPARE((*client)->open(document()).error().code, ErrorCode::Unavailable);
        QCOMPARE((*client)->probe().error().code, ErrorCode::Unavailable);
    }

    void replyMemory_cannotBeShrunkByTheWorker()
    {
        auto client = WorkerClient::start(fake("shrinks-memory"));
        QVERIFY_OK(client);
        QVERIFY_OK((*client)->open(document()));
    }

    void afterOpen_lies_data()
    {
        QTest::addColumn<bool>("unused"); // the name of the row says it all
        for (const char *mode :
             {"late-garbage-payload", "late-empty-payload", "late-huge-payload", "late-dies"})
            QTest::newRow(mode) << true;
    }
    void afterOpen_lies()
    {
        const WorkerOptions options = fake(QTest::currentDataTag());
        const auto fresh = [&options] {
            auto client = WorkerClient::start(options);
            Q_ASSERT(client);
            [[maybe_unused]] const auto opened = (*client)->open(document());
            Q_ASSERT(opened);
            return std::move(*client);
        };
        QCOMPARE(fresh()->text(0).error().code, ErrorCode::Unavailable);
        QCOMPARE(fresh()->links(0).error().code, ErrorCode::Unavailable);
        QCOMPARE(fresh()->render({}).error().code, ErrorCode::Unavailable);
    }

    void requests_outOfRange_areRefusedBeforeTheyAreSent()
    {
        auto client = WorkerClient::start(fake("late-dies"));
        QVERIFY_OK(client);
        QCOMPARE((*client)->text(0).error().code, ErrorCode::InvalidInput); // nothing open yet
        QVERIFY_OK((*client)->open(document()));
        const auto code = [&client](int page, double scale, int rotation = 0,
                                    std::optional<QRect> region = {}) {
            const auto pixels = (*client)->render({page, scale, rotation, region});
            return pixels ? ErrorCode::Internal : pixels.error().code;
        };
        QCOMPARE(code(-1, 1), ErrorCode::InvalidInput);
        QCOMPARE(code(1, 1), ErrorCode::InvalidInput);
        QCOMPARE(code(0, 0), ErrorCode::InvalidInput);
        QCOMPARE(code(0, qQNaN()), ErrorCode::InvalidInput);
        QCOMPARE(code(0, 1e9), ErrorCode::InvalidInput);
        QCOMPARE(code(0, 1, 45), ErrorCode::InvalidInput);
        QCOMPARE(code(0, 1, 0, QRect(0, 0, 596, 10)), ErrorCode::InvalidInput);
        QCOMPARE(code(0, 1, 0, QRect()), ErrorCode::InvalidInput);
        QCOMPARE(code(0, 50), ErrorCode::TooLarge);
        QVERIFY((*client)->isAlive());
    }

    void interrupt_fromAnotherThread_cancelsAndKills()
    {
        WorkerOptions options = fake("silent");
        options.openDeadline = std::chrono::seconds(20);
        auto client = WorkerClient::start(options);
        QVERIFY_OK(client);
        QElapsedTimer clock;
        clock.start();
        std::thread other([&client] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            (*client)->interrupt();
        });
        const auto opened = (*client)->open(document());
        other.join();
        QCOMPARE(opened.error().code, ErrorCode::Cancelled);
        QVERIFY(clock.elapsed() < 1000);
        QVERIFY(!(*client)->isAlive());
    }

    void locate_honoursTheTestVariable()
    {
        qputenv("PLENUM_PDF_WORKER", FAKE_PDF_WORKER);
        const auto located = locateWorkerProgram();
        qunsetenv("PLENUM_PDF_WORKER");
        QVERIFY_OK(located);
        QCOMPARE(*located, QStringLiteral(FAKE_PDF_WORKER));
    }
};

} // namespace plenum::test

QTEST_GUILESS_MAIN(plenum::test::WorkerClientTest)
#include "worker_client_test.moc"
