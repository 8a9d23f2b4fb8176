// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/vault_private.h"
#include "tests/unit/cache/profile_folder.h"

namespace plenum {

using test::idText;
using test::kSpace;
using test::sampleMark;

// The three states of own work: saved here, in the store, seen by the secretary.
class DeliveryTest : public test::Suite {
    Q_OBJECT

    Vault &vault() const { return *m_profile->vault; }
    Outbox &outbox() const { return vault().outbox(); }

    static Mark mark(quint32 n, Visibility visibility = Visibility::Shared)
    {
        return sampleMark(n, MarkKind::Note, visibility);
    }

    void add(const Mark &made) const { QVERIFY_OK(vault().applyEdit(kSpace, MarkEdit{std::nullopt, made})); }

    void sign(quint32 item) const
    {
        StoredSignOff signOff;
        signOff.statement = "statement " + QByteArray::number(item);
        signOff.p7s = "signature";
        signOff.meeting = MeetingId(idText(1000));
        signOff.item = ItemId(idText(item));
        QVERIFY_OK(vault().addSignOff(kSpace, signOff));
    }

    // Bundles up to `limit` pending entries into the next segment.
    void journal(int limit = 1'000) const
    {
        QList<qint64> rows;
        const auto entries = outbox().pendingEntries(kSpace, limit).value();
        for (const PendingEntry &entry : entries)
            rows.append(entry.row);
        const int seq = outbox().ownTail(kSpace).value().n + 1;
        OutgoingObject segment;
        segment.name = QStringLiteral("l/%1.bin").arg(seq);
        segment.bytes = "segment";
        QVERIFY_OK(outbox().journalSegment(kSpace, ChainMark{seq, QByteArray(32, 's')}, segment, rows));
    }

    void store() const
    {
        QList<qint64> rows;
        const auto objects = outbox().outgoing(kSpace).value();
        for (const OutgoingObject &object : objects)
            rows.append(object.row);
        QVERIFY_OK(outbox().markStored(rows));
    }

    void seen(int seq) const { QVERIFY_OK(m_profile->replica->setSeenByLead(kSpace, seq)); }

    // "1:here 2:store": the number of each mark and sign-off, and its state.
    QString states() const
    {
        static const QHash<Delivery, QString> kWords{{Delivery::SavedHere, QStringLiteral("here")},
                                                     {Delivery::InStore, QStringLiteral("store")},
                                                     {Delivery::SeenBySecretary, QStringLiteral("seen")}};
        QStringList words;
        const auto items = vault().ownItems(kSpace).value();
        for (const OwnItem &item : items) {
            const bool isMark = item.kind == OwnItem::Kind::Mark;
            for (quint32 n = 1; n < 50; ++n) {
                if ((isMark ? item.mark.text() : item.item.text()) == idText(n))
                    words.append(QStringLiteral("%1:%2").arg(n).arg(kWords.value(item.delivery)));
            }
        }
        return words.join(QLatin1Char(' '));
    }

    std::unique_ptr<test::ProfileFolder> m_profile = std::make_unique<test::ProfileFolder>();

private Q_SLOTS:
    void cleanup() { m_profile = std::make_unique<test::ProfileFolder>(); }

    void ownItems_goThroughTheThreeStatesInOrder()
    {
        add(mark(1));
        sign(2);
        QCOMPARE(states(), QStringLiteral("2:here 1:here"));
        journal();
        add(mark(3));
        QCOMPARE(states(), QStringLiteral("3:here 2:here 1:here"));
        store();
        QCOMPARE(states(), QStringLiteral("3:here 2:store 1:store"));
        seen(1);
        QCOMPARE(states(), QStringLiteral("3:here 2:seen 1:seen"));
        journal();
        store();
        QCOMPARE(states(), QStringLiteral("3:store 2:seen 1:seen"));
        m_profile->reopen();
        QCOMPARE(states(), QStringLiteral("3:store 2:seen 1:seen"));
        QCOMPARE(vault().deliveryCounts(kSpace).value(), (DeliveryCounts{0, 1, 2}));
        QCOMPARE(vault().signOffs(kSpace, std::nullopt).value().constFirst().delivery,
                 Delivery::SeenBySecretary);
    }

    void ownItems_ofSeveralSegments_areSeenUpToTheOneThatWas()
    {
        for (quint32 n = 1; n <= 6; ++n)
            add(mark(n));
        for (int i = 0; i < 3; ++i)
            journal(2);
        store();
        seen(2);
        QCOMPARE(states(), QStringLiteral("6:store 5:store 4:seen 3:seen 2:seen 1:seen"));
        seen(1); // never falls
        QCOMPARE(states(), QStringLiteral("6:store 5:store 4:seen 3:seen 2:seen 1:seen"));
        seen(99); // what does not exist yet cannot have been seen
        add(mark(7));
        QCOMPARE(states(), QStringLiteral("7:here 6:seen 5:seen 4:seen 3:seen 2:seen 1:seen"));
    }

    void ownItems_privateAndWithdrawnMarks_areNotAmongThem()
    {
        add(mark(1));
        add(mark(2, Visibility::Private));
        QVERIFY_OK(vault().applyEdit(kSpace, MarkEdit{mark(1), std::nullopt}));
        QCOMPARE(states(), QString());
        QCOMPARE(vault().deliveryCounts(kSpace).value(), DeliveryCounts());
        QVERIFY(vault().ownItems(SpaceId(idText(101))).value().isEmpty());
    }

    void aChangedMark_isHereOnlyAgain()
    {
        add(mark(1));
        add(mark(2));
        journal();
        store();
        seen(1);
        Mark changed = mark(1);
        changed.text = QStringLiteral("on second thought");
        QVERIFY_OK(vault().applyEdit(kSpace, MarkEdit{mark(1), changed}));
        QCOMPARE(states(), QStringLiteral("1:here 2:seen"));
        QCOMPARE(vault().markDelivery(kSpace, test::samplePaper().paper, 1).value(),
                 (QHash<MarkId, Delivery>{{MarkId(idText(1)), Delivery::SavedHere},
                                          {MarkId(idText(2)), Delivery::SeenBySecretary}}));
        QVERIFY(vault().markDelivery(kSpace, test::samplePaper().paper, 2).value().isEmpty());
    }

    void aSegmentTheStoreHasLost_isHereOnlyUntilItIsBack()
    {
        add(mark(1));
        journal();
        store();
        QCOMPARE(vault().requeueSegments(kSpace, 0).value(), 1);
        QCOMPARE(states(), QStringLiteral("1:here"));
        store();
        QCOMPARE(states(), QStringLiteral("1:store"));
    }

    void aNewDeviceKey_countsItsSegmentsFromOne()
    {
        add(mark(1));
        journal();
        store();
        seen(1);
        SpaceRecord space = test::ProfileFolder::ownSpace();
        space.device = DeviceId(idText(151));
        QVERIFY_OK(vault().saveSpace(space));
        add(mark(2));
        journal();
        store();
        QCOMPARE(states(), QStringLiteral("2:store 1:seen"));
        seen(1);
        QCOMPARE(states(), QStringLiteral("2:seen 1:seen"));
    }

    void damagedContent_doesNotHideTheOthers()
    {
        add(mark(1));
        m_profile->close();
        {
            auto database = Database::open(m_profile->file(QStringLiteral("vault.db")), kVaultOptions);
            QVERIFY_OK(database);
            QVERIFY_OK((*database)->write([&]() -> Result<void> {
                (*database)->run("INSERT INTO mark (space, id, meeting, paper, revision, page, counter,"
                                 " content) VALUES (?1, ?2, 'm', 'p', 1, 0, 9, 'no json {')",
                                 kSpace, idText(2));
                return {};
            }));
        }
        m_profile->reopen();
        QCOMPARE(states(), QStringLiteral("1:here"));
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::DeliveryTest)
#include "delivery_test.moc"
