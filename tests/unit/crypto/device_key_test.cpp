// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base32.h"
#include "core/crypto/device_key.h"
#include "tests/support/suite.h"

#include <QProcess>

using namespace plenum;

namespace {

// RFC 8032, 7.1, TEST 1.
const QByteArray kSeed =
    QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
const QByteArray kPublic =
    QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
const QByteArray kSignature =
    QByteArray::fromHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f"
                        "b8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");

SecretBytes secret(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

} // namespace

class DeviceKeyTest : public test::Suite {
    Q_OBJECT

private Q_SLOTS:
    void fromSeed_vectorOfRfc8032()
    {
        const DeviceKey key = DeviceKey::fromSeed(kSeed);
        QCOMPARE(key.publicKey(), kPublic);
        QCOMPARE(key.sign({}).value(), kSignature);
        QVERIFY(verifyEd25519(kPublic, {}, kSignature));
        QCOMPARE(key.agreementKey(), DeviceKey::fromSeed(kSeed).agreementKey());
        QCOMPARE(key.agreementKey().size(), 32);
        QVERIFY(key.agreementKey() != key.publicKey());
    }

    void names_areOfThePublicKey()
    {
        const DeviceKey key = DeviceKey::fromSeed(kSeed);
        QCOMPARE(key.device(), deviceIdOf(kPublic));
        QVERIFY(isIdText(key.device().text()));
        QCOMPARE(key.keyId(), QStringLiteral("21fe31dfa154a261")); // SHA-256(kPublic) begins so
    }

    void generate_isNewEachTime()
    {
        const auto a = DeviceKey::generate();
        const auto b = DeviceKey::generate();
        QVERIFY_OK(a);
        QVERIFY_OK(b);
        QVERIFY(a->publicKey() != b->publicKey());
        QVERIFY(a->agreementKey() != b->agreementKey());
    }

    void verify_anyBitFlipped_isFalse()
    {
        const DeviceKey key = DeviceKey::fromSeed(kSeed);
        const QByteArray message("the council meets");
        const QByteArray signature = key.sign(message).value();
        QVERIFY(verifyEd25519(kPublic, message, signature));
        for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
            QByteArray flipped = signature;
            flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY2(!verifyEd25519(kPublic, message, flipped), qPrintable(QString::number(bit)));
        }
        QVERIFY(!verifyEd25519(kPublic, "the council met", signature));
        QVERIFY(!verifyEd25519(kPublic, message, signature.first(63)));
        QVERIFY(!verifyEd25519(kPublic, message, signature + '\0'));
        QVERIFY(!verifyEd25519(kPublic.first(31), message, signature));
        QVERIFY(!verifyEd25519({}, message, {}));
    }

    void file_withoutPassphrase_readsBack()
    {
        const auto key = DeviceKey::generate();
        const auto file = key->toFile({});
        QVERIFY_OK(file);
        QVERIFY(file->startsWith("Plenum device key, format 1\n"));
        const auto again = DeviceKey::fromFile(*file, {});
        QVERIFY_OK(again);
        QCOMPARE(again->publicKey(), key->publicKey());
        QCOMPARE(again->agreementKey(), key->agreementKey());
        QVERIFY(verifyEd25519(key->publicKey(), "m", again->sign("m").value()));
        QVERIFY_OK(DeviceKey::fromFile(*file, secret("not needed")));
    }

    void file_withPassphrase_tellsWrongFromMissing()
    {
        const auto key = DeviceKey::generate();
        const auto file = key->toFile(secret("mật khẩu"));
        QVERIFY_OK(file);
        QVERIFY(!file->contains("BEGIN PRIVATE KEY"));
        QCOMPARE(DeviceKey::fromFile(*file, secret("mật khẩu"))->publicKey(), key->publicKey());
        QCOMPARE(DeviceKey::fromFile(*file, {}).error().code, ErrorCode::Locked);
        QCOMPARE(DeviceKey::fromFile(*file, secret("mat khau")).error().code, ErrorCode::WrongPassphrase);
    }

    void file_keysAreReadableByOpenssl()
    {
        const auto file = DeviceKey::generate()->toFile(secret("s3cret"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("pkey"), QStringLiteral("-noout"), QStringLiteral("-text_pub"),
                       QStringLiteral("-passin"), QStringLiteral("pass:s3cret")});
        QVERIFY(openssl.waitForStarted());
        openssl.write(*file);
        openssl.closeWriteChannel();
        QVERIFY(openssl.waitForFinished());
        QVERIFY(openssl.readAllStandardOutput().startsWith("ED25519 Public-Key"));
    }

    void file_anyByteChanged_isNotOpened()
    {
        const QByteArray file = DeviceKey::generate()->toFile({}).value();
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray changed = file;
            changed[at] = char(changed.at(at) ^ 0x01);
            const auto key = DeviceKey::fromFile(changed, {});
            QVERIFY2(!key, qPrintable(QString::number(at)));
            QVERIFY(key.error().code == ErrorCode::Corrupt || key.error().code == ErrorCode::NewerFormat);
        }
        for (qsizetype size = 0; size < file.size(); ++size)
            QCOMPARE(DeviceKey::fromFile(file.first(size), {}).error().code, ErrorCode::Corrupt);
        QCOMPARE(DeviceKey::fromFile(file + '\n', {}).error().code, ErrorCode::Corrupt);
    }

    void file_ofALaterFormat_saysSo()
    {
        QByteArray file = DeviceKey::generate()->toFile({}).value();
        file.replace("format 1\n", "format 2\n");
        QCOMPARE(DeviceKey::fromFile(file, {}).error().code, ErrorCode::NewerFormat);
    }
};

QTEST_GUILESS_MAIN(DeviceKeyTest)
#include "device_key_test.moc"
