// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/members_state.h"

#include <QWidget>

class QAction;
class QComboBox;
class QListView;
class QPushButton;

namespace plenum::ui {

class Banner;
class ElidedLabel;
class EmptyState;
class InviteDialog;
class MembersModel;
class RequestsCard;

// Who belongs to the space. Everybody reads; whoever leads invites, answers requests, removes people and
// hands the lead over.
class MembersView : public QWidget {
    Q_OBJECT

public:
    explicit MembersView(QWidget *parent = nullptr);

    void setState(const MembersState &state);
    void showProblem(const Error &error);
    // The code that inviteRequested or deviceInviteRequested asked for.
    void showCode(const QString &code);
    void showInviteProblem(const Error &error);
    // For the list of commands: what can be done with the person chosen.
    QList<QAction *> commands() const;

Q_SIGNALS:
    void leaseChosen(int seconds);
    void inviteRequested(const QString &name, plenum::Role role);
    void deviceInviteRequested(const plenum::PersonId &person);
    void approved(const plenum::DeviceId &device);
    void refused(const plenum::DeviceId &device);
    void removalConfirmed(const plenum::PersonId &person);
    void handOverConfirmed(const plenum::PersonId &person);

private:
    QWidget *makeHeader();
    QWidget *makeLease();
    void showLease();
    QWidget *makeActions();
    void adoptCurrent();
    void openInvite();
    void openDeviceInvite();
    void confirmRemoval();
    void confirmHandOver();
    InviteDialog *makeDialog();
    const Member *current() const;

    MembersState m_state;
    MembersModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    Banner *m_banner;
    QWidget *m_waiting; // the requests with their title
    RequestsCard *m_requests;
    QWidget *m_leaseRow = nullptr;
    QComboBox *m_lease = nullptr;
    QWidget *m_actions = nullptr;
    ElidedLabel *m_chosen = nullptr; // whom the actions are about
    QAction *m_invite;
    QAction *m_device;
    QAction *m_handOver;
    QAction *m_remove;
    QPushButton *m_inviteButton = nullptr;
    InviteDialog *m_dialog = nullptr;
};

} // namespace plenum::ui
