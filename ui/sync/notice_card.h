// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/sync_text.h"
#include "ui/widgets/banner.h"

#include <functional>

namespace plenum::ui {

// Puts a notice into a banner, with the button of its remedy, which it returns; nullptr: there is none.
QPushButton *showNotice(Banner &banner, const SyncNotice &notice,
                        const std::function<void(SyncRemedy)> &choose);

} // namespace plenum::ui
