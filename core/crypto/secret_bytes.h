// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace plenum {

// A passphrase, PIN or key in memory: never copied, wiped when it goes.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    // The text as UTF-8, not normalised: a PKCS#12 passphrase must stay as typed.
    static SecretBytes fromText(const QString &text);

    QByteArrayView view() const { return QByteArrayView(m_bytes.get(), m_size); }
    const char *data() const
    {
        return m_bytes.get();
    } // followed by a zero byte, which is not counted; may be null
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    // Overwrites bytes that held a secret.
    static void wipe(QByteArray &bytes);

private:
    void wipe();

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

// So many bytes of OpenSSL's generator. Error: Internal.
Result<SecretBytes> randomSecret(qsizetype size);

// Reads a passphrase from a file of at most 4 KiB, less one trailing line break. An empty file is an empty
// secret. Errors: those of readFile().
Result<SecretBytes> readSecretFile(const QString &path);

} // namespace plenum
