// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reader_state_json.h"

#include <algorithm>

namespace plenum::ui {

QJsonObject readerStateToJson(const ReaderState &state)
{
    return QJsonObject{{QStringLiteral("page"), state.page},
                       {QStringLiteral("y"), state.yFraction},
                       {QStringLiteral("mode"), static_cast<int>(state.zoomMode)},
                       {QStringLiteral("zoom"), state.zoom},
                       {QStringLiteral("turns"), state.quarterTurns},
                       {QStringLiteral("panel"), static_cast<int>(state.sidePanel)}};
}

ReaderState readerStateFromJson(const QJsonObject &json)
{
    ReaderState state;
    if (json.isEmpty())
        return state;
    state.page = std::max(0, json.value(QStringLiteral("page")).toInt());
    state.yFraction = std::clamp(json.value(QStringLiteral("y")).toDouble(), 0.0, 1.0);
    state.zoomMode = static_cast<ZoomMode>(std::clamp(json.value(QStringLiteral("mode")).toInt(), 0, 2));
    state.zoom = std::clamp(json.value(QStringLiteral("zoom")).toDouble(1.0), 0.25, 8.0);
    state.quarterTurns = std::clamp(json.value(QStringLiteral("turns")).toInt(), 0, 3);
    state.sidePanel = static_cast<SidePanel>(std::clamp(json.value(QStringLiteral("panel")).toInt(), 0, 2));
    return state;
}

} // namespace plenum::ui
