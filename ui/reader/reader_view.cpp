// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_view.h"

#include "core/base/async.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/mark_popover.h"
#include "ui/reader/marks_model.h"
#include "ui/reader/page_canvas.h"
#include "ui/reader/reader_actions.h"
#include "ui/reader/reader_message.h"
#include "ui/reader/reader_toolbar.h"
#include "ui/reader/side_panel_view.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/loading_area.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <chrono>

namespace plenum::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kStatePause = 400ms;
constexpr auto kMinute = 60s;

// A label that only counts is written with the digits of the program's language, like every other number;
// what is printed on the page ("iv", "A-3") stays as it is.
QStringList shownLabels(QStringList labels)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (labels.at(i) == QString::number(i + 1))
            labels[i] = locale.toString(i + 1);
    }
    return labels;
}

} // namespace

ReaderView::ReaderView(const ReaderContext &context, QWidget *parent)
    : QWidget(parent),
      m_self(context.self),
      m_clock(context.clock),
      m_maker(context.self, context.random, context.clock),
      m_marksModel(new MarksModel(context.self, this)),
      m_actions(new ReaderActions(this)),
      m_toolbar(new ReaderToolbar(*m_actions)),
      m_banner(new Banner),
      m_findBar(new FindBar(m_actions->findNext, m_actions->findPrevious)),
      m_side(new SidePanelView(m_pixels)),
      m_loading(new LoadingArea),
      m_stack(new QStackedWidget),
      m_canvas(new PageCanvas(ReaderScene{m_pixels, m_texts, m_book, m_find}, context.self)),
      m_message(new ReaderMessage),
      m_popover(new MarkPopover(m_canvas->viewport()))
{
    m_banner->hide();
    m_banner->setDismissible(true);
    m_side->hide();
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_canvas);
    m_loading->setContent(m_stack);

    auto *pages = plainRow(0);
    pages->addWidget(m_side);
    pages->addWidget(m_loading, 1);
    auto *layout = plainColumn(0, this);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_banner);
    layout->addLayout(pages, 1);

    m_stateTimer.setSingleShot(true);
    m_stateTimer.setInterval(kStatePause);
    connect(&m_stateTimer, &QTimer::timeout, this, &ReaderView::stateChanged);
    m_minute.setInterval(kMinute);
    connect(&m_minute, &QTimer::timeout, this, &ReaderView::drawWatermark);
    connectActions();
    connectCanvas();
    connectParts();
    m_toolbar->setContext({});
    armTool(Tool::Select);
}

ReaderView::~ReaderView()
{
    // Views look at the pixels and marks below them until they are gone.
    delete m_side;
    delete m_loading;
}

void ReaderView::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->sidePanel, [this] {
        const bool show = m_side->shown() == SidePanel::Hidden;
        m_side->showPanel(show ? m_side->favourite() : SidePanel::Hidden);
        if (show)
            m_side->focusList();
        else
            m_canvas->setFocus();
    });
    on(m_actions->goToPage, [this] { m_toolbar->focusPageField(); });
    on(m_actions->nextPage, [this] { m_canvas->nextPage(); });
    on(m_actions->previousPage, [this] { m_canvas->previousPage(); });
    on(m_actions->zoomIn, [this] { m_canvas->zoomIn(); });
    on(m_actions->zoomOut, [this] { m_canvas->zoomOut(); });
    on(m_actions->actualSize, [this] { m_canvas->setZoom(Zoom{ZoomMode::Fixed, 1.0}); });
    on(m_actions->fitWidth, [this] {
        m_canvas->setZoom(Zoom{ZoomMode::FitWidth, 1.0});
        adoptView();
    });
    on(m_actions->fitPage, [this] {
        m_canvas->setZoom(Zoom{ZoomMode::FitPage, 1.0});
        m_canvas->goToPage(m_canvas->currentPage());
        adoptView();
    });
    on(m_actions->rotateRight, [this] { m_canvas->setQuarterTurns(m_canvas->quarterTurns() + 1); });
    on(m_actions->rotateLeft, [this] { m_canvas->setQuarterTurns(m_canvas->quarterTurns() - 1); });
    on(m_actions->highlight, [this] { useHighlighter(); });
    on(m_actions->note, [this] { armTool(m_tool == Tool::Note ? Tool::Select : Tool::Note); });
    on(m_actions->ink, [this] { armTool(m_tool == Tool::Ink ? Tool::Select : Tool::Ink); });
    on(m_actions->undo, [this] { Q_EMIT undoRequested(); });
    on(m_actions->redo, [this] { Q_EMIT redoRequested(); });
    on(m_actions->find, [this] { openFind(); });
    on(m_actions->findNext, [this] { m_findBar->isHidden() ? openFind() : m_find.next(); });
    on(m_actions->findPrevious, [this] { m_findBar->isHidden() ? openFind() : m_find.previous(); });
    on(m_actions->copy, [this] { copySelection(); });
    on(m_actions->selectPage, [this] { m_canvas->selectPage(); });
}

