// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/session_page_source.h"

#include "core/base/async.h"

#include <QPromise>

namespace plenum::ui {

QImage imageOf(const Pixels &pixels)
{
    if (pixels.data == nullptr || pixels.width <= 0 || pixels.height <= 0)
        return {};
    const auto release = [](void *owner) { delete static_cast<Pixels *>(owner); };
    return QImage(pixels.data, pixels.width, pixels.height, pixels.stride, QImage::Format_RGB32, release,
                  new Pixels(pixels));
}

SessionPageSource::SessionPageSource(std::unique_ptr<DocumentSession> session, QObject *parent)
    : PageSource(parent), m_session(std::move(session))
{
}

SessionPageSource::~SessionPageSource() = default;

QFuture<Result<DocumentInfo>> SessionPageSource::open(const QString &password)
{
    return m_session->open(password);
}

QFuture<Result<DocumentInfo>> SessionPageSource::retry()
{
    return m_session->retry();
}

QFuture<Result<QImage>> SessionPageSource::render(const RenderRequest &request, RenderPriority priority)
{
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    onFinished(m_session->render(request, priority), this, [promise](Result<Pixels> pixels) {
        if (pixels)
            promise->addResult(Result<QImage>(imageOf(*pixels)));
        else
            promise->addResult(Result<QImage>(pixels.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<PageText>> SessionPageSource::text(int page, RenderPriority priority)
{
    return m_session->text(page, priority);
}

QFuture<Result<QList<Link>>> SessionPageSource::links(int page)
{
    return m_session->links(page);
}

void SessionPageSource::newGeneration()
{
    m_session->newGeneration();
}

} // namespace plenum::ui
