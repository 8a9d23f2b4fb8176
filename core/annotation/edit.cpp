// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/edit.h"

namespace plenum {

namespace {

bool isShared(const std::optional<Mark> &mark)
{
    return mark && mark->visibility == Visibility::Shared;
}

} // namespace

Announcement announcementOf(const MarkEdit &edit)
{
    if (isShared(edit.after))
        return Announcement::Put;
    return isShared(edit.before) ? Announcement::Withdraw : Announcement::Nothing;
}

bool isNewer(const WriteStamp &candidate, const WriteStamp &current)
{
    if (candidate.counter != current.counter)
        return candidate.counter > current.counter;
    return current.device < candidate.device;
}

} // namespace plenum
