// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QXmlStreamReader>

#include <optional>

namespace plenum {

// One resource of a PROPFIND answer.
struct DavResource {
    QString path; // of its href, decoded; starts with '/'
    bool isCollection = false;
    std::optional<qint64> freeBytes; // quota-available-bytes (RFC 4331)
};

// Reads a multistatus answer (RFC 4918, section 14.16) as it comes in. Hostile text: no document type, so no
// entities; at most 100,000 resources and 64 KiB for each of them.
class MultistatusReader {
public:
    // Error: Corrupt.
    Result<void> add(QByteArrayView bytes);
    // After the last byte. Error: Corrupt if it was no whole multistatus.
    Result<QList<DavResource>> finish();

private:
    Result<void> read();
    void startElement();
    Result<void> endElement();

    QXmlStreamReader m_xml;
    QList<DavResource> m_resources;
    DavResource m_current;
    QString m_text;
    qsizetype m_sinceResource = 0; // bytes
    int m_depth = 0;
    bool m_isMultistatus = false;
};

} // namespace plenum