void ReaderView::connectCanvas()
{
    connect(m_canvas, &PageCanvas::viewChanged, this, &ReaderView::adoptView);
    connect(m_canvas, &PageCanvas::settled, this, &ReaderView::settled);
    connect(m_canvas, &PageCanvas::selectionFinished, this, [this] {
        if (m_tool == Tool::Highlight)
            highlightSelection();
    });
    connect(m_canvas, &PageCanvas::boxDrawn, this, [this](int page, const QRectF &box) {
        request(m_maker.highlight(page, {box}, {}, m_washColor));
    });
    connect(m_canvas, &PageCanvas::noteRequested, this, &ReaderView::placeNote);
    connect(m_canvas, &PageCanvas::strokeDrawn, this, &ReaderView::addStroke);
    connect(m_canvas, &PageCanvas::markActivated, this, &ReaderView::chooseMark);
    connect(m_canvas, &PageCanvas::markOpened, this, [this] { m_popover->focusText(); });
    connect(m_canvas, &PageCanvas::markMoved, this, &ReaderView::moveMark);
    connect(m_canvas, &PageCanvas::markDeleteRequested, this, &ReaderView::deleteMark);
    connect(m_canvas, &PageCanvas::linkActivated, this, &ReaderView::followLink);
    connect(&m_texts, &PageTexts::textChanged, this, [this] {
        if (m_highlightWhenRead)
            highlightSelection();
        if (m_copyWhenRead)
            copySelection();
    });
}

