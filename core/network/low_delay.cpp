// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/low_delay.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QDir>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <tuple>
#endif

namespace plenum {

void sendWithoutDelay()
{
#ifdef Q_OS_LINUX
    const QStringList open = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System | QDir::Files);
    for (const QString &number : open) {
        bool isNumber = false;
        const int descriptor = number.toInt(&isNumber);
        const int on = 1;
        if (isNumber) // anything but a TCP socket refuses
            std::ignore = ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
#endif
}

} // namespace plenum
