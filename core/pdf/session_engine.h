// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/job_queue.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace plenum {

// What the engine tells its session. Called on a worker's thread, without the engine's lock.
class SessionObserver {
public:
    virtual void stateReached(DocumentState state, const DocumentInfo &info) = 0;
    virtual void workerLost() = 0;

protected:
    ~SessionObserver() = default;
};

// The threads, workers and rules of a DocumentSession. Threading: public functions from any thread;
// constructed and destroyed by one.
class SessionEngine {
public:
    SessionEngine(SealedDocument document, SessionOptions options, SessionObserver *observer);
    ~SessionEngine();
    SessionEngine(const SessionEngine &) = delete;
    SessionEngine &operator=(const SessionEngine &) = delete;

    void open(const QString &password, std::unique_ptr<SessionTask> task);
    void forgetKills();
    void push(JobKind kind, RenderPriority priority, std::unique_ptr<SessionTask> task);
    void newGeneration();

    // Interrupts a running job nobody needs now, if it has had its grace and a visible page waits for a
    // worker. If it has not, gives the time after which to ask again.
    std::optional<std::chrono::milliseconds> makeWayForVisible();

    const SealedDocument &document() const { return m_document; }

private:
    struct Slot;
    struct Worker;
    struct Outcome;

    void work(int index);
    std::optional<SessionJob> nextJob(int index);
    void runJob(Slot &slot, Worker &worker, SessionJob job);
    Outcome attempt(Slot &slot, Worker &worker, const SessionJob &job);
    Outcome runInWorker(Slot &slot, Worker &worker, const SessionJob &job);
    std::optional<Error> prepare(Slot &slot, Worker &worker, const SessionJob &job);
    void buryDeadWorker(Slot &slot, Worker &worker);
    void concludeOpen(const std::optional<Error> &error, const DocumentInfo &info);
    void enterState(DocumentState state, const Error &error, const DocumentInfo &info);
    void quarantine();
    bool mayYield(const SessionJob &job) const;
    bool acceptsJobs() const;

    const SealedDocument m_document;
    const SessionOptions m_options;
    SessionObserver *const m_observer;

    std::mutex m_mutex; // guards everything below
    std::condition_variable m_changed;
    JobQueue m_queue;
    std::vector<std::unique_ptr<Slot>> m_slots;
    DocumentState m_state = DocumentState::Opening;
    Error m_stateError;
    QString m_password;
    quint64 m_generation = 1;
    std::vector<std::chrono::steady_clock::time_point> m_kills;
    bool m_stopping = false;
};

} // namespace plenum
