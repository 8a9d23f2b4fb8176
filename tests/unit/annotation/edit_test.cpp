// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/edit.h"

#include "tests/support/sample_marks.h"
#include "tests/support/suite.h"

namespace plenum {

using test::sampleMark;

class EditTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void announcementOf_everyChange_data()
    {
        QTest::addColumn<int>("before"); // -1: no mark, else Visibility
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("expected");
        constexpr int none = -1;
        const int mine = static_cast<int>(Visibility::Private);
        const int shared = static_cast<int>(Visibility::Shared);
        const auto row = [](const char *name, int before, int after, Announcement expected) {
            QTest::newRow(name) << before << after << static_cast<int>(expected);
        };
        row("private created", none, mine, Announcement::Nothing);
        row("private changed", mine, mine, Announcement::Nothing);
        row("private deleted", mine, none, Announcement::Nothing);
        row("shared created", none, shared, Announcement::Put);
        row("shared changed", shared, shared, Announcement::Put);
        row("shared deleted", shared, none, Announcement::Withdraw);
        row("made shared", mine, shared, Announcement::Put);
        row("made private", shared, mine, Announcement::Withdraw);
    }
    void announcementOf_everyChange()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(int, expected);
        const auto mark = [](int state) -> std::optional<Mark> {
            if (state < 0)
                return std::nullopt;
            return sampleMark(1, MarkKind::Note, static_cast<Visibility>(state));
        };
        QCOMPARE(static_cast<int>(announcementOf(MarkEdit{mark(before), mark(after)})), expected);
    }

    void inverse_twice_isTheEdit()
    {
        const MarkEdit edit{std::nullopt, sampleMark(4)};
        QCOMPARE(edit.inverse().after, std::nullopt);
        QCOMPARE(edit.inverse().subject().id, edit.subject().id);
        QCOMPARE(edit.inverse().inverse(), edit);
    }

    void isNewer_ordersAnyTwoDifferentStamps()
    {
        const QList<WriteStamp> rising{{1, DeviceId(test::idText(9))},
                                       {2, DeviceId(test::idText(1))},
                                       {2, DeviceId(test::idText(2))},
                                       {Q_INT64_C(1) << 52, DeviceId(test::idText(0))}};
        for (qsizetype i = 0; i < rising.size(); ++i)
            for (qsizetype k = 0; k < rising.size(); ++k)
                QCOMPARE(isNewer(rising[i], rising[k]), i > k);
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::EditTest)
#include "edit_test.moc"
