// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_application.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace plenum {

DesktopApplication::DesktopApplication(QString profileFolder)
    : m_profileFolder(std::move(profileFolder)), m_settings(ui::WindowSettings::load(m_profileFolder))
{
    ui::Theme::Options options;
    options.appearance = m_settings.appearance;
    options.textPercent = m_settings.textPercent;
    options.assumeDark = m_settings.desktopWasDark;
    ui::Theme::apply(*qApp, options);
    speak(m_settings.language);
    m_workspace = std::make_unique<Workspace>(m_profileFolder, m_composition.environment());
}

DesktopApplication::~DesktopApplication() = default;

void DesktopApplication::speak(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    for (QTranslator *translator : {&m_translator, &m_qtTranslator})
        QCoreApplication::removeTranslator(translator);
    if (m_qtTranslator.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    const bool known =
        m_translator.load(locale, QStringLiteral("plenum"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (known)
        QCoreApplication::installTranslator(&m_translator);
    // Only a language the program speaks decides the direction: English words never run from right to left.
    QApplication::setLayoutDirection(known ? locale.textDirection() : Qt::LeftToRight);
}

void DesktopApplication::buildWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, m_composition.environment(), m_profileFolder,
                                                m_settings);
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, [this](const QString &language) {
        m_settings = ui::WindowSettings::load(m_profileFolder);
        speak(language);
        // The window that asked is still in its own slot; the new one takes its place afterwards.
        QMetaObject::invokeMethod(
            this, [this] { buildWindow(); }, Qt::QueuedConnection);
    });
    m_window->show();
    m_window->start();
}

void DesktopApplication::start()
{
    buildWindow();
}

} // namespace plenum
