// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/outline_model.h"
#include "ui/reader/reader_state.h"
#include "ui/reader/thumbnail_model.h"
#include "ui/reader/watermark.h"

#include <QWidget>

class QListView;
class QStackedWidget;
class QTreeView;

namespace plenum::ui {

class SegmentedTabs;
class TextLabel;
class ThumbnailDelegate;

// Outline and page pictures beside the pages. Threading: GUI thread.
class SidePanelView : public QWidget {
    Q_OBJECT

public:
    explicit SidePanelView(PagePixels &pixels, QWidget *parent = nullptr);

    // A quarter of the reader: the page stays the largest thing on screen.
    void fitInto(int readerWidth);
    void setDocument(const DocumentInfo &info);
    void setWatermark(const Watermark &watermark); // over the pictures
    void setCurrentPage(int page);                 // follows the reader; does not jump
    void setMarkCounts(const QHash<int, int> &counts) { m_thumbnails->setMarkCounts(counts); }

    SidePanel shown() const { return m_shown; }
    void showPanel(SidePanel panel);
    // The panel to open when none was chosen yet: the outline if there is one.
    SidePanel favourite() const;
    void focusList();

Q_SIGNALS:
    void pageActivated(int page);
    void shownChanged(plenum::ui::SidePanel panel);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void wantVisiblePictures();
    void activateEntry(const QModelIndex &index);

    PagePixels &m_pixels;
    OutlineModel *m_outline;
    ThumbnailModel *m_thumbnails;
    SegmentedTabs *m_tabs;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    QListView *m_list;
    ThumbnailDelegate *m_pictures;
    TextLabel *m_noOutline;
    SidePanel m_shown = SidePanel::Hidden;
    SidePanel m_last = SidePanel::Hidden;
    int m_page = 0;
    bool m_following = false; // the selection moves because the reader scrolled
};

} // namespace plenum::ui
