// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdf_document.h"

#include <QSize>

#include <cmath>

namespace plenum {

DocumentState documentStateOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PasswordNeeded:
    case ErrorCode::WrongPassphrase:
        return DocumentState::NeedsPassword;
    case ErrorCode::NotPdf:
        return DocumentState::NotPdf;
    case ErrorCode::Corrupt:
        return DocumentState::Damaged;
    case ErrorCode::TooLarge:
        return DocumentState::TooLarge;
    case ErrorCode::TimedOut:
        return DocumentState::TimedOut;
    default:
        return DocumentState::Unavailable;
    }
}

QString documentStateName(DocumentState state)
{
    switch (state) {
    case DocumentState::Opening:
        return QStringLiteral("opening");
    case DocumentState::Open:
        return QStringLiteral("open");
    case DocumentState::NeedsPassword:
        return QStringLiteral("needs-password");
    case DocumentState::NotPdf:
        return QStringLiteral("not-pdf");
    case DocumentState::Damaged:
        return QStringLiteral("damaged");
    case DocumentState::TooLarge:
        return QStringLiteral("too-large");
    case DocumentState::TimedOut:
        return QStringLiteral("timed-out");
    case DocumentState::Quarantined:
        return QStringLiteral("quarantined");
    case DocumentState::Unavailable:
        return QStringLiteral("unavailable");
    }
    return QStringLiteral("unavailable");
}

QSize renderedPageSize(const PageSize &size, double scale, int rotation)
{
    // A hair less than the exact product, so that 595.276 pt at 2.0 does not gain a pixel from rounding
    // noise.
    const auto pixels = [scale](double points) { return qMax(1, int(std::ceil(points * scale - 1e-6))); };
    const QSize upright(pixels(size.width), pixels(size.height));
    return rotation % 180 == 0 ? upright : upright.transposed();
}

} // namespace plenum