void ReaderView::connectParts()
{
    connect(m_toolbar, &ReaderToolbar::pageChosen, this, [this](int page) {
        goToPage(page);
        m_canvas->setFocus();
    });
    connect(m_toolbar, &ReaderToolbar::leftWithEscape, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_toolbar, &ReaderToolbar::zoomChosen, this,
            [this](const Zoom &zoom) { m_canvas->setZoom(zoom); });
    connect(m_toolbar, &ReaderToolbar::colorChosen, this, [this](MarkColor color) {
        (m_tool == Tool::Ink ? m_inkColor : m_washColor) = color;
        armTool(m_tool);
    });
    connect(m_findBar, &FindBar::queryChanged, this,
            [this](const QString &query) { m_find.setQuery(query, std::max(m_canvas->currentPage(), 0)); });
    connect(m_findBar, &FindBar::nextRequested, &m_find, &FindController::next);
    connect(m_findBar, &FindBar::previousRequested, &m_find, &FindController::previous);
    connect(m_findBar, &FindBar::closed, this, &ReaderView::closeFind);
    connect(&m_find, &FindController::currentChanged, this, &ReaderView::showMatch);
    connect(&m_find, &FindController::progressChanged, this, [this] {
        m_findBar->setProgress(m_find.currentIndex(), m_find.matchCount(), m_find.isSearching());
    });
    connect(m_side, &SidePanelView::pageActivated, this, &ReaderView::goToPage);
    connect(m_side, &SidePanelView::shownChanged, this, [this](SidePanel panel) {
        m_actions->sidePanel->setChecked(panel != SidePanel::Hidden);
        announceState();
    });
    connect(m_message, &ReaderMessage::choiceRequested, this, &ReaderView::choosePaperRequested);
    connect(m_message, &ReaderMessage::passwordEntered, this, [this](const QString &password) {
        if (m_opening != nullptr)
            awaitOpen(m_opening->open(password), true);
    });
    connect(m_message, &ReaderMessage::retryRequested, this, [this] {
        if (m_opening != nullptr)
            awaitOpen(m_opening->retry(), false);
        else
            Q_EMIT retryRequested();
    });
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    connect(&m_book, &MarkBook::changed, this, &ReaderView::adoptMarks);
    // Inside the viewport it is part of what a screen reader walks through; its clicks are its own.
    m_popover->setAttribute(Qt::WA_NoMousePropagation);
    connect(m_popover, &MarkPopover::closed, this, [this](bool hadFocus) {
        m_canvas->setSelectedMark({});
        if (hadFocus)
            m_canvas->setFocus();
        Q_EMIT markChosen({});
    });
    connect(m_popover, &MarkPopover::textChosen, this, [this](const MarkId &id, const QString &text) {
        changeMark(id, [&](Mark &mark) { mark.text = text; });
    });
    connect(m_popover, &MarkPopover::colorChosen, this, [this](const MarkId &id, MarkColor color) {
        changeMark(id, [&](Mark &mark) { mark.color = color; });
    });
    connect(m_popover, &MarkPopover::visibilityChosen, this, [this](const MarkId &id, Visibility visibility) {
        changeMark(id, [&](Mark &mark) { mark.visibility = visibility; });
    });
    connect(m_popover, &MarkPopover::deleteRequested, this, &ReaderView::deleteMark);
}

void ReaderView::openPaper(const PaperRef &paper, const QString &title, std::unique_ptr<PageSource> source,
                           const ReaderState &state, const QString &confidentialTo)
{
    m_popover->dismiss(); // its words still belong to the paper on screen
    m_banner->hide();
    m_paper = paper;
    m_title = title;
    m_stateToRestore = state;
    m_nameToDraw = confidentialTo;
    m_marksToShow.clear();
    m_opening = std::move(source);
    m_canvas->setStale(m_source != nullptr);
    if (m_source == nullptr) {
        m_message->showOpening(title);
        m_stack->setCurrentWidget(m_message);
    }
    m_loading->startLoading(tr("Opening %1 …").arg(isolated(title)));
    awaitOpen(m_opening->open({}), false);
}

void ReaderView::awaitOpen(QFuture<Result<DocumentInfo>> answer, bool withPassword)
{
    onFinished(std::move(answer), this,
               [this, attempt = ++m_attempt, withPassword](const Result<DocumentInfo> &info) {
                   takeOpened(attempt, info, withPassword);
               });
}

void ReaderView::takeOpened(quint64 attempt, const Result<DocumentInfo> &info, bool withPassword)
{
    if (attempt != m_attempt || m_opening == nullptr)
        return;
    m_loading->finishLoading();
    if (info) {
        adopt(*info);
        return;
    }
    if (info.error().code == ErrorCode::Cancelled)
        return;
    dropPaper();
    if (documentStateOf(info.error()) == DocumentState::NeedsPassword)
        m_message->showPasswordNeeded(m_title, withPassword);
    else
        m_message->showNotOpened(m_title, info.error());
    m_stack->setCurrentWidget(m_message);
}

