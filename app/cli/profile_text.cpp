// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_text.h"

#include "app/cli/text.h"

namespace plenum::cli {

QString protectionText(const Profile &profile)
{
    using Way = ProfileKey::Way;
    QString text;
    if (profile.opensBy(Way::Passphrase))
        text = Text::tr("A passphrase opens this profile.");
    else if (profile.opensBy(Way::Keyring))
        text = Text::tr("The keyring of the desktop opens this profile.");
    else
        text =
            Text::tr("Nothing but the rights of its files protects this profile: whoever can read them can "
                     "open it. “plenumctl profile passphrase” changes that.");
    const QString recovery =
        profile.opensBy(Way::Recovery)
            ? Text::tr("There is a recovery code.")
            : Text::tr("There is no recovery code; “plenumctl profile recovery” makes one.");
    return profile.opensBy(Way::Folder) ? text : text + QLatin1Char(' ') + recovery;
}

QJsonArray protectionJson(const Profile &profile)
{
    using Way = ProfileKey::Way;
    QJsonArray ways;
    const auto add = [&](Way way, const char *name) {
        if (profile.opensBy(way))
            ways.append(QString::fromLatin1(name));
    };
    add(Way::Passphrase, "passphrase");
    add(Way::Keyring, "keyring");
    add(Way::Recovery, "recovery");
    add(Way::Folder, "folder");
    return ways;
}

} // namespace plenum::cli
