// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/profile_key.h"

#include "core/base/base32.h"
#include "core/base/random.h"
#include "core/base/strict_json.h"
#include "core/credentials/recovery_code.h"
#include "core/crypto/digest.h"
#include "core/crypto/hkdf.h"
#include "core/crypto/sealing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace plenum {

namespace {

constexpr int kFormat = 1;
constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kCodeBytes = 16;
constexpr qsizetype kIdBytes = 16;
constexpr qsizetype kMaxWraps = 8;

struct WayName {
    ProfileKey::Way way;
    const char *name;
};
constexpr std::array kWayNames = {
    WayName{ProfileKey::Way::Passphrase, "passphrase"}, WayName{ProfileKey::Way::Keyring, "keyring"},
    WayName{ProfileKey::Way::Recovery, "recovery"}, WayName{ProfileKey::Way::Folder, "folder"}};

QString nameOf(ProfileKey::Way way)
{
    const auto found = std::find_if(kWayNames.begin(), kWayNames.end(),
                                    [way](const WayName &known) { return known.way == way; });
    return QString::fromLatin1(found->name);
}

const QString kConverting = QStringLiteral("converting");
const QString kSealed = QStringLiteral("sealed");

Error damaged(const char *what)
{
    return makeError(ErrorCode::Corrupt, QStringLiteral("profile.key"), QString::fromLatin1(what));
}

Error noSecret(const char *why)
{
    return makeError(ErrorCode::Unavailable, QStringLiteral("profile.key"), QString::fromLatin1(why));
}

QByteArray contextOf(const QString &id, ProfileKey::Way way)
{
    return "plenum-profile-key-1 " + id.toLatin1() + ' ' + nameOf(way).toLatin1();
}

Result<QString> idOf(const SecretBytes &key)
{
    PLENUM_TRY_ASSIGN(const SecretBytes id, hkdfSha256(key.view(), {}, "plenum-profile-key-id-1"));
    return base32Encode(id.view().first(kIdBytes).toByteArray());
}

// Under which name the keyring keeps the secret of this key: profiles do not take each other's.
Login loginOf(const QString &id)
{
    return Login{QStringLiteral("plenum-profile:") + id, QStringLiteral("profile")};
}

Result<SecretBytes> codeKey(const SecretBytes &code)
{
    return hkdfSha256(code.view(), {}, "plenum-recovery-code-1");
}

QJsonValue base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesAt(const QJsonObject &object, const char *key)
{
    return QByteArray::fromBase64(object.value(QLatin1String(key)).toString().toLatin1());
}

// Proves that whoever wrote the file had the key.
Result<QByteArray> proofOf(const SecretBytes &key, const QByteArray &text)
{
    PLENUM_TRY_ASSIGN(const SecretBytes proofKey, hkdfSha256(key.view(), {}, "plenum-profile-key-proof-1"));
    return seal(proofKey, {}, text);
}

Result<void> checkProof(const SecretBytes &key, const QByteArray &text, const QByteArray &proof)
{
    PLENUM_TRY_ASSIGN(const SecretBytes proofKey, hkdfSha256(key.view(), {}, "plenum-profile-key-proof-1"));
    if (!unseal(proofKey, proof, text))
        return damaged("not written with its own key");
    return {};
}

} // namespace

// What stands in the file, before anything is opened.
struct ProfileKey::File {
    QString id;
    Databases databases = Databases::Sealed;
    QList<Wrap> wraps;
    QByteArray text; // what the proof is about
    QByteArray proof;

    const Wrap *find(Way way) const
    {
        const auto found =
            std::find_if(wraps.cbegin(), wraps.cend(), [way](const Wrap &wrap) { return wrap.way == way; });
        return found == wraps.cend() ? nullptr : &*found;
    }

