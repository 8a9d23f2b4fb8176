// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webdav/multistatus.h"

#include <QUrl>

namespace plenum {

namespace {

constexpr qsizetype kMaxResources = 100'000;
constexpr qsizetype kMaxBytesPerResource = 64 * 1024;
constexpr int kMaxDepth = 32;

Error corrupt(const QString &why)
{
    return makeError(ErrorCode::Corrupt, QString(), QStringLiteral("multistatus: %1").arg(why));
}

// An href is an absolute address or an absolute path. What host it names is the server's affair: behind a
// proxy it is often another one.
QString pathOf(const QString &href)
{
    const QUrl url = QUrl::fromEncoded(href.trimmed().toUtf8());
    const QString path = url.path(QUrl::FullyDecoded);
    return path.startsWith(QLatin1Char('/')) ? path : QString();
}

} // namespace

Result<void> MultistatusReader::add(QByteArrayView bytes)
{
    m_sinceResource += bytes.size();
    m_xml.addData(bytes.toByteArray());
    return read();
}

Result<void> MultistatusReader::read()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return corrupt(QStringLiteral("it has a document type"));
        case QXmlStreamReader::StartElement:
            if (++m_depth > kMaxDepth)
                return corrupt(QStringLiteral("too deep"));
            startElement();
            break;
        case QXmlStreamReader::Characters:
            m_text += m_xml.text();
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            PLENUM_TRY(endElement());
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError() && m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
        return corrupt(m_xml.errorString());
    if (m_sinceResource > kMaxBytesPerResource)
        return corrupt(QStringLiteral("one resource takes too much room"));
    return {};
}

void MultistatusReader::startElement()
{
    m_text.clear();
    if (m_xml.namespaceUri() != QLatin1String("DAV:"))
        return;
    if (m_depth == 1)
        m_isMultistatus = m_xml.name() == QLatin1String("multistatus");
    else if (m_xml.name() == QLatin1String("response"))
        m_current = {};
    else if (m_xml.name() == QLatin1String("collection"))
        m_current.isCollection = true;
}

Result<void> MultistatusReader::endElement()
{
    const QString text = std::exchange(m_text, QString());
    if (m_xml.namespaceUri() != QLatin1String("DAV:"))
        return {};
    if (m_xml.name() == QLatin1String("href") && m_depth == 2) {
        m_current.path = pathOf(text);
    } else if (m_xml.name() == QLatin1String("quota-available-bytes")) {
        bool isNumber = false;
        const qint64 free = text.trimmed().toLongLong(&isNumber);
        if (isNumber)
            m_current.freeBytes = free;
    } else if (m_xml.name() == QLatin1String("response")) {
        m_sinceResource = 0;
        if (m_resources.size() >= kMaxResources)
            return corrupt(QStringLiteral("too many resources"));
        if (!m_current.path.isEmpty())
            m_resources.append(std::exchange(m_current, DavResource()));
    }
    return {};
}

Result<QList<DavResource>> MultistatusReader::finish()
{
    if (m_xml.hasError() || !m_isMultistatus || m_depth != 0)
        return corrupt(QStringLiteral("it is not whole"));
    return m_resources;
}

} // namespace plenum
