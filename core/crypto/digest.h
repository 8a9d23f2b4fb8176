// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace plenum {

// SHA-256 (FIPS 180-4) of the bytes: 32 bytes.
QByteArray sha256(QByteArrayView bytes);

// HMAC-SHA-256 (RFC 2104): 32 bytes.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);

// Compares without telling by its time where the first difference is. Lengths are not secret.
bool equalConstantTime(QByteArrayView a, QByteArrayView b);

// SHA-256 of bytes that come in parts.
// Threading: one thread at a time.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&other) noexcept;
    Sha256 &operator=(Sha256 &&other) noexcept;
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);

    // The digest of all that was added; the object then starts over.
    QByteArray result();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace plenum