    // WrongPassphrase stands for any secret that does not fit.
    Result<SecretBytes> unwrap(const Wrap &wrap, const SecretBytes &wrappingKey) const
    {
        auto key = unseal(wrappingKey, wrap.sealed, contextOf(id, wrap.way));
        if (!key || key->size() != kSealingKeyBytes)
            return makeError(ErrorCode::WrongPassphrase, QStringLiteral("profile.key"));
        return key;
    }

    Result<SecretBytes> byPassphrase(const SecretBytes &passphrase) const
    {
        if (const Wrap *const wrap = find(Way::Passphrase)) {
            PLENUM_TRY_ASSIGN(const SecretBytes key, passphraseKey(passphrase, wrap->salt, wrap->cost));
            auto opened = unwrap(*wrap, key);
            if (opened)
                return opened;
        }
        const Wrap *const recovery = find(Way::Recovery);
        const auto code = parseRecoveryCode(passphrase.view());
        if (recovery == nullptr || !code)
            return makeError(ErrorCode::WrongPassphrase, QStringLiteral("profile.key"));
        PLENUM_TRY_ASSIGN(const SecretBytes key, codeKey(*code));
        return unwrap(*recovery, key);
    }

    Result<SecretBytes> byKeyring(CredentialStore *keyring) const
    {
        if (keyring == nullptr)
            return noSecret("its secret is in a keyring, and there is none");
        const auto secret = keyring->password(loginOf(id));
        if (!secret && secret.error().code == ErrorCode::NotFound)
            return noSecret("the keyring answers, and does not have it: another one has, or it is lost");
        if (!secret)
            return makeError(ErrorCode::Unavailable, QStringLiteral("profile.key"), secret.error().detail);
        auto key = secret->size() == kSealingKeyBytes
                       ? unwrap(*find(Way::Keyring), *secret)
                       : Result<SecretBytes>(makeError(ErrorCode::WrongPassphrase));
        if (!key)
            return noSecret("the keyring has another secret under this name");
        return key;
    }

    Result<SecretBytes> openWith(const ProfileSecrets &secrets) const
    {
        if (const Wrap *const folder = find(Way::Folder)) {
            if (folder->secret.size() != kSealingKeyBytes)
                return damaged("the secret is missing");
            auto key = unwrap(*folder, SecretBytes(folder->secret));
            if (!key)
                return damaged("the secret does not fit");
            return key;
        }
        const bool asksPassphrase = find(Way::Passphrase) != nullptr;
        if (asksPassphrase && secrets.passphrase.isEmpty() && find(Way::Keyring) == nullptr)
            return makeError(ErrorCode::Locked, QStringLiteral("profile.key"));
        if (find(Way::Keyring) != nullptr) {
            auto key = byKeyring(secrets.keyring);
            if (key || secrets.passphrase.isEmpty())
                return key || find(Way::Recovery) == nullptr ? std::move(key) : lockedAfter(key.error());
        }
        return byPassphrase(secrets.passphrase);
    }

private:
    // The keyring has failed, and there is a code that opens it as well: the person is asked.
    static Error lockedAfter(const Error &error)
    {
        return makeError(ErrorCode::Locked, QStringLiteral("profile.key"),
                         QStringLiteral("keyring: %1 %2").arg(errorCodeName(error.code), error.detail));
    }
};

ProfileKey::ProfileKey(SecretBytes key, Databases databases) : m_key(std::move(key)), m_databases(databases)
{
}

ProfileKey::~ProfileKey() = default;
ProfileKey::ProfileKey(ProfileKey &&other) noexcept = default;
ProfileKey &ProfileKey::operator=(ProfileKey &&other) noexcept = default;

Result<ProfileKey> ProfileKey::create(const ProfileSecrets &secrets, Databases databases)
{
    PLENUM_TRY_ASSIGN(SecretBytes random, randomSecret(kSealingKeyBytes));
    ProfileKey key(std::move(random), databases);
    PLENUM_TRY_ASSIGN(key.m_id, idOf(key.m_key));
    if (secrets.passphrase.isEmpty())
        PLENUM_TRY(key.wrapWithoutPassphrase(secrets.keyring));
    else
        PLENUM_TRY(key.setPassphrase(secrets.passphrase));
    return key;
}

