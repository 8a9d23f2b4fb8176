// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/sealed_file_credentials.h"

#include "core/base/atomic_file.h"
#include "core/crypto/sealing.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace plenum {

namespace {

constexpr qint64 kMaxFile = 1 << 20;
constexpr QByteArrayView kContext = "plenum-credentials-1";

QString keyOf(const Login &login)
{
    return login.user + QLatin1Char('\n') + login.location;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

SealedFileCredentials::SealedFileCredentials(QString path, SecretBytes key)
    : m_path(std::move(path)), m_key(std::move(key))
{
}

Result<QByteArray> SealedFileCredentials::read() const
{
    const auto sealed = readFile(m_path, kMaxFile);
    if (!sealed && sealed.error().code == ErrorCode::NotFound)
        return QByteArray("{}");
    if (!sealed)
        return sealed.error();
    const auto plain = unseal(m_key, *sealed, kContext);
    if (!plain)
        return makeError(plain.error().code, m_path, plain.error().detail);
    return plain->view().toByteArray();
}

Result<void> SealedFileCredentials::write(const QByteArray &json) const
{
    PLENUM_TRY_ASSIGN(const QByteArray sealed, seal(m_key, json, kContext));
    return writeFileAtomically(m_path, sealed, FileAccess::OwnerOnly);
}

Result<SecretBytes> SealedFileCredentials::password(const Login &login)
{
    const QMutexLocker lock(&m_mutex);
    PLENUM_TRY_ASSIGN(QByteArray json, read());
    const QJsonValue value = objectOf(json).value(keyOf(login));
    json.fill('\0');
    if (!value.isString())
        return makeError(ErrorCode::NotFound, login.location, QStringLiteral("no password is kept"));
    return SecretBytes(QByteArray::fromBase64(value.toString().toLatin1()));
}

Result<void> SealedFileCredentials::keep(const Login &login, const SecretBytes &password)
{
    const QMutexLocker lock(&m_mutex);
    PLENUM_TRY_ASSIGN(const QByteArray json, read());
    QJsonObject kept = objectOf(json);
    kept.insert(keyOf(login), QString::fromLatin1(password.view().toByteArray().toBase64()));
    return write(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Result<void> SealedFileCredentials::forget(const Login &login)
{
    const QMutexLocker lock(&m_mutex);
    PLENUM_TRY_ASSIGN(const QByteArray json, read());
    QJsonObject kept = objectOf(json);
    if (!kept.contains(keyOf(login)))
        return {};
    kept.remove(keyOf(login));
    return write(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace plenum
