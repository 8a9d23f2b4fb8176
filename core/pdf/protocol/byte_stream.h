// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>
#include <type_traits>

namespace plenum {

// Fixed-width values one after the other, native byte order.
class ByteWriter {
public:
    template<class T>
    requires std::is_arithmetic_v<T>
    void put(T value) { m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value); }

    // Length in units, then the units.
    void putText(const QString &text)
    {
        put(static_cast<quint32>(text.size()));
        m_bytes.append(reinterpret_cast<const char *>(text.utf16()),
                       text.size() * qsizetype(sizeof(char16_t)));
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

// Reads them back from hostile bytes. The first read past the end, or over a stated limit, makes isOk() false
// for good and everything read after it zero or empty.
class ByteReader {
public:
    explicit ByteReader(const QByteArray &bytes) : m_bytes(bytes) {}

    template<class T>
    requires std::is_arithmetic_v<T> T get()
    {
        T value{};
        if (!reserve(sizeof value))
            return value;
        std::memcpy(&value, m_bytes.constData() + m_at, sizeof value);
        m_at += qsizetype(sizeof value);
        return value;
    }

    // A count of things to follow, each at least `bytesEach` long.
    int getCount(int limit, int bytesEach)
    {
        const auto count = get<quint32>();
        if (!m_ok || count > quint32(limit) || qint64(count) * bytesEach > m_bytes.size() - m_at) {
            m_ok = false;
            return 0;
        }
        return int(count);
    }

    QString getText(int limit)
    {
        const int units = getCount(limit, sizeof(char16_t));
        QString text(units, Qt::Uninitialized);
        std::memcpy(text.data(), m_bytes.constData() + m_at, std::size_t(units) * sizeof(char16_t));
        m_at += units * qsizetype(sizeof(char16_t));
        return text;
    }

    void fail() { m_ok = false; }
    bool isOk() const { return m_ok; }
    bool isDone() const { return m_ok && m_at == m_bytes.size(); }

private:
    bool reserve(std::size_t count)
    {
        m_ok = m_ok && qint64(count) <= m_bytes.size() - m_at;
        return m_ok;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace plenum
