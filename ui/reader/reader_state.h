// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/zoom.h"

#include <QMetaType>

namespace plenum::ui {

enum class SidePanel { Hidden, Outline, Thumbnails };

// Where a reader was in a paper: enough to come back to the same line.
struct ReaderState {
    int page = 0;         // from 0
    double yFraction = 0; // 0 … 1: how far down the page the top edge of the view is
    ZoomMode zoomMode = ZoomMode::FitWidth;
    double zoom = 1.0;    // for ZoomMode::Fixed
    int quarterTurns = 0; // clockwise, 0 … 3
    SidePanel sidePanel = SidePanel::Hidden;

    bool operator==(const ReaderState &) const = default;
};

} // namespace plenum::ui

Q_DECLARE_METATYPE(plenum::ui::ReaderState)
