// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/document_session.h"

#include "tests/integration/pdf_worker/worker_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

#include <csignal>

namespace plenum::test {

namespace {

using std::chrono::milliseconds;

// Pages 0 … fast-1 draw at once; the page after them takes minutes.
QByteArray documentWithOneHeavyPage(int fast)
{
    PdfBuilder pdf;
    for (int page = 0; page < fast; ++page)
        pdf.addPage(PdfBuilder::Page());
    QByteArray heavy;
    for (int i = 0; i < 200000; ++i)
        heavy += "0 0 595 842 re W n 0 0 m 595 842 l 0 842 l 595 0 l f* \n";
    return pdf.addPage(heavy).build();
}

SessionOptions options(int workers)
{
    SessionOptions result;
    result.worker = realWorker();
    result.workers = workers;
    return result;
}

// Runs the event loop until the future is done; the calls themselves never block.
template<class T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
        qFatal("a future never finished");
    if (future.resultCount() == 0)
        return makeError(ErrorCode::Cancelled);
    return future.takeResult();
}

QList<qint64> childProcesses()
{
    QList<qint64> processes;
    for (const QString &thread :
         QDir(QStringLiteral("/proc/self/task")).entryList(QDir::NoDotAndDotDot | QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/self/task/%1/children").arg(thread));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &process : file.readAll().simplified().split(' ')) {
            if (!process.isEmpty())
                processes.append(process.toLongLong());
        }
    }
    return processes;
}

} // namespace

class SessionTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void requestsBeforeOpen_waitAndAreAnswered()
    {
        DocumentSession session(sealed(documentWithOneHeavyPage(3)), options(2));
        QSignalSpy states(&session, &DocumentSession::stateChanged);
        auto early = session.render({1, 0.5, 0, {}}, RenderPriority::Visible);
        auto text = session.text(0);
        QCOMPARE(session.state(), DocumentState::Opening);
        const auto info = wait(session.open());
        QVERIFY_OK(info);
        QVERIFY_OK(wait(early));
        QCOMPARE(wait(text)->text, QStringLiteral("Hello council"));
        QCOMPARE(session.state(), DocumentState::Open);
        QCOMPARE(session.info(), *info);
        QCOMPARE(states.size(), 1);
        QVERIFY_OK(wait(session.links(0)));
        QCOMPARE(wait(session.open()).error().code, ErrorCode::InvalidInput);
    }

    void callsNeverBlockTheCaller()
    {
        QElapsedTimer clock;
        DocumentSession session(sealed(documentWithOneHeavyPage(1)), options(1));
        clock.start();
        session.open();
        for (int i = 0; i < 100; ++i)
            session.render({1, 4, 0, {}}, RenderPriority::Visible);
        session.newGeneration();
        QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
    }

    void newGeneration_cancelsWhatWaitsAndKillsWhatRuns()
    {
        DocumentSession session(sealed(documentWithOneHeavyPage(2)), options(1));
        QSignalSpy replaced(&session, &DocumentSession::workerReplaced);
        QVERIFY_OK(wait(session.open()));
        QVERIFY_OK(wait(session.render({0, 1, 0, {}}, RenderPriority::Visible)));
        auto heavy = session.render({2, 4, 0, {}}, RenderPriority::Visible);
        auto waiting = session.render({1, 1, 0, {}}, RenderPriority::Next);
        auto thumbnail = session.render({1, 0.1, 0, {}}, RenderPriority::Thumbnail);
        QTest::qWait(120);
        QElapsedTimer clock;
        clock.start();
        session.newGeneration();
        auto visible = session.render({0, 1, 0, {}}, RenderPriority::Visible);
        QVERIFY_OK(wait(visible));
        const qint64 elapsed = clock.elapsed();
        qInfo() << "stale render killed, next page there after" << elapsed << "ms";
        QVERIFY(elapsed < 1000);
        QCOMPARE(wait(heavy).error().code, ErrorCode::Cancelled);
        QCOMPARE(wait(waiting).error().code, ErrorCode::Cancelled);
        QVERIFY_OK(wait(thumbnail));
        QCOMPARE(replaced.size(), 0); // our own kill is no loss
        QCOMPARE(session.state(), DocumentState::Open);
    }

    void youngRender_keepsItsGrace()
    {
        DocumentSession session(sealed(documentWithOneHeavyPage(2)), options(1));
        QVERIFY_OK(wait(session.open()));
        auto heavy = session.render({2, 4, 0, {}}, RenderPriority::Visible);
        QTest::qWait(5);
        session.newGeneration();
        auto visible =
            session.render({0, 1, 0, {}}, RenderPriority::Visible); // asks while the other is young
        QVERIFY_OK(wait(visible));
        QCOMPARE(wait(heavy).error().code, ErrorCode::Cancelled);
    }

    void backgroundWork_makesWayAndIsDoneAgain()
    {
        SessionOptions one = options(1);
        one.worker.backgroundRenderDeadline = milliseconds(700);
        DocumentSession session(sealed(documentWithOneHeavyPage(2)), one);
        QVERIFY_OK(wait(session.open()));
        auto background = session.render({2, 4, 0, {}}, RenderPriority::Background);
        QTest::qWait(120);
        QElapsedTimer clock;
        clock.start();
        QVERIFY_OK(wait(session.render({0, 1, 0, {}}, RenderPriority::Visible)));
        QVERIFY(clock.elapsed() < 600);
        QCOMPARE(wait(background).error().code, ErrorCode::TimedOut); // tried again to its own deadline
    }

    void cancelledFuture_isNotWorkedOn()
    {
        DocumentSession session(sealed(documentWithOneHeavyPage(2)), options(1));
        QVERIFY_OK(wait(session.open()));
        QList<QFuture<Result<Pixels>>> dropped;
        for (int i = 0; i < 50; ++i)
            dropped << session.render({2, 4, 0, {}}, RenderPriority::Next);
        for (auto &future : dropped)
            future.cancel();
        QElapsedTimer clock;
        clock.start();
        QVERIFY_OK(wait(session.render({0, 1, 0, {}}, RenderPriority::Visible)));
        QVERIFY(clock.elapsed() < 1000);
    }

    void workerMurdered_isReplacedWithoutTheReaderNoticing()
    {
        DocumentSession session(sealed(documentWithOneHeavyPage(2)), options(1));
        QSignalSpy replaced(&session, &DocumentSession::workerReplaced);
        QVERIFY_OK(wait(session.open()));
        const QList<qint64> workers = childProcesses();
        QCOMPARE(workers.size(), 1);
        ::kill(pid_t(workers.first()), SIGKILL);
        QVERIFY_OK(wait(session.render({0, 1, 0, {}}, RenderPriority::Visible)));
        QTRY_COMPARE(replaced.size(), 1);
    }

    void heavyPage_timesOutAndOtherPagesGoOn()
    {
        SessionOptions quick = options(2);
        quick.worker.visibleRenderDeadline = milliseconds(200);
        DocumentSession session(sealed(documentWithOneHeavyPage(2)), quick);
        QVERIFY_OK(wait(session.open()));
        auto heavy = session.render({2, 4, 0, {}}, RenderPriority::Visible);
        auto light = session.render({0, 1, 0, {}}, RenderPriority::Visible);
        QVERIFY_OK(wait(light));
        QCOMPARE(wait(heavy).error().code, ErrorCode::TimedOut);
        QCOMPARE(session.state(), DocumentState::Open);
    }

    void threeKills_quarantineUntilRetry()
    {
        SessionOptions quick = options(1);
        quick.worker.visibleRenderDeadline = milliseconds(100);
        DocumentSession session(sealed(documentWithOneHeavyPage(2)), quick);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("document quarantined")));
        QVERIFY_OK(wait(session.open()));
        for (int kill = 0; kill < 3; ++kill)
            QCOMPARE(wait(session.render({2, 4, 0, {}}, RenderPriority::Visible)).error().code,
                     ErrorCode::TimedOut);
        QTRY_COMPARE(session.state(), DocumentState::Quarantined);
        QCOMPARE(wait(session.render({0, 1, 0, {}}, RenderPriority::Visible)).error().code,
                 ErrorCode::TimedOut);
        QVERIFY_OK(wait(session.retry()));
        QCOMPARE(session.state(), DocumentState::Open);
        QVERIFY_OK(wait(session.render({0, 1, 0, {}}, RenderPriority::Visible)));
    }

    void damagedDocument_failsWhatWaits()
    {
        DocumentSession session(sealed("%PDF-1.7\nnothing"), options(2));
        auto early = session.render({0, 1, 0, {}}, RenderPriority::Visible);
        QCOMPARE(wait(session.open()).error().code, ErrorCode::Corrupt);
        QCOMPARE(wait(early).error().code, ErrorCode::Corrupt);
        QCOMPARE(session.state(), DocumentState::Damaged);
        QCOMPARE(wait(session.text(0)).error().code, ErrorCode::Corrupt);
    }

    void missingWorker_isUnavailable()
    {
        SessionOptions none;
        none.worker.program = QStringLiteral("/nowhere/plenum-pdf-worker");
        DocumentSession session(sealed(documentWithOneHeavyPage(1)), none);
        QCOMPARE(wait(session.open()).error().code, ErrorCode::Unavailable);
        QCOMPARE(session.state(), DocumentState::Unavailable);
    }

    void destruction_withWorkRunning_isQuickAndFinishesEveryFuture()
    {
        QList<QFuture<Result<Pixels>>> futures;
        QElapsedTimer clock;
        {
            DocumentSession session(sealed(documentWithOneHeavyPage(2)), options(2));
            QVERIFY_OK(wait(session.open()));
            for (int i = 0; i < 20; ++i)
                futures << session.render({2, 4, 0, {}}, RenderPriority::Visible);
            QTest::qWait(100);
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        for (auto &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        }
        QVERIFY(childProcesses().isEmpty());
    }

    void bothWorkersMurdered_leaveNoRequestUnanswered()
    {
        DocumentSession session(sealed(documentWithOneHeavyPage(20)), options(2));
        QVERIFY_OK(wait(session.open()));
        QList<QFuture<Result<Pixels>>> futures;
        for (int page = 0; page < 20; ++page)
            futures << session.render({page, 1, 0, {}}, RenderPriority::Visible);
        QTRY_COMPARE(childProcesses().size(), 2);
        for (const qint64 worker : childProcesses())
            ::kill(pid_t(worker), SIGKILL);
        for (auto &future : futures)
            QVERIFY_OK(wait(future));
        QCOMPARE(session.state(), DocumentState::Open);
    }
};

} // namespace plenum::test

QTEST_GUILESS_MAIN(plenum::test::SessionTest)
#include "session_test.moc"
