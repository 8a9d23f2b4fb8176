// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace plenum::test {

// Opens what is sealed in a space without the code under test, after docs/store-format.md (3.1 and 5.10). The
// ring of a world needs no keys from anybody: it saw them drawn (fixed_random.h).
class KeyRing {
public:
    enum class Source { Draws, Given };
    KeyRing(bool isSealed, Source source) : m_isSealed(isSealed), m_source(source) {}

    void setSpace(const SpaceId &space) { m_space = space; }
    const SpaceId &space() const { return m_space; }
    bool isSealed() const { return m_isSealed; }   // the space is
    void add(const QByteArray &key) { keep(key); } // 32 bytes, of whatever they are the key

    // The id of the key a payload is sealed with; empty when it is not.
    static QString keyOf(const QByteArray &payload);
    // What a payload of this type says: itself, or what was sealed in it. Empty without its key.
    QByteArray contentOf(const QByteArray &payload, const QByteArray &type) const;

private:
    void keep(const QByteArray &key) const;
    QByteArray find(const QString &id) const;

    SpaceId m_space;
    bool m_isSealed;
    Source m_source;
    mutable QHash<QString, QByteArray> m_keys;
};

// The paper in a blob; empty when it is not that paper.
QByteArray openSealedPaper(const QByteArray &blob, const QByteArray &key, const QByteArray &sha256);

} // namespace plenum::test
