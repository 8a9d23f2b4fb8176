// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sync_banner.h"

#include "ui/text/error_text.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace plenum::ui {

namespace {

// What is most alarming comes first.
int gravity(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Rollback:
        return 0;
    case ErrorCode::Forked:
        return 1;
    case ErrorCode::Unauthorized:
        return 2;
    case ErrorCode::Corrupt:
        return 3;
    default:
        return 4;
    }
}

} // namespace

SyncBanner::SyncBanner(QWidget *parent) : Banner(parent)
{
    setDismissible(true);
    setContentsMargins(0, kSpaceLarge, 0, 0); // its own, so that it goes away with it
    hide();
    connect(this, &Banner::dismissed, this, [this] { m_dismissed = m_shown; });
}

void SyncBanner::showWarnings(const QList<Error> &warnings)
{
    if (warnings == m_shown && isVisible())
        return;
    m_shown = warnings;
    if (warnings.isEmpty() || warnings == m_dismissed) {
        if (warnings.isEmpty())
            m_dismissed.clear();
        hide();
        return;
    }
    QList<Error> sorted = warnings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Error &a, const Error &b) { return gravity(a) < gravity(b); });
    const ErrorText text = errorText(sorted.constFirst());
    QStringList details;
    for (const Error &error : std::as_const(sorted))
        details.append(QStringLiteral("%1: %2").arg(error.subject, error.detail));
    showMessage(Kind::Warning, text.headline,
                QStringList{text.safe, text.advice}.join(QLatin1Char(' ')).trimmed(),
                details.join(QLatin1Char('\n')));
    show();
}

void SyncBanner::showRepairs(const HomeSnapshot &home)
{
    if (home.recovery) {
        const QString rest = home.recovery->damagedTables.isEmpty()
                                 ? tr("As far as can be told, everything was recovered.")
                                 : tr("Some marks or notes may be missing. The damaged file is kept in %1.")
                                       .arg(home.recovery->keptCopy);
        showMessage(Kind::Warning, tr("The file with your own work was damaged and has been repaired"), rest);
        show();
    } else if (home.cacheRebuilt) {
        showMessage(Kind::Info, tr("The local copies were damaged and are fetched again"),
                    tr("Your own marks, notes and sign-offs are kept elsewhere and are complete."));
        show();
    }
}

} // namespace plenum::ui
