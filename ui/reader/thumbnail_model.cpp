// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/thumbnail_model.h"

namespace plenum::ui {

ThumbnailModel::ThumbnailModel(PagePixels &pixels, QObject *parent)
    : QAbstractListModel(parent), m_pixels(pixels)
{
    connect(&m_pixels, &PagePixels::previewChanged, this,
            [this](int page) { announce(page, {PictureRole}); });
}

void ThumbnailModel::setDocument(const DocumentInfo &info)
{
    beginResetModel();
    m_sizes = info.sizes;
    m_labels = info.labels;
    m_marks.clear();
    endResetModel();
}

void ThumbnailModel::setMarkCounts(const QHash<int, int> &counts)
{
    const QHash<int, int> before = std::exchange(m_marks, counts);
    for (int page = 0; page < rowCount(); ++page) {
        if (before.value(page) != m_marks.value(page))
            announce(page, {MarksRole, Qt::AccessibleTextRole});
    }
}

void ThumbnailModel::announce(int page, const QList<int> &roles)
{
    if (page >= 0 && page < rowCount())
        Q_EMIT dataChanged(index(page), index(page), roles);
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sizes.size());
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int page = index.row();
    const int marks = m_marks.value(page);
    switch (role) {
    case Qt::DisplayRole:
        return m_labels.value(page);
    case Qt::AccessibleTextRole:
        return marks == 0 ? tr("Page %1").arg(m_labels.value(page))
                          : tr("Page %1, %n mark(s)", nullptr, marks).arg(m_labels.value(page));
    case PictureRole:
        return m_pixels.preview(page);
    case SizeRole:
        return QSizeF(m_sizes.at(page).width, m_sizes.at(page).height);
    case MarksRole:
        return marks;
    default:
        return {};
    }
}

} // namespace plenum::ui
