// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/store_journal.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace plenum::test {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isOverwritten(const ObjectName &name)
{
    return name.path().startsWith(QLatin1String("head-")) || name.path().startsWith(QLatin1String("j/"));
}

bool isSigned(const ObjectName &name)
{
    return !name.path().startsWith(QLatin1String("b/")) && !name.path().startsWith(QLatin1String("u/"));
}

} // namespace

void StoreJournal::start(const Objects &objects)
{
    m_good = objects;
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        m_acknowledged.insert(object.key());
        m_earlier[object.key()] = {object.value()};
        if (!isOverwritten(object.key()))
            m_attempted.insert(object.key(), hashOf(object.value()));
        if (isSigned(object.key()))
            m_writers.insert(object.key(), firstSigner(object.value()));
    }
}

void StoreJournal::attempt(const ObjectName &name, const QByteArray &bytes)
{
    ++m_writes;
    checkSeal(name, bytes);
    const bool isExcused = std::any_of(m_excused.cbegin(), m_excused.cend(),
                                       [&](const QString &device) { return name.path().contains(device); });
    if (isExcused || name.path().startsWith(QLatin1String("t/")))
        return;
    if (!isOverwritten(name)) {
        const QByteArray hash = hashOf(bytes);
        m_verdict.require(m_attempted.value(name, hash) == hash, 4,
                          QStringLiteral("%1 is written a second time with other bytes").arg(name.path()));
        if (!m_attempted.contains(name))
            m_attempted.insert(name, hash);
    }
    if (isSigned(name))
        checkWriter(name, bytes);
    if (name.path().startsWith(QLatin1String("head-")))
        checkHead(name, bytes);
    static const QRegularExpression allowed(QStringLiteral(
        "^(plenum|head-[0-9a-f]{16}|trust/\\d{6}-[0-9a-f]{16}|roster/\\d{6}-[0-9a-f]{16}|m/[a-z2-7]{26}/"
        "\\d{6}-[0-9a-f]{16}|"
        "h/\\d{9}-[0-9a-f]{16}|b/[0-9a-f]{2}/[0-9a-f]{64}|l/\\d{6}/[0-9a-f]{1,2}/[a-z2-7]{26}-\\d{6}|"
        "u/[a-z2-7]{26}/[0-9a-f]{64}|r/\\d{6}-\\d{3}-all-[0-9a-f]{16}|x/\\d{6}-[0-9a-f]{16}|j/[a-z2-7]{26}|"
        "k/[0-9a-f]{16}/[0-9a-f]{16}-[0-9a-f]{16}|"
        "t/[a-z2-7]{26})\\.bin$"));
    m_verdict.require(allowed.match(name.path()).hasMatch(), 15,
                      QStringLiteral("the name %1 says more than numbers, ids and hashes").arg(name.path()));
}

void StoreJournal::checkWriter(const ObjectName &name, const QByteArray &bytes)
{
    const QString writer = firstSigner(bytes);
    const QString first = m_writers.value(name, writer);
    m_verdict.require(first == writer, 3,
                      QStringLiteral("%1 is written by %2 and by %3").arg(name.path(), first, writer));
    m_writers.insert(name, first);
}

void StoreJournal::checkHead(const ObjectName &name, const QByteArray &bytes)
{
    const QJsonObject head = payloadOf(bytes, m_keys);
    if (head.isEmpty() && m_keys.space().isEmpty())
        return; // a sealed space is being founded
    QStringList needed{chainPath(QStringLiteral("trust"), head.value(QLatin1String("trust")).toArray()),
                       chainPath(QStringLiteral("roster"), head.value(QLatin1String("roster")).toArray())};
    const QStringList manifests = manifestPaths(head);
    for (const QString &path : manifests)
        needed += paperPaths(payloadOf(m_good.value(ObjectName::parse(path).value()), m_keys));
    const QStringList rollups = rollupPaths(head);
    for (const QString &path : rollups)
        needed += packPaths(payloadOf(m_good.value(ObjectName::parse(path).value()), m_keys));
    needed += manifests + rollups;
    for (const QString &path : std::as_const(needed))
        m_verdict.require(
            m_acknowledged.contains(ObjectName::parse(path).value()), 7,
            QStringLiteral("%1 names %2, which is not in the store yet").arg(name.path(), path));
    const QString key = head.value(QLatin1String("seal")).toString();
    if (!key.isEmpty())
        checkKey(name, key, payloadOf(m_good.value(ObjectName::parse(needed.at(1)).value()), m_keys));
}

