// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace plenum {

// The language of the program: its sentences, Qt's own, numbers and dates, and the direction of the layout.
// One per program, on the GUI thread.
class Language {
public:
    // A code of translations/ ("vi"); empty = the desktop's. Windows built before keep their words.
    void speak(const QString &code);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace plenum
