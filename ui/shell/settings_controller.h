// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/settings/settings_state.h"
#include "ui/shell/window_settings.h"

#include <QObject>

namespace plenum::ui {

class LockController;
class SettingsView;

// Fills the settings page and applies what is chosen there at once.
class SettingsController : public QObject {
    Q_OBJECT

public:
    // The settings belong to the window, which saves them.
    SettingsController(Workspace &workspace, WindowSettings &settings, const QString &profileFolder,
                       LockController &lock, SettingsView *view, QObject *parent = nullptr);

    // Also tries the sandbox of the PDF worker anew.
    void fill(const QString &store); // where the space is kept
    void describe(const QString &protection, const QString &kept, bool hasPassphrase);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void connectRequested();

private:
    void describeSandbox(const Result<SandboxReport> &report);

    Workspace &m_workspace;
    WindowSettings &m_settings;
    QString m_profileFolder;
    LockController &m_lock;
    SettingsView *m_view;
    SettingsState m_state; // as it is shown
};

} // namespace plenum::ui
