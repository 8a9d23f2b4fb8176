// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include "core/base/base32.h"

#include <QRandomGenerator>

namespace plenum {

QString Random::idText()
{
    return base32Encode(bytes(16));
}

QByteArray SystemRandom::bytes(qsizetype count)
{
    // QRandomGenerator::system() reads getrandom(2) directly and aborts rather than return weak bytes.
    QByteArray result(count, Qt::Uninitialized);
    auto *generator = QRandomGenerator::system();
    for (char &byte : result)
        byte = static_cast<char>(generator->bounded(256));
    return result;
}

} // namespace plenum
