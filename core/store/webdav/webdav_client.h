// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret_bytes.h"
#include "core/network/http_session.h"
#include "core/store/object_name.h"
#include "core/store/object_store.h"
#include "core/store/store_access.h"
#include "core/store/webdav/multistatus.h"
#include "core/store/webdav/store_mode.h"

#include <QSet>

namespace plenum {

// What WebDavStore and its probe have in common: addresses, single requests and what their answers mean.
// Paths are relative to the collection of the store and have only characters that need no coding.
class WebDavClient {
public:
    enum class Purpose { Read, Write };

    WebDavClient(const StoreAccess &access, const SecretBytes &password, const Clock &clock, Random &random);

    HttpSession &session() { return m_session; }
    const StoreMode &mode() const { return m_mode; }
    void setMode(const StoreMode &mode) { m_mode = mode; }
    QString describe() const { return m_session.server().name; }
    const Clock &clock() const { return m_clock; }
    Random &random() { return m_random; }

    HttpRequest request(const QByteArray &method, const QString &path) const;
    Task<Result<HttpResponse>> send(HttpRequest request);

    // Error of an answer that is none of those the caller can use. A server that fails over some objects is
    // there for the others; one that fails over many in a row is away.
    Error refusal(const HttpResponse &response, const QString &subject, Purpose purpose) const;
    // A page for people where an object should be: somebody else answers in the server's place.
    static bool isWebPage(const HttpResponse &response, QByteArrayView body);
    Error unavailable(const QString &detail) const;

    // The whole of an object; the answer's headers come with it. Errors as ObjectStore::get().
    Task<Result<HttpResponse>> read(ObjectName name, qint64 maxBytes, HttpHeaders headers, bool http2);

    // PROPFIND. nullopt: there is no such collection. An empty path is the store itself.
    Task<Result<std::optional<QList<DavResource>>>> list(QString directory, QByteArray depth,
                                                         QByteArray property);

    // MKCOL of a collection below the store, with those above it. Whether it worked shows when it is used.
    Task<Result<void>> makeCollections(QString directory);
    // The same, where what is above it is there.
    Task<Result<void>> makeOne(QString directory);

    // PUT, and once more after making the collection it belongs into; of a long body the collection is made
    // first.
    Task<Result<HttpResponse>> put(HttpRequest request, QString path);
    Task<Result<HttpResponse>> move(QString from, QString to, bool mayOverwrite);
    Task<Result<HttpResponse>> head(QString path);
    // Leaves no trace of whether it worked.
    Task<Result<void>> remove(QString path);

private:
    static HttpServer serverOf(const StoreAccess &access, const SecretBytes &password);

    const Clock &m_clock;
    Random &m_random;
    StoreMode m_mode;
    HttpSession m_session;
    QSet<QString> m_collections; // that are there
    int m_failuresInARow = 0;    // reads answered with 500
};

} // namespace plenum
