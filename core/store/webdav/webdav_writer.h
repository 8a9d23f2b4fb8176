// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/webdav/webdav_reader.h"

namespace plenum {

// Writes single objects; many calls go on side by side. Errors as those of ObjectStore.
//
// A name gets its bytes by one PUT where the server shows a cut PUT to nobody, else by PUT to t/ and MOVE.
// What keeps a name that exists from being changed is the condition of that request where the server obeys
// it, else a look before and a look after.
class WebDavWriter {
public:
    explicit WebDavWriter(WebDavClient &client) : m_client(client), m_reader(client) {}

    Task<Result<void>> put(ObjectName name, QByteArray bytes, WriteMode mode);
    Task<Result<void>> putBlob(QByteArray sha256, QString localPath);

    Task<Result<void>> remove(ObjectName name);

    // Looks whether the last few objects are there with the size they were written with.
    Task<Result<void>> check();

private:
    enum class Stored { Yes, NameTaken };

    struct Written {
        QString path;
        qint64 size = 0;
    };

    // True if the server itself keeps what is there.
    bool isGuarded() const;
    // True if the name holds just these bytes, false if it is free; else Conflict.
    Task<Result<bool>> holds(ObjectName name, QByteArray bytes);
    Task<Result<Stored>> create(QString path, HttpBody body);
    Task<Result<Stored>> createByMove(QString path, HttpBody body);
    Task<Result<void>> replace(QString path, HttpBody body);
    Task<Result<void>> checkOne(Written written);
    void remember(const QString &path, qint64 size);

    WebDavClient &m_client;
    WebDavReader m_reader;
    QList<Written> m_unchecked;
};

} // namespace plenum
