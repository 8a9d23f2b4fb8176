// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/document_source.h"

#include "tests/support/pdf_builder.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace plenum::test {

namespace {

qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

class DocumentSourceTest : public Suite {
    Q_OBJECT

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::number(++m_count) + QLatin1String(".pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;

private Q_SLOTS:
    void file_isCopiedAndHashed()
    {
        const QByteArray bytes = PdfBuilder().addPage(QByteArray(700000, ' ')).build();
        const auto sealed = sealedDocument(write(bytes));
        QVERIFY_OK(sealed);
        QCOMPARE(sealed->size, bytes.size());
        QCOMPARE(sealed->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QByteArray copy(bytes.size(), '\0');
        QCOMPARE(::pread(sealed->fd.get(), copy.data(), std::size_t(copy.size()), 0), ssize_t(copy.size()));
        QVERIFY(copy == bytes);
        const auto fromMemory = sealedDocument(bytes, sealed->sha256);
        QVERIFY_OK(fromMemory);
        QCOMPARE(fromMemory->sha256, sealed->sha256);
    }

    void sealedMemory_cannotBeChangedByAnybody()
    {
        const auto sealed = sealedDocument(PdfBuilder().addPage(QByteArray()).build());
        QVERIFY_OK(sealed);
        QCOMPARE(::pwrite(sealed->fd.get(), "x", 1, 0), -1);
        QCOMPARE(errno, EPERM);
        QCOMPARE(::ftruncate(sealed->fd.get(), 0), -1);
        QCOMPARE(::ftruncate(sealed->fd.get(), sealed->size + 1), -1);
        QCOMPARE(::mmap(nullptr, 4096, PROT_WRITE, MAP_SHARED, sealed->fd.get(), 0), MAP_FAILED);
        // Nor through a new descriptor of the same memory.
        const QByteArray path = "/proc/self/fd/" + QByteArray::number(sealed->fd.get());
        const UniqueFd again(::open(path.constData(), O_RDWR | O_CLOEXEC));
        QVERIFY(!again.isValid() || ::pwrite(again.get(), "x", 1, 0) == -1);
    }

    void otherHash_isCorrupt()
    {
        const QByteArray bytes = PdfBuilder().addPage(QByteArray()).build();
        QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        expected[31] = char(expected.at(31) ^ 1);
        QCOMPARE(sealedDocument(write(bytes), expected).error().code, ErrorCode::Corrupt);
        QCOMPARE(sealedDocument(bytes, QByteArray()).error().code, ErrorCode::Corrupt);
    }

    void notPdf_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zero bytes") << QByteArray();
        QTest::newRow("text named .pdf") << QByteArray("Minutes of the meeting\n");
        QTest::newRow("header too late") << QByteArray(1020, ' ') + "%PDF-1.7\n";
        QTest::newRow("cut header") << QByteArray("%PDF");
    }
    void notPdf()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(sealedDocument(write(bytes)).error().code, ErrorCode::NotPdf);
        QCOMPARE(sealedDocument(bytes).error().code, ErrorCode::NotPdf);
    }

    void headerAtTheEndOfTheFirstKilobyte_isFine()
    {
        QVERIFY_OK(sealedDocument(QByteArray(1019, '\n') + "%PDF-1.7\n"));
    }

    void hundredMegabytesOfZeros_areRefusedWithoutReadingThem()
    {
        const QString path = write({});
        QCOMPARE(::truncate(QFile::encodeName(path).constData(), 100 << 20), 0);
        QElapsedTimer clock;
        clock.start();
        const qint64 before = residentBytes();
        QCOMPARE(sealedDocument(path).error().code, ErrorCode::NotPdf);
        QVERIFY(clock.elapsed() < 100);
        QVERIFY(residentBytes() - before < 8 << 20);
    }

    void unreadablePlaces_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        const QString fifo = m_folder.filePath(QStringLiteral("fifo"));
        ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
        QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none")) << int(ErrorCode::NotFound);
        QTest::newRow("folder") << m_folder.path() << int(ErrorCode::NotPdf);
        QTest::newRow("fifo") << fifo << int(ErrorCode::NotPdf);
        QTest::newRow("device") << QStringLiteral("/dev/zero") << int(ErrorCode::NotPdf);
    }
    void unreadablePlaces()
    {
        QFETCH(QString, path);
        QFETCH(int, code);
        QCOMPARE(int(sealedDocument(path).error().code), code);
    }

    void overTheLimit_isTooLarge()
    {
        const QByteArray bytes = PdfBuilder().addPage(QByteArray()).build();
        QCOMPARE(sealedDocument(write(bytes), std::nullopt, bytes.size() - 1).error().code,
                 ErrorCode::TooLarge);
        QCOMPARE(sealedDocument(bytes, std::nullopt, bytes.size() - 1).error().code, ErrorCode::TooLarge);
        QVERIFY_OK(sealedDocument(bytes, std::nullopt, bytes.size()));
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::DocumentSourceTest)
#include "document_source_test.moc"
