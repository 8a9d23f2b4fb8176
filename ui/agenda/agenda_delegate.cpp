// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_delegate.h"

#include "ui/agenda/agenda_badge.h"
#include "ui/agenda/agenda_model.h"
#include "ui/text/format.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace plenum::ui {
namespace {

constexpr int kBar = 3;     // at the edge of the open item
constexpr int kIndent = 12; // of a sub-item
constexpr int kIconSide = 16;
constexpr int kItemPadding = 9;
constexpr int kPaperPadding = 3;

const AgendaModel *agendaOf(const QModelIndex &index)
{
    return static_cast<const AgendaModel *>(index.model());
}

bool isLastOfItem(const QModelIndex &index)
{
    const bool item = index.data(AgendaModel::RowRole).toInt() == static_cast<int>(AgendaModel::Row::Item);
    const QModelIndex next = item ? index.model()->index(0, 0, index) : index.siblingAtRow(index.row() + 1);
    return !next.isValid() ||
           next.data(AgendaModel::RowRole).toInt() != static_cast<int>(AgendaModel::Row::Paper);
}

// Places text and badges of one row from the leading edge, wrapping both, and mirrors each piece for
// right-to-left layouts. Without a painter it only measures.
class RowWriter {
public:
    RowWriter(QPainter *painter, Qt::LayoutDirection direction, const QRect &cell, const QRect &area)
        : m_painter(painter), m_direction(direction), m_cell(cell), m_area(area), m_y(area.top())
    {
    }

    void text(const QString &words, const QFont &font, const QColor &color)
    {
        QTextLayout layout(words, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(m_direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                           : Qt::AlignLeft | Qt::AlignAbsolute);
        layout.setTextOption(option);
        const QFontMetrics metrics(font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_area.width());
            m_lineTop = m_y;
            m_lineHeight = metrics.height();
            m_x = static_cast<int>(std::ceil(line.naturalTextWidth()));
            if (m_painter != nullptr) {
                m_painter->setPen(color);
                const QRect place = mirrored(QRect(m_area.x(), m_y, m_area.width(), metrics.height()));
                line.draw(m_painter, place.topLeft());
            }
            m_y += metrics.lineSpacing();
        }
        layout.endLayout();
    }

    // After the words if there is room, else on a line of its own.
    void piece(QSize size, const std::function<void(const QRect &)> &draw)
    {
        const int gap = kSpaceSmall;
        if (m_x + gap + size.width() > m_area.width() && m_x > 0) {
            m_lineTop = m_y + 1;
            m_lineHeight = size.height();
            m_x = -gap;
            m_y += size.height() + 3;
        }
        const int above = (m_lineHeight - size.height()) / 2;
        const QRect place(QPoint(m_area.x() + m_x + gap, m_lineTop + above), size);
        if (m_painter != nullptr)
            draw(mirrored(place));
        m_x += gap + size.width();
        m_y = std::max(m_y, m_lineTop + above + size.height());
    }

    void widen(int by) { m_area.setWidth(m_area.width() + by); }
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_direction, m_cell, rect); }
    int bottom() const { return m_y; }

private:
    QPainter *m_painter;
    Qt::LayoutDirection m_direction;
    QRect m_cell;
    QRect m_area;
    int m_y;
    int m_x = 0;
    int m_lineTop = 0;
    int m_lineHeight = 0;
};

} // namespace

void AgendaDelegate::setOpen(const ItemId &item, const PaperId &paper)
{
    m_openItem = item;
    m_openPaper = paper;
}

void AgendaDelegate::setColumns(int numberWidth, int timeWidth)
{
    if (numberWidth == m_numberWidth && timeWidth == m_timeWidth)
        return;
    m_numberWidth = numberWidth;
    m_timeWidth = timeWidth;
    forgetHeights();
}

// The open item and, below it, the open paper.
bool AgendaDelegate::isEmphasised(const QModelIndex &index) const
{
    const PaperId paper = agendaOf(index)->paperId(index);
    return paper.isEmpty() ? !m_openItem.isEmpty() && agendaOf(index)->itemId(index) == m_openItem
                           : paper == m_openPaper;
}

