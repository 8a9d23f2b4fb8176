// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace plenum {

// One thread that does one job after the other, in the order they were given. Threading: run() and call()
// from any other thread.
class JobThread {
public:
    JobThread();
    // Finishes what is queued, then joins.
    ~JobThread();
    JobThread(const JobThread &) = delete;
    JobThread &operator=(const JobThread &) = delete;

    // Queues a job; the future gets its result. Use onFinished() (core/base/async.h) to go on.
    template<class F>
    auto run(F job) -> QFuture<std::invoke_result_t<F>>
    {
        using T = std::invoke_result_t<F>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        const QFuture<T> future = promise->future();
        post([promise, task = std::make_shared<F>(std::move(job))] {
            promise->addResult((*task)());
            promise->finish();
        });
        return future;
    }

    // Queues a job and waits for its result. Never from the GUI thread.
    template<class F>
    auto call(F job) -> std::invoke_result_t<F>
    {
        using T = std::invoke_result_t<F>;
        std::promise<T> promise;
        std::future<T> future = promise.get_future();
        post([&] { promise.set_value(job()); });
        return future.get();
    }

private:
    void post(std::function<void()> job);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace plenum
