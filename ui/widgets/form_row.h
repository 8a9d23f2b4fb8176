// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plenum::ui {

class TextLabel;

// A label above its field, a hint or an error below. The label names the field for screen readers and takes
// its mnemonic.
class FormRow : public QWidget {
    Q_OBJECT

public:
    FormRow(const QString &label, QWidget *field, const QString &hint = {}, QWidget *parent = nullptr);

    // What stands below the field while nothing is wrong with it.
    void setHint(const QString &hint);
    // Replaces the hint by what is wrong with the field; an empty text brings the hint back.
    void setProblem(const QString &problem);

private:
    QString m_hint;
    QWidget *m_field;
    TextLabel *m_below;
};

} // namespace plenum::ui
