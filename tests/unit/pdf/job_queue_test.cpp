// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/job_queue.h"

#include "tests/support/suite.h"

namespace plenum::test {

namespace {

using IntTask = TypedTask<int>;

SessionJob job(JobKind kind, RenderPriority priority, int value, quint64 generation = 1)
{
    auto task = std::make_unique<IntTask>([value](WorkerClient &) { return Result<int>(value); });
    return {kind, priority, generation, false, std::move(task)};
}

SessionJob render(RenderPriority priority, quint64 generation = 1)
{
    return job(JobKind::Render, priority, 0, generation);
}

} // namespace

class JobQueueTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void take_visibleBeforeNextBeforeThumbnailBeforeBackground()
    {
        JobQueue queue(1);
        for (const auto priority : {RenderPriority::Background, RenderPriority::Thumbnail,
                                    RenderPriority::Next, RenderPriority::Visible})
            queue.push(render(priority));
        for (const auto priority : {RenderPriority::Visible, RenderPriority::Next, RenderPriority::Thumbnail,
                                    RenderPriority::Background}) {
            const auto taken = queue.take(0, true);
            QVERIFY(taken.has_value());
            QCOMPARE(taken->priority, priority);
            queue.release(0);
        }
        QVERIFY(!queue.take(0, true));
    }

    void take_samePriority_oldestFirst()
    {
        JobQueue queue(1);
        queue.push(render(RenderPriority::Visible, 1));
        queue.push(render(RenderPriority::Visible, 2));
        QCOMPARE(queue.take(0, true)->generation, 1U);
    }

    void beforeOpen_onlyTheOpenJobRunsAndOnlyOnTheFirstWorker()
    {
        JobQueue queue(2);
        queue.push(render(RenderPriority::Visible));
        queue.push(job(JobKind::Open, RenderPriority::Visible, 0));
        QVERIFY(!queue.take(1, false));
        QCOMPARE(queue.take(0, false)->kind, JobKind::Open);
        queue.release(0);
        QVERIFY(!queue.take(0, false));
        QVERIFY(queue.take(0, true));
    }

    void secondWorker_helpsOnlyWhenTheFirstIsBusy()
    {
        JobQueue queue(2);
        queue.push(render(RenderPriority::Visible));
        queue.push(render(RenderPriority::Visible));
        QVERIFY(!queue.take(1, true));
        QVERIFY(queue.take(0, true));
        QVERIFY(queue.take(1, true));
        QVERIFY(queue.areAllBusy());
    }

    void background_runsOnTheLastWorkerOnly()
    {
        JobQueue queue(2);
        queue.push(render(RenderPriority::Background));
        QVERIFY(!queue.take(0, true));
        QVERIFY(queue.take(1, true));
        queue.push(render(RenderPriority::Visible));
        QVERIFY(queue.isVisibleWaiting());
        QVERIFY(!queue.areAllBusy());
        QVERIFY(queue.take(0, true));
        QVERIFY(!queue.isVisibleWaiting());
    }

    void takeStale_dropsOldVisibleAndNextAndCancelled_keepsTheRest()
    {
        JobQueue queue(1);
        queue.push(render(RenderPriority::Visible, 1));
        queue.push(render(RenderPriority::Next, 1));
        queue.push(render(RenderPriority::Visible, 2));
        queue.push(render(RenderPriority::Thumbnail, 1));
        queue.push(job(JobKind::Other, RenderPriority::Visible, 0, 1));
        auto task = std::make_unique<IntTask>([](WorkerClient &) { return Result<int>(0); });
        QFuture<Result<int>> future = task->future();
        queue.push({JobKind::Render, RenderPriority::Thumbnail, 2, false, std::move(task)});
        future.cancel();
        QCOMPARE(queue.takeStale(2).size(), 3U);
        QCOMPARE(queue.takeAll().size(), 3U);
    }

    void cancelledVisible_doesNotWait()
    {
        JobQueue queue(1);
        auto task = std::make_unique<IntTask>([](WorkerClient &) { return Result<int>(0); });
        QFuture<Result<int>> future = task->future();
        queue.push({JobKind::Render, RenderPriority::Visible, 1, false, std::move(task)});
        QVERIFY(queue.isVisibleWaiting());
        future.cancel();
        QVERIFY(!queue.isVisibleWaiting());
    }
};

} // namespace plenum::test

QTEST_GUILESS_MAIN(plenum::test::JobQueueTest)
#include "job_queue_test.moc"
