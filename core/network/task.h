// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <coroutine>
#include <exception>
#include <functional>
#include <optional>
#include <utility>

namespace plenum {

// What a coroutine returns that waits for the network: it starts at once, and co_await gives its value. Many
// of them go on side by side in one thread, whose event loop wakes them; HttpSession::run() is the way in
// from ordinary code. A Task is awaited, or run to its end, before it goes.
//
// Whatever a coroutine takes by reference must live until it is done: the caller awaits it in the same
// expression or keeps it beside what it uses. A lambda with captures is never a coroutine itself. What is
// handed on in a co_await expression gets a name first if it is a struct made with braces or comes out of
// "?:": GCC 12 destroys it twice otherwise.
template<class T>
class [[nodiscard]] Task {
public:
    struct promise_type {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
        std::function<void()> whenDone;

        struct Last {
            bool await_ready() const noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) const noexcept
            {
                const promise_type &promise = self.promise();
                if (promise.whenDone)
                    promise.whenDone();
                return promise.waiting ? promise.waiting : std::noop_coroutine();
            }
            void await_resume() const noexcept {}
        };

        Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
        std::suspend_never initial_suspend() const noexcept { return {}; }
        Last final_suspend() const noexcept { return {}; }
        void return_value(T result) { value.emplace(std::move(result)); }
        void unhandled_exception() const noexcept { std::terminate(); }
    };

    Task(Task &&other) noexcept : m_handle(std::exchange(other.m_handle, {})) {}
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    Task &operator=(Task &&) = delete;
    ~Task()
    {
        Q_ASSERT(!m_handle || m_handle.done());
        if (m_handle)
            m_handle.destroy();
    }

    bool isDone() const { return m_handle.done(); }
    T takeValue() { return std::move(*m_handle.promise().value); }
    void whenDone(std::function<void()> call) { m_handle.promise().whenDone = std::move(call); }

    bool await_ready() const noexcept { return m_handle.done(); }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_handle.promise().waiting = waiting; }
    T await_resume() { return takeValue(); }

private:
    explicit Task(std::coroutine_handle<promise_type> handle) : m_handle(handle) {}

    std::coroutine_handle<promise_type> m_handle;
};

} // namespace plenum

// As PLENUM_TRY and PLENUM_TRY_ASSIGN (core/base/result.h), in a coroutine.
#define PLENUM_CO_TRY(expr)                                                                                  \
    do {                                                                                                     \
        auto plenumTryResult = (expr);                                                                       \
        if (!plenumTryResult)                                                                                \
            co_return std::move(plenumTryResult).error();                                                    \
    } while (false)
#define PLENUM_CO_TRY_ASSIGN(decl, expr)                                                                     \
    PLENUM_CO_TRY_ASSIGN_(PLENUM_CONCAT(plenumResult, __COUNTER__), decl, expr)
#define PLENUM_CO_TRY_ASSIGN_(tmp, decl, expr)                                                               \
    auto tmp = (expr);                                                                                       \
    if (!tmp)                                                                                                \
        co_return std::move(tmp).error();                                                                    \
    decl = std::move(tmp).value()
