// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/snapshots.h"
#include "ui/home/home_state.h"
#include "ui/sync/sync_state.h"

namespace plenum::ui {

// Puts what the core knows into what Home, Meetings and To do show. Pure.
HomeState homeState(const HomeSnapshot &snapshot, const ConnectionState &connection, const QDateTime &now,
                    const SyncState &sync = {});

} // namespace plenum::ui
