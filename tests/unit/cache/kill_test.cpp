// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cache/profile_folder.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace plenum {

using test::idText;
using test::kSpace;
using test::sampleMark;

namespace {

Mark numberedMark(quint32 n)
{
    return sampleMark(n, n % 3 == 0 ? MarkKind::Ink : MarkKind::Note,
                      n % 2 == 0 ? Visibility::Shared : Visibility::Private);
}

// The child: commits numbered work without end and prints each number once it is committed.
int commitForever(const QString &folder, quint32 first)
{
    const test::FakeClock clock;
    auto vault = Vault::open(folder, clock);
    auto cache = Cache::open(folder);
    if (!vault || !cache || (*vault)->recovery() || (*cache)->wasRebuilt())
        return 1;
    const auto replica = makeReplica(**vault, **cache);
    for (quint32 n = first;; ++n) {
        StoredSignOff signOff;
        signOff.statement = QByteArray::number(n);
        signOff.p7s = QByteArray(3'000, 's');
        SpaceMarks marks;
        marks.head = HeadMark{1, n, QByteArray(32, 'h')};
        const StoredObject object{QStringLiteral("h/%1.bin").arg(n), QStringLiteral("HEAD"),
                                  QByteArray(32, 'i'), QByteArray(2'000, 'o')};
        if (!(*vault)->applyEdit(kSpace, MarkEdit{std::nullopt, numberedMark(n)}) ||
            !(*vault)->addSignOff(kSpace, signOff) || !replica->accept(kSpace, marks, {object}))
            return 2;
        std::printf("%u\n", n);
        std::fflush(stdout);
    }
}

} // namespace

// Kills a writing process at random moments: everything it said it had committed is there afterwards.
class KillTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment_nothingCommittedIsLost()
    {
        const QTemporaryDir folder(test::temporaryFolderTemplate());
        const test::FakeClock clock;
        {
            const auto vault = Vault::open(folder.path(), clock);
            QVERIFY_OK((*vault)->saveSpace(test::ProfileFolder::ownSpace()));
        }
        QRandomGenerator random(2026);
        quint32 done = 0; // the greatest number known to be committed
        int kills = 0;
        while (kills < 120) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--commit-forever"), folder.path(), QString::number(done + 1)});
            QVERIFY(child.waitForStarted());
            const int wait = random.bounded(3) == 0 ? random.bounded(15) : random.bounded(60);
            QThread::msleep(static_cast<unsigned long>(wait));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit); // it never ends by itself
            ++kills;

            // A line may be cut by the kill: only whole ones count.
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            const quint32 said = lines.size() > 1 ? lines.at(lines.size() - 2).toUInt() : done;
            const auto vault = Vault::open(folder.path(), clock);
            QVERIFY_OK(vault);
            QVERIFY(!(*vault)->recovery());
            const auto cache = Cache::open(folder.path());
            QVERIFY_OK(cache);
            QVERIFY(!(*cache)->wasRebuilt());
            const auto marks = (*vault)->marks(kSpace, test::samplePaper().paper, 1).value();
            const auto signOffs = (*vault)->signOffs(kSpace, std::nullopt).value();
            const auto heads = (*cache)->objectsBelow(kSpace, QStringLiteral("h/")).value();
            const qint64 accepted = makeReplica(**vault, **cache)->marks(kSpace).value().head.seq;
            QVERIFY2(marks.size() >= static_cast<qsizetype>(said), qPrintable(QString::number(said)));
            QVERIFY(signOffs.size() >= static_cast<qsizetype>(said));
            QVERIFY(accepted >= static_cast<qint64>(said));
            // What a maximum covers is there before it.
            QVERIFY(heads.size() == accepted || heads.size() == accepted + 1);
            QVERIFY_OK((*vault)->checkIntegrity());
            QVERIFY_OK((*cache)->checkIntegrity());

            // Take away the half-done round, so that numbers stay without gaps.
            done = static_cast<quint32>(accepted);
            for (quint32 n = done + 1; n <= static_cast<quint32>(marks.size()); ++n)
                QVERIFY_OK((*vault)->applyEdit(kSpace, MarkEdit{numberedMark(n), std::nullopt}));
        }
        QVERIFY2(done > 100, qPrintable(QString::number(done)));
        const auto vault = Vault::open(folder.path(), clock);
        const auto marks = (*vault)->marks(kSpace, test::samplePaper().paper, 1).value();
        QCOMPARE(marks.size(), static_cast<qsizetype>(done));
        for (const Mark &mark : marks)
            QVERIFY(mark == numberedMark(mark.text.section(QLatin1Char(' '), 1).toUInt()));
    }
};

} // namespace plenum

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--commit-forever"))
        return plenum::commitForever(arguments[2], arguments[3].toUInt());
    plenum::KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
