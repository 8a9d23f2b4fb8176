// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "core/base/result.h"
#include "tests/support/suite.h"

#include <QPromise>

#include <memory>

using namespace plenum;

class AsyncTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void onFinished_resultFromAnotherThread_arrivesInTheContextsThread()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QObject context;
        QThread *seen = nullptr;
        int value = 0;
        onFinished(promise.future(), &context, [&](Result<int> result) {
            seen = QThread::currentThread();
            value = result.value();
        });
        std::unique_ptr<QThread> worker(QThread::create([&] {
            promise.addResult(Result<int>(7));
            promise.finish();
        }));
        worker->start();
        QTRY_COMPARE(value, 7);
        QCOMPARE(seen, QThread::currentThread());
        worker->wait();
    }

    void onFinished_contextGone_isNeverCalled()
    {
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        {
            QObject context;
            onFinished(promise.future(), &context, [&](const Result<int> &) { called = true; });
        }
        promise.addResult(Result<int>(1));
        promise.finish();
        QTest::qWait(20);
        QVERIFY(!called);
    }

    void onFinished_cancelled_isNeverCalled()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QObject context;
        bool called = false;
        QFuture<Result<int>> future = promise.future();
        onFinished(future, &context, [&](const Result<int> &) { called = true; });
        future.cancel();
        promise.finish();
        QTest::qWait(20);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(AsyncTest)
#include "async_test.moc"