void ReaderView::adopt(const DocumentInfo &info)
{
    const bool hadFocus = m_canvas->hasFocus() || m_message->isAncestorOf(focusWidget());
    const std::unique_ptr<PageSource> before = std::exchange(m_source, std::move(m_opening));
    m_info = info;
    m_info.labels = shownLabels(info.labels);
    m_maker.setPaper(m_paper);
    m_find.setSource(m_source.get(), info.pages);
    m_texts.setSource(m_source.get(), info.pages);
    m_pixels.setSource(m_source.get(), info);
    m_book.clear();
    m_marksModel->setPageLabels(m_info.labels);
    m_actions->setPaperOpen(true);
    m_toolbar->setPages(m_info.labels);
    m_canvas->setStale(false);
    m_drawnName = m_nameToDraw;
    drawWatermark(); // before the pages
    const ReaderState &state = m_stateToRestore;
    m_side->setDocument(m_info);
    m_side->showPanel(state.sidePanel); // before the pages: it decides how wide they may be
    m_canvas->setDocument(m_info, PageCanvas::Place{state.page, state.yFraction},
                          Zoom{state.zoomMode, state.zoom}, state.quarterTurns);
    m_stack->setCurrentWidget(m_canvas);
    m_announcedPage = -1;
    adoptView();
    m_book.setMarks(std::exchange(m_marksToShow, {}));
    if (hadFocus)
        m_canvas->setFocus();
    if (!m_findBar->isHidden() && !m_findBar->query().isEmpty())
        m_find.setQuery(m_findBar->query(), std::max(m_canvas->currentPage(), 0));
    Q_EMIT opened();
}

// No pages any more: what was on screen belongs to another paper than the one asked for.
void ReaderView::dropPaper()
{
    m_source.reset();
    m_info = {};
    m_find.setSource(nullptr, 0);
    m_texts.setSource(nullptr, 0);
    m_pixels.setSource(nullptr, {});
    m_book.clear();
    m_canvas->setStale(false);
    m_drawnName.clear();
    drawWatermark();
    m_canvas->setDocument({}, {}, {}, 0);
    m_side->setDocument({});
    m_side->setVisible(false);
    m_findBar->close();
    m_actions->setPaperOpen(false);
    m_toolbar->setPages({});
    armTool(Tool::Select);
}

void ReaderView::closePaper()
{
    m_popover->dismiss();
    ++m_attempt;
    m_opening.reset();
    m_paper = {};
    m_title.clear();
    m_loading->finishLoading();
    dropPaper();
    m_message->showNothingChosen();
    m_stack->setCurrentWidget(m_message);
}

void ReaderView::showWaiting(const PaperRef &paper, const QString &title)
{
    closePaper();
    m_paper = paper;
    m_title = title;
    m_message->showWaiting(title);
}

void ReaderView::showProblem(const PaperRef &paper, const QString &title, const Error &error)
{
    closePaper();
    m_paper = paper;
    m_title = title;
    m_message->showProblem(error);
}

void ReaderView::setContextText(const QString &text)
{
    m_toolbar->setContext(text);
}

ReaderState ReaderView::saveState() const
{
    if (!isOpen())
        return m_stateToRestore;
    ReaderState state;
    const PageCanvas::Place place = m_canvas->place();
    state.page = place.page;
    state.yFraction = std::clamp(place.yFraction, 0.0, 1.0);
    state.zoomMode = m_canvas->zoom().mode;
    state.zoom = m_canvas->zoom().factor;
    state.quarterTurns = m_canvas->quarterTurns();
    state.sidePanel = m_side->shown();
    return state;
}

void ReaderView::restoreState(const ReaderState &state)
{
    m_stateToRestore = state;
    if (!isOpen())
        return;
    m_canvas->setQuarterTurns(state.quarterTurns);
    m_canvas->setZoom(Zoom{state.zoomMode, state.zoom});
    m_side->showPanel(state.sidePanel);
    m_canvas->setPlace(PageCanvas::Place{state.page, state.yFraction});
    adoptView();
}

void ReaderView::drawWatermark()
{
    const Watermark watermark(m_drawnName, m_clock.nowUtc());
    m_canvas->setWatermark(watermark);
    m_side->setWatermark(watermark);
    if (watermark.isEmpty())
        m_minute.stop();
    else if (!m_minute.isActive())
        m_minute.start();
}

