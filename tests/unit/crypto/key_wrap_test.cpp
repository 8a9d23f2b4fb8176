// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"
#include "core/crypto/key_wrap.h"
#include "tests/support/suite.h"

using namespace plenum;

class KeyWrapTest : public test::Suite {
    Q_OBJECT

    const DeviceKey m_device = DeviceKey::fromSeed(sha256("device"));
    const DeviceKey m_other = DeviceKey::fromSeed(sha256("other"));

private Q_SLOTS:
    void wrapped_opensForItsDeviceAndContextOnly()
    {
        const SecretBytes key(sha256("secret"));
        const auto wrapped = wrapKey(key, m_device.agreementKey(), "epoch 1");
        QVERIFY(wrapped.ok());
        QCOMPARE(wrapped->size(), kWrappedKeyBytes);
        QCOMPARE(unwrapKey(*wrapped, m_device, "epoch 1").value().view().toByteArray(),
                 key.view().toByteArray());
        QCOMPARE(unwrapKey(*wrapped, m_other, "epoch 1").error().code, ErrorCode::Corrupt);
        QCOMPARE(unwrapKey(*wrapped, m_device, "epoch 2").error().code, ErrorCode::Corrupt);
        QVERIFY(*wrapped != *wrapKey(key, m_device.agreementKey(), "epoch 1"));
    }

    void anyBitChanged_isRefused()
    {
        const QByteArray wrapped = wrapKey(SecretBytes(sha256("s")), m_device.agreementKey(), "c").value();
        for (qsizetype bit = 0; bit < wrapped.size() * 8; ++bit) {
            QByteArray changed = wrapped;
            changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
            // RFC 7748 masks the highest bit of a public key; the salt does not.
            QVERIFY2(!unwrapKey(changed, m_device, "c").ok(), qPrintable(QString::number(bit)));
        }
        QVERIFY(!unwrapKey(wrapped.first(79), m_device, "c").ok());
        QVERIFY(!unwrapKey({}, m_device, "c").ok());
    }

    void keysOfSmallOrder_areRefused()
    {
        QCOMPARE(wrapKey(SecretBytes(sha256("s")), QByteArray(32, '\0'), "c").error().code,
                 ErrorCode::InvalidInput);
        QByteArray one(32, '\0');
        one[0] = 1;
        QCOMPARE(m_device.agree(one).error().code, ErrorCode::InvalidInput);
        QCOMPARE(wrapKey(SecretBytes("short"), m_device.agreementKey(), "c").error().code,
                 ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(KeyWrapTest)
#include "key_wrap_test.moc"
