// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/verified_signatures.h"

#include "core/crypto/digest.h"

#include <QMutexLocker>

#include <utility>

namespace plenum {

QByteArray VerifiedSignatures::digest(QByteArrayView publicKey, QByteArrayView message,
                                      QByteArrayView signature)
{
    Sha256 sum;
    sum.add(publicKey);
    sum.add(signature);
    sum.add(message);
    return sum.result();
}

bool VerifiedSignatures::contains(const QByteArray &digest) const
{
    const QMutexLocker lock(&m_mutex);
    return m_recent.contains(digest) || m_earlier.contains(digest);
}

void VerifiedSignatures::add(const QByteArray &digest)
{
    const QMutexLocker lock(&m_mutex);
    m_recent.insert(digest);
    if (m_recent.size() >= m_generation)
        m_earlier = std::exchange(m_recent, {});
}

} // namespace plenum
