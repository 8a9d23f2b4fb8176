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
    const QJsonObject head = payloadOf(bytes);
    QStringList needed{chainPath(QStringLiteral("trust"), head.value(QLatin1String("trust")).toArray()),
                       chainPath(QStringLiteral("roster"), head.value(QLatin1String("roster")).toArray())};
    const QStringList manifests = manifestPaths(head);
    for (const QString &path : manifests)
        needed += paperPaths(payloadOf(m_good.value(ObjectName::parse(path).value())));
    const QStringList rollups = rollupPaths(head);
    for (const QString &path : rollups)
        needed += packPaths(payloadOf(m_good.value(ObjectName::parse(path).value())));
    needed += manifests + rollups;
    for (const QString &path : std::as_const(needed))
        m_verdict.require(
            m_acknowledged.contains(ObjectName::parse(path).value()), 7,
            QStringLiteral("%1 names %2, which is not in the store yet").arg(name.path(), path));
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
