// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

#include <memory>

namespace plenum::test {

// The promises of the Replica port. A test class per implementation derives from it and says how to make an
// empty one; reopened() gives another one over the same data, as after a restart.
class ReplicaContract : public Suite {
    Q_OBJECT

protected:
    virtual Replica &makeReplica() = 0;
    virtual Replica &reopened() = 0;
    // Names of what publish() queued, oldest first.
    virtual QStringList outgoing() = 0;

    static QByteArray hash(int n) { return QByteArray(32, static_cast<char>(n)); }

    static StoredObject object(const QString &name, int n = 1)
    {
        return StoredObject{name, QStringLiteral("MANI"), hash(n), "bytes " + QByteArray::number(n)};
    }

    static SpaceMarks someMarks()
    {
        SpaceMarks marks;
        marks.head = HeadMark{2, 10, hash(1)};
        marks.trust = ChainMark{1, hash(2)};
        marks.roster = ChainMark{3, hash(3)};
        marks.meetings.insert(MeetingId(idText(1)), ChainMark{4, hash(4)});
        marks.meetings.insert(MeetingId(idText(2)), ChainMark{1, hash(5)});
        return marks;
    }

    static QStringList names(const Result<QList<StoredObject>> &objects)
    {
        QStringList names;
        for (const StoredObject &one : objects.value())
            names.append(one.name);
        return names;
    }

    const SpaceId m_space{idText(100)};
    const SpaceId m_otherSpace{idText(101)};

private Q_SLOTS:
    void marks_ofAnUnknownSpace_areNothing() { QCOMPARE(makeReplica().marks(m_space).value(), SpaceMarks()); }

    void accept_keepsMarksAndObjectsOverARestart()
    {
        Replica &replica = makeReplica();
        const StoredObject stored = object(QStringLiteral("m/a/000001-k.bin"));
        QVERIFY_OK(replica.accept(m_space, someMarks(), {stored}));
        QCOMPARE(replica.marks(m_space).value(), someMarks());
        QCOMPARE(reopened().marks(m_space).value(), someMarks());
        const auto objects = reopened().objectsBelow(m_space, stored.name);
        QCOMPARE(objects.value().size(), 1);
        const StoredObject &read = objects.value().constFirst();
        QCOMPARE(read.name, stored.name);
        QCOMPARE(read.type, stored.type);
        QCOMPARE(read.id, stored.id);
        QCOMPARE(read.bytes, stored.bytes);
    }

    void accept_twice_isTheSameAsOnce()
    {
        Replica &replica = makeReplica();
        for (int i = 0; i < 2; ++i)
            QVERIFY_OK(replica.accept(m_space, someMarks(), {object(QStringLiteral("plenum.bin"))}));
        QCOMPARE(replica.marks(m_space).value(), someMarks());
        QCOMPARE(names(replica.objectsBelow(m_space, QString())).size(), 1);
    }

    void accept_ofLess_isRollbackAndWritesNothing_data()
    {
        QTest::addColumn<int>("which");
        int which = 0;
        for (const char *name : {"term", "seq", "trust", "roster", "meeting", "everything"})
            QTest::newRow(name) << which++;
    }
    void accept_ofLess_isRollbackAndWritesNothing()
    {
        QFETCH(int, which);
        Replica &replica = makeReplica();
        QVERIFY_OK(replica.accept(m_space, someMarks(), {}));
        SpaceMarks less = someMarks();
        less.head.seq = 99; // everything else rises
        less.trust = ChainMark{9, hash(9)};
        switch (which) {
        case 0:
            less.head = HeadMark{1, 1'000, hash(7)};
            break;
        case 1:
            less.head = HeadMark{2, 9, hash(7)};
            break;
        case 2:
            less.trust = ChainMark();
            break;
        case 3:
            less.roster = ChainMark{2, hash(7)};
            break;
        case 4:
            less.meetings.insert(MeetingId(idText(1)), ChainMark{3, hash(7)});
            break;
        default:
            less = SpaceMarks();
            break;
        }
        const auto accepted = replica.accept(m_space, less, {object(QStringLiteral("trust/000009-k.bin"))});
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().code, ErrorCode::Rollback);
        QCOMPARE(replica.marks(m_space).value(), someMarks());
        QVERIFY(names(replica.objectsBelow(m_space, QString())).isEmpty());
    }

