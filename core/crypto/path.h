// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

#include <QDateTime>
#include <QList>

namespace plenum {

enum class PathFinding {
    NoAnchor,             // no path from the certificate to an anchor
    Expired,              // a certificate of the path was over at the time
    NotYetValid,          // … or had not begun
    Weak,                 // SHA-1 or a key below 112 bits of security on the path
    AuthorityConstraints, // basicConstraints, pathLen, keyCertSign or nameConstraints of an issuer are not
                          // kept
    KeyUsage,             // the certificate may not sign documents: keyUsage
    ExtendedKeyUsage,     // … extendedKeyUsage
    Other,                // the certificate or path is broken in another way
};

struct PathReport {
    QList<Certificate> path;     // the certificate first, the anchor last; as far as it could be built
    QList<PathFinding> findings; // each once; empty = good
};

// Looks for a path (RFC 5280, section 6) from the certificate over any of the others to one of the anchors,
// and judges it at a time. An anchor may be an intermediate authority. Revocation is not judged here: no
// network, no lists. Threading: any; a pure function.
PathReport findPath(const Certificate &certificate, const QList<Certificate> &others,
                    const QList<Certificate> &anchors, const QDateTime &at);

} // namespace plenum
