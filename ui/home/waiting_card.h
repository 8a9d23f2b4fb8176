// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_state.h"
#include "ui/widgets/card.h"

namespace plenum::ui {

// The sign-offs somebody expects from me, one row each with the button that starts it.
class WaitingCard : public Card {
    Q_OBJECT

public:
    explicit WaitingCard(QWidget *parent = nullptr);

    // Rows are made again only when the entries differ; the focus stays in its row.
    void setEntries(const QList<WaitingEntry> &entries, const QDateTime &now);
    // Buttons beside the words instead of below them.
    void setWide(bool wide);

Q_SIGNALS:
    void signOff(const plenum::MeetingId &meeting, const plenum::ItemId &item);

private:
    void rebuild();
    QWidget *makeRow(const WaitingEntry &entry, bool first);

    QList<WaitingEntry> m_entries;
    QDateTime m_now;
    bool m_wide = false;
};

} // namespace plenum::ui
