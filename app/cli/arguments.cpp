// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace plenum::cli {

Result<Arguments> parseArguments(const QStringList &words, const Syntax &syntax)
{
    Arguments arguments;
    bool optionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsOver || !word.startsWith(QLatin1String("--"))) {
            arguments.words.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsOver = true;
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const bool inlineValue = word.contains(QLatin1Char('='));
        if (syntax.flags.contains(name) && !inlineValue) {
            arguments.flags.append(name);
        } else if (!syntax.values.contains(name)) {
            return makeError(ErrorCode::InvalidInput, word, QStringLiteral("no such option"));
        } else if (!inlineValue && i + 1 == words.size()) {
            return makeError(ErrorCode::InvalidInput, word, QStringLiteral("its value is missing"));
        } else {
            arguments.values.insert(name, inlineValue ? word.section(QLatin1Char('='), 1) : words.at(++i));
        }
    }
    if (arguments.words.size() < syntax.minWords)
        return makeError(ErrorCode::InvalidInput);
    if (arguments.words.size() > syntax.maxWords)
        return makeError(ErrorCode::InvalidInput, arguments.words.at(syntax.maxWords),
                         QStringLiteral("one word too many"));
    return arguments;
}

} // namespace plenum::cli
