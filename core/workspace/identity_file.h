// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/crypto/pkcs12_key_source.h"
#include "core/crypto/secret_bytes.h"

#include <memory>

namespace plenum {

struct SpaceView;

// The key file of a person without a PKI: made here, signed by the organization's authority, completed here.
// Threading: any; keys take about a tenth of a second.

// A request for the key in `path`: a new P-256 key is made where no file is; one that was made before and has
// no certificate yet is used again, so that an attempt that was cut off can be repeated. Errors: Conflict
// (the file has a certificate), WrongPassphrase and others of opening it, DiskFull, ReadOnly.
Result<QByteArray> requestIdentity(const QString &path, const SecretBytes &passphrase, const QString &name);

// What a space issued to one person, and the roots.
struct IssuedCertificates {
    QList<Certificate> certificates;
    QList<Certificate> anchors;
};
IssuedCertificates issuedTo(const SpaceView &view); // to the person of this device

// Opens the key. Where the space has issued a certificate for it that the file lacks, or a newer one, that is
// written into the file first. Errors: those of Pkcs12KeySource::open with the path as subject; Unavailable
// (the key has no certificate yet: it was requested and not issued so far).
Result<std::unique_ptr<Pkcs12KeySource>> openIdentity(const QString &path, const SecretBytes &passphrase,
                                                      const IssuedCertificates &issued);

} // namespace plenum
