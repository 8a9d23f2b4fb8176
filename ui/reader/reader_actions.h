// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace plenum::ui {

// Everything the reader can be told, with names, shortcuts and icons: for its toolbar, for keys and for the
// command palette. Shortcuts work while the focus is anywhere inside the owner.
class ReaderActions : public QObject {
    Q_OBJECT

public:
    explicit ReaderActions(QWidget *owner); // the owner gets all actions added

    QAction *sidePanel;
    QAction *goToPage;
    QAction *nextPage;
    QAction *previousPage;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *actualSize;
    QAction *fitWidth;
    QAction *fitPage;
    QAction *rotateRight;
    QAction *rotateLeft;
    QAction *highlight; // checkable: armed
    QAction *note;      // checkable
    QAction *ink;       // checkable
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *copy;
    QAction *selectPage;

    QList<QAction *> all() const { return m_all; }
    // Those that need an open paper.
    void setPaperOpen(bool open);
    // Without marking the tools and undo are gone, not only grey.
    void setMarkingEnabled(bool enabled);

private:
    QAction *make(QWidget *owner, const QString &name, const QList<QKeySequence> &shortcuts, Icon id);

    QList<QAction *> m_all;
    bool m_open = false;
    bool m_marking = true;
};

} // namespace plenum::ui
