// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connect_text.h"

#include "ui/text/error_text.h"
#include "ui/text/meeting_text.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace plenum::ui {

namespace {

using Kind = Banner::Kind;

struct ConnectText {
    Q_DECLARE_TR_FUNCTIONS(ConnectText)
};

bool isServer(const QString &location)
{
    return location.contains(QLatin1String("://"));
}

QString detailsOf(const StoreLook &look)
{
    QStringList lines;
    for (const StoreCheck &check : look.probe.checks)
        lines.append(
            QStringLiteral("%1  %2  %3")
                .arg(check.ok ? ConnectText::tr("yes") : ConnectText::tr("no"), check.name, check.note));
    if (look.error) {
        QStringList parts{errorCodeName(look.error->code), look.error->subject, look.error->detail};
        parts.removeAll(QString());
        lines.append(parts.join(QLatin1String(": ")));
    }
    return lines.join(QLatin1Char('\n'));
}

ConnectNotice untrusted(const StoreLook &look)
{
    if (!look.access.pinnedCa.isEmpty())
        return {Kind::Bad,
                ConnectText::tr("The authority you chose does not vouch for this server"),
                ConnectText::tr(
                    "Nothing was sent to it. Check that the file is the one that belongs to this server, "
                    "and that the address is right."),
                {},
                false,
                true};
    return {Kind::Bad,
            ConnectText::tr("The server cannot prove who it is"),
            ConnectText::tr(
                "Its certificate comes from an authority this computer does not know, has run out, or is "
                "for another name. Nothing was sent. If your organization has an authority of its own, "
                "choose the file with its certificate; whoever looks after the server has it."),
            {},
            false,
            true};
}

ConnectNotice signIn(const StoreLook &look)
{
    if (look.access.user.isEmpty())
        return {Kind::Info,
                ConnectText::tr("The server asks who you are"),
                ConnectText::tr("Type the user name and the password you have there."),
                {},
                true,
                false};
    return {Kind::Warning,
            ConnectText::tr("The server did not accept this user name and password"),
            ConnectText::tr(
                "Check both and try again. Plenum does not try by itself, so that nobody is locked out."),
            {},
            true,
            false};
}

ConnectNotice failure(const StoreLook &look)
{
    const bool server = isServer(look.access.location);
    switch (look.error->code) {
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::SignInNeeded:
        return signIn(look);
    case ErrorCode::Unavailable:
        if (look.isUntrusted)
            return untrusted(look);
        return server ? ConnectNotice{Kind::Warning,
                                      ConnectText::tr("The server does not answer"),
                                      ConnectText::tr(
                                          "Check the address, and whether this computer has a network. "
                                          "Nothing was changed."),
                                      {},
                                      false,
                                      false}
                      : ConnectNotice{
                            Kind::Warning,
                            ConnectText::tr("The folder is not there"),
                            ConnectText::tr("Check the path, and whether the drive is connected or the "
                                            "network folder is open. Nothing was changed."),
                            {},
                            false,
                            false};
    case ErrorCode::Unauthorized:
        return {Kind::Warning,
                ConnectText::tr("You may not use this place"),
                ConnectText::tr(
                    "It is there, but it lets you in no further. Ask whoever looks after it for the right "
                    "to read and write, or sign in as somebody else."),
                {},
                server,
                false};
    case ErrorCode::ReadOnly:
        return {Kind::Warning,
                ConnectText::tr("You may not write here"),
                ConnectText::tr(
                    "Reading alone is not enough: your request to join, your marks and your sign-offs are "
                    "written there. Ask whoever looks after it for the right to write."),
                {},
                false,
                false};
    case ErrorCode::DiskFull:
        return {Kind::Warning,
                ConnectText::tr("There is no room left in this place"),
                ConnectText::tr("Nothing was written. Ask whoever looks after it for more room."),
                {},
                false,
                false};
    case ErrorCode::NotFound:
        return {Kind::Warning,
                ConnectText::tr("There is nothing at this address"),
                ConnectText::tr("Check the address. Nothing was changed."),
                {},
                false,
                false};
    case ErrorCode::Corrupt:
    case ErrorCode::TooLarge:
        return {Kind::Bad,
                ConnectText::tr("What is kept there is damaged"),
                ConnectText::tr("It was not used. Tell the secretary, and show the details."),
                {},
                false,
                false};
    default: {
        const ErrorText text = errorText(*look.error);
        return {Kind::Warning, text.headline, text.safe + QLatin1Char(' ') + text.advice, {}, false, false};
    }
    }
}

// "A WebDAV server. Everything that was tried works. What goes over the network is encrypted."
QString qualityText(const StoreLook &look)
{
    const QString &location = look.access.location;
    QStringList sentences{!isServer(location) ? ConnectText::tr("A folder.")
                          : location.startsWith(QLatin1String("https"))
                              ? ConnectText::tr("A WebDAV server; what goes there is encrypted on its way.")
                              : ConnectText::tr("A WebDAV server.")};
    const auto failed = std::count_if(look.probe.checks.cbegin(), look.probe.checks.cend(),
                                      [](const StoreCheck &check) { return !check.ok; });
    sentences.append(
        failed == 0 ? ConnectText::tr("It can be relied on: all that was tried there works.")
                    : ConnectText::tr("It can be relied on. %n of the things that were tried it does not "
                                      "do, which only costs time.",
                                      nullptr, static_cast<int>(failed)));
    return sentences.join(QLatin1Char(' '));
}

ConnectNotice absent(const ConnectEntry &entry)
{
    if (entry.kind == ConnectEntry::Kind::Code)
        return {Kind::Warning,
                ConnectText::tr("There is nothing at this address"),
                ConnectText::tr(
                    "The store of the invitation is somewhere else, or not connected at the moment. Check "
                    "the address with the secretary. Nothing was changed."),
                {},
                false,
                false};
    return {Kind::Info,
            ConnectText::tr("There is nothing here yet"),
            ConnectText::tr("The folder is made when you found a space in it."),
            {},
            false,
            false};
}

// A sealed space tells its name to members only.
QString kept(const StoreLook::Space &space, const QString &named, const QString &unnamed)
{
    return space.name.isEmpty() ? unnamed : named.arg(isolated(space.name));
}

ConnectNotice otherSpace(const ConnectEntry &entry, const StoreLook &look)
{
    if (entry.kind == ConnectEntry::Kind::Code)
        return {Kind::Bad,
                ConnectText::tr("This is not the store of the invitation"),
                kept(*look.space,
                     ConnectText::tr(
                         "Another space is kept here: %1. You did not join it. Check the address with the "
                         "secretary."),
                     ConnectText::tr(
                         "Another space is kept here. You did not join it. Check the address with the "
                         "secretary.")),
                {},
                false,
                false};
    return {
        Kind::Info,
        kept(*look.space, ConnectText::tr("%1 is kept here"), ConnectText::tr("A sealed space is kept here")),
        ConnectText::tr(
            "To join it you need an invitation. Ask the secretary for a code, and paste it above."),
        {},
        false,
        false};
}

ConnectNotice usable(const ConnectEntry &entry, const ConnectState &state)
{
    const StoreLook &look = *state.look;
    switch (connectPurpose(entry, state)) {
    case ConnectPurpose::Join:
        return {Kind::Info,
                kept(*look.space, ConnectText::tr("The store is there: %1"),
                     ConnectText::tr("The store is there; only members read what is in it")),
                qualityText(look),
                {},
                false,
                false};
    case ConnectPurpose::Reconnect:
        return {Kind::Info,
                kept(*look.space, ConnectText::tr("This is the store of %1, and it lets you in"),
                     ConnectText::tr("This is the store of your space, and it lets you in")),
                qualityText(look),
                {},
                false,
                false};
    case ConnectPurpose::Found:
        return {Kind::Info, ConnectText::tr("A new space can be kept here"), qualityText(look), {}, false,
                false};
    case ConnectPurpose::None:
        break;
    }
    if (look.space)
        return otherSpace(entry, look);
    return {Kind::Warning,
            ConnectText::tr("No space is kept here"),
            ConnectText::tr(
                "The place is there, but empty. The drive or network folder may not be connected, or the "
                "address is another. Check it with the secretary."),
            {},
            false,
            false};
}

} // namespace

