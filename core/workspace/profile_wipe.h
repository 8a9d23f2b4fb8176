// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/credentials/credential_store.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace plenum {

class Profile;

// Removing a profile from this computer, without any server. Its key goes first: what is left of the other
// files after that, on the disk or in a copy, opens for nobody. A wipe that is cut off is finished by the
// next one, and by whatever opens the profile: none is ever half open.

// The right to be the only program that uses a profile, until the descriptor is closed. Error: Locked.
Result<UniqueFd> lockProfile(const QString &folder);

// What nobody can bring back: what is in no store.
struct WipeLoss {
    int spaces = 0;
    int unsent = 0;       // sign-offs, shared marks, publications
    int privateMarks = 0; // which never go to a store
    int led = 0;          // spaces this computer leads
    int keys = 0;         // of organizations whose certificates this computer issues

    bool operator==(const WipeLoss &) const = default;
};
Result<WipeLoss> lossOf(Profile &profile);

// Passwords the keyring may keep for this profile. Asks the vault, so before the wipe.
Result<QList<Login>> keptLogins(Profile &profile);

struct WipeOutcome {
    QStringList removed; // names below the folder; of folders one each
    int files = 0;
    qint64 bytes = 0;
    QStringList left;        // Plenum's, and could not be removed: the wipe has to be run again
    QStringList foreign;     // in the folder and not Plenum's
    QStringList keyringLeft; // entries the keyring did not give up

    bool isComplete() const { return left.isEmpty() && keyringLeft.isEmpty(); }
};

struct WipeWish {
    CredentialStore *keyring = nullptr;
    QList<Login> logins;
    // Called before every change of a file; an error takes the place of that change. For tests.
    std::function<Result<void>()> beforeChange;
};

// The profile must not be open. Errors: Locked (a program uses it), NotFound (no profile is there), and where
// the key could not be destroyed: then nothing else was touched.
Result<WipeOutcome> wipeProfile(const QString &folder, const WipeWish &wish);

// For who opens a profile, under its lock: finishes a wipe that was begun. Errors: those of wipeProfile;
// Unavailable (something is left).
Result<void> finishWipe(const QString &folder, CredentialStore *keyring);
bool isWipeBegun(const QString &folder);

} // namespace plenum
