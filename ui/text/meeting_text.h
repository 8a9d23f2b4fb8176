// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/meeting/person.h"
#include "core/meeting/sign_off.h"

#include <QList>
#include <QString>

namespace plenum::ui {

// The words of the field: one place, so that the desktop and plenumctl never say the same thing in two ways.

// "Agree", "Agree with a reservation", "Disagree", "Abstain", "Noted": the choices on the sign-off panel.
QString decisionText(Decision decision);
// The order in which the choices are offered.
QList<Decision> decisionsInOrder();
// "29 agree, 1 with a reservation, 1 disagree"; decisions nobody took are left out; empty for no
// sign-offs.
QString decisionCountsText(const QList<Decision> &decisions);

// "Chair", "Secretary", "Delegate", "Observer"
QString roleText(Role role);
// "For information", "For discussion", "For decision"
QString itemKindText(ItemKind kind);

// "Public", "Delegates only", "Chair and secretaries only", … ; empty for what every member reads.
QString audienceText(const Audience &audience);

// "Item 5" for a number that starts with a figure; the number itself when it already says what it is ("TOP Ö
// 3").
QString itemNumberText(const QString &number);

// One line of "changed since your last visit": a short word for the badge, and what changed.
struct ChangeText {
    QString badge;  // "Replaced", "Added", "Moved", "Removed", "Renamed", "Cancelled"
    QString title;  // "Item 5: Budget 2027"
    QString detail; // "Version 3", "was item 9"; may be empty
};
// after: the meeting as the change left it, to find numbers and titles in.
ChangeText changeText(const AgendaChange &change, const Meeting &after);

} // namespace plenum::ui
