// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace plenum {

// The first bytes of a sealed database; the last one is the version of the format.
inline constexpr std::array<unsigned char, 4> kSealedMark = {'P', 'L', 'S', '1'};

} // namespace plenum
