// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/pdf_worker/worker_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <sys/wait.h>

namespace plenum::test {

namespace {

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

QByteArray procFile(qint64 process, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SandboxTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void everyProbe_isDenied()
    {
        const auto worker = startWorker();
        const auto report = worker->probe();
        QVERIFY_OK(report);
        QVERIFY(report->seccomp);
        QStringList names;
        for (const SandboxProbe &probe : report->probes) {
            names << probe.name;
            // Without Landlock files can be read; the report says so, and everything else is denied all the
            // same.
            const bool readsFiles = probe.name.startsWith(QLatin1String("open-"));
            if (report->landlockAbi > 0 || !readsFiles)
                QVERIFY2(probe.denied, qPrintable(probe.name));
        }
        const QStringList expected{QStringLiteral("socket"),        QStringLiteral("connect"),
                                   QStringLiteral("open-home"),     QStringLiteral("open-passwd"),
                                   QStringLiteral("write"),         QStringLiteral("exec"),
                                   QStringLiteral("ptrace-parent"), QStringLiteral("fork")};
        QCOMPARE(names, expected);
        QVERIFY(!QFile::exists(QDir::home().filePath(QStringLiteral(".plenum-sandbox-probe"))));
    }

    void probes_areDeniedWithADocumentOpenToo()
    {
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(PdfBuilder().addPage(PdfBuilder::Page()).build())));
        QVERIFY_OK(worker->render({0, 1, 0, {}}));
        const auto report = worker->probe();
        QVERIFY_OK(report);
        QVERIFY(report->landlockAbi == 0 || report->allDenied());
    }

    void worker_inheritsNothing()
    {
        QFile secret(QStringLiteral("/proc/self/exe"));
        QVERIFY(secret.open(QIODevice::ReadOnly)); // some descriptor of ours
        qputenv("PLENUM_SECRET", "value");
        const auto worker = startWorker();
        qunsetenv("PLENUM_SECRET");
        const QByteArray status = procFile(worker->processId(), "status");
        QVERIFY(status.contains("NoNewPrivs:\t1"));
        QVERIFY(status.contains("Seccomp:\t2"));
        QVERIFY(status.contains("Threads:\t1"));
        const QByteArray environment = procFile(worker->processId(), "environ");
        QVERIFY(!environment.contains("PLENUM_SECRET"));
        const QStringList descriptors =
            QDir(QStringLiteral("/proc/%1/fd").arg(worker->processId()))
                .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
        QVERIFY2(descriptors.size() <= 4, qPrintable(descriptors.join(QLatin1Char(' '))));
    }

    void startedByHand_endsAtOnce()
    {
        QCOMPARE(QProcess::execute(realWorker().program, {}), 1);
        // Not its parent's number: the parent is gone, so is the worker.
        QCOMPARE(QProcess::execute(realWorker().program, {QStringLiteral("1")}), 1);
    }

    void worker_diesWithItsThread()
    {
        qint64 process = -1;
        WorkerClient *leaked = nullptr;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            leaked = startWorker().release();
            process = leaked->processId();
        }));
        thread->start();
        thread->wait();
        const std::unique_ptr<WorkerClient> owner(leaked);
        QTRY_VERIFY(procFile(process, "status").contains("State:\tZ"));
        QCOMPARE(owner->probe().error().code, ErrorCode::Unavailable);
    }

    void killedWorker_isReportedAtOnce()
    {
        const auto worker = startWorker();
        QVERIFY_OK(worker->open(sealed(PdfBuilder().addPage(PdfBuilder::Page()).build())));
        ::kill(pid_t(worker->processId()), SIGKILL);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(worker->text(0).error().code, ErrorCode::Unavailable);
        QVERIFY(clock.elapsed() < 1000);
    }

    void twoHundredWorkers_leaveNoDescriptorsAndNoZombies()
    {
        const SealedDocument document = sealed(PdfBuilder().addPage(PdfBuilder::Page()).build());
        startWorker(); // what the first start opens for good
        const qsizetype before = openDescriptors();
        for (int round = 0; round < 200; ++round) {
            const auto worker = startWorker();
            if (round % 20 == 0) {
                QVERIFY_OK(worker->open(document));
                QVERIFY_OK(worker->render({0, 0.2, 0, {}}));
            }
        }
        QCOMPARE(openDescriptors(), before);
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
        QCOMPARE(errno, ECHILD);
    }
};

} // namespace plenum::test

QTEST_GUILESS_MAIN(plenum::test::SandboxTest)
#include "sandbox_test.moc"
