// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cache/profile_folder.h"
#include "tests/unit/sync/replica_contract.h"

#include <QJsonArray>

namespace plenum {

using test::idText;
using test::kOwnDevice;
using test::kSpace;
using test::sampleMark;

class SqliteReplicaTest : public test::ReplicaContract {
    Q_OBJECT

protected:
    Replica &makeReplica() override
    {
        m_profile = std::make_unique<test::ProfileFolder>();
        return *m_profile->replica;
    }

    Replica &reopened() override
    {
        m_profile->reopen();
        return *m_profile->replica;
    }

    QStringList outgoing() override
    {
        QStringList names;
        const auto objects = m_profile->vault->outbox().outgoing(m_space).value();
        for (const OutgoingObject &one : objects)
            names.append(one.name);
        return names;
    }

private:
    static LogEntry put(const Mark &mark, qint64 counter)
    {
        return LogEntry{QStringLiteral("annot.put"), counter, markToJson(mark)};
    }

    static LogEntry withdraw(const MarkId &id, qint64 counter)
    {
        return LogEntry{QStringLiteral("annot.del"), counter, QJsonObject{{QStringLiteral("id"), id.text()}}};
    }

    static LogEntry sign(const QByteArray &statement, const QByteArray &p7s = "signature")
    {
        const QJsonObject body{{QStringLiteral("statement"), QString::fromLatin1(statement.toBase64())},
                               {QStringLiteral("p7s"), QString::fromLatin1(p7s.toBase64())},
                               {QStringLiteral("meeting"), idText(1000)},
                               {QStringLiteral("item"), idText(1500)}};
        return LogEntry{QStringLiteral("sign"), 1, body};
    }

    static Mark shared(quint32 n, const QString &text = QStringLiteral("shared"))
    {
        Mark mark = sampleMark(n, MarkKind::Note, Visibility::Shared);
        mark.text = text;
        return mark;
    }

    // Accepts the next segment of a device with these entries.
    Result<void> receive(const DeviceId &device, const QList<LogEntry> &entries)
    {
        PLENUM_TRY_ASSIGN(const ChainMark tail, m_profile->replica->deviceTail(kSpace, device));
        LogSegment segment;
        segment.device = device;
        segment.seq = tail.n + 1;
        segment.entries = entries;
        const QString name = QStringLiteral("l/000001/0/%1-%2.bin").arg(device.text()).arg(segment.seq);
        return m_profile->replica->acceptSegment(kSpace, device, segment, object(name, segment.seq));
    }

    QList<SharedMark> marks() const
    {
        return m_profile->cache->sharedMarks(kSpace, test::samplePaper().paper, 1).value();
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const SharedMark &one : marks())
            texts.append(one.mark.text);
        texts.sort();
        return texts;
    }

private Q_SLOTS:
    void sharedMarks_areThoseOthersPut_withTheirDevice()
    {
        makeReplica();
        QVERIFY_OK(receive(m_device, {put(shared(1), 1), put(shared(2), 2)}));
        QVERIFY_OK(receive(m_otherDevice, {put(shared(3), 1)}));
        QCOMPARE(marks().size(), 3);
        QCOMPARE(m_profile->cache->sharedMarkCounts(kSpace, MeetingId(idText(1000))).value(),
                 (QHash<PaperId, int>{{test::samplePaper().paper, 3}}));
        const SharedMark expected{shared(3), m_otherDevice};
        QVERIFY(marks().contains(expected));
        QVERIFY(m_profile->cache->sharedMarks(kSpace, test::samplePaper().paper, 2).value().isEmpty());
        QVERIFY(m_profile->cache->sharedMarks(m_otherSpace, test::samplePaper().paper, 1).value().isEmpty());
    }

