// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment_pack.h"

#include "tests/support/suite.h"
#include "tests/unit/store/sample_space.h"

#include <zlib.h>

namespace plenum {

class SegmentPackTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_keepsNamesBytesAndOrder()
    {
        QList<PackedObject> objects;
        for (int i = 3; i >= 1; --i)
            objects.append({nameOf(i), QByteArray::number(i).repeated(i * 1'000)});
        objects[1].bytes = "PLN1\n\0with zero and line ends\n\n";
        const auto packed = encodePack(objects);
        QVERIFY_OK(packed);
        QVERIFY(packed->size() < 2'000);
        const auto read = parsePack(*packed);
        QVERIFY_OK(read);
        QCOMPARE(read->size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(read->at(i).name, objects.at(i).name);
            QCOMPARE(read->at(i).bytes, objects.at(i).bytes);
        }
        QVERIFY(parsePack(encodePack({}).value())->isEmpty());
    }

    void encode_aboveEightMiB_isTooLarge()
    {
        PackedObject object{nameOf(1), {}};
        object.bytes = QByteArray(kMaxPackBytes - packedSize(object) - 6, 'x'); // and the digits of its size
        QCOMPARE(packedSize(object), kMaxPackBytes);
        const auto most = encodePack({object});
        QVERIFY_OK(most);
        QCOMPARE(parsePack(*most)->constFirst().bytes.size(), object.bytes.size());
        object.bytes += 'x';
        QCOMPARE(encodePack({object}).error().code, ErrorCode::TooLarge);
    }

    void parse_bomb_isTooLargeAndNeverInflatedWhole()
    {
        const QByteArray bomb = deflated(QByteArray(256 * 1024 * 1024, '\0'));
        QVERIFY(bomb.size() < 1024 * 1024);
        QCOMPARE(parsePack(bomb).error().code, ErrorCode::TooLarge);
        QCOMPARE(parsePack(QByteArray(kMaxPackedBytes + 1, 'x')).error().code, ErrorCode::TooLarge);
    }

    void parse_brokenBytes_isCorrupt_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray name = nameOf(1).bytes();
        const auto plain = [](const char *row, const QByteArray &text) {
            QTest::newRow(row) << deflated(text);
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not zlib") << QByteArray("x\x9cnothing of the kind");
        QTest::newRow("cut off") << deflated(name + " 5\nhello").chopped(1);
        QTest::newRow("something after it") << deflated(name + " 5\nhello") + 'x';
        plain("no line", "hello");
        plain("no size", name + "\nhello");
        plain("negative", name + " -5\nhello");
        plain("plus", name + " +5\nhello");
        plain("zero", name + " 0\n");
        plain("leading zero", name + " 05\nhello");
        plain("two spaces", name + "  5\nhello");
        plain("too long", name + " 6\nhello");
        plain("too short", name + " 4\nhello");
        plain("huge", name + " 99999999999999999999\nhello");
        plain("not a name", "../../etc/passwd 5\nhello");
        plain("not a name either", QByteArray("l/\xff.bin 5\nhello"));
    }
    void parse_brokenBytes_isCorrupt()
    {
        QFETCH(const QByteArray, packed);
        const auto read = parsePack(packed);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }

    void parse_everyFlippedByte_neverGivesTheSame()
    {
        const QByteArray packed = test::SampleSpace().rollup().pack;
        const QByteArray right = parsePack(packed)->constFirst().bytes;
        for (qsizetype i = 0; i < packed.size(); ++i) {
            QByteArray flipped = packed;
            flipped[i] = static_cast<char>(flipped[i] ^ 0x10);
            const auto read = parsePack(flipped);
            // Level and padding bits before the content say nothing; everything else is under a checksum.
            QVERIFY2(!read || i < 3, qPrintable(QString::number(i)));
        }
        QVERIFY(!right.isEmpty());
    }

private:
    static ObjectName nameOf(int seq)
    {
        return logSegmentName(1, QStringLiteral("0"), test::SampleSpace().delegate.device(), seq);
    }

    static QByteArray deflated(const QByteArray &bytes)
    {
        uLongf size = ::compressBound(static_cast<uLong>(bytes.size()));
        QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
        ::compress(reinterpret_cast<Bytef *>(packed.data()), &size,
                   reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uLong>(bytes.size()));
        packed.resize(static_cast<qsizetype>(size));
        return packed;
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::SegmentPackTest)
#include "segment_pack_test.moc"
