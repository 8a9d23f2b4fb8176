// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace plenum::ui {

// A state of a row in words; the colour only helps.
struct AgendaBadge {
    QString text;
    Pill::Kind kind = Pill::Kind::Neutral;
    bool checked = false;

    bool operator==(const AgendaBadge &) const = default;
};

} // namespace plenum::ui

Q_DECLARE_METATYPE(QList<plenum::ui::AgendaBadge>)
