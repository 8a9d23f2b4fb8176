// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_view.h"

#include "ui/members/invite_dialog.h"
#include "ui/members/members_delegate.h"
#include "ui/members/members_model.h"
#include "ui/members/requests_card.h"
#include "ui/text/error_text.h"
#include "ui/text/kept_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/question.h"
#include "ui/widgets/section_title.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {

constexpr int kWidest = 960;
constexpr int kLeaseWidth = 280;
constexpr int kHour = 3600;
constexpr int kDay = 24 * kHour;
constexpr int kLeases[] = {0, 8 * kHour, kDay, 3 * kDay, 7 * kDay, 14 * kDay, 30 * kDay};

QString leaseChoice(int seconds)
{
    return seconds == 0 ? MembersView::tr("Never: it stays open without the store")
                        : leaseLengthText(seconds);
}

} // namespace

MembersView::MembersView(QWidget *parent)
    : QWidget(parent),
      m_model(new MembersModel(this)),
      m_list(new QListView),
      m_empty(new EmptyState(Icon::Users, tr("The list of members is not here yet"),
                             tr("It appears once you have synchronised with the store."))),
      m_banner(new Banner),
      m_waiting(new QWidget),
      m_requests(new RequestsCard),
      m_invite(new QAction(icon(Icon::Plus), tr("Invite someone…"), this)),
      m_device(new QAction(icon(Icon::Laptop), tr("Invite another device…"), this)),
      m_handOver(new QAction(icon(Icon::Users), tr("Hand over the lead…"), this)),
      m_remove(new QAction(icon(Icon::Trash), tr("Remove…"), this))
{
    setAccessibleName(tr("Members"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MembersDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Members"));
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_device, m_handOver, m_remove});
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    setFocusProxy(m_list);
    m_banner->setDismissible(true);
    m_banner->hide();

    QVBoxLayout *waiting = plainColumn(kSpaceSmall, m_waiting);
    waiting->addWidget(new SectionTitle(tr("Waiting to be let in")));
    waiting->addWidget(m_requests);
    waiting->addSpacing(kSpaceMedium); // before what is about the members

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, 0);
    column->setSpacing(kSpaceMedium);
    column->addWidget(makeHeader());
    column->addWidget(m_banner);
    column->addWidget(m_waiting);
    column->addWidget(m_leaseRow = makeLease());
    column->addWidget(m_actions = makeActions());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    centeredRow(content, kWidest, this);

    connect(m_invite, &QAction::triggered, this, &MembersView::openInvite);
    connect(m_device, &QAction::triggered, this, &MembersView::openDeviceInvite);
    connect(m_handOver, &QAction::triggered, this, &MembersView::confirmHandOver);
    connect(m_remove, &QAction::triggered, this, &MembersView::confirmRemoval);
    connect(m_requests, &RequestsCard::approved, this, &MembersView::approved);
    connect(m_requests, &RequestsCard::refused, this, &MembersView::refused);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MembersView::adoptCurrent);
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    setState(MembersState());
}

QWidget *MembersView::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = plainRow(kSpaceSmall, header);
    layout->addWidget(new TextLabel(tr("Members"), TextRole::Headline), 1);
    m_inviteButton = primaryButton(tr("Invite someone…"));
    connect(m_inviteButton, &QPushButton::clicked, m_invite, &QAction::trigger);
    layout->addWidget(m_inviteButton);
    return header;
}

QWidget *MembersView::makeLease()
{
    m_lease = new QComboBox;
    for (const int seconds : kLeases)
        m_lease->addItem(leaseChoice(seconds), seconds);
    m_lease->setMaximumWidth(kLeaseWidth);
    connect(m_lease, &QComboBox::activated, this,
            [this](int index) { Q_EMIT leaseChosen(m_lease->itemData(index).toInt()); });
    return new FormRow(
        tr("Close this space on computers that did not reach the store for"), m_lease,
        tr("Papers, agendas and the marks of others are removed there, and come back when it "
           "synchronises. Own work stays. Back up the store: it is the only lasting copy then."));
}

void MembersView::showLease()
{
    int index = m_lease->findData(m_state.leaseSeconds);
    if (index < 0) {
        m_lease->addItem(leaseChoice(m_state.leaseSeconds), m_state.leaseSeconds);
        index = m_lease->count() - 1;
    }
    m_lease->setCurrentIndex(index);
    m_leaseRow->setVisible(m_state.manages);
}

