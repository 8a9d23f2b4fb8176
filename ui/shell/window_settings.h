// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QString>

namespace plenum::ui {

// What is needed before the vault is open: how the window stood, language and look. Plain values in
// <profile>/window.ini; nothing of a meeting ever goes there.
struct WindowSettings {
    QByteArray geometry;
    QByteArray splitter;
    QString language; // empty = the desktop's
    Appearance appearance = Appearance::System;
    int textPercent = 100;
    bool desktopWasDark = false;
    bool agendaShown = true;
    bool panelShown = true;

    static WindowSettings load(const QString &profileFolder);
    void save(const QString &profileFolder) const;
};

} // namespace plenum::ui
