// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_actions.h"

#include <QWidget>

namespace plenum::ui {

ReaderActions::ReaderActions(QWidget *owner) : QObject(owner)
{
    using K = QKeySequence;
    sidePanel = make(owner, tr("Outline and pages"), {K(Qt::Key_F8)}, Icon::SidebarLeft);
    goToPage = make(owner, tr("Go to page"), {K(Qt::CTRL | Qt::Key_G)}, Icon::Open);
    nextPage = make(owner, tr("Next page"), {K(Qt::CTRL | Qt::Key_PageDown)}, Icon::PageDown);
    previousPage = make(owner, tr("Previous page"), {K(Qt::CTRL | Qt::Key_PageUp)}, Icon::PageUp);
    zoomIn =
        make(owner, tr("Zoom in"), {K(Qt::CTRL | Qt::Key_Plus), K(Qt::CTRL | Qt::Key_Equal)}, Icon::ZoomIn);
    zoomOut = make(owner, tr("Zoom out"), {K(Qt::CTRL | Qt::Key_Minus)}, Icon::ZoomOut);
    actualSize = make(owner, tr("Actual size"), {K(Qt::CTRL | Qt::Key_0)}, Icon::Paper);
    fitWidth = make(owner, tr("Fit width"), {K(Qt::Key_W)}, Icon::FitWidth);
    fitPage = make(owner, tr("Fit page"), {K(Qt::Key_F)}, Icon::FitPage);
    rotateRight = make(owner, tr("Rotate right"), {K(Qt::Key_R)}, Icon::Redo);
    rotateLeft = make(owner, tr("Rotate left"), {K(Qt::SHIFT | Qt::Key_R)}, Icon::Undo);
    highlight = make(owner, tr("Highlight"), {K(Qt::Key_H)}, Icon::Highlight);
    note = make(owner, tr("Note"), {K(Qt::Key_N)}, Icon::Note);
    ink = make(owner, tr("Ink"), {K(Qt::Key_I)}, Icon::Pen);
    undo = make(owner, tr("Undo"), {K(Qt::CTRL | Qt::Key_Z)}, Icon::Undo);
    redo =
        make(owner, tr("Redo"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), K(Qt::CTRL | Qt::Key_Y)}, Icon::Redo);
    find = make(owner, tr("Find in this paper"), {K(Qt::CTRL | Qt::Key_F)}, Icon::Search);
    findNext = make(owner, tr("Next match"), {K(Qt::Key_F3)}, Icon::ChevronDown);
    findPrevious = make(owner, tr("Previous match"), {K(Qt::SHIFT | Qt::Key_F3)}, Icon::ChevronUp);
    copy = make(owner, tr("Copy words"), {K(Qt::CTRL | Qt::Key_C)}, Icon::Paper);
    selectPage = make(owner, tr("Select the whole page"), {K(Qt::CTRL | Qt::Key_A)}, Icon::Cursor);
    for (QAction *action : {sidePanel, highlight, note, ink, fitWidth, fitPage})
        action->setCheckable(true);
    undo->setEnabled(false);
    redo->setEnabled(false);
    setPaperOpen(false);
}

QAction *ReaderActions::make(QWidget *owner, const QString &name, const QList<QKeySequence> &shortcuts,
                             Icon id)
{
    auto *action = new QAction(icon(id), name, this);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    m_all.append(action);
    return action;
}

void ReaderActions::setPaperOpen(bool open)
{
    m_open = open;
    for (QAction *action : std::as_const(m_all)) {
        const bool marks = action == highlight || action == note || action == ink;
        if (action != undo && action != redo)
            action->setEnabled(open && (m_marking || !marks));
    }
}

void ReaderActions::setMarkingEnabled(bool enabled)
{
    m_marking = enabled;
    for (QAction *action : {highlight, note, ink, undo, redo})
        action->setVisible(enabled);
    setPaperOpen(m_open);
}

} // namespace plenum::ui
