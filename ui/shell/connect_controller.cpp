// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_controller.h"

#include "core/base/async.h"
#include "ui/connect/connect_view.h"

namespace plenum::ui {

ConnectController::ConnectController(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

ConnectController::~ConnectController()
{
    m_stop.request_stop();
    m_stopConnecting.request_stop();
}

ConnectView *ConnectController::view()
{
    if (m_view != nullptr)
        return m_view;
    m_view = new ConnectView;
    connect(m_view, &ConnectView::lookRequested, this, &ConnectController::look);
    connect(m_view, &ConnectView::lookCancelled, this, &ConnectController::cancelLook);
    connect(m_view, &ConnectView::authorityChosen, this, &ConnectController::readAuthority);
    connect(m_view, &ConnectView::joinRequested, this,
            [this](const std::shared_ptr<JoinApplication> &application) {
                m_stopConnecting = std::stop_source();
                adopt(m_workspace.join(std::move(*application), m_stopConnecting.get_token()));
            });
    connect(m_view, &ConnectView::foundingRequested, this,
            [this](const std::shared_ptr<FoundingApplication> &application) {
                m_stopConnecting = std::stop_source();
                adopt(m_workspace.found(std::move(*application), m_stopConnecting.get_token()));
            });
    connect(m_view, &ConnectView::reconnectRequested, this, &ConnectController::reconnect);
    connect(m_view, &ConnectView::connectingCancelled, this, [this] { m_stopConnecting.request_stop(); });
    connect(m_view, &ConnectView::closeRequested, this, [this] {
        m_stopConnecting.request_stop();
        cancelLook();
        m_view->forget();
        Q_EMIT closeRequested();
    });
    return m_view;
}

void ConnectController::show()
{
    if (m_view != nullptr)
        m_view->setState(m_state);
}

void ConnectController::start(const std::optional<SpaceRecord> &space, bool withCurrentStore)
{
    cancelLook();
    m_state = ConnectState();
    m_state.isWelcome = !space;
    m_state.space = space;
    show();
    view()->start();
    if (!withCurrentStore)
        return;
    onFinished(m_workspace.currentStore(), this, [this](const Result<StoreAccess> &access) {
        if (!access)
            return; // the page stays empty
        m_state.known = *access;
        m_state.authority = access->pinnedCa;
        m_state.authorityFile = access->pinnedCa.isEmpty() ? QString() : tr("chosen before");
        show();
        m_view->start(*access);
    });
}

void ConnectController::look(const std::shared_ptr<StoreSignIn> &store)
{
    cancelLook();
    m_stop = std::stop_source();
    m_state.isLooking = true;
    m_state.problem.reset();
    show();
    const auto looking =
        m_workspace.lookAtStore(store->access, std::move(store->password), m_stop.get_token());
    onFinished(looking, this, [this, round = ++m_round](const StoreLook &found) {
        if (round != m_round)
            return;
        m_state.isLooking = false;
        m_state.look = found;
        show();
    });
}

void ConnectController::cancelLook()
{
    m_stop.request_stop();
    ++m_round;
    if (!std::exchange(m_state.isLooking, false))
        return;
    m_state.look.reset();
    show();
}

void ConnectController::readAuthority(const QString &path)
{
    if (path.isEmpty()) {
        m_state.authority.clear();
        m_state.authorityFile.clear();
        m_state.look.reset(); // it was found under another condition
        show();
        return;
    }
    onFinished(m_workspace.readAuthority(path), this, [this, path](const Result<QByteArray> &authority) {
        m_state.problem = authority ? std::nullopt : std::optional(authority.error());
        if (authority) {
            m_state.authority = *authority;
            m_state.authorityFile = path;
            m_state.look.reset();
        }
        show();
        if (authority)
            m_view->look();
    });
}

void ConnectController::adopt(const QFuture<Result<HomeSnapshot>> &connecting)
{
    m_state.isConnecting = true;
    m_state.problem.reset();
    show();
    onFinished(connecting, this, [this](const Result<HomeSnapshot> &home) {
        m_state.isConnecting = false;
        if (!home) {
            if (home.error().code != ErrorCode::Cancelled)
                m_state.problem = home.error();
            show();
            return;
        }
        m_state = ConnectState();
        m_view->forget();
        show();
        Q_EMIT connected(*home);
    });
}

void ConnectController::reconnect(const std::shared_ptr<StoreSignIn> &store)
{
    m_state.isConnecting = true;
    m_state.problem.reset();
    show();
    onFinished(m_workspace.reconnect(std::move(*store)), this, [this](const Result<void> &done) {
        m_state.isConnecting = false;
        if (!done) {
            m_state.problem = done.error();
            show();
            return;
        }
        m_view->forget();
        show();
        Q_EMIT reconnected();
    });
}

} // namespace plenum::ui
