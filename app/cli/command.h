// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/context.h"
#include "app/cli/report.h"

#include <QList>

namespace plenum::cli {

// One command of plenumctl. `name` is its one or two words; `run` gets what follows them.
struct Command {
    QString name;
    QString synopsis; // as plenumctl(1) writes it, command included
    Syntax syntax;
    Result<Report> (*run)(Context &, const Arguments &);
};

QList<Command> spaceCommands();
QList<Command> memberCommands();
QList<Command> trustCommands();
QList<Command> storeCommands();
QList<Command> storeCareCommands();
QList<Command> meetingCommands();
QList<Command> syncCommands();
QList<Command> signOffCommands();
QList<Command> pdfCommands();
QList<Command> profileCommands();
QList<Command> doctorCommands();

} // namespace plenum::cli
