// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/environment.h"
#include "core/workspace/space_lease.h"
#include "core/workspace/space_view.h"

namespace plenum {

// What is kept on this computer, for its owner. Counted from what is there, not from what should be.

struct KeptSpace {
    SpaceRecord space;
    LeaseStatus lease;
    bool isSealed = true; // its papers are so on this disk too
    int meetings = 0;
    int papers = 0; // here, each document once
    qint64 paperBytes = 0;
    KeptCopies copies;
    KeptWork own;
};

struct KeptFiles {
    QString name; // below the folder
    int files = 0;
    qint64 bytes = 0;
    bool isSealed = true;
};

struct KeptReport {
    QString folder;
    QList<ProfileKey::Way> ways; // that open the profile
    QList<KeptSpace> spaces;
    QList<KeptFiles> files; // everything below the folder
    QString keyFile;        // what this person signs with; empty: none was chosen. Not the profile's.
    QStringList passwords;  // "user@store": with the keyring, or sealed in the profile

    qint64 totalBytes() const
    {
        qint64 bytes = 0;
        for (const KeptFiles &kept : files)
            bytes += kept.bytes;
        return bytes;
    }
};

// Threading: the profile's thread. Errors: those of the databases.
Result<KeptReport> readKept(Profile &profile);

} // namespace plenum
