// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"
#include "tests/unit/cache/profile_folder.h"

namespace plenum {

using test::idText;
using test::kSpace;
using test::sampleMark;

class OutboxTest : public test::Suite {
    Q_OBJECT

    Outbox &outbox() const { return m_profile->vault->outbox(); }

    static OutgoingObject object(const QString &name, const QByteArray &bytes = "bytes")
    {
        OutgoingObject object;
        object.name = name;
        object.bytes = bytes;
        return object;
    }

    static ChainMark position(int seq) { return ChainMark{seq, QByteArray(32, static_cast<char>(seq))}; }

    QStringList outgoing() const
    {
        QStringList names;
        const auto objects = outbox().outgoing(kSpace).value();
        for (const OutgoingObject &one : objects)
            names.append(one.name);
        return names;
    }

    void share(quint32 n) const
    {
        const Mark mark = sampleMark(n, MarkKind::Note, Visibility::Shared);
        QVERIFY_OK(m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, mark}));
    }

    QList<qint64> pendingRows(int limit = 100) const
    {
        QList<qint64> rows;
        const auto entries = outbox().pendingEntries(kSpace, limit).value();
        for (const PendingEntry &entry : entries)
            rows.append(entry.row);
        return rows;
    }

    int unsent() const { return m_profile->vault->unsentCount(kSpace).value(); }

    std::unique_ptr<test::ProfileFolder> m_profile = std::make_unique<test::ProfileFolder>();