void ReaderView::announceState()
{
    if (isOpen())
        m_stateTimer.start();
}

void ReaderView::adoptView()
{
    const int page = m_canvas->currentPage();
    if (page < 0)
        return;
    m_toolbar->setCurrentPage(page);
    m_toolbar->setZoom(m_canvas->zoom(), m_canvas->zoomFactor());
    m_actions->fitWidth->setChecked(m_canvas->zoom().mode == ZoomMode::FitWidth);
    m_actions->fitPage->setChecked(m_canvas->zoom().mode == ZoomMode::FitPage);
    m_side->setCurrentPage(page);
    if (!m_popover->isHidden())
        showPopover();
    if (m_announcedPage != page) {
        m_announcedPage = page;
        QAccessibleEvent turned(m_canvas, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&turned);
        Q_EMIT currentPageChanged(page);
    }
    announceState();
}

int ReaderView::currentPage() const
{
    return m_canvas->currentPage();
}

int ReaderView::pageCount() const
{
    return m_canvas->pageCount();
}

void ReaderView::goToPage(int page)
{
    if (isOpen())
        m_canvas->goToPage(page);
}

void ReaderView::followLink(const Link &link)
{
    if (link.page >= 0 && link.page < m_info.pages) {
        const double height = std::max(m_info.sizes.at(link.page).height, 1.0);
        m_canvas->setPlace(PageCanvas::Place{link.page, link.top.value_or(0) / height});
        return;
    }
    const QUrl url(link.uri, QUrl::StrictMode);
    if (!url.isValid() || link.uri.isEmpty())
        return;
    // A paper never opens anything by itself: the address is shown whole and the reader decides.
    m_banner->showMessage(Banner::Kind::Info, tr("This link leads out of the paper."),
                          isolated(url.toDisplayString()));
    connect(m_banner->addAction(tr("Open outside Plenum")), &QPushButton::clicked, this, [this, url] {
        m_banner->hide();
        Q_EMIT externalLinkRequested(url);
    });
}

void ReaderView::openFind()
{
    const QString selected =
        m_canvas->selection().first().page == m_canvas->selection().last().page
            ? m_canvas->selectedText().value_or(QList<PageCanvas::SelectedText>()).value(0).text.simplified()
            : QString();
    constexpr qsizetype kLikelyAQuery = 60;
    m_findBar->open(selected.size() <= kLikelyAQuery ? selected : QString());
}

void ReaderView::closeFind()
{
    // The match that was reached stays selected, so that H marks it.
    if (const TextMatch *match = m_find.currentMatch()) {
        const int page = m_find.currentPage();
        m_canvas->setSelection(TextSelection(TextPosition{page, match->range.start},
                                             TextPosition{page, match->range.start + match->range.length}));
    }
    m_find.setQuery({}, 0);
    m_canvas->setFocus();
}

void ReaderView::findText(const QString &query, int fromPage)
{
    if (!isOpen())
        return;
    m_canvas->goToPage(fromPage);
    m_findBar->open(query);
}

void ReaderView::showMatch()
{
    const TextMatch *match = m_find.currentMatch();
    if (match != nullptr && !match->rectangles.isEmpty())
        m_canvas->showArea(m_find.currentPage(), match->rectangles.first());
}

bool ReaderView::letGo()
{
    if (!m_popover->isHidden())
        m_popover->dismiss();
    else if (m_tool != Tool::Select)
        armTool(Tool::Select);
    else if (!m_findBar->isHidden())
        m_findBar->close();
    else
        return false;
    return true;
}

// The focus belongs to the pages, or to what stands in their place.
void ReaderView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_stack->currentWidget()->setFocus(event->reason());
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && letGo())
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->fitInto(event->size().width());
    if (!m_popover->isHidden())
        showPopover();
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Theme::colors().desk);
}

} // namespace plenum::ui
