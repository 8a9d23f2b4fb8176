// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/authority.h"

#include "core/base/atomic_file.h"

#include <QFileInfo>

namespace plenum {

namespace {

constexpr qint64 kMaxFile = 1 << 20;

Result<CertificateAuthority> openFile(Profile &profile, const SpaceId &space)
{
    const QString path = authorityFile(profile, space);
    PLENUM_TRY_ASSIGN(const QByteArray file, readFile(path, kMaxFile));
    auto authority = CertificateAuthority::open(file, profile.innerPassphrase());
    if (!authority)
        return makeError(authority.error().code, path, authority.error().detail);
    return authority;
}

} // namespace

QString authorityFile(const Profile &profile, const SpaceId &space)
{
    return QStringLiteral("%1/authority-%2.p12").arg(profile.folder(), space.text());
}

bool hasAuthority(const Profile &profile, const SpaceId &space)
{
    return QFileInfo::exists(authorityFile(profile, space));
}

Result<std::optional<CertificateAuthority>> openAuthority(Profile &profile, const SpaceView &view)
{
    if (!hasAuthority(profile, view.record.id))
        return std::optional<CertificateAuthority>();
    PLENUM_TRY_ASSIGN(CertificateAuthority authority, openFile(profile, view.record.id));
    if (!view.anchors().contains(authority.certificate().der()))
        return std::optional<CertificateAuthority>();
    return std::optional(std::move(authority));
}

Result<void> saveAuthority(Profile &profile, const SpaceId &space, const CertificateAuthority &authority)
{
    PLENUM_TRY_ASSIGN(const QByteArray file, authority.toFile(profile.innerPassphrase()));
    return writeFileAtomically(authorityFile(profile, space), file, FileAccess::OwnerOnly);
}

Result<QByteArray> exportAuthority(Profile &profile, const SpaceId &space, const SecretBytes &passphrase)
{
    PLENUM_TRY_ASSIGN(const CertificateAuthority authority, openFile(profile, space));
    return authority.toFile(passphrase);
}

Result<void> importAuthority(Profile &profile, const SpaceId &space, const QByteArray &file,
                             const SecretBytes &passphrase)
{
    PLENUM_TRY_ASSIGN(const SpaceView view, loadSpace(profile, space));
    PLENUM_TRY_ASSIGN(const CertificateAuthority authority, CertificateAuthority::open(file, passphrase));
    if (!view.anchors().contains(authority.certificate().der()))
        return makeError(ErrorCode::Unauthorized, QStringLiteral("authority"),
                         QStringLiteral("not among the anchors of the space"));
    return saveAuthority(profile, space, authority);
}

} // namespace plenum