private Q_SLOTS:
    void cleanup() { m_profile = std::make_unique<test::ProfileFolder>(); }

    void enqueue_keepsOrderBytesAndFlags()
    {
        OutgoingObject blob;
        blob.name = QStringLiteral("b/aa/x.bin");
        blob.blob = QByteArray(32, 'b');
        OutgoingObject head = object(QStringLiteral("head-x.bin"), QByteArray("\0\xFF", 2));
        head.mode = WriteMode::Replace;
        head.barrierBefore = true;
        head.row = 77; // given anew
        QVERIFY_OK(outbox().enqueue(kSpace, {blob, object(QStringLiteral("m/x.bin"))}));
        QVERIFY_OK(outbox().enqueue(kSpace, {head}));
        m_profile->reopen();
        const auto objects = outbox().outgoing(kSpace).value();
        QCOMPARE(outgoing(), (QStringList{blob.name, QStringLiteral("m/x.bin"), head.name}));
        QCOMPARE(objects[0].blob, blob.blob);
        QVERIFY(objects[0].bytes.isEmpty());
        QVERIFY(objects[0].mode == WriteMode::CreateNew);
        QVERIFY(!objects[1].barrierBefore);
        QCOMPARE(objects[2].bytes, head.bytes);
        QVERIFY(objects[2].mode == WriteMode::Replace);
        QVERIFY(objects[2].barrierBefore);
        QVERIFY(objects[0].row < objects[1].row && objects[1].row < objects[2].row);
        QVERIFY(outbox().outgoing(SpaceId(idText(101))).value().isEmpty());
        QCOMPARE(unsent(), 3);
    }

    void markStored_takesTheRowOut_once()
    {
        QVERIFY_OK(
            outbox().enqueue(kSpace, {object(QStringLiteral("a.bin")), object(QStringLiteral("b.bin"))}));
        const qint64 row = outbox().outgoing(kSpace).value().constFirst().row;
        for (int i = 0; i < 2; ++i)
            QVERIFY_OK(outbox().markStored({row}));
        QVERIFY_OK(outbox().markStored({99'999}));
        QCOMPARE(outgoing(), QStringList{QStringLiteral("b.bin")});
        QVERIFY_OK(outbox().enqueue(kSpace, {object(QStringLiteral("c.bin"))}));
        QVERIFY(outbox().outgoing(kSpace).value().constLast().row > row); // rows are never used again
    }

    void withdraw_takesPublicationsOut_andNoOwnWork()
    {
        share(1);
        QVERIFY_OK(outbox().journalSegment(kSpace, position(1), object(QStringLiteral("l/1.bin")),
                                           pendingRows(), {object(QStringLiteral("u/x/1.bin"))}));
        QVERIFY_OK(outbox().enqueue(kSpace, {object(QStringLiteral("m/a.bin"))}));
        QList<qint64> rows{99'999};
        const auto objects = outbox().outgoing(kSpace).value();
        for (const OutgoingObject &one : objects)
            rows.append(one.row);
        QCOMPARE(rows.size(), 4);
        QVERIFY_OK(outbox().withdraw(rows));
        QCOMPARE(outgoing(), (QStringList{QStringLiteral("u/x/1.bin"), QStringLiteral("l/1.bin")}));
        QVERIFY(due().isEmpty()); // it was never stored
    }

    void pendingEntries_areOldestFirst_upToTheLimit()
    {
        for (quint32 n = 1; n <= 5; ++n)
            share(n);
        QCOMPARE(pendingRows(3).size(), 3);
        QCOMPARE(pendingRows(3), pendingRows().first(3));
        QCOMPARE(outbox()
                     .pendingEntries(kSpace, 1)
                     .value()
                     .constFirst()
                     .entry.body.value(QStringLiteral("id"))
                     .toString(),
                 idText(1));
        QVERIFY(outbox().pendingEntries(SpaceId(idText(101)), 10).value().isEmpty());
    }

    void journalSegment_bindsEntriesAndQueuesTheBytes()
    {
        for (quint32 n = 1; n <= 3; ++n)
            share(n);
        QCOMPARE(outbox().ownTail(kSpace).value(), ChainMark());
        QVERIFY_OK(outbox().journalSegment(kSpace, position(1), object(QStringLiteral("l/1.bin"), "segment"),
                                           pendingRows(2)));
        m_profile->reopen();
        QCOMPARE(outbox().ownTail(kSpace).value(), position(1));
        QCOMPARE(pendingRows().size(), 1);
        QCOMPARE(outgoing(), QStringList{QStringLiteral("l/1.bin")});
        QCOMPARE(outbox().outgoing(kSpace).value().constFirst().bytes, QByteArray("segment"));
        QCOMPARE(unsent(), 3); // a segment is no work of its own
        QVERIFY_OK(outbox().markStored({outbox().outgoing(kSpace).value().constFirst().row}));
        QCOMPARE(unsent(), 1);
        QCOMPARE(outbox().ownTail(kSpace).value(), position(1));
        QVERIFY_OK(
            outbox().journalSegment(kSpace, position(2), object(QStringLiteral("l/2.bin")), pendingRows()));
        QCOMPARE(outbox().ownTail(kSpace).value(), position(2));
    }

    void journalSegment_outOfOrderOrWithABoundEntry_isConflictAndChangesNothing()
    {
        share(1);
        share(2);
        const QList<qint64> rows = pendingRows();
        for (const int seq : {0, 2, -1}) {
            const auto journalled =
                outbox().journalSegment(kSpace, position(seq), object(QStringLiteral("l/x.bin")), rows);
            QCOMPARE(journalled.error().code, ErrorCode::Conflict);
        }
        QVERIFY_OK(
            outbox().journalSegment(kSpace, position(1), object(QStringLiteral("l/1.bin")), {rows[0]}));
        for (const QList<qint64> &wrong :
             {QList<qint64>{rows[1], rows[0]}, {rows[1], 999}, {rows[1], rows[1]}}) {
            const auto journalled =
                outbox().journalSegment(kSpace, position(2), object(QStringLiteral("l/2.bin")), wrong);
            QCOMPARE(journalled.error().code, ErrorCode::Conflict);
        }
        const SpaceId other(idText(101));
        QCOMPARE(outbox()
                     .journalSegment(other, position(1), object(QStringLiteral("l/1.bin")), {rows[1]})
                     .error()
                     .code,
                 ErrorCode::Conflict);
        QCOMPARE(outgoing(), QStringList{QStringLiteral("l/1.bin")});
        QCOMPARE(pendingRows(), QList<qint64>{rows[1]});
        QCOMPARE(outbox().ownTail(kSpace).value(), position(1));
    }

    void signOff_isDelivered_onlyWhenItsSegmentIsStored()
    {
        const auto delivery = [this] {
            return m_profile->vault->signOffs(kSpace, std::nullopt).value().constFirst().delivery;
        };
        StoredSignOff signOff;
        signOff.statement = "statement";
        signOff.p7s = "signature";
        QVERIFY_OK(m_profile->vault->addSignOff(kSpace, signOff));
        QVERIFY(delivery() == Delivery::SavedHere);
        QVERIFY_OK(
            outbox().journalSegment(kSpace, position(1), object(QStringLiteral("l/1.bin")), pendingRows()));
        QVERIFY(delivery() == Delivery::SavedHere);
        QVERIFY_OK(outbox().markStored({outbox().outgoing(kSpace).value().constFirst().row}));
        QVERIFY(delivery() == Delivery::InStore);
        QCOMPARE(unsent(), 0);
    }

    void requeueKept_bringsBackTheSameBytes()
    {
        for (int seq = 1; seq <= 4; ++seq) {
            const OutgoingObject segment =
                object(QStringLiteral("l/%1.bin").arg(seq), "segment " + QByteArray::number(seq));
            QVERIFY_OK(outbox().journalSegment(kSpace, position(seq), segment, {}));
            QVERIFY_OK(outbox().markStored({outbox().outgoing(kSpace).value().constFirst().row}));
        }
        QVERIFY(outgoing().isEmpty());
        QCOMPARE(outbox().keptNames(kSpace)->size(), 4);
        const QStringList lost{QStringLiteral("l/4.bin"), QStringLiteral("m/x.bin"),
                               QStringLiteral("l/3.bin")};
        for (int i = 0; i < 2; ++i)
            QCOMPARE(outbox().requeueKept(kSpace, lost).value(), QStringList{QStringLiteral("m/x.bin")});
        QCOMPARE(outgoing(), (QStringList{QStringLiteral("l/3.bin"), QStringLiteral("l/4.bin")}));
        QCOMPARE(outbox().outgoing(kSpace).value().constFirst().bytes, QByteArray("segment 3"));
        QCOMPARE(outbox().keptNames(kSpace)->size(), 2);
        QCOMPARE(unsent(), 0);
    }

    void ownSegmentId_isThatOfTheJournal()
    {
        QVERIFY_OK(outbox().journalSegment(kSpace, position(1), object(QStringLiteral("l/1.bin")), {}));
        QCOMPARE(outbox().ownSegmentId(kSpace, 1).value(), position(1).id);
        QVERIFY(outbox().ownSegmentId(kSpace, 2)->isEmpty());
        QVERIFY(outbox().ownSegmentId(SpaceId(idText(101)), 1)->isEmpty());
    }

    void journalSegment_withLargeBodies_writesThemFirstAndKeepsThem()
    {
        share(1);
        const QString body = QStringLiteral("u/x/y.bin");
        QVERIFY_OK(outbox().journalSegment(kSpace, position(1), object(QStringLiteral("l/1.bin")),
                                           pendingRows(), {object(body, "long")}));
        QCOMPARE(outgoing(), (QStringList{body, QStringLiteral("l/1.bin")}));
        QCOMPARE(unsent(), 1);
        QList<qint64> rows;
        const auto objects = outbox().outgoing(kSpace).value();
        for (const OutgoingObject &one : objects)
            rows.append(one.row);
        QVERIFY_OK(outbox().markStored(rows));
        QVERIFY(outgoing().isEmpty());
        QCOMPARE(outbox().keptNames(kSpace).value(), (QStringList{body, QStringLiteral("l/1.bin")}));
        QVERIFY(outbox().requeueKept(kSpace, {body})->isEmpty());
        QCOMPARE(outbox().outgoing(kSpace).value().constFirst().bytes, QByteArray("long"));
    }

    QStringList due() const
    {
        QStringList names;
        const auto stored = outbox().dueForRecheck(kSpace).value();
        for (const StoredName &one : stored)
            names.append(one.name);
        return names;
    }

    void put(const QString &name, const QByteArray &bytes = "bytes", WriteMode mode = WriteMode::CreateNew)
    {
        OutgoingObject one = object(name, bytes);
        one.mode = mode;
        QVERIFY_OK(outbox().enqueue(kSpace, {one}));
        QVERIFY_OK(outbox().markStored({outbox().outgoing(kSpace).value().constLast().row}));
    }

    // Four looks within a day, then never again; whatever the clock does in between.
    void dueForRecheck_comesLessAndLessOften_andEnds()
    {
        put(QStringLiteral("m/a.bin"));
        QVERIFY(due().isEmpty());
        int looks = 0;
        for (int minute = 1; minute <= 48 * 60; ++minute) {
            m_profile->clock.advance(60);
            if (due().isEmpty())
                continue;
            ++looks;
            QVERIFY(minute <= 24 * 60);
            QVERIFY_OK(outbox().markRechecked(kSpace, due()));
            QVERIFY(due().isEmpty());
        }
        QCOMPARE(looks, 4);
        put(QStringLiteral("m/b.bin"));
        m_profile->clock.advance(-10 * 365 * 24 * 3600LL);
        QVERIFY(due().isEmpty());
        m_profile->clock.advance(20 * 365 * 24 * 3600LL);
        QVERIFY(due().isEmpty());
    }

    void dueForRecheck_knowsTheNewestBytesOfAName_ofTheLastFifty()
    {
        const QString head = QStringLiteral("head-0123456789abcdef.bin");
        put(head, "first", WriteMode::Replace);
        m_profile->clock.advance(60);
        put(head, "second", WriteMode::Replace);
        m_profile->clock.advance(300);
        const auto stored = outbox().dueForRecheck(kSpace).value();
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.constFirst().hash, sha256("second"));
        QVERIFY(stored.constFirst().mode == WriteMode::Replace);
        for (int i = 0; i < 60; ++i)
            put(QStringLiteral("m/%1.bin").arg(i));
        m_profile->clock.advance(300);
        QCOMPARE(due().size(), 50);
        QVERIFY(!due().contains(head));
    }

    void dueForRecheck_ofBytesPutAgain_keepsItsHour()
    {
        put(QStringLiteral("m/a.bin"));
        for (int i = 0; i < 4; ++i)
            QVERIFY_OK(outbox().markRechecked(kSpace, {QStringLiteral("m/a.bin")}));
        m_profile->clock.advance(3600);
        put(QStringLiteral("m/a.bin"));
        m_profile->clock.advance(7 * 3600);
        QVERIFY(due().isEmpty()); // a store that loses it for ever is not fought for ever
        put(QStringLiteral("m/a.bin"), "others");
        m_profile->clock.advance(3600);
        QCOMPARE(due().size(), 1);
    }

    void ownTail_startsAnew_withANewDeviceKey()
    {
        QVERIFY_OK(outbox().journalSegment(kSpace, position(1), object(QStringLiteral("l/1.bin")), {}));
        SpaceRecord space = test::ProfileFolder::ownSpace();
        space.device = DeviceId(idText(151));
        QVERIFY_OK(m_profile->vault->saveSpace(space));
        QCOMPARE(outbox().ownTail(kSpace).value(), ChainMark());
        QVERIFY_OK(outbox().journalSegment(kSpace, position(1), object(QStringLiteral("l/new-1.bin")), {}));
        QCOMPARE(outgoing().size(), 2); // the old device's segment still has to go out
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::OutboxTest)
#include "outbox_test.moc"
