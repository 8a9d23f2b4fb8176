// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/removed_since.h"

#include <QCryptographicHash>

#include <algorithm>

namespace plenum::test {

namespace {

QString rosterPath(const QJsonObject &head)
{
    return chainPath(QStringLiteral("roster"), head.value(QLatin1String("roster")).toArray());
}

QSet<QString> setOf(const QStringList &list)
{
    return QSet<QString>(list.cbegin(), list.cend());
}

} // namespace

RemovedSince::RemovedSince(const Objects &objects, const KeyRing &keys, const QList<DeviceId> &devices)
    : m_objects(objects), m_keys(keys)
{
    for (const DeviceId &device : devices)
        m_devices.insert(device.text());
    QList<Head> line = lineOfHeads();
    const auto lastOfMember =
        std::find_if(line.cbegin(), line.cend(), [&](const Head &head) { return !isEndedIn(head.record); });
    line.erase(lastOfMember, line.cend()); // the newest is first, the one that removes is last
    if (line.isEmpty())
        return;
    for (const Head &head : std::as_const(line))
        m_sealKeys.insert(head.record.value(QLatin1String("seal")).toString());
    const QJsonObject removing = line.takeLast().record;
    for (const Head &head : std::as_const(line))
        m_paths += setOf(manifestPaths(head.record)) + setOf({head.path, rosterPath(head.record)});
    m_paths -= setOf(manifestPaths(removing)) + setOf({rosterPath(removing)});
    QSet<QString> papersBefore;
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        const QString &path = object.key().path();
        if (path.startsWith(QLatin1String("m/")))
            (m_paths.contains(path) ? m_papers : papersBefore) += setOf(paperPaths(read(path)));
    }
    m_papers -= papersBefore;
}

QJsonObject RemovedSince::read(const QString &path) const
{
    return payloadOf(m_objects.value(ObjectName::parse(path).value()), m_keys);
}

// From the newest back, each to the one it names as its predecessor.
QList<RemovedSince::Head> RemovedSince::lineOfHeads() const
{
    QHash<QString, Head> byHash;
    Head newest;
    for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object) {
        if (!object.key().path().startsWith(QLatin1String("h/")))
            continue;
        const QByteArray hash =
            QCryptographicHash::hash(payloadBytesOf(*object), QCryptographicHash::Sha256).toHex();
        const Head head{object.key().path(), payloadOf(*object, m_keys)};
        if (newest.path.isEmpty() || placeOf(head.record) > placeOf(newest.record))
            newest = head;
        byHash.insert(QString::fromLatin1(hash), head);
    }
    QList<Head> line;
    for (Head head = newest; !head.path.isEmpty();
         head = byHash.value(head.record.value(QLatin1String("prev")).toString()))
        line.append(head);
    return line;
}

bool RemovedSince::isEndedIn(const QJsonObject &head) const
{
    bool isListed = false;
    const QJsonArray devices = read(rosterPath(head)).value(QLatin1String("devices")).toArray();
    for (const QJsonValue &value : devices) {
        const QJsonObject device = value.toObject();
        if (!m_devices.contains(device.value(QLatin1String("dev")).toString()))
            continue;
        isListed = true;
        if (device.value(QLatin1String("last_seq")).isNull())
            return false;
    }
    return isListed;
}

} // namespace plenum::test
