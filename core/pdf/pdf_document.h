// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/page_text.h"

#include <QList>
#include <QRect>
#include <QRectF>
#include <QString>
#include <QtGlobal>

#include <memory>
#include <optional>

namespace plenum {

// Values that come out of the PDF worker. All lengths are points (1/72 inch) after the page's own /Rotate
// with the origin at the top left of the crop box; all page numbers count from 0. Everything here has been
// bounds-checked, but titles, labels and texts are still the document author's words: isolate them (U+2068 …
// U+2069) when shown.

struct PageSize {
    double width =
        0; // 1 … 20000, also for a page whose own box is absurd (rendering that page gives TooLarge)
    double height = 0;

    bool operator==(const PageSize &) const = default;
};

struct OutlineEntry {
    QString title;
    int page = -1; // -1: leads nowhere inside this document
    int level = 0; // 0 = top; a child follows its parent

    bool operator==(const OutlineEntry &) const = default;
};

struct DocumentInfo {
    int pages = 0;
    QString title;
    QString author;
    QString producer;
    bool encrypted = false;
    QList<PageSize> sizes; // one per page
    QStringList labels;    // one per page, never empty: "iv", or the page number counted from 1
    QList<OutlineEntry> outline;

    bool operator==(const DocumentInfo &) const = default;
};

// Where a document stands. Every document ends in one of these, whatever its bytes are.
enum class DocumentState {
    Opening,
    Open,
    NeedsPassword, // none given, or a wrong one
    NotPdf,        // the bytes are not a PDF document
    Damaged,       // a PDF that cannot be read
    TooLarge,      // over a limit (pages, bytes)
    TimedOut,      // did not open before its deadline
    Quarantined,   // killed three workers within a minute; retry() gives it another chance
    Unavailable,   // no worker program, or it cannot be started
};

// The state a failed open() leaves the document in, and its lower-case name ("needs-password") for --json and
// logs.
DocumentState documentStateOf(const Error &error);
QString documentStateName(DocumentState state);

// An area of a page that leads somewhere. Nothing in core ever opens a URI.
struct Link {
    QRectF area;               // page points
    int page = -1;             // target page inside this document, or -1
    std::optional<double> top; // target's distance from the top of that page in points
    QString uri; // as written in the document; http, https and mailto only, else the link is left out

    bool operator==(const Link &) const = default;
};

struct RenderRequest {
    int page = 0;
    double scale = 1;            // device pixels per point: dpi / 72
    int rotation = 0;            // 0, 90, 180 or 270 degrees clockwise, on top of the page's own /Rotate
    std::optional<QRect> region; // in device pixels of the whole rotated page; absent = the whole page

    bool operator==(const RenderRequest &) const = default;
};

// Most pixels in one request: 64 Mpx (256 MB). Above about 16 Mpx ask for the visible region, not the page.
inline constexpr qint64 kMaxRenderPixels = qint64(64) * 1024 * 1024;

// Pixel size of a whole page in a request, rounded up; never empty.
QSize renderedPageSize(const PageSize &size, double scale, int rotation);

// A rendered page: 0xffRRGGBB per pixel in native byte order, i.e. QImage::Format_RGB32. `owner` keeps the
// shared memory mapped; use it without a copy as
//   QImage(pixels.data, pixels.width, pixels.height, pixels.stride, QImage::Format_RGB32, cleanup, new
//   Pixels(pixels))
// where cleanup deletes the Pixels. The memory can not shrink; it is read-only here.
struct Pixels {
    int width = 0;
    int height = 0;
    qsizetype stride = 0; // bytes per row
    const uchar *data = nullptr;
    std::shared_ptr<const void> owner;

    qsizetype bytes() const { return stride * height; }
};

} // namespace plenum