ConnectNotice connectNotice(const ConnectEntry &entry, const ConnectState &state)
{
    if (!state.look || state.isLooking || state.look->access.location != entry.location)
        return {};
    const StoreLook &look = *state.look;
    ConnectNotice notice;
    if (look.error)
        notice = failure(look);
    else if (look.isAbsent)
        notice = absent(entry);
    else if (!look.probe.isUsable)
        notice = {Kind::Bad,
                  ConnectText::tr("No space can be kept here"),
                  ConnectText::tr(
                      "What is written there does not come back as it was. Everything that was tried was "
                      "removed again. Choose another place."),
                  {},
                  false,
                  false};
    else
        notice = usable(entry, state);
    notice.details = detailsOf(look);
    return notice;
}

QString entryProblem(const ConnectEntry &entry)
{
    switch (entry.kind) {
    case ConnectEntry::Kind::BadCode:
        return ConnectText::tr(
            "This invitation code is not complete, or a character of it is wrong. Copy the whole "
            "code, from “plenum1-” to its end.");
    case ConnectEntry::Kind::NewerCode:
        return ConnectText::tr("This invitation was made by a newer Plenum. Update Plenum on this computer.");
    case ConnectEntry::Kind::Unknown:
        return ConnectText::tr(
            "This is neither an invitation code nor an address. A code begins with “plenum1-”, an "
            "address with “https://” or “/”.");
    default:
        return {};
    }
}

QString invitationText(const InviteCode &code)
{
    return ConnectText::tr("An invitation for %1. Role: %2.").arg(isolated(code.name), roleText(code.role));
}

QString plainHttpText(const QString &location)
{
    const QUrl url(location);
    if (url.scheme() != QLatin1String("http") || url.host() == QLatin1String("localhost") ||
        QHostAddress(url.host()).isLoopback())
        return {};
    return ConnectText::tr(
        "Without encryption: others on the network can read the password and what is sent. What is "
        "signed they cannot change. Use https:// if the server has it.");
}

} // namespace plenum::ui
