// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/der.h"
#include "tests/support/suite.h"

#include <QProcess>

using namespace plenum;

namespace {

// What OpenSSL's own reader makes of the bytes.
QString asn1parse(const QByteArray &der)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("asn1parse"), QStringLiteral("-inform"), QStringLiteral("DER")});
    if (!openssl.waitForStarted())
        return {};
    openssl.write(der);
    openssl.closeWriteChannel();
    openssl.waitForFinished();
    return openssl.exitCode() == 0 ? QString::fromLatin1(openssl.readAllStandardOutput()) : QString();
}

QByteArray hex(const QByteArray &der)
{
    return der.toHex();
}

} // namespace

class DerTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void integer_isMinimalAndNeverNegative()
    {
        QCOMPARE(hex(der::integer(0)), QByteArray("020100"));
        QCOMPARE(hex(der::integer(127)), QByteArray("02017f"));
        QCOMPARE(hex(der::integer(128)), QByteArray("02020080"));
        QCOMPARE(hex(der::integer(256)), QByteArray("02020100"));
        QCOMPARE(hex(der::integer(0xffffffff)), QByteArray("020500ffffffff"));
    }

    void length_boundaries()
    {
        QCOMPARE(hex(der::octetString(QByteArray(127, 'x'))).left(4), QByteArray("047f"));
        QCOMPARE(hex(der::octetString(QByteArray(128, 'x'))).left(6), QByteArray("048180"));
        QCOMPARE(hex(der::octetString(QByteArray(255, 'x'))).left(6), QByteArray("0481ff"));
        QCOMPARE(hex(der::octetString(QByteArray(256, 'x'))).left(8), QByteArray("04820100"));
        QCOMPARE(hex(der::octetString(QByteArray(65536, 'x'))).left(10), QByteArray("0483010000"));
    }

    void objectIdentifier_isReadBackByOpenssl_data()
    {
        QTest::addColumn<QByteArray>("dotted");
        QTest::addColumn<QString>("shown");
        QTest::newRow("signedData") << QByteArray("1.2.840.113549.1.7.2")
                                    << QStringLiteral("pkcs7-signedData");
        QTest::newRow("two arcs") << QByteArray("2.5") << QStringLiteral("directory services (X.500)");
        QTest::newRow("first arc 0") << QByteArray("0.4.0.1733.2.1") << QStringLiteral(":0.4.0.1733.2.1");
        QTest::newRow("large arcs") << QByteArray("2.999.4294967295.127.128.16383.16384")
                                    << QStringLiteral(":2.999.4294967295.127.128.16383.16384");
    }
    void objectIdentifier_isReadBackByOpenssl()
    {
        QFETCH(QByteArray, dotted);
        QFETCH(QString, shown);
        const QString text = asn1parse(der::objectIdentifier(dotted));
        QVERIFY2(text.contains(shown), qPrintable(text));
    }

    void time_changesItsTypeWithTheCentury()
    {
        const auto at = [](int year) {
            return der::time(QDateTime(QDate(year, 1, 2), QTime(3, 4, 5), Qt::UTC));
        };
        QCOMPARE(at(1950), QByteArray("\x17\x0d") + "500102030405Z");
        QCOMPARE(at(2049), QByteArray("\x17\x0d") + "490102030405Z");
        QCOMPARE(at(2050), QByteArray("\x18\x0f") + "20500102030405Z");
        QCOMPARE(at(1949), QByteArray("\x18\x0f") + "19490102030405Z");
    }

    void time_withAnOffset_isWrittenInUtc()
    {
        const QDateTime local(QDate(2026, 1, 1), QTime(6, 59, 59, 999), Qt::OffsetFromUTC, 7 * 3600);
        QCOMPARE(der::time(local), QByteArray("\x17\x0d") + "251231235959Z");
    }

    void setOf_sortsByUnsignedBytes()
    {
        const QByteArray high = QByteArray::fromHex("040180");
        const QByteArray low = QByteArray::fromHex("04017f");
        const QByteArray other = QByteArray::fromHex("020101");
        QCOMPARE(hex(der::setOf({high, low, other})), QByteArray("3109"
                                                                 "020101"
                                                                 "04017f"
                                                                 "040180"));
        QCOMPARE(hex(der::setOf({})), QByteArray("3100"));
    }

    void tags_replaceOrWrap()
    {
        const QByteArray set = der::setOf({der::integer(1)});
        QCOMPARE(hex(der::implicitTag(0, set)), QByteArray("a003020101"));
        QCOMPARE(hex(der::explicitTag(4, set)), QByteArray("a4053103020101"));
    }

    void nested_isReadBackByOpenssl()
    {
        const QByteArray value =
            der::sequence({der::integer(300), der::null(), der::octetString(QByteArray(300, 'y')),
                           der::explicitTag(0, der::setOf({der::integer(2), der::integer(1)})),
                           der::time(QDateTime(QDate(2026, 12, 3), QTime(1, 0), Qt::UTC))});
        const QString text = asn1parse(value);
        QVERIFY(!text.isEmpty());
        for (const char *part :
             {"INTEGER           :012C", "NULL", "cont [ 0 ]", "SET", "UTCTIME           :261203010000Z"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }
};

QTEST_GUILESS_MAIN(DerTest)
#include "der_test.moc"
