// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/protocol/payload.h"

#include "core/pdf/protocol/byte_stream.h"
#include "core/pdf/protocol/messages.h"
#include "core/text/unicode_text.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace plenum {

namespace {

constexpr double kMaxCoordinate = 1e7;

Error malformed(const char *what)
{
    return makeError(ErrorCode::Corrupt, QStringLiteral("worker"), QLatin1String(what));
}

bool isCoordinate(double value)
{
    return std::isfinite(value) && std::abs(value) <= kMaxCoordinate;
}

float clampCoordinate(double value)
{
    return std::isfinite(value) ? float(std::clamp(value, -kMaxCoordinate, kMaxCoordinate)) : 0.0F;
}

// One line without control characters, as the worker's cleanLine() leaves it.
QString getLine(ByteReader *in, int limit)
{
    const QString line = in->getText(limit);
    if (!isValidUtf16(line) || cleanLine(line, limit) != line)
        in->fail();
    return line;
}

void putBox(ByteWriter *out, const QRectF &box)
{
    out->put(clampCoordinate(box.x()));
    out->put(clampCoordinate(box.y()));
    out->put(clampCoordinate(qMax(box.width(), 0.0)));
    out->put(clampCoordinate(qMax(box.height(), 0.0)));
}

QRectF getBox(ByteReader *in)
{
    const auto x = double(in->get<float>());
    const auto y = double(in->get<float>());
    const auto width = double(in->get<float>());
    const auto height = double(in->get<float>());
    const bool fine = isCoordinate(x) && isCoordinate(y) && isCoordinate(width) && isCoordinate(height) &&
                      width >= 0 && height >= 0;
    if (!fine)
        in->fail();
    return fine ? QRectF(x, y, width, height) : QRectF();
}

bool isSaneLength(double points)
{
    return std::isfinite(points) && points >= 1 && points <= kMaxPagePoints;
}

double clampLength(double points)
{
    return std::isfinite(points) ? std::clamp(points, 1.0, kMaxPagePoints) : 1.0;
}

void decodeOutline(ByteReader *in, DocumentInfo *info)
{
    const int entries = in->getCount(kMaxOutlineEntries, 12);
    int previousLevel = -1;
    for (int i = 0; i < entries && in->isOk(); ++i) {
        OutlineEntry entry;
        entry.title = getLine(in, kMaxTitleUnits);
        entry.page = in->get<qint32>();
        entry.level = in->get<qint32>();
        const bool fine = entry.page >= -1 && entry.page < info->pages && entry.level >= 0 &&
                          entry.level <= qMin(previousLevel + 1, kMaxOutlineLevel);
        if (!fine)
            in->fail();
        previousLevel = entry.level;
        info->outline.append(entry);
    }
}

} // namespace

QByteArray encodeDocumentInfo(const DocumentInfo &info)
{
    ByteWriter out;
    out.put(qint32(info.pages));
    out.put(quint32(info.encrypted ? 1 : 0));
    out.putText(cleanLine(info.title, kMaxTitleUnits));
    out.putText(cleanLine(info.author, kMaxTitleUnits));
    out.putText(cleanLine(info.producer, kMaxTitleUnits));
    for (int page = 0; page < info.pages; ++page) {
        out.put(info.sizes.at(page).width);
        out.put(info.sizes.at(page).height);
        out.putText(cleanLine(info.labels.at(page), kMaxLabelUnits));
    }
    const qsizetype entries = qMin<qsizetype>(info.outline.size(), kMaxOutlineEntries);
    out.put(quint32(entries));
    int previousLevel = -1;
    for (const OutlineEntry &entry : info.outline.first(entries)) {
        previousLevel = std::clamp(entry.level, 0, qMin(previousLevel + 1, kMaxOutlineLevel));
        out.putText(cleanLine(entry.title, kMaxTitleUnits));
        out.put(qint32(entry.page >= 0 && entry.page < info.pages ? entry.page : -1));
        out.put(qint32(previousLevel));
    }
    return out.take();
}

