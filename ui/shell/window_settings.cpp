// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_settings.h"

#include <QSettings>

#include <algorithm>

namespace plenum::ui {

namespace {

QString fileOf(const QString &profileFolder)
{
    return profileFolder + QStringLiteral("/window.ini");
}

} // namespace

WindowSettings WindowSettings::load(const QString &profileFolder)
{
    const QSettings file(fileOf(profileFolder), QSettings::IniFormat);
    WindowSettings settings;
    settings.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    settings.splitter = file.value(QStringLiteral("splitter")).toByteArray();
    settings.language = file.value(QStringLiteral("language")).toString();
    settings.appearance =
        static_cast<Appearance>(std::clamp(file.value(QStringLiteral("appearance"), 0).toInt(), 0, 2));
    settings.textPercent = std::clamp(file.value(QStringLiteral("textPercent"), 100).toInt(), 80, 200);
    settings.desktopWasDark = file.value(QStringLiteral("desktopWasDark"), false).toBool();
    settings.agendaShown = file.value(QStringLiteral("agendaShown"), true).toBool();
    settings.panelShown = file.value(QStringLiteral("panelShown"), true).toBool();
    return settings;
}

void WindowSettings::save(const QString &profileFolder) const
{
    QSettings file(fileOf(profileFolder), QSettings::IniFormat);
    file.setValue(QStringLiteral("geometry"), geometry);
    file.setValue(QStringLiteral("splitter"), splitter);
    file.setValue(QStringLiteral("language"), language);
    file.setValue(QStringLiteral("appearance"), static_cast<int>(appearance));
    file.setValue(QStringLiteral("textPercent"), textPercent);
    file.setValue(QStringLiteral("desktopWasDark"), desktopWasDark);
    file.setValue(QStringLiteral("agendaShown"), agendaShown);
    file.setValue(QStringLiteral("panelShown"), panelShown);
}

} // namespace plenum::ui
