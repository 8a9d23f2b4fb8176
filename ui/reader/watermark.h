// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QImage>
#include <QString>

class QPainter;
class QRectF;

namespace plenum::ui {

// Who reads a confidential paper and when, drawn slantwise all over each of its pages: so light that the page
// can be read, with a dark and a light edge so that it shows on every ground. It is drawn on the screen only,
// never into pixels that are kept. Threading: GUI thread.
class Watermark {
public:
    Watermark() = default; // draws nothing
    Watermark(const QString &name, const QDateTime &moment);

    bool isEmpty() const { return m_lines.isEmpty(); }
    QStringList lines() const { return m_lines; }
    bool operator==(const Watermark &other) const { return m_lines == other.m_lines; }

    // page: the whole page in the painter's units; only what lies in `exposed` is drawn.
    void paint(QPainter &painter, const QRectF &page, const QRectF &exposed) const;

private:
    const QImage &tile(double width, double devicePixelRatio) const;

    QStringList m_lines;
    mutable QHash<int, QImage> m_tiles; // by their width in device pixels
};

} // namespace plenum::ui
