// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/document_source.h"
#include "core/pdf/pdf_document.h"
#include "core/pdf/worker_client.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace plenum {

// What the reader needs first is drawn first; within one priority the oldest request comes first. Cancel the
// future of what has left the screen.
enum class RenderPriority {
    Visible,   // on screen now
    Next,      // the page the reader is about to reach
    Thumbnail, // in the thumbnail pane
    Background // everything else: previews, text for the index
};

struct SessionOptions {
    WorkerOptions worker;
    int workers = 2; // 1 … 4 processes; the second is started when it is first needed
};

// One open document for the desktop: queues requests, runs them on one or two sandboxed workers, each on its
// own thread, replaces a worker that hung or died and opens the document again. The calling thread never
// blocks.
//
// Every request gives a future that always finishes with a Result; use onFinished() (core/base/async.h).
// Requests made before the document is open wait for it. A request whose future is cancelled is dropped.
// Errors are those of WorkerClient; Cancelled also stands for a request made stale by newGeneration().
//
// Threading: the thread that owns the object, which needs an event loop. Futures may be moved anywhere.
class DocumentSession : public QObject {
    Q_OBJECT

public:
    explicit DocumentSession(SealedDocument document, SessionOptions options = {}, QObject *parent = nullptr);
    // Kills the workers, finishes every waiting request as Cancelled and joins the threads (some
    // milliseconds).
    ~DocumentSession() override;

    // Opens the document; again with a password after PasswordNeeded.
    QFuture<Result<DocumentInfo>> open(const QString &password = {});

    // After Quarantined or TimedOut: forgets the kills and opens again.
    QFuture<Result<DocumentInfo>> retry(const QString &password = {});

    QFuture<Result<Pixels>> render(const RenderRequest &request, RenderPriority priority);
    QFuture<Result<PageText>> text(int page, RenderPriority priority = RenderPriority::Background);
    QFuture<Result<QList<Link>>> links(int page);

    // After a zoom or a jump: Visible and Next renders asked for earlier are stale. Waiting ones finish as
    // Cancelled; a running one is killed once it is 50 ms old and a Visible request waits for its worker.
    // Thumbnails, text and links are not touched.
    void newGeneration();

    DocumentState state() const;
    const DocumentInfo &info() const; // empty before Open
    QByteArray sha256() const;

Q_SIGNALS:
    void stateChanged(plenum::DocumentState state);
    void workerReplaced(); // a worker hung or crashed and a new one took over

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace plenum

Q_DECLARE_METATYPE(plenum::DocumentState)