QWidget *MembersView::makeActions()
{
    auto *bar = new QWidget;
    auto *layout = plainRow(kSpaceSmall, bar);
    m_chosen = new ElidedLabel(QString(), TextRole::Body, Tone::Secondary);
    layout->addWidget(m_chosen, 1);
    for (QAction *action : {m_device, m_handOver, m_remove}) {
        auto *button = action == m_remove ? dangerButton(action->text()) : quietButton(action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [action, button] { button->setEnabled(action->isEnabled()); });
        layout->addWidget(button);
    }
    return bar;
}

const Member *MembersView::current() const
{
    return m_model->memberAt(m_list->currentIndex());
}

void MembersView::adoptCurrent()
{
    const Member *member = current();
    const bool isManaged = m_state.manages && member != nullptr;
    m_chosen->setText(member == nullptr ? tr("Choose a person below.")
                                        : tr("Chosen: %1").arg(isolated(member->person.name)));
    m_device->setEnabled(isManaged);
    m_handOver->setEnabled(isManaged && m_state.mayHandOver && !member->lead && !member->left);
    m_remove->setEnabled(isManaged && !member->lead && !member->left);
}

void MembersView::setState(const MembersState &state)
{
    const PersonId person = current() == nullptr ? PersonId() : current()->person.id;
    m_state = state;
    m_model->setState(state);
    const bool any = m_model->rowCount() > 0;
    if (any && current() == nullptr) {
        const QModelIndex same = m_model->indexOf(person);
        m_list->setCurrentIndex(same.isValid() ? same : m_model->index(0));
    }
    if (state.manages) {
        m_list->setSelectionMode(QAbstractItemView::SingleSelection);
        m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
    } else { // nobody is chosen for anything
        m_list->setSelectionMode(QAbstractItemView::NoSelection);
        m_list->clearSelection();
    }
    m_requests->setRequests(state.requests);
    m_waiting->setVisible(state.manages && !state.requests.isEmpty());
    m_invite->setEnabled(state.manages);
    m_inviteButton->setVisible(state.manages);
    m_actions->setVisible(state.manages && any);
    showLease();
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    adoptCurrent();
}

void MembersView::showProblem(const Error &error)
{
    m_banner->showError(error);
}

QList<QAction *> MembersView::commands() const
{
    return {m_invite, m_device, m_handOver, m_remove};
}

InviteDialog *MembersView::makeDialog()
{
    if (m_dialog != nullptr)
        m_dialog->close();
    m_dialog = new InviteDialog(this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QObject::destroyed, this, [this](QObject *gone) {
        if (gone == m_dialog)
            m_dialog = nullptr;
    });
    return m_dialog;
}

void MembersView::openInvite()
{
    connect(makeDialog(), &InviteDialog::codeRequested, this, &MembersView::inviteRequested);
    m_dialog->open();
}

void MembersView::openDeviceInvite()
{
    const Member *member = current();
    if (member == nullptr)
        return;
    makeDialog()->setMember(member->person.name);
    m_dialog->open();
    Q_EMIT deviceInviteRequested(member->person.id);
}

void MembersView::showCode(const QString &code)
{
    if (m_dialog != nullptr)
        m_dialog->setCode(code);
}

void MembersView::showInviteProblem(const Error &error)
{
    if (m_dialog != nullptr)
        m_dialog->setProblem(error);
    else
        showProblem(error);
}

void MembersView::confirmRemoval()
{
    const Member *member = current();
    if (member == nullptr)
        return;
    const PersonId person = member->person.id;
    askBefore(
        this, tr("Remove %1?").arg(isolated(member->person.name)),
        tr("What they have on their computers they keep. What they signed and shared until now counts; what "
           "they do from now on does not."),
        tr("Remove"), [this, person] { Q_EMIT removalConfirmed(person); });
}

void MembersView::confirmHandOver()
{
    const Member *member = current();
    if (member == nullptr)
        return;
    const PersonId person = member->person.id;
    askBefore(
        this, tr("Hand over the lead to %1?").arg(isolated(member->person.name)),
        tr("From then on only they can publish agendas, invite and remove. Their Plenum takes the lead at "
           "its "
           "next synchronisation."),
        tr("Hand over"), [this, person] { Q_EMIT handOverConfirmed(person); });
}

} // namespace plenum::ui