    void sharedMarks_ofTheOwnDevice_liveInTheVaultOnly()
    {
        makeReplica();
        QVERIFY_OK(receive(kOwnDevice, {put(shared(1), 1), sign("own")}));
        QVERIFY(marks().isEmpty());
        QVERIFY(m_profile->cache->signOffs(kSpace, std::nullopt).value().isEmpty());
        QCOMPARE(m_profile->replica->deviceTail(kSpace, kOwnDevice).value().n, 1);
    }

    void merge_greatestCounterWins_inAnyOrder()
    {
        const QList<LogEntry> entries{
            put(shared(1, QStringLiteral("first")), 1), withdraw(MarkId(idText(1)), 2),
            put(shared(1, QStringLiteral("last")), 3), put(shared(2), 4), withdraw(MarkId(idText(2)), 5)};
        QList<int> order{0, 1, 2, 3, 4};
        do {
            makeReplica();
            for (const int i : order)
                QVERIFY_OK(receive(m_device, {entries[i]}));
            QCOMPARE(texts(), QStringList{QStringLiteral("last")});
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void merge_withdrawnBeforePut_staysWithdrawn()
    {
        makeReplica();
        QVERIFY_OK(receive(m_device, {withdraw(MarkId(idText(1)), 7), put(shared(1), 6)}));
        QVERIFY(marks().isEmpty());
        QVERIFY_OK(receive(m_device, {put(shared(1), 8)}));
        QCOMPARE(marks().size(), 1);
    }

    void merge_aMarkMovedToAnotherPaper_isFoundThereOnly()
    {
        makeReplica();
        Mark moved = shared(1);
        moved.paper.revision = 2;
        QVERIFY_OK(receive(m_device, {put(shared(1), 1), put(moved, 2)}));
        QVERIFY(marks().isEmpty());
        QCOMPARE(m_profile->cache->sharedMarks(kSpace, moved.paper.paper, 2).value().size(), 1);
    }

    // No device can change or take away what another one wrote, whichever log arrives first.
    void merge_sameIdFromAnotherDevice_isAnotherMark()
    {
        for (const bool attackerFirst : {false, true}) {
            makeReplica();
            const QList<LogEntry> victim{put(shared(1, QStringLiteral("mine")), 1)};
            const QList<LogEntry> attacker{put(shared(1, QStringLiteral("forged")), 99),
                                           withdraw(MarkId(idText(1)), 100)};
            QVERIFY_OK(receive(attackerFirst ? m_otherDevice : m_device, attackerFirst ? attacker : victim));
            QVERIFY_OK(receive(attackerFirst ? m_device : m_otherDevice, attackerFirst ? victim : attacker));
            QCOMPARE(texts(), QStringList{QStringLiteral("mine")});
            QCOMPARE(marks().constFirst().device, m_device);
        }
    }

    void malformedEntries_areSkippedAndCounted()
    {
        makeReplica();
        Mark notShared = shared(5);
        notShared.visibility = Visibility::Private;
        QJsonObject badSign = sign("x").body;
        badSign.insert(QStringLiteral("statement"), QStringLiteral("not base64!"));
        QJsonObject noItem = sign("x").body;
        noItem.remove(QStringLiteral("item"));
        const QList<LogEntry> malformed{
            LogEntry{QStringLiteral("annot.put"), 1, QJsonObject()},
            put(notShared, 1),
            put(shared(6), -1),
            put(shared(6), (Q_INT64_C(1) << 53) + 1),
            LogEntry{QStringLiteral("annot.del"), 1, QJsonObject{{QStringLiteral("id"), 7}}},
            LogEntry{QStringLiteral("annot.del"), 1,
                     QJsonObject{{QStringLiteral("id"), QStringLiteral("../x")}}},
            LogEntry{QStringLiteral("sign"), 1, badSign},
            LogEntry{QStringLiteral("sign"), 1, noItem},
            sign(QByteArray()),
            sign("x", QByteArray(200'000, 's')),
        };
        QList<LogEntry> all = malformed;
        all.insert(3, put(shared(1), 1));
        all.append(sign("good"));
        all.append(LogEntry{QStringLiteral("vote"), 1, QJsonObject()}); // a kind of later versions
        QVERIFY_OK(receive(m_device, all));
        QCOMPARE(marks().size(), 1);
        QCOMPARE(m_profile->cache->signOffs(kSpace, std::nullopt).value().size(), 1);
        QCOMPARE(m_profile->cache->skippedEntries(kSpace).value(), static_cast<int>(malformed.size()));
        QVERIFY_OK(receive(m_device, {LogEntry{QStringLiteral("annot.put"), 1, QJsonObject()}}));
        QCOMPARE(m_profile->cache->skippedEntries(kSpace).value(), static_cast<int>(malformed.size()) + 1);
        QCOMPARE(m_profile->cache->skippedEntries(m_otherSpace).value(), 0);
    }

    void signOffs_keepTheExactBytes_onceEach()
    {
        makeReplica();
        const QByteArray statement("{\"a\":\"\xC3\xA9\"}\0tail", 16);
        QVERIFY_OK(receive(m_device, {sign(statement, QByteArray("\x30\x00\xFF", 3)), sign("second")}));
        QVERIFY_OK(receive(m_device, {sign("second")})); // sent again
        QVERIFY_OK(receive(m_otherDevice, {sign("second")}));
        const auto signOffs = m_profile->cache->signOffs(kSpace, MeetingId(idText(1000))).value();
        QCOMPARE(signOffs.size(), 3);
        const StoredSignOff &first = signOffs.constFirst();
        QCOMPARE(first.statement, statement);
        QCOMPARE(first.p7s, QByteArray("\x30\x00\xFF", 3));
        QCOMPARE(first.meeting, MeetingId(idText(1000)));
        QCOMPARE(first.item, ItemId(idText(1500)));
        QCOMPARE(first.device, m_device);
        QVERIFY(!first.own);
        QVERIFY(first.person.isEmpty());
        QVERIFY(m_profile->cache->signOffs(kSpace, MeetingId(idText(1001))).value().isEmpty());
    }

    void clock_standsAboveEveryCounterSeen_alsoAfterARestart()
    {
        makeReplica();
        QVERIFY_OK(receive(m_device, {put(shared(1), 5'000), put(shared(2), 70)}));
        m_profile->reopen();
        QVERIFY_OK(m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, shared(9)}));
        QVERIFY(m_profile->vault->outbox().pendingEntries(kSpace, 1).value().constFirst().entry.counter >
                5'000);
    }

    void clock_followsNobodyToTheEndOfNumbers()
    {
        makeReplica();
        QVERIFY_OK(receive(m_device, {put(shared(1), Q_INT64_C(1) << 53)}));
        QVERIFY_OK(m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, shared(9)}));
        const qint64 counter =
            m_profile->vault->outbox().pendingEntries(kSpace, 1).value().constFirst().entry.counter;
        QVERIFY(counter > Q_INT64_C(1) << 51);
        QVERIFY(counter < Q_INT64_C(1) << 52);
    }

    void rebuiltCache_startsAtTheMaximaOfTheVault()
    {
        Replica &replica = makeReplica();
        QVERIFY_OK(replica.accept(kSpace, someMarks(), {object(QStringLiteral("plenum.bin"))}));
        m_profile->close();
        QVERIFY(QFile::remove(m_profile->file(QStringLiteral("cache.db"))));
        m_profile->reopen();
        QCOMPARE(m_profile->replica->marks(kSpace).value(), someMarks());
        QVERIFY(names(m_profile->replica->objectsBelow(kSpace, QString())).isEmpty());
        QVERIFY_OK(m_profile->replica->accept(kSpace, someMarks(), {object(QStringLiteral("plenum.bin"))}));
        QCOMPARE(names(m_profile->cache->objectsBelow(kSpace, QString())).size(), 1);
    }

private:
    std::unique_ptr<test::ProfileFolder> m_profile;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::SqliteReplicaTest)
#include "sqlite_replica_test.moc"
