// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdf_document.h"
#include "ui/reader/page_pixels.h"

#include <QAbstractListModel>

namespace plenum::ui {

// The pages of a paper with their small pictures; a picture arrives when PagePixels has drawn it.
// Threading: GUI thread.
class ThumbnailModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum {
        PictureRole = Qt::UserRole, // QImage, null until drawn
        SizeRole,                   // QSizeF, points
        MarksRole
    }; // int, marks on the page

    explicit ThumbnailModel(PagePixels &pixels, QObject *parent = nullptr);

    void setDocument(const DocumentInfo &info);
    void setMarkCounts(const QHash<int, int> &counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void announce(int page, const QList<int> &roles);

    PagePixels &m_pixels;
    QList<PageSize> m_sizes;
    QStringList m_labels;
    QHash<int, int> m_marks;
};

} // namespace plenum::ui
