// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plenum {

// Randomness, injected so that tests and the sample meeting can be repeated byte for byte.
class Random {
public:
    virtual ~Random() = default;
    virtual QByteArray bytes(qsizetype count) = 0;

    // 26 characters of base32 for 128 bits: a new id.
    QString idText();

protected:
    Random() = default;
    Random(const Random &) = default;
    Random &operator=(const Random &) = default;
};

// The operating system's generator (getrandom). Threading: any.
class SystemRandom final : public Random {
public:
    QByteArray bytes(qsizetype count) override;
};

} // namespace plenum
