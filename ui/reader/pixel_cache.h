// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace plenum::ui {

// A piece of a page as drawn: pixels of `area` in the whole page drawn at `scale` device pixels per point.
struct DrawnPage {
    int page = 0;
    int quarterTurns = 0;
    double scale = 1;
    QSize pageSize; // of the whole page in device pixels
    QRect area;     // the whole page, or a part of a very large one
    QImage image;

    bool isWhole() const { return area.size() == pageSize; }
};

// Drawn pages within a byte budget; the least recently used go first, pinned pages (those on screen) never.
// A value; threading: GUI thread.
class PixelCache {
public:
    void setBudget(qint64 bytes);
    void pin(int first, int last); // inclusive
    void insert(DrawnPage drawn);
    void clear();

    // The piece drawn exactly like this that covers the needed area. Marks it as used.
    const DrawnPage *sharp(int page, int quarterTurns, double scale, const QRect &needed);
    // The piece to scale while the sharp one is on its way: covers the area if one does, nearest scale above
    // before below.
    const DrawnPage *nearest(int page, int quarterTurns, double scale, const QRect &neededAtScale);

    qint64 bytes() const { return m_bytes; }
    qint64 budget() const { return m_budget; }
    qsizetype count() const { return m_pages.size(); }

private:
    void evict();

    QList<DrawnPage> m_pages; // least recently used first
    qint64 m_bytes = 0;
    qint64 m_budget = 256LL << 20;
    int m_pinnedFirst = 0;
    int m_pinnedLast = -1;
};

} // namespace plenum::ui
