// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <stop_token>

namespace plenum {

// The root of all trust in a space: from the invite code, or from founding it.
struct SpaceAnchor {
    SpaceId space;
    QByteArray trustId; // id of TRST 1
};

struct SyncProgress {
    int papersDone = 0;
    int papers = 0;
    qint64 bytesDone = 0;
    qint64 bytes = 0;
};

struct SyncOptions {
    std::stop_token stop;
    std::function<void(const SyncProgress &)> progress; // called in the engine's thread
};

// What one contact with the store did. A warning names the object it is about (Error::subject); what was
// known before stays in force whatever the warnings say.
struct SyncReport {
    int objectsFetched = 0; // signed objects
    int papersFetched = 0;
    qint64 bytesFetched = 0; // objects and papers
    int pushed = 0;          // objects and papers written to the store
    qint64 headSeq = 0;
    QDateTime headTime;   // claimed by the newest accepted head
    bool stale = false;   // the head is older than the space promises
    bool changed = false; // something new was accepted
    QList<Error> warnings;
};

} // namespace plenum
