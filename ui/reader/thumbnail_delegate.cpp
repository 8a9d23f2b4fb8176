// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/thumbnail_delegate.h"

#include "ui/reader/thumbnail_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace plenum::ui {
namespace {

constexpr int kPictureWidth = 132;
constexpr int kTallest = 188; // a page more than an A4 page high is shown narrower
constexpr int kMarkSide = 14;

QSize pictureSize(const QModelIndex &index)
{
    const QSizeF points = index.data(ThumbnailModel::SizeRole).toSizeF();
    const QSizeF fitted = points.isEmpty() ? QSizeF(kPictureWidth, kTallest)
                                           : points.scaled(kPictureWidth, kTallest, Qt::KeepAspectRatio);
    return fitted.toSize().expandedTo(QSize(8, 8));
}

int labelHeight()
{
    return QFontMetrics(Theme::font(TextRole::Secondary)).height() + kSpaceTight;
}

} // namespace

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    return QSize(kPictureWidth + 2 * kSpaceMedium,
                 pictureSize(index).height() + 2 * kSpaceSmall + kSpaceTight + labelHeight());
}

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Palette &colors = Theme::colors();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRect cell = option.rect.adjusted(kSpaceTight, 2, -kSpaceTight, -2);
    if (selected || hovered) {
        painter->setBrush(selected ? colors.accentSurface : colors.hover);
        painter->drawRoundedRect(cell, kControlRadius, kControlRadius);
    }

    const QSize size = pictureSize(index);
    const QRect picture(option.rect.x() + (option.rect.width() - size.width()) / 2,
                        option.rect.y() + kSpaceSmall, size.width(), size.height());
    const QImage image = index.data(ThumbnailModel::PictureRole).value<QImage>();
    if (image.isNull()) {
        painter->fillRect(picture, QColor(0xF6, 0xF7, 0xF9));
    } else {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(picture, image);
    }
    m_watermark.paint(*painter, picture, picture);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(selected ? colors.accent : colors.border, selected ? kFocusRing : 1));
    painter->drawRect(picture.adjusted(0, 0, -1, -1));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colors.accent, kFocusRing));
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
    }

    const QRect label(option.rect.x(), picture.bottom() + kSpaceTight, option.rect.width(), labelHeight());
    painter->setFont(Theme::font(TextRole::Secondary));
    painter->setPen(selected ? colors.accent : colors.secondaryText);
    painter->drawText(label, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    const int marks = index.data(ThumbnailModel::MarksRole).toInt();
    if (marks > 0) {
        const QString count = QLocale().toString(marks);
        const int width = painter->fontMetrics().horizontalAdvance(count);
        QRect place(picture.right() - width - kMarkSide - 2, label.y(), width + kMarkSide + 2,
                    label.height());
        place = QStyle::visualRect(option.direction, picture.united(label), place);
        const QRect pen(place.x(), place.center().y() - kMarkSide / 2, kMarkSide, kMarkSide);
        icon(Icon::Pen, Tint::Secondary).paint(painter, pen);
        painter->drawText(place.adjusted(kMarkSide + 2, 0, 0, 0), Qt::AlignVCenter, count);
    }
    painter->restore();
}

} // namespace plenum::ui
