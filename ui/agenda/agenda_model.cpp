// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_model.h"

#include "ui/agenda/agenda_badge.h"
#include "ui/text/format.h"
#include "ui/text/meeting_text.h"

#include <QLocale>

namespace plenum::ui {

void AgendaModel::setState(const AgendaState &state)
{
    QList<int> roots;
    std::vector<Node> nodes = nodesOf(state.meeting, roots);
    const bool inPlace = sameRows(state.meeting, nodes);
    if (!inPlace)
        beginResetModel();
    m_state = state;
    m_starts = state.meeting.start.isValid() ? plannedStarts(state.meeting) : QList<QDateTime>();
    m_nodes = std::move(nodes);
    m_roots = roots;
    if (inPlace)
        announceAll();
    else
        endResetModel();
}

std::vector<AgendaModel::Node> AgendaModel::nodesOf(const Meeting &meeting, QList<int> &roots)
{
    std::vector<Node> nodes;
    QHash<ItemId, int> byItem; // node of each item so far
    const auto append = [&](Node node) {
        const int self = static_cast<int>(nodes.size());
        QList<int> &siblings = node.parent < 0 ? roots : nodes[static_cast<size_t>(node.parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.append(self);
        nodes.push_back(std::move(node));
        return self;
    };
    for (int i = 0; i < meeting.items.size(); ++i) {
        const AgendaItem &item = meeting.items.at(i);
        Node node;
        node.item = i;
        node.parent = byItem.value(item.parent, -1);
        node.depth = node.parent < 0 ? 0 : nodes[static_cast<size_t>(node.parent)].depth + 1;
        const int self = append(node);
        byItem.insert(item.id, self);
        for (int p = 0; p < item.papers.size(); ++p) {
            Node paper;
            paper.kind = Row::Paper;
            paper.item = i;
            paper.paper = p;
            paper.parent = self;
            paper.depth = nodes[static_cast<size_t>(self)].depth;
            append(paper);
        }
    }
    return nodes;
}

bool AgendaModel::sameRows(const Meeting &meeting, const std::vector<Node> &nodes) const
{
    if (nodes != m_nodes || meeting.id != m_state.meeting.id)
        return false;
    for (const Node &node : nodes) {
        const AgendaItem &now = meeting.items.at(node.item);
        if (now.id != item(node).id ||
            (node.kind == Row::Paper && now.papers.at(node.paper).id != paper(node).id))
            return false;
    }
    return true;
}

void AgendaModel::announceAll()
{
    const auto announce = [this](const QList<int> &rows, const QModelIndex &parent) {
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(rows.size()) - 1, 0, parent));
    };
    announce(m_roots, {});
    for (size_t i = 0; i < m_nodes.size(); ++i)
        announce(m_nodes[i].children, createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i)));
}

PaperId AgendaModel::paperId(const QModelIndex &index) const
{
    if (!index.isValid() || m_nodes[index.internalId()].kind != Row::Paper)
        return {};
    return paper(m_nodes[index.internalId()]).id;
}

ItemId AgendaModel::itemId(const QModelIndex &index) const
{
    return index.isValid() ? item(m_nodes[index.internalId()]).id : ItemId();
}

QModelIndex AgendaModel::indexOf(const PaperId &wanted) const
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].kind == Row::Paper && paper(m_nodes[i]).id == wanted)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex AgendaModel::indexOf(const ItemId &wanted) const
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].kind == Row::Item && item(m_nodes[i]).id == wanted)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<int> &rows = parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(rows.at(row)));
}

QModelIndex AgendaModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes[child.internalId()].parent;
    return above < 0 ? QModelIndex()
                     : createIndex(m_nodes[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? m_nodes[parent.internalId()].children.size() : m_roots.size());
}

int AgendaModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes[index.internalId()];
    switch (role) {
    case RowRole:
        return static_cast<int>(node.kind);
    case DepthRole:
        return node.depth;
    case StruckRole:
        return m_state.meeting.state == QLatin1String("cancelled") ||
               m_state.items.value(item(node).id).withdrawn;
    case Qt::AccessibleTextRole:
        return spoken(node);
    default:
        return node.kind == Row::Item ? itemData(node, role) : paperData(node, role);
    }
}

