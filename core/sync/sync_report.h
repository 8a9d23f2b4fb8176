// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>
#include <stop_token>

namespace plenum {

// The root of all trust in a space: from the invite code, or from founding it.
struct SpaceAnchor {
    SpaceId space;
    QByteArray trustId; // id of TRST 1
};

// What a contact with the store is busy with, in this order.
enum class SyncPhase { Sending, Reading, Fetching };

struct SyncProgress {
    SyncPhase phase = SyncPhase::Fetching;
    // Of the papers this contact is to bring. What an earlier one began is in bytesDone from the start.
    int papersDone = 0;
    int papers = 0;
    qint64 bytesDone = 0;
    qint64 bytes = 0;
    MeetingId meeting;         // whose papers are coming at the moment
    qint64 bytesPerSecond = 0; // smoothed; 0: not known yet
    std::optional<qint64> secondsLeft;

    bool operator==(const SyncProgress &) const = default;
};

// Which papers come, and in which order. State, own work and the others' logs are exchanged in any case.
struct PaperChoice {
    std::optional<MeetingId> onlyMeeting; // papers of this meeting and of no other
    MeetingId firstMeeting;               // before all others; empty: what meets next
    bool metered = false;                 // the network costs: only one meeting, up to `meteredBytes`
    qint64 meteredBytes = 50'000'000;     // of the papers of that meeting that are on this device in the end
    // Papers whose bytes were wrong in the store not long ago: they are not asked for again yet.
    QSet<QByteArray> passedOver;

    bool operator==(const PaperChoice &) const = default;
};

struct SyncOptions {
    std::stop_token stop;
    std::function<void(const SyncProgress &)> progress; // called in the engine's thread, some times a second
    PaperChoice papers;
    // Looks at once at what is otherwise looked at now and then: whether another device leads now, and on the
    // lead's device for late segments in all closed epochs.
    bool thorough = false;
};

// For whoever decides something that the newest state must decide: everything but papers, looked at closely.
inline SyncOptions stateOnly(std::stop_token stop = {})
{
    SyncOptions options;
    options.stop = std::move(stop);
    options.papers.metered = true;
    options.papers.meteredBytes = 0;
    options.thorough = true;
    return options;
}

// What one contact with the store did. A warning names the object it is about (Error::subject); what was
// known before stays in force whatever the warnings say.
struct SyncReport {
    int objectsFetched = 0; // signed objects
    int papersFetched = 0;
    qint64 bytesFetched = 0; // objects and papers, as far as they came
    int pushed = 0;          // objects and papers written to the store
    qint64 headSeq = 0;
    QDateTime headTime;     // claimed by the newest accepted head
    bool isCurrent = false; // the store showed the head in force, or a newer one that was accepted
    bool stale = false;     // the head is older than the space promises
    bool changed = false;   // something new was accepted
    int pollSeconds = 60;   // how often the space wants its readers to look
    int papersWithheld = 0; // wanted by an agenda, but not by SyncOptions::papers
    qint64 bytesShort = 0;  // so much more room this device needs for the papers; 0: it has enough
    bool isCopied = false;  // this device's key is also used elsewhere, or was before: it has to be renewed
    int healed = 0;         // objects and papers a store that went back had lost, put back from here
    QList<QByteArray> damaged; // blobs whose bytes in the store are wrong
    QList<Error> warnings;
};

} // namespace plenum
