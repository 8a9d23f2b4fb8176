// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/meeting_text.h"

#include "tests/support/suite.h"

using namespace plenum;
using namespace plenum::ui;

class MeetingTextTest : public plenum::test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void decisions_areOfferedOnceEach();
    void decisionCounts_leaveOutWhatNobodyChose();
    void itemNumber_isNamedOnlyWhenItIsABareFigure();
    void everyChange_hasABadgeAndATitle();
    void replacedPaper_tellsRevisionAndPages();
    void movedItem_tellsItsFormerNumber();
    void removedItem_isNamedByItsFormerTitle();
    void titlesBesideNumbers_keepTheirOwnDirection();
};

namespace {

Meeting session()
{
    Meeting meeting;
    meeting.title = QStringLiteral("Kỳ họp thứ 18");
    meeting.start = QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::UTC);
    AgendaItem item;
    item.id = ItemId(QStringLiteral("i5"));
    item.number = QStringLiteral("5");
    item.title = QStringLiteral("Dự toán ngân sách 2027");
    Paper paper;
    paper.id = PaperId(QStringLiteral("p1"));
    paper.title = QStringLiteral("Báo cáo chính");
    paper.revision = 3;
    paper.pages = 62;
    item.papers = {paper};
    meeting.items = {item};
    return meeting;
}

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

void MeetingTextTest::decisions_areOfferedOnceEach()
{
    QSet<QString> texts;
    for (const Decision decision : decisionsInOrder())
        texts.insert(decisionText(decision));
    QCOMPARE(texts.size(), 5);
    QVERIFY(!texts.contains(QString()));
}

void MeetingTextTest::decisionCounts_leaveOutWhatNobodyChose()
{
    QVERIFY(decisionCountsText({}).isEmpty());
    const QList<Decision> taken = {Decision::Disagree, Decision::Agree, Decision::Agree};
    QCOMPARE(decisionCountsText(taken), QStringLiteral("2 agree, 1 disagree"));
}

void MeetingTextTest::itemNumber_isNamedOnlyWhenItIsABareFigure()
{
    QCOMPARE(itemNumberText(QStringLiteral("1.1.a")), QStringLiteral("Item 1.1.a"));
    QCOMPARE(itemNumberText(QStringLiteral("TOP Ö 3")), QStringLiteral("TOP Ö 3"));
    QCOMPARE(itemNumberText(QString()), QString());
}

void MeetingTextTest::everyChange_hasABadgeAndATitle()
{
    for (int kind = 0; kind <= static_cast<int>(AgendaChange::Kind::MeetingCancelled); ++kind) {
        AgendaChange change;
        change.kind = static_cast<AgendaChange::Kind>(kind);
        change.before = QStringLiteral("before");
        change.after = QStringLiteral("after");
        const QString name = agendaChangeName(change.kind);
        if (!name.startsWith(QLatin1String("meeting")))
            change.item = ItemId(QStringLiteral("i5"));
        if (name.startsWith(QLatin1String("paper")))
            change.paper = PaperId(QStringLiteral("p1"));
        const ChangeText text = changeText(change, session());
        QVERIFY2(!text.badge.isEmpty(), qPrintable(name));
        QVERIFY2(!text.title.isEmpty(), qPrintable(name));
    }
}

void MeetingTextTest::replacedPaper_tellsRevisionAndPages()
{
    const AgendaChange change{AgendaChange::Kind::PaperReplaced, ItemId(QStringLiteral("i5")),
                              PaperId(QStringLiteral("p1")), QStringLiteral("Báo cáo"),
                              QStringLiteral("Báo cáo chính")};
    const ChangeText text = changeText(change, session());
    QCOMPARE(plain(text.title), QStringLiteral("Item 5 · Báo cáo chính"));
    QCOMPARE(text.detail, QStringLiteral("Version 3, 62 pages"));
}

void MeetingTextTest::movedItem_tellsItsFormerNumber()
{
    const AgendaChange change{AgendaChange::Kind::ItemMoved,
                              ItemId(QStringLiteral("i5")),
                              {},
                              QStringLiteral("9"),
                              QStringLiteral("5")};
    const ChangeText text = changeText(change, session());
    QCOMPARE(plain(text.title), QStringLiteral("Item 5 · Dự toán ngân sách 2027"));
    QCOMPARE(plain(text.detail), QStringLiteral("before: Item 9"));
}

void MeetingTextTest::removedItem_isNamedByItsFormerTitle()
{
    const AgendaChange change{
        AgendaChange::Kind::ItemRemoved, ItemId(QStringLiteral("gone")), {}, QStringLiteral("Tên đường"), {}};
    QCOMPARE(changeText(change, session()).title, QStringLiteral("Tên đường"));
}

void MeetingTextTest::titlesBesideNumbers_keepTheirOwnDirection()
{
    Meeting meeting = session();
    meeting.items[0].title = QStringLiteral("ميزانية 2027");
    const AgendaChange moved{AgendaChange::Kind::ItemMoved, ItemId(QStringLiteral("i5")), {}, {}, {}};
    QVERIFY(changeText(moved, meeting).title.contains(QStringLiteral("\u2068ميزانية 2027\u2069")));
    const AgendaChange replaced{AgendaChange::Kind::PaperReplaced, ItemId(QStringLiteral("i5")),
                                PaperId(QStringLiteral("p1")), QString(), QStringLiteral("تقرير 3")};
    QVERIFY(changeText(replaced, meeting).title.contains(QStringLiteral("\u2068تقرير 3\u2069")));
}

QTEST_GUILESS_MAIN(MeetingTextTest)
#include "meeting_text_test.moc"