// Whoever is a member finds the key that seals what comes after this head.
void StoreJournal::checkKey(const ObjectName &head, const QString &key, const QJsonObject &roster)
{
    const QSet<QString> devices = devicesWith(key);
    const QJsonArray listed = roster.value(QLatin1String("devices")).toArray();
    for (const QJsonValue &value : listed) {
        const QJsonObject device = value.toObject();
        const QString id = device.value(QLatin1String("dev")).toString();
        m_verdict.require(!device.value(QLatin1String("last_seq")).isNull() || devices.contains(id), 7,
                          QStringLiteral("%1 names key %2, which is not in the store for device %3")
                              .arg(head.path(), key, id));
    }
}

// Who can find this key in the store.
QSet<QString> StoreJournal::devicesWith(const QString &key) const
{
    QSet<QString> devices;
    const QString directory = keysDirectory(key) + QLatin1Char('/');
    for (auto object = m_good.cbegin(); object != m_good.cend(); ++object) {
        if (!object.key().path().startsWith(directory) || !m_acknowledged.contains(object.key()))
            continue;
        const QJsonArray rows = payloadOf(*object, m_keys).value(QLatin1String("rows")).toArray();
        for (const QJsonValue &row : rows)
            devices.insert(row.toArray().at(0).toString());
    }
    return devices;
}

// Nothing but INIT can be read without a key, whoever writes it.
void StoreJournal::checkSeal(const ObjectName &name, const QByteArray &bytes)
{
    if (!m_keys.isSealed())
        return;
    const QString &path = name.path();
    const bool isBody = path.startsWith(QLatin1String("u/"));
    const bool hasSeal = isBody || (isSigned(name) && path != QLatin1String("plenum.bin") &&
                                    !path.startsWith(QLatin1String("t/")));
    m_verdict.require(!hasSeal || !KeyRing::keyOf(isBody ? bytes : payloadBytesOf(bytes)).isEmpty(), 16,
                      QStringLiteral("%1 is written without a seal").arg(path));
    for (const QByteArray &word : {kCanary.toUtf8(), QByteArray("%PDF-1."), QByteArray("Council"),
                                   QByteArray("Member "), QByteArray("\"persons\"")})
        m_verdict.require(!bytes.contains(word), 16,
                          QStringLiteral("%1 says %2 in clear").arg(path, QString::fromUtf8(word)));
}

void StoreJournal::stored(const ObjectName &name, const QByteArray &bytes)
{
    m_good.insert(name, bytes);
    if (parseGarbageName(name) && !m_announced.contains(name))
        m_announced.insert(name, m_now);
    QList<QByteArray> &all = m_earlier[name];
    if (all.isEmpty() || all.constLast() != bytes)
        all.append(bytes);
}

void StoreJournal::removed(const ObjectName &name)
{
    m_verdict.require(m_collectsGarbage || name.path().startsWith(QLatin1String("t/")), 7,
                      QStringLiteral("%1 is removed by a device that collects no garbage").arg(name.path()));
    m_good.remove(name);
    m_acknowledged.remove(name);
}

QHash<ObjectName, qint64> StoreJournal::announcedFor() const
{
    QHash<ObjectName, qint64> since;
    for (auto plan = m_announced.cbegin(); plan != m_announced.cend(); ++plan)
        since.insert(plan.key(), m_now - *plan);
    return since;
}

} // namespace plenum::test
