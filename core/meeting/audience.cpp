// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/audience.h"

#include <algorithm>
#include <array>

namespace plenum {

namespace {

constexpr std::array kLevels = {AudienceLevel::Public, AudienceLevel::Members, AudienceLevel::Delegates,
                                AudienceLevel::Chair, AudienceLevel::Secretaries};

} // namespace

QString audienceLevelName(AudienceLevel level)
{
    switch (level) {
    case AudienceLevel::Public:
        return QStringLiteral("public");
    case AudienceLevel::Members:
        return QStringLiteral("members");
    case AudienceLevel::Delegates:
        return QStringLiteral("delegates");
    case AudienceLevel::Chair:
        return QStringLiteral("chair");
    case AudienceLevel::Secretaries:
        return QStringLiteral("secretaries");
    }
    return QStringLiteral("secretaries");
}

std::optional<AudienceLevel> audienceLevelFromName(const QString &name)
{
    for (const AudienceLevel level : kLevels) {
        if (audienceLevelName(level) == name)
            return level;
    }
    return std::nullopt;
}

Limits limits(QList<Audience> audiences)
{
    audiences.removeIf([](const Audience &audience) { return !audience.isRestricted(); });
    for (Audience &audience : audiences)
        std::sort(audience.people.begin(), audience.people.end());
    std::sort(audiences.begin(), audiences.end(), [](const Audience &a, const Audience &b) {
        return a.level != b.level ? a.level < b.level
                                  : std::lexicographical_compare(a.people.cbegin(), a.people.cend(),
                                                                 b.people.cbegin(), b.people.cend());
    });
    audiences.erase(std::unique(audiences.begin(), audiences.end()), audiences.end());
    return audiences;
}

bool mayRead(const Reader &reader, const Limits &limits)
{
    return std::all_of(limits.cbegin(), limits.cend(),
                       [&](const Audience &audience) { return mayRead(reader, audience); });
}

bool mayRead(const Reader &reader, const Audience &audience)
{
    if (reader.isSecretary || reader.role == Role::Secretary)
        return true;
    if (!audience.people.isEmpty())
        return audience.people.contains(reader.person);
    switch (audience.level) {
    case AudienceLevel::Public:
    case AudienceLevel::Members:
        return true;
    case AudienceLevel::Delegates:
        return reader.role == Role::Delegate || reader.role == Role::Chair;
    case AudienceLevel::Chair:
        return reader.role == Role::Chair;
    case AudienceLevel::Secretaries:
        return false;
    }
    return false;
}

} // namespace plenum
