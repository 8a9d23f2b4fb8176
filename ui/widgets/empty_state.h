// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace plenum::ui {

class TextLabel;

// An empty view: what will appear here, and how to make it appear.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(Icon id, const QString &sentence, const QString &how, QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &how);
    // Shows one button below the words; an empty text hides it.
    void setAction(const QString &text);

Q_SIGNALS:
    void activated();

private:
    TextLabel *m_sentence;
    TextLabel *m_how;
    QPushButton *m_action;
};

} // namespace plenum::ui
