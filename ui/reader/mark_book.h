// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/edit.h"

#include <QList>
#include <QObject>

#include <optional>

namespace plenum::ui {

// The marks of one paper as the reader shows them: what the vault has committed, and on top of it the edits
// made here that are still on their way there. Every edit is answered once, in the order they were made:
// committed or failed. Threading: GUI thread.
class MarkBook : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void clear();
    // The committed marks, also after a sync. Edits still waiting stay on top of them.
    void setMarks(const QList<Mark> &marks);
    // Shows an edit at once, as pending.
    void addPending(const MarkEdit &edit);
    // The vault has it. Also takes edits that were never pending here (undo, another window).
    void applyCommitted(const MarkEdit &edit);
    // The vault refused the oldest pending edit: it and every later edit of the same mark are taken back.
    // Returns what was taken back, oldest first.
    QList<MarkEdit> revertOldest();

    // What to show, by page, then position on the page.
    const QList<Mark> &marks() const { return m_shown; }
    QList<Mark> marksOn(int page) const;
    std::optional<Mark> find(const MarkId &id) const;
    bool isPending(const MarkId &id) const;
    bool hasPending() const { return !m_pending.isEmpty(); }

    // The mark after or before one in showing order, among the pages given; wraps nowhere.
    std::optional<Mark> neighbour(const MarkId &id, int step, int firstPage, int lastPage) const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    QList<Mark> m_committed;
    QList<MarkEdit> m_pending;
    QList<Mark> m_shown;
};

// Where a mark stands on its page, for ordering, jumping and placing its popover. Page points.
QRectF markBounds(const Mark &mark);

} // namespace plenum::ui
