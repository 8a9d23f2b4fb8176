// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"
#include "core/crypto/digest.h"
#include "core/store/envelope.h"
#include "tests/unit/cache/profile_folder.h"
#include "tests/unit/sync/log_ledger_contract.h"

#include <QJsonArray>

namespace plenum {

using test::idText;
using test::kOwnDevice;
using test::kSpace;
using test::sampleMark;

class SqliteLogLedgerTest : public test::LogLedgerContract {
    Q_OBJECT

protected:
    LogLedger &makeLedger() override
    {
        m_profile = std::make_unique<test::ProfileFolder>();
        return *m_profile->ledger;
    }

    LogLedger &reopened() override
    {
        m_profile->reopen();
        return *m_profile->ledger;
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

    // The encoder refuses some of the hostile entries here; those segments are never read back.
    static Result<QByteArray> sealed(LogSegment segment)
    {
        segment.prev = segment.seq == 1 ? QByteArray() : hash(segment.seq - 1);
        const auto payload = encodeLogSegment(segment);
        const auto name = ObjectName::parse(nameOf(segment.device, segment.seq)).value();
        return sealEnvelope(ObjectType::Log, kSpace, name, payload ? *payload : QByteArrayLiteral("{}"),
                            DeviceKey::fromSeed(QByteArray(32, 'k')));
    }

    // Accepts the next segment of a device with these entries.
    Result<void> receive(const DeviceId &device, const QList<LogEntry> &entries, const DeviceId &owner = {})
    {
        PLENUM_TRY_ASSIGN(const auto logs, m_profile->ledger->logs(kSpace));
        TakenSegment next = taken(device, logs.value(device).tail.n + 1);
        next.segment.entries = entries;
        if (!owner.isEmpty())
            next.owner = owner;
        // As it is in a store, signature aside: what is taken back is read from these bytes again.
        PLENUM_TRY_ASSIGN(next.object.bytes, sealed(next.segment));
        return m_profile->ledger->accept(kSpace, {next});
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
        makeLedger();
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

    void sharedMarks_thatThisVaultMade_liveInItOnly()
    {
        makeLedger();
        OutgoingObject journalled;
        journalled.name = nameOf(kOwnDevice, 1);
        QVERIFY_OK(m_profile->vault->outbox().journalSegment(
            kSpace, ChainMark{1, taken(kOwnDevice, 1).object.id}, journalled, {}, {}));
        QVERIFY_OK(receive(kOwnDevice, {put(shared(1), 1), sign("own")}));
        QVERIFY(marks().isEmpty());
        QVERIFY(m_profile->cache->signOffs(kSpace, std::nullopt).value().isEmpty());
        QCOMPARE(m_profile->ledger->logs(kSpace)->value(kOwnDevice).tail.n, 1);
        // What a copy of this device wrote, or this vault no longer knows of.
        QVERIFY_OK(receive(kOwnDevice, {put(shared(2, QStringLiteral("of the copy")), 2)}));
        QCOMPARE(texts(), QStringList{QStringLiteral("of the copy")});
        QVERIFY_OK(m_profile->ledger->rewind(kSpace, kOwnDevice, 1));
        QVERIFY(marks().isEmpty());
    }

    void merge_greatestCounterWins_inAnyOrder()
    {
        const QList<LogEntry> entries{
            put(shared(1, QStringLiteral("first")), 1), withdraw(MarkId(idText(1)), 2),
            put(shared(1, QStringLiteral("last")), 3), put(shared(2), 4), withdraw(MarkId(idText(2)), 5)};
        QList<int> order{0, 1, 2, 3, 4};
        do {
            makeLedger();
            for (const int i : order)
                QVERIFY_OK(receive(m_device, {entries[i]}));
            QCOMPARE(texts(), QStringList{QStringLiteral("last")});
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void merge_withdrawnBeforePut_staysWithdrawn()
    {
        makeLedger();
        QVERIFY_OK(receive(m_device, {withdraw(MarkId(idText(1)), 7), put(shared(1), 6)}));
        QVERIFY(marks().isEmpty());
        QVERIFY_OK(receive(m_device, {put(shared(1), 8)}));
        QCOMPARE(marks().size(), 1);
    }

    void merge_aMarkMovedToAnotherPaper_isFoundThereOnly()
    {
        makeLedger();
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
            makeLedger();
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
        makeLedger();
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
        makeLedger();
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
        makeLedger();
        QVERIFY_OK(receive(m_device, {put(shared(1), 5'000), put(shared(2), 70)}));
        m_profile->reopen();
        QVERIFY_OK(m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, shared(9)}));
        QVERIFY(m_profile->vault->outbox().pendingEntries(kSpace, 1).value().constFirst().entry.counter >
                5'000);
    }

    void clock_followsNobodyToTheEndOfNumbers()
    {
        makeLedger();
        QVERIFY_OK(receive(m_device, {put(shared(1), Q_INT64_C(1) << 53)}));
        QVERIFY_OK(m_profile->vault->applyEdit(kSpace, MarkEdit{std::nullopt, shared(9)}));
        const qint64 counter =
            m_profile->vault->outbox().pendingEntries(kSpace, 1).value().constFirst().entry.counter;
        QVERIFY(counter > Q_INT64_C(1) << 51);
        QVERIFY(counter < Q_INT64_C(1) << 52);
    }

    // What a later segment hid is there again.
    void rewind_bringsBackWhatWasSaidBefore()
    {
        makeLedger();
        QVERIFY_OK(
            receive(m_device, {put(shared(1, QStringLiteral("first")), 1), put(shared(2), 2), sign("one")}));
        QVERIFY_OK(receive(m_otherDevice, {put(shared(7, QStringLiteral("theirs")), 2), sign("theirs")}));
        QVERIFY_OK(receive(m_device, {put(shared(1, QStringLiteral("second")), 3),
                                      withdraw(MarkId(idText(2)), 4), put(shared(3), 5), sign("two")}));
        QCOMPARE(texts().size(), 3);
        QVERIFY_OK(m_profile->ledger->rewind(kSpace, m_device, 1));
        QCOMPARE(texts(),
                 (QStringList{QStringLiteral("first"), QStringLiteral("shared"), QStringLiteral("theirs")}));
        QList<QByteArray> statements;
        const auto signOffs = m_profile->cache->signOffs(kSpace, std::nullopt).value();
        for (const StoredSignOff &signOff : signOffs)
            statements.append(signOff.statement);
        std::sort(statements.begin(), statements.end());
        QCOMPARE(statements, (QList<QByteArray>{"one", "theirs"}));
        QVERIFY_OK(m_profile->ledger->rewind(kSpace, m_device, 0));
        QCOMPARE(texts(), QStringList{QStringLiteral("theirs")});
    }

    void rewind_readsLargeBodiesBack()
    {
        makeLedger();
        const Mark mark = shared(1, QStringLiteral("large"));
        const QByteArray body = canonicalJson(markToJson(mark)).value();
        TakenSegment next = taken(m_device, 1);
        next.segment.entries = {put(mark, 1)};
        LogSegment stored = next.segment;
        stored.entries[0].body = {};
        stored.entries[0].large = {sha256(body), body.size()};
        next.object.bytes = sealed(stored).value();
        next.largeBodies = {
            {largeEntryName(m_device, sha256(body)).path(), QStringLiteral("BODY"), sha256(body), body}};
        QVERIFY_OK(m_profile->ledger->accept(kSpace, {next}));
        QVERIFY_OK(receive(m_device, {put(shared(1, QStringLiteral("changed")), 2)}));
        QCOMPARE(texts(), QStringList{QStringLiteral("changed")});
        QVERIFY_OK(m_profile->ledger->rewind(kSpace, m_device, 1));
        QCOMPARE(texts(), QStringList{QStringLiteral("large")});
    }

    // A renewed device changes and withdraws what it shared under its former key; nobody else can.
    void owner_goesOnWithItsMarksUnderANewKey()
    {
        const DeviceId next(idText(300));
        const QList<LogEntry> before{put(shared(1, QStringLiteral("old")), 1), put(shared(2), 2)};
        const QList<LogEntry> after{put(shared(1, QStringLiteral("new")), 3), withdraw(MarkId(idText(2)), 4)};
        for (const bool oldFirst : {true, false}) {
            makeLedger();
            QVERIFY_OK(oldFirst ? receive(m_device, before) : receive(next, after, m_device));
            QVERIFY_OK(oldFirst ? receive(next, after, m_device) : receive(m_device, before));
            QCOMPARE(texts(), QStringList{QStringLiteral("new")});
            QCOMPARE(marks().constFirst().device, m_device);
            QVERIFY_OK(m_profile->ledger->rewind(kSpace, next, 0));
            QCOMPARE(texts(), (QStringList{QStringLiteral("old"), QStringLiteral("shared")}));
        }
    }

private:
    std::unique_ptr<test::ProfileFolder> m_profile;
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::SqliteLogLedgerTest)
#include "sqlite_log_ledger_test.moc"
