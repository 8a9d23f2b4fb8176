// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_view.h"

#include "ui/home/home_sections.h"
#include "ui/home/next_meeting_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {

constexpr int kTwoColumns = 880; // logical pixels from which the side column fits
constexpr int kSideWidth = 372;
constexpr int kWidest = 1440; // beyond it lines get too long to read

} // namespace

class HomeView::Private : public QObject {
public:
    explicit Private(HomeView &view);

    void setState(const HomeState &state);
    void showNoSpace();
    void showPending();
    void arrange();
    void chainTabOrder();
    bool eventFilter(QObject *watched, QEvent *event) override;

    HomeView &view;
    QWidget *bannerArea = new QWidget;
    Banner *banner = new Banner;
    QScrollArea *scroll = nullptr;
    QStackedWidget *stack = new QStackedWidget(&view);
    TextLabel *loading = new TextLabel(QString(), TextRole::Body, Tone::Secondary);
    EmptyState *noSpace = nullptr; // made when first needed, like the next one
    EmptyState *pending = nullptr;
    NextMeetingCard *next = new NextMeetingCard;
    WaitingSection *waiting = new WaitingSection;
    ChangesSection *changes = new ChangesSection;
    MeetingTiles *today = new MeetingTiles(HomeView::tr("Also today"));
    MeetingTiles *upcoming = new MeetingTiles(HomeView::tr("Later"));
    MeetingTiles *past = new MeetingTiles(HomeView::tr("Past"));
    NotesSection *notes = new NotesSection;
    ConnectionSection *connection = new ConnectionSection;
    QVBoxLayout *mainColumn = plainColumn(kSpaceWide);
    QWidget *side = new QWidget;
    QVBoxLayout *sideColumn = plainColumn(kSpaceWide, side);
    std::optional<Error> shownProblem;
    int columns = 0;
};

HomeView::Private::Private(HomeView &owner) : view(owner)
{
    side->setFixedWidth(kSideWidth);
    auto *columnsRow = plainRow(kSpaceWide);
    columnsRow->addLayout(mainColumn, 1);
    columnsRow->addWidget(side);
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    contentLayout->addLayout(columnsRow);
    contentLayout->addStretch();
    scroll = centeredPage(content, kWidest);
    scroll->viewport()->installEventFilter(this);
    arrange();

    loading->setText(HomeView::tr("Reading what is on this computer \u2026"));
    loading->setAlignment(Qt::AlignCenter);
    stack->addWidget(loading);
    stack->addWidget(scroll);

    connect(next, &NextMeetingCard::openMeeting, &view, &HomeView::openMeeting);
    connect(next, &NextMeetingCard::continueReading, &view, &HomeView::continueReading);
    connect(next, &NextMeetingCard::syncRequested, &view, &HomeView::syncRequested);
    connect(waiting, &WaitingSection::signOff, &view, &HomeView::signOff);
    for (const MeetingTiles *tiles : {today, upcoming, past})
        connect(tiles, &MeetingTiles::opened, &view, &HomeView::openMeeting);
    connect(changes, &ChangesSection::opened, &view, [this](const ChangeEntry &entry) {
        if (entry.paper.isEmpty())
            Q_EMIT view.openMeeting(entry.meeting);
        else
            Q_EMIT view.openPaper(entry.meeting, entry.paper, entry.page);
    });
    connect(notes, &NotesSection::opened, &view, [this](const NoteEntry &entry) {
        Q_EMIT view.openPaper(entry.meeting, entry.paper, entry.page);
    });
    connect(connection, &ConnectionSection::syncRequested, &view, &HomeView::syncRequested);
    connect(connection, &ConnectionSection::resumeRequested, &view, &HomeView::resumeRequested);
    connect(banner, &Banner::dismissed, bannerArea, &QWidget::hide);
    connect(banner, &Banner::dismissed, &view, &HomeView::problemDismissed);
}

