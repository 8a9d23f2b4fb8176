// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/mark.h"
#include "ui/reader/zoom.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace plenum::ui {

class ColorButton;
class ElidedLabel;
class ReaderActions;
class TextLabel;

// The bar above the pages: where the reader is, how large, and the tools. Words of the tools give way to
// their icons when there is little room. Threading: GUI thread.
class ReaderToolbar : public QWidget {
    Q_OBJECT

public:
    explicit ReaderToolbar(ReaderActions &actions, QWidget *parent = nullptr);

    void setContext(const QString &text); // "Item 5"; may be empty
    void setPages(const QStringList &labels);
    void setCurrentPage(int page);
    void setZoom(const Zoom &zoom, double shownFactor);
    void setColor(MarkColor color);
    void setMarkingEnabled(bool enabled); // hides the tools or shows them
    void focusPageField();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(int page);
    void zoomChosen(plenum::ui::Zoom zoom);
    void colorChosen(plenum::MarkColor color);
    void leftWithEscape(); // from the page field, back to the pages

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choosePage();
    void showPage();
    void fitWords();
    void fitTools();

    QStringList m_labels;
    int m_page = 0;
    int m_leastWidth = 0; // with all words given up
    ElidedLabel *m_context;
    QString m_words; // of the context when there is room
    QLineEdit *m_pageField;
    TextLabel *m_pageCount;
    QToolButton *m_zoomButton;
    QList<QToolButton *> m_wordy; // buttons that show their word when there is room
    QList<QWidget *> m_marking;   // all that is only there for marks
    ColorButton *m_color;
};

} // namespace plenum::ui
