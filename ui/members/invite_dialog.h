// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/meeting/person.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace plenum::ui {

class Banner;
class FormRow;
class QrCode;

// Makes an invitation: first for whom, then the code as text and as a QR code. Open it with open().
class InviteDialog : public QDialog {
    Q_OBJECT

public:
    explicit InviteDialog(QWidget *parent = nullptr);

    // For a further device of a member: nothing is asked, the code follows.
    void setMember(const QString &name);
    void setCode(const QString &code);
    void setProblem(const Error &error);

Q_SIGNALS:
    void codeRequested(const QString &name, plenum::Role role);

private:
    void request();
    void copy();
    void savePicture();

    QWidget *m_question;
    QWidget *m_answer;
    Banner *m_banner;
    FormRow *m_nameRow;
    QLineEdit *m_name;
    QComboBox *m_role;
    QPushButton *m_make;
    QrCode *m_picture;
    QPlainTextEdit *m_code;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace plenum::ui
