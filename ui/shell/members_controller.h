// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/members/members_state.h"

#include <QObject>

namespace plenum::ui {

class MembersView;

// Joins the page of members and the workspace.
class MembersController : public QObject {
    Q_OBJECT

public:
    MembersController(Workspace &workspace, const Environment &environment, QObject *parent = nullptr);

    // Made when it is first asked for; whoever shows it owns it.
    MembersView *view();
    // Reads the list anew and, where this device leads, asks the store who waits.
    void refresh();

Q_SIGNALS:
    void waitingCounted(int count); // requests that can be approved

private:
    void askForRequests();
    void showState();
    void adoptCode(const Result<QString> &code);
    void settle(const QFuture<Result<void>> &change);

    Workspace &m_workspace;
    const Environment &m_environment;
    MembersView *m_view = nullptr;
    MembersState m_state;
};

} // namespace plenum::ui