void HomeView::Private::setState(const HomeState &state)
{
    if (state.problem != shownProblem) {
        shownProblem = state.problem;
        if (shownProblem)
            banner->showError(*shownProblem);
        bannerArea->setVisible(shownProblem && shownProblem->code != ErrorCode::Cancelled);
    }
    switch (state.phase) {
    case HomeState::Phase::Loading:
        // What was there stays while it is read again.
        if (stack->currentWidget() != scroll)
            stack->setCurrentWidget(loading);
        return;
    case HomeState::Phase::NoSpace:
        showNoSpace();
        return;
    case HomeState::Phase::Pending:
        showPending();
        return;
    case HomeState::Phase::Ready:
        break;
    }
    next->setState(state);
    waiting->setEntries(state.waiting, state.now);
    changes->setEntries(state.changes);
    today->setMeetings(state.today, state.now);
    upcoming->setMeetings(state.upcoming, state.now);
    past->setMeetings(state.past, state.now);
    notes->setEntries(state.notes);
    connection->setConnection(state.connection, state.now);
    stack->setCurrentWidget(scroll);
    chainTabOrder();
}

void HomeView::Private::showNoSpace()
{
    if (noSpace == nullptr) {
        noSpace = new EmptyState(
            Icon::Home, HomeView::tr("No meetings yet"),
            HomeView::tr("They appear once you are connected to the store of your council, board or "
                         "committee."));
        noSpace->setAction(HomeView::tr("Connect to a store…"));
        connect(noSpace, &EmptyState::activated, &view, &HomeView::connectRequested);
        stack->addWidget(noSpace);
    }
    stack->setCurrentWidget(noSpace);
}

void HomeView::Private::showPending()
{
    if (pending == nullptr) {
        pending = new EmptyState(
            Icon::Clock, HomeView::tr("Waiting for the secretary"),
            HomeView::tr("Your request to join is on its way. Once the secretary has approved it, your "
                         "meetings appear here at the next synchronisation."));
        pending->setAction(HomeView::tr("Synchronise"));
        connect(pending, &EmptyState::activated, &view, &HomeView::syncRequested);
        stack->addWidget(pending);
    }
    stack->setCurrentWidget(pending);
}

void HomeView::Private::arrange()
{
    const int wanted = scroll->viewport()->width() >= kTwoColumns * view.fontMetrics().height() / 18 ? 2 : 1;
    if (wanted == columns)
        return;
    columns = wanted;
    const bool two = columns == 2;
    const QList<QWidget *> main =
        two ? QList<QWidget *>{next, changes, today, upcoming, past}
            : QList<QWidget *>{next, waiting, changes, today, upcoming, notes, past, connection};
    const QList<QWidget *> beside = two ? QList<QWidget *>{waiting, notes, connection} : QList<QWidget *>{};
    for (QVBoxLayout *column : {mainColumn, sideColumn}) {
        while (QLayoutItem *item = column->takeAt(0))
            delete item;
    }
    for (QWidget *section : main)
        mainColumn->addWidget(section);
    mainColumn->addStretch();
    for (QWidget *section : beside)
        sideColumn->addWidget(section);
    sideColumn->addStretch();
    side->setVisible(two);
    chainTabOrder();
}

// Tab follows the eye: down the main column, then down the side.
void HomeView::Private::chainTabOrder()
{
    QList<QWidget *> chain;
    for (QVBoxLayout *column : {mainColumn, sideColumn}) {
        for (int i = 0; i < column->count(); ++i) {
            const QWidget *section = column->itemAt(i)->widget();
            if (section == nullptr)
                continue;
            const auto buttons = section->findChildren<QAbstractButton *>();
            for (QAbstractButton *button : buttons)
                chain.append(button);
        }
    }
    for (qsizetype i = 1; i < chain.size(); ++i)
        QWidget::setTabOrder(chain.at(i - 1), chain.at(i));
}

bool HomeView::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

HomeView::HomeView(QWidget *parent) : QWidget(parent), m_private(std::make_unique<Private>(*this))
{
    setAccessibleName(tr("Home"));
    auto *bannerRow = new QVBoxLayout(m_private->bannerArea);
    bannerRow->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, 0);
    bannerRow->addWidget(m_private->banner);
    m_private->bannerArea->hide();
    auto *layout = plainColumn(0, this);
    layout->addWidget(m_private->bannerArea);
    layout->addWidget(m_private->stack, 1);
}

HomeView::~HomeView() = default;

void HomeView::setState(const HomeState &state)
{
    m_private->setState(state);
}

} // namespace plenum::ui