int AgendaDelegate::layOut(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &cell) const
{
    const Palette &colors = Theme::colors();
    const bool isItem = index.data(AgendaModel::RowRole).toInt() == static_cast<int>(AgendaModel::Row::Item);
    const bool struck = index.data(AgendaModel::StruckRole).toBool();
    const bool emphasised = isEmphasised(index);
    const bool openPaper = !isItem && emphasised;
    const bool here = isItem || index.data(AgendaModel::HereRole).toBool();

    QFont font = Theme::font(isItem ? TextRole::Body : TextRole::Secondary);
    font.setStrikeOut(struck);
    if (emphasised)
        font.setWeight(QFont::DemiBold);
    const int indent = index.data(AgendaModel::DepthRole).toInt() * kIndent;
    const int start = kSpaceLarge + indent + m_numberWidth + kSpaceMedium;
    const int top = cell.top() + (isItem ? kItemPadding : kPaperPadding);
    const int iconRoom = isItem ? 0 : kIconSide + kSpaceTight + 2;
    const int end = kSpaceMedium + (isItem ? m_timeWidth + kSpaceSmall : 0);
    const QRect area(cell.x() + start + iconRoom, top, std::max(cell.width() - start - iconRoom - end, 60),
                     cell.height());
    RowWriter row(painter, option.direction, cell, area);

    QColor color = isItem ? colors.text : colors.secondaryText;
    if (struck || !here)
        color = colors.secondaryText;
    else if (openPaper)
        color = colors.accent;
    row.text(index.data(Qt::DisplayRole).toString(), font, color);

    const QFont small = Theme::font(TextRole::Secondary);
    const int marks = index.data(AgendaModel::MarksRole).toInt();
    for (const AgendaBadge &badge : index.data(AgendaModel::BadgesRole).value<QList<AgendaBadge>>()) {
        row.piece(Pill::boundingSize(badge.text, badge.checked), [&](const QRect &place) {
            Pill::paint(painter, place, badge.text, badge.kind, badge.checked, option.direction);
        });
    }
    if (marks > 0) {
        const QString count = QLocale().toString(marks);
        const QFontMetrics metrics(small);
        const QSize size(kIconSide + 2 + metrics.horizontalAdvance(count),
                         std::max(kIconSide, metrics.height()));
        row.piece(size, [&](const QRect &place) {
            const QRect pen(place.x(), place.center().y() - kIconSide / 2 + 1, kIconSide, kIconSide);
            icon(Icon::Pen, openPaper ? Tint::Accent : Tint::Secondary).paint(painter, pen);
            painter->setFont(small);
            painter->setPen(openPaper ? colors.accent : colors.secondaryText);
            painter->drawText(place.adjusted(kIconSide + 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                              count);
        });
    }
    const QString detail = index.data(AgendaModel::DetailRole).toString();
    if (isItem && !detail.isEmpty()) {
        row.widen(m_timeWidth + kSpaceSmall); // the time stands beside the first line only
        row.text(detail, small, colors.secondaryText);
    }

    if (painter != nullptr && isItem) {
        const QFontMetrics metrics(font);
        painter->setPen(colors.secondaryText);
        painter->setFont(Theme::font(TextRole::Body));
        const QRect number(cell.x() + kSpaceLarge + indent, top, m_numberWidth, metrics.height());
        painter->drawText(row.mirrored(number), Qt::AlignVCenter | Qt::AlignLeading,
                          index.data(AgendaModel::NumberRole).toString());
        const QTime time = index.data(AgendaModel::TimeRole).toTime();
        const QRect clock(cell.right() - kSpaceMedium - m_timeWidth, top, m_timeWidth, metrics.height());
        if (time.isValid())
            painter->drawText(row.mirrored(clock), Qt::AlignVCenter | Qt::AlignTrailing, timeText(time));
    } else if (painter != nullptr) {
        const int line = QFontMetrics(font).height();
        const QRect paper(cell.x() + start, top + (line - kIconSide) / 2, kIconSide, kIconSide);
        icon(here ? Icon::Paper : Icon::Sync, openPaper ? Tint::Accent : Tint::Secondary)
            .paint(painter, row.mirrored(paper));
    }
    const int below = isLastOfItem(index) ? kItemPadding : (isItem ? 2 : kPaperPadding);
    return row.bottom() - cell.top() + below;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : 300;
    if (std::exchange(m_measuredWidth, width) != width)
        m_heights.clear();
    const std::pair key(index.internalId(), isEmphasised(index));
    auto height = m_heights.constFind(key);
    if (height == m_heights.cend())
        height = m_heights.insert(key, layOut(nullptr, option, index, QRect(0, 0, width, 10000)));
    return QSize(width, *height);
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Palette &colors = Theme::colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool open = !m_openItem.isEmpty() && agendaOf(index)->itemId(index) == m_openItem;
    if (open) {
        painter->fillRect(option.rect, colors.accentSurface);
        painter->fillRect(
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.x(), option.rect.y(), kBar, option.rect.height())),
            colors.accent);
    } else if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors.hover);
    }
    layOut(painter, option, index, option.rect);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.accent, kFocusRing));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), kControlRadius, kControlRadius);
    }
    painter->restore();
}

} // namespace plenum::ui
