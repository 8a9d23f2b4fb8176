// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/space_view.h"

namespace plenum::cli {

// Who is no longer a member, the person or this device alone, and what that means. For a view whose
// membership() is Removed.
QString removalText(const SpaceView &view);

} // namespace plenum::cli
