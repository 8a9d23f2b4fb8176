// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/webdav/webdav_client.h"

namespace plenum {

// Reads single objects; many calls go on side by side. Errors as those of ObjectStore.
class WebDavReader {
public:
    explicit WebDavReader(WebDavClient &client) : m_client(client) {}

    Task<Result<QByteArray>> get(ObjectName name, qint64 maxBytes, bool http2);
    Task<Result<ObjectVersion>> getIfChanged(ObjectName name, qint64 maxBytes, QByteArray tag);

    // Goes on where a broken answer ended, as long as each attempt brings something. A server that sends the
    // whole blob although a part was asked for is read from there.
    Task<Result<void>> fetch(BlobRead read, bool http2, BlobSink sink);

    // Whether a blob is there with the right bytes: reads all of it.
    Task<Result<bool>> isRight(QByteArray sha256);

private:
    WebDavClient &m_client;
};

} // namespace plenum
