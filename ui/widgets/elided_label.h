// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace plenum::ui {

// One line that ends in "…" when there is no room, with the whole text as tooltip and for screen readers.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body, Tone tone = Tone::Normal,
                         QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shownText() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace plenum::ui
