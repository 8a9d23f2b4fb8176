// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plenum::ui {

enum class ZoomMode { FitWidth, FitPage, Fixed };

// How large pages are shown. factor counts for Fixed only: 1.0 is 100 %, one point at 96 dpi being 96/72
// pixels.
struct Zoom {
    ZoomMode mode = ZoomMode::FitWidth;
    double factor = 1.0;

    bool operator==(const Zoom &) const = default;
};

inline constexpr double kMinimumZoom = 0.25;
inline constexpr double kMaximumZoom = 8.0;
inline constexpr double kPixelsPerPoint = 96.0 / 72.0; // logical pixels of a point at 100 %

double clampedZoom(double factor);
// The next round step above or below a factor (25, 33, 50, … 800 %); stays at the ends.
double zoomStepAbove(double factor);
double zoomStepBelow(double factor);
// The factor after turning the wheel with Ctrl held; 120 units are one notch, about 19 %.
double zoomAfterWheel(double factor, double wheelUnits);

} // namespace plenum::ui
