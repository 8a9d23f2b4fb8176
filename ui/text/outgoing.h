// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plenum::ui {

// When own work that is saved here goes to the store.
enum class Outgoing { AtNextContact, WhenResumed, OnceLetIn };

} // namespace plenum::ui
