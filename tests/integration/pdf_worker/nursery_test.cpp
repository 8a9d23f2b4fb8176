// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/worker_nursery.h"

#include "tests/integration/pdf_worker/worker_fixture.h"

#include <QFile>

#include <csignal>
#include <sys/wait.h>

namespace plenum::test {

namespace {

std::unique_ptr<WorkerNursery> startNursery()
{
    auto nursery = WorkerNursery::start(realWorker());
    if (!nursery)
        qFatal("nursery: %s", qPrintable(QDebug::toString(nursery.error())));
    return std::move(*nursery);
}

SealedDocument onePage()
{
    return sealed(PdfBuilder().addPage(PdfBuilder::Page()).build());
}

QByteArray statusOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

} // namespace

class NurseryTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void worker_isAsConfinedAsAStartedOne()
    {
        const auto nursery = startNursery();
        const auto worker = nursery->worker();
        QVERIFY_OK(worker);
        const auto report = (*worker)->probe();
        QVERIFY_OK(report);
        const auto expected = startWorker()->probe();
        QVERIFY_OK(expected);
        QCOMPARE(report->landlockAbi, expected->landlockAbi);
        QCOMPARE(report->seccomp, expected->seccomp);
        QCOMPARE(report->probes.size(), expected->probes.size());
        for (qsizetype i = 0; i < expected->probes.size(); ++i) {
            QCOMPARE(report->probes.at(i).name, expected->probes.at(i).name);
            QVERIFY2(report->probes.at(i).denied == expected->probes.at(i).denied,
                     qPrintable(report->probes.at(i).name));
        }
        const QByteArray status = statusOf((*worker)->processId());
        QVERIFY(status.contains("NoNewPrivs:\t1"));
        QVERIFY(status.contains("Seccomp:\t2"));
        QVERIFY(status.contains("Threads:\t1"));
        QVERIFY(entries(QStringLiteral("/proc/%1/fd").arg((*worker)->processId())) <= 4);
    }

    void worker_takesOneDocument()
    {
        const auto nursery = startNursery();
        const auto first = nursery->worker();
        const auto second = nursery->worker();
        QVERIFY_OK(first);
        QVERIFY_OK(second);
        QVERIFY((*first)->processId() != (*second)->processId());
        const SealedDocument document = onePage();
        QVERIFY_OK((*first)->open(document));
        QCOMPARE((*first)->open(document).error().code, ErrorCode::InvalidInput);
        const auto info = (*second)->open(document);
        QVERIFY_OK(info);
        QCOMPARE(info->pages, 1);
        QVERIFY_OK((*second)->render({0, 1, 0, {}}));
    }

    void killedWorker_isReportedAndTheNextOneWorks()
    {
        const auto nursery = startNursery();
        const auto worker = nursery->worker();
        QVERIFY_OK(worker);
        ::kill(pid_t((*worker)->processId()), SIGKILL);
        QCOMPARE((*worker)->open(onePage()).error().code, ErrorCode::Unavailable);
        QVERIFY(!(*worker)->isAlive());
        const auto next = nursery->worker();
        QVERIFY_OK(next);
        QVERIFY_OK((*next)->open(onePage()));
    }

    void stoppedWorker_isKilledAtItsDeadline()
    {
        WorkerOptions options = realWorker();
        options.openDeadline = std::chrono::milliseconds(200);
        const auto nursery = WorkerNursery::start(options);
        QVERIFY_OK(nursery);
        const auto worker = (*nursery)->worker();
        QVERIFY_OK(worker);
        const qint64 process = (*worker)->processId();
        ::kill(pid_t(process), SIGSTOP);
        QCOMPARE((*worker)->open(onePage()).error().code, ErrorCode::TimedOut);
        QVERIFY(!(*worker)->isAlive());
        const QByteArray status = statusOf(process);
        QVERIFY2(status.isEmpty() || status.contains("State:\tZ"), status.constData());
    }

    void workers_dieWithTheirNursery()
    {
        auto nursery = startNursery();
        const auto worker = nursery->worker();
        QVERIFY_OK(worker);
        const qint64 process = (*worker)->processId();
        nursery.reset();
        QTRY_VERIFY(statusOf(process).isEmpty() || statusOf(process).contains("State:\tZ"));
        QCOMPARE((*worker)->open(onePage()).error().code, ErrorCode::Unavailable);
    }

    void deadNursery_saysSo()
    {
        const auto nursery = startNursery();
        QVERIFY_OK(nursery->worker());
        ::kill(pid_t(nursery->processId()), SIGKILL);
        const auto worker = nursery->worker();
        QVERIFY(!worker);
        QCOMPARE(worker.error().code, ErrorCode::Unavailable);
        QCOMPARE(worker.error().subject, QStringLiteral("plenum-pdf-worker"));
    }

    void programThatIsNoNursery_isUnavailable()
    {
        WorkerOptions options;
        options.program = QStringLiteral("/bin/true");
        const auto nursery = WorkerNursery::start(options);
        QVERIFY_OK(nursery); // it ran
        const auto worker = (*nursery)->worker();
        QVERIFY(!worker);
        QCOMPARE(worker.error().code, ErrorCode::Unavailable);
    }

    void fiveHundredWorkers_leaveNothingBehind()
    {
        const QString own = QStringLiteral("/proc/self/fd");
        const SealedDocument document = onePage();
        const qsizetype before = entries(own);
        {
            const auto nursery = startNursery();
            const QString nurserys = QStringLiteral("/proc/%1/fd").arg(nursery->processId());
            QVERIFY_OK(nursery->worker());
            const qsizetype inside = entries(nurserys);
            for (int round = 0; round < 500; ++round) {
                const auto worker = nursery->worker();
                QVERIFY_OK(worker);
                if (round % 20 == 0)
                    QVERIFY_OK((*worker)->open(document));
            }
            QCOMPARE(entries(nurserys), inside);
            // At most the last one waits to be reaped.
            QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(nursery->processId()));
            if (children.open(QIODevice::ReadOnly)) // an option of the kernel
                QVERIFY(children.readAll().split(' ').size() <= 3);
        }
        QCOMPARE(entries(own), before);
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
        QCOMPARE(errno, ECHILD);
    }
};

} // namespace plenum::test

QTEST_GUILESS_MAIN(plenum::test::NurseryTest)
#include "nursery_test.moc"
