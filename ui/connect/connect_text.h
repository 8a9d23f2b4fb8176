// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connect_state.h"
#include "ui/widgets/banner.h"

namespace plenum::ui {

// What a look at a store says to a person.
struct ConnectNotice {
    Banner::Kind kind = Banner::Kind::Info;
    QString headline;
    QString text;
    QString details;         // technical: what was tried
    bool asksSignIn = false; // a user name and a password may help
    bool asksAuthority = false;

    bool isEmpty() const { return headline.isEmpty(); }
};
// Empty while nothing was found out about what is entered.
ConnectNotice connectNotice(const ConnectEntry &entry, const ConnectState &state);

// What is wrong with what was typed, for below the field; empty if nothing is.
QString entryProblem(const ConnectEntry &entry);
// "An invitation for Nguyen Van An as delegate."
QString invitationText(const InviteCode &code);
// What an address without encryption means; empty for any other.
QString plainHttpText(const QString &location);

} // namespace plenum::ui
