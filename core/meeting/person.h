// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace plenum {

enum class Role { Chair, Secretary, Delegate, Observer };

// "chair", "secretary", "delegate", "observer": the words used in rosters, statements and plenumctl.
QString roleName(Role role);
std::optional<Role> roleFromName(const QString &name);

// A member of the space as the roster lists them.
struct Person {
    PersonId id;
    QString name; // NFC
    Role role = Role::Delegate;
    QStringList groups;
    QList<QByteArray> certificates; // SHA-256 of each identity certificate (DER) the secretary approved
    QList<QByteArray> issued = {};  // those of them that the organization's own authority issued, in DER

    bool operator==(const Person &) const = default;
};

} // namespace plenum
