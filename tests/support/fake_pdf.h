// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/pdf_document.h"

#include <QFile>

namespace plenum::test {

// In the place of the PDF worker: a file is a PDF when it begins like one; its pages are its lines.
inline Result<DocumentInfo> inspectFakePdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::NotFound, path);
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("%PDF-"))
        return makeError(ErrorCode::NotPdf, path);
    DocumentInfo info;
    info.pages = static_cast<int>(bytes.count('\n'));
    return info;
}

} // namespace plenum::test
