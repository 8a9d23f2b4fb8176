// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plenum {

// RFC 4648 base32 alphabet in lower case, without padding. 16 bytes give 26 characters.
QString base32Encode(const QByteArray &bytes);

// True for exactly 26 characters of that alphabet: the form of every Plenum id.
bool isIdText(const QString &text);

} // namespace plenum
