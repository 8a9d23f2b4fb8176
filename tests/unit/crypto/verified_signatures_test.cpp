// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/verified_signatures.h"
#include "tests/support/suite.h"

using namespace plenum;

namespace {

const QByteArray kKey(32, 'k');
const QByteArray kSignature(64, 's');

QByteArray numbered(int i)
{
    return VerifiedSignatures::digest(kKey, QByteArray::number(i), kSignature);
}

} // namespace

class VerifiedSignaturesTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void digest_differsWithEveryPart()
    {
        const QByteArray whole = VerifiedSignatures::digest(kKey, "the council meets", kSignature);
        QCOMPARE(VerifiedSignatures::digest(kKey, "the council meets", kSignature), whole);
        QVERIFY(VerifiedSignatures::digest(kKey, "the council met", kSignature) != whole);
        QVERIFY(VerifiedSignatures::digest(QByteArray(32, 'l'), "the council meets", kSignature) != whole);
        QVERIFY(VerifiedSignatures::digest(kKey, "the council meets", QByteArray(64, 't')) != whole);
    }

    void contains_onlyWhatWasAdded()
    {
        VerifiedSignatures verified;
        QVERIFY(!verified.contains(numbered(1)));
        verified.add(numbered(1));
        QVERIFY(verified.contains(numbered(1)));
        QVERIFY(!verified.contains(numbered(2)));
    }

    void add_withoutEnd_forgetsTheOldest()
    {
        VerifiedSignatures verified(10);
        for (int i = 0; i < 100; ++i)
            verified.add(numbered(i));
        for (int i = 90; i < 100; ++i)
            QVERIFY2(verified.contains(numbered(i)), qPrintable(QString::number(i)));
        for (int i = 0; i < 80; ++i)
            QVERIFY2(!verified.contains(numbered(i)), qPrintable(QString::number(i)));
    }
};

QTEST_GUILESS_MAIN(VerifiedSignaturesTest)
#include "verified_signatures_test.moc"
