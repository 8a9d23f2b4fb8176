// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/agenda/agenda_badge.h"
#include "ui/agenda/agenda_model.h"
#include "ui/agenda/agenda_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStyleOptionViewItem>

using namespace plenum;
using namespace plenum::ui;

class AgendaTest : public test::Suite {
    Q_OBJECT

private:
    static constexpr auto kReport = QAbstractItemModelTester::FailureReportingMode::QtTest;

    static AgendaItem item(const QString &id, const QString &number, const QString &title,
                           const QStringList &papers = {}, const QString &parent = {})
    {
        AgendaItem item;
        item.id = ItemId(id);
        item.parent = ItemId(parent);
        item.number = number;
        item.title = title;
        item.minutes = 20;
        for (const QString &paper : papers) {
            Paper made;
            made.id = PaperId(paper);
            made.title = paper;
            made.pages = 3;
            item.papers.append(made);
        }
        return item;
    }

    static AgendaState state()
    {
        AgendaState state;
        state.meeting.id = MeetingId(QStringLiteral("m"));
        state.meeting.start = QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600);
        state.meeting.items = {
            item(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("Khai mạc")),
            item(QStringLiteral("b"), QStringLiteral("2"), QStringLiteral("Dự toán ngân sách 2027"),
                 {QStringLiteral("p1"), QStringLiteral("p2")}),
            item(QStringLiteral("b1"), QStringLiteral("2.1"), QStringLiteral("Đường phố"),
                 {QStringLiteral("p3")}, QStringLiteral("b")),
            item(QStringLiteral("c"), QStringLiteral("TOP Ö 3"), QStringLiteral("Bericht")),
        };
        return state;
    }

    static QStringList badges(const QModelIndex &index)
    {
        QStringList words;
        for (const AgendaBadge &badge : index.data(AgendaModel::BadgesRole).value<QList<AgendaBadge>>())
            words.append(badge.text);
        return words;
    }

