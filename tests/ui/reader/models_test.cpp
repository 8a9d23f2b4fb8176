// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/reader/fake_page_source.h"
#include "ui/reader/marks_model.h"
#include "ui/reader/outline_model.h"
#include "ui/reader/thumbnail_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace plenum;
using namespace plenum::ui;
using plenum::test::FakePageSource;

class ModelsTest : public test::Suite {
    Q_OBJECT

private:
    static constexpr auto kReport = QAbstractItemModelTester::FailureReportingMode::QtTest;

    static Mark mark(const QString &id, int page, double y, const QString &author = QStringLiteral("me"))
    {
        Mark mark;
        mark.id = MarkId(id);
        mark.page = page;
        mark.kind = MarkKind::Note;
        mark.anchor = QPointF(50, y);
        mark.author = PersonId(author);
        mark.text = QStringLiteral("note ") + id;
        return mark;
    }

private Q_SLOTS:
    void outline_isATreeUnderTheTester()
    {
        OutlineModel model;
        QAbstractItemModelTester tester(&model, kReport);
        model.setOutline({{QStringLiteral("I"), 0, 0},
                          {QStringLiteral("I.1"), 1, 1},
                          {QStringLiteral("I.1.a"), 2, 2},
                          {QStringLiteral("I.2"), 3, 1},
                          {QStringLiteral("II"), 5, 0}},
                         {QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1"), QStringLiteral("2"),
                          QStringLiteral("3"), QStringLiteral("4")});
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(model.rowCount(first), 2);
        QCOMPARE(model.index(0, 0, model.index(0, 0, first)).data().toString(), QStringLiteral("I.1.a"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("i"));
        QCOMPARE(model.index(1, 0).data(OutlineModel::PageRole).toInt(), 5);
        model.setOutline({}, {});
        QVERIFY(model.isEmpty());
    }

    void outline_hostileLevels_makeNoEmptyOnes()
    {
        OutlineModel model;
        QAbstractItemModelTester tester(&model, kReport);
        model.setOutline({{QStringLiteral("deep first"), 0, 7},
                          {QStringLiteral("negative"), 1, -3},
                          {QStringLiteral("skips"), 2, 9},
                          {QStringLiteral("nowhere"), -1, 1}},
                         {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
        QCOMPARE(model.index(1, 0, model.index(1, 0)).data(OutlineModel::PageRole).toInt(), -1);
    }

    void outline_entryFor_isTheLastThatHasBegun()
    {
        OutlineModel model;
        model.setOutline(
            {{QStringLiteral("A"), 1, 0}, {QStringLiteral("A.1"), 4, 1}, {QStringLiteral("B"), 9, 0}}, {});
        QVERIFY(!model.entryFor(0).isValid());
        QCOMPARE(model.entryFor(3).data().toString(), QStringLiteral("A"));
        QCOMPARE(model.entryFor(8).data().toString(), QStringLiteral("A.1"));
        QCOMPARE(model.entryFor(200).data().toString(), QStringLiteral("B"));
    }

    void thumbnails_announceEachPictureOnce()
    {
        FakePageSource source(4);
        PagePixels pixels;
        ThumbnailModel model(pixels);
        QAbstractItemModelTester tester(&model, kReport);
        pixels.setSource(&source, source.info);
        model.setDocument(source.info);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(2).data(ThumbnailModel::PictureRole).value<QImage>().isNull());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        pixels.wantPreviews(1, 2);
        pixels.wantPreviews(1, 2);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!model.index(2).data(ThumbnailModel::PictureRole).value<QImage>().isNull());
        QCOMPARE(source.asked.size(), 2); // only the pages in view were drawn
        model.setMarkCounts({{3, 2}});
        QCOMPARE(model.index(3).data(ThumbnailModel::MarksRole).toInt(), 2);
    }

    void marks_insertionChangeAndRemovalKeepOtherRows()
    {
        MarksModel model(PersonId(QStringLiteral("me")));
        QAbstractItemModelTester tester(&model, kReport);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setMarks({mark(QStringLiteral("a"), 0, 10)});
        const QPersistentModelIndex kept = model.indexOf(MarkId(QStringLiteral("a")));
        model.setMarks({mark(QStringLiteral("b"), 0, 5), mark(QStringLiteral("a"), 0, 10)});
        QCOMPARE(kept.row(), 1);
        Mark written = mark(QStringLiteral("a"), 0, 10);
        written.text = QStringLiteral("new words");
        model.setMarks({mark(QStringLiteral("b"), 0, 5), written});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(kept.data(MarksModel::TitleRole).toString(), QStringLiteral("new words"));
        model.setMarks({written});
        QCOMPARE(kept.row(), 0);
        QCOMPARE(reset.size(), 0);
        model.setMarks({mark(QStringLiteral("x"), 0, 1), mark(QStringLiteral("y"), 0, 2),
                        mark(QStringLiteral("z"), 0, 3)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        model.setMarks({});
        QCOMPARE(model.rowCount(), 0);
    }

    void marks_sayWhoSeesThem()
    {
        MarksModel model(PersonId(QStringLiteral("me")));
        Mark shared = mark(QStringLiteral("b"), 2, 5);
        shared.visibility = Visibility::Shared;
        Mark foreign = mark(QStringLiteral("c"), 2, 9, QStringLiteral("other"));
        foreign.visibility = Visibility::Shared;
        foreign.authorName = QStringLiteral("Trần Thị Lan");
        model.setMarks({mark(QStringLiteral("a"), 0, 10), shared, foreign});
        model.setPageLabels({QStringLiteral("iv")});
        QCOMPARE(model.index(0).data(MarksModel::PlaceRole).toString(), QStringLiteral("p. iv · Private"));
        QCOMPARE(model.index(1).data(MarksModel::PlaceRole).toString(),
                 QStringLiteral("p. 3 · Shared by you"));
        QVERIFY(
            model.index(2).data(MarksModel::PlaceRole).toString().contains(QStringLiteral("Trần Thị Lan")));
        QVERIFY(!model.index(2).data(MarksModel::OwnRole).toBool());
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("note c")));
    }
};

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
