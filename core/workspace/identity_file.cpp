// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/identity_file.h"

#include "core/base/atomic_file.h"
#include "core/crypto/certificate_request.h"
#include "core/workspace/space_view.h"

#include <algorithm>

namespace plenum {

namespace {

constexpr qint64 kMaxIdentityFile = 1 << 20;

Error aboutFile(const QString &path, const Error &error)
{
    return makeError(error.code, path, error.detail);
}

QList<Certificate> parsed(const QList<QByteArray> &ders)
{
    QList<Certificate> certificates;
    for (const QByteArray &der : ders) {
        if (auto certificate = Certificate::fromDer(der))
            certificates.append(std::move(certificate).value());
    }
    return certificates;
}

QList<Certificate> issuersOf(const Certificate &certificate, const IssuedCertificates &issued)
{
    QList<Certificate> issuers;
    for (const Certificate &anchor : issued.anchors) {
        if (anchor.subject() == certificate.issuer())
            issuers.append(anchor);
    }
    return issuers;
}

} // namespace

Result<QByteArray> requestIdentity(const QString &path, const SecretBytes &passphrase, const QString &name)
{
    auto file = readFile(path, kMaxIdentityFile);
    if (!file && file.error().code != ErrorCode::NotFound)
        return file.error();
    if (!file) {
        file = makeKeyFile(passphrase);
        if (!file)
            return file.error();
        // On disk before anybody hears of it: a certificate for a key that is gone helps nobody.
        PLENUM_TRY(writeFileAtomically(path, *file, FileAccess::OwnerOnly));
    }
    auto request = requestCertificate(*file, passphrase, name);
    if (!request)
        return aboutFile(path, request.error());
    return request;
}

IssuedCertificates issuedTo(const SpaceView &view)
{
    const Person *self = view.self();
    return {self == nullptr ? QList<Certificate>() : parsed(self->issued), parsed(view.anchors())};
}

Result<std::unique_ptr<Pkcs12KeySource>> openIdentity(const QString &path, const SecretBytes &passphrase,
                                                      const IssuedCertificates &issued)
{
    PLENUM_TRY_ASSIGN(QByteArray file, readFile(path, kMaxIdentityFile));
    auto key = Pkcs12KeySource::open(file, passphrase);
    const bool lacksCertificate = !key && key.error().code == ErrorCode::InvalidInput;
    if (!key && !lacksCertificate)
        return aboutFile(path, key.error());

    QList<Certificate> newer;
    for (const Certificate &certificate : issued.certificates) {
        if (lacksCertificate || certificate.notAfter() > (*key)->certificate().notAfter())
            newer.append(certificate);
    }
    std::sort(newer.begin(), newer.end(),
              [](const Certificate &a, const Certificate &b) { return a.notAfter() > b.notAfter(); });
    for (const Certificate &certificate : std::as_const(newer)) {
        const auto completed = addCertificate(file, passphrase, certificate, issuersOf(certificate, issued));
        if (!completed)
            continue; // issued for another key of the person
        PLENUM_TRY(writeFileAtomically(path, *completed, FileAccess::OwnerOnly));
        key = Pkcs12KeySource::open(*completed, passphrase);
        break;
    }
    if (!key && key.error().code == ErrorCode::InvalidInput)
        return makeError(ErrorCode::Unavailable, path,
                         QStringLiteral("no certificate has been issued for this key yet"));
    if (!key)
        return aboutFile(path, key.error());
    return key;
}

} // namespace plenum
