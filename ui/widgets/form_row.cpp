// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_row.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

namespace plenum::ui {

FormRow::FormRow(const QString &label, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent),
      m_hint(hint),
      m_field(field),
      m_below(new TextLabel(hint, TextRole::Secondary, Tone::Secondary, this))
{
    auto *above = new TextLabel(label, TextRole::Body, Tone::Secondary);
    above->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setAccessibleDescription(hint);
    m_below->wrapped()->setVisible(!hint.isEmpty());

    auto *layout = plainColumn(kSpaceTight, this);
    layout->addWidget(above);
    layout->addWidget(field);
    layout->addWidget(m_below);
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    setProblem(QString());
}

void FormRow::setProblem(const QString &problem)
{
    const QString shown = problem.isEmpty() ? m_hint : problem;
    m_below->setText(shown);
    m_below->setTone(problem.isEmpty() ? Tone::Secondary : Tone::Bad);
    m_below->setVisible(!shown.isEmpty());
    m_field->setAccessibleDescription(shown);
}

} // namespace plenum::ui
