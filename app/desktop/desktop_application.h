// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/composition.h"
#include "app/desktop/language.h"
#include "core/network/network_cost.h"
#include "core/workspace/workspace.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <memory>

namespace plenum {

// Puts the desktop program together: composition, workspace, window; and builds the window anew in another
// language.
class DesktopApplication : public QObject {
    Q_OBJECT

public:
    explicit DesktopApplication(QString profileFolder);
    ~DesktopApplication() override;

    void start();

private:
    void buildWindow();

    Composition m_composition;
    QString m_profileFolder;
    ui::WindowSettings m_settings;
    Language m_language;
    NetworkCost m_networkCost;
    std::unique_ptr<Workspace> m_workspace;
    bool m_watchesCost = false;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace plenum
