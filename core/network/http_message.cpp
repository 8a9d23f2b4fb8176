// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/http_message.h"

#include <QLocale>

#include <algorithm>

namespace plenum {

namespace {

QString untrustedMark()
{
    return QStringLiteral("the server cannot prove who it is: ");
}

} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

Error untrustedServer(const QString &server, const QString &detail)
{
    return makeError(ErrorCode::Unavailable, server, untrustedMark() + detail);
}

bool isUntrustedServer(const Error &error)
{
    return error.code == ErrorCode::Unavailable && error.detail.startsWith(untrustedMark());
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->second;
}

} // namespace plenum
