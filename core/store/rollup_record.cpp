// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rollup_record.h"

#include "core/base/clock.h"
#include "core/store/json_reader.h"
#include "core/store/record_bounds.h"
#include "core/store/object_name.h"
#include "core/store/segment_pack.h"

#include <QJsonArray>
#include <QSet>

namespace plenum {

namespace {

constexpr qsizetype kMaxBlobs = 1'000;
constexpr qsizetype kMaxGarbage = 20'000;

QString rowKey(const DeviceId &device, int seq)
{
    return device.text() + QString::number(seq);
}

void readIndex(const JsonNode &node, RollupRecord &record)
{
    QSet<QString> seen;
    node.forEach(kMaxRollupRows, [&](const JsonNode &row) {
        record.index.append(
            {DeviceId(row.at(0).idText()), row.at(1).smallInteger(1, kMaxNumber), row.at(2).hash()});
        const QString key = rowKey(record.index.last().device, record.index.last().seq);
        row.require(!seen.contains(key), "listed twice");
        seen.insert(key);
    });
}

// The packs hold as many segments as the index lists.
void readPacks(const JsonNode &root, RollupRecord &record)
{
    record.pack = root["pack"].base64(kMaxInlinePackBytes);
    qint64 rows = 0;
    root["blobs"].forEach(kMaxBlobs, [&](const JsonNode &blob) {
        record.blobs.append({blob.at(0).hash(), blob.at(1).integer(1, kMaxPackedBytes),
                             blob.at(2).smallInteger(1, kMaxRollupRows)});
        rows += record.blobs.last().rows;
    });
    if (record.blobs.isEmpty()) {
        root["pack"].require(record.pack.isEmpty() == record.index.isEmpty(), "does not fit the index");
    } else {
        root["pack"].require(record.pack.isEmpty(), "there are blobs");
        root["blobs"].require(rows == record.index.size(), "do not fit the index");
    }
}

bool mayBeRemoved(const QString &path)
{
    const auto name = ObjectName::parse(path);
    return name && (parseBlobName(*name) || parseLogSegmentName(*name) || parseRollupName(*name));
}

} // namespace

QString rejectedAsForked()
{
    return QStringLiteral("forked");
}

QString rejectedAsRemoved()
{
    return QStringLiteral("removed");
}

Result<RollupRecord> parseRollup(const QByteArray &payload)
{
    return readRecord<RollupRecord>(payload, [](const JsonNode &root) {
        RollupRecord record;
        record.epoch = root["epoch"].smallInteger(1, kMaxNumber);
        record.n = root["n"].smallInteger(1, kMaxRollups);
        record.audience = root["aud"].word();
        readIndex(root["index"], record);
        root["rejected"].forEach(kMaxRollupRows, [&](const JsonNode &row) {
            record.rejected.append(
                {DeviceId(row.at(0).idText()), row.at(1).smallInteger(1, kMaxNumber), row.at(2).word()});
        });
        readPacks(root, record);
        return record;
    });
}

Result<QByteArray> encodeRollup(const RollupRecord &record)
{
    QJsonArray index;
    for (const RollupRow &row : record.index)
        index.append(QJsonArray{row.device.text(), row.seq, hexText(row.id)});
    QJsonArray rejected;
    for (const RollupRejection &row : record.rejected)
        rejected.append(QJsonArray{row.device.text(), row.seq, row.reason});
    QJsonArray blobs;
    for (const RollupBlob &blob : record.blobs)
        blobs.append(QJsonArray{hexText(blob.sha256), blob.size, blob.rows});
    return checkedPayload({{QStringLiteral("epoch"), record.epoch},
                           {QStringLiteral("n"), record.n},
                           {QStringLiteral("aud"), record.audience},
                           {QStringLiteral("index"), index},
                           {QStringLiteral("rejected"), rejected},
                           {QStringLiteral("pack"), base64Text(record.pack)},
                           {QStringLiteral("blobs"), blobs}},
                          parseRollup);
}

Result<GarbageRecord> parseGarbage(const QByteArray &payload)
{
    return readRecord<GarbageRecord>(payload, [](const JsonNode &root) {
        GarbageRecord record;
        record.n = root["n"].smallInteger(1, kMaxNumber);
        record.prev = root["prev"].hashOrEmpty();
        root["prev"].require(record.prev.isEmpty() == (record.n == 1), "only the first has none before it");
        record.seq = root["seq"].integer(1, kMaxHeadSeq);
        record.time = root["time"].utcTime();
        root["names"].forEach(kMaxGarbage, [&](const JsonNode &name) {
            const QString before = record.names.isEmpty() ? QString() : record.names.last();
            record.names.append(name.text(160));
            name.require(mayBeRemoved(record.names.last()), "not a name that may be removed");
            name.require(before < record.names.last(), "not sorted");
        });
        return record;
    });
}

Result<QByteArray> encodeGarbage(const GarbageRecord &record)
{
    return checkedPayload({{QStringLiteral("n"), record.n},
                           {QStringLiteral("prev"), hexText(record.prev)},
                           {QStringLiteral("seq"), record.seq},
                           {QStringLiteral("time"), utcText(record.time)},
                           {QStringLiteral("names"), QJsonArray::fromStringList(record.names)}},
                          parseGarbage);
}

} // namespace plenum
