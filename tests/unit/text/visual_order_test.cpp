// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/visual_order.h"

#include "tests/support/suite.h"

namespace plenum::test {

namespace {

// As in the Unicode bidi examples: lower case is Latin, upper case stands for a right-to-left script.
QList<TextCluster> visualLine(const QString &line)
{
    QList<TextCluster> clusters;
    for (const QChar unit : line) {
        TextCluster cluster;
        cluster.text = unit;
        cluster.kind = unit.isUpper() ? ClusterKind::RightToLeft : clusterKind(unit.unicode());
        clusters.append(cluster);
    }
    return clusters;
}

QString logical(const char *visual)
{
    QString line;
    for (const TextCluster &cluster : logicalOrder(visualLine(QString::fromUtf8(visual))))
        line += cluster.text;
    return line;
}

} // namespace

class VisualOrderTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void logicalOrder_undoesTheBidiAlgorithm_data()
    {
        QTest::addColumn<QString>("visual");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *visual, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(visual) << QString::fromUtf8(expected);
        };
        row("plain Latin", "car means car", "car means car");
        row("one right-to-left word in Latin", "the word RAC is", "the word CAR is");
        row("two words keep their order", "now see RAC DEB here", "now see BED CAR here");
        row("pure right-to-left", "OLLEH DLROW", "WORLD HELLO");
        row("number in right-to-left", "SRAC 123 EERHT", "THREE 123 CARS");
        row("date in right-to-left", "NO 12/05/2024 ETAD", "DATE 12/05/2024 ON");
        row("percentage", "LATOT 15% SI TI", "IT IS 15% TOTAL");
        row("standard in right-to-left", "TXET iso 9001 MRON REPAP", "PAPER NORM iso 9001 TEXT");
        row("brackets as producers name them", ")5 MARAP( TXET", "TEXT (PARAM 5)");
        row("number inside a right-to-left run in Latin", "as in EERHT 12 ECNO here for all",
            "as in ONCE 12 THREE here for all");
        row("numbers apart stay apart", "B 12 34 A", "A 34 12 B");
        row("empty", "", "");
    }
    void logicalOrder_undoesTheBidiAlgorithm()
    {
        QFETCH(QString, visual);
        QFETCH(QString, expected);
        QCOMPARE(logical(visual.toUtf8().constData()), expected);
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::VisualOrderTest)
#include "visual_order_test.moc"
