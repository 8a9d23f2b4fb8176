// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meeting_view.h"

#include "ui/agenda/agenda_view.h"
#include "ui/reader/marks_model.h"
#include "ui/reader/marks_panel.h"
#include "ui/reader/reader_view.h"
#include "ui/signoff/sign_off_panel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/segmented_tabs.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace plenum::ui {

namespace {
constexpr int kAgendaWidth = 300;
constexpr int kPanelWidth = 320;
constexpr int kReaderWidth = 700;

bool isLetter(const QKeySequence &shortcut)
{
    const QKeyCombination key = shortcut[0];
    return key.key() < Qt::Key_Escape && !(key.keyboardModifiers() & ~Qt::ShiftModifier);
}

} // namespace

MeetingView::MeetingView(ReaderView *reader, QWidget *parent) : QWidget(parent), m_reader(reader)
{
    auto *layout = plainColumn(0, this);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_agenda = new AgendaView;
    m_agenda->setMinimumWidth(kAgendaWidth * 2 / 3);
    m_side = makePanel();
    m_splitter->addWidget(m_agenda);
    m_splitter->addWidget(m_reader);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({kAgendaWidth, kReaderWidth, kPanelWidth});
    layout->addWidget(m_splitter);

    m_showAgenda = new QAction(icon(Icon::SidebarLeft), tr("Show agenda"), this);
    m_showAgenda->setShortcut(Qt::Key_F9);
    m_showPanel = new QAction(icon(Icon::SidebarRight), tr("Show marks and sign-off"), this);
    m_showPanel->setShortcut(Qt::SHIFT | Qt::Key_F9);
    for (QAction *action : {m_showAgenda, m_showPanel}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    m_fullScreen = new QAction(icon(Icon::FullScreen), tr("Read full screen"), this);
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcut(Qt::Key_F11);
    auto *cycle = new QAction(tr("Go to the next pane"), this);
    cycle->setShortcut(Qt::Key_F6);
    auto *toMarks = new QAction(icon(Icon::Highlight), tr("Show marks"), this);
    toMarks->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    auto *toSignOff = new QAction(icon(Icon::Signature), tr("Sign off this item"), this);
    toSignOff->setShortcut(Qt::CTRL | Qt::Key_Return);
    addActions({m_showAgenda, m_showPanel, m_fullScreen, cycle, toMarks, toSignOff});
    // What can be told to the reader can be told from both sides too; letters stay with the one who has the
    // focus.
    const QList<QAction *> ofReader = m_reader->actions();
    for (QAction *action : ofReader) {
        if (!isLetter(action->shortcut()))
            addAction(action);
    }
    connect(m_showAgenda, &QAction::toggled, m_agenda, &QWidget::setVisible);
    connect(m_showPanel, &QAction::toggled, m_side, &QWidget::setVisible);
    connect(m_fullScreen, &QAction::toggled, this, [this](bool on) {
        m_agenda->setVisible(!on && m_showAgenda->isChecked());
        m_side->setVisible(!on && m_showPanel->isChecked());
        Q_EMIT fullScreenRequested(on);
    });
    connect(m_reader, &ReaderView::choosePaperRequested, this, [this] {
        m_fullScreen->setChecked(false);
        m_showAgenda->setChecked(true);
        m_agenda->setFocus(Qt::TabFocusReason);
    });
    connect(cycle, &QAction::triggered, this, &MeetingView::cyclePanes);
    connect(toMarks, &QAction::triggered, this, [this] { showPanel(Panel::Marks); });
    connect(toSignOff, &QAction::triggered, this, [this] { showPanel(Panel::SignOff); });
}

QWidget *MeetingView::makePanel()
{
    auto *side = new QFrame;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *layout = plainColumn(0, side);
    m_tabs = new SegmentedTabs;
    m_tabs->addTab(tr("Marks"));
    m_tabs->addTab(tr("Sign-off"));
    m_marks = new MarksPanel(m_reader->marksModel());
    m_marks->setMinimumWidth(kPanelWidth * 3 / 4);
    connect(m_reader, &ReaderView::markChosen, m_marks, &MarksPanel::selectMark);
    connect(m_marks, &MarksPanel::markActivated, m_reader, &ReaderView::goToMark);
    connect(m_marks, &MarksPanel::markOpened, m_reader, &ReaderView::openMark);
    m_signOff = new SignOffPanel;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_marks);
    m_pages->addWidget(m_signOff);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    MarksModel *marks = m_reader->marksModel();
    const auto count = [this, marks] { m_tabs->setCount(static_cast<int>(Panel::Marks), marks->rowCount()); };
    connect(marks, &QAbstractItemModel::modelReset, this, count);
    connect(marks, &QAbstractItemModel::rowsInserted, this, count);
    connect(marks, &QAbstractItemModel::rowsRemoved, this, count);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT panelChanged();
    });
    return side;
}

void MeetingView::showPanel(Panel panel)
{
    m_showPanel->setChecked(true);
    m_tabs->setCurrentIndex(static_cast<int>(panel));
    m_pages->currentWidget()->setFocus();
}

MeetingView::Panel MeetingView::panel() const
{
    return static_cast<Panel>(m_tabs->currentIndex());
}

QByteArray MeetingView::saveSplitter() const
{
    return m_splitter->saveState();
}

void MeetingView::restoreSplitter(const QByteArray &state, bool agendaShown, bool panelShown)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
    m_showAgenda->setChecked(agendaShown);
    m_showPanel->setChecked(panelShown);
}

// Wherever the focus is, Escape lets go of one thing at a time.
void MeetingView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!m_reader->letGo())
        m_fullScreen->setChecked(false);
}

// Agenda, paper, panel, and round again, leaving out what is folded away.
void MeetingView::cyclePanes()
{
    const QList<QWidget *> panes{m_agenda, m_reader, m_side};
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus != nullptr && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            current = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *next = panes.at((current + step) % panes.size());
        if (!next->isVisible())
            continue;
        if (next == m_side)
            m_tabs->setFocus(Qt::TabFocusReason);
        else
            next->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace plenum::ui
