// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/object_name.h"
#include "tests/faults/key_ring.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <utility>

namespace plenum::test {

using Objects = QMap<ObjectName, QByteArray>;

// Signed objects read without the code under test, and without proof: the caller knows that they are right.
// What the payload says; empty when it is no signed object, or its key is not on the ring.
QJsonObject payloadOf(const QByteArray &bytes, const KeyRing &keys);
QByteArray payloadBytesOf(const QByteArray &bytes); // as it lies in the store
QString firstSigner(const QByteArray &bytes);       // the key id

// What a reference in a head names.
QString chainPath(const QString &folder, const QJsonArray &reference);
QString blobPath(const QString &hex);
// Papers of an agenda, packs of a roll-up.
QStringList paperPaths(const QJsonObject &manifest);
QStringList packPaths(const QJsonObject &rollup);
QStringList manifestPaths(const QJsonObject &head);
QStringList rollupPaths(const QJsonObject &head);

// Term and number of a head: the order of heads.
std::pair<int, qint64> placeOf(const QJsonObject &head);

// The pointer of the highest place; empty without one.
QJsonObject newestHead(const Objects &objects, const KeyRing &keys);

} // namespace plenum::test
