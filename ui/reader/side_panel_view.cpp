// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/side_panel_view.h"

#include "ui/reader/thumbnail_delegate.h"
#include "ui/widgets/segmented_tabs.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace plenum::ui {
namespace {

constexpr int kPanelWidth = 216;
constexpr int kOutlineTab = 0;
constexpr int kPagesTab = 1;

} // namespace

SidePanelView::SidePanelView(PagePixels &pixels, QWidget *parent)
    : QWidget(parent),
      m_pixels(pixels),
      m_outline(new OutlineModel(this)),
      m_thumbnails(new ThumbnailModel(pixels, this)),
      m_tabs(new SegmentedTabs),
      m_stack(new QStackedWidget),
      m_tree(new QTreeView),
      m_list(new QListView),
      m_noOutline(new TextLabel(tr("This paper has no outline. Its pages are listed under Pages."),
                                TextRole::Body, Tone::Secondary))
{
    fitInto(0);
    m_tabs->addTab(tr("Outline"));
    m_tabs->addTab(tr("Pages"));
    m_noOutline->wrapped()->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    m_noOutline->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    m_tree->setModel(m_outline);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(kSpaceLarge);
    m_tree->setAccessibleName(tr("Outline of the paper"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(OutlineModel::TitleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(OutlineModel::PageColumn, QHeaderView::ResizeToContents);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_list->setModel(m_thumbnails);
    m_pictures = new ThumbnailDelegate(m_list);
    m_list->setItemDelegate(m_pictures);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalScrollBar()->setSingleStep(24);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Pages of the paper"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_noOutline);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_shown != SidePanel::Hidden)
            showPanel(tab == kPagesTab ? SidePanel::Thumbnails : SidePanel::Outline);
    });
    connect(m_tree, &QAbstractItemView::activated, this, &SidePanelView::activateEntry);
    connect(m_tree, &QAbstractItemView::clicked, this, &SidePanelView::activateEntry);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_following && m_tree->hasFocus())
                    activateEntry(index);
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_following && index.isValid())
                    Q_EMIT pageActivated(index.row());
            });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &SidePanelView::wantVisiblePictures);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &SidePanelView::wantVisiblePictures);
}

void SidePanelView::fitInto(int readerWidth)
{
    setFixedWidth(std::clamp(readerWidth / 4, kPanelWidth - 40, 2 * kPanelWidth));
}

void SidePanelView::setDocument(const DocumentInfo &info)
{
    m_following = true;
    m_outline->setOutline(info.outline, info.labels);
    m_thumbnails->setDocument(info);
    m_following = false;
    m_tree->expandToDepth(info.outline.size() > 60 ? 0 : 1);
    m_page = 0;
    showPanel(m_shown);
    setCurrentPage(0);
}

void SidePanelView::setWatermark(const Watermark &watermark)
{
    m_pictures->setWatermark(watermark);
    m_list->viewport()->update();
}

void SidePanelView::setCurrentPage(int page)
{
    m_page = page;
    m_following = true;
    const QModelIndex picture = m_thumbnails->index(page);
    if (picture.isValid() && m_list->currentIndex() != picture) {
        m_list->setCurrentIndex(picture);
        m_list->scrollTo(picture);
    }
    const QModelIndex entry = m_outline->entryFor(page);
    const QModelIndex chosen = m_tree->currentIndex();
    // Several entries may start on one page; the one the reader chose stays chosen.
    const bool sameStart = entry.isValid() && chosen.isValid() &&
                           chosen.data(OutlineModel::PageRole) == entry.data(OutlineModel::PageRole);
    if (entry.isValid() && !sameStart)
        m_tree->setCurrentIndex(entry);
    m_following = false;
}

SidePanel SidePanelView::favourite() const
{
    if (m_last != SidePanel::Hidden)
        return m_last;
    return m_outline->isEmpty() ? SidePanel::Thumbnails : SidePanel::Outline;
}

void SidePanelView::showPanel(SidePanel panel)
{
    const bool changed = panel != m_shown;
    m_shown = panel;
    setVisible(panel != SidePanel::Hidden);
    if (panel != SidePanel::Hidden) {
        m_last = panel;
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(panel == SidePanel::Thumbnails ? kPagesTab : kOutlineTab);
        QWidget *outline = m_outline->isEmpty() ? static_cast<QWidget *>(m_noOutline) : m_tree;
        m_stack->setCurrentWidget(panel == SidePanel::Thumbnails ? m_list : outline);
        wantVisiblePictures();
    }
    if (changed)
        Q_EMIT shownChanged(panel);
}

void SidePanelView::focusList()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void SidePanelView::activateEntry(const QModelIndex &index)
{
    const int page = index.isValid() ? index.data(OutlineModel::PageRole).toInt() : -1;
    if (page >= 0)
        Q_EMIT pageActivated(page);
}

void SidePanelView::wantVisiblePictures()
{
    if (!isVisible() || m_stack->currentWidget() != m_list)
        return;
    const QModelIndex first = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 8));
    const QModelIndex last =
        m_list->indexAt(QPoint(m_list->viewport()->width() / 2, m_list->viewport()->height() - 8));
    const int from = first.isValid() ? first.row() : 0;
    m_pixels.wantPreviews(from, last.isValid() ? last.row() : from + 12);
}

void SidePanelView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wantVisiblePictures();
    const QModelIndex picture = m_thumbnails->index(m_page);
    if (picture.isValid())
        m_list->scrollTo(picture);
}

void SidePanelView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), Theme::colors().border);
}

} // namespace plenum::ui
