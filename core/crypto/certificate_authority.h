// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/certificate_request.h"
#include "core/crypto/secret_bytes.h"

#include <QDateTime>

#include <memory>

struct evp_pkey_st;

namespace plenum {

// The small certificate authority of an organization without one: a self-signed root (RFC 5280) and its key
// in one PKCS#12 file. Threading: one thread at a time.
class CertificateAuthority {
public:
    // A new root on P-256 for twenty years. The organization's name becomes the subject. Error: Internal.
    static Result<CertificateAuthority> create(const QString &organization, const QDateTime &now);
    // Errors: those of Pkcs12KeySource::open; InvalidInput (the certificate in it is no authority's).
    static Result<CertificateAuthority> open(QByteArrayView file, const SecretBytes &passphrase);

    ~CertificateAuthority();
    CertificateAuthority(CertificateAuthority &&other) noexcept;
    CertificateAuthority &operator=(CertificateAuthority &&other) noexcept;
    CertificateAuthority(const CertificateAuthority &) = delete;
    CertificateAuthority &operator=(const CertificateAuthority &) = delete;

    // PKCS#12, as certificate_request.h says. Error: Internal.
    Result<QByteArray> toFile(const SecretBytes &passphrase) const;

    const Certificate &certificate() const { return m_certificate; }

    struct Subject {
        QString name;   // of the person; what exceeds 64 characters is cut off (RFC 5280, ub-common-name)
        QString serial; // tells people of one name apart: the person's id
    };
    // A certificate for signing documents (RFC 9336) and mail, for two years; it says nothing of where to ask
    // whether it was revoked: the roster tells. Errors: InvalidInput (the root is over before it would begin,
    // or the name is empty), Internal.
    Result<Certificate> issue(const CertificateRequest &request, const Subject &subject,
                              const QDateTime &now) const;

private:
    struct Free {
        void operator()(evp_pkey_st *key) const;
    };
    using Key = std::unique_ptr<evp_pkey_st, Free>;

    CertificateAuthority(Key key, Certificate certificate);

    Key m_key;
    Certificate m_certificate;
};

} // namespace plenum
