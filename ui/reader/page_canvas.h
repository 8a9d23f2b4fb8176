// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/ink_layer.h"
#include "ui/reader/page_layout.h"
#include "ui/reader/page_painter.h"
#include "ui/reader/pointer_tool.h"
#include "ui/reader/text_selection.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>

#include <memory>
#include <optional>

class QHelpEvent;
class QNativeGestureEvent;

namespace plenum::ui {

// The pages of a paper in one scrolled column, with marks, selection and found words on them. It shows what
// the scene holds and reports what the reader does; it changes no marks itself. Never mirrored: paper has no
// layout direction. Threading: GUI thread.
class PageCanvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    // Where the top edge of the view is.
    struct Place {
        int page = 0;
        double yFraction = 0; // of the page's height; may be slightly below 0 in the gap above a page
    };

    PageCanvas(ReaderScene scene, const PersonId &self, QWidget *parent = nullptr);
    ~PageCanvas() override;

    // Shows another document. No pages shows none.
    void setDocument(const DocumentInfo &info, const Place &place, const Zoom &zoom, int quarterTurns);
    // Dims what is shown while another paper is on its way; the pointer and keys still work on it.
    void setStale(bool stale);
    void setWatermark(const Watermark &watermark);

    const PageLayout &pageLayout() const { return m_layout; }
    int pageCount() const { return m_layout.pageCount(); }
    int currentPage() const;
    QString pageLabel(int page) const { return m_labels.value(page); }
    double devicePixels() const { return viewport()->devicePixelRatioF(); }

    Zoom zoom() const { return m_zoom; }
    // The factor the current page is shown at, whatever the mode.
    double zoomFactor() const;
    // The point of paper under `anchor` (viewport pixels) stays there; without one, the middle of the view
    // for a fixed zoom and the top edge for the fit modes.
    void setZoom(const Zoom &zoom, std::optional<QPointF> anchor = std::nullopt);
    void zoomIn();
    void zoomOut();
    int quarterTurns() const { return m_quarterTurns; }
    void setQuarterTurns(int quarterTurns);

    Place place() const;
    void setPlace(const Place &place);
    void goToPage(int page);
    void nextPage();
    void previousPage();
    // Scrolls as little as needed to bring an area into comfortable view.
    void showArea(int page, const QRectF &points);

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    void setPen(MarkColor color, double width);
    void setHighlightColor(MarkColor color) { m_highlightColor = color; }

    const TextSelection &selection() const { return m_selection; }
    void setSelection(const TextSelection &selection);
    void selectPage(); // the current one; when its words are still on their way, as soon as they come
    struct SelectedText {
        int page = 0;
        QString text;
        QList<QRectF> rects; // page points, one per line
    };
    // The selected words, page by page; nullopt while words of a page are on their way
    // (PageTexts::textChanged).
    std::optional<QList<SelectedText>> selectedText() const;

    MarkId selectedMark() const { return m_selectedMark; }
    void setSelectedMark(const MarkId &id);
    // Viewport pixels.
    QRect markRect(const Mark &mark) const;
    // The topmost mark at a place.
    std::optional<Mark> markAt(const PagePoint &at) const;

    PagePoint pagePointAt(QPointF viewportPoint) const;
    // Page points to viewport pixels.
    QTransform pageTransform(int page) const;
    // The middle of the part of the current page in view: where a note goes without a pointer.
    PagePoint centerOfView() const;

    // For tools: what the reader made with the pointer.
    ReaderScene &scene() { return m_scene; }
    MarkColor highlightColor() const { return m_highlightColor; }
    bool isOwn(const Mark &mark) const { return mark.author.isEmpty() || mark.author == m_self; }

Q_SIGNALS:
    void viewChanged(); // place, zoom, rotation or size
    void settled();     // everything in view is sharp
    void selectionChanged();
    void selectionFinished();               // the pointer let go of a selection
    void boxDrawn(int page, QRectF points); // with the highlight tool where a page has no words
    void noteRequested(int page, QPointF point);
    void strokeDrawn(int page, QList<QPointF> stroke);
    void markActivated(plenum::MarkId id); // clicked, or chosen with the keyboard; empty: none any more
    void markOpened(plenum::MarkId id);    // Enter on the chosen mark
    void markMoved(plenum::MarkId id, QPointF by);
    void markDeleteRequested(plenum::MarkId id);
    void linkActivated(plenum::Link link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int kLine = 48; // pixels one arrow key scrolls

    // A point of paper that is to stay where it is in the viewport.
    struct Anchor {
        int page = 0;
        QPointF point;
        QPointF viewport;
    };

    QPointF offset() const;
    Anchor anchorAt(QPointF viewportPoint) const;
    Anchor topAnchor() const;
    void relayout(const std::optional<Anchor> &keep);
    void scrollTo(QPointF content);
    double scrollTarget(double dy) const;
    void glideBy(double dy);
    void jumpBy(double dy);
    void announceView();
    void checkSettled();
    void updatePage(int page);
    void wheelZoom(QPointF at, double units);
    bool nativeGesture(QNativeGestureEvent *event);
    bool penEvent(QTabletEvent *event);
    bool toolTip(QHelpEvent *event);
    void extendSelection(int direction, bool byWord);
    bool navigationKey(QKeyEvent *event);
    bool markKey(QKeyEvent *event);
    void pressAt(QMouseEvent *event, int clicks);
    void autoScroll();
    void updateCursor(QPointF viewportPoint);
    PointerTool &pointer();

    ReaderScene m_scene;
    PersonId m_self;
    InkLayers m_inkLayers;
    QList<QSizeF> m_sizes;
    QStringList m_labels;
    PageLayout m_layout;
    Zoom m_zoom;
    int m_quarterTurns = 0;
    std::optional<Place> m_exactPlace; // where the reader was sent, until they scroll themselves
    bool m_stale = false;
    Watermark m_watermark;
    bool m_forward = true;
    bool m_moving = false; // wheel zoom or a dragged scroll bar: draw sharply when it rests
    bool m_settledTold = false;
    bool m_scrolling = false;           // the canvas itself moves the scroll bars
    std::optional<Anchor> m_zoomAnchor; // of a run of zoom steps at one place, so that rounding never adds up
    QPointF m_zoomAnchorOffset;
    QVariantAnimation m_glide;
    double m_glideTarget = 0;

    Tool m_tool = Tool::Select;
    MarkColor m_highlightColor = MarkColor::Yellow;
    std::unique_ptr<PointerTool> m_selectTool;
    std::unique_ptr<PointerTool> m_inkTool;
    bool m_pressed = false;
    bool m_keyboardFocus = false; // focus came by the keyboard: show the ring
    bool m_penDown = false;
    std::optional<QPoint> m_panFrom;
    QElapsedTimer m_sinceDoubleClick;
    QTimer m_autoScroll;
    QPointF m_lastPointer;

    TextSelection m_selection;
    std::optional<int> m_pageToSelect;
    MarkId m_selectedMark;
};

} // namespace plenum::ui

Q_DECLARE_METATYPE(plenum::Link)
