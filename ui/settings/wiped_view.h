// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace plenum::ui {

class TextLabel;

// The last page: everything was removed, or what was not. Nothing else can be done from here.
class WipedView : public QWidget {
    Q_OBJECT

public:
    explicit WipedView(QWidget *parent = nullptr);

    void setBusy(); // it is being done
    void setDone(const QString &title, const QStringList &sentences);

Q_SIGNALS:
    void quitRequested();

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_quit;
};

} // namespace plenum::ui
