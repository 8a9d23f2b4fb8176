// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/watermark.h"

#include <QStyledItemDelegate>

namespace plenum::ui {

// A page's small picture with its label below, and how many marks it carries.
class ThumbnailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWatermark(const Watermark &watermark) { m_watermark = watermark; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Watermark m_watermark;
};

} // namespace plenum::ui
