// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secret_bytes.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace plenum;

class SecretBytesTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void moved_leavesNothingBehind()
    {
        SecretBytes first(QByteArrayView("s3cret"));
        const SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(second.view(), QByteArrayView("s3cret"));
        QCOMPARE(second.data()[second.size()], '\0');
    }

    void fromText_keepsTheFormAsTyped()
    {
        const QString decomposed = QStringLiteral("mật khẩu").normalized(QString::NormalizationForm_D);
        QCOMPARE(SecretBytes::fromText(decomposed).view(), QByteArrayView(decomposed.toUtf8()));
    }

    void readSecretFile_stripsOneLineBreak_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("none") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("unix") << QByteArray("abc\n") << QByteArray("abc");
        QTest::newRow("windows") << QByteArray("abc\r\n") << QByteArray("abc");
        QTest::newRow("only one") << QByteArray("abc\n\n") << QByteArray("abc\n");
        QTest::newRow("spaces belong to it") << QByteArray(" a b \n") << QByteArray(" a b ");
        QTest::newRow("a lone return belongs to it") << QByteArray("abc\r") << QByteArray("abc\r");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("only a line break") << QByteArray("\n") << QByteArray();
    }
    void readSecretFile_stripsOneLineBreak()
    {
        QFETCH(QByteArray, file);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pass"));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(file);
        out.close();
        const auto secret = readSecretFile(path);
        QVERIFY_OK(secret);
        QTEST(secret->view().toByteArray(), "secret");
    }

    void readSecretFile_missingOrHuge_isRefused()
    {
        QTemporaryDir folder;
        QCOMPARE(readSecretFile(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
        const QString path = folder.filePath(QStringLiteral("huge"));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray(5000, 'x'));
        out.close();
        QCOMPARE(readSecretFile(path).error().code, ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "secret_bytes_test.moc"
