// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base32.h"

namespace plenum {

namespace {
constexpr char kAlphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
constexpr qsizetype kIdLength = 26;
} // namespace

QString base32Encode(const QByteArray &bytes)
{
    QString text;
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8U) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text.append(QLatin1Char(kAlphabet[(buffer >> static_cast<unsigned>(bits)) & 31U]));
        }
    }
    if (bits > 0)
        text.append(QLatin1Char(kAlphabet[(buffer << static_cast<unsigned>(5 - bits)) & 31U]));
    return text;
}

bool isIdText(const QString &text)
{
    if (text.size() != kIdLength)
        return false;
    for (const QChar c : text) {
        const bool known = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                           (c >= QLatin1Char('2') && c <= QLatin1Char('7'));
        if (!known)
            return false;
    }
    return true;
}

} // namespace plenum
