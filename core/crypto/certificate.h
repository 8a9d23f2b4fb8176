// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

struct x509_st;

namespace plenum {

// An X.509 certificate (RFC 5280) as a value: its DER and what Plenum reads from it. Being one says nothing
// about whom to trust; path.h judges that.
class Certificate {
public:
    // Exactly one DER certificate, at most 64 KiB. Error: Corrupt.
    static Result<Certificate> fromDer(QByteArrayView der);

    // The same from OpenSSL's object, which is shared. For core/crypto only.
    static Result<Certificate> fromHandle(x509_st *x509);
    x509_st *handle() const { return m_handle.get(); }

    const QByteArray &der() const { return m_der; }
    const QByteArray &fingerprint() const { return m_fingerprint; } // SHA-256 of the DER, 32 bytes
    const QString &commonName() const { return m_commonName; }      // of the subject, NFC; may be empty
    const QString &subject() const { return m_subject; }            // RFC 4514 text, NFC
    const QString &issuer() const { return m_issuer; }
    const QString &serial() const { return m_serial; }         // hexadecimal, lower case
    const QDateTime &notBefore() const { return m_notBefore; } // UTC
    const QDateTime &notAfter() const { return m_notAfter; }
    bool isValidAt(const QDateTime &time) const { return m_notBefore <= time && time <= m_notAfter; }

    // Issuer and subject are one name; the signature is not looked at.
    bool isSelfIssued() const { return m_selfIssued; }

    // keyUsage has digitalSignature or nonRepudiation, or is absent.
    bool keyUsageAllowsSigning() const { return m_keyUsageAllowsSigning; }

    // extendedKeyUsage is absent or names a purpose meant for documents: documentSigning (RFC 9336),
    // emailProtection, the older document-signing purposes of Microsoft and Adobe, or anyExtendedKeyUsage.
    bool extendedKeyUsageAllowsSigning() const { return m_extendedKeyUsageAllowsSigning; }

    // A key and a signature of at least 112 bits of security: neither RSA below 2048 bits nor SHA-1.
    bool isStrong() const { return m_strong; }

    // Names an OCSP responder or a place for revocation lists: it can be revoked, and somebody must ask.
    bool namesRevocationSource() const { return m_namesRevocationSource; }

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.m_der == b.m_der; }

private:
    Certificate() = default;

    std::shared_ptr<x509_st> m_handle; // never changed once it is here
    QByteArray m_der;
    QByteArray m_fingerprint;
    QString m_commonName;
    QString m_subject;
    QString m_issuer;
    QString m_serial;
    QDateTime m_notBefore;
    QDateTime m_notAfter;
    bool m_selfIssued = false;
    bool m_keyUsageAllowsSigning = false;
    bool m_extendedKeyUsageAllowsSigning = false;
    bool m_strong = false;
    bool m_namesRevocationSource = false;
};

// The certificates of a file: one DER certificate, or PEM blocks among other text. Blocks that are no
// certificates are passed over. Errors: Corrupt (a bad certificate, or none at all), TooLarge (above 1 MiB).
Result<QList<Certificate>> readCertificates(QByteArrayView file);

} // namespace plenum
