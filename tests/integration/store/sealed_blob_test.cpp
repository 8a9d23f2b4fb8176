// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sealed papers against a second implementation (open_sealed_blob.py), which knows only docs/store-format.md.
#include "core/base/random.h"
#include "core/cache/paper_files.h"
#include "core/cache/paper_sealing.h"
#include "core/crypto/chunked_sealing.h"
#include "core/crypto/fingerprint.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace plenum;

class SealedBlobTest : public test::Suite {
    Q_OBJECT

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(cannot be read)");
    }

    static int other(const QString &deed, const QByteArray &key, const QByteArray &hash, const QString &from,
                     const QString &to)
    {
        const QString script = qEnvironmentVariable("PLENUM_SOURCE_DIR") +
                               QStringLiteral("/tests/integration/store/open_sealed_blob.py");
        return QProcess::execute(QStringLiteral("python3"), {script, deed, QString::fromLatin1(key.toHex()),
                                                             QString::fromLatin1(hash.toHex()), from, to});
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void bothReadWhatTheOtherWrote_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), kChunkBytes - 1, kChunkBytes,
                                     kChunkBytes + 1, 3 * kChunkBytes + 77})
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
    }
    void bothReadWhatTheOtherWrote()
    {
        QFETCH(const qsizetype, size);
        SystemRandom random;
        const QByteArray bytes = random.bytes(size);
        write(path("paper"), bytes);
        Paper paper;
        paper.size = size;
        paper.sha256 = sha256(bytes);
        const auto papers = PaperFiles::open(path("papers"));
        QVERIFY_OK(papers);
        QVERIFY_OK(sealPaper(path("paper"), **papers, random, fingerprintOf(bytes), paper));
        const QString blob = (*papers)->pathOf(paper.blob);
        QCOMPARE(other(QStringLiteral("open"), paper.contentKey, paper.sha256, blob, path("opened")), 0);
        QVERIFY(contents(path("opened")) == bytes);

        QCOMPARE(other(QStringLiteral("seal"), paper.contentKey, paper.sha256, path("paper"), path("theirs")),
                 0);
        QFile theirs(path("theirs"));
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        const auto opened = openBlob(theirs.handle(), paper);
        QVERIFY_OK(opened);
        QCOMPARE(opened->sha256, paper.sha256);

        // And it is not a reader that takes anything.
        QByteArray wrong = contents(blob);
        wrong[wrong.size() - 1] = static_cast<char>(wrong.back() ^ 1);
        write(path("wrong"), wrong);
        QCOMPARE(other(QStringLiteral("open"), paper.contentKey, paper.sha256, path("wrong"), path("no")), 1);
        QVERIFY(!QFile::exists(path("no")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SealedBlobTest)
#include "sealed_blob_test.moc"
