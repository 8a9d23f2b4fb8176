// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;
class QAction;

namespace plenum::ui {

class TextLabel;

// The line for finding words in the paper: what, how many, next, previous. Threading: GUI thread.
class FindBar : public QWidget {
    Q_OBJECT

public:
    FindBar(QAction *next, QAction *previous, QWidget *parent = nullptr);

    void open(const QString &suggestion); // shows, focuses and selects the query
    void close();
    QString query() const;
    // index from 0, -1 for none. searching: pages are still being read.
    void setProgress(int index, int count, bool searching);

Q_SIGNALS:
    void queryChanged(const QString &query); // a moment after typing
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announceQuery();

    QLineEdit *m_field;
    TextLabel *m_progress;
    QTimer m_typing;
    QString m_announced;
};

} // namespace plenum::ui
