// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/document_session.h"
#include "core/pdf/pdf_document.h"

#include <QFuture>
#include <QImage>
#include <QObject>

namespace plenum::ui {

// One paper as the reader sees it: a port, implemented by SessionPageSource on a DocumentSession and by a
// fake in tests. Every future finishes with a Result; nothing here blocks. The rules of DocumentSession hold:
// requests before open() has answered wait for it, Cancelled stands for a request made stale.
// Threading: GUI thread.
class PageSource : public QObject {
    Q_OBJECT

public:
    virtual QFuture<Result<DocumentInfo>> open(const QString &password) = 0;
    virtual QFuture<Result<DocumentInfo>> retry() = 0;
    // Format_RGB32, without a device pixel ratio.
    virtual QFuture<Result<QImage>> render(const RenderRequest &request, RenderPriority priority) = 0;
    virtual QFuture<Result<PageText>> text(int page, RenderPriority priority) = 0;
    virtual QFuture<Result<QList<Link>>> links(int page) = 0;
    // Visible and Next renders asked for earlier are stale.
    virtual void newGeneration() = 0;

protected:
    using QObject::QObject;
};

} // namespace plenum::ui
