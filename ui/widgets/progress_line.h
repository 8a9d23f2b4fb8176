// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plenum::ui {

// A thin line that fills: a share of something countable. Calm by design, it never runs by itself.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    // Also sets the accessible description "done of total".
    void setProgress(qint64 done, qint64 total);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace plenum::ui
