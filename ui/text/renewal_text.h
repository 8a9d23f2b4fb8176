// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/sync_text.h"

namespace plenum::ui {

// What a computer that was copied or put back is told while it gets a key of its own, in the place of the
// notice that offered it.
SyncNotice renewalRunning();
SyncNotice renewalFailed(const Error &error); // of DeviceRenewal
// The secretary has to let it in, after that or after joining.
SyncNotice waitingNotice();

} // namespace plenum::ui
