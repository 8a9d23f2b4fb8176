// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chunked_sealing.h"
#include "core/crypto/digest.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace plenum;
using Direction = ChunkCipher::Direction;

namespace {

constexpr qsizetype kSealedChunk = kChunkBytes + kChunkTagBytes;

SecretBytes key(QByteArrayView name = "key")
{
    return SecretBytes(sha256(name));
}

QByteArray sample(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 251);
    return bytes;
}

QByteArrayView pieceOf(QByteArrayView bytes, qsizetype at, qsizetype size)
{
    return bytes.sliced(at, std::min(size, bytes.size() - at));
}

QByteArray sealAll(const QByteArray &plain, const QByteArray &header, QByteArrayView context = "c")
{
    ChunkCipher cipher = ChunkCipher::create(Direction::Seal, key(), header, context).value();
    QByteArray sealed = header;
    qint64 index = 0;
    for (qsizetype at = 0; at < plain.size() || index == 0; at += kChunkBytes, ++index)
        sealed +=
            cipher.seal(index, at + kChunkBytes >= plain.size(), pieceOf(plain, at, kChunkBytes)).value();
    return sealed;
}

Result<QByteArray> openAll(QByteArrayView sealed, const SecretBytes &with, QByteArrayView context = "c")
{
    const qint64 size = openedSize(sealed.size());
    if (size < 0)
        return makeError(ErrorCode::Corrupt);
    PLENUM_TRY_ASSIGN(ChunkCipher cipher,
                      ChunkCipher::create(Direction::Open, with, sealed.first(kChunkHeaderBytes), context));
    QByteArray plain;
    qint64 index = 0;
    for (qsizetype at = kChunkHeaderBytes; at < sealed.size(); at += kSealedChunk, ++index) {
        PLENUM_TRY_ASSIGN(const QByteArray chunk, cipher.open(index, at + kSealedChunk >= sealed.size(),
                                                              pieceOf(sealed, at, kSealedChunk)));
        plain += chunk;
    }
    return plain;
}

bool isRefused(QByteArrayView sealed)
{
    const auto opened = openAll(sealed, key());
    return !opened && opened.error().code == ErrorCode::Corrupt;
}

} // namespace

class ChunkedSealingTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void everySize_comesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), kChunkBytes - 1, kChunkBytes,
                                     kChunkBytes + 1, 2 * kChunkBytes, 3 * kChunkBytes + 77})
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
    }
    void everySize_comesBack()
    {
        QFETCH(const qsizetype, size);
        const QByteArray plain = sample(size);
        const QByteArray sealed = sealAll(plain, ChunkCipher::newHeader().value());
        QCOMPARE(sealed.size(), sealedSize(size));
        QCOMPARE(openedSize(sealed.size()), size);
        QCOMPARE(openAll(sealed, key()).value(), plain);
    }

    void sizesNothingHas_areRefused()
    {
        for (const qint64 size : {qint64(0), qint64(31), qint64(47), kChunkHeaderBytes + kSealedChunk + 1,
                                  kChunkHeaderBytes + kSealedChunk + kChunkTagBytes})
            QCOMPARE(openedSize(size), -1);
    }

    void anyBitChanged_isRefused()
    {
        const QByteArray sealed = sealAll(sample(kChunkBytes + 300), ChunkCipher::newHeader().value());
        for (qsizetype i = 0; i < sealed.size(); i += i < 40 || i > sealed.size() - 40 ? 1 : 997) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed.at(i) ^ (1 << (i % 8)));
            QVERIFY2(isRefused(changed), qPrintable(QString::number(i)));
        }
    }

    void anyCut_isRefused()
    {
        const QByteArray sealed = sealAll(sample(2 * kChunkBytes), ChunkCipher::newHeader().value());
        for (qsizetype size = 0; size < sealed.size(); size += size < 64 ? 1 : 509)
            QVERIFY2(isRefused(sealed.first(size)), qPrintable(QString::number(size)));
        QVERIFY(isRefused(sealed.first(kChunkHeaderBytes + kSealedChunk))); // at the end of a chunk
        QVERIFY(isRefused(sealed + QByteArray(kSealedChunk, 'x')));
    }

    void chunksElsewhere_areRefused()
    {
        const QByteArray one = sealAll(sample(3 * kChunkBytes), ChunkCipher::newHeader().value());
        const QByteArray other = sealAll(sample(3 * kChunkBytes), ChunkCipher::newHeader().value());
        const auto chunk = [](const QByteArray &of, int i) {
            return of.mid(kChunkHeaderBytes + i * kSealedChunk, kSealedChunk);
        };
        const QByteArray header = one.first(kChunkHeaderBytes);
        QVERIFY(isRefused(header + chunk(one, 1) + chunk(one, 0) + chunk(one, 2)));      // order
        QVERIFY(isRefused(header + chunk(one, 0) + chunk(one, 0) + chunk(one, 2)));      // replay
        QVERIFY(isRefused(header + chunk(one, 0) + chunk(other, 1) + chunk(one, 2)));    // another's
        QVERIFY(isRefused(header + chunk(one, 0) + chunk(one, 2)));                      // left out
        QVERIFY(isRefused(other.first(kChunkHeaderBytes) + one.mid(kChunkHeaderBytes))); // header
        QVERIFY(openAll(one, key()).ok());
    }

    void otherKeyOrContext_opensNothing()
    {
        const QByteArray sealed = sealAll(sample(10), ChunkCipher::newHeader().value());
        QVERIFY(!openAll(sealed, key("other")).ok());
        QVERIFY(!openAll(sealed, key(), "d").ok());
    }

    void sameContent_isSealedAnew() // nobody may guess papers
    {
        const QByteArray plain = sample(100);
        QVERIFY(sealAll(plain, ChunkCipher::newHeader().value()) !=
                sealAll(plain, ChunkCipher::newHeader().value()));
    }

    void headerOfAKeyAndAContext_isAlwaysTheSame()
    {
        const QByteArray header = ChunkCipher::headerFor(key(), "c");
        QCOMPARE(header.size(), kChunkHeaderBytes);
        QCOMPARE(ChunkCipher::headerFor(key(), "c"), header);
        QVERIFY(ChunkCipher::headerFor(key(), "d") != header);
        QVERIFY(ChunkCipher::headerFor(key("other"), "c") != header);
        QCOMPARE(openAll(sealAll(sample(100), header), key()).value(), sample(100));
    }

    // Made by a second implementation (python3-cryptography) from the words of the header.
    void knownAnswer()
    {
        QByteArray header("PLC1");
        for (int i = 0; i < 28; ++i)
            header += static_cast<char>(i);
        ChunkCipher cipher =
            ChunkCipher::create(Direction::Seal, SecretBytes(QByteArray(32, '\x07')), header, "context")
                .value();
        QCOMPARE(cipher.seal(0, true, "Plenum").value().toHex(),
                 QByteArray("d37e23edee7d00da9162b58aa26d72df2b805c9d453a"));
    }
};

QTEST_APPLESS_MAIN(ChunkedSealingTest)
#include "chunked_sealing_test.moc"
