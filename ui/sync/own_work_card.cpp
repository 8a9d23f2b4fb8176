// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/own_work_card.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>

namespace plenum::ui {

namespace {

constexpr qsizetype kFirst = 6;

Pill::Kind deliveryPill(Delivery delivery)
{
    switch (delivery) {
    case Delivery::SavedHere:
        return Pill::Kind::Warning;
    case Delivery::InStore:
        return Pill::Kind::Accent;
    case Delivery::SeenBySecretary:
        break;
    }
    return Pill::Kind::Good;
}

} // namespace

OwnWorkCard::OwnWorkCard(QWidget *parent) : Card(parent)
{
    setAccessibleName(tr("Your work"));
    setPadding(0);
}

QWidget *OwnWorkCard::makeCounts() const
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setSpacing(kSpaceWide);
    DeliveryCounts counts;
    for (const OwnItemEntry &entry : m_entries)
        counts.add(entry.item.delivery);
    const std::pair<int, Delivery> parts[] = {{counts.savedHere, Delivery::SavedHere},
                                              {counts.inStore, Delivery::InStore},
                                              {counts.seenBySecretary, Delivery::SeenBySecretary}};
    for (const auto &[count, delivery] : parts) {
        auto *column = plainColumn(0);
        auto *figure = new TextLabel(QLocale().toString(count), TextRole::Title);
        auto *words = new TextLabel(deliveryText(delivery), TextRole::Secondary, Tone::Secondary);
        figure->setAccessibleName(QStringLiteral("%1: %2").arg(words->text(), figure->text()));
        column->addWidget(figure);
        column->addWidget(words);
        layout->addLayout(column);
    }
    layout->addStretch();
    return row;
}

QWidget *OwnWorkCard::makeRow(const OwnItemEntry &entry) const
{
    auto *row = new QWidget;
    const bool isMark = entry.item.kind == OwnItem::Kind::Mark;
    auto *sign = new QLabel;
    sign->setPixmap(icon(isMark ? Icon::Highlight : Icon::Signature, Tint::Secondary)
                        .pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *words = new ElidedLabel(ownWorkText(entry));
    auto *pill = new Pill(deliveryText(entry.item.delivery), deliveryPill(entry.item.delivery));
    pill->setChecked(entry.item.delivery == Delivery::SeenBySecretary);
    row->setAccessibleName(words->text() + QLatin1String(", ") + pill->text());
    auto *layout = new QHBoxLayout(row);
    layout->setSpacing(kSpaceMedium);
    layout->addWidget(sign);
    layout->addWidget(words, 1);
    layout->addWidget(pill);
    return row;
}

void OwnWorkCard::setWork(const SyncSnapshot &snapshot)
{
    QStringList said;
    for (const OwnItemEntry &entry : snapshot.own)
        said.append(ownWorkText(entry) + deliveryText(entry.item.delivery));
    if (said == m_shown)
        return;
    m_shown = said;
    m_entries = snapshot.own;
    fill();
}

void OwnWorkCard::fill()
{
    clear();
    if (m_entries.isEmpty())
        return;
    addRow(makeCounts());
    const qsizetype shown = m_all || m_entries.size() <= kFirst + 1 ? m_entries.size() : kFirst;
    for (qsizetype i = 0; i < shown; ++i)
        addRow(makeRow(m_entries.at(i)));
    if (shown == m_entries.size())
        return;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    QPushButton *more = linkButton(tr("Show all %1").arg(QLocale().toString(m_entries.size())));
    layout->addWidget(more);
    layout->addStretch();
    connect(more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
    addRow(row);
}

} // namespace plenum::ui
