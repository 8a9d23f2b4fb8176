// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of the reader: making, changing and showing them.
#include "ui/reader/mark_popover.h"
#include "ui/reader/marks_model.h"
#include "ui/reader/page_canvas.h"
#include "ui/reader/reader_actions.h"
#include "ui/reader/reader_message.h"
#include "ui/reader/reader_toolbar.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/side_panel_view.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>

namespace plenum::ui {
namespace {

constexpr double kPenWidth = 1.5; // points

} // namespace

void ReaderView::setMarks(const QList<Mark> &marks)
{
    if (isOpen())
        m_book.setMarks(marks);
    else
        m_marksToShow = marks;
}

void ReaderView::applyCommitted(const MarkEdit &edit)
{
    if (isOpen() && edit.subject().paper == m_paper)
        m_book.applyCommitted(edit);
}

void ReaderView::reportFailure(const Error &error)
{
    m_book.revertOldest();
    showFailure(error);
}

void ReaderView::showFailure(const Error &error)
{
    m_banner->showError(error);
}

void ReaderView::setMarkingEnabled(bool enabled)
{
    armTool(Tool::Select);
    m_actions->setMarkingEnabled(enabled);
    m_message->setOwnFile(!enabled);
    m_toolbar->setMarkingEnabled(enabled);
}

void ReaderView::setUndoState(bool canUndo, bool canRedo)
{
    m_actions->undo->setEnabled(canUndo);
    m_actions->redo->setEnabled(canRedo);
}

void ReaderView::setOutgoing(Outgoing outgoing)
{
    m_popover->setOutgoing(outgoing);
}

void ReaderView::armTool(Tool tool)
{
    m_tool = tool;
    m_maker.endInk();
    m_canvas->setTool(tool);
    m_canvas->setHighlightColor(m_washColor);
    m_canvas->setPen(m_inkColor, kPenWidth);
    m_actions->highlight->setChecked(tool == Tool::Highlight);
    m_actions->note->setChecked(tool == Tool::Note);
    m_actions->ink->setChecked(tool == Tool::Ink);
    m_toolbar->setColor(tool == Tool::Ink ? m_inkColor : m_washColor);
}

// With words selected it marks them; without, it arms the tool, or puts it away.
void ReaderView::useHighlighter()
{
    if (!m_canvas->selection().isEmpty())
        highlightSelection();
    else
        armTool(m_tool == Tool::Highlight ? Tool::Select : Tool::Highlight);
    m_actions->highlight->setChecked(m_tool == Tool::Highlight);
}

bool ReaderView::highlightSelection()
{
    const auto parts = m_canvas->selectedText();
    m_highlightWhenRead = !parts.has_value();
    if (!parts)
        return false;
    m_canvas->setSelection({});
    for (const PageCanvas::SelectedText &part : *parts) {
        if (!part.rects.isEmpty())
            request(m_maker.highlight(part.page, part.rects, part.text.trimmed(), m_washColor));
    }
    return true;
}

void ReaderView::placeNote(int page, QPointF point)
{
    const MarkEdit edit = m_maker.note(page, point, m_washColor);
    request(edit);
    armTool(Tool::Select);
    chooseMark(edit.subject().id);
    if (!m_popover->isHidden())
        m_popover->focusText();
}

void ReaderView::addStroke(int page, const QList<QPointF> &stroke)
{
    request(m_maker.stroke(page, stroke, m_inkColor, kPenWidth, m_book.find(m_maker.lastInk())));
}

void ReaderView::moveMark(const MarkId &id, QPointF by)
{
    changeMark(id, [&](Mark &mark) {
        mark.anchor += by;
        for (QList<QPointF> &stroke : mark.strokes) {
            for (QPointF &point : stroke)
                point += by;
        }
    });
}

void ReaderView::request(const MarkEdit &edit)
{
    // While another paper is being opened, what is on screen is only there to be looked at.
    if (!isOpen() || edit.subject().paper != m_paper)
        return;
    m_book.addPending(edit);
    Q_EMIT editRequested(edit);
}

void ReaderView::changeMark(const MarkId &id, const std::function<void(Mark &)> &change)
{
    const std::optional<Mark> before = m_book.find(id);
    if (!before || !isOwn(*before))
        return;
    Mark after = *before;
    change(after);
    if (after != *before)
        request(m_maker.changed(*before, after));
}

void ReaderView::deleteMark(const MarkId &id)
{
    const std::optional<Mark> mark = m_book.find(id);
    if (!mark || !isOwn(*mark))
        return;
    m_popover->dismiss();
    request(MarkMaker::deleted(*m_book.find(id)));
    m_canvas->setFocus();
}

void ReaderView::chooseMark(const MarkId &id)
{
    m_canvas->setSelectedMark(id);
    if (id.isEmpty() || !m_book.find(id))
        m_popover->dismiss();
    else
        showPopover();
    Q_EMIT markChosen(m_canvas->selectedMark());
}

void ReaderView::goToMark(const MarkId &id)
{
    const std::optional<Mark> mark = m_book.find(id);
    if (!mark || !isOpen())
        return;
    m_canvas->showArea(mark->page, markBounds(*mark));
    chooseMark(id);
}

void ReaderView::openMark(const MarkId &id)
{
    goToMark(id);
    if (!m_popover->isHidden())
        m_popover->focusText();
}

void ReaderView::showPopover()
{
    const std::optional<Mark> mark = m_book.find(m_canvas->selectedMark());
    if (!mark) {
        m_popover->dismiss();
        return;
    }
    m_popover->showMark(*mark, isOwn(*mark), m_book.isPending(mark->id));
    m_popover->placeBeside(m_canvas->markRect(*mark), m_canvas->viewport()->geometry());
}

void ReaderView::adoptMarks()
{
    m_marksModel->setMarks(m_book.marks());
    QHash<int, int> counts;
    for (const Mark &mark : m_book.marks())
        ++counts[mark.page];
    m_side->setMarkCounts(counts);
    if (!m_popover->isHidden())
        showPopover();
}

void ReaderView::copySelection()
{
    if (!m_drawnName.isEmpty()) {
        m_banner->showMessage(Banner::Kind::Info, tr("This paper is confidential."),
                              tr("Its words are not copied. You can mark them and write notes."));
        return;
    }
    const auto parts = m_canvas->selectedText();
    m_copyWhenRead = !parts.has_value();
    if (!parts || parts->isEmpty())
        return;
    QStringList texts;
    for (const PageCanvas::SelectedText &part : *parts)
        texts.append(part.text);
    QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
}

} // namespace plenum::ui
