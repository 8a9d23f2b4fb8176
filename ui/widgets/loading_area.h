// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace plenum::ui {

class TextLabel;

// Holds a view while it is being filled or refreshed. What was there stays, readable and usable; when loading
// takes longer than a blink, one quiet line of words appears above it.
class LoadingArea : public QWidget {
    Q_OBJECT

public:
    explicit LoadingArea(QWidget *parent = nullptr);

    void setContent(QWidget *content); // takes ownership
    void startLoading(const QString &sentence);
    void finishLoading();
    bool isLoading() const;

private:
    QVBoxLayout *m_layout;
    TextLabel *m_sentence;
    QTimer *m_delay;
};

} // namespace plenum::ui
