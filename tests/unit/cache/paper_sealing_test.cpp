// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/paper_sealing.h"

#include "core/cache/paper_files.h"
#include "core/crypto/chunked_sealing.h"
#include "core/crypto/fingerprint.h"
#include "tests/support/fake_random.h"
#include "tests/support/suite.h"
#include "tests/unit/cache/file_size_limit.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>

namespace plenum {

namespace {

constexpr qsizetype kMiB = 1024 * 1024;

QByteArray sample(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 251);
    return bytes;
}

Paper paperOf(const QByteArray &bytes)
{
    Paper paper;
    paper.fileName = QStringLiteral("plan.pdf");
    paper.size = bytes.size();
    paper.sha256 = sha256(bytes);
    return paper;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(cannot be read)");
}

QByteArray contents(const FrozenMemory &memory)
{
    QFile file;
    if (!file.open(::dup(memory.fd.get()), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return QByteArrayLiteral("(cannot be read)");
    file.seek(0);
    return file.readAll();
}

} // namespace

class PaperSealingTest : public test::Suite {
    Q_OBJECT

    QString source() const { return m_folder->filePath(QStringLiteral("source")); }
    QString cached(const Paper &paper) const { return m_files->pathOf(paper.blob); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Result<Paper> seal(const QByteArray &bytes)
    {
        write(source(), bytes);
        const QByteArray seen = fingerprintOf(bytes);
        Paper paper = paperOf(bytes);
        PLENUM_TRY(sealPaper(source(), *m_files, m_random, seen, paper));
        return paper;
    }

    // Seals by hand, as somebody else's program might.
    Paper sealByHand(const QByteArray &bytes, Paper paper, const QByteArray &context)
    {
        paper.contentKey = QByteArray(32, 'k');
        QByteArray sealed = ChunkCipher::newHeader().value();
        ChunkCipher cipher =
            ChunkCipher::create(ChunkCipher::Direction::Seal, SecretBytes(paper.contentKey), sealed, context)
                .value();
        sealed += cipher.seal(0, true, bytes).value();
        const auto writer = m_files->begin(QByteArray()).value();
        (void)writer->write(sealed);
        (void)writer->commit();
        paper.blob = writer->blob();
        return paper;
    }

    QStringList filesLeft() const
    {
        QStringList names;
        QDirIterator files(m_folder->filePath(QStringLiteral("papers")), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(files.next());
        names.removeAll(m_folder->filePath(QStringLiteral("papers/unsettled")));
        return names;
    }

private Q_SLOTS:
    void initTestCase() { cleanup(); }
    void cleanup() // each test has a folder of its own
    {
        m_files.reset();
        m_folder.emplace();
        m_files = PaperFiles::open(m_folder->filePath(QStringLiteral("papers"))).value();
    }

    void everySize_comesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), kChunkBytes - 1, kChunkBytes,
                                     kChunkBytes + 1, 2 * kChunkBytes, 5 * kMiB + 7})
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
    }
    void everySize_comesBack()
    {
        QFETCH(const qsizetype, size);
        const QByteArray bytes = sample(size);
        const auto paper = seal(bytes);
        QVERIFY_OK(paper);
        QCOMPARE(paper->contentKey.size(), 32);
        QVERIFY(m_files->has(paper->blob));
        const QByteArray stored = contents(cached(*paper));
        QCOMPARE(sha256(stored), paper->blob);
        QCOMPARE(stored.size(), sealedSize(size));
        const auto opened = openPaper(*m_files, *paper);
        QVERIFY_OK(opened);
        QCOMPARE(opened->size, size);
        QVERIFY(contents(*opened) == bytes);
        QCOMPARE(QFile(source()).size(), size); // and it is left alone
    }

    void whatWasOpened_cannotBeChanged()
    {
        const auto paper = seal(sample(100));
        const auto opened = openPaper(*m_files, *paper);
        QVERIFY_OK(opened);
        QCOMPARE(::write(opened->fd.get(), "x", 1), -1);
        QCOMPARE(errno, EPERM);
        QVERIFY(::ftruncate(opened->fd.get(), 0) != 0);
        QVERIFY((::fcntl(opened->fd.get(), F_GETFD) & FD_CLOEXEC) != 0);
    }

