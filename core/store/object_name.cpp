// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/object_name.h"

#include "core/base/base32.h"

#include <QStringList>

namespace plenum {

namespace {

constexpr qsizetype kMaxPath = 160;
constexpr qsizetype kMaxComponent = 80;
constexpr int kMaxDepth = 4;
constexpr int kMaxShardBits = 8;

const QLatin1String kSuffix(".bin");

bool isComponent(QStringView text)
{
    if (text.isEmpty() || text.size() > kMaxComponent || text.front() == u'-')
        return false;
    for (const QChar c : text) {
        const bool allowed = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        if (!allowed)
            return false;
    }
    return true;
}

bool areComponents(QStringView path, qsizetype maxDepth)
{
    const QList<QStringView> parts = path.split(u'/');
    if (parts.size() > maxDepth)
        return false;
    for (const QStringView part : parts) {
        if (!isComponent(part))
            return false;
    }
    return true;
}

bool isLowerHex(QStringView text, qsizetype digits)
{
    if (text.size() != digits)
        return false;
    for (const QChar c : text) {
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return false;
    }
    return true;
}

// Exactly `digits` decimal digits of a number above 0.
std::optional<qint64> counterOf(QStringView text, qsizetype digits)
{
    if (text.size() != digits)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value > 0 ? std::optional(value) : std::nullopt;
}

QString counterText(qint64 value, qsizetype digits)
{
    QString text = QString::number(value).rightJustified(digits, QLatin1Char('0'));
    Q_ASSERT(value > 0 && text.size() == digits);
    return text;
}

ObjectName built(const QString &path)
{
    auto name = ObjectName::parse(path);
    Q_ASSERT_X(name.ok(), "ObjectName", "a part of a built name is out of range");
    return *std::move(name);
}

QString numbered(const QString &directory, qint64 n, qsizetype digits, const QString &keyId)
{
    Q_ASSERT(isKeyId(keyId));
    return directory + QLatin1Char('/') + counterText(n, digits) + QLatin1Char('-') + keyId + kSuffix;
}

// One lower-case word: what a roll-up's name says of whom it is for.
bool isAudience(QStringView text)
{
    if (text.isEmpty() || text.size() > 26)
        return false;
    for (const QChar c : text) {
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')))
            return false;
    }
    return true;
}

// The components of a name, the last without its suffix.
QList<QStringView> componentsOf(const ObjectName &name)
{
    return QStringView(name.path()).chopped(kSuffix.size()).split(u'/');
}

// "<digits>-<k16>"
std::optional<NumberedName> numberedOf(QStringView component, qsizetype digits)
{
    if (component.size() <= digits || component[digits] != u'-')
        return std::nullopt;
    const auto n = counterOf(component.first(digits), digits);
    const QString keyId = component.sliced(digits + 1).toString();
    if (!n || !isKeyId(keyId))
        return std::nullopt;
    return NumberedName{*n, keyId};
}

std::optional<NumberedName> numberedIn(const ObjectName &name, const QString &directory, qsizetype digits)
{
    const QList<QStringView> parts = componentsOf(name);
    if (parts.size() != 2 || parts[0] != directory)
        return std::nullopt;
    return numberedOf(parts[1], digits);
}

} // namespace

Result<ObjectName> ObjectName::parse(const QString &path)
{
    const bool fits = path.size() <= kMaxPath && path.endsWith(kSuffix) &&
                      areComponents(QStringView(path).chopped(kSuffix.size()), kMaxDepth);
    if (!fits)
        return makeError(ErrorCode::InvalidInput, QString(), QStringLiteral("not an object name"));
    return ObjectName(path);
}

QString ObjectName::directory() const
{
    const qsizetype slash = m_path.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : m_path.first(slash);
}

QString ObjectName::fileName() const
{
    return m_path.sliced(m_path.lastIndexOf(QLatin1Char('/')) + 1);
}

bool isObjectDirectory(const QString &directory)
{
    return directory.size() <= kMaxPath && areComponents(directory, kMaxDepth - 1);
}

bool isKeyId(const QString &text)
{
    return isLowerHex(text, 16);
}

ObjectName initName()
{
    return built(QStringLiteral("plenum.bin"));
}

ObjectName trustName(int n, const QString &keyId)
{
    return built(numbered(trustDirectory(), n, 6, keyId));
}

ObjectName rosterName(int n, const QString &keyId)
{
    return built(numbered(rosterDirectory(), n, 6, keyId));
}

ObjectName manifestName(const MeetingId &meeting, int n, const QString &keyId)
{
    return built(numbered(manifestDirectory(meeting), n, 6, keyId));
}

ObjectName headPointerName(const QString &keyId)
{
    Q_ASSERT(isKeyId(keyId));
    return built(QStringLiteral("head-") + keyId + kSuffix);
}

ObjectName headHistoryName(qint64 seq, const QString &keyId)
{
    return built(numbered(headHistoryDirectory(), seq, 9, keyId));
}

ObjectName logSegmentName(int epoch, const QString &shard, const DeviceId &device, int seq)
{
    Q_ASSERT(isIdText(device.text()));
    return built(logDirectory(epoch, shard) + QLatin1Char('/') + device.text() + QLatin1Char('-') +
                 counterText(seq, 6) + kSuffix);
}

ObjectName joinName(const DeviceId &device)
{
    Q_ASSERT(isIdText(device.text()));
    return built(joinDirectory() + QLatin1Char('/') + device.text() + kSuffix);
}

ObjectName blobName(const QByteArray &sha256)
{
    Q_ASSERT(sha256.size() == 32);
    const QString hex = QString::fromLatin1(sha256.toHex());
    return built(QStringLiteral("b/") + hex.first(2) + QLatin1Char('/') + hex + kSuffix);
}

ObjectName rollupName(int epoch, int n, const QString &audience, const QString &keyId)
{
    Q_ASSERT(isKeyId(keyId) && isAudience(audience));
    return built(rollupDirectory() + QLatin1Char('/') + counterText(epoch, 6) + QLatin1Char('-') +
                 counterText(n, 3) + QLatin1Char('-') + audience + QLatin1Char('-') + keyId + kSuffix);
}

ObjectName garbageName(int n, const QString &keyId)
{
    return built(numbered(garbageDirectory(), n, 6, keyId));
}

ObjectName largeEntryName(const DeviceId &device, const QByteArray &sha256)
{
    Q_ASSERT(sha256.size() == 32);
    return built(largeEntryDirectory(device) + QLatin1Char('/') + QString::fromLatin1(sha256.toHex()) +
                 kSuffix);
}

ObjectName keysName(const QString &key, const QString &tag, const QString &keyId)
{
    Q_ASSERT(isKeyId(tag) && isKeyId(keyId));
    return built(keysDirectory(key) + QLatin1Char('/') + tag + QLatin1Char('-') + keyId + kSuffix);
}

ObjectName scratchName(const QString &idText)
{
    Q_ASSERT(isIdText(idText));
    return built(QStringLiteral("t/") + idText + kSuffix);
}

QString trustDirectory()
{
    return QStringLiteral("trust");
}

QString rosterDirectory()
{
    return QStringLiteral("roster");
}

QString manifestDirectory(const MeetingId &meeting)
{
    Q_ASSERT(isIdText(meeting.text()));
    return QStringLiteral("m/") + meeting.text();
}

QString headHistoryDirectory()
{
    return QStringLiteral("h");
}

QString joinDirectory()
{
    return QStringLiteral("j");
}

QString logDirectory(int epoch, const QString &shard)
{
    Q_ASSERT(isLowerHex(shard, 1) || isLowerHex(shard, 2));
    return QStringLiteral("l/") + counterText(epoch, 6) + QLatin1Char('/') + shard;
}

QString rollupDirectory()
{
    return QStringLiteral("r");
}

QString garbageDirectory()
{
    return QStringLiteral("x");
}

QString keysDirectory(const QString &key)
{
    Q_ASSERT(isKeyId(key));
    return QStringLiteral("k/") + key;
}

QString largeEntryDirectory(const DeviceId &device)
{
    Q_ASSERT(isIdText(device.text()));
    return QStringLiteral("u/") + device.text();
}

QStringList blobDirectories()
{
    QStringList directories;
    for (int value = 0; value < 256; ++value)
        directories.append(QStringLiteral("b/%1").arg(value, 2, 16, QLatin1Char('0')));
    return directories;
}

QString logShardOf(const DeviceId &device, int shardBits)
{
    Q_ASSERT(shardBits >= 0 && shardBits <= kMaxShardBits && isIdText(device.text()));
    const auto fiveBits = [](QChar c) { return c >= u'a' ? c.unicode() - u'a' : c.unicode() - u'2' + 26; };
    const int tenBits = fiveBits(device.text()[0]) * 32 + fiveBits(device.text()[1]);
    return QString::number(tenBits >> (10 - shardBits), 16)
        .rightJustified(shardBits > 4 ? 2 : 1, QLatin1Char('0'));
}

QStringList logShards(int shardBits)
{
    Q_ASSERT(shardBits >= 0 && shardBits <= kMaxShardBits);
    QStringList shards;
    for (int value = 0; value < (1 << shardBits); ++value)
        shards.append(QString::number(value, 16).rightJustified(shardBits > 4 ? 2 : 1, QLatin1Char('0')));
    return shards;
}

std::optional<NumberedName> parseTrustName(const ObjectName &name)
{
    return numberedIn(name, trustDirectory(), 6);
}

std::optional<NumberedName> parseRosterName(const ObjectName &name)
{
    return numberedIn(name, rosterDirectory(), 6);
}

std::optional<ManifestName> parseManifestName(const ObjectName &name)
{
    const QList<QStringView> parts = componentsOf(name);
    if (parts.size() != 3 || parts[0] != u'm' || !isIdText(parts[1].toString()))
        return std::nullopt;
    const auto number = numberedOf(parts[2], 6);
    if (!number)
        return std::nullopt;
    return ManifestName{MeetingId(parts[1].toString()), static_cast<int>(number->n), number->keyId};
}

std::optional<QString> parseHeadPointerName(const ObjectName &name)
{
    const QList<QStringView> parts = componentsOf(name);
    const QLatin1String prefix("head-");
    if (parts.size() != 1 || !parts[0].startsWith(prefix))
        return std::nullopt;
    const QString keyId = parts[0].sliced(prefix.size()).toString();
    return isKeyId(keyId) ? std::optional(keyId) : std::nullopt;
}

std::optional<NumberedName> parseHeadHistoryName(const ObjectName &name)
{
    return numberedIn(name, headHistoryDirectory(), 9);
}

std::optional<LogSegmentName> parseLogSegmentName(const ObjectName &name)
{
    const QList<QStringView> parts = componentsOf(name);
    if (parts.size() != 4 || parts[0] != u'l' || !(isLowerHex(parts[2], 1) || isLowerHex(parts[2], 2)))
        return std::nullopt;
    const auto epoch = counterOf(parts[1], 6);
    const QStringView last = parts[3];
    if (!epoch || last.size() != 33 || last[26] != u'-' || !isIdText(last.first(26).toString()))
        return std::nullopt;
    const auto seq = counterOf(last.sliced(27), 6);
    if (!seq)
        return std::nullopt;
    return LogSegmentName{static_cast<int>(*epoch), parts[2].toString(), DeviceId(last.first(26).toString()),
                          static_cast<int>(*seq)};
}

std::optional<DeviceId> parseJoinName(const ObjectName &name)
{
    const QList<QStringView> parts = componentsOf(name);
    if (parts.size() != 2 || parts[0] != u'j' || !isIdText(parts[1].toString()))
        return std::nullopt;
    return DeviceId(parts[1].toString());
}

std::optional<QByteArray> parseBlobName(const ObjectName &name)
{
    const QList<QStringView> parts = componentsOf(name);
    if (parts.size() != 3 || parts[0] != u'b' || !isLowerHex(parts[2], 64) || parts[1] != parts[2].first(2))
        return std::nullopt;
    return QByteArray::fromHex(parts[2].toLatin1());
}

std::optional<RollupName> parseRollupName(const ObjectName &name)
{
    const QList<QStringView> parts = componentsOf(name);
    if (parts.size() != 2 || parts[0] != rollupDirectory())
        return std::nullopt;
    const QList<QStringView> words = parts[1].split(u'-');
    if (words.size() != 4 || !isAudience(words[2]) || !isKeyId(words[3].toString()))
        return std::nullopt;
    const auto epoch = counterOf(words[0], 6);
    const auto n = counterOf(words[1], 3);
    if (!epoch || !n)
        return std::nullopt;
    return RollupName{static_cast<int>(*epoch), static_cast<int>(*n), words[2].toString(),
                      words[3].toString()};
}

std::optional<NumberedName> parseGarbageName(const ObjectName &name)
{
    return numberedIn(name, garbageDirectory(), 6);
}

std::optional<LargeEntryName> parseLargeEntryName(const ObjectName &name)
{
    const QList<QStringView> parts = componentsOf(name);
    if (parts.size() != 3 || parts[0] != u'u' || !isIdText(parts[1].toString()) || !isLowerHex(parts[2], 64))
        return std::nullopt;
    return LargeEntryName{DeviceId(parts[1].toString()), QByteArray::fromHex(parts[2].toLatin1())};
}

std::optional<KeysName> parseKeysName(const ObjectName &name)
{
    const QList<QStringView> parts = componentsOf(name);
    if (parts.size() != 3 || parts[0] != u'k' || !isKeyId(parts[1].toString()) || parts[2].size() != 33 ||
        parts[2][16] != u'-')
        return std::nullopt;
    const KeysName parsed{parts[1].toString(), parts[2].first(16).toString(), parts[2].sliced(17).toString()};
    return isKeyId(parsed.tag) && isKeyId(parsed.keyId) ? std::optional(parsed) : std::nullopt;
}

} // namespace plenum
