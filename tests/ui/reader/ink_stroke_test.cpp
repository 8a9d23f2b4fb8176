// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/reader/ink_stroke.h"

#include <cmath>

using namespace plenum;
using namespace plenum::ui;

class InkStrokeTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void appendSample_dropsPointsThatAreTooNear()
    {
        Stroke stroke;
        QVERIFY(appendSample(stroke, QPointF(0, 0), 1));
        QVERIFY(!appendSample(stroke, QPointF(0.5, 0.5), 1));
        QVERIFY(appendSample(stroke, QPointF(1, 0.1), 1));
        QCOMPARE(stroke.size(), 2);
    }

    void smoothPath_goesThroughEveryPoint()
    {
        const Stroke stroke{{0, 0}, {10, 5}, {12, 30}, {40, 31}, {41, 31}, {90, 0}};
        const QPainterPath path = smoothPath(stroke);
        QCOMPARE(path.elementCount(), 1 + 3 * 5);
        for (qsizetype i = 0; i < stroke.size(); ++i) {
            const QPainterPath::Element end = path.elementAt(static_cast<int>(i == 0 ? 0 : 3 * i));
            QVERIFY(QLineF(QPointF(end.x, end.y), stroke.at(i)).length() < 1e-9);
        }
    }

    void smoothPath_neverOvershootsBetweenNearAndFarPoints()
    {
        // The classic trap of uniform Catmull-Rom: a short piece beside a long one makes a loop.
        const Stroke stroke{{0, 0}, {100, 0}, {101, 0.5}, {200, 0.5}};
        const QRectF bounds = smoothPath(stroke).boundingRect();
        QVERIFY(bounds.top() > -3 && bounds.bottom() < 4);
        QVERIFY(bounds.left() >= -0.001 && bounds.right() <= 200.001);
    }

    void smoothPath_samePointTwice_isFinite()
    {
        const QPainterPath path = smoothPath({{5, 5}, {5, 5}, {5, 5}, {9, 9}});
        for (int i = 0; i < path.elementCount(); ++i)
            QVERIFY(std::isfinite(path.elementAt(i).x) && std::isfinite(path.elementAt(i).y));
    }

    void smoothPath_onePoint_isADotAndNoneIsEmpty()
    {
        QVERIFY(!smoothPath({{3, 4}}).isEmpty());
        QVERIFY(smoothPath({}).isEmpty());
    }

    void smoothPiece_isTheSameCurveAsTheWhole()
    {
        const Stroke stroke{{0, 0}, {10, 5}, {12, 30}, {40, 31}};
        const QPainterPath whole = smoothPath(stroke);
        for (int piece = 0; piece < 3; ++piece) {
            const QPainterPath part = smoothPiece(stroke, piece);
            for (int i = 1; i <= 3; ++i) {
                QCOMPARE(part.elementAt(i).x, whole.elementAt(3 * piece + i).x);
                QCOMPARE(part.elementAt(i).y, whole.elementAt(3 * piece + i).y);
            }
        }
        QVERIFY(smoothPiece(stroke, 3).isEmpty());
        QVERIFY(smoothPiece(stroke, -1).isEmpty());
    }

    void strokeTouches_measuresToTheLineNotToThePoints()
    {
        const Stroke stroke{{0, 0}, {100, 0}};
        QVERIFY(strokeTouches(stroke, {50, 2}, 3));
        QVERIFY(!strokeTouches(stroke, {50, 4}, 3));
        QVERIFY(!strokeTouches(stroke, {104, 0}, 3));
        QVERIFY(strokeTouches({{7, 7}}, {8, 7}, 1));
        QVERIFY(!strokeTouches({}, {0, 0}, 100));
    }
};

QTEST_GUILESS_MAIN(InkStrokeTest)
#include "ink_stroke_test.moc"
