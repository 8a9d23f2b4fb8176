// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/fake_page_source.h"

#include <QPainter>
#include <QPromise>
#include <QTimer>

namespace plenum::test {
namespace {

template<class T>
QFuture<T> later(QObject *context, T value)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QTimer::singleShot(0, context, [promise, value = std::move(value)] {
        promise->addResult(value);
        promise->finish();
    });
    return promise->future();
}

} // namespace

FakePageSource::FakePageSource(int pages, QSizeF size)
{
    info.pages = pages;
    for (int page = 0; page < pages; ++page) {
        info.sizes.append(PageSize{size.width(), size.height()});
        info.labels.append(QString::number(page + 1));
    }
}

QStringList FakePageSource::lines(int page) const
{
    if (m_lines.contains(page))
        return m_lines.value(page);
    QStringList result;
    for (int line = 0; line < 10; ++line)
        result.append(QStringLiteral("Page %1 line %2 alpha beta").arg(page + 1).arg(line));
    return result;
}

QRectF FakePageSource::charBox(int line, int character)
{
    return QRectF(kLeft + character * kCharWidth, kTop + line * kLineStep, kCharWidth, kLineHeight);
}

PageText FakePageSource::pageText(int page) const
{
    PageText text;
    const QStringList all = lines(page);
    for (int line = 0; line < all.size(); ++line) {
        for (int i = 0; i < all.at(line).size(); ++i) {
            text.text += all.at(line).at(i);
            text.boxes.append(charBox(line, i));
        }
        if (line + 1 < all.size()) {
            text.text += QLatin1Char('\n');
            text.boxes.append(
                QRectF(charBox(line, static_cast<int>(all.at(line).size())).topLeft(), QSizeF()));
        }
    }
    return text;
}

QFuture<Result<DocumentInfo>> FakePageSource::answerOpen()
{
    if (!openErrors.isEmpty())
        return later(this, Result<DocumentInfo>(openErrors.takeFirst()));
    return later(this, Result<DocumentInfo>(info));
}

QFuture<Result<DocumentInfo>> FakePageSource::open(const QString &given)
{
    passwords.append(given);
    if (given != password)
        return later(this, Result<DocumentInfo>(makeError(ErrorCode::PasswordNeeded)));
    return answerOpen();
}

QFuture<Result<DocumentInfo>> FakePageSource::retry()
{
    return answerOpen();
}

QFuture<Result<QImage>> FakePageSource::render(const RenderRequest &request, RenderPriority priority)
{
    const Held held{Asked{request, priority}, std::make_shared<QPromise<Result<QImage>>>()};
    held.promise->start();
    asked.append(held.asked);
    if (holdRenders)
        m_held.append(held);
    else
        QTimer::singleShot(0, this, [this, held] { answer(held); });
    return held.promise->future();
}

void FakePageSource::answer(const Held &held)
{
    const RenderRequest &request = held.asked.request;
    if (renderErrors.contains(request.page)) {
        held.promise->addResult(Result<QImage>(renderErrors.value(request.page)));
    } else {
        const QSize whole = renderedPageSize(info.sizes.at(request.page), request.scale, request.rotation);
        QImage image(request.region ? request.region->size() : whole, QImage::Format_RGB32);
        // A colour of its own for every page, so that a test can see which one is on screen.
        image.fill(QColor::fromHsv((request.page * 47) % 360, 60, 250));
        held.promise->addResult(Result<QImage>(image));
    }
    held.promise->finish();
}

void FakePageSource::release()
{
    const QList<Held> all = std::exchange(m_held, {});
    for (const Held &held : all)
        answer(held);
}

QFuture<Result<PageText>> FakePageSource::text(int page, RenderPriority)
{
    textsAsked.append(page);
    return later(this, Result<PageText>(pageText(page)));
}

QFuture<Result<QList<Link>>> FakePageSource::links(int page)
{
    linksAsked.append(page);
    return later(this, Result<QList<Link>>(pageLinks.value(page)));
}

void FakePageSource::newGeneration()
{
    ++generations;
    for (auto it = m_held.begin(); it != m_held.end();) {
        const bool stale =
            it->asked.priority == RenderPriority::Visible || it->asked.priority == RenderPriority::Next;
        if (!stale) {
            ++it;
            continue;
        }
        it->promise->addResult(Result<QImage>(makeError(ErrorCode::Cancelled)));
        it->promise->finish();
        it = m_held.erase(it);
    }
}

} // namespace plenum::test
