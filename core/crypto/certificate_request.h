// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

struct X509_req_st;

namespace plenum {

// A PKCS#10 request (RFC 2986): somebody holds a private key and asks for a certificate for it. What it says
// of the name counts for nothing.
class CertificateRequest {
public:
    // Exactly one DER request whose signature is right. Errors: Corrupt; Unsupported (a key Plenum cannot
    // sign with, or a weak one).
    static Result<CertificateRequest> fromDer(QByteArrayView der);

    const QByteArray &der() const { return m_der; }
    const QString &commonName() const { return m_commonName; } // claimed, NFC; may be empty
    // For core/crypto only.
    X509_req_st *handle() const { return m_handle.get(); }

private:
    CertificateRequest() = default;

    std::shared_ptr<X509_req_st> m_handle;
    QByteArray m_der;
    QString m_commonName;
};

// PKCS#12 files (RFC 7292) that Plenum writes: AES-256, PBKDF2 and HMAC with SHA-256, as `openssl pkcs12`
// reads them. Threading: any; slow on purpose, about a tenth of a second each.

// A new P-256 key in a PKCS#12 file without a certificate. Error: Internal.
Result<QByteArray> makeKeyFile(const SecretBytes &passphrase);

// A request by the key in the file, for this name. Errors: those of Pkcs12KeySource::open, but a file without
// a certificate is fine; Conflict (it has one already).
Result<QByteArray> requestCertificate(QByteArrayView file, const SecretBytes &passphrase,
                                      const QString &name);

// The file anew, with a certificate for its key and what leads from it to the root. An earlier certificate is
// replaced. Errors: as above; InvalidInput (the certificate is for another key).
Result<QByteArray> addCertificate(QByteArrayView file, const SecretBytes &passphrase,
                                  const Certificate &certificate, const QList<Certificate> &chain);

} // namespace plenum
