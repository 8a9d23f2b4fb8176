// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace plenum::ui {

// Tabs of a panel: words with a line below the current one. Arrow keys move between tabs; currentChanged()
// and the rest as in QTabBar, but texts are set with addTab() and setCount() only.
class SegmentedTabs : public QTabBar {
    Q_OBJECT

public:
    explicit SegmentedTabs(QWidget *parent = nullptr);

    int addTab(const QString &words);
    // Puts a figure after the words of a tab ("Marks 7"); 0 shows none.
    void setCount(int index, int figure);

private:
    QStringList m_words;
};

} // namespace plenum::ui
