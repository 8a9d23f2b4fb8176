// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace plenum::ui {

// The first minute with Plenum: what it is for, and the one thing it needs, an invitation.
class WelcomeView : public QWidget {
    Q_OBJECT

public:
    explicit WelcomeView(QWidget *parent = nullptr);

    void clearCode();

Q_SIGNALS:
    void joinRequested(const QString &code);

private:
    void join();

    QLineEdit *m_code;
    QPushButton *m_join;
};

} // namespace plenum::ui
