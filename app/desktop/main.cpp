// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_application.h"
#include "app/desktop/language.h"
#include "ui/shell/pdf_window.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace {

// Keys and passphrases pass through this process: nothing of it may end up in a core file.
void keepSecretsOutOfCoreFiles()
{
    const struct rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace

int main(int argc, char *argv[])
{
    keepSecretsOutOfCoreFiles();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("plenum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLENUM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Plenum"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.plenum.Plenum"));
    QGuiApplication::setWindowIcon(plenum::ui::applicationIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Paperless meetings, signed from agenda to sign-off"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QCoreApplication::translate("main", "Folder with one user's data."),
                                     QStringLiteral("DIR"));
    parser.addOption(profile);
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("main", "A PDF file to read without a meeting."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    const QString folder =
        QDir(parser.isSet(profile) ? parser.value(profile) : plenum::Profile::defaultFolder()).absolutePath();
    if (!parser.positionalArguments().isEmpty()) {
        plenum::Composition composition;
        const plenum::ui::WindowSettings settings = plenum::ui::WindowSettings::load(folder);
        plenum::ui::Theme::apply(application,
                                 {settings.appearance, settings.textPercent, settings.desktopWasDark});
        plenum::Language language;
        language.speak(settings.language);
        plenum::ui::PdfWindow window(QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath(),
                                     composition.environment());
        window.show();
        return QApplication::exec();
    }
    plenum::DesktopApplication desktop(folder);
    desktop.start();
    return QApplication::exec();
}
