// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/meeting/person.h"

#include <QList>
#include <QString>

#include <optional>

namespace plenum {

// Who may read an agenda item or a paper, from everybody to the fewest. Secretaries prepare the agenda: they
// read everything.
enum class AudienceLevel {
    Public,     // whoever is in the space; it may be handed out
    Members,    // whoever is in the space
    Delegates,  // without observers
    Chair,      // the chair and the secretaries
    Secretaries // those who publish
};

// "public", "members", "delegates", "chair", "secretaries": the words of MEETING.json and plenumctl.
QString audienceLevelName(AudienceLevel level);
std::optional<AudienceLevel> audienceLevelFromName(const QString &name);

struct Audience {
    AudienceLevel level = AudienceLevel::Members;
    QList<PersonId> people =
        {}; // not empty: these persons, and the secretaries; the level does not count then

    // Not for everybody in the space.
    bool isRestricted() const { return !people.isEmpty() || level > AudienceLevel::Members; }
    bool operator==(const Audience &) const = default;
};

// What limits the readers of something, each of which they must meet: sorted, none twice, without those that
// limit nobody. Empty: everybody reads it.
using Limits = QList<Audience>;
Limits limits(QList<Audience> audiences);

// A person who reads. Whoever publishes for the space is a secretary, whatever the roster calls them.
struct Reader {
    PersonId person;
    Role role = Role::Delegate;
    bool isSecretary = false;
};

bool mayRead(const Reader &reader, const Audience &audience);
bool mayRead(const Reader &reader, const Limits &limits);

} // namespace plenum
