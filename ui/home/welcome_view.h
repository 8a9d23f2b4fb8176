// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/join_application.h"

#include <QWidget>

#include <memory>

namespace plenum::ui {

class JoinForm;

// The first minute with Plenum: what it is for, and the one thing it needs, an invitation.
class WelcomeView : public QWidget {
    Q_OBJECT

public:
    explicit WelcomeView(QWidget *parent = nullptr);

    void clearCode();

Q_SIGNALS:
    void joinRequested(const std::shared_ptr<plenum::JoinApplication> &application);

private:
    JoinForm *m_form;
};

} // namespace plenum::ui
