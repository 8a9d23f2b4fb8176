// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/cache.h"
#include "core/cache/database.h"
#include "core/cache/paper_files.h"

namespace plenum {

inline constexpr quint32 kCacheApplicationId = 0x504C'4E43; // "PLNC"

struct Cache::Private {
    ~Private();

    QString folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<PaperFiles> papers;
    bool wasRebuilt = false;
};

} // namespace plenum
