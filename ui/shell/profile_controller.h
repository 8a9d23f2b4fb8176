// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace plenum::ui {

class SettingsView;
class WipedView;

// What the settings page offers about this computer's copy: how it is protected, what is kept, and removing
// all of it.
class ProfileController : public QObject {
    Q_OBJECT

public:
    ProfileController(Workspace &workspace, const Environment &environment, SettingsView *view,
                      QObject *parent = nullptr);

    // Reads how things stand; described() follows.
    void refresh();

Q_SIGNALS:
    void described(const QString &protection, const QString &kept, bool hasPassphrase);
    void syncRequested();
    // From now on there is only this page, and nothing is saved any more. Whoever shows it owns it.
    void wipeBegan(plenum::ui::WipedView *page);

private:
    void adopt(const KeptReport &report);
    void openPassphrase();
    void openRecovery();
    void openKept();
    void askForWipe();
    void askForWipe(const WipeLoss &loss);
    void wipe();

    Workspace &m_workspace;
    const Environment &m_environment;
    SettingsView *m_view;
    bool m_hasPassphrase = false;
};

} // namespace plenum::ui
