// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace plenum::test {

// An invariant of docs/testing.md that did not hold.
struct Violation {
    int invariant = 0;
    QString sentence;
};

// What was found wrong in one schedule, in order.
class Verdict {
public:
    void add(int invariant, const QString &sentence) { m_violations.append({invariant, sentence}); }
    // Notes the sentence unless the condition holds.
    void require(bool condition, int invariant, const QString &sentence)
    {
        if (!condition)
            add(invariant, sentence);
    }
    const QList<Violation> &violations() const { return m_violations; }
    bool isClean() const { return m_violations.isEmpty(); }

private:
    QList<Violation> m_violations;
};

} // namespace plenum::test
