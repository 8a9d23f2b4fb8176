// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/layered_credentials.h"
#include "core/credentials/sealed_file_credentials.h"
#include "core/crypto/device_key.h"
#include "core/crypto/sealing.h"
#include "tests/unit/credentials/credential_contract.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <optional>

using namespace plenum;

namespace {

SecretBytes keyOf(int number, QByteArrayView purpose = "test")
{
    return DeviceKey::fromSeed(QByteArray(32, char(number))).derive(purpose).value();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// A keyring that can be sent away.
class MemoryCredentials final : public CredentialStore {
public:
    Result<SecretBytes> password(const Login &login) override
    {
        if (failure)
            return makeError(*failure, describe());
        const auto found = m_kept.constFind(login.user + login.location);
        if (found == m_kept.constEnd())
            return makeError(ErrorCode::NotFound, login.location);
        return SecretBytes(*found);
    }
    Result<void> keep(const Login &login, const SecretBytes &password) override
    {
        if (failure)
            return makeError(*failure, describe());
        m_kept.insert(login.user + login.location, password.view().toByteArray());
        return {};
    }
    Result<void> forget(const Login &login) override
    {
        if (failure)
            return makeError(*failure, describe());
        m_kept.remove(login.user + login.location);
        return {};
    }
    QString describe() const override { return QStringLiteral("memory"); }

    std::optional<ErrorCode> failure;

private:
    QHash<QString, QByteArray> m_kept;
};

} // namespace

class CredentialStoresTest : public test::Suite {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void sealedFile_keepsTheContract()
    {
        SealedFileCredentials store(path(QStringLiteral("contract")), keyOf(1));
        test::checkCredentialContract(store);
    }

    void layered_keepsTheContract_withAndWithoutAFirstKeeper()
    {
        SealedFileCredentials file(path(QStringLiteral("layered")), keyOf(1));
        MemoryCredentials keyring;
        LayeredCredentials both(&keyring, file);
        test::checkCredentialContract(both);
        LayeredCredentials alone(nullptr, file);
        test::checkCredentialContract(alone);
        keyring.failure = ErrorCode::Unavailable;
        test::checkCredentialContract(both);
    }

    void sealedFile_isReadableByItsOwnerOnly_andHoldsNoPassword()
    {
        const QString file = path(QStringLiteral("private"));
        SealedFileCredentials store(file, keyOf(1));
        const Login login{QStringLiteral("https://cloud.example/"), QStringLiteral("an")};
        QVERIFY_OK(store.keep(login, SecretBytes(QByteArrayView("open sesame"))));
        const QByteArray bytes = contentOf(file);
        for (const QByteArray &word : {QByteArray("open sesame"), QByteArray("open sesame").toBase64(),
                                       QByteArray("cloud.example"), QByteArray("\"an")})
            QVERIFY2(!bytes.contains(word), word.constData());
        QCOMPARE(QFileInfo(file).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void sealedFile_openedAgain_stillHasIt_withTheSameKeyOnly()
    {
        const QString file = path(QStringLiteral("again"));
        const Login login{QStringLiteral("https://cloud.example/"), QStringLiteral("an")};
        QVERIFY_OK(SealedFileCredentials(file, keyOf(1)).keep(login, SecretBytes(QByteArrayView("one"))));
        QCOMPARE(SealedFileCredentials(file, keyOf(1)).password(login).value().view(), QByteArrayView("one"));
        SealedFileCredentials stranger(file, keyOf(2));
        QCOMPARE(stranger.password(login).error().code, ErrorCode::Corrupt);
        QCOMPARE(stranger.password(login).error().subject, file);
        const QByteArray before = contentOf(file);
        QCOMPARE(stranger.keep(login, SecretBytes(QByteArrayView("two"))).error().code, ErrorCode::Corrupt);
        QCOMPARE(contentOf(file), before);
    }

    void sealedFile_everyFlippedByte_isCorruptAndStays()
    {
        const QString file = path(QStringLiteral("flipped"));
        SealedFileCredentials store(file, keyOf(1));
        const Login login{QStringLiteral("s"), QStringLiteral("u")};
        QVERIFY_OK(store.keep(login, SecretBytes(QByteArrayView("p"))));
        const QByteArray good = contentOf(file);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad.at(i) ^ 0x20);
            write(file, bad);
            QCOMPARE(store.password(login).error().code, ErrorCode::Corrupt);
        }
        for (qsizetype size = 0; size < good.size(); ++size) {
            write(file, good.first(size));
            QCOMPARE(store.password(login).error().code, ErrorCode::Corrupt);
        }
    }

    void layered_keyringThatComesBack_doesNotBringAnOldPassword()
    {
        SealedFileCredentials file(path(QStringLiteral("comeback")), keyOf(1));
        MemoryCredentials keyring;
        LayeredCredentials both(&keyring, file);
        const Login login{QStringLiteral("s"), QStringLiteral("u")};
        QVERIFY_OK(both.keep(login, SecretBytes(QByteArrayView("old"))));
        keyring.failure = ErrorCode::Locked;
        QCOMPARE(both.password(login).error().code, ErrorCode::Locked);
        QVERIFY_OK(both.keep(login, SecretBytes(QByteArrayView("new"))));
        keyring.failure = std::nullopt;
        QCOMPARE(both.password(login).value().view(), QByteArrayView("new"));
        QVERIFY_OK(both.keep(login, SecretBytes(QByteArrayView("newest"))));
        QCOMPARE(file.password(login).error().code, ErrorCode::NotFound);
        QCOMPARE(both.password(login).value().view(), QByteArrayView("newest"));
    }

    void layered_lockedKeyring_isNotForgottenSilently()
    {
        SealedFileCredentials file(path(QStringLiteral("forget")), keyOf(1));
        MemoryCredentials keyring;
        LayeredCredentials both(&keyring, file);
        keyring.failure = ErrorCode::Locked;
        QCOMPARE(both.forget({QStringLiteral("s"), QStringLiteral("u")}).error().code, ErrorCode::Locked);
    }

    void seal_sameTextTwice_looksDifferent_andNeedsItsContext()
    {
        const SecretBytes key = keyOf(1);
        const QByteArray one = seal(key, "text", "a").value();
        QVERIFY(one != seal(key, "text", "a").value());
        QCOMPARE(unseal(key, one, "a").value().view(), QByteArrayView("text"));
        QCOMPARE(unseal(key, one, "b").error().code, ErrorCode::Corrupt);
        QCOMPARE(unseal(keyOf(1, "other"), one, "a").error().code, ErrorCode::Corrupt);
        QCOMPARE(unseal(key, seal(key, "", "").value(), "").value().size(), 0);
        QCOMPARE(unseal(key, "short", "").error().code, ErrorCode::Corrupt);
    }

    void derive_givesOneSecretPerKeyAndPurpose()
    {
        QCOMPARE(keyOf(1).view(), keyOf(1).view());
        QVERIFY(keyOf(1).view() != keyOf(2).view());
        QVERIFY(keyOf(1, "a").view() != keyOf(1, "b").view());
        QCOMPARE(keyOf(1).size(), kSealingKeyBytes);
    }
};

QTEST_GUILESS_MAIN(CredentialStoresTest)
#include "stores_test.moc"
