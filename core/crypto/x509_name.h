// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/openssl_handles.h"

#include <QList>
#include <QString>

#include <utility>

// Distinguished names. Include it from .cpp files of core/crypto only.
namespace plenum::ossl {

// One attribute after the other, each at most 64 characters of its text, UTF-8. Null when OpenSSL refuses it.
X509Name makeName(const QList<std::pair<int, QString>> &attributes);

// The first common name, NFC; empty when there is none.
QString commonNameOf(const X509_NAME *name);

} // namespace plenum::ossl
