// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pdf/pdf_document.h"

#include <QByteArray>

namespace plenum {

// The pixels as a PNG file (8-bit RGB) with its resolution. Errors: InvalidInput (no pixels), Internal.
Result<QByteArray> encodePng(const Pixels &pixels, double dotsPerInch);

} // namespace plenum
