// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/document_source.h"
#include "core/pdf/pdf_document.h"
#include "core/pdf/sandbox_report.h"

#include <QString>

#include <chrono>
#include <memory>

namespace plenum {

class WorkerProcess;

struct WorkerOptions {
    QString program; // path of plenum-pdf-worker; empty: found beside this program or in ../libexec/plenum
    std::chrono::milliseconds startDeadline{5000};
    std::chrono::milliseconds openDeadline{5000};
    std::chrono::milliseconds textDeadline{5000};
    std::chrono::milliseconds visibleRenderDeadline{3000};
    std::chrono::milliseconds backgroundRenderDeadline{10000};
};

enum class RenderDeadline { Visible, Background };

// The path of the worker program, or Unavailable. In builds with tests the variable PLENUM_PDF_WORKER comes
// first.
Result<QString> locateWorkerProgram();

// The program to run: the one of the options, else the one found.
Result<QString> workerProgram(const WorkerOptions &options);

// One sandboxed worker process with at most one document. Every call blocks until the answer, its deadline or
// interrupt(), never longer; after an error of TimedOut, Cancelled, Unavailable or Corrupt (a malformed
// answer) the worker has been killed and every later call gives Unavailable. The answers are parsed as
// hostile input.
//
// Errors of every call: Unavailable (no worker, or it died), TimedOut, Cancelled, Corrupt, InvalidInput (no
// such page).
//
// Threading: start, use and destroy in one thread; the kernel ends the worker when that thread ends. Only
// interrupt() may be called from others.
class WorkerClient {
public:
    static Result<std::unique_ptr<WorkerClient>> start(const WorkerOptions &options = {});
    // The client of a worker that runs already and has not said hello yet (core/pdf/worker_nursery.h).
    static Result<std::unique_ptr<WorkerClient>> over(WorkerProcess process, const WorkerOptions &options);
    ~WorkerClient();
    WorkerClient(const WorkerClient &) = delete;
    WorkerClient &operator=(const WorkerClient &) = delete;

    // Hands the worker its document. May be repeated with another password after PasswordNeeded; a worker
    // never takes a second document. Errors besides: PasswordNeeded (none, or wrong), Corrupt (a damaged PDF;
    // the worker lives), TooLarge (more than 20,000 pages).
    Result<DocumentInfo> open(const SealedDocument &document, const QString &password = {});

    // Errors besides: TooLarge (more than kMaxRenderPixels, or a page with an absurd box), Unsupported (the
    // page could not be drawn).
    Result<Pixels> render(const RenderRequest &request, RenderDeadline deadline = RenderDeadline::Visible);

    // Errors besides: TooLarge.
    Result<PageText> text(int page);
    Result<QList<Link>> links(int page);

    // Lets the worker try what it must not be able to do. Needs no document.
    Result<SandboxReport> probe();

    // Makes the running call, or the next one, return Cancelled and kills the worker. Threading: any.
    void interrupt();

    bool isAlive() const;
    qint64 processId() const; // -1 once the worker has been reaped

private:
    class Private;
    explicit WorkerClient(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace plenum
