// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace plenum::ui {

void askBefore(QWidget *parent, const QString &question, const QString &sentence, const QString &deed,
               const std::function<void()> &go)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question, question, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentence);
    QPushButton *yes = box->addButton(deed, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, parent, go);
    box->open();
}

} // namespace plenum::ui
