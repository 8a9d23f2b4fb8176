// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/log_world.h"

#include <algorithm>

using namespace plenum;
using test::LogReader;
using test::LogWorld;
using test::warns;
using Object = LogWorld::Object;

Q_DECLARE_METATYPE(std::function<void(LogWorld &, QList<Object> &)>)

namespace {

constexpr qint64 kTenYears = 10LL * 365 * 24 * 3600;

// The objects become readable in every order there is, and the reader looks after each: the end is the same
// (docs of the store format, I8). Returns what is taken at the end.
QByteArray takenInEveryOrder(LogWorld &world, const QList<Object> &arriving, bool isLead)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < arriving.size(); ++i)
        order.append(i);
    const QMap<ObjectName, QByteArray> before = world.objects->all();
    QByteArray expected;
    do {
        const auto objects = std::make_shared<test::SharedObjects>();
        objects->restore(before);
        LogReader reader(world, isLead ? 0 : -1, objects);
        reader.self.wantsEveryEpoch = true;
        for (const qsizetype i : std::as_const(order)) {
            objects->set(arriving.at(i).name, arriving.at(i).bytes);
            reader.read();
            if (!reader.outcome)
                return "failed: " + reader.outcome.error().detail.toUtf8();
        }
        const QByteArray taken = reader.taken();
        if (expected.isEmpty())
            expected = taken;
        if (taken != expected)
            return "differs:\n" + taken + "from\n" + expected;
    } while (std::next_permutation(order.begin(), order.end()));
    return expected;
}

} // namespace

class LogFetcherTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    // ---- I8: any order

    void everyOrder_endsInTheSameState_data()
    {
        QTest::addColumn<std::function<void(LogWorld &, QList<Object> &)>>("make");
        QTest::addColumn<bool>("isLead");
        QTest::addColumn<QList<int>>("tails"); // of devices 1 and 2
        QTest::addColumn<int>("forkedAt");     // of device 1
        const auto row = [](const char *name, bool isLead, const QList<int> &tails, int forkedAt, auto make) {
            QTest::newRow(name) << std::function<void(LogWorld &, QList<Object> &)>(make) << isLead << tails
                                << forkedAt;
        };
        row("two logs", false, {4, 3}, 0, [](LogWorld &world, QList<Object> &arriving) {
            QByteArray prev;
            for (int seq = 1; seq <= 4; ++seq) {
                arriving.append(world.segment(1, seq, prev));
                prev = arriving.constLast().id;
            }
            prev.clear();
            for (int seq = 1; seq <= 3; ++seq) {
                arriving.append(world.segment(2, seq, prev));
                prev = arriving.constLast().id;
            }
        });
        row("a fork with a branch each", false, {1, 1}, 2, [](LogWorld &world, QList<Object> &arriving) {
            world.head.shardBits = 1;
            const Object one = world.segment(1, 1);
            const Object left = world.segment(1, 2, one.id, "left", 0, QStringLiteral("0"));
            const Object right = world.segment(1, 2, one.id, "right", 0, QStringLiteral("1"));
            arriving = {one, left, right, world.segment(1, 3, left.id), world.segment(2, 1)};
        });
        row("a fork at the first", false, {0, 1}, 1, [](LogWorld &world, QList<Object> &arriving) {
            world.head.shardBits = 1;
            const Object left = world.segment(1, 1, {}, "left", 0, QStringLiteral("0"));
            const Object right = world.segment(1, 1, {}, "right", 0, QStringLiteral("1"));
            arriving = {left, right, world.segment(1, 2, left.id), world.segment(2, 1)};
        });
        row("a child of a branch that never shows", false, {2, 0}, 3,
            [](LogWorld &world, QList<Object> &arriving) {
                const Object one = world.segment(1, 1);
                const Object two = world.segment(1, 2, one.id);
                arriving = {one, two, world.segment(1, 3, sha256("the other 2")),
                            world.segment(1, 4, sha256("3"))};
            });
        row("the other branch in a closed epoch", true, {1, 1}, 2,
            [](LogWorld &world, QList<Object> &arriving) {
                world.head.logEpoch = 2;
                const Object one = world.segment(1, 1, {}, {}, 1);
                const Object old = world.segment(1, 2, one.id, "old", 1);
                const Object now = world.segment(1, 2, one.id, "now", 2);
                arriving = {one, old, now, world.segment(1, 3, now.id, {}, 2),
                            world.segment(2, 1, {}, {}, 2)};
            });
        row("a fork behind a roll-up", false, {2, 1}, 2, [](LogWorld &world, QList<Object> &arriving) {
            world.head.shardBits = 1;
            const Object one = world.segment(1, 1);
            const Object left = world.segment(1, 2, one.id, "left", 0, QStringLiteral("0"));
            const Object right = world.segment(1, 2, one.id, "right", 0, QStringLiteral("1"));
            const Object rollup = world.rollUp({{1, one}, {1, left}});
            arriving = {one, left, right, rollup, world.segment(1, 3, left.id), world.segment(2, 1)};
        });
        row("a roll-up that decides a fork", false, {3, 0}, 2, [](LogWorld &world, QList<Object> &arriving) {
            world.head.shardBits = 1;
            const Object one = world.segment(1, 1);
            const Object left = world.segment(1, 2, one.id, "left", 0, QStringLiteral("0"));
            const Object right = world.segment(1, 2, one.id, "right", 0, QStringLiteral("1"));
            const Object three = world.segment(1, 3, left.id);
            arriving = {right, one, world.rollUp({{1, one}, {1, left}, {1, three}}), left,
                        world.segment(1, 3, right.id, "right", 0, QStringLiteral("1"))};
        });
        row("a fork the lead saw", false, {1, 1}, 2, [](LogWorld &world, QList<Object> &arriving) {
            const Object one = world.segment(1, 1);
            const Object two = world.segment(1, 2, one.id);
            const Object rollup = world.rollUp({{1, one}}, {{world.device(1), 2, rejectedAsForked()}});
            arriving = {one, two, rollup, world.segment(1, 3, two.id), world.segment(2, 1)};
        });
        row("a fork only the lead saw", false, {2, 0}, 3, [](LogWorld &world, QList<Object> &arriving) {
            const Object one = world.segment(1, 1);
            const Object two = world.segment(1, 2, one.id);
            const Object three = world.segment(1, 3, two.id);
            const Object rollup = world.rollUp({}, {{world.device(1), 3, rejectedAsForked()}});
            arriving = {one, two, three, rollup, world.segment(1, 4, three.id)};
        });
        row("a row that follows another", false, {1, 0}, 2, [](LogWorld &world, QList<Object> &arriving) {
            const Object one = world.segment(1, 1);
            const Object two = world.segment(1, 2, one.id);
            const Object other = world.segment(1, 2, sha256("the other 1"), "other");
            arriving = {one, two, world.rollUp({{1, one}, {1, other}}), world.segment(1, 3, two.id)};
        });
        row("a row of nothing", false, {3, 1}, 0, [](LogWorld &world, QList<Object> &arriving) {
            const Object one = world.segment(1, 1);
            const Object two = world.segment(1, 2, one.id);
            Object claimed = one;
            claimed.id = sha256("no segment has this id");
            arriving = {one, two, world.rollUp({{1, claimed}}), world.segment(1, 3, two.id),
                        world.segment(2, 1)};
        });
        row("forged, torn and of a stranger", false, {2, 1}, 0, [](LogWorld &world, QList<Object> &arriving) {
            world.head.shardBits = 1;
            const Object one = world.segment(1, 1);
            Object forged = world.segment(2, 2, one.id, "forged");                    // signed by 2 …
            forged.name = logSegmentName(1, QStringLiteral("0"), world.device(1), 2); // … as if by 1
            Object elsewhere = one; // the right bytes under another name
            elsewhere.name = logSegmentName(1, QStringLiteral("1"), world.device(1), 1);
            Object torn = world.segment(1, 2, one.id, {}, 0, QStringLiteral("1"));
            const Object two = torn;
            arriving = {one, elsewhere, world.segment(2, 1), forged, two};
        });
        row("seven at once, out of order", false, {7, 0}, 0, [](LogWorld &world, QList<Object> &arriving) {
            QByteArray prev;
            for (int seq = 1; seq <= 7; ++seq) {
                arriving.append(world.segment(1, seq, prev));
                prev = arriving.constLast().id;
            }
        });
    }
    void everyOrder_endsInTheSameState()
    {
        QFETCH(const std::function<void(LogWorld &, QList<Object> &)>, make);
        QFETCH(const bool, isLead);
        QFETCH(const QList<int>, tails);
        QFETCH(const int, forkedAt);
        LogWorld world(3);
        QList<Object> arriving;
        make(world, arriving);
        QVERIFY(arriving.size() <= 7);
        const QByteArray taken = takenInEveryOrder(world, arriving, isLead);
        QVERIFY2(taken.startsWith(world.device(0).text().toLatin1()), taken.constData());
        for (const Object &object : std::as_const(arriving))
            world.put(object);
        LogReader atOnce(world, isLead ? 0 : -1);
        atOnce.self.wantsEveryEpoch = true;
        const SyncReport report = atOnce.read();
        QCOMPARE(atOnce.taken(), taken);
        QCOMPARE(atOnce.log(1).tail.n, tails.at(0));
        QCOMPARE(atOnce.log(2).tail.n, tails.at(1));
        QCOMPARE(atOnce.log(1).forkedAt, forkedAt);
        QCOMPARE(warns(report, ErrorCode::Forked), forkedAt > 0);
    }

    // The clock of the reader orders nothing (I11).
    void clockTenYearsOff_changesNothing()
    {
        for (const qint64 off : {-kTenYears, qint64{0}, kTenYears}) {
            LogWorld world(3);
            const QList<Object> log = world.writeLog(1, 3);
            world.put(world.segment(1, 5, sha256("4")));
            world.put(world.rollUp({{1, log.at(0)}, {1, log.at(1)}}));
            LogReader reader(world, 2);
            reader.clock.advance(off);
            reader.read();
            reader.clock.advance(-2 * off);
            reader.read();
            QCOMPARE(reader.log(1).tail.n, 3);
            QCOMPARE(reader.log(1).rolledTail, 2);
            QCOMPARE(reader.log(1).gapAt, 4);
        }
    }

    // ---- Forks

    void fork_isToldAtOnceAndAgain_andBothAreKept()
    {
        LogWorld world(3);
        world.head.shardBits = 1;
        const Object left = world.segment(1, 1, {}, "left", 0, QStringLiteral("0"));
        const Object right = world.segment(1, 1, {}, "right", 0, QStringLiteral("1"));
        world.put(left);
        LogReader reader(world, 2);
        QVERIFY(!warns(reader.read(), ErrorCode::Forked));
        QCOMPARE(reader.log(1).tail.n, 1);
        world.put(right);
        for (int i = 0; i < 3; ++i) {
            const SyncReport report = reader.read();
            QVERIFY(warns(report, ErrorCode::Forked));
            QCOMPARE(report.warnings.size(), 1);
            QVERIFY(!report.isCopied); // another device's trouble
        }
        QCOMPARE(reader.evidence(), 2);
        QCOMPARE(reader.log(1).tail.n, 0);
        // Once the roster has settled it, nobody is told any more.
        world.roster.devices[1].lastSeq = 0;
        world.nextRoster();
        QVERIFY(reader.read().warnings.isEmpty());
    }

    void fork_costsNoRequestsOnceItIsKnown()
    {
        LogWorld world(3);
        world.head.shardBits = 1;
        world.put(world.segment(1, 1, {}, "left", 0, QStringLiteral("0")));
        world.put(world.segment(1, 1, {}, "right", 0, QStringLiteral("1")));
        LogReader reader(world, 2);
        reader.read();
        const int before = reader.store.calls();
        reader.read();
        QCOMPARE(reader.store.calls() - before, 2); // the two shards
    }

    // ---- Gaps

    void gap_holdsBack_isToldAfterAnHour_andCloses()
    {
        LogWorld world(3);
        const Object one = world.segment(1, 1);
        const Object two = world.segment(1, 2, one.id);
        const Object three = world.segment(1, 3, two.id);
        world.put(one);
        world.put(three);
        LogReader reader(world, 2);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(reader.read().warnings.isEmpty());
            QCOMPARE(reader.log(1).tail.n, 1);
            reader.clock.advance(599);
        }
        reader.clock.advance(60);
        const SyncReport late = reader.read();
        QVERIFY(warns(late, ErrorCode::Unavailable));
        QCOMPARE(late.warnings.constFirst().subject, two.name.path());
        world.put(two);
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.log(1).tail.n, 3);
        QCOMPARE(reader.log(1).gapAt, 0);
    }

    void gap_whoseSegmentLiesInAClosedEpoch_isFoundThere()
    {
        LogWorld world(3);
        const Object one = world.segment(1, 1);
        world.put(one);
        LogReader reader(world, 2);
        reader.read();
        world.head.logEpoch = 3;
        world.head.shardBits = 2;
        world.head.earlierShards = {{2, 0}};
        const Object two = world.segment(1, 2, one.id, {}, 2); // written late
        world.put(two);
        world.put(world.segment(1, 3, two.id, {}, 3));
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.log(1).tail.n, 3);
    }

    // Names alone cost nothing, whatever numbers they claim.
    void gap_ofAMillion_isNotSearched()
    {
        LogWorld world(3);
        world.head.logEpoch = 20;
        for (int i = 1; i <= 3; ++i)
            world.objects->set(logSegmentName(20, QStringLiteral("0"), world.device(i), 999'999), "x");
        LogReader reader(world, 0);
        reader.read();
        const int before = reader.store.calls();
        reader.read();
        QVERIFY(reader.store.calls() - before <= 3); // the listings
        QVERIFY(before < 150);
    }

    // A lead that was overruled had begun the next epoch already.
    void laterEpoch_ofAnOverruledLead_isLookedAtByTheLead()
    {
        LogWorld world(60);
        world.head.term = 2;
        LogReader lead(world, 0);
        world.put(world.segment(1, 1, {}, {}, 2));
        QVERIFY(lead.read().warnings.isEmpty());
        QCOMPARE(lead.log(1).tail.n, 1);
    }

    // Or several, as its roll-ups tell.
    void laterEpochs_ofAnOverruledLead_areLookedAtNowAndThen()
    {
        LogWorld world(60);
        world.head.term = 2;
        LogReader lead(world, 0);
        world.objects->set(rollupName(3, 1, QStringLiteral("all"), world.lead().keyId()), "overruled");
        world.put(world.segment(1, 1, {}, {}, 4));
        QVERIFY(lead.read().warnings.isEmpty());
        QCOMPARE(lead.log(1).tail.n, 0);
        lead.self.looksClosely = true;
        QVERIFY(lead.read().warnings.isEmpty());
        QCOMPARE(lead.log(1).tail.n, 1);
    }

    void late_segmentsInClosedEpochs_areFoundByTheLeadInTurn_data()
    {
        QTest::addColumn<qint64>("interval"); // of the lead's looks
        QTest::newRow("a minute") << qint64{60};
        QTest::newRow("seven minutes") << qint64{7 * 60};
        QTest::newRow("an hour") << qint64{3600};
        QTest::newRow("a day") << qint64{24 * 3600};
        QTest::newRow("the clock stands still") << qint64{0};
    }
    void late_segmentsInClosedEpochs_areFoundByTheLeadInTurn()
    {
        QFETCH(const qint64, interval);
        LogWorld world(3);
        world.head.logEpoch = 9;
        world.put(world.segment(1, 1, {}, {}, 4)); // nothing later tells of it
        LogReader lead(world, 0);
        int looks = 0;
        for (; lead.log(1).tail.n == 0 && looks < 20; ++looks) {
            lead.read();
            lead.clock.advance(interval);
        }
        QVERIFY(looks <= 7);
        LogReader onDemand(world, 0);
        onDemand.self.wantsEveryEpoch = true;
        onDemand.read();
        QCOMPARE(onDemand.log(1).tail.n, 1);
        LogReader other(world, 2);
        other.read();
        QCOMPARE(other.log(1).tail.n, 0);
    }

    // ---- The limits of the roster

    void segmentsOutsideFirstAndLast_holdNothingBack()
    {
        LogWorld world(3);
        world.roster.devices[1].firstSeq = 4;
        world.nextRoster();
        QByteArray prev;
        for (int seq = 1; seq <= 6; ++seq) {
            const Object object = world.segment(1, seq, prev);
            prev = object.id;
            if (seq != 2) // also with a hole below
                world.put(object);
        }
        LogReader reader(world, 2);
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.log(1).tail.n, 6);
        QVERIFY(reader.ledger.spaces[world.space].segments[world.device(1)].contains(4));
        QVERIFY(!reader.ledger.spaces[world.space].segments[world.device(1)].contains(3));
    }

    // What was taken before the roster set an end is taken back (I10), whichever came first (I8).
    void removedDevice_laterSegmentsAreNeverCounted()
    {
        LogWorld world(3);
        const QList<Object> log = world.writeLog(1, 5);
        const Object rollup = world.rollUp({{1, log.at(0)}, {1, log.at(1)}, {1, log.at(2)}, {1, log.at(3)}});
        world.put(rollup);
        LogReader early(world, 2);
        early.read();
        QCOMPARE(early.log(1).tail.n, 5);
        world.roster.devices[1].lastSeq = 3;
        world.nextRoster();
        early.read();
        LogReader late(world, 2);
        late.read();
        QCOMPARE(early.log(1).tail.n, 3);
        QCOMPARE(late.log(1).tail.n, 3);
        QCOMPARE(early.taken(), late.taken());
        QCOMPARE(early.evidence(), 2);
        world.put(world.segment(1, 6, log.last().id));
        for (LogReader *reader : {&early, &late}) {
            QVERIFY(reader->read().warnings.isEmpty());
            QCOMPARE(reader->log(1).tail.n, 3);
        }
        LogReader lead(world, 0);
        lead.read();
        const auto rejected = lead.ledger.unrolledRejections(world.space).value();
        QCOMPARE(rejected.size(), 3);
        for (const RollupRejection &row : rejected) {
            QCOMPARE(row.reason, rejectedAsRemoved());
            QVERIFY(row.seq > 3);
        }
    }

    // ---- Roll-ups

    void rollup_isEnough_whereNothingIsListed()
    {
        LogWorld world(60); // too many to list
        QList<std::pair<int, Object>> rows;
        for (int i = 1; i <= 60; ++i) {
            const Object one = world.segment(i, 1);
            rows.append({i, one});
            rows.append({i, world.segment(i, 2, one.id)});
        }
        std::sort(rows.begin(), rows.end(),
                  [&](const auto &a, const auto &b) { return a.second.name < b.second.name; });
        world.put(world.rollUp(rows));
        LogReader reader(world, -1);
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.store.calls(), 1);
        for (int i = 1; i <= 60; ++i)
            QCOMPARE(reader.log(i).tail.n, 2);
        reader.read();
        QCOMPARE(reader.store.calls(), 1); // never again
        // A second one, and after a restart of the reader nothing is read twice either.
        world.put(world.rollUp({{7, world.segment(7, 3, reader.log(7).tail.id)}}));
        reader.read();
        QCOMPARE(reader.store.calls(), 2);
        QCOMPARE(reader.log(7).tail.n, 3);
    }

    void rollup_ofAnotherIdThanTheHeadNames_isForkedAndReadAgain()
    {
        LogWorld world(60);
        const Object one = world.segment(1, 1);
        const Object right = world.rollUp({{1, one}});
        RollupRecord other;
        other.index = {{world.device(1), 1, one.id}};
        other.rejected = {{world.device(2), 9, rejectedAsForked()}};
        other.pack = encodePack({{one.name, one.bytes}}).value();
        const Object wrong = world.sealedRollup(other, world.lead());
        QCOMPARE(wrong.name, right.name);
        world.put(wrong);
        LogReader reader(world, 2);
        const SyncReport report = reader.read();
        QVERIFY(warns(report, ErrorCode::Forked));
        QCOMPARE(report.warnings.constFirst().subject, right.name.path());
        QCOMPARE(reader.log(1).tail.n, 0);
        QCOMPARE(reader.evidence(), 1);
        world.put(right);
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.log(1).tail.n, 1);
    }

    void rollup_damagedOrForged_isAWarningAndReadAgain()
    {
        LogWorld world(60);
        const Object one = world.segment(1, 1);
        const Object right = world.rollUp({{1, one}});
        RollupRecord record;
        record.index = {{world.device(1), 1, one.id}};
        record.pack = encodePack({{one.name, one.bytes}}).value();
        LogReader reader(world, 2);
        QVERIFY(warns(reader.read(), ErrorCode::NotFound));
        world.objects->set(right.name, right.bytes.chopped(10));
        QVERIFY(warns(reader.read(), ErrorCode::Corrupt));
        Object forged = world.sealedRollup(record, world.key(3));
        world.objects->set(right.name, forged.bytes);
        QVERIFY(warns(reader.read(), ErrorCode::Unauthorized));
        QCOMPARE(reader.log(1).tail.n, 0);
        world.put(right);
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.log(1).tail.n, 1);
    }

    // The lead is trusted with what counts, not with what was said.
    void rollup_rowsThatDoNotHold_areLeftOutAlone()
    {
        LogWorld world(60);
        const Object good = world.segment(1, 1);
        const Object stranger = [&] {
            LogWorld other(70);
            return other.segment(70, 1);
        }();
        Object forged = world.segment(2, 1);
        LogSegment record;
        record.device = world.device(2);
        record.entries = {LogEntry{QStringLiteral("ack-read"), 1, {}}};
        const QByteArray payload = encodeLogSegment(record).value();
        forged.bytes = sealEnvelope(ObjectType::Log, world.space, forged.name, payload, world.lead()).value();
        forged.id = objectId(ObjectType::Log, world.space, forged.name, payload);
        const Object other = world.segment(3, 1, {}, "another than the index says");
        RollupRecord rollup;
        const DeviceId unknown = parseLogSegmentName(stranger.name)->device;
        rollup.index = {{world.device(1), 1, good.id},
                        {world.device(2), 1, forged.id},
                        {world.device(3), 1, world.segment(3, 1).id},
                        {unknown, 1, stranger.id},
                        {world.device(4), 1, world.segment(4, 1).id}};
        QList<PackedObject> packed;
        for (const Object &object : {good, forged, other, stranger, world.segment(4, 1)})
            packed.append({object.name, object.bytes});
        rollup.pack = encodePack(packed).value();
        world.put(world.nameRollup(rollup));
        LogReader reader(world, 9);
        const SyncReport report = reader.read();
        QCOMPARE(report.warnings.size(), 3);
        QVERIFY(warns(report, ErrorCode::Unauthorized));
        QVERIFY(warns(report, ErrorCode::Corrupt));
        QCOMPARE(reader.log(1).tail.n, 1);
        QCOMPARE(reader.log(2).tail.n, 0);
        QCOMPARE(reader.log(3).tail.n, 0);
        QCOMPARE(reader.log(4).tail.n, 1);
        QVERIFY(!reader.ledger.spaces[world.space].logs.contains(unknown));
    }

    // Neither the word of a row alone nor an object of another hand takes back what was taken.
    void rollup_rowsThatDoNotHold_forkNobody()
    {
        LogWorld world(3);
        const QList<Object> log = world.writeLog(1, 2);
        world.writeLog(2, 2);
        LogReader reader(world, 3);
        reader.read();
        const QByteArray before = reader.taken();
        Object forged = world.segment(2, 1, {}, "forged");
        LogSegment record;
        record.device = world.device(2);
        record.entries = {LogEntry{QStringLiteral("ack-read"), 7, {}}};
        const QByteArray payload = encodeLogSegment(record).value();
        forged.bytes = sealEnvelope(ObjectType::Log, world.space, forged.name, payload, world.lead()).value();
        forged.id = objectId(ObjectType::Log, world.space, forged.name, payload);
        RollupRecord rollup;
        rollup.index = {{world.device(1), 1, sha256("nothing")}, {world.device(2), 1, forged.id}};
        rollup.pack = encodePack({{log.at(0).name, log.at(0).bytes}, {forged.name, forged.bytes}}).value();
        world.put(world.nameRollup(rollup));
        RollupRecord away;
        away.n = 2;
        away.index = {{world.device(1), 2, sha256("nothing either")}};
        away.blobs = {{sha256("a pack that is lost"), 100, 1}};
        world.put(world.nameRollup(away));
        const SyncReport report = reader.read();
        QVERIFY(!warns(report, ErrorCode::Forked));
        QVERIFY(warns(report, ErrorCode::Corrupt));
        QVERIFY(warns(report, ErrorCode::Unauthorized));
        QVERIFY(warns(report, ErrorCode::NotFound));
        QCOMPARE(reader.taken(), before);
        QCOMPARE(reader.evidence(), 0);
        LogReader newcomer(world, -1);
        newcomer.read();
        QCOMPARE(newcomer.taken(), before);
    }

    void rollup_withBlobs_readsThemWhenTheyAreThere()
    {
        LogWorld world(60);
        const Object one = world.segment(1, 1);
        const Object two = world.segment(2, 1);
        RollupRecord rollup;
        rollup.index = {{world.device(1), 1, one.id}, {world.device(2), 1, two.id}};
        for (const Object &object : {one, two}) {
            const QByteArray pack = encodePack({{object.name, object.bytes}}).value();
            rollup.blobs.append({sha256(pack), pack.size(), 1});
            if (object.id == one.id)
                world.objects->set(blobName(sha256(pack)), pack);
        }
        world.put(world.nameRollup(rollup));
        LogReader reader(world, 9);
        QVERIFY(warns(reader.read(), ErrorCode::NotFound));
        QCOMPARE(reader.log(1).tail.n, 1);
        QCOMPARE(reader.log(2).tail.n, 0);
        const ObjectName missing = blobName(rollup.blobs.at(1).sha256);
        world.objects->set(missing, "of another hash");
        QVERIFY(warns(reader.read(), ErrorCode::Corrupt));
        world.objects->set(missing, encodePack({{two.name, two.bytes}}).value());
        const int before = reader.store.calls();
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.log(2).tail.n, 1);
        QCOMPARE(reader.store.calls() - before, 2); // the roll-up and the one pack that was missing
    }

    void rollup_beforeItsRoster_waitsForIt()
    {
        LogWorld world(60);
        LogWorld more(61);
        const Object newcomer = more.segment(61, 1);
        RollupRecord rollup;
        rollup.index = {{more.device(61), 1, newcomer.id}};
        rollup.pack = encodePack({{newcomer.name, newcomer.bytes}}).value();
        world.put(world.nameRollup(rollup));
        const RosterRecord known = world.roster;
        const ObjectReference before = world.head.roster;
        world.roster = more.roster;
        world.nextRoster();
        const ObjectReference after = world.head.roster;
        LogReader reader(world, 9);
        {
            SyncReport report;
            SpaceState state = world.state();
            state.roster = AcceptedRoster{known, before.id}; // the newer one is damaged
            LogFetcher fetcher(reader.store, reader.replica, reader.ledger, reader.outbox, world.anchor,
                               reader.clock, report);
            QVERIFY_OK(fetcher.readRollups(state, reader.self));
            QVERIFY_OK(fetcher.readEpochs());
            QVERIFY(report.warnings.isEmpty());
        }
        QVERIFY(reader.read().warnings.isEmpty());
        QCOMPARE(reader.ledger.spaces[world.space].logs.value(more.device(61)).tail.n, 1);
        QCOMPARE(after.n, before.n + 1);
    }

    // ---- What looking costs

    void idle_inASpaceOfTwo_asksForNothing()
    {
        LogWorld world(1);
        LogReader delegate(world, 1);
        delegate.read();
        QCOMPARE(delegate.store.calls(), 0);
    }

    void idle_lists_onlyWhereItMayShowMore_data()
    {
        QTest::addColumn<int>("devices"); // besides the lead's
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("reader");
        QTest::addColumn<int>("calls");
        QTest::newRow("a peer") << 2 << 0 << 1 << 1;
        QTest::newRow("the peer has left") << 2 << 1 << 1 << 0;
        QTest::newRow("fifty devices") << 49 << 0 << 1 << 1;
        QTest::newRow("fifty-one devices") << 50 << 0 << 1 << 0;
        QTest::newRow("one of fifty-one has left") << 50 << 1 << 1 << 1;
        QTest::newRow("the lead of two") << 1 << 0 << 0 << 1;
        QTest::newRow("the lead of many") << 60 << 0 << 0 << 1;
    }
    void idle_lists_onlyWhereItMayShowMore()
    {
        QFETCH(const int, devices);
        QFETCH(const int, removed);
        QFETCH(const int, reader);
        QFETCH(const int, calls);
        LogWorld world(devices);
        for (int i = 0; i < removed; ++i)
            world.roster.devices[devices - i].lastSeq = 0;
        LogReader client(world, reader);
        for (int i = 1; i <= 2; ++i) {
            client.read();
            QCOMPARE(client.store.calls(), calls * i);
        }
    }

    void store_thatLostASegment_isToldOf_unlessARollupHasIt()
    {
        LogWorld world(3);
        const QList<Object> log = world.writeLog(1, 2);
        LogReader reader(world, 2);
        reader.read();
        world.objects->remove(log.at(1).name);
        const SyncReport report = reader.read();
        QVERIFY(warns(report, ErrorCode::Rollback));
        QCOMPARE(report.warnings.constFirst().subject, log.at(1).name.path());
        QCOMPARE(reader.log(1).tail.n, 2); // absence deletes nothing
        world.put(world.rollUp({{1, log.at(0)}, {1, log.at(1)}}));
        QVERIFY(reader.read().warnings.isEmpty());
    }

    void store_thatGoesAway_endsTheRun()
    {
        LogWorld world(3);
        world.writeLog(1, 3);
        LogReader reader(world, 2);
        reader.store.setOnline(false);
        reader.read();
        QVERIFY(!reader.outcome);
        QCOMPARE(reader.outcome.error().code, ErrorCode::Unavailable);
        reader.store.setOnline(true);
        for (int n = 1; n <= 4; ++n) { // and any single failure is made up for
            LogReader faulty(world, 2);
            faulty.store.failCall(n);
            faulty.read();
            faulty.read();
            QCOMPARE(faulty.log(1).tail.n, 3);
        }
    }

    // ---- Large bodies

    void largeBody_isPutIn_whenItIsThereAndRight()
    {
        LogWorld world(3);
        const QByteArray body = R"({"text":"a long drawing"})";
        LogSegment record;
        record.device = world.device(1);
        record.entries = {LogEntry{QStringLiteral("annot.put"), 1, {}, {sha256(body), body.size()}}};
        const Object object = world.sealed(1, record);
        const ObjectName name = largeEntryName(world.device(1), sha256(body));
        world.put(object);
        LogReader reader(world, 2);
        QVERIFY(warns(reader.read(), ErrorCode::NotFound));
        world.objects->set(name, QByteArray(body).replace("long", "lonk"));
        QVERIFY(warns(reader.read(), ErrorCode::Corrupt));
        world.objects->set(name, body + ' ');
        QVERIFY(warns(reader.read(), ErrorCode::TooLarge));
        QCOMPARE(reader.log(1).tail.n, 0);
        world.objects->set(name, body);
        QVERIFY(reader.read().warnings.isEmpty());
        const auto &kept = reader.ledger.spaces[world.space].segments[world.device(1)][1].segment;
        QCOMPARE(kept.segment.entries.at(0).body.value(QStringLiteral("text")).toString(),
                 QStringLiteral("a long drawing"));
        QCOMPARE(kept.object.bytes, object.bytes);
        QCOMPARE(kept.largeBodies.constFirst().name, name.path());
    }

    void largeBody_thatIsNoJson_holdsBackWithAWarning()
    {
        LogWorld world(3);
        const QByteArray body = R"({"a":1,"a":2})";
        LogSegment record;
        record.device = world.device(1);
        record.entries = {LogEntry{QStringLiteral("annot.put"), 1, {}, {sha256(body), body.size()}}};
        world.put(world.sealed(1, record));
        world.objects->set(largeEntryName(world.device(1), sha256(body)), body);
        LogReader reader(world, 2);
        QVERIFY(warns(reader.read(), ErrorCode::Corrupt));
        QCOMPARE(reader.log(1).tail.n, 0);
    }

    // ---- Restored and copied devices

    void ownWorkInARollup_thisCopyNeverDid_meansANewKeyIsNeeded()
    {
        LogWorld world(60);
        const Object one = world.segment(5, 1);
        const Object two = world.segment(5, 2, one.id);
        world.put(world.rollUp({{5, one}, {5, two}}));
        LogReader whole(world, 5);
        whole.outbox.segments = {{1, one.id}, {2, two.id}};
        QVERIFY(!whole.read().isCopied);
        QCOMPARE(whole.replica.spaces[world.space].seenByLead, 2);

        LogReader restored(world, 5);
        restored.outbox.segments = {{1, one.id}};
        for (int i = 0; i < 2; ++i) {
            const SyncReport report = restored.read();
            QVERIFY(report.isCopied);
            QVERIFY(warns(report, ErrorCode::Forked));
        }
        LogReader copied(world, 5);
        copied.outbox.segments = {{1, one.id}, {2, sha256("its own second")}};
        QVERIFY(copied.read().isCopied);
        LogReader ahead(world, 5);
        ahead.outbox.segments = {{1, one.id}, {2, two.id}, {3, sha256("not sent yet")}};
        QVERIFY(!ahead.read().isCopied);
    }
};

QTEST_GUILESS_MAIN(LogFetcherTest)
#include "log_fetcher_test.moc"
