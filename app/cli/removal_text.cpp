// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/removal_text.h"

#include "app/cli/text.h"

#include <algorithm>

namespace plenum::cli {

namespace {

bool hasAnotherDevice(const SpaceView &view)
{
    const RosterRecord &roster = view.state.roster->record;
    const RosterDevice *own = roster.findDevice(view.record.device);
    return std::any_of(roster.devices.cbegin(), roster.devices.cend(), [own](const RosterDevice &device) {
        return device.person == own->person && !device.lastSeq;
    });
}

} // namespace

QString removalText(const SpaceView &view)
{
    const QString who = hasAnotherDevice(view)
                            ? Text::tr("This computer no longer belongs to “%1”; another one of yours does.")
                            : Text::tr("You are no longer a member of “%1”.");
    return who.arg(view.record.name) + QLatin1Char(' ') +
           Text::tr("What you have stays readable. What you do here from now on does not count and is not "
                    "sent. If that is a mistake, ask the secretary.");
}

} // namespace plenum::cli
