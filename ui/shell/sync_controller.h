// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/sync/sync_state.h"

#include <QObject>
#include <QTimer>

namespace plenum::ui {

class SyncBanner;
class SyncView;

// Joins the page "Sync" and the banner above every view with the workspace's contacts.
class SyncController : public QObject {
    Q_OBJECT

public:
    SyncController(Workspace &workspace, const Environment &environment, SyncBanner *banner,
                   QObject *parent = nullptr);

    // Made when it is first asked for; whoever shows it owns it.
    SyncView *view();
    // Reads how things stand; the page and whoever shows readiness hear of it.
    void refresh();
    // A contact the person asked for: a store that is away is told then, too, and a pause.
    void sync();
    void resume(); // after a pause; a contact follows
    void setLastContact(const QDateTime &moment);
    const SyncState &state() const { return m_state; }

Q_SIGNALS:
    void changed();          // of state()
    void connectRequested(); // how the store is reached is to be changed
    void pageRequested();

private:
    void finish(const Result<SyncReport> &report);
    void showProgress(const SyncProgress &progress);
    void show();
    void apply(SyncRemedy remedy);
    void tellPause();
    void offerNewKey();
    void renewDevice();
    void tell();

    Workspace &m_workspace;
    const Environment &m_environment;
    SyncBanner *m_banner;
    SyncView *m_view = nullptr;
    SyncState m_state;
    QTimer m_later; // a running contact changes the picture all the time
    bool m_isAsked = false;
    QList<SyncNotice> m_told; // what the last contact brought
    bool m_isToldAll = false; // somebody asked for it
    bool m_isPauseTold = false;
    bool m_isRenewing = false;
    std::optional<SyncNotice> m_renewal; // that it runs, or why it did not work
};

} // namespace plenum::ui
