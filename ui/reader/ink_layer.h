// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace plenum::ui {

// Pictures of pages full of ink. Thousands of strokes take longer to paint than a frame may last, so a heavy
// page's strokes are drawn once, in another thread, and then only copied. Threading: GUI thread.
class InkLayers : public QObject {
    Q_OBJECT

public:
    // One page's ink at one size.
    struct Key {
        int page = 0;
        QSize size;       // device pixels of the whole page
        double scale = 1; // device pixels per point
        int quarterTurns = 0;
        QSizeF pagePoints; // at rotation 0
        QList<Mark> marks; // ink only

        bool operator==(const Key &) const = default;
    };
    struct Layer {
        QImage image;
        QList<Mark>
            missing; // marks not in the picture yet: paint these on top; never so many that it takes long
    };

    explicit InkLayers(QObject *parent = nullptr);

    // Whether so much ink is better kept as a picture.
    static bool isHeavy(const QList<Mark> &ink, QSize size);

    // The picture for a heavy page; while it is being drawn, the last one and what it lacks.
    Layer layer(const Key &key);
    void clear();

Q_SIGNALS:
    void layerReady(int page);

private:
    struct Entry {
        Key key;
        QImage image;
    };

    void draw(const Key &key);

    QHash<int, Entry> m_ready;
    QHash<int, Key> m_drawing;
    quint64 m_epoch = 0;
};

} // namespace plenum::ui
