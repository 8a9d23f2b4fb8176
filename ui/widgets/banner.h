// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QLabel;

namespace plenum::ui {

class TextLabel;

// A message inside a view that waits for nobody: a headline, what is safe and what to do, details folded
// away.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Bad };

    explicit Banner(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &headline, const QString &text = {},
                     const QString &details = {});
    // The sentences of ui/text/error_text.h; subject and technical detail go to the fold-out. Cancelled hides
    // it.
    void showError(const Error &error);
    // Adds a button after the text; cleared by the next message.
    QPushButton *addAction(const QString &text);
    void setDismissible(bool dismissible);
    QString headline() const;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptKind();
    void setDetailsShown(bool shown);

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_text;
    QPushButton *m_fold;
    QPushButton *m_copy;
    TextLabel *m_details;
    QHBoxLayout *m_actions;
    QToolButton *m_dismiss;
};

} // namespace plenum::ui
