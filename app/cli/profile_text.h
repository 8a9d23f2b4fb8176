// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/profile.h"

#include <QJsonArray>

namespace plenum::cli {

// What opens the profile, said honestly.
QString protectionText(const Profile &profile);
QJsonArray protectionJson(const Profile &profile);

} // namespace plenum::cli