Result<ProfileKey::File> ProfileKey::parse(const QByteArray &bytes)
{
    const auto parsed = parseStrictJson(bytes);
    if (!parsed)
        return damaged("no JSON");
    QJsonObject object = *parsed;
    const int format = object.value(QStringLiteral("plenum-profile-key")).toInt();
    if (format > kFormat)
        return makeError(ErrorCode::NewerFormat, QStringLiteral("profile.key"));
    const QString sum = object.take(QStringLiteral("sha256")).toString();
    const auto summed = canonicalJson(object);
    if (format != kFormat || !summed || QString::fromLatin1(sha256(*summed).toHex()) != sum)
        return damaged("the checksum does not match");
    File file;
    file.proof = QByteArray::fromBase64(object.take(QStringLiteral("proof")).toString().toLatin1());
    PLENUM_TRY_ASSIGN(file.text, canonicalJson(object));
    file.id = object.value(QStringLiteral("id")).toString();
    const QString databases = object.value(QStringLiteral("databases")).toString();
    if (!isIdText(file.id) || (databases != kConverting && databases != kSealed))
        return damaged("a value is missing");
    file.databases = databases == kSealed ? Databases::Sealed : Databases::Converting;
    const QJsonArray wraps = object.value(QStringLiteral("wraps")).toArray();
    if (wraps.isEmpty() || wraps.size() > kMaxWraps)
        return damaged("no way to open it");
    for (const QJsonValue &value : wraps) {
        const QJsonObject kept = value.toObject();
        const QString name = kept.value(QStringLiteral("way")).toString();
        const auto known = std::find_if(kWayNames.begin(), kWayNames.end(),
                                        [&](const WayName &way) { return name == QLatin1String(way.name); });
        if (known == kWayNames.end())
            return makeError(ErrorCode::NewerFormat, QStringLiteral("profile.key"));
        Wrap wrap{known->way, {}, bytesAt(kept, "salt"), bytesAt(kept, "secret"), bytesAt(kept, "sealed")};
        wrap.cost.n = static_cast<quint64>(kept.value(QStringLiteral("n")).toInteger());
        wrap.cost.r = static_cast<quint64>(kept.value(QStringLiteral("r")).toInteger());
        wrap.cost.p = static_cast<quint64>(kept.value(QStringLiteral("p")).toInteger());
        file.wraps.append(wrap);
    }
    return file;
}

Result<ProfileKey> ProfileKey::open(const QByteArray &bytes, const ProfileSecrets &secrets)
{
    PLENUM_TRY_ASSIGN(const File file, parse(bytes));
    PLENUM_TRY_ASSIGN(SecretBytes secret, file.openWith(secrets));
    PLENUM_TRY(checkProof(secret, file.text, file.proof));
    ProfileKey key(std::move(secret), file.databases);
    PLENUM_TRY_ASSIGN(key.m_id, idOf(key.m_key));
    if (key.m_id != file.id)
        return damaged("the key has another id");
    key.m_wraps = file.wraps;
    return key;
}

Result<Login> ProfileKey::keyringEntry(const QByteArray &bytes)
{
    PLENUM_TRY_ASSIGN(const File file, parse(bytes));
    return loginOf(file.id);
}

