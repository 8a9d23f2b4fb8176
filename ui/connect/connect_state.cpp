// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connect_state.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <tuple>

namespace plenum::ui {

namespace {

bool looksLikeCode(const QString &text)
{
    static const QRegularExpression beginning(QStringLiteral("^\\s*plenum\\s*\\d*\\s*-"),
                                              QRegularExpression::CaseInsensitiveOption);
    return beginning.match(text).hasMatch();
}

} // namespace

ConnectEntry addressEntry(const QString &text)
{
    ConnectEntry entry;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return entry;
    entry.kind = ConnectEntry::Kind::Address;
    const QUrl url(trimmed);
    if (trimmed.startsWith(QLatin1String("file://")) && url.isLocalFile()) {
        entry.location = QDir::cleanPath(url.toLocalFile());
    } else if (trimmed.startsWith(QLatin1String("~/")) || trimmed == QLatin1String("~")) {
        entry.location = QDir::cleanPath(QDir::homePath() + trimmed.mid(1));
    } else if (trimmed.startsWith(QLatin1Char('/'))) {
        entry.location = QDir::cleanPath(trimmed);
    } else if ((url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) &&
               url.isValid() && !url.host().isEmpty()) {
        entry.user = url.userName();
        entry.location = url.userInfo().isEmpty() ? trimmed : url.toString(QUrl::RemoveUserInfo);
    } else {
        entry.kind = ConnectEntry::Kind::Unknown;
    }
    return entry;
}

bool isSameServer(const QString &location, const QString &other)
{
    const auto server = [](const QString &text) {
        const QUrl url(text);
        return std::tuple(url.scheme(), url.host(),
                          url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
    };
    return location == other ||
           (location.startsWith(QLatin1String("http")) && server(location) == server(other));
}

ConnectEntry connectEntry(const QString &text)
{
    if (!looksLikeCode(text))
        return addressEntry(text);
    ConnectEntry entry;
    auto code = parseInviteCode(text);
    if (code) {
        entry.kind = ConnectEntry::Kind::Code;
        entry.location = code->storeLocation;
        entry.code = std::move(code).value();
    } else {
        entry.kind = code.error().code == ErrorCode::NewerFormat ? ConnectEntry::Kind::NewerCode
                                                                 : ConnectEntry::Kind::BadCode;
    }
    return entry;
}

ConnectPurpose connectPurpose(const ConnectEntry &entry, const ConnectState &state)
{
    if (!state.look || state.isLooking || state.look->access.location != entry.location)
        return ConnectPurpose::None;
    const StoreLook &look = *state.look;
    const bool mayBeMade = look.isAbsent && !look.error;
    if (!look.isUsable() && !mayBeMade)
        return ConnectPurpose::None;
    if (entry.kind == ConnectEntry::Kind::Code)
        return look.space && look.space->trustId == entry.code.trustId ? ConnectPurpose::Join
                                                                       : ConnectPurpose::None;
    if (!look.space)
        return ConnectPurpose::Found;
    return state.space && state.space->trustId == look.space->trustId ? ConnectPurpose::Reconnect
                                                                      : ConnectPurpose::None;
}

} // namespace plenum::ui
