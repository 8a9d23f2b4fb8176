// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace plenum::test {

// Base of every test class: any unexpected qWarning fails the running test. What the offscreen platform says
// about its own limits ("This plugin does not support …") is no fault of the code under test.
class Suite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    }
};

} // namespace plenum::test

// Fails with the error's text when a Result is not ok.
#define QVERIFY_OK(expression)                                                                               \
    do {                                                                                                     \
        const auto &plenumChecked = (expression);                                                            \
        if (!plenumChecked)                                                                                  \
            QFAIL(qPrintable(QDebug::toString(plenumChecked.error())));                                      \
    } while (false)
