// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/store/webdav/store_mode.h"
#include "core/store/webdav/webdav_store.h"
#include "tests/support/fake_http_server.h"
#include "tests/support/suite.h"

namespace plenum::test {

inline const QByteArray kPassword = "s3cret-word";

// What a store is probed to be when its server does everything right.
inline StoreMode goodMode()
{
    StoreMode mode;
    mode.cutPutIsInvisible = true;
    mode.createIsConditional = true;
    mode.moveKeepsOthers = true;
    mode.notModified = true;
    mode.signIn = StoreMode::SignIn::None;
    return mode;
}

// A store whose server does what the test says.
class FakeStoreSuite : public Suite {
    Q_OBJECT

protected:
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<FakeHttpServer> m_server;
    const ObjectName m_name = trustName(1, QStringLiteral("0123456789abcdef"));
    const ObjectName m_head = headPointerName(QStringLiteral("0123456789abcdef"));

    std::unique_ptr<WebDavStore> makeStore(const StoreMode &mode = goodMode(), const QString &user = {},
                                           const QString &location = {})
    {
        StoreAccess access;
        access.location = location.isEmpty() ? m_server->url() : location;
        access.user = user;
        access.mode = mode.toJson();
        return std::make_unique<WebDavStore>(access, SecretBytes(kPassword), m_clock, m_random);
    }
    static StoreMode withSignIn(StoreMode::SignIn signIn)
    {
        StoreMode mode = goodMode();
        mode.signIn = signIn;
        return mode;
    }
    void has(const ObjectName &name, const QByteArray &bytes)
    {
        m_server->objects.insert("/store/" + name.bytes(), bytes);
    }
    QByteArray stored(const ObjectName &name) const
    {
        return m_server->objects.value("/store/" + name.bytes());
    }
    // Answers the first `times` requests of a kind in its own way.
    void first(int times, const QByteArray &method, const FakeReply &reply)
    {
        m_server->answer = [times, method,
                            reply](const FakeRequest &request) mutable -> std::optional<FakeReply> {
            return request.method == method && times-- > 0 ? std::optional(reply) : std::nullopt;
        };
    }
    void always(const QByteArray &method, const FakeReply &reply) { first(1'000'000, method, reply); }

    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes;
        while (bytes.size() < size)
            bytes += sha256(bytes.last(qMin(bytes.size(), qsizetype{32})));
        return bytes.first(size);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<FakeHttpServer>();
    }
};

} // namespace plenum::test
