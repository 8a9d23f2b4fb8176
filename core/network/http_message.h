// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace plenum {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7); invalid for anything else.
QDateTime parseHttpDate(const QByteArray &text);

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body; // empty if a sink took it; of an error at most 64 KiB
    bool usedHttp2 = false;

    // The value of a header (names without case), or nothing.
    QByteArray header(QByteArrayView name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
};

// Takes the body of a successful answer (2xx) piece by piece; `head` has no body. An error it returns ends
// the request and is handed on.
using HttpSink = std::function<Result<void>(const HttpResponse &head, QByteArrayView bytes)>;

// The server could not prove who it is: its certificate is of an authority not known here, has run out or is
// for another name. Unavailable for whoever does not ask further.
Error untrustedServer(const QString &server, const QString &detail);
bool isUntrustedServer(const Error &error);

// What a request carries.
struct HttpBody {
    QByteArray bytes;
    // Instead of bytes: opens what is sent, anew for every attempt, `size` bytes.
    std::function<std::unique_ptr<QIODevice>()> open;
    qint64 size = 0;

    HttpBody() = default;
    HttpBody(const QByteArray &content) : bytes(content), size(content.size()) {}
    bool isEmpty() const { return bytes.isEmpty() && !open; }
};

struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    HttpHeaders headers;

    HttpBody body;

    qint64 maxBytes = 1024 * 1024; // of the answer's body; above it TooLarge. Not for a sink
    HttpSink sink;
    bool mayUseHttp2 = false; // for small answers only: HTTP/2 in Qt has no bound on what it buffers
    std::chrono::milliseconds patience{0}; // without any progress; 0: what is usual
};

} // namespace plenum
