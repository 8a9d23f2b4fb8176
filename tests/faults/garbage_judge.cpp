// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/garbage_judge.h"

#include "core/store/envelope.h"

#include <algorithm>
#include <utility>

namespace plenum::test {

namespace {

constexpr qint64 kGraceSeconds = 30 * 86'400;
constexpr qint64 kGraceHeads = 3;

QString rowText(const QString &device, int seq, const QString &id)
{
    return QStringLiteral("%1 %2 %3").arg(device).arg(seq).arg(id);
}

} // namespace

GarbageJudge::GarbageJudge(SpaceId space, const KeyRing &keys, const Objects &right, const Objects &there)
    : m_space(std::move(space)), m_keys(keys), m_right(right), m_there(there), m_head(newestHead(right, keys))
{
    needAgendas();
    needRollups();
}

// What any head ever named.
void GarbageJudge::needAgendas()
{
    for (auto object = m_right.cbegin(); object != m_right.cend(); ++object) {
        if (!object.key().path().startsWith(QLatin1String("h/")))
            continue;
        const QStringList manifests = manifestPaths(payloadOf(object.value(), m_keys));
        for (const QString &path : manifests) {
            m_needed.insert(path);
            const QStringList papers =
                paperPaths(payloadOf(m_right.value(ObjectName::parse(path).value()), m_keys));
            m_needed += QSet<QString>(papers.cbegin(), papers.cend());
        }
    }
}

void GarbageJudge::needRollups()
{
    const QStringList rollups = rollupPaths(m_head);
    for (const QString &path : rollups) {
        m_needed.insert(path);
        const QJsonObject rollup = payloadOf(m_right.value(ObjectName::parse(path).value()), m_keys);
        const QStringList packs = packPaths(rollup);
        m_needed += QSet<QString>(packs.cbegin(), packs.cend());
        const bool holds = isWhole(path) && std::all_of(packs.cbegin(), packs.cend(),
                                                        [&](const QString &pack) { return isWhole(pack); });
        const QJsonArray rows = holds ? rollup.value(QLatin1String("index")).toArray() : QJsonArray();
        for (const QJsonValue &value : rows) {
            const QJsonArray row = value.toArray();
            m_rows.insert(rowText(row.at(0).toString(), row.at(1).toInt(), row.at(2).toString()));
        }
    }
}

bool GarbageJudge::isWhole(const QString &path) const
{
    const ObjectName name = ObjectName::parse(path).value();
    return m_right.contains(name) && m_there.value(name) == m_right.value(name);
}

bool GarbageJudge::isHeld(const QString &segment) const
{
    const ObjectName name = ObjectName::parse(segment).value();
    const auto parsed = parseLogSegmentName(name);
    const QByteArray bytes = m_right.value(name);
    const QByteArray id = objectId(ObjectType::Log, m_space, name, payloadBytesOf(bytes));
    return parsed && m_rows.contains(rowText(parsed->device.text(), static_cast<int>(parsed->seq),
                                             QString::fromLatin1(id.toHex())));
}

bool GarbageJudge::isAnnounced(const QString &path, const QHash<ObjectName, qint64> &announcedFor) const
{
    for (auto object = m_right.cbegin(); object != m_right.cend(); ++object) {
        if (!object.key().path().startsWith(QLatin1String("x/")))
            continue;
        const QJsonObject record = payloadOf(object.value(), m_keys);
        const bool isOld = m_head.value(QLatin1String("seq")).toInteger() >=
                           record.value(QLatin1String("seq")).toInteger() + kGraceHeads;
        const bool isGraceOver = announcedFor.isEmpty() || announcedFor.value(object.key()) >= kGraceSeconds;
        if (isOld && isGraceOver && record.value(QLatin1String("names")).toArray().contains(path))
            return true;
    }
    return false;
}

void GarbageJudge::judge(const QStringList &removed, const QHash<ObjectName, qint64> &announcedFor,
                         Verdict &verdict)
{
    for (const QString &path : removed) {
        const bool isSegment = path.startsWith(QLatin1String("l/"));
        verdict.require(isSegment || path.startsWith(QLatin1String("b/")) ||
                            path.startsWith(QLatin1String("r/")),
                        7, QStringLiteral("%1 is removed, which never may be").arg(path));
        verdict.require(!m_needed.contains(path), 7,
                        QStringLiteral("%1 is removed, and a head needs it").arg(path));
        verdict.require(!isSegment || isHeld(path), 6,
                        QStringLiteral("%1 is removed, and no whole roll-up holds it").arg(path));
        verdict.require(isAnnounced(path, announcedFor), 7,
                        QStringLiteral("%1 is removed before its grace is over").arg(path));
    }
}

} // namespace plenum::test
