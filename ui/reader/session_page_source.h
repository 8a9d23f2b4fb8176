// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page_source.h"

#include <memory>

namespace plenum::ui {

// A PageSource over the sandboxed workers of a DocumentSession. Pixels stay in the worker's shared memory; no
// copy is made. Threading: GUI thread, also of the session.
class SessionPageSource final : public PageSource {
    Q_OBJECT

public:
    explicit SessionPageSource(std::unique_ptr<DocumentSession> session, QObject *parent = nullptr);
    ~SessionPageSource() override;

    QFuture<Result<DocumentInfo>> open(const QString &password) override;
    QFuture<Result<DocumentInfo>> retry() override;
    QFuture<Result<QImage>> render(const RenderRequest &request, RenderPriority priority) override;
    QFuture<Result<PageText>> text(int page, RenderPriority priority) override;
    QFuture<Result<QList<Link>>> links(int page) override;
    void newGeneration() override;

private:
    std::unique_ptr<DocumentSession> m_session;
};

// The pixels as an image that keeps them alive.
QImage imageOf(const Pixels &pixels);

} // namespace plenum::ui
