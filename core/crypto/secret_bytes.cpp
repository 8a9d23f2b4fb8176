// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secret_bytes.h"

#include "core/base/atomic_file.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <algorithm>

namespace plenum {

namespace {

constexpr qint64 kMaxSecretFile = 4096;

} // namespace

SecretBytes::SecretBytes(QByteArrayView bytes)
    : m_bytes(std::make_unique<char[]>(size_t(bytes.size()) + 1)), m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::fromText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    SecretBytes secret(utf8);
    OPENSSL_cleanse(utf8.data(), size_t(utf8.size()));
    return secret;
}

void SecretBytes::wipe()
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes.get(), size_t(m_size));
}

void SecretBytes::wipe(QByteArray &bytes)
{
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

Result<SecretBytes> randomSecret(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(size)) != 1)
        return makeError(ErrorCode::Internal, {}, QStringLiteral("no random bytes"));
    SecretBytes secret(bytes);
    SecretBytes::wipe(bytes);
    return secret;
}

Result<SecretBytes> readSecretFile(const QString &path)
{
    PLENUM_TRY_ASSIGN(QByteArray bytes, readFile(path, kMaxSecretFile));
    QByteArrayView text(bytes);
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r') && text.size() < bytes.size())
        text.chop(1);
    SecretBytes secret(text);
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    return secret;
}

} // namespace plenum
