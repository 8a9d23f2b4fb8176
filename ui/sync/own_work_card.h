// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/sync_state.h"
#include "ui/widgets/card.h"

namespace plenum::ui {

// How far one's own shared marks and sign-offs have got: three counts, and the pieces themselves, what is
// only here first.
class OwnWorkCard : public Card {
    Q_OBJECT

public:
    explicit OwnWorkCard(QWidget *parent = nullptr);

    void setWork(const SyncSnapshot &snapshot);

private:
    QWidget *makeCounts() const;
    QWidget *makeRow(const OwnItemEntry &entry) const;
    void fill();

    QList<OwnItemEntry> m_entries;
    QStringList m_shown; // what the rows say
    bool m_all = false;
};

} // namespace plenum::ui
