// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/object_name.h"

#include "tests/support/suite.h"

namespace plenum {

class ObjectNameTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void parse_hostileText_isRefused_data()
    {
        QTest::addColumn<QString>("path");
        const auto row = [](const char *path) { QTest::newRow(path) << QString::fromUtf8(path); };
        row("");
        row(".bin");
        row("/a.bin");
        row("a/.bin");
        row("a//b.bin");
        row("a/b.bin/");
        row("../a.bin");
        row("a/../b.bin");
        row("./a.bin");
        row("a/b");
        row("a.bin.bin");
        row("a.b/c.bin");
        row("A.bin");
        row("a/B.bin");
        row("a_b.bin");
        row("-a.bin");
        row("a b.bin");
        row("a\\b.bin");
        row("c:a.bin");
        row("a.BIN");
        row("ä.bin");
        row("a\n.bin");
        row("a.bin\n");
        row("a/b/c/d/e.bin");
        QTest::newRow("U+0000") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral(".bin");
        QTest::newRow("component of 81") << QString(81, QLatin1Char('a')) + QStringLiteral(".bin");
        QTest::newRow("path of 161") << QStringList(2, QString(78, QLatin1Char('a'))).join(QLatin1Char('/')) +
                                            QStringLiteral(".bin");
        QTest::newRow("looks like ASCII") << QStringLiteral("a") + QChar(0x0430) + QStringLiteral(".bin");
        QTest::newRow("full-width digit") << QString(QChar(0xFF11)) + QStringLiteral(".bin");
    }
    void parse_hostileText_isRefused()
    {
        QFETCH(const QString, path);
        const auto name = ObjectName::parse(path);
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::InvalidInput);
    }

    void parse_longestAllowed_isTaken()
    {
        QVERIFY_OK(ObjectName::parse(QString(80, QLatin1Char('a')) + QStringLiteral(".bin")));
        const QString path =
            QStringList{QString(80, QLatin1Char('a')), QString(75, QLatin1Char('b'))}.join(u'/');
        const auto name = ObjectName::parse(path + QStringLiteral(".bin"));
        QVERIFY_OK(name);
        QCOMPARE(name->path().size(), 160);
        QCOMPARE(name->directory(), QString(80, QLatin1Char('a')));
        QCOMPARE(name->fileName(), QString(75, QLatin1Char('b')) + QStringLiteral(".bin"));
    }

    void builders_giveTheNamesOfTheFormat()
    {
        QCOMPARE(initName().path(), QStringLiteral("plenum.bin"));
        QCOMPARE(initName().directory(), QString());
        QCOMPARE(trustName(1, m_key).path(), QStringLiteral("trust/000001-0123456789abcdef.bin"));
        QCOMPARE(rosterName(42, m_key).path(), QStringLiteral("roster/000042-0123456789abcdef.bin"));
        QCOMPARE(manifestName(MeetingId(m_id), 999'999, m_key).path(),
                 QStringLiteral("m/abcdefghijklmnopqrstuvwxy2/999999-0123456789abcdef.bin"));
        QCOMPARE(headPointerName(m_key).path(), QStringLiteral("head-0123456789abcdef.bin"));
        QCOMPARE(headHistoryName(7, m_key).path(), QStringLiteral("h/000000007-0123456789abcdef.bin"));
        QCOMPARE(logSegmentName(3, QStringLiteral("0f"), DeviceId(m_id), 12).path(),
                 QStringLiteral("l/000003/0f/abcdefghijklmnopqrstuvwxy2-000012.bin"));
        QCOMPARE(joinName(DeviceId(m_id)).path(), QStringLiteral("j/abcdefghijklmnopqrstuvwxy2.bin"));
        QCOMPARE(blobName(QByteArray(32, '\xab')).path(),
                 QStringLiteral("b/ab/") + QStringLiteral("ab").repeated(32) + QStringLiteral(".bin"));
        QCOMPARE(scratchName(m_id).path(), QStringLiteral("t/abcdefghijklmnopqrstuvwxy2.bin"));
        QCOMPARE(rollupName(12, 7, QStringLiteral("all"), m_key).path(),
                 QStringLiteral("r/000012-007-all-0123456789abcdef.bin"));
        QCOMPARE(garbageName(3, m_key).path(), QStringLiteral("x/000003-0123456789abcdef.bin"));
        QCOMPARE(largeEntryName(DeviceId(m_id), QByteArray(32, '\x01')).path(),
                 QStringLiteral("u/abcdefghijklmnopqrstuvwxy2/") + QStringLiteral("01").repeated(32) +
                     QStringLiteral(".bin"));
        QCOMPARE(blobDirectories().size(), 256);
        for (const QString &directory : blobDirectories())
            QVERIFY(isObjectDirectory(directory));
        QVERIFY(blobDirectories().contains(blobName(QByteArray(32, '\xab')).directory()));
    }

    void parsers_undoTheBuilders()
    {
        QCOMPARE(parseTrustName(trustName(3, m_key)), (NumberedName{3, m_key}));
        QCOMPARE(parseRosterName(rosterName(4, m_key)), (NumberedName{4, m_key}));
        QCOMPARE(parseManifestName(manifestName(MeetingId(m_id), 5, m_key)),
                 (ManifestName{MeetingId(m_id), 5, m_key}));
        QCOMPARE(parseHeadPointerName(headPointerName(m_key)), m_key);
        QCOMPARE(parseHeadHistoryName(headHistoryName(123'456'789, m_key)),
                 (NumberedName{123'456'789, m_key}));
        QCOMPARE(parseLogSegmentName(logSegmentName(6, QStringLiteral("a"), DeviceId(m_id), 7)),
                 (LogSegmentName{6, QStringLiteral("a"), DeviceId(m_id), 7}));
        QCOMPARE(parseJoinName(joinName(DeviceId(m_id))), DeviceId(m_id));
        QCOMPARE(parseBlobName(blobName(QByteArray(32, '\x11'))), QByteArray(32, '\x11'));
        QCOMPARE(parseRollupName(rollupName(8, 999, QStringLiteral("all"), m_key)),
                 (RollupName{8, 999, QStringLiteral("all"), m_key}));
        QCOMPARE(parseGarbageName(garbageName(9, m_key)), (NumberedName{9, m_key}));
        QCOMPARE(parseLargeEntryName(largeEntryName(DeviceId(m_id), QByteArray(32, '\x11'))),
                 (LargeEntryName{DeviceId(m_id), QByteArray(32, '\x11')}));
    }

    void parsers_nameOfAnotherKind_isNullopt_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"plenum.bin",
              "trust.bin",
              "trust/1-0123456789abcdef.bin",
              "trust/0000001-0123456789abcdef.bin",
              "trust/000000-0123456789abcdef.bin",
              "trust/00001a-0123456789abcdef.bin",
              "trust/000001-0123456789abcde.bin",
              "trust/000001-0123456789abcdeg.bin",
              "trust/0000010123456789abcdef.bin",
              "rosters/000001-0123456789abcdef.bin",
              "m/abc/000001-0123456789abcdef.bin",
              "m/abcdefghijklmnopqrstuvwxy1/000001-0123456789abcdef.bin",
              "head-0123456789abcdef0.bin",
              "heads/000000001-0123456789abcdef.bin",
              "h/00000001-0123456789abcdef.bin",
              "l/000001/g/abcdefghijklmnopqrstuvwxy2-000001.bin",
              "l/000001/abc/abcdefghijklmnopqrstuvwxy2-000001.bin",
              "l/000000/0/abcdefghijklmnopqrstuvwxy2-000001.bin",
              "l/000001/0/abcdefghijklmnopqrstuvwxy2-00001.bin",
              "l/000001/0/abcdefghijklmnopqrstuvwxy-0000001.bin",
              "j/abcdefghijklmnopqrstuvwxy21.bin",
              "r/000001-01-all-0123456789abcdef.bin",
              "r/000001-000-all-0123456789abcdef.bin",
              "r/000000-001-all-0123456789abcdef.bin",
              "r/000001-001-0123456789abcdef.bin",
              "r/000001-001--0123456789abcdef.bin",
              "r/000001-001-all-all-0123456789abcdef.bin",
              "r/000001-001-all-0123456789abcdeg.bin",
              "r/000001-001-abcdefghijklmnopqrstuvwxyza-0123456789abcdef.bin",
              "x/000000-0123456789abcdef.bin",
              "u/abcdefghijklmnopqrstuvwxy2/abab.bin",
              "u/abab/abababababababababababababababababababababababababababababababab.bin",
              "b/ab/abababababababababababababababababababababababababababababababab0.bin",
              "b/aa/abababababababababababababababababababababababababababababababab.bin"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void parsers_nameOfAnotherKind_isNullopt()
    {
        QFETCH(const QString, path);
        const ObjectName name = ObjectName::parse(path).value();
        QVERIFY(!parseTrustName(name));
        QVERIFY(!parseRosterName(name));
        QVERIFY(!parseManifestName(name));
        QVERIFY(!parseHeadPointerName(name));
        QVERIFY(!parseHeadHistoryName(name));
        QVERIFY(!parseLogSegmentName(name));
        QVERIFY(!parseJoinName(name));
        QVERIFY(!parseBlobName(name));
        QVERIFY(!parseRollupName(name));
        QVERIFY(!parseGarbageName(name));
        QVERIFY(!parseLargeEntryName(name));
    }

    void isObjectDirectory_takesOneToThreeComponents()
    {
        QVERIFY(isObjectDirectory(trustDirectory()));
        QVERIFY(isObjectDirectory(manifestDirectory(MeetingId(m_id))));
        QVERIFY(isObjectDirectory(logDirectory(1, QStringLiteral("0"))));
        for (const char *bad : {"", "/", "a/", "/a", "..", "a/..", "a/b/c/d", "A", "a.b"})
            QVERIFY2(!isObjectDirectory(QString::fromLatin1(bad)), bad);
    }

    void logShardOf_isTheBeginningOfTheDevicesBits()
    {
        // "a" is 00000, "7" is 11111, "b" is 00001.
        const DeviceId low(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaa"));
        const DeviceId high(QStringLiteral("77aaaaaaaaaaaaaaaaaaaaaaaa"));
        const DeviceId mixed(QStringLiteral("b7aaaaaaaaaaaaaaaaaaaaaaaa")); // 00001 11111
        for (int bits = 0; bits <= 8; ++bits) {
            QCOMPARE(logShardOf(low, bits), QStringLiteral("0").repeated(bits > 4 ? 2 : 1));
            QVERIFY(logShards(bits).contains(logShardOf(mixed, bits)));
            QCOMPARE(logShards(bits).size(), 1 << bits);
        }
        QCOMPARE(logShardOf(high, 8), QStringLiteral("ff"));
        QCOMPARE(logShardOf(high, 3), QStringLiteral("7"));
        QCOMPARE(logShardOf(mixed, 8), QStringLiteral("0f"));
        QCOMPARE(logShardOf(mixed, 5), QStringLiteral("01"));
    }

private:
    const QString m_key = QStringLiteral("0123456789abcdef");
    const QString m_id = QStringLiteral("abcdefghijklmnopqrstuvwxy2");
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::ObjectNameTest)
#include "object_name_test.moc"
