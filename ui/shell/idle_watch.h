// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace plenum::ui {

// Says when nobody has typed, clicked or moved the pointer in any window of the program for a while.
// Threading: GUI thread.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    // Counts from now; zero: never.
    void setPatience(std::chrono::milliseconds patience);
    std::chrono::milliseconds patience() const { return m_patience; }

Q_SIGNALS:
    void idle(); // once, until somebody is there again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    std::chrono::milliseconds m_patience{0};
    QElapsedTimer m_sinceInput;
    QTimer m_timer;
};

} // namespace plenum::ui
