// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda.h"
#include "tests/support/suite.h"

using namespace plenum;

namespace {

AgendaItem item(const char *id, const char *number, int minutes = 0, const char *parent = "")
{
    AgendaItem result;
    result.id = ItemId(QString::fromLatin1(id));
    result.parent = ItemId(QString::fromLatin1(parent));
    result.number = QString::fromLatin1(number);
    result.title = QStringLiteral("item %1").arg(result.id.text());
    result.minutes = minutes;
    return result;
}

Paper paper(const char *id, const char *bytes)
{
    Paper result;
    result.id = PaperId(QString::fromLatin1(id));
    result.title = QString::fromLatin1(id);
    result.sha256 = bytes;
    return result;
}

QStringList names(const QList<AgendaChange> &changes)
{
    QStringList list;
    for (const AgendaChange &change : changes)
        list.append(agendaChangeName(change.kind));
    return list;
}

} // namespace

class AgendaTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void plannedStarts_timedChildren_replaceTheParentsMinutes()
    {
        Meeting meeting;
        meeting.start = QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::UTC);
        meeting.items = {item("a", "1", 10), item("b", "2", 60), item("b1", "2.1", 20, "b"),
                         item("b2", "2.2", 25, "b"), item("c", "3")};
        const QList<QDateTime> starts = plannedStarts(meeting);
        QCOMPARE(starts.at(1).time(), QTime(8, 10));
        QCOMPARE(starts.at(2).time(), QTime(8, 10));
        QCOMPARE(starts.at(3).time(), QTime(8, 30));
        QCOMPARE(starts.at(4).time(), QTime(8, 55));
    }

    void depth_hostileCycle_ends()
    {
        Meeting meeting;
        meeting.items = {item("a", "1", 0, "b"), item("b", "2", 0, "a")};
        QVERIFY(depthOf(meeting, meeting.items.at(0)) <= 2);
    }

    void compare_same_isEmpty()
    {
        Meeting meeting;
        meeting.items = {item("a", "1"), item("b", "2")};
        QVERIFY(compareAgendas(meeting, meeting).isEmpty());
    }

    void compare_everyKindOfChange_isNamed()
    {
        Meeting before;
        before.title = QStringLiteral("T");
        before.items = {item("a", "1"), item("b", "2"), item("c", "3")};
        before.items[0].papers = {paper("p", "1"), paper("q", "1")};
        Meeting after = before;
        after.place = QStringLiteral("Hall");
        after.items = {item("a", "1"), item("c", "2"), item("d", "3")};
        after.items[0].title = QStringLiteral("renamed");
        after.items[0].papers = {paper("p", "2"), paper("r", "1")};
        const QStringList kinds = names(compareAgendas(before, after));
        for (const char *expected : {"meeting-relocated", "item-retitled", "item-moved", "item-added",
                                     "item-removed", "paper-added", "paper-replaced", "paper-removed"})
            QVERIFY2(kinds.contains(QLatin1String(expected)), expected);
    }

    void compare_itemAddedInFront_doesNotMoveTheOthers()
    {
        Meeting before;
        before.items = {item("a", "1"), item("b", "2")};
        Meeting after;
        after.items = {item("n", "0"), item("a", "1"), item("b", "2")};
        QCOMPARE(names(compareAgendas(before, after)), QStringList{QStringLiteral("item-added")});
    }
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "agenda_test.moc"
