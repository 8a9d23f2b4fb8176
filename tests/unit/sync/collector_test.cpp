// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/log_world.h"

using namespace plenum;
using test::LogReader;
using test::LogWorld;
using Object = LogWorld::Object;

class CollectorTest : public test::Suite {
    Q_OBJECT

    // One turn of the lead: read, gather, publish. Empty when there was nothing.
    std::optional<Collector::Gathered> collect(LogWorld &world, LogReader &lead, bool close = false)
    {
        lead.read();
        const auto gathered =
            Collector(lead.replica, lead.ledger, m_papers, world.anchor).gather(world.state(), close);
        if (!gathered || !*gathered)
            return std::nullopt;
        world.publish(**gathered, lead.replica, m_papers);
        const auto marked = lead.ledger.markRolled(world.space, (*gathered)->positions);
        const auto rejected = lead.ledger.reject(world.space, (*gathered)->rejected, true);
        return marked && rejected ? *gathered : std::nullopt;
    }

    test::MemoryPapers m_papers;

private Q_SLOTS:
    void cleanup() { m_papers.papers.clear(); }

    void gather_nothingNew_isNothing()
    {
        LogWorld world(60);
        LogReader lead(world, 0);
        QVERIFY(!collect(world, lead));
        QVERIFY(!collect(world, lead, true)); // nor is an empty epoch closed
        QCOMPARE(world.head.logEpoch, 1);
    }

