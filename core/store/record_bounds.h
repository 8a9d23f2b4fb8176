// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Bounds that several kinds of record share (docs/store-format.md). Internal to core/store.
namespace plenum {

inline constexpr int kMaxNumber = 999'999;         // six digits of a name
inline constexpr qint64 kMaxHeadSeq = 999'999'999; // nine digits
inline constexpr qsizetype kMaxNameBytes = 512;

} // namespace plenum
