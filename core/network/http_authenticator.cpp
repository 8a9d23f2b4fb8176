// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/http_authenticator.h"

#include <QCryptographicHash>

#include <algorithm>

namespace plenum {

namespace {

constexpr qsizetype kMaxHeader = 8192;

// Reads a WWW-Authenticate header from left to right.
class Reader {
public:
    explicit Reader(const QByteArray &text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    void skip(const char *characters)
    {
        while (!atEnd() && QByteArrayView(characters).contains(m_text.at(m_at)))
            ++m_at;
    }
    void skipOne() { ++m_at; }
    bool isNext(char character) const { return !atEnd() && m_text.at(m_at) == character; }

    QByteArray token()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !QByteArrayView(" \t,=\"").contains(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    QByteArray value()
    {
        if (!isNext('"'))
            return token();
        QByteArray value;
        for (++m_at; !atEnd() && !isNext('"'); ++m_at) {
            if (isNext('\\') && m_at + 1 < m_text.size())
                ++m_at;
            value.append(m_text.at(m_at));
        }
        ++m_at; // the closing quote
        return value;
    }

private:
    const QByteArray &m_text;
    qsizetype m_at = 0;
};

QByteArray quoted(const QByteArray &text)
{
    QByteArray result = text;
    result.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + result + '"';
}

bool isSession(const HttpChallenge &challenge)
{
    return challenge.parameters.value("algorithm").toLower().endsWith("-sess");
}

// 0: not supported.
int strengthOf(const HttpChallenge &challenge)
{
    if (challenge.scheme == "basic")
        return 1;
    if (challenge.scheme != "digest" || challenge.parameters.value("nonce").isEmpty())
        return 0;
    const QByteArrayList qops = challenge.parameters.value("qop").toLower().replace(' ', "").split(',');
    if (!challenge.parameters.value("qop").isEmpty() && !qops.contains("auth"))
        return 0;
    const QByteArray algorithm = challenge.parameters.value("algorithm", "MD5").toLower();
    if (algorithm == "sha-256" || algorithm == "sha-256-sess")
        return 3;
    return algorithm == "md5" || algorithm == "md5-sess" ? 2 : 0;
}

} // namespace

QList<HttpChallenge> parseChallenges(const QByteArray &header)
{
    QList<HttpChallenge> challenges;
    if (header.size() > kMaxHeader)
        return challenges;
    Reader reader(header);
    while (true) {
        reader.skip(" \t,=\"");
        if (reader.atEnd())
            return challenges;
        const QByteArray word = reader.token();
        reader.skip(" \t");
        if (!reader.isNext('=')) {
            challenges.append(HttpChallenge{word.toLower(), {}});
            continue;
        }
        reader.skipOne();
        reader.skip(" \t");
        const QByteArray value = reader.value();
        if (!challenges.isEmpty())
            challenges.last().parameters.insert(word.toLower(), value);
    }
}

HttpAuthenticator::HttpAuthenticator(const QString &user, const QByteArray &password, Random &random)
    : m_user(user.toUtf8()), m_password(password), m_random(random)
{
}

bool HttpAuthenticator::accept(const QList<HttpChallenge> &challenges)
{
    const auto best =
        std::max_element(challenges.cbegin(), challenges.cend(),
                         [](const auto &a, const auto &b) { return strengthOf(a) < strengthOf(b); });
    if (best == challenges.cend() || strengthOf(*best) == 0 || (m_refusesBasic && best->scheme == "basic"))
        return false;
    m_scheme = best->scheme == "basic" ? Scheme::Basic : Scheme::Digest;
    m_challenge = *best;
    m_nonceCount = 0;
    return true;
}

bool HttpAuthenticator::isStale(const QList<HttpChallenge> &challenges)
{
    return std::any_of(challenges.cbegin(), challenges.cend(), [](const HttpChallenge &challenge) {
        return challenge.parameters.value("stale").toLower() == "true";
    });
}

QByteArray HttpAuthenticator::authorization(const QByteArray &method, const QUrl &url)
{
    switch (m_scheme) {
    case Scheme::None:
        return {};
    case Scheme::Basic:
        return "Basic " + (m_user + ':' + m_password).toBase64();
    case Scheme::Digest:
        return digest(method, url);
    }
    return {};
}

QByteArray HttpAuthenticator::digest(const QByteArray &method, const QUrl &url)
{
    const auto &given = m_challenge.parameters;
    const QByteArray algorithm = given.value("algorithm");
    const auto kind =
        algorithm.toLower().startsWith("sha-256") ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
    const auto hash = [kind](const QByteArray &text) { return QCryptographicHash::hash(text, kind).toHex(); };

    const QByteArray uri = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const QByteArray nonce = given.value("nonce");
    const QByteArray clientNonce = m_random.bytes(16).toHex();
    const QByteArray count = QByteArray::number(++m_nonceCount, 16).rightJustified(8, '0');

    QByteArray secret = hash(m_user + ':' + given.value("realm") + ':' + m_password);
    if (isSession(m_challenge))
        secret = hash(secret + ':' + nonce + ':' + clientNonce);
    const QByteArray asked = hash(method + ':' + uri);
    const bool hasQop = !given.value("qop").isEmpty();
    const QByteArray response =
        hasQop ? hash(secret + ':' + nonce + ':' + count + ':' + clientNonce + ":auth:" + asked)
               : hash(secret + ':' + nonce + ':' + asked);

    QByteArray header = "Digest username=" + quoted(m_user) + ", realm=" + quoted(given.value("realm")) +
                        ", nonce=" + quoted(nonce) + ", uri=" + quoted(uri) + ", response=\"" + response +
                        '"';
    if (!algorithm.isEmpty())
        header += ", algorithm=" + algorithm;
    if (given.contains("opaque"))
        header += ", opaque=" + quoted(given.value("opaque"));
    if (hasQop)
        header += ", qop=auth, nc=" + count + ", cnonce=\"" + clientNonce + '"';
    else if (isSession(m_challenge))
        header += ", cnonce=\"" + clientNonce + '"';
    return header;
}

} // namespace plenum
