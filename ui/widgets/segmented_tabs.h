// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace plenum::ui {

// Tabs of a panel: words with a line below the current one. addTab(), currentChanged() and the rest as in
// QTabBar; arrow keys move between tabs.
class SegmentedTabs : public QTabBar {
    Q_OBJECT

public:
    explicit SegmentedTabs(QWidget *parent = nullptr);

    // Puts a quiet figure after the words of a tab ("Marks 7"); 0 shows none.
    void setCount(int index, int count);
    int addTab(const QString &text);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText(int index) const;
};

} // namespace plenum::ui
