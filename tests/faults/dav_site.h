// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_bytes.h"
#include "tests/faults/fault_proxy.h"
#include "tests/faults/store_site.h"
#include "tests/support/dav_server.h"

namespace plenum::test {

// Stores on a real WebDAV server on loopback, reached through a proxy with faults. Every world gets a
// collection of its own.
class DavSite final : public StoreSite {
public:
    // kind: a word of tests/support/dav_servers.py, with its sign-in: {"apache", "--auth", "digest"}.
    explicit DavSite(const QStringList &server);

    // The program that is not installed, or nothing.
    QString missing() const { return m_server.missing(); }

    void begin(const QMap<ObjectName, QByteArray> &objects) override;
    std::unique_ptr<ObjectStore> open(const Clock &clock, Random &random) override;
    ObjectStore &raw() override { return *m_raw; }
    QString root() const override { return m_server.root() + QLatin1Char('/') + m_name; }
    QString arm(int fault, Dice &dice) override;
    void disarm(Verdict &verdict) override;

private:
    StoreAccess access(bool isDirect) const;

    DavServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    FakeClock m_clock;
    FakeRandom m_random;
    QString m_name;
    int m_worlds = 0;
    QByteArray m_mode;
    std::unique_ptr<ObjectStore> m_raw;
};

} // namespace plenum::test
