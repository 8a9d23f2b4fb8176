// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_application.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace plenum {

namespace {
constexpr int kCostMs = 1000; // after the first screen, which must not wait for the network manager
}

DesktopApplication::DesktopApplication(QString profileFolder)
    : m_profileFolder(std::move(profileFolder)), m_settings(ui::WindowSettings::load(m_profileFolder))
{
    ui::Theme::Options options;
    options.appearance = m_settings.appearance;
    options.textPercent = m_settings.textPercent;
    options.assumeDark = m_settings.desktopWasDark;
    ui::Theme::apply(*qApp, options);
    m_language.speak(m_settings.language);
    m_workspace = std::make_unique<Workspace>(m_profileFolder, m_composition.environment());
    connect(&m_networkCost, &NetworkCost::meteredChanged, m_workspace.get(), &Workspace::setMetered);
}

DesktopApplication::~DesktopApplication() = default;

void DesktopApplication::buildWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, m_composition.environment(), m_profileFolder,
                                                m_settings);
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, [this](const QString &language) {
        m_settings = ui::WindowSettings::load(m_profileFolder);
        m_language.speak(language);
        // The window that asked is still in its own slot; the new one takes its place afterwards.
        QMetaObject::invokeMethod(
            this, [this] { buildWindow(); }, Qt::QueuedConnection);
    });
    connect(m_window.get(), &ui::MainWindow::homeShown, &m_networkCost, [this] {
        if (!std::exchange(m_watchesCost, true))
            QTimer::singleShot(kCostMs, &m_networkCost, &NetworkCost::watch);
    });
    m_window->show();
    m_window->start();
}

void DesktopApplication::start()
{
    buildWindow();
}

} // namespace plenum
