// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace plenum::cli {

// Options a command takes. A value option needs the next word; a flag stands alone.
struct Syntax {
    QStringList values;
    QStringList flags;
    int minWords = 0;
    int maxWords = 0;
};

struct Arguments {
    QStringList words;              // what is neither a command nor an option
    QHash<QString, QString> values; // without "--"
    QStringList flags;

    bool has(const char *name) const
    {
        const QString key = QString::fromLatin1(name);
        return values.contains(key) || flags.contains(key);
    }
    QString value(const char *name) const { return values.value(QString::fromLatin1(name)); }
};

// Error InvalidInput (wrong usage) with the word that does not fit as subject.
Result<Arguments> parseArguments(const QStringList &words, const Syntax &syntax);

} // namespace plenum::cli
