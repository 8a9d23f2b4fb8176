// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace plenum {

// Creates a folder only its owner can enter (0700); fine when it is there.
Result<void> makePrivateFolder(const QString &path);

} // namespace plenum
