// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_state.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace plenum::ui {

namespace {

struct HomeText {
    Q_DECLARE_TR_FUNCTIONS(HomeText)
};

} // namespace

QString connectionText(const ConnectionState &connection, const QDateTime &now)
{
    switch (connection.kind) {
    case ConnectionState::Kind::Syncing:
        return HomeText::tr("Synchronising");
    case ConnectionState::Kind::Paused:
        return HomeText::tr("Paused");
    case ConnectionState::Kind::UpToDate:
        return connection.asOf.isValid()
                   ? HomeText::tr("Up to date, %1").arg(momentText(connection.asOf, now))
                   : HomeText::tr("Up to date");
    case ConnectionState::Kind::Offline:
        return connection.asOf.isValid()
                   ? HomeText::tr("Offline, as of %1").arg(momentText(connection.asOf, now))
                   : HomeText::tr("Offline, no contact with the store yet");
    }
    return {};
}

QString unsentText(const ConnectionState &connection)
{
    if (connection.unsent == 0)
        return {};
    if (connection.isWaiting)
        return HomeText::tr("%n pieces of your work are saved here and go to the store once a secretary has "
                            "let this computer in.",
                            nullptr, connection.unsent);
    if (connection.kind == ConnectionState::Kind::Paused)
        return HomeText::tr(
            "%n pieces of your work are saved here and go to the store when synchronising goes on.", nullptr,
            connection.unsent);
    return HomeText::tr("%n pieces of your work are saved here and go to the store at the next contact.",
                        nullptr, connection.unsent);
}

QString readinessText(const Readiness &readiness)
{
    const QLocale locale;
    const QString here = locale.toString(readiness.papersHere);
    const QString all = locale.toString(readiness.papers);
    if (readiness.papers == 0)
        return HomeText::tr("No papers yet");
    if (readiness.isReady())
        return HomeText::tr("Ready offline: %1 of %2 papers").arg(here, all);
    if (readiness.papersComing > 0)
        return HomeText::tr("%n papers coming", nullptr, readiness.papersComing);
    if (readiness.papersWaiting > 0)
        return HomeText::tr("%n papers waiting", nullptr, readiness.papersWaiting);
    return HomeText::tr("%1 of %2 papers here").arg(here, all);
}

} // namespace plenum::ui
