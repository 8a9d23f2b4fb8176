// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/connect/connect_state.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace plenum::ui {

class ConnectView;

// Joins the page "Connect to a store" and the workspace.
class ConnectController : public QObject {
    Q_OBJECT

public:
    ConnectController(Workspace &workspace, QObject *parent = nullptr);
    ~ConnectController() override;

    // Made when it is first asked for; whoever shows it owns it.
    ConnectView *view();
    // An empty page; with the store of the current space, and how it is reached, if that is to be changed.
    void start(const std::optional<SpaceRecord> &space, bool withCurrentStore);

Q_SIGNALS:
    void connected(const plenum::HomeSnapshot &home); // joined or founded
    void reconnected();
    void closeRequested();

private:
    void look(const std::shared_ptr<StoreSignIn> &store);
    void cancelLook();
    void readAuthority(const QString &path);
    void adopt(const QFuture<Result<HomeSnapshot>> &connecting);
    void reconnect(const std::shared_ptr<StoreSignIn> &store);
    void show();

    Workspace &m_workspace;
    ConnectView *m_view = nullptr;
    ConnectState m_state;
    std::stop_source m_stop; // of the look that runs
    std::stop_source m_stopConnecting;
    quint64 m_round = 0; // looks of before are no news
};

} // namespace plenum::ui
