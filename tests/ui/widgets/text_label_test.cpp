// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/widgets/text_label.h"

#include <QApplication>

using namespace plenum;
using namespace plenum::ui;

// Labels remember what they measured; nothing that decides a size may be forgotten about.
class TextLabelTest : public test::Suite {
    Q_OBJECT

private:
    static QString sentence()
    {
        return QStringLiteral("The budget of the city for the coming year, as the committee on finance has "
                              "put it before the council, with all its annexes");
    }

private Q_SLOTS:
    void height_followsTheWidthInBothDirections()
    {
        TextLabel label(sentence());
        label.wrapped();
        const int line = label.heightForWidth(10000);
        const int narrow = label.heightForWidth(160);
        QVERIFY2(narrow >= 3 * line, qPrintable(QString::number(narrow)));
        QCOMPARE(label.heightForWidth(10000), line);
        QCOMPARE(label.heightForWidth(160), narrow);
    }

    void text_isMeasuredAnew()
    {
        TextLabel label(QStringLiteral("Short"));
        label.wrapped();
        const QSize before = label.sizeHint();
        const int line = label.heightForWidth(200);
        label.setText(sentence());
        QVERIFY(label.sizeHint().width() > before.width());
        QVERIFY(label.heightForWidth(200) > line);
        label.setText(QStringLiteral("Short"));
        QCOMPARE(label.sizeHint(), before);
        QCOMPARE(label.heightForWidth(200), line);
    }

    void font_isMeasuredAnew()
    {
        TextLabel label(sentence());
        const QSize before = label.sizeHint();
        QFont larger = label.font();
        larger.setPixelSize(QFontInfo(larger).pixelSize() * 2);
        label.setFont(larger);
        QVERIFY(label.sizeHint().width() > before.width() * 3 / 2);
        QVERIFY(label.sizeHint().height() > before.height() * 3 / 2);
    }

    void everyWidthOfAWindowBeingResized_isRight()
    {
        TextLabel label(sentence());
        label.wrapped();
        QList<int> heights;
        for (int width = 100; width < 200; ++width)
            heights.append(label.heightForWidth(width));
        for (int width = 199; width >= 100; --width)
            QCOMPARE(label.heightForWidth(width), heights.at(width - 100));
        QVERIFY(std::is_sorted(heights.crbegin(), heights.crend()));
    }

    void emptyText_isOneLineHigh()
    {
        TextLabel label(TextRole::Body);
        QVERIFY(label.sizeHint().height() >= label.fontMetrics().height());
    }
};

QTEST_MAIN(TextLabelTest)
#include "text_label_test.moc"
