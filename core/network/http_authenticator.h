// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace plenum {

// One challenge of a WWW-Authenticate header (RFC 9110, section 11).
struct HttpChallenge {
    QByteArray scheme;                        // lower case: "basic", "digest"
    QHash<QByteArray, QByteArray> parameters; // names in lower case

    bool operator==(const HttpChallenge &) const = default;
};

// Hostile text: what cannot be understood is left out.
QList<HttpChallenge> parseChallenges(const QByteArray &header);

// Makes the Authorization header for one user on one server: Basic (RFC 7617) and Digest (RFC 7616 with MD5
// or SHA-256, RFC 2069). QNetworkAccessManager could, but it sends bodies twice and asks again after a
// refusal.
class HttpAuthenticator {
public:
    enum class Scheme { None, Basic, Digest };

    // Random must outlive this.
    HttpAuthenticator(const QString &user, const QByteArray &password, Random &random);

    bool hasUser() const { return !m_user.isEmpty(); }
    Scheme scheme() const { return m_scheme; }
    // The first request may already carry the password.
    void useBasic() { m_scheme = Scheme::Basic; }
    // Nobody on the way can ask for the password itself.
    void refuseBasic() { m_refusesBasic = true; }

    // Takes the strongest challenge it can answer. False if there is none.
    bool accept(const QList<HttpChallenge> &challenges);
    // True if the server says that only the nonce was too old.
    static bool isStale(const QList<HttpChallenge> &challenges);

    // Empty while no scheme is chosen.
    QByteArray authorization(const QByteArray &method, const QUrl &url);

private:
    QByteArray digest(const QByteArray &method, const QUrl &url);

    QByteArray m_user;
    QByteArray m_password;
    Random &m_random;
    Scheme m_scheme = Scheme::None;
    bool m_refusesBasic = false;
    HttpChallenge m_challenge;
    quint32 m_nonceCount = 0;
};

} // namespace plenum
