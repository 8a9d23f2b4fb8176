// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace plenum::ui {

namespace {

struct Question {
    Q_DECLARE_TR_FUNCTIONS(Question)
};

} // namespace

void askBefore(QWidget *parent, const QString &question, const QString &sentence, const QString &deed,
               const std::function<void()> &go)
{
    auto *box = new QMessageBox(QMessageBox::Warning, question, question, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentence);
    if (auto *headline = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        headline->setFont(Theme::font(TextRole::Strong));
    QPushButton *yes = box->addButton(deed, QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    no->setText(Question::tr("Cancel")); // Qt's own word may not be translated here
    box->setDefaultButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, go);
    box->open();
}

} // namespace plenum::ui
