// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/x509_name.h"

namespace plenum::ossl {

namespace {
constexpr qsizetype kMostCharacters = 64; // RFC 5280, ub-common-name, ub-organization-name, ub-serial-number
}

X509Name makeName(const QList<std::pair<int, QString>> &attributes)
{
    X509Name name(X509_NAME_new());
    for (const auto &[kind, text] : attributes) {
        const QList<uint> characters = text.toUcs4();
        const QByteArray utf8 = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                                                  std::min(characters.size(), kMostCharacters))
                                    .toUtf8();
        if (!name || X509_NAME_add_entry_by_NID(name.get(), kind, MBSTRING_UTF8,
                                                bytesOf(QByteArrayView(utf8)), int(utf8.size()), -1, 0) != 1)
            return {};
    }
    return name;
}

QString commonNameOf(const X509_NAME *name)
{
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const String owned(utf8);
    if (size < 0)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8), size)
        .normalized(QString::NormalizationForm_C);
}

} // namespace plenum::ossl
