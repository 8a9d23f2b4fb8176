// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/snapshots.h"
#include "ui/text/sync_text.h"
#include "ui/widgets/banner.h"

#include <QPointer>

namespace plenum::ui {

// Above every view: the gravest thing a contact with the store brought, in words, with a button where
// something can be done. What was dismissed stays away until something else turns up.
class SyncBanner : public Banner {
    Q_OBJECT

public:
    explicit SyncBanner(QWidget *parent = nullptr);

    // While the page shows them all, they are not told twice.
    void setPageShown(bool shown);
    // The gravest first; none hides it.
    void showNotices(const QList<SyncNotice> &notices);
    // A repaired vault or a rebuilt cache, told once at start.
    void showRepairs(const HomeSnapshot &home);
    // Before all others, for as long as it is so: it cannot be dismissed.
    void setRemoved(bool removed);
    // Next to that: the lease of the space runs out. Empty: it does not.
    void setLeaseWarning(const QString &warning);
    // For somebody who asked for something that cannot be done as it is: the focus goes to the button that
    // helps, and a screen reader reads why; it comes back to where it was when the message goes. What was
    // dismissed is told again.
    void focusRemedy();

Q_SIGNALS:
    void remedyChosen(plenum::ui::SyncRemedy remedy);
    void moreRequested(); // there are further notices

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showCurrent();
    void giveFocusBack();

    QList<SyncNotice> m_notices;
    QList<SyncNotice> m_dismissed;
    QPointer<QPushButton> m_remedy;
    QPointer<QWidget> m_focusBefore;
    bool m_isRemoved = false;
    QString m_leaseWarning;
    bool m_isPageShown = false;
};

} // namespace plenum::ui
