// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace plenum::ui {

// Dates, times and sizes as people of the chosen language write them. The locale is the one of the chosen
// language (QLocale() once the program has set it). Texts around the figures are translated.

// "Thu 3 December 2026"
QString dateText(const QDate &date, const QLocale &locale = QLocale());
// "Thu 3 December": the year is left out while it is the year of today.
QString shortDateText(const QDate &date, const QDate &today, const QLocale &locale = QLocale());
// "08:00"
QString timeText(const QTime &time, const QLocale &locale = QLocale());

// "Thu 3 December 2026, 08:00 to 11:30". Times stand as they were published, in the meeting's own offset from
// UTC; when that is not the offset of this computer, it is named: "…, 08:00 to 11:30 (UTC+07:00)". An invalid
// end is left out; an end on another day is written with its date.
QString meetingTimeText(const QDateTime &start, const QDateTime &end, const QLocale &locale = QLocale());
// "Tue 8 December, 14:00"
QString meetingStartText(const QDateTime &start, const QDateTime &now, const QLocale &locale = QLocale());

// "now", "in 5 min", "in 1 h 20 min", "tomorrow", "in 3 days", "40 min ago", "2 h ago", "yesterday", "5 days
// ago", and the date beyond two weeks. Days are calendar days of this computer.
QString relativeText(const QDateTime &when, const QDateTime &now, const QLocale &locale = QLocale());
// "07:40" today, "yesterday 17:05", "2 December 17:05", "2 December 2025".
QString momentText(const QDateTime &when, const QDateTime &now, const QLocale &locale = QLocale());

// "45 s", "12 min", "1 h 20 min": how long something still takes.
QString durationText(qint64 seconds, const QLocale &locale = QLocale());

// "212 MB", "1.4 MB", "640 bytes": powers of 1000, one decimal below ten.
QString sizeText(qint64 bytes, const QLocale &locale = QLocale());

// "Thu 3 December, 08:00 · Room 302": the facts that are not empty, each keeping its own direction.
QString factsText(const QStringList &facts);

} // namespace plenum::ui
