// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/fingerprint.h"
#include "tests/support/suite.h"

using namespace plenum;

class FingerprintTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void theSameBytes_haveTheSame_inWhateverPieces()
    {
        const QByteArray bytes = QByteArray("papers of the council ").repeated(20'000);
        const QByteArray whole = fingerprintOf(bytes);
        QCOMPARE(whole.size(), 16);
        QCOMPARE(fingerprintOf(bytes), whole);
        for (const qsizetype piece : {1, 15, 16, 17, 65'536, 1'000'000}) {
            Fingerprint fingerprint;
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                fingerprint.add(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            QCOMPARE(fingerprint.result(), whole);
        }
        QCOMPARE(fingerprintOf({}), Fingerprint().result());
    }

    void otherBytes_haveAnother()
    {
        const QByteArray bytes(100'000, 'p');
        const QByteArray whole = fingerprintOf(bytes);
        for (qsizetype at = 0; at < bytes.size(); at += 997) {
            QByteArray changed = bytes;
            changed[at] = 'q';
            QVERIFY(fingerprintOf(changed) != whole);
        }
        for (const QByteArray &other : {QByteArray(), bytes.chopped(1), bytes + 'p', bytes + '\0'})
            QVERIFY(fingerprintOf(other) != whole);
        QVERIFY(fingerprintOf(QByteArray(16, '\0')) != fingerprintOf(QByteArray(32, '\0')));
    }
};

QTEST_APPLESS_MAIN(FingerprintTest)
#include "fingerprint_test.moc"
