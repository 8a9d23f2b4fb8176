// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QMutex>
#include <QSet>

namespace plenum {

// Signatures that were found good lately, so that the same object is not verified at every look at a space.
// What is remembered is the digest of key, signature and message together: anything else is not in it.
// Bounds: the last `generation` to twice as many, 32 bytes each. Threading: any.
class VerifiedSignatures {
public:
    explicit VerifiedSignatures(qsizetype generation = 4096) : m_generation(generation) {}

    // The key has 32 bytes and the signature 64, so that the three parts cannot be read in another way.
    static QByteArray digest(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

    bool contains(const QByteArray &digest) const;
    void add(const QByteArray &digest);

private:
    const qsizetype m_generation;
    mutable QMutex m_mutex;
    QSet<QByteArray> m_recent;
    QSet<QByteArray> m_earlier;
};

} // namespace plenum
