// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/worker_client.h"

#include <QDir>
#include <QFileInfo>

namespace plenum {

Result<QString> locateWorkerProgram()
{
    const QString name = QStringLiteral("plenum-pdf-worker");
    QStringList candidates;
#ifdef PLENUM_WITH_TESTS
    candidates << qEnvironmentVariable("PLENUM_PDF_WORKER");
    if (const QString programs = qEnvironmentVariable("PLENUM_BIN_DIR"); !programs.isEmpty())
        candidates << QDir(programs).filePath(name);
#endif
    const QString program = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    const QDir folder = QFileInfo(program).absoluteDir();
    candidates << folder.filePath(name) << folder.filePath(QStringLiteral("../libexec/plenum/") + name);
    for (const QString &candidate : std::as_const(candidates)) {
        const QFileInfo file(candidate);
        if (!candidate.isEmpty() && file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return makeError(ErrorCode::Unavailable, name, QStringLiteral("program not found"));
}

Result<QString> workerProgram(const WorkerOptions &options)
{
    return options.program.isEmpty() ? locateWorkerProgram() : Result<QString>(options.program);
}

} // namespace plenum