    void gather_givesReadersAllThatCounts()
    {
        LogWorld world(60);
        LogReader lead(world, 0);
        world.writeLog(0, 2); // the lead's own
        for (int i = 1; i <= 60; ++i)
            world.writeLog(i, 1 + i % 3);
        const auto gathered = collect(world, lead);
        QVERIFY(gathered);
        QCOMPARE(gathered->rollups.size(), 1);
        QVERIFY(!gathered->rollups.constFirst().pack.isEmpty());
        LogReader reader(world, -1);
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.store.calls(), 1);
        QCOMPARE(reader.log(0).tail.n, 2);
        for (int i = 1; i <= 60; ++i)
            QCOMPARE(reader.log(i).tail.n, 1 + i % 3);
        QVERIFY(!collect(world, lead));
    }

    // A head names few roll-ups, and no segment is rolled up more often than the logarithm of their number.
    void gather_oneByOne_mergesLikeACounter()
    {
        LogWorld world(60);
        LogReader lead(world, 0);
        LogReader reader(world, 9);
        QByteArray prev;
        qsizetype rolled = 0;
        constexpr int kSegments = 130;
        for (int seq = 1; seq <= kSegments; ++seq) {
            const Object object = world.segment(1, seq, prev);
            prev = object.id;
            world.put(object);
            const auto gathered = collect(world, lead);
            QVERIFY(gathered);
            QCOMPARE(gathered->segments, 1);
            rolled += gathered->positions.size();
            QVERIFY(world.head.rollups.size() <= 8);
            int entries = 0;
            for (const RollupReference &reference : std::as_const(world.head.rollups))
                entries += reference.entries;
            QCOMPARE(entries, seq);
            if (seq % 9 == 0)
                QVERIFY(reader.read().warnings.isEmpty());
        }
        QVERIFY(rolled <= kSegments * 8);
        reader.read();
        QCOMPARE(reader.log(1).tail.n, kSegments);
        LogReader late(world, 8);
        late.read();
        QCOMPARE(late.log(1).tail.n, kSegments);
        QCOMPARE(late.store.calls(), static_cast<int>(world.head.rollups.size()));
    }

    void gather_onDemand_closesTheEpochAndMergesIt()
    {
        LogWorld world(60);
        LogReader lead(world, 0);
        const QList<Object> first = world.writeLog(1, 40);
        collect(world, lead);
        world.writeLog(2, 3);
        collect(world, lead);
        QCOMPARE(world.head.rollups.size(), 2);
        const auto closed = collect(world, lead, true);
        QVERIFY(closed);
        QCOMPARE(closed->segments, 0);
        QCOMPARE(world.head.logEpoch, 2);
        QCOMPARE(world.head.rollups.size(), 1);
        QCOMPARE(world.head.rollups.constFirst().entries, 43);
        // What comes after goes into roll-ups of the next epoch and leaves those of the closed one alone.
        world.writeLog(1, 60, 41, first.last().id);
        collect(world, lead);
        QCOMPARE(world.head.rollups.size(), 2);
        LogReader reader(world, 9);
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.log(1).tail.n, 100);
    }

    // A roll-up of a head that was overruled keeps its name.
    void gather_takesNoNameTwice()
    {
        LogWorld world(60);
        LogReader lead(world, 0);
        world.writeLog(1, 2);
        QVERIFY(collect(world, lead));
        world.head.rollups.clear();
        world.writeLog(2, 2);
        const auto gathered = collect(world, lead);
        QVERIFY(gathered);
        QCOMPARE(gathered->rollups.constFirst().n, 2);
    }

    void gather_atTwoThousand_closesTheEpoch()
    {
        LogWorld world(20);
        LogReader lead(world, 0);
        for (int i = 1; i <= 20; ++i)
            world.writeLog(i, 99);
        collect(world, lead);
        QCOMPARE(world.head.logEpoch, 1);
        world.writeLog(0, 20);
        collect(world, lead);
        QCOMPARE(world.head.logEpoch, 2);
    }

    void rejections_areCarriedOnOnce()
    {
        LogWorld world(60);
        world.head.shardBits = 1;
        world.put(world.segment(1, 1, {}, "left", 0, QStringLiteral("0")));
        world.put(world.segment(1, 1, {}, "right", 0, QStringLiteral("1")));
        LogReader lead(world, 0);
        const auto gathered = collect(world, lead);
        QVERIFY(gathered);
        QCOMPARE(gathered->rejections, 1);
        QCOMPARE(gathered->rollups.constFirst().rejected,
                 (QList<RollupRejection>{{world.device(1), 1, rejectedAsForked()}}));
        QVERIFY(!collect(world, lead));
        world.writeLog(2, 1);
        collect(world, lead);
        QCOMPARE(world.head.rollups.size(), 1); // merged, the rejection with it
        LogReader reader(world, 9);
        QVERIFY(test::warns(reader.read(), ErrorCode::Forked));
        QCOMPARE(reader.log(1).forkedAt, 1);
        QCOMPARE(reader.log(2).tail.n, 1);
    }

    // The lead that made them is lost, and so are they: another one holds the segments alone.
    void lostRollups_areMadeAnew()
    {
        LogWorld world(3);
        LogReader lead(world, 0);
        world.head.shardBits = 1;
        world.put(world.segment(3, 1, {}, "left", 0, QStringLiteral("0")));
        world.put(world.segment(3, 1, {}, "right", 0, QStringLiteral("1")));
        world.writeLog(1, 5);
        QVERIFY(collect(world, lead, true));
        const QList<RollupReference> first = world.head.rollups;
        LogReader early(world, 0); // saw only these
        early.read();
        world.writeLog(2, 2);
        QVERIFY(collect(world, lead, true));
        LogReader successor(world, 0);
        QVERIFY(successor.read().warnings.size() == 1); // the fork
        const QByteArray all = successor.taken();
        for (const RollupReference &reference : std::as_const(world.head.rollups))
            world.objects->remove(*ObjectName::parse(reference.name));
        const QMap<ObjectName, QByteArray> open = world.objects->all();
        for (auto object = open.cbegin(); object != open.cend(); ++object)
            world.objects->remove(object.key()); // closed epochs are not listed by readers
        const auto repair = [&](LogReader &reader) -> Result<std::optional<Collector::Gathered>> {
            Collector collector(reader.replica, reader.ledger, m_papers, world.anchor);
            PLENUM_TRY(collector.lookForLost(reader.store, world.state()));
            return collector.gather(world.state(), false);
        };

        // What is not whole here stays in the head: somebody may put it back.
        const auto part = repair(early);
        QVERIFY(part && *part);
        QCOMPARE((*part)->kept, world.head.rollups);
        QCOMPARE((*part)->positions.size(), 5);

        const auto whole = repair(successor);
        QVERIFY(whole && *whole);
        QCOMPARE((*whole)->segments, 0);
        QCOMPARE((*whole)->positions.size(), 7);
        QVERIFY((*whole)->kept.isEmpty());
        world.publish(**whole, successor.replica, m_papers);
        LogReader newcomer(world, -1);
        const SyncReport report = newcomer.read();
        QCOMPARE(report.warnings.size(), 1);
        QVERIFY(test::warns(report, ErrorCode::Forked));
        QCOMPARE(newcomer.taken(), all);
        successor.read();
        QCOMPARE(successor.taken(), all);
        QVERIFY(!*repair(successor)); // once is enough
    }

    // What the lead holds it puts back (StoreHealer), and what cannot be read just now is not lost.
    void rollupsThatCanComeBack_areNotMadeAnew()
    {
        LogWorld world(3);
        LogReader lead(world, 0);
        world.writeLog(1, 5);
        QVERIFY(collect(world, lead, true));
        LogReader successor(world, 0);
        successor.read();
        const ObjectName name = *ObjectName::parse(world.head.rollups.constFirst().name);
        world.objects->remove(name);
        for (LogReader *reader : {&lead, &successor}) {
            Collector collector(reader->replica, reader->ledger, m_papers, world.anchor);
            reader->store.setOnline(reader == &lead);
            QCOMPARE(collector.lookForLost(reader->store, world.state()).has_value(), reader == &lead);
            const auto gathered = collector.gather(world.state(), false);
            QVERIFY_OK(gathered);
            QVERIFY(!*gathered);
        }
    }

    void largePacks_goIntoBlobs()
    {
        LogWorld world(60);
        LogReader lead(world, 0);
        QByteArray prev;
        for (int seq = 1; seq <= 40; ++seq) {
            QByteArray noise;
            while (noise.size() < 220'000) // deflates to not much less
                noise += sha256(noise.last(std::min<qsizetype>(noise.size(), 32)) + QByteArray::number(seq))
                             .toHex();
            const Object object = world.segment(1, seq, prev, noise);
            prev = object.id;
            world.put(object);
        }
        const auto gathered = collect(world, lead);
        QVERIFY(gathered);
        QCOMPARE(gathered->rollups.size(), 1);
        QVERIFY(gathered->rollups.constFirst().pack.isEmpty());
        QCOMPARE(gathered->blobs.size(), 2); // 8 MiB each at most
        for (const RollupBlob &blob : gathered->rollups.constFirst().blobs)
            QVERIFY(blob.size <= kMaxPackedBytes);
        LogReader reader(world, 9);
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.log(1).tail.n, 40);
        QCOMPARE(reader.store.calls(), 3);
    }

    void shardBits_keepListingsShort()
    {
        QCOMPARE(shardBitsFor(1), 0);
        QCOMPARE(shardBitsFor(1'250), 0);
        QCOMPARE(shardBitsFor(1'251), 1);
        QCOMPARE(shardBitsFor(10'000), 3);
        QCOMPARE(shardBitsFor(40'000), 5);
        QCOMPARE(shardBitsFor(10'000'000), 8);
    }

    void widthOfClosedEpochs_isRemembered()
    {
        LogWorld world(60);
        world.head.shardBits = 2;
        LogReader lead(world, 0);
        world.writeLog(1, 1);
        collect(world, lead, true);
        QCOMPARE(world.head.shardBits, 0);
        QCOMPARE(world.head.shardBitsOf(1), 2);
        QVERIFY_OK(encodeHead(world.head));
    }
};

QTEST_GUILESS_MAIN(CollectorTest)
#include "collector_test.moc"
