// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paper_controller.h"

#include "core/base/async.h"
#include "core/pdf/document_session.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/session_page_source.h"
#include "ui/shell/reader_state_json.h"
#include "ui/text/meeting_text.h"

#include <QDesktopServices>

namespace plenum::ui {

PaperController::PaperController(Workspace &workspace, ReaderView *reader, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_reader(reader)
{
    connect(reader, &ReaderView::editRequested, this, &PaperController::commit);
    connect(reader, &ReaderView::undoRequested, this, [this] { step(m_workspace.undo(m_paper)); });
    connect(reader, &ReaderView::redoRequested, this, [this] { step(m_workspace.redo(m_paper)); });
    connect(reader, &ReaderView::stateChanged, this, &PaperController::rememberPlace);
    connect(reader, &ReaderView::retryRequested, this, [this] { open(PaperId(m_paper)); });
    connect(reader, &ReaderView::externalLinkRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

void PaperController::open(const PaperId &paper, std::optional<int> page)
{
    if (paper == m_paper && m_reader->isOpen()) {
        if (page)
            m_reader->goToPage(*page);
        return;
    }
    rememberPlace();
    m_paper = paper;
    onFinished(m_workspace.paper(paper), this, [this, paper, page](const Result<PaperSnapshot> &snapshot) {
        if (paper != m_paper)
            return; // another one was chosen meanwhile
        if (snapshot)
            show(*snapshot, page);
        else
            m_reader->showProblem(PaperRef{}, QString(), snapshot.error());
    });
}

void PaperController::show(const PaperSnapshot &snapshot, std::optional<int> page)
{
    m_entry = snapshot.entry;
    m_waiting = !snapshot.entry.here;
    m_reader->setContextText(m_entry.itemNumber.isEmpty() ? QString() : itemNumberText(m_entry.itemNumber));
    Q_EMIT opened(m_entry);
    if (m_waiting)
        m_reader->showWaiting(m_entry.reference(), m_entry.paper.title);
    else
        loadDocument(snapshot, page);
}

void PaperController::loadDocument(const PaperSnapshot &snapshot, std::optional<int> page)
{
    onFinished(m_workspace.document(m_entry), this, [this, snapshot, page](Result<SealedDocument> document) {
        if (snapshot.entry.paper.id != m_paper)
            return;
        if (!document) {
            m_reader->showProblem(m_entry.reference(), m_entry.paper.title, document.error());
            return;
        }
        ReaderState state = readerStateFromJson(snapshot.readerState);
        if (page) {
            state.page = *page;
            state.yFraction = 0;
        }
        auto session = std::make_unique<DocumentSession>(std::move(document).value());
        m_reader->openPaper(m_entry.reference(), m_entry.paper.title,
                            std::make_unique<SessionPageSource>(std::move(session)), state,
                            m_entry.paper.confidential ? m_readerName : QString());
        m_reader->setMarks(snapshot.marks);
        m_reader->setUndoState(snapshot.undo.canUndo, snapshot.undo.canRedo);
        m_workspace.remember(lastReadingKey(),
                             QJsonObject{{QStringLiteral("meeting"), m_entry.meeting.text()},
                                         {QStringLiteral("paper"), m_paper.text()},
                                         {QStringLiteral("page"), state.page}});
    });
}

void PaperController::close()
{
    rememberPlace();
    m_paper = {};
    m_reader->closePaper();
}

void PaperController::refresh()
{
    if (m_paper.isEmpty())
        return;
    onFinished(m_workspace.paper(m_paper), this,
               [this, paper = m_paper](const Result<PaperSnapshot> &snapshot) {
                   if (!snapshot || paper != m_paper)
                       return;
                   const bool replaced = snapshot->entry.paper.sha256 != m_entry.paper.sha256 ||
                                         snapshot->entry.paper.confidential != m_entry.paper.confidential;
                   if (replaced || (m_waiting && snapshot->entry.here)) {
                       show(*snapshot, std::nullopt);
                       return;
                   }
                   m_reader->setMarks(snapshot->marks);
                   m_reader->setUndoState(snapshot->undo.canUndo, snapshot->undo.canRedo);
               });
}

// The vault works in the order it was asked, so the answers come in the order of the edits.
void PaperController::commit(const MarkEdit &edit)
{
    onFinished(m_workspace.applyEdit(edit), this, [this, edit](const Result<void> &saved) {
        if (!saved) {
            m_reader->reportFailure(saved.error());
            return;
        }
        m_reader->applyCommitted(edit);
        refreshUndo();
        Q_EMIT committed();
    });
}

void PaperController::step(const QFuture<Result<std::optional<MarkEdit>>> &future)
{
    onFinished(future, this, [this](const Result<std::optional<MarkEdit>> &edit) {
        if (edit && *edit)
            refresh();
        if (!edit)
            m_reader->reportFailure(edit.error());
        refreshUndo();
        Q_EMIT committed();
    });
}

void PaperController::refreshUndo()
{
    onFinished(m_workspace.undoState(m_paper), this, [this](const Result<Vault::UndoState> &state) {
        if (state)
            m_reader->setUndoState(state->canUndo, state->canRedo);
    });
}

void PaperController::rememberPlace()
{
    if (m_paper.isEmpty() || !m_reader->isOpen() || m_reader->paper().paper != m_paper)
        return;
    const ReaderState state = m_reader->saveState();
    m_workspace.remember(readerStateKey(m_paper), readerStateToJson(state));
    m_workspace.remember(lastReadingKey(), QJsonObject{{QStringLiteral("meeting"), m_entry.meeting.text()},
                                                       {QStringLiteral("paper"), m_paper.text()},
                                                       {QStringLiteral("page"), state.page}});
}

} // namespace plenum::ui
