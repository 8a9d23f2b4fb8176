// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"

#include <QAbstractListModel>

namespace plenum::ui {

// The marks of one paper as a list, in the order they stand in it. Threading: GUI thread.
class MarksModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum {
        MarkRole = Qt::UserRole, // plenum::Mark
        TitleRole,               // QString: the quote, the note, or what kind of mark it is
        CommentRole,             // QString: what was written to a highlight or an ink drawing
        PlaceRole,               // QString: "p. 14 · Private"
        OwnRole,                 // bool
    };

    explicit MarksModel(const PersonId &self, QObject *parent = nullptr);

    void setMarks(const QList<Mark> &marks);
    void setPageLabels(const QStringList &labels);
    QModelIndex indexOf(const MarkId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool isOwn(const Mark &mark) const { return mark.author.isEmpty() || mark.author == m_self; }
    QString title(const Mark &mark) const;
    QString place(const Mark &mark) const;
    bool updateInPlace(const QList<Mark> &marks);

    PersonId m_self;
    QList<Mark> m_marks;
    QStringList m_labels;
};

} // namespace plenum::ui

Q_DECLARE_METATYPE(plenum::Mark)
