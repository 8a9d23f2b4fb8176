// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_controller.h"

#include "core/base/async.h"
#include "ui/settings/settings_view.h"
#include "ui/shell/lock_controller.h"

namespace plenum::ui {

SettingsController::SettingsController(Workspace &workspace, WindowSettings &settings,
                                       const QString &profileFolder, LockController &lock, SettingsView *view,
                                       QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_profileFolder(profileFolder),
      m_lock(lock),
      m_view(view)
{
    connect(view, &SettingsView::connectRequested, this, &SettingsController::connectRequested);
    connect(view, &SettingsView::lockMinutesChosen, &lock, &LockController::setMinutes);
    connect(view, &SettingsView::lockRequested, &lock, &LockController::lock);
    connect(view, &SettingsView::languageChosen, this, [this](const QString &language) {
        m_settings.language = language;
        Q_EMIT languageChosen(language);
    });
    connect(view, &SettingsView::appearanceChosen, this, [this](Appearance appearance) {
        m_settings.appearance = appearance;
        m_settings.save(m_profileFolder);
        Theme::instance()->setAppearance(appearance);
    });
    connect(view, &SettingsView::textPercentChosen, this, [this](int percent) {
        m_settings.textPercent = percent;
        m_settings.save(m_profileFolder);
        Theme::instance()->setTextPercent(percent);
    });
}

void SettingsController::fill(const QString &store)
{
    m_state.store = store;
    m_state.language = m_settings.language;
    m_state.appearance = m_settings.appearance;
    m_state.textPercent = m_settings.textPercent;
    m_state.version = QStringLiteral(PLENUM_VERSION);
    m_state.profile = m_profileFolder;
    m_state.lockMinutes = m_lock.minutes();
    m_state.hasPassphrase = m_lock.hasPassphrase();
    m_view->setState(m_state);
    onFinished(m_workspace.probeSandbox(), this,
               [this](const Result<SandboxReport> &report) { describeSandbox(report); });
}

void SettingsController::describe(const QString &protection, const QString &kept, bool hasPassphrase)
{
    m_lock.setHasPassphrase(hasPassphrase);
    m_state.lockMinutes = m_lock.minutes();
    m_state.hasPassphrase = hasPassphrase;
    m_state.protection = protection;
    m_state.kept = kept;
    m_view->setState(m_state);
}

void SettingsController::describeSandbox(const Result<SandboxReport> &report)
{
    m_state.lockMinutes = m_lock.minutes();
    m_state.sandboxIsFull = report && report->seccomp && report->landlockAbi > 0 && report->allDenied();
    if (!report)
        m_state.sandbox = tr("The process that reads papers could not be started, so papers cannot be shown. "
                             "Installing Plenum again may help.");
    else if (m_state.sandboxIsFull)
        m_state.sandbox = tr("Tried just now: the process that reads papers can open no files, reach no "
                             "network and start no programs.");
    else
        m_state.sandbox = tr("Tried just now: this system does not offer every protection, so the process "
                             "that reads papers is held back only in part.");
    m_view->setState(m_state);
}

} // namespace plenum::ui
