// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/composition.h"
#include "core/workspace/workspace.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QTranslator>

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
    void speak(const QString &language); // empty = the desktop's
    void buildWindow();

    Composition m_composition;
    QString m_profileFolder;
    ui::WindowSettings m_settings;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace plenum
