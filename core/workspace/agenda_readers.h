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

// All devices that were not removed. Whoever may sign agendas, or say who may, is a secretary.
QList<ReadingDevice> readingDevices(const RosterRecord &roster, const TrustRecord &trust);
// The same for one person.
Reader readerOf(const Person &person, const RosterRecord &roster, const TrustRecord &trust);

// Somebody of whom nothing is known but that they are in the space: what they read, everybody reads.
Meeting asEverybodyReads(const Meeting &meeting);

// Nobody may learn from a gap in the numbers that there is an item they do not read, whoever is in the roster
// now. Error InvalidInput: the subject is the number and title of the item that would be missed.
Result<void> checkNumbers(const Meeting &meeting);

// A key for each set of readers something in the agenda may be said to, after those of the version before,
// which stay where nobody reads less since. Error: Internal.
Result<QList<EntryKey>> entryKeysFor(const Meeting &meeting, const QList<EntryKey> &former, int trust);

// One view for each kind of reader who reads more than everybody; secretaries always have one.
std::vector<AgendaView> viewsOf(const Manifest &manifest, const QList<ReadingDevice> &devices);

// Versions of this meeting this key wrote that were overruled keep their numbers: a name is written once. The
// newest of them is evidence. Errors: those of the databases.
Result<void> passOverruled(Profile &profile, const SpaceId &space, Manifest &manifest);

// When somebody may read more of an agenda in force with the roster and trust of the publication than they
// did before, publishes every agenda once more: one alone would tell whom it is for. Errors: those of
// Publication::addManifest().
Result<void> renewViews(Profile &profile, const SpaceView &view, Publication &publication);

} // namespace plenum
