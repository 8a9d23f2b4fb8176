// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/edit.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "ui/reader/find_controller.h"
#include "ui/reader/mark_book.h"
#include "ui/reader/mark_maker.h"
#include "ui/reader/page_pixels.h"
#include "ui/reader/page_source.h"
#include "ui/reader/page_texts.h"
#include "ui/reader/reader_state.h"
#include "ui/text/outgoing.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace plenum::ui {

class Banner;
class FindBar;
class LoadingArea;
class MarkPopover;
class MarksModel;
class PageCanvas;
class ReaderActions;
class ReaderMessage;
class ReaderToolbar;
class SidePanelView;
enum class Tool;

// Who reads, and where ids and times of new marks come from. The references must outlive the view.
struct ReaderContext {
    PersonId self;
    Random &random;
    const Clock &clock;
};

// One paper to read and to mark: toolbar, outline and thumbnails, find line, pages. Emits every change of a
// mark as an edit and shows it as pending until the vault's answer comes back. Keeps the paper before on
// screen until the next one has opened. QWidget::actions() lists everything the reader can be told, for a
// command palette. Threading: GUI thread; never blocks.
class ReaderView : public QWidget {
    Q_OBJECT

public:
    explicit ReaderView(const ReaderContext &context, QWidget *parent = nullptr);
    ~ReaderView() override;

    // Opens a paper; marks given before it has opened belong to it. state: where the reader was last time.
    // confidentialTo: who reads a paper that is confidential; the name and the time are drawn over its pages
    // and its words are not copied. Empty: it is not.
    void openPaper(const PaperRef &paper, const QString &title, std::unique_ptr<PageSource> source,
                   const ReaderState &state = {}, const QString &confidentialTo = {});
    // Nothing chosen.
    void closePaper();
    // The paper was chosen but is not on this computer yet, or cannot be had; the paper before goes away.
    void showWaiting(const PaperRef &paper, const QString &title);
    void showProblem(const PaperRef &paper, const QString &title, const Error &error);

    // The paper shown or being opened.
    const PaperRef &paper() const { return m_paper; }
    bool isOpen() const { return m_source != nullptr && m_opening == nullptr; }
    void setContextText(const QString &text); // "Item 5", before the page number
    // For a paper outside any meeting: it can be read, not marked.
    void setMarkingEnabled(bool enabled);

    void setMarks(const QList<Mark> &marks);
    void applyCommitted(const MarkEdit &edit);
    // The vault refused the oldest pending edit.
    void reportFailure(const Error &error);
    // Something else failed, undo for example: says so and takes nothing back.
    void showFailure(const Error &error);
    void setUndoState(bool canUndo, bool canRedo);
    void setOutgoing(Outgoing outgoing);

    ReaderState saveState() const;
    void restoreState(const ReaderState &state);
    int currentPage() const;
    int pageCount() const;

    void goToPage(int page);
    // Goes to a mark and chooses it.
    void goToMark(const MarkId &id);
    // The same, with the cursor in its words.
    void openMark(const MarkId &id);
    // Escape: closes the popover, puts the tool away, closes the find line, one thing at a time. False: there
    // was nothing.
    bool letGo();
    // For a search over all papers: opens the find line with a query, from a page on.
    void findText(const QString &query, int fromPage);

    // For a MarksPanel beside the reader.
    MarksModel *marksModel() const { return m_marksModel; }
    // Everything in view is drawn sharply.
    bool isSettled() { return isOpen() && m_pixels.isSettled(); }
    qint64 pixelBytes() const { return m_pixels.bytes(); }
    PageCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    void opened();  // pages can be shown
    void settled(); // everything in view is sharp
    void editRequested(const plenum::MarkEdit &edit);
    void undoRequested();
    void redoRequested();
    void stateChanged(); // saveState() gives something new; debounced
    void currentPageChanged(int page);
    void markChosen(const plenum::MarkId &id);   // empty: none
    void externalLinkRequested(const QUrl &url); // the reader agreed to open it
    void choosePaperRequested();
    void retryRequested(); // after showProblem()

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectActions();
    void connectCanvas();
    void connectParts();
    void takeOpened(quint64 attempt, const Result<DocumentInfo> &info, bool withPassword);
    void adopt(const DocumentInfo &info);
    void dropPaper();
    void awaitOpen(QFuture<Result<DocumentInfo>> answer, bool withPassword);
    void adoptView();
    void drawWatermark();
    void announceState();

    void armTool(Tool tool);
    void useHighlighter();
    bool highlightSelection();
    void request(const MarkEdit &edit);
    void changeMark(const MarkId &id, const std::function<void(Mark &)> &change);
    void deleteMark(const MarkId &id);
    void placeNote(int page, QPointF point);
    void addStroke(int page, const QList<QPointF> &stroke);
    void moveMark(const MarkId &id, QPointF by);
    void chooseMark(const MarkId &id);
    void showPopover();
    void adoptMarks();
    bool isOwn(const Mark &mark) const { return mark.author.isEmpty() || mark.author == m_self; }

    void followLink(const Link &link);
    void copySelection();
    void openFind();
    void closeFind();
    void showMatch();

    PersonId m_self;
    const Clock &m_clock;
    MarkMaker m_maker;
    std::unique_ptr<PageSource> m_source;  // of the paper on screen
    std::unique_ptr<PageSource> m_opening; // of the paper that will replace it
    PaperRef m_paper;
    QString m_title;
    ReaderState m_stateToRestore;
    QList<Mark> m_marksToShow; // of the paper being opened
    QString m_nameToDraw;      // over its pages
    QString m_drawnName;       // over the pages on screen
    DocumentInfo m_info;
    quint64 m_attempt = 0;

    PagePixels m_pixels;
    PageTexts m_texts;
    MarkBook m_book;
    FindController m_find;
    MarksModel *m_marksModel;
    ReaderActions *m_actions;
    ReaderToolbar *m_toolbar;
    Banner *m_banner;
    FindBar *m_findBar;
    SidePanelView *m_side;
    LoadingArea *m_loading;
    QStackedWidget *m_stack;
    PageCanvas *m_canvas;
    ReaderMessage *m_message;
    MarkPopover *m_popover;

    Tool m_tool{};
    MarkColor m_washColor = MarkColor::Yellow;
    MarkColor m_inkColor = MarkColor::Blue;
    bool m_highlightWhenRead = false; // words of the selection are still on their way
    bool m_copyWhenRead = false;
    int m_announcedPage = -1;
    QTimer m_stateTimer;
    QTimer m_minute; // the time over the pages moves on
};

} // namespace plenum::ui

Q_DECLARE_METATYPE(plenum::MarkEdit)