QString AgendaModel::itemDetail(const AgendaItem &item) const
{
    QStringList parts;
    if (item.kind != ItemKind::Information)
        parts.append(itemKindText(item.kind));
    if (item.minutes > 0)
        parts.append(tr("%1 min").arg(QLocale().toString(item.minutes)));
    if (!item.presenter.isEmpty())
        parts.append(item.presenter);
    return factsText(parts);
}

// Who may know of it, where that is not every member.
void AgendaModel::addAudience(const Audience &audience, QList<AgendaBadge> &badges)
{
    if (const QString readers = audienceText(audience); !readers.isEmpty())
        badges.append({readers, audience.isRestricted() ? Pill::Kind::Bad : Pill::Kind::Neutral, false});
}

QVariant AgendaModel::itemData(const Node &node, int role) const
{
    const AgendaItem &row = item(node);
    const ItemBadge badge = m_state.items.value(row.id);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case NumberRole:
        return row.number;
    case TimeRole:
        return node.item < m_starts.size() ? m_starts.at(node.item).time() : QTime();
    case DetailRole:
        return itemDetail(row);
    case BadgesRole: {
        QList<AgendaBadge> badges;
        addAudience(row.audience, badges);
        if (row.isWithheld)
            badges.append({tr("not for you"), Pill::Kind::Neutral, false});
        if (badge.withdrawn)
            badges.append({tr("withdrawn"), Pill::Kind::Neutral, false});
        if (badge.late)
            badges.append({tr("late item"), Pill::Kind::Good, false});
        if (badge.mine)
            badges.append({tr("you signed"), Pill::Kind::Good, true});
        else if (badge.asksSignOff && !badge.withdrawn)
            badges.append({tr("sign off"), Pill::Kind::Warning, false});
        if (badge.signOffs > 0)
            badges.append({tr("%n signed", nullptr, badge.signOffs), Pill::Kind::Neutral, false});
        return QVariant::fromValue(badges);
    }
    default:
        return {};
    }
}

QVariant AgendaModel::paperData(const Node &node, int role) const
{
    const Paper &row = paper(node);
    const PaperBadge badge = m_state.papers.value(row.id);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return tr("%1, %n page(s)", nullptr, row.pages).arg(row.title).toHtmlEscaped();
    case DetailRole:
        return row.pages > 0 ? tr("%n p.", "pages of a paper", row.pages) : QString();
    case MarksRole:
        return badge.marks;
    case HereRole:
        return badge.here;
    case BadgesRole: {
        QList<AgendaBadge> badges;
        if (badge.changed)
            badges.append({tr("v%1 changed").arg(row.revision), Pill::Kind::Accent, false});
        else if (row.revision > 1)
            badges.append({tr("v%1").arg(row.revision), Pill::Kind::Neutral, false});
        addAudience(row.audience, badges);
        if (row.confidential)
            badges.append({tr("confidential"), Pill::Kind::Bad, false});
        if (!badge.here)
            badges.append({tr("on its way"), Pill::Kind::Warning, false});
        if (badge.read)
            badges.append({tr("read"), Pill::Kind::Good, true});
        return QVariant::fromValue(badges);
    }
    default:
        return {};
    }
}

// One sentence for a screen reader, with every state the row shows.
QString AgendaModel::spoken(const Node &node) const
{
    const auto value = [&](int role) {
        return node.kind == Row::Item ? itemData(node, role) : paperData(node, role);
    };
    QStringList parts;
    const QString title = value(Qt::DisplayRole).toString();
    if (node.kind == Row::Item) {
        const QString number = value(NumberRole).toString();
        parts.append(number.isEmpty() ? title : tr("Item %1, %2").arg(number, title));
        const QTime time = value(TimeRole).toTime();
        if (time.isValid())
            parts.append(timeText(time));
    } else {
        parts.append(tr("Paper %1").arg(title));
    }
    const QString detail = value(DetailRole).toString();
    if (!detail.isEmpty())
        parts.append(detail);
    const int marks = value(MarksRole).toInt();
    if (marks > 0)
        parts.append(tr("%n mark(s)", nullptr, marks));
    for (const AgendaBadge &badge : value(BadgesRole).value<QList<AgendaBadge>>())
        parts.append(badge.text);
    return parts.join(QStringLiteral(", "));
}

} // namespace plenum::ui
