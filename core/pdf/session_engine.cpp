// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/session_engine.h"

#include "core/base/log.h"

#include <algorithm>

namespace plenum {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kGrace{50};         // work this young is left to finish
constexpr milliseconds kKillWindow{60000}; // three workers lost within it quarantine the document
constexpr int kMaxKills = 3;
constexpr int kMaxWorkers = 4;

Error cancelled()
{
    return makeError(ErrorCode::Cancelled);
}

void failAll(const std::vector<SessionJob> &jobs, const Error &error)
{
    for (const SessionJob &job : jobs)
        job.task->fail(error);
}

int workerCount(const SessionOptions &options)
{
    return std::clamp(options.workers, 1, kMaxWorkers);
}

} // namespace

// One thread of the engine. `client` may be interrupted while it is set.
struct SessionEngine::Slot {
    int index = 0;
    std::thread thread;
    WorkerClient *client = nullptr;
    const SessionJob *running = nullptr;
    Clock::time_point since;
    bool interrupted = false;
};

// The worker process of one slot; lives on the slot's thread.
struct SessionEngine::Worker {
    std::unique_ptr<WorkerClient> client;
    bool opened = false;
};

struct SessionEngine::Outcome {
    std::optional<Error> error;
    bool delivers = false; // the task holds the result, or the error
    bool madeWay = false;
};

SessionEngine::SessionEngine(SealedDocument document, SessionOptions options, SessionObserver *observer)
    : m_document(std::move(document)),
      m_options(std::move(options)),
      m_observer(observer),
      m_queue(workerCount(m_options))
{
    for (int index = 0; index < workerCount(m_options); ++index) {
        m_slots.push_back(std::make_unique<Slot>());
        m_slots.back()->index = index;
    }
    for (const auto &slot : m_slots)
        slot->thread = std::thread([this, index = slot->index] { work(index); });
}

SessionEngine::~SessionEngine()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto &slot : m_slots) {
            if (slot->client)
                slot->client->interrupt();
        }
    }
    m_changed.notify_all();
    for (const auto &slot : m_slots)
        slot->thread.join();
    failAll(m_queue.takeAll(), cancelled());
}

void SessionEngine::open(const QString &password, std::unique_ptr<SessionTask> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_password = password;
        m_state = DocumentState::Opening;
        m_queue.push({JobKind::Open, RenderPriority::Visible, m_generation, false, std::move(task)});
    }
    m_changed.notify_all();
}

void SessionEngine::forgetKills()
{
    const std::lock_guard lock(m_mutex);
    m_kills.clear();
}

bool SessionEngine::acceptsJobs() const
{
    return m_state == DocumentState::Open || m_state == DocumentState::Opening ||
           m_state == DocumentState::NeedsPassword;
}

void SessionEngine::push(JobKind kind, RenderPriority priority, std::unique_ptr<SessionTask> task)
{
    std::optional<Error> refusal;
    {
        const std::lock_guard lock(m_mutex);
        if (acceptsJobs())
            m_queue.push({kind, priority, m_generation, false, std::move(task)});
        else
            refusal = m_stateError;
    }
    if (refusal)
        task->fail(*refusal);
    else
        m_changed.notify_all();
}

void SessionEngine::newGeneration()
{
    std::vector<SessionJob> stale;
    {
        const std::lock_guard lock(m_mutex);
        ++m_generation;
        stale = m_queue.takeStale(m_generation);
    }
    failAll(stale, cancelled());
}

bool SessionEngine::mayYield(const SessionJob &job) const
{
    if (job.kind == JobKind::Open)
        return false;
    return job.isStale(m_generation) || (job.priority >= RenderPriority::Thumbnail && !job.madeWay);
}

std::optional<milliseconds> SessionEngine::makeWayForVisible()
{
    const std::lock_guard lock(m_mutex);
    if (m_state != DocumentState::Open || !m_queue.isVisibleWaiting() || !m_queue.areAllBusy())
        return std::nullopt;
    Slot *victim = nullptr;
    for (const auto &slot : m_slots) {
        if (slot->interrupted)
            return std::nullopt; // a worker will be free soon
        const bool older = !victim || slot->since < victim->since;
        if (slot->client && slot->running && older && mayYield(*slot->running))
            victim = slot.get();
    }
    if (!victim)
        return std::nullopt;
    const auto age = std::chrono::floor<milliseconds>(Clock::now() - victim->since);
    if (age < kGrace)
        return kGrace - age;
    victim->interrupted = true;
    victim->client->interrupt();
    return std::nullopt;
}

void SessionEngine::work(int index)
{
    Slot &slot = *m_slots[std::size_t(index)];
    Worker worker;
    while (std::optional<SessionJob> job = nextJob(index)) {
        runJob(slot, worker, std::move(*job));
        {
            const std::lock_guard lock(m_mutex);
            m_queue.release(index);
        }
        m_changed.notify_all(); // another slot may now be the first idle one, or a job came back
    }
    const std::lock_guard lock(m_mutex);
    slot.client = nullptr;
}

