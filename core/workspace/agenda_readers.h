// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/agenda_views.h"

#include <QHash>

namespace plenum {

class Profile;
class Publication;
struct SpaceView;

// A device of a member, and who reads on it.
struct ReadingDevice {
    DeviceId device;
    QByteArray agreementKey;
    Reader reader;
};

// All devices that were not removed. Whoever may sign agendas is a secretary.
QList<ReadingDevice> readingDevices(const RosterRecord &roster, const TrustRecord &trust);

// Somebody of whom nothing is known but that they are in the space: what they read, everybody reads.
Meeting asEverybodyReads(const Meeting &meeting);

// Nobody may learn from a gap in the numbers that there is an item they do not read.
// Error InvalidInput: the subject is the number and title of the item that would be missed.
Result<void> checkNumbers(const Meeting &meeting, const QList<ReadingDevice> &devices);

// One view for each kind of reader who reads more than everybody; secretaries always have one.
std::vector<AgendaView> viewsOf(const Meeting &meeting, const QList<ReadingDevice> &devices);

// Versions of this meeting this key wrote that were overruled keep their numbers: a name is written once. The
// newest of them is evidence. Errors: those of the databases.
Result<void> passOverruled(Profile &profile, const SpaceId &space, Manifest &manifest);

// Publishes once more, for whoever may read more with the roster and trust of the publication than they did
// before, the agendas that say more to some; for a new secretary, every agenda. Errors: those of
// Publication::addManifest().
Result<void> renewViews(Profile &profile, const SpaceView &view, Publication &publication);

} // namespace plenum
