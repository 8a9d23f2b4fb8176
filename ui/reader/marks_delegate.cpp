// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks_delegate.h"

#include "ui/reader/mark_painter.h"
#include "ui/reader/marks_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace plenum::ui {
namespace {

constexpr int kBar = 3;
constexpr int kMarkIconSide = 14;
constexpr int kMostLines = 3;

// Lays a text out in at most so many lines, the last one elided. Returns the height; paints when there is a
// painter.
int wrappedText(QPainter *painter, const QString &text, const QFont &font, const QRect &rect, int mostLines,
                Qt::LayoutDirection direction)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    const QFontMetrics metrics(font);
    layout.beginLayout();
    int y = rect.y();
    for (int number = 1;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool cut = number == mostLines && line.textStart() + line.textLength() < text.size();
        if (painter != nullptr) {
            if (cut) {
                const QString rest =
                    metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width());
                painter->setFont(font);
                painter->drawText(QRect(rect.x(), y, rect.width(), metrics.height()),
                                  static_cast<int>(option.alignment()), rest);
            } else {
                painter->setFont(font);
                line.draw(painter, QPointF(rect.x(), y));
            }
        }
        y += metrics.lineSpacing();
        if (number == mostLines)
            break;
    }
    layout.endLayout();
    return y - rect.y();
}

int availableWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr ? view->viewport()->width() : std::max(option.rect.width(), 200);
}

// Paints when there is a painter; always returns the height.
int layOut(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &cell)
{
    const Palette &colors = Theme::colors();
    const int inset = kSpaceLarge + kBar + kSpaceMedium;
    QRect text = cell.adjusted(inset, kSpaceMedium, -kSpaceLarge, 0);
    text = QStyle::visualRect(option.direction, cell, text);
    const QString comment = index.data(MarksModel::CommentRole).toString();
    const auto draw = [&](const QString &words, TextRole role, const QColor &color, int lines) {
        if (painter != nullptr)
            painter->setPen(color);
        text.setTop(text.top() +
                    wrappedText(painter, words, Theme::font(role), text, lines, option.direction));
    };
    draw(index.data(MarksModel::TitleRole).toString(), TextRole::Body, colors.text, kMostLines);
    if (!comment.isEmpty())
        draw(comment, TextRole::Body, colors.secondaryText, kMostLines);
    text.setTop(text.top() + 2);
    if (painter != nullptr) {
        const auto mark = index.data(MarksModel::MarkRole).value<Mark>();
        const int line = QFontMetrics(Theme::font(TextRole::Secondary)).height();
        const QRect row(text.x(), text.y(), text.width(), line);
        const QRect picture = QStyle::visualRect(
            option.direction, row, QRect(row.x(), row.y() + (line - kMarkIconSide) / 2, kMarkIconSide, kMarkIconSide));
        icon(mark.visibility == Visibility::Private ? Icon::Lock : Icon::Users, Tint::Secondary)
            .paint(painter, picture);
    }
    QRect place = text;
    place.setWidth(text.width() - kMarkIconSide - kSpaceTight);
    if (option.direction == Qt::LeftToRight)
        place.moveRight(text.right());
    text = place;
    draw(index.data(MarksModel::PlaceRole).toString(), TextRole::Secondary, colors.secondaryText, 1);
    return text.top() - cell.top() + kSpaceMedium;
}

} // namespace

QSize MarksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect cell(0, 0, availableWidth(option), 4000);
    return QSize(cell.width(), layOut(nullptr, option, index, cell));
}

void MarksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Palette &colors = Theme::colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.accentSurface);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.hover);
    painter->fillRect(
        QRect(option.rect.x() + kSpaceLarge, option.rect.bottom(), option.rect.width() - 2 * kSpaceLarge, 1),
        colors.border);

    const auto mark = index.data(MarksModel::MarkRole).value<Mark>();
    const QRect bar = QStyle::visualRect(option.direction, option.rect,
                                         QRect(option.rect.x() + kSpaceLarge, option.rect.y() + kSpaceMedium,
                                               kBar, option.rect.height() - 2 * kSpaceMedium));
    painter->setPen(Qt::NoPen);
    painter->setBrush(chipColor(mark.color, colors.dark));
    painter->drawRoundedRect(bar, kBar / 2.0, kBar / 2.0);
    layOut(painter, option, index, option.rect);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.accent, kFocusRing));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), kControlRadius, kControlRadius);
    }
    painter->restore();
}

} // namespace plenum::ui
