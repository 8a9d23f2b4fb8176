// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sync_report.h"
#include "core/workspace/snapshots.h"
#include "ui/widgets/banner.h"

namespace plenum::ui {

// What a contact with the store found wrong, once: the gravest warning in words, all of them in the fold-out.
// Dismissed warnings stay away until something else turns up.
class SyncBanner : public Banner {
    Q_OBJECT

public:
    explicit SyncBanner(QWidget *parent = nullptr);

    void showWarnings(const QList<Error> &warnings); // an empty list hides it
    // A repaired vault or a rebuilt cache, told once at start.
    void showRepairs(const HomeSnapshot &home);

private:
    QList<Error> m_shown;
    QList<Error> m_dismissed;
};

} // namespace plenum::ui
