// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment_pack.h"

#include <zlib.h>

#include <algorithm>

namespace plenum {

namespace {

constexpr qsizetype kInflateStep = 256 * 1024;
constexpr qsizetype kMaxSizeDigits = 7;

QByteArray headLine(const PackedObject &object)
{
    return object.name.bytes() + ' ' + QByteArray::number(object.bytes.size()) + '\n';
}

Error broken(const char *reason)
{
    return makeError(ErrorCode::Corrupt, {}, QString::fromLatin1(reason));
}

// zlib wants pointers that are not const but does not write through them.
Bytef *bytesOf(const QByteArray &bytes)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData()));
}

class Inflater {
public:
    explicit Inflater(const QByteArray &packed)
    {
        m_stream.next_in = bytesOf(packed);
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_isReady = ::inflateInit(&m_stream) == Z_OK;
    }
    ~Inflater()
    {
        if (m_isReady)
            ::inflateEnd(&m_stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    // Everything; the memory grows with what comes out, not with what the bytes claim.
    Result<QByteArray> run()
    {
        if (!m_isReady)
            return makeError(ErrorCode::Internal, {}, QStringLiteral("zlib"));
        QByteArray bytes;
        for (int state = Z_OK; state != Z_STREAM_END;) {
            if (bytes.size() > kMaxPackBytes)
                return makeError(ErrorCode::TooLarge, {}, QStringLiteral("the pack inflates past 8 MiB"));
            const qsizetype before = bytes.size();
            bytes.resize(before + kInflateStep);
            m_stream.next_out = reinterpret_cast<Bytef *>(bytes.data()) + before;
            m_stream.avail_out = static_cast<uInt>(kInflateStep);
            state = ::inflate(&m_stream, Z_NO_FLUSH);
            bytes.resize(before + kInflateStep - static_cast<qsizetype>(m_stream.avail_out));
            if (state != Z_STREAM_END && (state != Z_OK || bytes.size() == before))
                return broken("the pack does not inflate");
        }
        if (m_stream.avail_in != 0)
            return broken("something follows the pack");
        if (bytes.size() > kMaxPackBytes)
            return makeError(ErrorCode::TooLarge, {}, QStringLiteral("the pack inflates past 8 MiB"));
        return bytes;
    }

private:
    z_stream m_stream = {};
    bool m_isReady = false;
};

// A number in its one form: no sign, no leading zero.
Result<qsizetype> sizeOf(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > kMaxSizeDigits || digits.front() == '0')
        return broken("no size");
    qsizetype size = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return broken("no size");
        size = size * 10 + (digit - '0');
    }
    return size;
}

} // namespace

qsizetype packedSize(const PackedObject &object)
{
    return headLine(object).size() + object.bytes.size();
}

Result<QByteArray> encodePack(const QList<PackedObject> &objects)
{
    QByteArray bytes;
    for (const PackedObject &object : objects) {
        bytes += headLine(object) + object.bytes;
        if (bytes.size() > kMaxPackBytes)
            return makeError(ErrorCode::TooLarge, object.name.path(), QStringLiteral("the pack is full"));
    }
    uLongf size = ::compressBound(static_cast<uLong>(bytes.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int state = ::compress2(reinterpret_cast<Bytef *>(packed.data()), &size, bytesOf(bytes),
                                  static_cast<uLong>(bytes.size()), Z_DEFAULT_COMPRESSION);
    if (state != Z_OK)
        return makeError(ErrorCode::Internal, {}, QStringLiteral("zlib: %1").arg(state));
    packed.resize(static_cast<qsizetype>(size));
    return packed;
}

Result<QList<PackedObject>> parsePack(const QByteArray &packed)
{
    if (packed.size() > kMaxPackedBytes)
        return makeError(ErrorCode::TooLarge, {}, QStringLiteral("the pack is above 8 MiB"));
    PLENUM_TRY_ASSIGN(const QByteArray bytes, Inflater(packed).run());
    QList<PackedObject> objects;
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? QByteArrayView() : rest.first(end);
        const qsizetype space = line.indexOf(' ');
        if (space < 0)
            return broken("no name and size");
        const auto name = ObjectName::parse(QString::fromUtf8(line.first(space)));
        if (!name)
            return broken("not an object name");
        PLENUM_TRY_ASSIGN(const qsizetype size, sizeOf(line.sliced(space + 1)));
        rest = rest.sliced(end + 1);
        if (size > rest.size())
            return broken("cut off");
        objects.append(PackedObject{*name, rest.first(size).toByteArray()});
        rest = rest.sliced(size);
    }
    return objects;
}

} // namespace plenum
