// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/person.h"

namespace plenum {

QString roleName(Role role)
{
    switch (role) {
    case Role::Chair:
        return QStringLiteral("chair");
    case Role::Secretary:
        return QStringLiteral("secretary");
    case Role::Delegate:
        return QStringLiteral("delegate");
    case Role::Observer:
        return QStringLiteral("observer");
    }
    return QStringLiteral("observer");
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : {Role::Chair, Role::Secretary, Role::Delegate, Role::Observer}) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

} // namespace plenum
