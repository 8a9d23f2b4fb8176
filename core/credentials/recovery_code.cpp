// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/recovery_code.h"

#include "core/base/base32.h"
#include "core/crypto/digest.h"

namespace plenum {

namespace {

constexpr qsizetype kSecretBytes = 16;
constexpr qsizetype kCheckBytes = 4;
constexpr qsizetype kLetters = 32;
constexpr qsizetype kGroup = 4;

QByteArray checkOf(const QByteArray &secret)
{
    return sha256("plenum-recovery-code-1" + secret).first(kCheckBytes);
}

// -1 for what is no letter of a code.
int valueOf(char letter)
{
    switch (letter) {
    case '0':
        return 'o' - 'a';
    case '1':
        return 'l' - 'a';
    case '8':
        return 'b' - 'a';
    default:
        break;
    }
    if (letter >= 'A' && letter <= 'Z')
        return letter - 'A';
    if (letter >= 'a' && letter <= 'z')
        return letter - 'a';
    return letter >= '2' && letter <= '7' ? letter - '2' + 26 : -1;
}

} // namespace

QString recoveryCodeText(const SecretBytes &secret)
{
    Q_ASSERT(secret.size() == kSecretBytes);
    const QByteArray bytes = secret.view().toByteArray();
    const QString letters = base32Encode(bytes + checkOf(bytes));
    QString text;
    for (qsizetype i = 0; i < letters.size(); i += kGroup)
        text += (i == 0 ? QString() : QStringLiteral("-")) + letters.mid(i, kGroup);
    return text;
}

Result<SecretBytes> parseRecoveryCode(QByteArrayView text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    qsizetype letters = 0;
    for (const char letter : text) {
        if (letter == '-' || letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t')
            continue;
        const int value = valueOf(letter);
        if (value < 0 || ++letters > kLetters)
            return makeError(ErrorCode::InvalidInput, {}, QStringLiteral("not a recovery code"));
        buffer = (buffer << 5U) | static_cast<quint32>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>(buffer >> static_cast<quint32>(bits)));
        }
    }
    const QByteArray secret = bytes.first(qMin(kSecretBytes, bytes.size()));
    if (letters != kLetters || bytes.mid(kSecretBytes) != checkOf(secret))
        return makeError(ErrorCode::InvalidInput, {}, QStringLiteral("not a whole recovery code"));
    return SecretBytes(secret);
}

} // namespace plenum
