// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace plenum::ui {

namespace {

struct Drawing {
    Icon id;
    const char *file;
    bool mirrored = false; // points somewhere along the line of reading
};

constexpr std::array kDrawings = {
    Drawing{Icon::Home, "home"},
    Drawing{Icon::Calendar, "calendar"},
    Drawing{Icon::Check, "check"},
    Drawing{Icon::Search, "search"},
    Drawing{Icon::Sync, "sync"},
    Drawing{Icon::Settings, "settings"},
    Drawing{Icon::Outline, "outline", true},
    Drawing{Icon::Thumbnails, "thumbnails"},
    Drawing{Icon::ZoomIn, "zoom-in"},
    Drawing{Icon::ZoomOut, "zoom-out"},
    Drawing{Icon::FitWidth, "fit-width"},
    Drawing{Icon::FitPage, "fit-page"},
    Drawing{Icon::Highlight, "highlight"},
    Drawing{Icon::Note, "note"},
    Drawing{Icon::Pen, "pen"},
    Drawing{Icon::Undo, "undo", true},
    Drawing{Icon::Redo, "redo", true},
    Drawing{Icon::Eraser, "eraser"},
    Drawing{Icon::Trash, "trash"},
    Drawing{Icon::Lock, "lock"},
    Drawing{Icon::Users, "users"},
    Drawing{Icon::Paper, "paper", true},
    Drawing{Icon::ChevronLeft, "chevron-left", true},
    Drawing{Icon::ChevronRight, "chevron-right", true},
    Drawing{Icon::ChevronUp, "chevron-up"},
    Drawing{Icon::ChevronDown, "chevron-down"},
    Drawing{Icon::Back, "back", true},
    Drawing{Icon::Close, "close"},
    Drawing{Icon::Warning, "warning"},
    Drawing{Icon::Info, "info"},
    Drawing{Icon::Offline, "offline"},
    Drawing{Icon::Signature, "signature"},
    Drawing{Icon::Menu, "menu"},
    Drawing{Icon::SidebarLeft, "sidebar-left", true},
    Drawing{Icon::SidebarRight, "sidebar-right", true},
    Drawing{Icon::PageUp, "page-up"},
    Drawing{Icon::PageDown, "page-down"},
    Drawing{Icon::FullScreen, "full-screen"},
    Drawing{Icon::Eye, "eye"},
    Drawing{Icon::EyeOff, "eye-off"},
    Drawing{Icon::Plus, "plus"},
    Drawing{Icon::More, "more"},
    Drawing{Icon::Open, "open", true},
    Drawing{Icon::Export, "export"},
    Drawing{Icon::Cursor, "cursor"},
    Drawing{Icon::Key, "key"},
    Drawing{Icon::Clock, "clock"},
    Drawing{Icon::Place, "place"},
    Drawing{Icon::Laptop, "laptop"},
};

const Drawing &drawingOf(Icon id)
{
    for (const Drawing &drawing : kDrawings) {
        if (drawing.id == id)
            return drawing;
    }
    Q_UNREACHABLE();
}

QColor tintColor(Tint tint, QIcon::Mode mode)
{
    const Palette &c = Theme::colors();
    const auto normal = [&c, tint] {
        switch (tint) {
        case Tint::Text:
            return c.text;
        case Tint::Secondary:
            return c.secondaryText;
        case Tint::Accent:
            return c.accent;
        case Tint::OnAccent:
            return c.onAccent;
        case Tint::Good:
            return c.good;
        case Tint::Warning:
            return c.warning;
        case Tint::Bad:
            return c.bad;
        case Tint::Rail:
            return c.railText;
        }
        return c.text;
    };
    QColor color = normal();
    if (mode == QIcon::Disabled)
        color.setAlphaF(0.4F);
    return color;
}

QByteArray drawingSource(const Drawing &drawing, const QColor &color)
{
    QFile file(iconResource(drawing.id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", color.name().toLatin1());
}

// Draws the vector at the exact number of device pixels that is asked for, in today's colour.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(const Drawing &drawing, Tint tint) : m_drawing(drawing), m_tint(tint) {}

    QIconEngine *clone() const override { return new TintedEngine(m_drawing, m_tint); }
    QString key() const override { return QStringLiteral("plenum"); }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(rect.size() * ratio, ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(size, 1.0, mode);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return rendered(size, scale, mode);
    }

private:
    // size in device pixels
    QPixmap rendered(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        if (size.isEmpty())
            return {};
        const QColor color = tintColor(m_tint, mode);
        const bool mirror = m_drawing.mirrored && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const QString key = QStringLiteral("plenum-icon %1 %2 %3x%4 %5 %6")
                                .arg(QLatin1String(m_drawing.file), color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ratio)
                                .arg(mirror ? 1 : 0);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = drawn(size, color, mirror);
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap drawn(const QSize &size, const QColor &color, bool mirror) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        if (mirror) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        const int side = std::min(size.width(), size.height());
        const QRectF square((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side);
        QSvgRenderer(drawingSource(m_drawing, color)).render(&painter, square);
        return pixmap;
    }

    const Drawing &m_drawing;
    Tint m_tint;
};

} // namespace

QIcon icon(Icon id, Tint tint)
{
    return QIcon(new TintedEngine(drawingOf(id), tint));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/plenum/icons/org.plenum.Plenum.svg"));
}

QList<Icon> allIcons()
{
    QList<Icon> icons;
    for (const Drawing &drawing : kDrawings)
        icons.append(drawing.id);
    return icons;
}

QString iconResource(Icon id)
{
    return QStringLiteral(":/plenum/icons/%1.svg").arg(QLatin1String(drawingOf(id).file));
}

} // namespace plenum::ui
