// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ink_layer.h"

#include "core/base/async.h"
#include "ui/reader/mark_painter.h"
#include "ui/reader/page_layout.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <cstdlib>

namespace plenum::ui {
namespace {

constexpr qsizetype kHeavyPoints = 6000; // some 15 ms of painting
constexpr qsizetype kMostPaintedAtOnce = 3 * kHeavyPoints;
constexpr qint64 kLargestLayer = 16LL << 20;
constexpr qsizetype kLayersKept = 3;

QImage drawn(const InkLayers::Key &key)
{
    QImage image(key.size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(key.scale, key.scale);
    painter.setTransform(rotationTransform(key.pagePoints, key.quarterTurns), true);
    MarkLook look;
    look.scale = key.scale;
    for (const Mark &mark : key.marks)
        paintMark(painter, mark, look);
    return image;
}

qsizetype pointsOf(const QList<Mark> &ink)
{
    qsizetype points = 0;
    for (const Mark &mark : ink) {
        for (const QList<QPointF> &stroke : mark.strokes)
            points += stroke.size();
    }
    return points;
}

} // namespace

InkLayers::InkLayers(QObject *parent) : QObject(parent) {}

bool InkLayers::isHeavy(const QList<Mark> &ink, QSize size)
{
    return static_cast<qint64>(size.width()) * size.height() <= kLargestLayer && pointsOf(ink) > kHeavyPoints;
}

InkLayers::Layer InkLayers::layer(const Key &key)
{
    const auto ready = m_ready.constFind(key.page);
    const bool exact = ready != m_ready.cend() && ready->key == key;
    const auto drawing = m_drawing.constFind(key.page);
    if (!exact && (drawing == m_drawing.cend() || !(*drawing == key)))
        draw(key);
    if (ready == m_ready.cend() || ready->key.quarterTurns != key.quarterTurns)
        return Layer{QImage(), pointsOf(key.marks) <= kMostPaintedAtOnce ? key.marks : QList<Mark>()};
    Layer layer{ready->image, {}};
    if (!exact) {
        QHash<MarkId, const Mark *> drawn;
        for (const Mark &mark : ready->key.marks)
            drawn.insert(mark.id, &mark);
        for (const Mark &mark : key.marks) {
            const Mark *before = drawn.value(mark.id);
            if (before == nullptr || *before != mark)
                layer.missing.append(mark);
        }
    }
    return layer;
}

void InkLayers::draw(const Key &key)
{
    m_drawing.insert(key.page, key);
    onFinished(QtConcurrent::run(&drawn, key), this, [this, key, epoch = m_epoch](const QImage &image) {
        if (epoch != m_epoch)
            return;
        const auto drawing = m_drawing.constFind(key.page);
        if (drawing != m_drawing.cend() && *drawing == key)
            m_drawing.erase(drawing);
        m_ready.insert(key.page, Entry{key, image});
        if (m_ready.size() > kLayersKept) {
            const QList<int> pages = m_ready.keys();
            m_ready.remove(*std::max_element(pages.cbegin(), pages.cend(), [&](int a, int b) {
                return std::abs(a - key.page) < std::abs(b - key.page);
            }));
        }
        Q_EMIT layerReady(key.page);
    });
}

void InkLayers::clear()
{
    ++m_epoch;
    m_ready.clear();
    m_drawing.clear();
}

} // namespace plenum::ui
