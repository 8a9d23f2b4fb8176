// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/waiting_card.h"

#include "ui/text/format.h"
#include "ui/text/meeting_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace plenum::ui {

WaitingCard::WaitingCard(QWidget *parent) : Card(parent)
{
    setAccessibleName(tr("Waiting for you"));
}

void WaitingCard::setEntries(const QList<WaitingEntry> &entries, const QDateTime &now)
{
    const bool sameDay = m_now.toLocalTime().date() == now.toLocalTime().date();
    m_now = now;
    if (entries == m_entries && sameDay)
        return;
    m_entries = entries;
    rebuild();
}

void WaitingCard::setWide(bool wide)
{
    if (m_wide == wide)
        return;
    m_wide = wide;
    rebuild();
}

void WaitingCard::rebuild()
{
    const QList<QPushButton *> before = findChildren<QPushButton *>();
    const qsizetype focused = before.indexOf(qobject_cast<QPushButton *>(focusWidget()));
    const bool hadFocus = focused >= 0 && before.at(focused)->hasFocus();
    clear();
    QList<QPushButton *> buttons;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        QWidget *row = makeRow(m_entries.at(i), i == 0);
        addRow(row);
        buttons.append(row->findChild<QPushButton *>());
    }
    if (hadFocus && !buttons.isEmpty())
        buttons.at(std::min(focused, buttons.size() - 1))->setFocus();
}

QWidget *WaitingCard::makeRow(const WaitingEntry &entry, bool first)
{
    const QString what = factsText({itemNumberText(entry.itemNumber), entry.itemTitle});
    auto *title = new TextLabel(tr("Sign off: %1").arg(what), TextRole::Strong);
    const QString counts = entry.expected > 0 ? tr("%1 of %2 have signed")
                                                    .arg(QLocale().toString(entry.signedSoFar),
                                                         QLocale().toString(entry.expected))
                                              : QString();
    auto *detail =
        new TextLabel(factsText({entry.meetingTitle, meetingStartText(entry.meetingStart, m_now), counts}),
                      TextRole::Secondary, Tone::Secondary);

    QPushButton *button = first ? primaryButton(tr("Review and sign")) : quietButton(tr("Review and sign"));
    button->setAccessibleDescription(title->text());
    connect(button, &QPushButton::clicked, this,
            [this, entry] { Q_EMIT signOff(entry.meeting, entry.item); });

    auto *words = plainColumn(2);
    words->addWidget(title->wrapped());
    words->addWidget(detail->wrapped());
    auto *row = new QWidget;
    auto *layout = new QBoxLayout(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, row);
    layout->setSpacing(m_wide ? kSpaceLarge : kSpaceSmall + 2);
    layout->addLayout(words, m_wide ? 1 : 0); // a stretch downwards would make the whole card grow
    layout->addWidget(button, 0, m_wide ? Qt::AlignVCenter : Qt::AlignLeft);
    return row;
}

} // namespace plenum::ui
