// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QMetaType>
#include <QString>

namespace plenum::ui {

struct SettingsState {
    QString language; // "ar", "de", "en", "id", "vi"; empty = the desktop's language
    Appearance appearance = Appearance::System;
    int textPercent = 100; // of the desktop's font
    QString store;         // where the space is kept; empty: nothing has been joined
    QString version;       // "0.1.0"
    QString
        sandbox; // whole sentences: what holds the PDF worker back on this computer; empty = not known yet
    bool sandboxIsFull = true;
    QString profile;           // the folder with this computer's copies and work; shown, not edited
    int lockMinutes = 0;       // without input, until the window is locked; 0: by hand only
    bool hasPassphrase = true; // else it is only covered
    QString protection;        // sentences: what opens the profile; empty = not known yet
    QString kept;              // how much is kept on this computer; empty = not known yet
};

} // namespace plenum::ui

Q_DECLARE_METATYPE(plenum::ui::SettingsState)
