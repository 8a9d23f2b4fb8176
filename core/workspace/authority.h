// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_authority.h"
#include "core/workspace/space_view.h"

#include <optional>

namespace plenum {

// The organization's own certificate authority, in the profile of whoever may issue: authority-<space>.p12,
// protected by the profile's passphrase. Threading: the profile's thread.

QString authorityFile(const Profile &profile, const SpaceId &space);
bool hasAuthority(const Profile &profile, const SpaceId &space);

// nullopt when this profile holds none that the space trusts. Errors: those of CertificateAuthority::open,
// with the file as subject.
Result<std::optional<CertificateAuthority>> openAuthority(Profile &profile, const SpaceView &view);

// Replaces what is there. Errors: DiskFull, ReadOnly.
Result<void> saveAuthority(Profile &profile, const SpaceId &space, const CertificateAuthority &authority);

// Hands the authority to another secretary: PKCS#12 under a passphrase of its own. Errors: NotFound (none is
// here).
Result<QByteArray> exportAuthority(Profile &profile, const SpaceId &space, const SecretBytes &passphrase);
// Errors: those of opening it; Unauthorized (the space does not trust it).
Result<void> importAuthority(Profile &profile, const SpaceId &space, const QByteArray &file,
                             const SecretBytes &passphrase);

} // namespace plenum
