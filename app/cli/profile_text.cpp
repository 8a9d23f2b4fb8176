// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_text.h"

#include "app/cli/text.h"
#include "ui/text/kept_text.h"

namespace plenum::cli {

namespace {

using Way = ProfileKey::Way;

struct NamedWay {
    Way way;
    const char *name;
};
constexpr NamedWay kWays[] = {{Way::Passphrase, "passphrase"},
                              {Way::Keyring, "keyring"},
                              {Way::Recovery, "recovery"},
                              {Way::Folder, "folder"}};

} // namespace

QString protectionText(const Profile &profile)
{
    QList<Way> ways;
    for (const NamedWay &named : kWays) {
        if (profile.opensBy(named.way))
            ways.append(named.way);
    }
    QString text = ui::protectionText(ways);
    if (profile.opensBy(Way::Folder))
        text += QLatin1Char(' ') + Text::tr("“plenumctl profile passphrase” changes that.");
    else if (!profile.opensBy(Way::Recovery))
        text += QLatin1Char(' ') + Text::tr("“plenumctl profile recovery” makes one.");
    return text;
}

QJsonArray protectionJson(const Profile &profile)
{
    QJsonArray ways;
    for (const NamedWay &named : kWays) {
        if (profile.opensBy(named.way))
            ways.append(QString::fromLatin1(named.name));
    }
    return ways;
}

} // namespace plenum::cli
