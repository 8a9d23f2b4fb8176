// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"
#include "tests/support/suite.h"

using namespace plenum;

class DigestTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void sha256_vectorsOfFips180()
    {
        QCOMPARE(sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256({}).toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void sha256_inParts_isTheSameAsWhole()
    {
        const QByteArray bytes = QByteArray(100'003, 'x') + '\0' + "end";
        Sha256 hash;
        for (qsizetype at = 0; at < bytes.size(); at += 777)
            hash.add(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(777, bytes.size() - at)));
        hash.add({});
        QCOMPARE(hash.result(), sha256(bytes));
        QCOMPARE(hash.result(), sha256({})); // starts over
    }

    void sha256_moved_goesOn()
    {
        Sha256 first;
        first.add("ab");
        Sha256 second = std::move(first);
        second.add("c");
        QCOMPARE(second.result(), sha256("abc"));
    }

    void hmac_vectorsOfRfc4231()
    {
        QCOMPARE(hmacSha256(QByteArray(20, '\x0b'), "Hi There").toHex(),
                 QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
        QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void hmac_emptyKeyAndData_isDefined()
    {
        QCOMPARE(hmacSha256({}, {}).toHex(),
                 QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
    }

    void equalConstantTime_comparesLengthAndBytes()
    {
        QVERIFY(equalConstantTime("abc", "abc"));
        QVERIFY(equalConstantTime({}, {}));
        QVERIFY(!equalConstantTime("abc", "abd"));
        QVERIFY(!equalConstantTime("abc", "ab"));
        QVERIFY(!equalConstantTime({}, "a"));
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
