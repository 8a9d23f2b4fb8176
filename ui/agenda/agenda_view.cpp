// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_view.h"

#include "ui/agenda/agenda_delegate.h"
#include "ui/agenda/agenda_model.h"
#include "ui/text/format.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace plenum::ui {
namespace {

constexpr int kLikedWidth = 300;
constexpr int kWidestNumber = 88;

// Letters without case and diacritics, so that "du toan" finds "Dự toán".
QString plain(const QString &text)
{
    QString folded;
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        folded += c == QChar(0x0111) ? QLatin1Char('d') : c; // đ has no decomposition
    }
    return folded;
}

} // namespace

AgendaView::AgendaView(QWidget *parent)
    : QTreeView(parent), m_agenda(new AgendaModel(this)), m_rows(new AgendaDelegate(this))
{
    setModel(m_agenda);
    setItemDelegate(m_rows);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes has every row measured anew
    verticalScrollBar()->setSingleStep(24);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAccessibleName(tr("Agenda"));
    connect(this, &QAbstractItemView::clicked, this, &AgendaView::activate);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        // A click has activated already; Enter comes only here.
        if (!(QApplication::mouseButtons() & Qt::LeftButton))
            activate(index);
    });
    connect(m_agenda, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
}

void AgendaView::setState(const AgendaState &state)
{
    const ItemId item = m_agenda->itemId(currentIndex());
    const PaperId paper = m_agenda->paperId(currentIndex());
    const bool another = state.meeting.id != m_agenda->state().meeting.id;
    m_rows->forgetHeights();
    measureColumns(state.meeting.items); // first: rows are measured as soon as they are there
    m_agenda->setState(state);
    scheduleDelayedItemsLayout();
    if (another || currentIndex().isValid())
        return;
    const QModelIndex again = paper.isEmpty() ? m_agenda->indexOf(item) : m_agenda->indexOf(paper);
    if (again.isValid())
        setCurrentIndex(again);
}

void AgendaView::setOpen(const ItemId &item, const PaperId &paper)
{
    m_rows->setOpen(item, paper);
    const QModelIndex row = paper.isEmpty() ? m_agenda->indexOf(item) : m_agenda->indexOf(paper);
    if (row.isValid() && !hasFocus()) {
        setCurrentIndex(row);
        scrollTo(row);
    }
    scheduleDelayedItemsLayout(); // an open title is bold and may wrap otherwise
    viewport()->update();
}

void AgendaView::activate(const QModelIndex &index)
{
    const PaperId paper = m_agenda->paperId(index);
    if (!paper.isEmpty())
        Q_EMIT paperActivated(paper);
    else if (index.isValid())
        Q_EMIT itemActivated(m_agenda->itemId(index));
}

void AgendaView::measureColumns(const QList<AgendaItem> &items)
{
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    int numbers = metrics.horizontalAdvance(QStringLiteral("00"));
    for (const AgendaItem &item : items)
        numbers = std::max(numbers, metrics.horizontalAdvance(item.number));
    int times = 0;
    for (int hour = 0; hour < 24; ++hour) // "8:00 am" and "12:00 pm" are not equally wide
        times = std::max(times, metrics.horizontalAdvance(timeText(QTime(hour, 0))));
    m_rows->setColumns(std::min(numbers, kWidestNumber), times + 2);
}

void AgendaView::keyboardSearch(const QString &typed)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    const bool goesOn = now - m_typedAt < QApplication::keyboardInputInterval();
    m_typedAt = now;
    m_typed = goesOn ? m_typed + typed : typed;
    const QModelIndex from = currentIndex();
    const QModelIndex match = nextMatch(goesOn && from.isValid() ? indexAbove(from) : from, plain(m_typed));
    if (match.isValid())
        setCurrentIndex(match);
}

// The first row after `from`, round the end, whose number or title starts with what was typed, or has a word
// that does.
QModelIndex AgendaView::nextMatch(const QModelIndex &from, const QString &typed) const
{
    const QModelIndex first = m_agenda->index(0, 0);
    QModelIndex row = from.isValid() ? indexBelow(from) : first;
    for (int steps = 0; steps < 20000 && first.isValid(); ++steps) {
        if (!row.isValid())
            row = first;
        const QString title = plain(row.data().toString());
        if (title.startsWith(typed) ||
            plain(row.data(AgendaModel::NumberRole).toString()).startsWith(typed) ||
            title.contains(QLatin1Char(' ') + typed))
            return row;
        if (row == from)
            break;
        row = indexBelow(row);
        if (!row.isValid() && !from.isValid())
            break;
    }
    return {};
}

QSize AgendaView::sizeHint() const
{
    return QSize(kLikedWidth, QTreeView::sizeHint().height());
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void AgendaView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_rows->forgetHeights();
        measureColumns(m_agenda->state().meeting.items);
        scheduleDelayedItemsLayout();
    }
}

void AgendaView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

// The delegate paints the whole row; the style's own selection would lie under it in another colour.
void AgendaView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, option.rect.y(), viewport()->width(), option.rect.height());
    row.widget = this;
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    row.state.setFlag(QStyle::State_MouseOver, row.rect.contains(pointer) && viewport()->underMouse());
    m_rows->paint(painter, row, index);
}

} // namespace plenum::ui
