// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/sign_off.h"

namespace plenum {

QString decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Agree:
        return QStringLiteral("agree");
    case Decision::Disagree:
        return QStringLiteral("disagree");
    case Decision::Reservation:
        return QStringLiteral("reservation");
    case Decision::Abstain:
        return QStringLiteral("abstain");
    case Decision::Noted:
        return QStringLiteral("noted");
    }
    return QStringLiteral("noted");
}

std::optional<Decision> decisionFromName(const QString &name)
{
    for (const Decision decision :
         {Decision::Agree, Decision::Disagree, Decision::Reservation, Decision::Abstain, Decision::Noted}) {
        if (decisionName(decision) == name)
            return decision;
    }
    return std::nullopt;
}

} // namespace plenum
