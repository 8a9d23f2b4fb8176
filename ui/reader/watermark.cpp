// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/watermark.h"

#include "ui/text/format.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plenum::ui {

namespace {

constexpr double kSlant = 30;       // degrees; up in the direction of reading
constexpr double kColumns = 2;      // tiles side by side on a page
constexpr double kFilled = 0.94;    // of a tile's width
constexpr double kAspect = 0.72;    // a tile's height to its width
constexpr double kFontSize = 32;    // measured at, then scaled
constexpr double kTallestText = 20; // a page width holds so many heights of the text at least
constexpr qsizetype kMostTiles = 12;
const QColor kDarkEdge(0, 0, 0, 42);
const QColor kLightEdge(255, 255, 255, 62);

} // namespace

Watermark::Watermark(const QString &name, const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    if (!name.isEmpty())
        m_lines = {name, factsText({QLocale().toString(local.date(), QLocale::ShortFormat),
                                    timeText(local.time())})};
}

const QImage &Watermark::tile(double width, double devicePixelRatio) const
{
    const int pixels = std::max(8, static_cast<int>(std::lround(width * devicePixelRatio)));
    if (const auto known = m_tiles.constFind(pixels); known != m_tiles.cend())
        return *known;
    if (m_tiles.size() >= kMostTiles)
        m_tiles.clear();
    QFont font = Theme::font(TextRole::Body);
    font.setPixelSize(static_cast<int>(kFontSize));
    const QFontMetricsF metrics(font);
    double widest = 1;
    for (const QString &line : m_lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const double height = metrics.height() * static_cast<double>(m_lines.size());
    const double turn = kSlant * M_PI / 180;
    const QSizeF slanted(widest * std::cos(turn) + height * std::sin(turn),
                         widest * std::sin(turn) + height * std::cos(turn));
    const double tall = pixels * kAspect;
    const double scale = std::min({pixels * kFilled / slanted.width(), tall * kFilled / slanted.height(),
                                   pixels * kColumns / kTallestText / kFontSize});

    QImage image(pixels, std::max(8, static_cast<int>(std::lround(tall))),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(QRectF(image.rect()).center());
    painter.rotate(QGuiApplication::isRightToLeft() ? kSlant : -kSlant);
    painter.scale(scale, scale);
    painter.setFont(font);
    const double edge = 0.6 / scale; // of a pixel
    for (const auto &[color, offset] : {std::pair(kLightEdge, -edge), std::pair(kDarkEdge, edge)}) {
        painter.setPen(color);
        QRectF place(-widest / 2 + offset, -height / 2 + offset, widest, metrics.height());
        for (const QString &line : m_lines) {
            painter.drawText(place, Qt::AlignCenter, line);
            place.translate(0, metrics.height());
        }
    }
    painter.end();
    return *m_tiles.insert(pixels, image);
}

void Watermark::paint(QPainter &painter, const QRectF &page, const QRectF &exposed) const
{
    const QRectF seen = page.intersected(exposed);
    if (isEmpty() || seen.isEmpty())
        return;
    const double width = page.width() / kColumns;
    const QImage &image = tile(width, painter.device()->devicePixelRatioF());
    const double height = width * image.height() / image.width();
    painter.save();
    painter.setClipRect(seen, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int first = static_cast<int>(std::floor((seen.top() - page.top()) / height));
    // Every second row begins half a tile further, so that no lane stays free from top to bottom.
    for (int row = first; page.top() + row * height < seen.bottom(); ++row) {
        const double begin = page.left() - (row % 2 == 0 ? 0 : width / 2);
        for (double x = begin; x < seen.right(); x += width)
            painter.drawImage(QRectF(x, page.top() + row * height, width, height), image);
    }
    painter.restore();
}

} // namespace plenum::ui
