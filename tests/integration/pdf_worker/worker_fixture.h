// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/worker_client.h"
#include "tests/support/pdf_builder.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QImage>

namespace plenum::test {

// The worker of this build, with the deadlines of the product.
inline WorkerOptions realWorker()
{
    WorkerOptions options;
    options.program =
        QDir(qEnvironmentVariable("PLENUM_BIN_DIR")).filePath(QStringLiteral("plenum-pdf-worker"));
    return options;
}

inline std::unique_ptr<WorkerClient> startWorker(const WorkerOptions &options = realWorker())
{
    auto client = WorkerClient::start(options);
    if (!client)
        qFatal("worker: %s", qPrintable(QDebug::toString(client.error())));
    return std::move(*client);
}

inline SealedDocument sealed(const QByteArray &bytes)
{
    auto document = sealedDocument(bytes);
    if (!document)
        qFatal("document: %s", qPrintable(QDebug::toString(document.error())));
    return std::move(*document);
}

// A view on the pixels; valid while they are.
inline QImage imageOf(const Pixels &pixels)
{
    return QImage(pixels.data, pixels.width, pixels.height, pixels.stride, QImage::Format_RGB32);
}

// A page with one filled rectangle in PDF coordinates, origin bottom left.
inline QByteArray filledRectangle(double red, double green, double blue, const char *box)
{
    return QByteArray::number(red) + ' ' + QByteArray::number(green) + ' ' + QByteArray::number(blue) +
           " rg " + box + " re f";
}

} // namespace plenum::test
