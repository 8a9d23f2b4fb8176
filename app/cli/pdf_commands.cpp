// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/text.h"
#include "core/base/atomic_file.h"
#include "core/pdf/document_source.h"
#include "core/pdf/png_writer.h"
#include "core/pdf/worker_client.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>

namespace plenum::cli {

namespace {

struct OpenDocument {
    std::unique_ptr<WorkerClient> worker;
    DocumentInfo info;
};

// Every error names the file, unless it is the worker that does not run.
Error about(const Error &error, const QString &path)
{
    return error.code == ErrorCode::Unavailable ? error : makeError(error.code, path, error.detail);
}

Result<OpenDocument> openDocument(const Arguments &arguments)
{
    const QString path = QDir().absoluteFilePath(arguments.words.at(0));
    QString password;
    if (arguments.has("password-file")) {
        PLENUM_TRY_ASSIGN(const SecretBytes secret, readSecretFile(arguments.value("password-file")));
        password = QString::fromUtf8(secret.view());
    }
    const auto document = sealedDocument(path);
    if (!document)
        return about(document.error(), path);
    auto worker = WorkerClient::start();
    if (!worker)
        return worker.error();
    auto info = (*worker)->open(*document, password);
    if (!info && info.error().code == ErrorCode::PasswordNeeded && !password.isEmpty())
        return makeError(ErrorCode::WrongPassphrase, path);
    if (!info)
        return about(info.error(), path);
    return OpenDocument{std::move(worker).value(), std::move(info).value()};
}

// --page counts from 1; 0 = none given.
Result<int> pageOf(const Arguments &arguments, const DocumentInfo &info)
{
    if (!arguments.has("page"))
        return 0;
    bool ok = false;
    const int page = arguments.value("page").toInt(&ok);
    if (!ok || page < 1 || page > info.pages)
        return makeError(ErrorCode::NotFound, QStringLiteral("--page ") + arguments.value("page"),
                         QStringLiteral("the document has %1 pages").arg(info.pages));
    return page;
}

Result<Report> info(Context &, const Arguments &arguments)
{
    const auto document = openDocument(arguments);
    if (!document) {
        Report report = errorReport(document.error());
        report.json.insert(QStringLiteral("state"), documentStateName(documentStateOf(document.error())));
        return report;
    }
    const DocumentInfo &found = document->info;
    QJsonArray outline;
    QStringList lines{Text::tr("%n page(s)", nullptr, found.pages)};
    if (!found.title.isEmpty())
        lines.append(Text::tr("Title: %1").arg(found.title));
    for (const OutlineEntry &entry : found.outline) {
        outline.append(QJsonObject{{QStringLiteral("title"), entry.title},
                                   {QStringLiteral("page"), entry.page + 1},
                                   {QStringLiteral("level"), entry.level}});
        lines.append(QString(entry.level * 2 + 2, QLatin1Char(' ')) + entry.title + QStringLiteral("  ") +
                     QString::number(entry.page + 1));
    }
    Report report;
    report.json = QJsonObject{{QStringLiteral("pages"), found.pages},
                              {QStringLiteral("title"), found.title},
                              {QStringLiteral("author"), found.author},
                              {QStringLiteral("producer"), found.producer},
                              {QStringLiteral("outline"), outline},
                              {QStringLiteral("encrypted"), found.encrypted},
                              {QStringLiteral("state"), documentStateName(DocumentState::Open)}};
    report.text = lines.join(QLatin1Char('\n'));
    return report;
}

Result<Report> text(Context &, const Arguments &arguments)
{
    PLENUM_TRY_ASSIGN(const OpenDocument document, openDocument(arguments));
    PLENUM_TRY_ASSIGN(const int only, pageOf(arguments, document.info));
    QJsonArray pages;
    QStringList texts;
    for (int page = only > 0 ? only : 1; page <= (only > 0 ? only : document.info.pages); ++page) {
        PLENUM_TRY_ASSIGN(const PageText found, document.worker->text(page - 1));
        pages.append(QJsonObject{{QStringLiteral("page"), page}, {QStringLiteral("text"), found.text}});
        texts.append(found.text);
    }
    Report report;
    report.json = QJsonObject{{QStringLiteral("pages"), pages}};
    report.text = texts.join(QStringLiteral("\n\f"));
    return report;
}

Result<double> scaleOf(const Arguments &arguments, const PageSize &size)
{
    const char *const option = arguments.has("dpi") ? "dpi" : "width";
    if (!arguments.has(option))
        return 96.0 / 72.0;
    bool ok = false;
    const double number = arguments.value(option).toDouble(&ok);
    const double scale = number / (arguments.has("dpi") ? 72.0 : size.width);
    if (!ok || !(scale > 0) || scale > 100)
        return makeError(ErrorCode::NotFound,
                         QStringLiteral("--%1 %2").arg(QLatin1String(option), arguments.value(option)),
                         QStringLiteral("not a usable size"));
    return scale;
}

Result<Report> render(Context &, const Arguments &arguments)
{
    if (!arguments.has("page") || !arguments.has("out"))
        return missingReport(arguments.has("out") ? QStringLiteral("--page N")
                                                  : QStringLiteral("--out P.png"),
                             QStringLiteral("pdf render F --page N [--dpi D|--width W] --out P.png"));
    PLENUM_TRY_ASSIGN(const OpenDocument document, openDocument(arguments));
    PLENUM_TRY_ASSIGN(const int page, pageOf(arguments, document.info));
    RenderRequest request;
    request.page = page - 1;
    PLENUM_TRY_ASSIGN(request.scale, scaleOf(arguments, document.info.sizes.at(page - 1)));
    QElapsedTimer timer;
    timer.start();
    PLENUM_TRY_ASSIGN(const Pixels pixels, document.worker->render(request, RenderDeadline::Background));
    const qint64 ms = timer.elapsed();
    PLENUM_TRY_ASSIGN(const QByteArray png, encodePng(pixels, request.scale * 72.0));
    PLENUM_TRY(writeFileAtomically(arguments.value("out"), png));
    Report report;
    report.json = QJsonObject{{QStringLiteral("width"), pixels.width},
                              {QStringLiteral("height"), pixels.height},
                              {QStringLiteral("ms"), ms}};
    report.text = Text::tr("Written: %1").arg(arguments.value("out"));
    return report;
}

} // namespace

QList<Command> pdfCommands()
{
    const auto latin = [](const char *s) { return QString::fromLatin1(s); };
    const QString password = latin("password-file");
    return {
        {latin("pdf info"), latin("pdf info F [--password-file P]"), {{password}, {}, 1, 1}, info},
        {latin("pdf text"),
         latin("pdf text F [--page N] [--password-file P]"),
         {{password, latin("page")}, {}, 1, 1},
         text},
        {latin("pdf render"),
         latin("pdf render F --page N [--dpi D|--width W] [--password-file P] --out P.png"),
         {{password, latin("page"), latin("dpi"), latin("width"), latin("out")}, {}, 1, 1},
         render},
    };
}

} // namespace plenum::cli
