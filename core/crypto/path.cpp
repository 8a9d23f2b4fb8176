// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/path.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace plenum {

namespace {

constexpr int kMaxIntermediates = 8;
constexpr int kAuthLevel = 2; // 112 bits of security

PathFinding findingOf(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_REJECTED:
        return PathFinding::NoAnchor;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return PathFinding::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return PathFinding::NotYetValid;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return PathFinding::Weak;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return PathFinding::AuthorityConstraints;
    default:
        return PathFinding::Other;
    }
}

void note(PathReport &report, PathFinding finding)
{
    if (!report.findings.contains(finding))
        report.findings.append(finding);
}

// Notes every error and goes on, so that one report names them all; only a path without an anchor ends the
// search.
int collect(int ok, X509_STORE_CTX *context)
{
    if (ok == 1)
        return 1;
    const PathFinding finding = findingOf(X509_STORE_CTX_get_error(context));
    note(*static_cast<PathReport *>(X509_STORE_CTX_get_app_data(context)), finding);
    return finding == PathFinding::NoAnchor ? 0 : 1;
}

ossl::X509List listOf(const QList<Certificate> &certificates)
{
    ossl::X509List list(sk_X509_new_null());
    for (const Certificate &certificate : certificates) {
        if (list)
            X509_add_cert(list.get(), certificate.handle(), X509_ADD_FLAG_UP_REF | X509_ADD_FLAG_NO_DUP);
    }
    return list;
}

ossl::X509Store storeOf(const QList<Certificate> &anchors)
{
    ossl::X509Store store(X509_STORE_new());
    for (const Certificate &anchor : anchors) {
        if (store)
            X509_STORE_add_cert(store.get(), anchor.handle());
    }
    return store;
}

void setRules(X509_VERIFY_PARAM *rules, const QDateTime &at)
{
    X509_VERIFY_PARAM_set_time(rules, time_t(at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_flags(rules,
                                X509_V_FLAG_PARTIAL_CHAIN); // an intermediate authority may be the anchor
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_ANY); // the default, S/MIME, refuses document signing
    X509_VERIFY_PARAM_set_auth_level(rules, kAuthLevel);
    X509_VERIFY_PARAM_set_depth(rules, kMaxIntermediates);
}

QList<Certificate> pathOf(X509_STORE_CTX *context)
{
    QList<Certificate> path;
    const STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; chain && i < sk_X509_num(chain); ++i) {
        if (auto certificate = Certificate::fromHandle(sk_X509_value(chain, i)))
            path.append(std::move(*certificate));
    }
    return path;
}

} // namespace

PathReport findPath(const Certificate &certificate, const QList<Certificate> &others,
                    const QList<Certificate> &anchors, const QDateTime &at)
{
    PathReport report;
    const ossl::X509List untrusted = listOf(others);
    const ossl::X509Store store = storeOf(anchors);
    const ossl::X509StoreContext context(X509_STORE_CTX_new());
    if (untrusted && store && context &&
        X509_STORE_CTX_init(context.get(), store.get(), certificate.handle(), untrusted.get()) == 1) {
        setRules(X509_STORE_CTX_get0_param(context.get()), at);
        X509_STORE_CTX_set_app_data(context.get(), &report);
        X509_STORE_CTX_set_verify_cb(context.get(), collect);
        if (X509_verify_cert(context.get()) != 1 && report.findings.isEmpty())
            note(report, PathFinding::Other);
        report.path = pathOf(context.get());
    } else {
        note(report, PathFinding::Other);
    }
    ERR_clear_error();

    if (!certificate.keyUsageAllowsSigning())
        note(report, PathFinding::KeyUsage);
    if (!certificate.extendedKeyUsageAllowsSigning())
        note(report, PathFinding::ExtendedKeyUsage);
    return report;
}

} // namespace plenum
