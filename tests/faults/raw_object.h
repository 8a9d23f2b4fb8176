// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/object_name.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace plenum::test {

using Objects = QMap<ObjectName, QByteArray>;

// Signed objects read without the code under test, and without proof: the caller knows that they are right.
QJsonObject payloadOf(const QByteArray &bytes); // empty when it is no signed object
QByteArray payloadBytesOf(const QByteArray &bytes);
QString firstSigner(const QByteArray &bytes); // the key id

// What a reference in a head names.
QString chainPath(const QString &folder, const QJsonArray &reference);
QString blobPath(const QString &hex);
// Papers of an agenda, packs of a roll-up.
QStringList paperPaths(const QJsonObject &manifest);
QStringList packPaths(const QJsonObject &rollup);
QStringList manifestPaths(const QJsonObject &head);
QStringList rollupPaths(const QJsonObject &head);

// The pointer of the highest term and number; empty without one.
QJsonObject newestHead(const Objects &objects);

} // namespace plenum::test
