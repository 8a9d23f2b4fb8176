// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// A refusal with this code, about this object.
#define QVERIFY_REFUSED(expression, expectedCode, expectedName)                                              \
    do {                                                                                                     \
        const auto &plenumRefused = (expression);                                                            \
        QVERIFY2(!plenumRefused, "was accepted");                                                            \
        QCOMPARE(errorCodeName(plenumRefused.error().code), errorCodeName(expectedCode));                    \
        QCOMPARE(plenumRefused.error().subject, (expectedName).path());                                      \
    } while (false)
