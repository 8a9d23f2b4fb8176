// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plenum::ui {

// A small rounded badge: a state in words on a tint. The words carry the meaning, the colour only helps.
class Pill : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Neutral, Accent, Good, Warning, Bad };

    explicit Pill(const QString &text = {}, Kind kind = Kind::Neutral, QWidget *parent = nullptr);

    void set(const QString &text, Kind kind);
    void setChecked(bool checked); // puts a check mark before the words
    QString text() const { return m_text; }
    Kind kind() const { return m_kind; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // The same badge for delegates. boundingSize is for the secondary font of the theme.
    static QSize boundingSize(const QString &text, bool checked);
    static void paint(QPainter *painter, const QRect &rect, const QString &text, Kind kind, bool checked,
                      Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Kind m_kind;
    bool m_checked = false;
};

} // namespace plenum::ui
