// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page_layout.h"
#include "ui/reader/page_source.h"
#include "ui/reader/pixel_cache.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

namespace plenum::ui {

// The pixels of one paper: asks for what is on screen, then for the pages around it, then for small previews
// of all pages, and keeps what came within a budget. It never waits and never blanks: until sharp pixels are
// here, nearest() and preview() have something to paint. Threading: GUI thread.
class PagePixels : public QObject {
    Q_OBJECT

public:
    // What is on screen. The layout is copied (implicitly shared).
    struct View {
        PageLayout layout;
        QRectF visibleArea; // content pixels
        double devicePixelRatio = 1.0;
        bool forward = true; // direction of reading, for prefetching
    };

    explicit PagePixels(QObject *parent = nullptr);

    // Forgets everything. The source must live until the next call; nullptr is no paper.
    void setSource(PageSource *source, const DocumentInfo &info);

    // Asks for what is missing, from the event loop, so that a burst of changes asks once. A view that is
    // still moving (wheel zoom, thumb dragged) asks only when it rests.
    void setView(const View &view);
    void setMovingView(const View &view);

    // Exactly the pixels of the view set last; null while they are on their way.
    const DrawnPage *sharp(int page);
    // Something drawn of the page at another size; null if there is none.
    const DrawnPage *nearest(int page);
    // A small picture of the unrotated page; null image if there is none yet.
    QImage preview(int page) const { return m_previews.value(page); }
    // Thumbnails in view: previews of these pages come before others.
    void wantPreviews(int first, int last);

    std::optional<Error> failure(int page) const;
    void retry(int page);

    PageLayout::Range visiblePages() const;
    qint64 bytes() const { return m_cache.bytes() + m_previewBytes; }
    // True when every visible page has its sharp pixels.
    bool isSettled();

    static constexpr int kPreviewWidth = 144; // device-independent pixels
    static constexpr qint64 kBudget = 256LL << 20;

Q_SIGNALS:
    void pageChanged(int page); // sharp pixels came, or a page failed
    void previewChanged(int page);

private:
    struct Wanted {
        RenderRequest request;
        QSize pageSize;
        QRect needed;
    };

    void refresh();
    Wanted wantedOf(int page) const;
    QRect neededArea(int page, QSize pageSize) const;
    bool ask(int page, RenderPriority priority, bool wholeOnly);
    void takeDrawn(const Wanted &wanted, quint64 generation, const Result<QImage> &result);
    void beginGenerationIfChanged();
    void askNextPreview();
    void askPreview(int page, RenderPriority priority);
    void takePreview(int page, quint64 epoch, const Result<QImage> &result);
    void dropFarPreviews();

    QPointer<PageSource> m_source;
    DocumentInfo m_info;
    View m_view;
    PixelCache m_cache;
    QHash<int, RenderRequest> m_asked; // by page, the newest request of each
    QHash<int, Error> m_failures;
    QHash<int, QImage> m_previews;
    qint64 m_previewBytes = 0;
    QSet<int> m_previewsAsked;
    QSet<int> m_previewsFailed;
    quint64 m_generation = 0;
    quint64 m_epoch = 0; // counts papers: late answers of the one before are dropped
    QTimer m_rest;       // a moving view has come to rest
    QTimer m_refreshSoon;
};

} // namespace plenum::ui
