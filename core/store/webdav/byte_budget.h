// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <coroutine>
#include <deque>

namespace plenum {

// How much may be on the way at once. co_await budget.take(n) waits until n fits, first come, first served;
// what is taken is given back. More than the whole budget passes when nothing else is out. One thread.
class ByteBudget {
public:
    explicit ByteBudget(qint64 bytes) : m_free(bytes), m_all(bytes) {}

    class Take {
    public:
        Take(ByteBudget &budget, qint64 bytes) : m_budget(budget), m_bytes(qMin(bytes, budget.m_all)) {}
        bool await_ready() const { return m_budget.m_waiting.empty() && m_budget.tryTake(m_bytes); }
        void await_suspend(std::coroutine_handle<> handle)
        {
            m_budget.m_waiting.push_back({handle, m_bytes});
        }
        void await_resume() const noexcept {}

    private:
        ByteBudget &m_budget;
        qint64 m_bytes;
    };

    Take take(qint64 bytes) { return Take(*this, bytes); }

    void giveBack(qint64 bytes)
    {
        m_free += qMin(bytes, m_all);
        while (!m_waiting.empty() && tryTake(m_waiting.front().bytes)) {
            const auto handle = m_waiting.front().handle;
            m_waiting.pop_front();
            handle.resume();
        }
    }

private:
    struct Waiting {
        std::coroutine_handle<> handle;
        qint64 bytes;
    };

    bool tryTake(qint64 bytes)
    {
        if (bytes > m_free)
            return false;
        m_free -= bytes;
        return true;
    }

    qint64 m_free;
    qint64 m_all;
    std::deque<Waiting> m_waiting;
};

} // namespace plenum
