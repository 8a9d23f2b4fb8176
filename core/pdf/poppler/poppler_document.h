// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/pdf_document.h"

#include <QByteArray>

#include <memory>

namespace plenum {

// One document opened with Poppler. It only ever lives inside the sandboxed worker: Poppler aborts the
// process when memory runs out, loops on some files and has been exploitable. Threading: one thread per
// process.
class PopplerDocument {
public:
    // The bytes are not copied and must outlive the object. password: UTF-8. Errors: PasswordNeeded, Corrupt
    // (Poppler finds no page in it), TooLarge.
    static Result<std::unique_ptr<PopplerDocument>> open(const QByteArray &bytes, const QByteArray &password);
    ~PopplerDocument();
    PopplerDocument(const PopplerDocument &) = delete;
    PopplerDocument &operator=(const PopplerDocument &) = delete;

    int pages() const;
    // Sizes are as the document has them, however absurd.
    DocumentInfo info() const;

    // Draws `area` (device pixels of the whole rotated page) as 0xffRRGGBB rows of area.width() * 4 bytes.
    // Error: Unsupported.
    Result<void> render(const RenderRequest &request, const QRect &area, uchar *pixels) const;
    Result<PageText> text(int page) const;
    Result<QList<Link>> links(int page) const;

private:
    class Private;
    explicit PopplerDocument(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace plenum
