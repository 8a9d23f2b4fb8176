// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/meeting/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace plenum {

enum class Decision { Agree, Disagree, Reservation, Abstain, Noted };

// "agree", "disagree", "reservation", "abstain", "noted": in statements and plenumctl.
QString decisionName(Decision decision);
std::optional<Decision> decisionFromName(const QString &name);

// A paper as a sign-off names it: the exact bytes, never only a title.
struct SignedPaper {
    PaperId id;
    int revision = 1;
    QString title;
    QByteArray sha256; // of the PDF bytes, 32 bytes
    int pages = 0;

    bool operator==(const SignedPaper &) const = default;
};

// What a person states about one agenda item. The canonical JSON of this value is what gets signed
// (core/signing/statement.h); it binds meeting, agenda version, item and the SHA-256 of every paper.
struct SignOffStatement {
    SpaceId space;
    MeetingId meeting;
    QString meetingTitle;
    int agendaVersion = 0;
    QByteArray agendaId; // id of the signed manifest, 32 bytes
    ItemId item;
    QString itemNumber;
    QString itemTitle;
    QList<SignedPaper> papers;
    Decision decision = Decision::Noted;
    QString comment;
    PersonId person;
    QString personName;
    Role role = Role::Delegate;
    QDateTime time;      // claimed, UTC, to the second
    QString nonce;       // 26 characters
    QByteArray previous; // SHA-256 of this person's previous statement on the item; empty for the first

    bool operator==(const SignOffStatement &) const = default;
};

} // namespace plenum
