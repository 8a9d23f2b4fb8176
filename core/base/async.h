// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThread>

#include <utility>

namespace plenum {

// Calls then(result) in the context's thread; never, if the context is gone or the future was cancelled.
// Use it instead of QFuture::then(context, …), which asserts or races on Qt 6.4 when the context dies first.
template<class T, class F>
void onFinished(QFuture<T> future, QObject *context, F then)
{
    Q_ASSERT(context->thread() == QThread::currentThread());
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().isResultReadyAt(0))
                             then(watcher->future().takeResult());
                     });
    watcher->setFuture(std::move(future));
}

} // namespace plenum