std::optional<SessionJob> SessionEngine::nextJob(int index)
{
    std::unique_lock lock(m_mutex);
    std::optional<SessionJob> job;
    m_changed.wait(lock, [&] {
        if (!m_stopping)
            job = m_queue.take(index, m_state == DocumentState::Open);
        return m_stopping || job.has_value();
    });
    return job;
}

void SessionEngine::runJob(Slot &slot, Worker &worker, SessionJob job)
{
    if (job.task->isCancelled()) {
        job.task->fail(cancelled());
        return;
    }
    Outcome outcome = attempt(slot, worker, job);
    const auto lostWorker = [&outcome] {
        return outcome.error && outcome.error->code == ErrorCode::Unavailable;
    };
    const auto mayTryAgain = [this, &job] {
        const std::lock_guard lock(m_mutex);
        return !m_stopping && (job.kind == JobKind::Open || m_state == DocumentState::Open);
    };
    // A worker that died between two jobs, or under this one, is replaced once before anybody hears of it.
    if (lostWorker() && mayTryAgain())
        outcome = attempt(slot, worker, job);
    if (job.kind == JobKind::Open)
        concludeOpen(outcome.error, job.task->openedInfo());

    if (outcome.madeWay) {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping && acceptsJobs() && !job.isStale(m_generation)) {
            job.madeWay = true;
            m_queue.push(std::move(job));
            return;
        }
    }
    if (outcome.delivers)
        job.task->deliver();
    else
        job.task->fail(*outcome.error);
}

SessionEngine::Outcome SessionEngine::attempt(Slot &slot, Worker &worker, const SessionJob &job)
{
    Outcome outcome;
    outcome.error = prepare(slot, worker, job);
    if (!outcome.error)
        outcome = runInWorker(slot, worker, job);
    if (worker.client && !worker.client->isAlive())
        buryDeadWorker(slot, worker);
    return outcome;
}

// Starts a worker and, for anything but an Open job, gives it the document.
std::optional<Error> SessionEngine::prepare(Slot &slot, Worker &worker, const SessionJob &job)
{
    if (!worker.client) {
        Result<std::unique_ptr<WorkerClient>> started = WorkerClient::start(m_options.worker);
        if (!started)
            return started.error();
        worker.client = std::move(*started);
        worker.opened = false;
        const std::lock_guard lock(m_mutex);
        slot.client = worker.client.get();
        if (m_stopping)
            slot.client->interrupt();
    }
    if (job.kind == JobKind::Open || worker.opened)
        return std::nullopt;
    QString password;
    {
        const std::lock_guard lock(m_mutex);
        password = m_password;
    }
    const Result<DocumentInfo> opened = worker.client->open(m_document, password);
    worker.opened = opened.ok();
    return opened ? std::nullopt : std::optional(opened.error());
}

SessionEngine::Outcome SessionEngine::runInWorker(Slot &slot, Worker &worker, const SessionJob &job)
{
    {
        const std::lock_guard lock(m_mutex);
        slot.running = &job;
        slot.since = Clock::now();
    }
    Outcome outcome;
    outcome.error = job.task->run(*worker.client);
    outcome.delivers = true;
    if (job.kind == JobKind::Open)
        worker.opened = !outcome.error;

    const std::lock_guard lock(m_mutex);
    slot.running = nullptr;
    if (slot.interrupted) {
        outcome.madeWay = outcome.error && outcome.error->code == ErrorCode::Cancelled;
        // Finished just before the interruption: the worker would answer its next request with Cancelled.
        slot.client = nullptr;
        slot.interrupted = false;
        worker.client.reset();
    }
    return outcome;
}

void SessionEngine::buryDeadWorker(Slot &slot, Worker &worker)
{
    bool tooMany = false;
    {
        const std::lock_guard lock(m_mutex);
        slot.client = nullptr;
        worker.client.reset();
        if (m_stopping)
            return;
        const Clock::time_point now = Clock::now();
        std::erase_if(m_kills, [now](Clock::time_point kill) { return now - kill > kKillWindow; });
        m_kills.push_back(now);
        tooMany = m_kills.size() >= kMaxKills;
    }
    m_observer->workerLost();
    if (tooMany)
        quarantine();
}

void SessionEngine::quarantine()
{
    qCWarning(logPdf) << "document quarantined:" << m_document.sha256.toHex();
    enterState(DocumentState::Quarantined,
               makeError(ErrorCode::TimedOut, QStringLiteral("document"), QStringLiteral("quarantined")), {});
}

void SessionEngine::concludeOpen(const std::optional<Error> &error, const DocumentInfo &info)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_state == DocumentState::Quarantined)
            return;
    }
    enterState(error ? documentStateOf(*error) : DocumentState::Open, error.value_or(Error()), info);
}

void SessionEngine::enterState(DocumentState state, const Error &error, const DocumentInfo &info)
{
    std::vector<SessionJob> hopeless;
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
        m_stateError = error;
        if (!acceptsJobs())
            hopeless = m_queue.takeAll();
    }
    m_observer->stateReached(state, info);
    failAll(hopeless, error);
    m_changed.notify_all();
}

} // namespace plenum
