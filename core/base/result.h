// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

namespace plenum {

// A value or an Error. tl::expected made [[nodiscard]]: a dropped result does not compile.
// Construct from a value or from an Error; branch on ok() / operator bool, read with value() or *.
template<class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result(Base base) : Base(std::move(base)) {}
    Result(Error error) : Base(tl::unexpect, std::move(error)) {}

    bool ok() const noexcept { return this->has_value(); }
};

template<>
class [[nodiscard]] Result<void> : public tl::expected<void, Error> {
    using Base = tl::expected<void, Error>;

public:
    Result() = default;
    Result(Base base) : Base(std::move(base)) {}
    Result(Error error) : Base(tl::unexpect, std::move(error)) {}

    bool ok() const noexcept { return this->has_value(); }
};

} // namespace plenum

#define PLENUM_CONCAT_(a, b) a##b
#define PLENUM_CONCAT(a, b) PLENUM_CONCAT_(a, b)

// PLENUM_TRY(expr): returns the error of a Result<…> expression from the current function.
#define PLENUM_TRY(expr)                                                                                     \
    do {                                                                                                     \
        auto plenumTryResult = (expr);                                                                       \
        if (!plenumTryResult)                                                                                \
            return std::move(plenumTryResult).error();                                                       \
    } while (false)

// PLENUM_TRY_ASSIGN(auto rows, expr): declares rows with the value, or returns the error.
#define PLENUM_TRY_ASSIGN(decl, expr) PLENUM_TRY_ASSIGN_(PLENUM_CONCAT(plenumResult, __COUNTER__), decl, expr)
#define PLENUM_TRY_ASSIGN_(tmp, decl, expr)                                                                  \
    auto tmp = (expr);                                                                                       \
    if (!tmp)                                                                                                \
        return std::move(tmp).error();                                                                       \
    decl = std::move(tmp).value()
