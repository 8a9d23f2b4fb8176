// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace plenum {

namespace {

QLocale localeOf(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // The C locale is for machines; people who have chosen none read English.
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

} // namespace

void Language::speak(const QString &code)
{
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    for (QTranslator *translator : {&m_program, &m_qt})
        QCoreApplication::removeTranslator(translator);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const auto load = [this](const QLocale &spoken) {
        return m_program.load(spoken, QStringLiteral("plenum"), QStringLiteral("_"),
                              QStringLiteral(":/i18n"));
    };
    const bool known = load(locale);
    if (known || load(QLocale(QLocale::English))) // English has its plurals in a catalogue
        QCoreApplication::installTranslator(&m_program);
    // Only a language the program speaks decides the direction: English words never run from right to left.
    QApplication::setLayoutDirection(known ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace plenum
