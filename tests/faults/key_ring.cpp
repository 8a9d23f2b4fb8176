// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/key_ring.h"

#include "tests/faults/fixed_random.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/evp.h>

#include <memory>
#include <optional>

namespace plenum::test {

namespace {

constexpr qsizetype kIdLength = 16;
constexpr qsizetype kHeaderLength = 5 + kIdLength + 1; // "PLS1 ", the id, LF
constexpr qsizetype kNonceBytes = 12;
constexpr qsizetype kTagBytes = 16;
constexpr qsizetype kChunkHeader = 32;
constexpr qsizetype kSealedChunk = 65'536 + kTagBytes;

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

// RFC 5869, 32 bytes of output.
QByteArray hkdf(const QByteArray &secret, const QByteArray &salt, const QByteArray &info)
{
    const QByteArray extracted = hmac(salt.isEmpty() ? QByteArray(32, '\0') : salt, secret);
    return hmac(extracted, info + '\x01');
}

std::optional<QByteArray> openGcm(const QByteArray &key, const QByteArray &nonce, const QByteArray &sealed,
                                  const QByteArray &context)
{
    if (sealed.size() < kTagBytes)
        return std::nullopt;
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(EVP_CIPHER_CTX_new(),
                                                                                 &EVP_CIPHER_CTX_free);
    const auto size = static_cast<int>(sealed.size() - kTagBytes);
    QByteArray tag = sealed.last(kTagBytes);
    QByteArray plain(size, Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(plain.data());
    int written = 0;
    const bool isOpen =
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, bytes(context),
                          static_cast<int>(context.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), out, &written, bytes(sealed), size) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), out + size, &written) == 1;
    return isOpen ? std::optional(plain) : std::nullopt;
}

} // namespace

void KeyRing::keep(const QByteArray &key) const
{
    m_keys.insert(QString::fromLatin1(hkdf(key, {}, "plenum-key-id-1").first(kIdLength / 2).toHex()), key);
}

QString KeyRing::keyOf(const QByteArray &payload)
{
    const bool isSealed = payload.startsWith("PLS1 ") && payload.size() >= kHeaderLength &&
                          payload.at(kHeaderLength - 1) == '\n';
    return isSealed ? QString::fromLatin1(payload.mid(5, kIdLength)) : QString();
}

QByteArray KeyRing::find(const QString &id) const
{
    if (!m_keys.contains(id) && m_source == Source::Draws) {
        const QList<QByteArray> drawnKeys = takeDrawnKeys();
        for (const QByteArray &drawn : drawnKeys)
            keep(drawn);
    }
    return m_keys.value(id);
}

QByteArray KeyRing::contentOf(const QByteArray &payload, const QByteArray &type) const
{
    const QString id = keyOf(payload);
    if (id.isEmpty())
        return payload;
    const QByteArray key = find(id);
    if (key.isEmpty())
        return {};
    const QByteArray context = QByteArray("PLN1 object") + '\0' +
                               (type == "HDTP" ? QByteArray("HEAD") : type) + '\0' +
                               m_space.text().toLatin1();
    return openGcm(key, payload.mid(kHeaderLength, kNonceBytes), payload.mid(kHeaderLength + kNonceBytes),
                   context)
        .value_or(QByteArray());
}

QByteArray openSealedPaper(const QByteArray &blob, const QByteArray &key, const QByteArray &sha256)
{
    if (!blob.startsWith("PLC1"))
        return {};
    const QByteArray chunkKey =
        hkdf(key, blob.first(kChunkHeader), QByteArray("plenum-chunks-1") + '\0' + sha256);
    QByteArray paper;
    qint64 index = 0;
    for (qsizetype at = kChunkHeader; at < blob.size(); at += kSealedChunk, ++index) {
        QByteArray nonce(kNonceBytes, '\0');
        nonce[kNonceBytes - 2] = static_cast<char>(index); // no paper here has 256 chunks
        nonce[kNonceBytes - 1] = at + kSealedChunk >= blob.size() ? 1 : 0;
        const auto plain = openGcm(chunkKey, nonce, blob.mid(at, kSealedChunk), {});
        if (!plain)
            return {};
        paper += *plain;
    }
    return paper;
}

} // namespace plenum::test
