// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/document_session.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plenum {

// One request on its way to a worker and its future.
class SessionTask {
public:
    virtual ~SessionTask() = default;
    // Runs on a worker's thread and keeps the result; gives its error, if it is one.
    virtual std::optional<Error> run(WorkerClient &client) = 0;
    virtual void deliver() = 0; // the result of run()
    virtual void fail(const Error &error) = 0;
    virtual bool isCancelled() const = 0;
    // What run() found, if this task opens the document; else, and before, empty.
    virtual DocumentInfo openedInfo() const = 0;

protected:
    SessionTask() = default;
    SessionTask(const SessionTask &) = delete;
    SessionTask &operator=(const SessionTask &) = delete;
};

template<class T>
class TypedTask final : public SessionTask {
public:
    using Call = std::function<Result<T>(WorkerClient &)>;

    explicit TypedTask(Call call) : m_call(std::move(call)) { m_promise.start(); }
    QFuture<Result<T>> future() const { return m_promise.future(); }

    std::optional<Error> run(WorkerClient &client) override
    {
        m_result = m_call(client);
        return m_result->ok() ? std::nullopt : std::optional(m_result->error());
    }
    void deliver() override
    {
        m_promise.addResult(std::move(*m_result));
        m_promise.finish();
    }
    void fail(const Error &error) override
    {
        m_promise.addResult(Result<T>(error));
        m_promise.finish();
    }
    bool isCancelled() const override { return m_promise.isCanceled(); }
    DocumentInfo openedInfo() const override
    {
        if constexpr (std::is_same_v<T, DocumentInfo>)
            return m_result && m_result->ok() ? m_result->value() : DocumentInfo();
        else
            return {};
    }

private:
    Call m_call;
    QPromise<Result<T>> m_promise;
    std::optional<Result<T>> m_result;
};

enum class JobKind { Open, Render, Other };

struct SessionJob {
    JobKind kind = JobKind::Other;
    RenderPriority priority = RenderPriority::Background;
    quint64 generation = 0;
    bool madeWay = false; // was interrupted once for a visible page
    std::unique_ptr<SessionTask> task;

    // Nobody waits for the answer any more.
    bool isStale(quint64 current) const
    {
        const bool followsGeneration = kind == JobKind::Render && priority <= RenderPriority::Next;
        return task->isCancelled() || (followsGeneration && generation < current);
    }
};

// The waiting jobs of one document and the rule which worker may take which. Pure bookkeeping.
// Threading: none of its own; the session's mutex guards it.
class JobQueue {
public:
    explicit JobQueue(int workers) : m_busy(std::size_t(workers), false) {}

    void push(SessionJob job) { m_jobs.push_back(std::move(job)); }

    // Whether the worker may take a job now, and if so, which. While the document is not open only worker 0
    // runs, and only Open jobs. Background jobs go to the last worker, so that long text work never fills all
    // of them; other jobs go to the first idle one. Marks the worker busy.
    std::optional<SessionJob> take(int worker, bool documentOpen);
    void release(int worker) { m_busy[std::size_t(worker)] = false; }

    bool isVisibleWaiting() const;
    bool areAllBusy() const;

    std::vector<SessionJob> takeStale(quint64 generation);
    std::vector<SessionJob> takeAll();

private:
    bool mayRun(int worker, const SessionJob &job, bool documentOpen) const;

    std::vector<SessionJob> m_jobs; // in order of arrival
    std::vector<bool> m_busy;
};

} // namespace plenum
