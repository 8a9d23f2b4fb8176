// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/members_controller.h"

#include "core/base/async.h"
#include "ui/members/members_view.h"

#include <algorithm>

namespace plenum::ui {

MembersController::MembersController(Workspace &workspace, const Environment &environment, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_environment(environment)
{
}

MembersView *MembersController::view()
{
    if (m_view != nullptr)
        return m_view;
    m_view = new MembersView;
    m_view->setState(m_state);
    connect(m_view, &MembersView::inviteRequested, this, [this](const QString &name, Role role) {
        onFinished(m_workspace.invite(name, role), this,
                   [this](const Result<QString> &code) { adoptCode(code); });
    });
    connect(m_view, &MembersView::deviceInviteRequested, this, [this](const PersonId &person) {
        onFinished(m_workspace.inviteAgain(person), this,
                   [this](const Result<QString> &code) { adoptCode(code); });
    });
    connect(m_view, &MembersView::approved, this,
            [this](const DeviceId &device) { settle(m_workspace.approve(device)); });
    connect(m_view, &MembersView::refused, this,
            [this](const DeviceId &device) { settle(m_workspace.refuse(device)); });
    connect(m_view, &MembersView::removalConfirmed, this,
            [this](const PersonId &person) { settle(m_workspace.removeMember(person)); });
    connect(m_view, &MembersView::handOverConfirmed, this,
            [this](const PersonId &person) { settle(m_workspace.handOverLead(person)); });
    connect(m_view, &MembersView::leaseChosen, this,
            [this](int seconds) { settle(m_workspace.setLease(seconds)); });
    return m_view;
}

void MembersController::showState()
{
    if (m_view != nullptr)
        m_view->setState(m_state);
}

void MembersController::refresh()
{
    onFinished(m_workspace.members(), this, [this](const Result<MembersSnapshot> &snapshot) {
        if (!snapshot && snapshot.error().code == ErrorCode::LeaseEnded) { // names are of the space too
            m_state = MembersState();
            showState();
        }
        if (!snapshot)
            return; // no space yet: the page stays empty
        m_state.spaceName = snapshot->spaceName;
        m_state.members = snapshot->members;
        m_state.manages = snapshot->leads;
        m_state.mayHandOver = snapshot->mayHandOver;
        m_state.leaseSeconds = snapshot->leaseSeconds;
        m_state.membership = snapshot->membership;
        m_state.now = m_environment.clock.nowUtc();
        if (!m_state.manages)
            m_state.requests.clear();
        showState();
        if (m_state.manages)
            askForRequests();
    });
}

void MembersController::askForRequests()
{
    onFinished(m_workspace.joinRequests(), this, [this](const Result<QList<JoinRequest>> &requests) {
        if (!requests)
            return; // the store is away: what was known stays
        m_state.requests = *requests;
        showState();
        Q_EMIT waitingCounted(
            static_cast<int>(std::count_if(requests->cbegin(), requests->cend(),
                                           [](const JoinRequest &request) { return !request.problem; })));
    });
}

void MembersController::adoptCode(const Result<QString> &code)
{
    if (code)
        m_view->showCode(*code);
    else
        m_view->showInviteProblem(code.error());
}

void MembersController::settle(const QFuture<Result<void>> &change)
{
    onFinished(change, this, [this](const Result<void> &done) {
        if (!done)
            m_view->showProblem(done.error());
        refresh();
    });
}

} // namespace plenum::ui
