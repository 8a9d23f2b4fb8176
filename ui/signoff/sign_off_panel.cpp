// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/sign_off_panel.h"

#include "ui/signoff/sign_off_form.h"
#include "ui/signoff/sign_off_list.h"
#include "ui/text/format.h"
#include "ui/text/meeting_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {

// Scrolls up and down only: never narrower than what is in it.
class UprightScrollArea : public QScrollArea {
public:
    QSize minimumSizeHint() const override
    {
        const int content = widget() != nullptr ? widget()->minimumSizeHint().width() : 0;
        return {content + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

QString safeHereText(Outgoing outgoing)
{
    switch (outgoing) {
    case Outgoing::AtNextContact:
        return SignOffPanel::tr("It is safe on this computer and goes to the store at the next contact; you "
                                "need not do anything.");
    case Outgoing::WhenResumed:
        return SignOffPanel::tr(
            "It is safe on this computer and goes to the store when synchronising goes on.");
    case Outgoing::OnceLetIn:
        return SignOffPanel::tr("It is safe on this computer and goes to the store once a secretary has let "
                                "this computer in; you need not do anything.");
    }
    return {};
}

} // namespace

SignOffPanel::SignOffPanel(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget)
{
    setFocusPolicy(Qt::TabFocus);
    plainColumn(0, this)->addWidget(m_stack);

    m_stack->addWidget(new EmptyState(
        Icon::Signature, tr("No agenda item is chosen"),
        tr("Choose an item of the agenda to read what would be signed and who has signed it off.")));
}

void SignOffPanel::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    layout->setSpacing(kSpaceWide);
    m_done = new Card;
    m_form = new SignOffForm;
    m_list = new SignOffList;
    layout->addWidget(m_done);
    layout->addWidget(m_form);
    layout->addWidget(m_list);
    layout->addStretch();
    auto *scroll = new UprightScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);

    connect(m_form, &SignOffForm::draftWanted, this, &SignOffPanel::draftWanted);
    connect(m_form, &SignOffForm::keyFileChosen, this, &SignOffPanel::keyFileChosen);
    connect(m_form, &SignOffForm::signWanted, this,
            [this](const SignOffStatement &statement, const QString &keyFile,
                   const std::shared_ptr<SecretBytes> &passphrase) {
                setFocus(); // the form's fields are about to be disabled: keep the focus in this panel
                m_form->setBusy(true);
                Q_EMIT signWanted(statement, keyFile, passphrase);
            });
}

const SignOffEntry *SignOffPanel::ownInForce() const
{
    for (const SignOffEntry &entry : m_state.entries) {
        if (entry.own && !entry.superseded && !entry.earlierVersion &&
            entry.verdict.indication != Indication::TotalFailed)
            return &entry;
    }
    return nullptr;
}

void SignOffPanel::setState(const SignOffState &state)
{
    if (state.item.id != m_state.item.id)
        m_signAgain = false;
    m_state = state;
    if (m_form != nullptr || isVisible())
        fill();
}

void SignOffPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_form == nullptr && !m_state.item.id.isEmpty())
        fill();
}

void SignOffPanel::fill()
{
    if (m_form == nullptr)
        makeContent();
    m_form->setState(m_state);
    m_list->setEntries(m_state.entries, m_state.members, m_state.outgoing);
    adopt();
    m_stack->setCurrentIndex(1);
}

void SignOffPanel::clear()
{
    m_state = {};
    if (m_form != nullptr)
        m_form->forgetSecrets();
    m_stack->setCurrentIndex(0);
}

void SignOffPanel::adopt()
{
    const SignOffEntry *own = ownInForce();
    m_done->setVisible(own != nullptr && !m_signAgain);
    m_form->setVisible(own == nullptr || m_signAgain);
    if (own != nullptr)
        showOwn(*own);
}

void SignOffPanel::showOwn(const SignOffEntry &entry)
{
    m_done->clear();
    while (QLayoutItem *item = m_done->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_done->body()->addWidget(
        (new TextLabel(tr("You signed off: %1").arg(decisionText(entry.decision)), TextRole::Strong))
            ->wrapped());
    m_done->body()->addWidget(
        (new TextLabel(momentText(entry.time.toLocalTime(), QDateTime::currentDateTime()),
                       TextRole::Secondary, Tone::Secondary))
            ->wrapped());
    auto *pill = new Pill(entry.inStore ? tr("In the store") : tr("Saved here"),
                          entry.inStore ? Pill::Kind::Good : Pill::Kind::Accent);
    pill->setChecked(true);
    m_done->body()->addWidget(pill, 0, Qt::AlignLeading);
    m_done->body()->addWidget(
        (new TextLabel(entry.inStore
                           ? tr("Every member’s Plenum can now check it. If you change your mind, a new "
                                "sign-off replaces this one.")
                           : safeHereText(m_state.outgoing),
                       TextRole::Secondary, Tone::Secondary))
            ->wrapped());
    QPushButton *again = quietButton(tr("Sign off anew"));
    m_done->body()->addWidget(again, 0, Qt::AlignLeading);
    connect(again, &QPushButton::clicked, this, [this] {
        m_signAgain = true;
        adopt();
    });
}

void SignOffPanel::finishSigning()
{
    m_signAgain = false;
    m_form->setBusy(false);
}

void SignOffPanel::failSigning(const Error &error)
{
    m_form->setBusy(false);
    m_form->showError(error);
}

} // namespace plenum::ui
