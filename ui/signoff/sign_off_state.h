// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/signing/sign_off.h"
#include "ui/text/outgoing.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace plenum::ui {

// Who has signed off what, as one row of the list.
struct SignOffEntry {
    QByteArray id; // SHA-256 of the statement
    QString person;
    Role role = Role::Delegate;
    Decision decision = Decision::Noted;
    QString comment;
    QDateTime time; // claimed, UTC
    Verdict verdict;
    bool own = false;
    bool inStore = true; // own ones: has it reached the store?
    bool earlierVersion = false;
    bool superseded = false;
    bool foreignDevice = false;
    int agendaVersion = 0;

    bool operator==(const SignOffEntry &) const = default;
};

// One agenda item as the sign-off panel shows it.
struct SignOffState {
    MeetingId meeting;
    QString meetingTitle;
    int agendaVersion = 0;
    QDateTime published;
    QString publishedBy;
    AgendaItem item;
    QList<SignOffEntry> entries; // of this item
    int members = 0;             // who may sign
    bool maySign = false;        // a member the roster lists, and not an observer
    QString keyFile;             // the PKCS#12 file used last; empty = none chosen yet
    Outgoing outgoing = Outgoing::AtNextContact;
};

} // namespace plenum::ui