    void accept_ofAnotherObjectAtTheSamePlace_isForkedAndWritesNothing()
    {
        Replica &replica = makeReplica();
        QVERIFY_OK(replica.accept(m_space, someMarks(), {}));
        SpaceMarks head = someMarks();
        head.head.payloadHash = hash(9);
        SpaceMarks trust = someMarks();
        trust.trust.id = hash(9);
        SpaceMarks roster = someMarks();
        roster.roster.id = hash(9);
        SpaceMarks meeting = someMarks();
        meeting.meetings[MeetingId(idText(2))].id = hash(9);
        for (const SpaceMarks &fork : {head, trust, roster, meeting}) {
            const auto accepted = replica.accept(m_space, fork, {object(QStringLiteral("plenum.bin"))});
            QVERIFY(!accepted);
            QCOMPARE(accepted.error().code, ErrorCode::Forked);
        }
        QCOMPARE(replica.marks(m_space).value(), someMarks());
        QVERIFY(names(replica.objectsBelow(m_space, QString())).isEmpty());
    }

    void accept_aNewTerm_mayStartAtALowerSeq()
    {
        Replica &replica = makeReplica();
        QVERIFY_OK(replica.accept(m_space, someMarks(), {}));
        SpaceMarks next = someMarks();
        next.head = HeadMark{3, 1, hash(8)};
        QVERIFY_OK(replica.accept(m_space, next, {}));
        QCOMPARE(replica.marks(m_space).value(), next);
    }

    // A new term settles what two leads disputed; that is the only way a number falls.
    void accept_aNewTerm_setsRosterAndMeetingsAnewButNeverTrust()
    {
        Replica &replica = makeReplica();
        QVERIFY_OK(replica.accept(m_space, someMarks(), {}));
        SpaceMarks next = someMarks();
        next.head = HeadMark{next.head.term + 1, 1, hash(8)};
        next.roster = ChainMark{1, hash(7)};
        next.meetings = {{MeetingId(idText(2)), ChainMark{1, hash(9)}}};
        SpaceMarks lessTrust = next;
        lessTrust.trust = ChainMark();
        QCOMPARE(replica.accept(m_space, lessTrust, {}).error().code, ErrorCode::Rollback);
        QCOMPARE(replica.marks(m_space).value(), someMarks());
        QVERIFY_OK(replica.accept(m_space, next, {}));
        SpaceMarks less = next;
        less.roster = ChainMark();
        QCOMPARE(replica.accept(m_space, less, {}).error().code, ErrorCode::Rollback);
        QCOMPARE(reopened().marks(m_space).value(), next);
    }

    void accept_withoutAMeeting_keepsItsMark()
    {
        Replica &replica = makeReplica();
        QVERIFY_OK(replica.accept(m_space, someMarks(), {}));
        SpaceMarks next = someMarks();
        next.meetings.clear();
        next.meetings.insert(MeetingId(idText(3)), ChainMark{1, hash(6)});
        QVERIFY_OK(replica.accept(m_space, next, {}));
        const SpaceMarks marks = replica.marks(m_space).value();
        QCOMPARE(marks.meetings.size(), 3);
        QCOMPARE(marks.meetings.value(MeetingId(idText(1))), (ChainMark{4, hash(4)}));
    }

    void publish_raisesTheMaximaAndQueuesTheObjects()
    {
        Replica &replica = makeReplica();
        OutgoingObject first;
        first.name = QStringLiteral("m/a/000001-k.bin");
        OutgoingObject second;
        second.name = QStringLiteral("head-k.bin");
        QVERIFY_OK(replica.publish(m_space, someMarks(), {object(first.name)}, {first, second}));
        QCOMPARE(outgoing(), (QStringList{first.name, second.name}));
        QCOMPARE(reopened().marks(m_space).value(), someMarks());
        QCOMPARE(names(reopened().objectsBelow(m_space, QString())), QStringList{first.name});
        QCOMPARE(outgoing().size(), 2);
    }

    void publish_onAnOldBase_queuesNothing()
    {
        Replica &replica = makeReplica();
        QVERIFY_OK(replica.accept(m_space, someMarks(), {}));
        OutgoingObject late;
        late.name = QStringLiteral("head-k.bin");
        SpaceMarks less = someMarks();
        less.head = HeadMark{2, 9, hash(7)};
        SpaceMarks fork = someMarks();
        fork.head.payloadHash = hash(7);
        QCOMPARE(replica.publish(m_space, less, {object(late.name)}, {late}).error().code,
                 ErrorCode::Rollback);
        QCOMPARE(replica.publish(m_space, fork, {object(late.name)}, {late}).error().code, ErrorCode::Forked);
        QVERIFY(outgoing().isEmpty());
        QVERIFY(names(replica.objectsBelow(m_space, QString())).isEmpty());
        QCOMPARE(replica.marks(m_space).value(), someMarks());
    }

