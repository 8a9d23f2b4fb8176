// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/profile_key.h"

#include "core/credentials/recovery_code.h"
#include "tests/support/suite.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace plenum;

namespace {

// A keyring that can be sent away, that forgets, and that has another secret than the one it was given.
class MemoryKeyring final : public CredentialStore {
public:
    Result<SecretBytes> password(const Login &login) override
    {
        ++questions;
        if (failure)
            return makeError(*failure, describe());
        const auto found = kept.constFind(login.location);
        if (found == kept.constEnd())
            return makeError(ErrorCode::NotFound, login.location);
        return SecretBytes(*found);
    }
    Result<void> keep(const Login &login, const SecretBytes &password) override
    {
        if (failure)
            return makeError(*failure, describe());
        kept.insert(login.location, swallows ? QByteArray() : password.view().toByteArray());
        return {};
    }
    Result<void> forget(const Login &login) override
    {
        kept.remove(login.location);
        return {};
    }
    QString describe() const override { return QStringLiteral("memory"); }

    std::optional<ErrorCode> failure;
    bool swallows = false;
    int questions = 0;
    QHash<QString, QByteArray> kept;
};

ProfileSecrets secretsOf(CredentialStore *keyring, const QString &passphrase = {})
{
    return {keyring, SecretBytes::fromText(passphrase)};
}

} // namespace

class ProfileKeyTest : public test::Suite {
    Q_OBJECT

    using Way = ProfileKey::Way;
    static constexpr auto kSealed = ProfileKey::Databases::Sealed;

    static ErrorCode failureOf(const QByteArray &file, const ProfileSecrets &secrets)
    {
        const auto opened = ProfileKey::open(file, secrets);
        return opened ? ErrorCode::Cancelled : opened.error().code; // Cancelled: it was opened
    }

    static QByteArray fingerprint(const ProfileKey &key)
    {
        return key.derive("test").value().view().toByteArray();
    }

private Q_SLOTS:
    void withPassphrase_opensWithItAndNothingElse()
    {
        MemoryKeyring keyring;
        const QString word = QStringLiteral("mật khẩu");
        const ProfileKey key = *ProfileKey::create(secretsOf(&keyring, word), kSealed);
        const QByteArray file = key.toFile().value();
        QVERIFY(key.opensBy(Way::Passphrase) && !key.opensBy(Way::Keyring) && !key.opensBy(Way::Folder));
        QVERIFY(keyring.kept.isEmpty());
        QCOMPARE(failureOf(file, secretsOf(&keyring)), ErrorCode::Locked);
        QCOMPARE(failureOf(file, secretsOf(&keyring, QStringLiteral("sai"))), ErrorCode::WrongPassphrase);
        const auto opened = ProfileKey::open(file, secretsOf(nullptr, word));
        QVERIFY_OK(opened);
        QCOMPARE(fingerprint(*opened), fingerprint(key));
        QVERIFY(opened->derive("test").value().view() != opened->derive("other").value().view());
    }

    void withKeyring_saysWhatIsWrongWithIt()
    {
        MemoryKeyring keyring;
        const ProfileKey key = *ProfileKey::create(secretsOf(&keyring), kSealed);
        const QByteArray file = key.toFile().value();
        QVERIFY(key.opensBy(Way::Keyring) && !key.opensBy(Way::Folder));
        QCOMPARE(fingerprint(*ProfileKey::open(file, secretsOf(&keyring))), fingerprint(key));

        const auto complaint = [&](CredentialStore *store) {
            const auto opened = ProfileKey::open(file, secretsOf(store));
            return opened || opened.error().code != ErrorCode::Unavailable ? QString()
                                                                           : opened.error().detail;
        };
        QVERIFY(complaint(nullptr).contains(QLatin1String("there is none"))); // absent
        MemoryKeyring other;                                                  // another backend
        QVERIFY(complaint(&other).contains(QLatin1String("does not have it")));
        keyring.failure = ErrorCode::Locked; // slow, or refused
        QCOMPARE(failureOf(file, secretsOf(&keyring)), ErrorCode::Unavailable);
        keyring.failure.reset();
        for (QByteArray &secret : keyring.kept)
            secret = QByteArray(32, 'x');
        QVERIFY(complaint(&keyring).contains(QLatin1String("another secret"))); // a wrong key
    }

    void withoutKeyring_theFolderKeepsTheSecret()
    {
        MemoryKeyring keyring;
        for (int round = 0; round < 3; ++round) {
            keyring.failure = round == 1 ? std::optional(ErrorCode::Locked) : std::nullopt;
            keyring.swallows = round == 2; // says yes and keeps nothing
            const ProfileKey key = *ProfileKey::create(secretsOf(round == 0 ? nullptr : &keyring), kSealed);
            QVERIFY(key.opensBy(Way::Folder) && !key.opensBy(Way::Keyring));
            QCOMPARE(failureOf(key.toFile().value(), secretsOf(nullptr)), ErrorCode::Cancelled);
        }
    }

