// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/sync_report.h"

#include <QList>
#include <QString>

#include <optional>

namespace plenum::ui {

// What a contact with the store came to, as far as somebody has to hear of it.
struct ContactOutcome {
    QList<Error> warnings;
    std::optional<Error> failure; // the contact ended with it
    bool isCopied = false;
    bool isStale = false;
    QDateTime headTime;
    qint64 bytesShort = 0;

    bool operator==(const ContactOutcome &) const = default;
};
ContactOutcome contactOutcome(const Result<SyncReport> &report);

// What the window can offer to do about it.
enum class SyncRemedy { None, TryAgain, SignIn, NewKey, StopNewKey, Resume };

// One thing to tell: what happened, what is safe, what to do.
struct SyncNotice {
    enum class Weight { Note, Warning, Grave };
    Weight weight = Weight::Warning;
    QString headline;
    QString text;
    QString details; // technical, for the fold-out
    SyncRemedy remedy = SyncRemedy::None;

    bool operator==(const SyncNotice &) const = default;
};

// The gravest first; warnings of one kind are told together. Nothing for a contact that was stopped on
// purpose.
QList<SyncNotice> syncNotices(const ContactOutcome &outcome, const QDateTime &now);
// To somebody who asked for a contact during a pause.
SyncNotice pausedNotice();

} // namespace plenum::ui
