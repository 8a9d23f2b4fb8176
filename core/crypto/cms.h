// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <optional>

namespace plenum {

class KeySource;

// A detached CMS signature (RFC 5652) of the profile CAdES-B-B (ETSI EN 319 122-1): DER, one signer, the
// signed attributes content-type, message-digest, signing-time and signing-certificate-v2; the signer's
// certificate and those that came with the key, without self-issued ones. Errors: those of KeySource::sign();
// InvalidInput (signingTime is not valid); Internal.
Result<QByteArray> cadesDetached(KeySource &key, QByteArrayView content, const QDateTime &signingTime);

enum class CmsFault {
    None,
    Format,               // not exactly what cadesDetached() writes
    NoSigningCertificate, // the signer's certificate is not inside, or is not the one that was signed for
    Hash,                 // the content is not the signed one
    Signature,            // the signature does not belong to key and content
};

struct CmsCheck {
    CmsFault fault = CmsFault::Format;
    QString detail;                    // one technical line
    std::optional<Certificate> signer; // as soon as it could be told
    QList<Certificate> others;         // the further certificates inside; nothing vouches for them
    QDateTime signingTime;             // claimed, UTC
};

// Checks content and signature; whose certificate it is, and whether to trust it, is for path.h. Every byte
// of the DER counts: version, order and algorithm fields have one accepted form, and nothing may follow.
CmsCheck checkDetachedCms(QByteArrayView der, QByteArrayView content);

} // namespace plenum