    void setPassphrase_endsTheFormerWays()
    {
        MemoryKeyring keyring;
        ProfileKey key = *ProfileKey::create(secretsOf(&keyring), kSealed);
        QVERIFY_OK(key.setPassphrase(SecretBytes(QByteArray("one"))));
        QCOMPARE(failureOf(key.toFile().value(), secretsOf(&keyring)), ErrorCode::Locked);
        QVERIFY_OK(key.setPassphrase(SecretBytes(QByteArray("two"))));
        const QByteArray file = key.toFile().value();
        QCOMPARE(failureOf(file, secretsOf(&keyring, QStringLiteral("one"))), ErrorCode::WrongPassphrase);
        QCOMPARE(failureOf(file, secretsOf(&keyring, QStringLiteral("two"))), ErrorCode::Cancelled);
        QVERIFY_OK(key.removePassphrase(nullptr));
        QCOMPARE(failureOf(key.toFile().value(), secretsOf(nullptr)), ErrorCode::Cancelled);
        QVERIFY(!key.opensBy(Way::Passphrase));
        QVERIFY_OK(key.removePassphrase(&keyring));
        QVERIFY(key.opensBy(Way::Keyring) && !key.opensBy(Way::Folder));
    }

    void recoveryCode_opensWhateverElseIsLost()
    {
        MemoryKeyring keyring;
        ProfileKey key = *ProfileKey::create(secretsOf(&keyring), kSealed);
        const QString first = key.makeRecoveryCode().value();
        const QString code = key.makeRecoveryCode().value();
        QVERIFY(first != code);
        const QByteArray file = key.toFile().value();
        QVERIFY(!file.contains(code.toLatin1()));
        keyring.kept.clear();
        QCOMPARE(failureOf(file, secretsOf(&keyring)), ErrorCode::Locked);                 // it is asked for
        QCOMPARE(failureOf(file, secretsOf(&keyring, first)), ErrorCode::WrongPassphrase); // void
        QCOMPARE(failureOf(file, secretsOf(nullptr, code)), ErrorCode::Cancelled);
        QCOMPARE(failureOf(file, secretsOf(nullptr, code.toUpper().remove(QLatin1Char('-')))),
                 ErrorCode::Cancelled);
        QString typo = code;
        typo[0] = typo[0] == QLatin1Char('a') ? QLatin1Char('c') : QLatin1Char('a');
        QCOMPARE(failureOf(file, secretsOf(nullptr, typo)), ErrorCode::WrongPassphrase);

        QVERIFY_OK(key.setPassphrase(SecretBytes(QByteArray("forgotten"))));
        QCOMPARE(failureOf(key.toFile().value(), secretsOf(nullptr, code)), ErrorCode::Cancelled);
    }

    void recoveryCodeText_everyTypoIsSeen()
    {
        const QByteArray secret("0123456789abcdef");
        const QByteArray text = recoveryCodeText(SecretBytes(secret)).toLatin1();
        QCOMPARE(text.size(), 39);
        QCOMPARE(parseRecoveryCode(text).value().view(), QByteArrayView(secret));
        for (qsizetype i = 0; i < text.size(); ++i) {
            QByteArray typed = text;
            if (typed[i] == '-')
                continue;
            typed[i] = typed[i] == '3' ? '4' : '3';
            QCOMPARE(parseRecoveryCode(typed).error().code, ErrorCode::InvalidInput);
            QCOMPARE(parseRecoveryCode(QByteArray(text).remove(i, 1)).error().code, ErrorCode::InvalidInput);
            QCOMPARE(parseRecoveryCode(QByteArray(text).insert(i, 'a')).error().code,
                     ErrorCode::InvalidInput);
        }
        for (const QByteArrayView none : {QByteArrayView(""), QByteArrayView("ä"), QByteArrayView("----")})
            QCOMPARE(parseRecoveryCode(none).error().code, ErrorCode::InvalidInput);
    }

    void damagedFile_isCorruptAndNeverTakenForAWrongPassphrase()
    {
        const ProfileKey key = *ProfileKey::create(secretsOf(nullptr, QStringLiteral("word")), kSealed);
        const QByteArray good = key.toFile().value();
        for (qsizetype i = 0; i < good.size(); i += 3) {
            QByteArray bytes = good;
            bytes[i] = static_cast<char>(bytes[i] ^ 4);
            const ErrorCode code = failureOf(bytes, secretsOf(nullptr));
            QVERIFY2(code == ErrorCode::Corrupt || code == ErrorCode::NewerFormat ||
                         code == ErrorCode::Locked,
                     qPrintable(QString::number(i)));
            if (code == ErrorCode::Locked) // white space
                QCOMPARE(QJsonDocument::fromJson(bytes), QJsonDocument::fromJson(good));
            QCOMPARE(failureOf(good.first(i), secretsOf(nullptr)), ErrorCode::Corrupt);
        }
    }

    // Whoever can write the file cannot say that the databases are still to be converted: plain ones would
    // be taken for its owner's.
    void forgedState_isCorrupt()
    {
        const ProfileKey key = *ProfileKey::create(secretsOf(nullptr), kSealed);
        ProfileKey other = *ProfileKey::create(secretsOf(nullptr), ProfileKey::Databases::Converting);
        QJsonObject forged = QJsonDocument::fromJson(key.toFile().value()).object();
        const QJsonObject theirs = QJsonDocument::fromJson(other.toFile().value()).object();
        for (const char *field : {"databases", "proof", "sha256"})
            forged.insert(QLatin1String(field), theirs.value(QLatin1String(field)));
        QCOMPARE(failureOf(QJsonDocument(forged).toJson(), secretsOf(nullptr)), ErrorCode::Corrupt);
        QCOMPARE(ProfileKey::open(other.toFile().value(), secretsOf(nullptr))->databases(),
                 ProfileKey::Databases::Converting);
        other.setDatabases(kSealed);
        QCOMPARE(ProfileKey::open(other.toFile().value(), secretsOf(nullptr))->databases(), kSealed);
    }
};

QTEST_GUILESS_MAIN(ProfileKeyTest)
#include "profile_key_test.moc"
