// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/zoom.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plenum::ui {
namespace {

constexpr std::array kSteps{0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25,
                            1.5,  1.75, 2.0, 2.5,  3.0,  4.0, 5.0, 6.0, 8.0};
constexpr double kSameStep = 0.005; // a factor this near to a step stands on it

} // namespace

double clampedZoom(double factor)
{
    return std::isnan(factor) ? 1.0 : std::clamp(factor, kMinimumZoom, kMaximumZoom);
}

double zoomStepAbove(double factor)
{
    const auto step =
        std::find_if(kSteps.begin(), kSteps.end(), [&](double s) { return s > factor + kSameStep; });
    return step == kSteps.end() ? kMaximumZoom : *step;
}

double zoomStepBelow(double factor)
{
    const auto step =
        std::find_if(kSteps.rbegin(), kSteps.rend(), [&](double s) { return s < factor - kSameStep; });
    return step == kSteps.rend() ? kMinimumZoom : *step;
}

double zoomAfterWheel(double factor, double wheelUnits)
{
    return clampedZoom(factor * std::exp2(wheelUnits / 480.0));
}

} // namespace plenum::ui
