// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/store_journal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace plenum::test {

namespace {

constexpr qsizetype kHeaderBytes = 21;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// The payload of a signed object, read without the code under test.
QJsonObject payloadOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf("\n-- ");
    return QJsonDocument::fromJson(
               bytes.mid(kHeaderBytes, bytes.indexOf("\n-- ") < 0 ? 0 : end - kHeaderBytes))
        .object();
}

QString firstSigner(const QByteArray &bytes)
{
    const qsizetype at = bytes.indexOf("\n-- ", kHeaderBytes);
    return at < 0 ? QString() : QString::fromLatin1(bytes.mid(at + 4, 16));
}

bool isOverwritten(const ObjectName &name)
{
    return name.path().startsWith(QLatin1String("head-")) || name.path().startsWith(QLatin1String("j/"));
}

bool isSigned(const ObjectName &name)
{
    return !name.path().startsWith(QLatin1String("b/")) && !name.path().startsWith(QLatin1String("u/"));
}

QString chainName(const char *folder, const QJsonArray &reference)
{
    return QStringLiteral("%1/%2-%3.bin")
        .arg(QLatin1String(folder))
        .arg(reference.at(0).toInt(), 6, 10, QLatin1Char('0'))
        .arg(reference.last().toString());
}

QString blobPath(const QString &hex)
{
    return QStringLiteral("b/%1/%2.bin").arg(hex.left(2), hex);
}

} // namespace

void StoreJournal::start(const QMap<ObjectName, QByteArray> &objects)
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

void StoreJournal::attempt(int client, const ObjectName &name, const QByteArray &bytes)
{
    ++m_writes;
    if (m_excused.contains(client) || name.path().startsWith(QLatin1String("t/")))
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
    QStringList needed{chainName("trust", head.value(QLatin1String("trust")).toArray()),
                       chainName("roster", head.value(QLatin1String("roster")).toArray())};
    const QJsonObject meetings = head.value(QLatin1String("meetings")).toObject();
    for (auto meeting = meetings.begin(); meeting != meetings.end(); ++meeting) {
        const QString path =
            chainName(qPrintable(QStringLiteral("m/") + meeting.key()), meeting.value().toArray());
        needed.append(path);
        const QJsonArray items =
            payloadOf(m_good.value(ObjectName::parse(path).value())).value(QLatin1String("items")).toArray();
        for (const QJsonValue &item : items) {
            const QJsonArray papers = item.toObject().value(QLatin1String("docs")).toArray();
            for (const QJsonValue &paper : papers)
                needed.append(blobPath(paper.toObject().value(QLatin1String("blob")).toString()));
        }
    }
    const QJsonArray rollups =
        head.value(QLatin1String("log")).toObject().value(QLatin1String("rollups")).toArray();
    for (const QJsonValue &rollup : rollups)
        needed.append(rollup.toArray().at(0).toString());
    for (const QString &path : std::as_const(needed))
        m_verdict.require(
            m_acknowledged.contains(ObjectName::parse(path).value()), 7,
            QStringLiteral("%1 names %2, which is not in the store yet").arg(name.path(), path));
}

void StoreJournal::stored(const ObjectName &name, const QByteArray &bytes)
{
    m_good.insert(name, bytes);
    QList<QByteArray> &all = m_earlier[name];
    if (all.isEmpty() || all.constLast() != bytes)
        all.append(bytes);
}

void StoreJournal::removed(const ObjectName &name)
{
    m_good.remove(name);
    m_acknowledged.remove(name);
}

} // namespace plenum::test
