// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace plenum::ui {

class PageCanvas;

// The page in view for a screen reader: a document whose text is the page's words in reading order, with the
// place of every character. Moving the caret brings its place into view.
class CanvasAccessible final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit CanvasAccessible(PageCanvas *canvas);

    // Makes QAccessible find it; call once, before the first canvas is asked for.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text type) const override;

    int selectionCount() const override;
    void selection(int index, int *start, int *end) const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    PageCanvas *canvas() const;
};

} // namespace plenum::ui