Result<QByteArray> ProfileKey::toFile() const
{
    QJsonArray wraps;
    for (const Wrap &wrap : m_wraps) {
        QJsonObject kept{{QStringLiteral("way"), nameOf(wrap.way)},
                         {QStringLiteral("sealed"), base64(wrap.sealed)}};
        if (wrap.way == Way::Passphrase) {
            kept.insert(QStringLiteral("salt"), base64(wrap.salt));
            kept.insert(QStringLiteral("n"), static_cast<qint64>(wrap.cost.n));
            kept.insert(QStringLiteral("r"), static_cast<qint64>(wrap.cost.r));
            kept.insert(QStringLiteral("p"), static_cast<qint64>(wrap.cost.p));
        }
        if (wrap.way == Way::Folder)
            kept.insert(QStringLiteral("secret"), base64(wrap.secret));
        wraps.append(kept);
    }
    QJsonObject object{
        {QStringLiteral("plenum-profile-key"), kFormat},
        {QStringLiteral("id"), m_id},
        {QStringLiteral("databases"), m_databases == Databases::Sealed ? kSealed : kConverting},
        {QStringLiteral("wraps"), wraps}};
    PLENUM_TRY_ASSIGN(const QByteArray text, canonicalJson(object));
    PLENUM_TRY_ASSIGN(const QByteArray proof, proofOf(m_key, text));
    object.insert(QStringLiteral("proof"), base64(proof));
    PLENUM_TRY_ASSIGN(const QByteArray summed, canonicalJson(object));
    object.insert(QStringLiteral("sha256"), QString::fromLatin1(sha256(summed).toHex()));
    return QJsonDocument(object).toJson();
}

Result<SecretBytes> ProfileKey::derive(QByteArrayView purpose) const
{
    return hkdfSha256(m_key.view(), {}, purpose);
}

bool ProfileKey::opensBy(Way way) const
{
    return std::any_of(m_wraps.cbegin(), m_wraps.cend(), [way](const Wrap &wrap) { return wrap.way == way; });
}

void ProfileKey::forget(Way way)
{
    m_wraps.removeIf([way](const Wrap &wrap) { return wrap.way == way; });
}

Result<void> ProfileKey::wrap(Way way, const SecretBytes &wrappingKey, Wrap wrap)
{
    PLENUM_TRY_ASSIGN(wrap.sealed, seal(wrappingKey, m_key.view(), contextOf(m_id, way)));
    forget(way);
    wrap.way = way;
    m_wraps.append(wrap);
    return {};
}

Result<void> ProfileKey::setPassphrase(const SecretBytes &passphrase)
{
    Wrap kept{Way::Passphrase, ScryptCost(), SystemRandom().bytes(kSaltBytes), {}, {}};
    PLENUM_TRY_ASSIGN(const SecretBytes key, passphraseKey(passphrase, kept.salt, kept.cost));
    PLENUM_TRY(wrap(Way::Passphrase, key, kept));
    forget(Way::Keyring);
    forget(Way::Folder);
    return {};
}

// A secret counts as kept once the keyring gives it back.
Result<void> ProfileKey::wrapWithoutPassphrase(CredentialStore *keyring)
{
    PLENUM_TRY_ASSIGN(const SecretBytes secret, randomSecret(kSealingKeyBytes));
    if (keyring != nullptr && keyring->keep(loginOf(m_id), secret)) {
        const auto back = keyring->password(loginOf(m_id));
        if (back && back->view() == secret.view())
            return wrap(Way::Keyring, secret, Wrap{});
    }
    Wrap kept{};
    kept.secret = secret.view().toByteArray();
    return wrap(Way::Folder, secret, kept);
}

Result<void> ProfileKey::removePassphrase(CredentialStore *keyring)
{
    forget(Way::Keyring);
    forget(Way::Folder);
    PLENUM_TRY(wrapWithoutPassphrase(keyring));
    forget(Way::Passphrase);
    return {};
}

Result<QString> ProfileKey::makeRecoveryCode()
{
    PLENUM_TRY_ASSIGN(const SecretBytes code, randomSecret(kCodeBytes));
    PLENUM_TRY_ASSIGN(const SecretBytes key, codeKey(code));
    PLENUM_TRY(wrap(Way::Recovery, key, Wrap{}));
    return recoveryCodeText(code);
}

} // namespace plenum
