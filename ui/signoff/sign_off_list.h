// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signoff/sign_off_model.h"
#include "ui/text/outgoing.h"

#include <QWidget>

class QVBoxLayout;

namespace plenum::ui {

// Who has signed off, with the verdict of each in words. Rows are few (the members of one body), so each is a
// widget of its own: text can be selected and read aloud.
class SignOffList : public QWidget {
    Q_OBJECT

public:
    explicit SignOffList(QWidget *parent = nullptr);

    void setEntries(const QList<SignOffEntry> &entries, int members, Outgoing outgoing);

private:
    QWidget *makeRow(const SignOffEntry &entry) const;
    void rebuild();

    // What is shown. The day counts too: rows say "today" and "yesterday".
    struct Shown {
        QList<SignOffEntry> entries;
        int members = 0;
        Outgoing outgoing = Outgoing::AtNextContact;
        QDate day;

        bool operator==(const Shown &) const = default;
    };

    Shown m_shown;
    SignOffModel m_model;
    QVBoxLayout *m_layout;
};

} // namespace plenum::ui