    void spaces_doNotMix()
    {
        Replica &replica = makeReplica();
        QVERIFY_OK(replica.accept(m_space, someMarks(), {object(QStringLiteral("plenum.bin"))}));
        QCOMPARE(replica.marks(m_otherSpace).value(), SpaceMarks());
        QVERIFY(names(replica.objectsBelow(m_otherSpace, QString())).isEmpty());
    }

    void objectsBelow_givesWholeNamesInOrder()
    {
        Replica &replica = makeReplica();
        QList<StoredObject> objects;
        for (const char *name : {"m/b/000001-k.bin", "m/a/000010-k.bin", "m/a/000002-k.bin",
                                 "m/ab/000001-k.bin", "roster/000001-k.bin", "m/a-/000001-k.bin"})
            objects.append(object(QString::fromLatin1(name)));
        QVERIFY_OK(replica.accept(m_space, SpaceMarks(), objects));
        QCOMPARE(names(replica.objectsBelow(m_space, QStringLiteral("m/a/"))),
                 (QStringList{QStringLiteral("m/a/000002-k.bin"), QStringLiteral("m/a/000010-k.bin")}));
        QCOMPARE(names(replica.objectsBelow(m_space, QStringLiteral("m/"))).size(), 5);
        QCOMPARE(names(replica.objectsBelow(m_space, QStringLiteral("roster/000001-k.bin"))).size(), 1);
        QVERIFY(names(replica.objectsBelow(m_space, QStringLiteral("M/"))).isEmpty());
        QVERIFY(names(replica.objectsBelow(m_space, QStringLiteral("%"))).isEmpty());
    }

    void accept_aNameAgain_replacesTheObject()
    {
        Replica &replica = makeReplica();
        const QString head = QStringLiteral("head-0123456789abcdef.bin");
        QVERIFY_OK(replica.accept(m_space, SpaceMarks(), {object(head, 1)}));
        QVERIFY_OK(replica.accept(m_space, SpaceMarks(), {object(head, 2)}));
        QCOMPARE(replica.objectsBelow(m_space, head).value().constFirst().bytes, object(head, 2).bytes);
    }

    void headVisit_isKeptPerSpaceUntilTheNext()
    {
        Replica &replica = makeReplica();
        QCOMPARE(replica.headVisit(m_space).value(), HeadVisit());
        HeadVisit visit{QStringLiteral("head-0123456789abcdef.bin"),
                        QByteArray("W/\"a\0b\"", 8),
                        hash(1),
                        {},
                        true,
                        true,
                        {QStringLiteral("k/one.bin"), QStringLiteral("k/two.bin")}};
        QVERIFY_OK(replica.setHeadVisit(m_space, visit));
        QCOMPARE(replica.headVisit(m_space).value(), visit);
        visit.tag.clear();
        visit.isLocked = false;
        visit.passedKeys.clear();
        visit.looked = QDateTime(QDate(2026, 12, 3), QTime(1, 2, 3), Qt::UTC);
        QVERIFY_OK(replica.setHeadVisit(m_space, visit));
        QCOMPARE(reopened().headVisit(m_space).value(), visit);
        QCOMPARE(reopened().headVisit(m_otherSpace).value(), HeadVisit());
    }

    void setSeenByLead_ofAnySeq_isNoError()
    {
        Replica &replica = makeReplica();
        for (const int seq : {0, 7, 3, 7})
            QVERIFY_OK(replica.setSeenByLead(m_space, seq));
    }

    void keepEvidence_isNeverShownAsContent()
    {
        Replica &replica = makeReplica();
        for (int i = 0; i < 2; ++i)
            QVERIFY_OK(replica.keepEvidence(m_space, object(QStringLiteral("m/a/000001-k.bin")),
                                            QStringLiteral("fork")));
        QVERIFY(names(replica.objectsBelow(m_space, QString())).isEmpty());
        QCOMPARE(replica.marks(m_space).value(), SpaceMarks());
    }
};

} // namespace plenum::test
