// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace plenum::ui {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kFarDays = 14; // beyond this a distance in days says less than the date

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

// The patterns of the C locale are for machines; people who have no locale set read British English.
QLocale spoken(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

// The language's own order of weekday, day, month and year, with a short weekday.
QString datePattern(const QLocale &locale)
{
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    pattern.replace(QStringLiteral("dddd"), QStringLiteral("ddd"));
    static const QRegularExpression paddedDay(QStringLiteral("(?<!d)dd(?!d)"));
    pattern.replace(paddedDay, QStringLiteral("d"));
    if (locale.language() == QLocale::English)
        pattern.replace(QStringLiteral("ddd, "), QStringLiteral("ddd "));
    return pattern;
}

QString withoutYear(QString pattern)
{
    static const QRegularExpression year(QStringLiteral("[,\u060C]?\\s*yyyy"));
    return pattern.remove(year);
}

QString withoutWeekday(QString pattern)
{
    static const QRegularExpression weekday(QStringLiteral("ddd[,\u060C]?\\s*"));
    return pattern.remove(weekday);
}

QString offsetText(int seconds)
{
    const QTime size = QTime(0, 0).addSecs(std::abs(seconds));
    const QString sign = seconds < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    return QStringLiteral("UTC%1%2").arg(sign, size.toString(QStringLiteral("HH:mm")));
}

QString hoursAndMinutes(qint64 seconds, const QLocale &locale)
{
    const qint64 hours = seconds / kHour;
    const qint64 minutes = (seconds % kHour) / kMinute;
    if (hours == 0)
        return Format::tr("%1 min", "a length of time").arg(locale.toString(minutes));
    if (minutes == 0)
        return Format::tr("%1 h", "a length of time").arg(locale.toString(hours));
    return Format::tr("%1 h %2 min", "a length of time")
        .arg(locale.toString(hours), locale.toString(minutes));
}

QString futureText(qint64 seconds, qint64 days, const QDateTime &when, const QLocale &locale)
{
    if (days == 0 || seconds < 6 * kHour)
        return Format::tr("in %1", "a length of time").arg(hoursAndMinutes(seconds, locale));
    if (days == 1)
        return Format::tr("tomorrow");
    if (days <= kFarDays)
        return Format::tr("in %n days", nullptr, static_cast<int>(days));
    return dateText(when.toLocalTime().date(), locale);
}

QString pastText(qint64 seconds, qint64 days, const QDateTime &when, const QLocale &locale)
{
    if (seconds < kHour)
        return Format::tr("%1 ago", "a length of time").arg(hoursAndMinutes(seconds, locale));
    if (days == 0)
        return Format::tr("%1 ago", "a length of time")
            .arg(hoursAndMinutes(seconds - seconds % kHour, locale));
    if (days == 1)
        return Format::tr("yesterday");
    if (days <= kFarDays)
        return Format::tr("%n days ago", nullptr, static_cast<int>(days));
    return dateText(when.toLocalTime().date(), locale);
}

} // namespace

QString dateText(const QDate &date, const QLocale &locale)
{
    const QLocale language = spoken(locale);
    return language.toString(date, datePattern(language));
}

QString shortDateText(const QDate &date, const QDate &today, const QLocale &locale)
{
    const QLocale language = spoken(locale);
    const QString pattern = datePattern(language);
    return language.toString(date, date.year() == today.year() ? withoutYear(pattern) : pattern);
}

QString timeText(const QTime &time, const QLocale &locale)
{
    return spoken(locale).toString(time, QLocale::ShortFormat);
}

QString meetingTimeText(const QDateTime &start, const QDateTime &end, const QLocale &locale)
{
    if (!start.isValid())
        return {};
    QString text = Format::tr("%1, %2", "date, time")
                       .arg(dateText(start.date(), locale), timeText(start.time(), locale));
    if (end.isValid() && end > start) {
        const QDateTime close = end.toOffsetFromUtc(start.offsetFromUtc());
        QString closing = timeText(close.time(), locale);
        if (close.date() != start.date())
            closing = Format::tr("%1, %2", "date, time").arg(dateText(close.date(), locale), closing);
        text = Format::tr("%1 to %2", "from a time to a time").arg(text, closing);
    }
    if (start.offsetFromUtc() != start.toLocalTime().offsetFromUtc())
        text = QStringLiteral("%1 (%2)").arg(text, offsetText(start.offsetFromUtc()));
    return text;
}

QString meetingStartText(const QDateTime &start, const QDateTime &now, const QLocale &locale)
{
    if (!start.isValid())
        return {};
    return Format::tr("%1, %2", "date, time")
        .arg(shortDateText(start.date(), now.toLocalTime().date(), locale), timeText(start.time(), locale));
}

QString relativeText(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid() || !now.isValid())
        return {};
    const qint64 seconds = now.secsTo(when);
    const qint64 days = now.toLocalTime().date().daysTo(when.toLocalTime().date());
    if (std::abs(seconds) < kMinute)
        return Format::tr("now");
    return seconds > 0 ? futureText(seconds, days, when, spoken(locale))
                       : pastText(-seconds, -days, when, spoken(locale));
}

QString momentText(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid())
        return {};
    const QLocale language = spoken(locale);
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    QString time = timeText(local.time(), language);
    if (local.date() == today)
        return time;
    if (local.date().addDays(1) == today)
        return Format::tr("yesterday %1", "a time").arg(time);
    const QString pattern = withoutWeekday(datePattern(language));
    if (local.date().year() == today.year())
        return Format::tr("%1 %2", "date time")
            .arg(language.toString(local.date(), withoutYear(pattern)), time);
    return language.toString(local.date(), pattern);
}

QString durationText(qint64 seconds, const QLocale &locale)
{
    if (seconds < kMinute)
        return Format::tr("%1 s", "a length of time").arg(locale.toString(std::max<qint64>(seconds, 0)));
    return hoursAndMinutes(seconds, locale);
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    qint64 leading = std::max<qint64>(bytes, 0);
    const bool small = leading < 1000;
    while (leading >= 1000)
        leading /= 1000;
    const int precision = !small && leading < 10 ? 1 : 0;
    return spoken(locale).formattedDataSize(std::max<qint64>(bytes, 0), precision, QLocale::DataSizeSIFormat);
}

QString factsText(const QStringList &facts)
{
    QStringList shown;
    for (const QString &fact : facts) {
        if (!fact.isEmpty())
            shown.append(isolated(fact));
    }
    return shown.join(QStringLiteral(" \u00B7 "));
}

} // namespace plenum::ui