private Q_SLOTS:
    void model_isATreeOfItemsPapersAndSubItems()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, kReport);
        model.setState(state());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex budget = model.index(1, 0);
        QCOMPARE(model.rowCount(budget), 3);
        QCOMPARE(model.paperId(model.index(1, 0, budget)), PaperId(QStringLiteral("p2")));
        const QModelIndex sub = model.index(2, 0, budget);
        QCOMPARE(model.itemId(sub), ItemId(QStringLiteral("b1")));
        QCOMPARE(model.itemId(model.index(0, 0, sub)), ItemId(QStringLiteral("b1")));
        QVERIFY(model.paperId(sub).isEmpty());
        QCOMPARE(model.indexOf(PaperId(QStringLiteral("p3"))), model.index(0, 0, sub));
        QCOMPARE(model.index(2, 0).data(AgendaModel::NumberRole).toString(), QStringLiteral("TOP Ö 3"));
        QCOMPARE(budget.data(AgendaModel::TimeRole).toTime(), QTime(8, 20));
    }

    void model_unknownParent_isTopLevel_andNoItemsIsEmpty()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, kReport);
        AgendaState odd = state();
        odd.meeting.items[1].parent = ItemId(QStringLiteral("gone"));
        odd.meeting.items[3].parent = odd.meeting.items[3].id; // its own parent
        model.setState(odd);
        QCOMPARE(model.rowCount(), 3);
        model.setState({});
        QCOMPARE(model.rowCount(), 0);
    }

    void model_newBadges_changeRowsInPlace()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model, kReport);
        AgendaState now = state();
        model.setState(now);
        const QPersistentModelIndex paper = model.indexOf(PaperId(QStringLiteral("p1")));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(badges(paper), QStringList{QStringLiteral("on its way")});
        now.papers[PaperId(QStringLiteral("p1"))] = {7, true, true, true};
        now.meeting.items[1].papers[0].revision = 3;
        model.setState(now);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(badges(paper), (QStringList{QStringLiteral("v3 changed"), QStringLiteral("read")}));
        QCOMPARE(paper.data(AgendaModel::MarksRole).toInt(), 7);
        now.meeting.items.removeFirst();
        model.setState(now);
        QCOMPARE(reset.size(), 1);
    }

    void model_saysEveryStateInWords()
    {
        AgendaModel model;
        AgendaState now = state();
        now.items[ItemId(QStringLiteral("b"))] = {31, true, false, true, false};
        now.items[ItemId(QStringLiteral("c"))] = {0, true, false, false, true};
        model.setState(now);
        const QString budget = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &word : {QStringLiteral("Item 2"), QStringLiteral("late item"),
                                    QStringLiteral("sign off"), QStringLiteral("31 signed")})
            QVERIFY2(budget.contains(word), qPrintable(budget));
        QCOMPARE(badges(model.index(2, 0)),
                 QStringList{QStringLiteral("withdrawn")}); // nobody is asked to sign it
        QVERIFY(model.index(2, 0).data(AgendaModel::StruckRole).toBool());
        now.meeting.state = QStringLiteral("cancelled");
        model.setState(now);
        QVERIFY(model.index(0, 0).data(AgendaModel::StruckRole).toBool());
    }

    // A name written from right to left, or one that steers the direction, must not pull its neighbours
    // along.
    void model_detail_keepsEachFactInItsOwnDirection()
    {
        AgendaModel model;
        AgendaState now = state();
        now.meeting.items[0].title = QStringLiteral("افتتاح الجلسة");
        now.meeting.items[0].kind = ItemKind::Decision;
        now.meeting.items[0].presenter = QStringLiteral("سالم المنصوري (3)");
        now.meeting.items[3].presenter = QStringLiteral("\u202ELan");
        model.setState(now);
        QCOMPARE(
            model.index(0, 0).data(AgendaModel::DetailRole).toString(),
            QStringLiteral("\u2068For decision\u2069 · \u206820 min\u2069 · \u2068سالم المنصوري (3)\u2069"));
        QCOMPARE(model.index(2, 0).data(AgendaModel::DetailRole).toString(),
                 QStringLiteral("\u206820 min\u2069 · \u2068Lan\u2069"));
    }

    void view_keyboardOpensAndFindsByTyping()
    {
        AgendaView view;
        view.resize(300, 600);
        view.setState(state());
        view.show();
        view.setFocus();
        QSignalSpy papers(&view, &AgendaView::paperActivated);
        QSignalSpy items(&view, &AgendaView::itemActivated);
        view.setCurrentIndex(view.agendaModel()->index(0, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(items.size(), 1);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(papers.size(), 1);
        QCOMPARE(papers.first().first().value<PaperId>(), PaperId(QStringLiteral("p1")));
        view.keyboardSearch(QStringLiteral("duong")); // no diacritics
        QCOMPARE(view.agendaModel()->itemId(view.currentIndex()), ItemId(QStringLiteral("b1")));
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        view.keyboardSearch(QStringLiteral("t"));
        view.keyboardSearch(QStringLiteral("op"));
        QCOMPARE(view.agendaModel()->itemId(view.currentIndex()), ItemId(QStringLiteral("c")));
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        view.keyboardSearch(QStringLiteral("no such row"));
        QCOMPARE(view.agendaModel()->itemId(view.currentIndex()), ItemId(QStringLiteral("c")));
    }

    void view_clickActivatesOnce()
    {
        AgendaView view;
        view.resize(300, 600);
        view.setState(state());
        view.show();
        QSignalSpy papers(&view, &AgendaView::paperActivated);
        const QRect row = view.visualRect(view.agendaModel()->indexOf(PaperId(QStringLiteral("p2"))));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(papers.size(), 1);
    }

    void view_longTitlesWrapAndNarrowerViewsGrowTaller()
    {
        AgendaView view;
        AgendaState now = state();
        now.meeting.items[0].title = QStringLiteral(
            "Báo cáo thẩm tra của Ban Kinh tế - Ngân sách về dự toán thu, chi ngân sách năm 2027");
        view.resize(500, 600);
        view.setState(now);
        view.show();
        QTRY_VERIFY(view.visualRect(view.agendaModel()->index(0, 0)).height() > 0);
        const int wide = view.visualRect(view.agendaModel()->index(0, 0)).height();
        view.resize(240, 600);
        QTRY_VERIFY(view.visualRect(view.agendaModel()->index(0, 0)).height() > wide);
        QVERIFY(view.visualRect(view.agendaModel()->index(1, 0)).top() >=
                view.visualRect(view.agendaModel()->index(0, 0)).bottom());
    }

    void view_changedTitle_isMeasuredAnew()
    {
        AgendaView view;
        AgendaState now = state();
        view.resize(260, 600);
        view.setState(now);
        view.show();
        const QModelIndex first = view.agendaModel()->index(0, 0);
        QTRY_VERIFY(view.visualRect(first).height() > 0);
        const int oneLine = view.visualRect(first).height();
        now.meeting.items[0].title = QStringLiteral("Khai mạc, chào cờ, thông qua chương trình kỳ họp");
        view.setState(now); // the same rows, in place
        QTRY_VERIFY(view.visualRect(first).height() > oneLine);
        now.meeting.items[0].title = QStringLiteral("Khai mạc");
        view.setState(now);
        QTRY_COMPARE(view.visualRect(first).height(), oneLine);
    }

    void view_newState_keepsTheCurrentRow()
    {
        AgendaView view;
        AgendaState now = state();
        view.setState(now);
        view.setCurrentIndex(view.agendaModel()->indexOf(PaperId(QStringLiteral("p3"))));
        now.meeting.items.insert(
            1, item(QStringLiteral("new"), QStringLiteral("1a"), QStringLiteral("Late"), {}));
        view.setState(now);
        QCOMPARE(view.agendaModel()->paperId(view.currentIndex()), PaperId(QStringLiteral("p3")));
    }
};

QTEST_MAIN(AgendaTest)
#include "agenda_test.moc"
