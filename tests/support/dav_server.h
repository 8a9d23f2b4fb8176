// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_access.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <optional>

namespace plenum::test {

// A real WebDAV server on loopback while this lives (tests/support/dav_servers.py has the words it takes).
class DavServer {
public:
    // {"apache", "--auth", "digest", "--tls", "--http2"}
    explicit DavServer(const QStringList &words)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        QStringList{qEnvironmentVariable("PLENUM_SOURCE_DIR") +
                                    QStringLiteral("/tests/support/dav_servers.py")} +
                            words);
        QByteArray line;
        while (!line.endsWith('\n') && m_process.waitForReadyRead(30'000))
            line += m_process.readAllStandardOutput();
        m_said = QJsonDocument::fromJson(line).object();
        if (m_said.isEmpty())
            qFatal("dav_servers.py does not start the server");
    }
    ~DavServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    DavServer(const DavServer &) = delete;
    DavServer &operator=(const DavServer &) = delete;

    // The program that is not installed, or nothing.
    QString missing() const { return m_said.value(QLatin1String("missing")).toString(); }

    // A store in the server's collection `name`, below the one all of them share.
    StoreAccess access(const QString &name) const
    {
        StoreAccess access;
        access.location = text("url") + name;
        access.user = text("user");
        access.pinnedCa = text("ca").toUtf8();
        return access;
    }
    QByteArray password() const { return text("password").toUtf8(); }
    // The shared collection as a folder.
    QString root() const { return text("root"); }

private:
    QString text(const char *key) const { return m_said.value(QLatin1String(key)).toString(); }

    QProcess m_process;
    QJsonObject m_said;
};

} // namespace plenum::test
