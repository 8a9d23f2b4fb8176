// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_tabs.h"

#include <QLocale>

namespace plenum::ui {

SegmentedTabs::SegmentedTabs(QWidget *parent) : QTabBar(parent)
{
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
}

int SegmentedTabs::addTab(const QString &words)
{
    m_words.append(words);
    return QTabBar::addTab(words);
}

void SegmentedTabs::setCount(int index, int figure)
{
    const QString &words = m_words.at(index);
    setTabText(index, figure > 0 ? QStringLiteral("%1 %2").arg(words, QLocale().toString(figure)) : words);
}

} // namespace plenum::ui
