// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/reader_state.h"

#include <QJsonObject>

namespace plenum::ui {

// Where a reader was, as it is remembered in the vault. Reading clamps every value: an old or odd row is no
// reason to open a paper at a place that does not exist.
QJsonObject readerStateToJson(const ReaderState &state);
ReaderState readerStateFromJson(const QJsonObject &json);

} // namespace plenum::ui
