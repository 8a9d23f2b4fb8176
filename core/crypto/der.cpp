// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/der.h"

#include <QString>

#include <algorithm>

namespace plenum::der {

namespace {

enum Tag : quint8 {
    Integer = 0x02,
    OctetString = 0x04,
    Null = 0x05,
    ObjectIdentifier = 0x06,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
    ContextConstructed = 0xa0,
};

QByteArray length(qsizetype size)
{
    if (size < 0x80)
        return QByteArray(1, char(size));
    QByteArray octets;
    for (; size > 0; size >>= 8)
        octets.prepend(char(size & 0xff));
    octets.prepend(char(0x80 | octets.size()));
    return octets;
}

QByteArray value(quint8 tag, QByteArrayView content)
{
    QByteArray result(1, char(tag));
    result += length(content.size());
    result.append(content.data(), content.size());
    return result;
}

// One component of an object identifier: base 128, the high bit on all but the last octet.
QByteArray base128(quint32 number)
{
    QByteArray octets(1, char(number & 0x7f));
    for (number >>= 7; number > 0; number >>= 7)
        octets.prepend(char(0x80 | (number & 0x7f)));
    return octets;
}

} // namespace

QByteArray sequence(std::initializer_list<QByteArrayView> values)
{
    QByteArray content;
    for (const QByteArrayView element : values)
        content.append(element.data(), element.size());
    return value(Sequence, content);
}

QByteArray setOf(QList<QByteArray> values)
{
    std::sort(values.begin(), values.end()); // octet by octet, unsigned: X.690, 11.6
    return value(Set, values.join());
}

QByteArray integer(quint32 number)
{
    QByteArray octets;
    do {
        octets.prepend(char(number & 0xff));
        number >>= 8;
    } while (number > 0);
    if ((octets.at(0) & 0x80) != 0)
        octets.prepend('\0');
    return value(Integer, octets);
}

QByteArray octetString(QByteArrayView bytes)
{
    return value(OctetString, bytes);
}

QByteArray null()
{
    return value(Null, {});
}

QByteArray objectIdentifier(QByteArrayView dotted)
{
    const QList<QByteArray> parts = dotted.toByteArray().split('.');
    Q_ASSERT(parts.size() >= 2);
    QByteArray content = base128(40 * parts.at(0).toUInt() + parts.at(1).toUInt());
    for (qsizetype i = 2; i < parts.size(); ++i)
        content += base128(parts.at(i).toUInt());
    return value(ObjectIdentifier, content);
}

QByteArray time(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const int year = utc.date().year();
    const bool shortYear = year >= 1950 && year < 2050;
    const QString text =
        utc.toString(shortYear ? QStringLiteral("yyMMddHHmmss'Z'") : QStringLiteral("yyyyMMddHHmmss'Z'"));
    return value(shortYear ? UtcTime : GeneralizedTime, text.toLatin1());
}

QByteArray explicitTag(int number, QByteArrayView inner)
{
    return value(quint8(ContextConstructed | number), inner);
}

QByteArray implicitTag(int number, QByteArrayView constructedValue)
{
    QByteArray result = constructedValue.toByteArray();
    result[0] = char(ContextConstructed | number);
    return result;
}

} // namespace plenum::der
