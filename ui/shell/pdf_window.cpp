// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pdf_window.h"

#include "core/base/async.h"
#include "core/pdf/document_session.h"
#include "ui/reader/page_canvas.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/session_page_source.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>

namespace plenum::ui {

namespace {
constexpr QSize kFirstPdfSize{1000, 860};
}

PdfWindow::PdfWindow(const QString &path, const Environment &environment, QWidget *parent)
    : QMainWindow(parent),
      m_path(path),
      m_reader(new ReaderView(ReaderContext{PersonId(), environment.random, environment.clock}, this))
{
    setWindowTitle(tr("%1 – Plenum").arg(QFileInfo(path).fileName()));
    resize(kFirstPdfSize);
    setCentralWidget(m_reader);
    m_reader->setMarkingEnabled(false);
    auto *close = new QAction(tr("Close"), this);
    close->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Q), QKeySequence(Qt::CTRL | Qt::Key_W)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    connect(m_reader, &ReaderView::opened, m_reader->canvas(),
            qOverload<>(&QWidget::setFocus)); // Page Down works at once
    connect(m_reader, &ReaderView::retryRequested, this, &PdfWindow::load);
    connect(m_reader, &ReaderView::externalLinkRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    load();
}

PdfWindow::~PdfWindow() = default;

void PdfWindow::load()
{
    onFinished(m_files.run([path = m_path] { return sealedDocument(path); }), this,
               [this](Result<SealedDocument> document) {
                   const QString title = QFileInfo(m_path).fileName();
                   if (!document) {
                       m_reader->showProblem(PaperRef{}, title, document.error());
                       return;
                   }
                   const PaperRef reference{MeetingId(), PaperId(m_path), 1, document->sha256};
                   auto session = std::make_unique<DocumentSession>(std::move(document).value());
                   m_reader->openPaper(reference, title,
                                       std::make_unique<SessionPageSource>(std::move(session)));
               });
}

} // namespace plenum::ui