Result<DocumentInfo> decodeDocumentInfo(const QByteArray &payload, QList<bool> *absurdPages)
{
    ByteReader in(payload);
    DocumentInfo info;
    info.pages = in.get<qint32>();
    const auto encrypted = in.get<quint32>();
    info.encrypted = encrypted == 1;
    if (info.pages < 1 || info.pages > kMaxPages || encrypted > 1)
        return malformed("document head");
    info.title = getLine(&in, kMaxTitleUnits);
    info.author = getLine(&in, kMaxTitleUnits);
    info.producer = getLine(&in, kMaxTitleUnits);
    absurdPages->clear();
    for (int page = 0; page < info.pages && in.isOk(); ++page) {
        const auto width = in.get<double>();
        const auto height = in.get<double>();
        info.sizes.append({clampLength(width), clampLength(height)});
        absurdPages->append(!isSaneLength(width) || !isSaneLength(height));
        const QString label = getLine(&in, kMaxLabelUnits);
        info.labels.append(label.isEmpty() ? QString::number(page + 1) : label);
    }
    decodeOutline(&in, &info);
    if (!in.isDone())
        return malformed("document info");
    return info;
}

QByteArray encodePageText(const PageText &text)
{
    qsizetype units = qMin<qsizetype>(text.text.size(), kMaxTextUnits);
    if (units < text.text.size() && text.text.at(units - 1).isHighSurrogate())
        --units;
    ByteWriter out;
    out.putText(text.text.first(units));
    for (const QRectF &box : text.boxes.first(units))
        putBox(&out, box);
    return out.take();
}

Result<PageText> decodePageText(const QByteArray &payload)
{
    ByteReader in(payload);
    PageText page;
    page.text = in.getText(kMaxTextUnits);
    const bool hasControls = std::any_of(page.text.cbegin(), page.text.cend(), [](QChar unit) {
        return unit.category() == QChar::Other_Control && unit != QLatin1Char('\n');
    });
    if (!isValidUtf16(page.text) || hasControls)
        return malformed("page text");
    page.boxes.reserve(page.text.size());
    for (qsizetype i = 0; i < page.text.size() && in.isOk(); ++i)
        page.boxes.append(getBox(&in));
    if (!in.isDone())
        return malformed("text boxes");
    return page;
}

QByteArray encodeLinks(const QList<Link> &links)
{
    const qsizetype count = qMin<qsizetype>(links.size(), kMaxLinks);
    ByteWriter out;
    out.put(quint32(count));
    for (const Link &link : links.first(count)) {
        putBox(&out, link.area);
        out.put(qint32(link.page));
        out.put(quint32(link.top ? 1 : 0));
        out.put(link.top ? double(clampCoordinate(*link.top)) : 0.0);
        out.putText(cleanLine(link.uri, kMaxUriUnits));
    }
    return out.take();
}

Result<QList<Link>> decodeLinks(const QByteArray &payload, int pages)
{
    ByteReader in(payload);
    QList<Link> links;
    const int count = in.getCount(kMaxLinks, 36);
    for (int i = 0; i < count && in.isOk(); ++i) {
        Link link;
        link.area = getBox(&in);
        link.page = in.get<qint32>();
        const bool hasTop = in.get<quint32>() == 1;
        const auto top = in.get<double>();
        if (hasTop)
            link.top = top;
        link.uri = getLine(&in, kMaxUriUnits);
        if (!isCoordinate(top) || link.page < -1 || link.page >= pages)
            in.fail();
        const QString scheme = QUrl(link.uri, QUrl::StrictMode).scheme();
        const bool known = scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
                           scheme == QLatin1String("mailto");
        if (link.page >= 0 || known)
            links.append(link);
    }
    if (!in.isDone())
        return malformed("links");
    return links;
}

QByteArray encodeSandboxReport(const SandboxReport &report)
{
    ByteWriter out;
    out.put(qint32(report.landlockAbi));
    out.put(quint32(report.seccomp ? 1 : 0));
    out.put(quint32(report.probes.size()));
    for (const SandboxProbe &probe : report.probes) {
        out.putText(probe.name);
        out.put(quint32(probe.denied ? 1 : 0));
        out.put(qint32(probe.error));
    }
    return out.take();
}

Result<SandboxReport> decodeSandboxReport(const QByteArray &payload)
{
    ByteReader in(payload);
    SandboxReport report;
    report.landlockAbi = in.get<qint32>();
    report.seccomp = in.get<quint32>() == 1;
    const int count = in.getCount(kMaxProbes, 12);
    for (int i = 0; i < count && in.isOk(); ++i) {
        SandboxProbe probe;
        probe.name = getLine(&in, kMaxLabelUnits);
        probe.denied = in.get<quint32>() == 1;
        probe.error = in.get<qint32>();
        report.probes.append(probe);
    }
    if (!in.isDone() || report.landlockAbi < 0)
        return malformed("sandbox report");
    return report;
}

} // namespace plenum
