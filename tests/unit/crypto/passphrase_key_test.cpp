// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase_key.h"

#include "tests/support/suite.h"

#include <limits>

namespace plenum {

class PassphraseKeyTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void passphraseKey_isScryptOfRfc7914()
    {
        const auto key = passphraseKey(SecretBytes(QByteArray("pleaseletmein")), "SodiumChloride",
                                       ScryptCost{16'384, 8, 1});
        QVERIFY_OK(key);
        QCOMPARE(key->view().toByteArray().toHex(),
                 QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
    }

    // A file somebody changed must not hold up the program, or take its memory.
    void passphraseKey_costsNobodyAsksFor_areRefused()
    {
        constexpr quint64 kHuge = std::numeric_limits<quint64>::max();
        for (const ScryptCost &cost :
             {ScryptCost{0, 8, 1}, ScryptCost{1, 8, 1}, ScryptCost{3, 8, 1}, ScryptCost{16'384, 0, 1},
              ScryptCost{16'384, 8, 0}, ScryptCost{1U << 20U, 8, 1}, ScryptCost{16'384, 64, 64},
              ScryptCost{kHuge, kHuge, kHuge}, ScryptCost{2, kHuge, 1}, ScryptCost{2, 1, kHuge}})
            QCOMPARE(passphraseKey(SecretBytes(QByteArray("x")), "salt", cost).error().code,
                     ErrorCode::InvalidInput);
    }
};

} // namespace plenum

QTEST_GUILESS_MAIN(plenum::PassphraseKeyTest)
#include "passphrase_key_test.moc"
