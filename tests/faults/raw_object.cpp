// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/raw_object.h"

#include <QJsonDocument>

namespace plenum::test {

namespace {

// "PLN1 TYPE 0000000280", LF
constexpr qsizetype kHeaderBytes = 21;
constexpr qsizetype kTypeAt = 5;
constexpr qsizetype kTypeBytes = 4;
constexpr qsizetype kLengthAt = 10;
constexpr qsizetype kLengthBytes = 10;

// Where the payload ends; -1 when these are no bytes of an object.
qsizetype endOfPayload(const QByteArray &bytes)
{
    bool isNumber = false;
    const qsizetype length = bytes.mid(kLengthAt, kLengthBytes).toLongLong(&isNumber);
    const qsizetype end = kHeaderBytes + length;
    return isNumber && bytes.startsWith("PLN1 ") && bytes.mid(end, 4) == "\n-- " ? end : -1;
}

} // namespace

QByteArray payloadBytesOf(const QByteArray &bytes)
{
    const qsizetype end = endOfPayload(bytes);
    return end < 0 ? QByteArray() : bytes.sliced(kHeaderBytes, end - kHeaderBytes);
}

QJsonObject payloadOf(const QByteArray &bytes, const KeyRing &keys)
{
    const QByteArray type = bytes.mid(kTypeAt, kTypeBytes);
    return QJsonDocument::fromJson(keys.contentOf(payloadBytesOf(bytes), type)).object();
}

QString firstSigner(const QByteArray &bytes)
{
    const qsizetype end = endOfPayload(bytes);
    return end < 0 ? QString() : QString::fromLatin1(bytes.mid(end + 4, 16));
}

std::pair<int, qint64> placeOf(const QJsonObject &head)
{
    return {head.value(QLatin1String("term")).toInt(), head.value(QLatin1String("seq")).toInteger()};
}

QString chainPath(const QString &folder, const QJsonArray &reference)
{
    return QStringLiteral("%1/%2-%3.bin")
        .arg(folder)
        .arg(reference.at(0).toInt(), 6, 10, QLatin1Char('0'))
        .arg(reference.last().toString());
}

QString blobPath(const QString &hex)
{
    return QStringLiteral("b/%1/%2.bin").arg(hex.left(2), hex);
}

QStringList paperPaths(const QJsonObject &manifest)
{
    QStringList paths;
    const QJsonArray items = manifest.value(QLatin1String("items")).toArray();
    for (const QJsonValue &item : items) {
        const QJsonArray papers = item.toObject().value(QLatin1String("docs")).toArray();
        for (const QJsonValue &paper : papers)
            paths.append(blobPath(paper.toObject().value(QLatin1String("blob")).toString()));
    }
    return paths;
}

QStringList packPaths(const QJsonObject &rollup)
{
    QStringList paths;
    const QJsonArray blobs = rollup.value(QLatin1String("blobs")).toArray();
    for (const QJsonValue &blob : blobs)
        paths.append(blobPath(blob.toArray().at(0).toString()));
    return paths;
}

QStringList manifestPaths(const QJsonObject &head)
{
    QStringList paths;
    const QJsonObject meetings = head.value(QLatin1String("meetings")).toObject();
    for (auto meeting = meetings.begin(); meeting != meetings.end(); ++meeting)
        paths.append(chainPath(QStringLiteral("m/") + meeting.key(), meeting.value().toArray()));
    return paths;
}

QStringList rollupPaths(const QJsonObject &head)
{
    QStringList paths;
    const QJsonArray rollups =
        head.value(QLatin1String("log")).toObject().value(QLatin1String("rollups")).toArray();
    for (const QJsonValue &rollup : rollups)
        paths.append(rollup.toArray().at(0).toString());
    return paths;
}

QJsonObject newestHead(const Objects &objects, const KeyRing &keys)
{
    QJsonObject newest;
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        if (!object.key().path().startsWith(QLatin1String("head-")))
            continue;
        const QJsonObject head = payloadOf(object.value(), keys);
        if (newest.isEmpty() || placeOf(head) > placeOf(newest))
            newest = head;
    }
    return newest;
}

} // namespace plenum::test
