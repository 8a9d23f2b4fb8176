// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/kept_report.h"
#include "core/workspace/profile_wipe.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace plenum::ui {

// What is kept on this computer, how long a space may stay without a contact, and what a wipe takes, in the
// words both programs use.

// "8 h", "3 days"; "none" for 0.
QString leaseLengthText(int seconds);
// "Open until it was not refreshed for 8 h: until 17:05", or that it is closed. `now` by this device's clock.
QString leaseText(const LeaseStatus &lease, const QDateTime &now);
// A warning while a lease runs out: "Refresh this within 1 h 20 min"; empty at other times.
QString leaseWarning(const LeaseStatus &lease);

// What opens the profile, said honestly; without what to do about it.
QString protectionText(const QList<ProfileKey::Way> &ways);

struct KeptLine {
    QString label;
    QString value;
};
QList<KeptLine> keptLines(const KeptSpace &space, const QDateTime &now);
QList<KeptLine> keptLines(const KeptReport &report); // of the computer: where, how much, what is not sealed

// What a wipe takes that nobody can bring back; one sentence each. Empty: everything is in the store.
QStringList lossSentences(const WipeLoss &loss);
// What a wipe did, and what it left.
QStringList wipeSentences(const WipeOutcome &outcome);

} // namespace plenum::ui
