// SPDX-License-Identifier: GPL-3.0-or-later
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

    void requeueSegments_bringsBackTheSameBytes()
    {
        for (int seq = 1; seq <= 4; ++seq) {
            const OutgoingObject segment =
                object(QStringLiteral("l/%1.bin").arg(seq), "segment " + QByteArray::number(seq));
            QVERIFY_OK(outbox().journalSegment(kSpace, position(seq), segment, {}));
            QVERIFY_OK(outbox().markStored({outbox().outgoing(kSpace).value().constFirst().row}));
        }
        QVERIFY(outgoing().isEmpty());
        QCOMPARE(m_profile->vault->requeueSegments(kSpace, 4).value(), 0);
        QCOMPARE(m_profile->vault->requeueSegments(kSpace, 2).value(), 2);
        QCOMPARE(m_profile->vault->requeueSegments(kSpace, 2).value(), 0); // queued already
        QCOMPARE(outgoing(), (QStringList{QStringLiteral("l/3.bin"), QStringLiteral("l/4.bin")}));
        QCOMPARE(outbox().outgoing(kSpace).value().constFirst().bytes, QByteArray("segment 3"));
        QCOMPARE(unsent(), 0);
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