    void onThisDisk_thereIsNothingOfThePaper()
    {
        const QByteArray marker = "the mayor's secret sentence";
        const auto paper = seal(sample(100'000) + marker + sample(100'000));
        QVERIFY_OK(paper);
        QVERIFY_OK(openPaper(*m_files, *paper));
        QVERIFY(QFile::remove(source()));
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            const QByteArray bytes = contents(files.next());
            QVERIFY(!bytes.contains(marker) && !bytes.contains(sample(64)));
            ++looked;
        }
        QVERIFY(looked > 0);
    }

    void theSamePaperTwice_isTwoBlobs() // nobody may see that two papers are the same
    {
        const auto one = seal(sample(1'000));
        const auto other = seal(sample(1'000));
        QVERIFY(one->blob != other->blob && one->contentKey != other->contentKey);
        QVERIFY_OK(openPaper(*m_files, *one));
        QVERIFY_OK(openPaper(*m_files, *other));
    }

    void sealedAgainWithItsKey_isTheSameBlob_orRefused()
    {
        Paper paper = *seal(sample(70'000));
        const Paper known = paper;
        const QByteArray stored = contents(cached(paper));
        QVERIFY_OK(m_files->drop(paper.blob));
        QVERIFY_OK(sealPaper(source(), *m_files, m_random, fingerprintOf(sample(70'000)), paper));
        QCOMPARE(paper, known);
        QVERIFY(contents(cached(paper)) == stored);
        // Somebody else's program takes other headers.
        Paper theirs = sealByHand(sample(300), *seal(sample(300)), sha256(sample(300)));
        QVERIFY_OK(m_files->drop(theirs.blob));
        const QByteArray seen = fingerprintOf(sample(300));
        QCOMPARE(sealPaper(source(), *m_files, m_random, seen, theirs).error().code, ErrorCode::Corrupt);
        QVERIFY(!m_files->has(theirs.blob));
    }

    void anyByteChanged_isRefusedAndDropped()
    {
        const auto paper = seal(sample(kChunkBytes + 300));
        const QByteArray stored = contents(cached(*paper));
        for (qsizetype i = 0; i < stored.size(); i += i < 48 || i > stored.size() - 48 ? 1 : 4'099) {
            QByteArray changed = stored;
            changed[i] = static_cast<char>(changed.at(i) ^ (1 << (i % 8)));
            write(cached(*paper), changed);
            QCOMPARE(openPaper(*m_files, *paper).error().code, ErrorCode::Corrupt);
            QVERIFY2(!m_files->has(paper->blob), qPrintable(QString::number(i)));
        }
        write(cached(*paper), stored);
        QVERIFY_OK(openPaper(*m_files, *paper));
    }

    void tornSwappedOrAddedTo_isRefusedAndDropped()
    {
        const auto paper = seal(sample(2 * kChunkBytes));
        const auto other = seal(sample(2 * kChunkBytes));
        const QByteArray stored = contents(cached(*paper));
        for (const QByteArray &wrong :
             {QByteArray(), stored.first(31), stored.first(48), stored.first(kChunkHeaderBytes + kChunkBytes),
              stored.first(kChunkHeaderBytes + kChunkBytes + kChunkTagBytes), stored.chopped(1), stored + 'x',
              QByteArray(stored.size(), '\0'), contents(cached(*other)), sample(2 * kChunkBytes)}) {
            write(cached(*paper), wrong);
            QCOMPARE(openPaper(*m_files, *paper).error().code, ErrorCode::Corrupt);
            QVERIFY(!m_files->has(paper->blob));
        }
        QVERIFY(QFile::link(source(), cached(*paper)));
        QCOMPARE(openPaper(*m_files, *paper).error().code, ErrorCode::Corrupt);
        QVERIFY(QFile::exists(source()));
        QCOMPARE(openPaper(*m_files, *paper).error().code, ErrorCode::NotFound);
    }

    // Fetching would bring the same bytes again.
    void anAgendaThatDoesNotFit_isRefusedAndNothingIsDropped()
    {
        const auto paper = seal(sample(300));
        Paper otherKey = *paper;
        otherKey.contentKey[0] = static_cast<char>(otherKey.contentKey[0] ^ 1);
        Paper otherHash = *paper; // which is the context
        otherHash.sha256 = sha256("another paper");
        Paper otherSize = *paper;
        otherSize.size = 301;
        const Paper otherContext = sealByHand(sample(300), *paper, "context");
        const Paper otherBytes = sealByHand(sample(301).last(300), *paper, paper->sha256);
        for (const Paper &wrong : {otherKey, otherHash, otherSize, otherContext, otherBytes}) {
            const auto opened = openPaper(*m_files, wrong);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Corrupt);
            QCOMPARE(opened.error().subject, QStringLiteral("plan.pdf"));
            QVERIFY(!opened.error().detail.contains(QString::fromLatin1(wrong.contentKey.toHex())));
            QVERIFY(m_files->has(wrong.blob));
        }
        QVERIFY_OK(openPaper(*m_files, sealByHand(sample(300), *paper, paper->sha256)));
    }

    void papersThatAreNotSealed_areCheckedToo()
    {
        const QByteArray bytes = sample(kMiB + 3);
        Paper paper = paperOf(bytes);
        paper.blob = paper.sha256;
        QCOMPARE(openPaper(*m_files, paper).error().code, ErrorCode::NotFound);
        const auto writer = m_files->begin(paper.blob).value();
        QVERIFY_OK(writer->write(bytes));
        QVERIFY_OK(writer->commit());
        const auto opened = openPaper(*m_files, paper);
        QVERIFY_OK(opened);
        QVERIFY(contents(*opened) == bytes);
        write(cached(paper), bytes.chopped(1));
        QCOMPARE(openPaper(*m_files, paper).error().code, ErrorCode::Corrupt);
        QVERIFY(!m_files->has(paper.blob));
    }

    void aSizeNobodyCanHold_isRefusedBeforeItIsRead()
    {
        Paper paper = *seal(sample(10));
        paper.size = qint64{2} << 30;
        QVERIFY(QFile::resize(cached(paper), sealedSize(paper.size))); // a hole
        QCOMPARE(openPaper(*m_files, paper).error().code, ErrorCode::TooLarge);
    }

    void aFileThatChangedMeanwhile_isRefusedAndLeavesNothing()
    {
        const QByteArray bytes = sample(2 * kChunkBytes);
        const QByteArray seen = fingerprintOf(bytes);
        for (const QByteArray &now : {bytes.chopped(1), bytes + 'x', bytes.first(kChunkBytes), QByteArray(),
                                      sample(2 * kChunkBytes + 1).sliced(1)}) {
            write(source(), now);
            Paper paper = paperOf(bytes);
            QCOMPARE(sealPaper(source(), *m_files, m_random, seen, paper).error().code, ErrorCode::Corrupt);
            QCOMPARE(paper, paperOf(bytes));
            QCOMPARE(filesLeft(), QStringList());
        }
        QVERIFY(QFile::remove(source()));
        Paper paper = paperOf(bytes);
        QCOMPARE(sealPaper(source(), *m_files, m_random, seen, paper).error().code, ErrorCode::NotFound);
    }

    void aDiskThatIsFull_keepsNothing()
    {
        const QByteArray bytes = sample(kMiB);
        const QByteArray seen = fingerprintOf(bytes);
        write(source(), bytes);
        Paper paper = paperOf(bytes);
        {
            const test::FileSizeLimit limit(300'000);
            QCOMPARE(sealPaper(source(), *m_files, m_random, seen, paper).error().code, ErrorCode::DiskFull);
        }
        QCOMPARE(paper, paperOf(bytes));
        QCOMPARE(filesLeft(), QStringList());
    }

    void aLargePaper_needsLittleMemory()
    {
        const auto small = seal(sample(10));
        QVERIFY_OK(openPaper(*m_files, *small));
        const qint64 size = 128 * kMiB;
        write(source(), QByteArray());
        QVERIFY(QFile::resize(source(), size));
        Sha256 hash;
        Fingerprint seen;
        for (qint64 at = 0; at < size; at += kMiB) {
            hash.add(QByteArray(kMiB, '\0'));
            seen.add(QByteArray(kMiB, '\0'));
        }
        Paper paper = paperOf({});
        paper.size = size;
        paper.sha256 = hash.result();
        rusage before = {};
        ::getrusage(RUSAGE_SELF, &before);
        QVERIFY_OK(sealPaper(source(), *m_files, m_random, seen.result(), paper));
        QVERIFY_OK(openPaper(*m_files, paper));
        rusage after = {};
        ::getrusage(RUSAGE_SELF, &after);
        const long grown = (after.ru_maxrss - before.ru_maxrss) / 1024;
        QVERIFY2(grown < 8, qPrintable(QStringLiteral("%1 MiB").arg(grown)));
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<PaperFiles> m_files;
    test::FakeRandom m_random{1};
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::PaperSealingTest)
#include "paper_sealing_test.moc"
