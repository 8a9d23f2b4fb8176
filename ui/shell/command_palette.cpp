// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "core/text/folding.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace plenum::ui {

namespace {

constexpr int kPaletteWidth = 520;
constexpr int kHeight = 380;
constexpr int kTop = 72;
constexpr int kActionRole = Qt::UserRole;
constexpr int kShortcutRole = Qt::UserRole + 1;
constexpr QSize kEntryIconSize(20, 20);

QString plainText(const QAction *action)
{
    QString text = action->text();
    return text.remove(QLatin1Char('&'));
}

// The name at the leading side, the shortcut at the trailing one.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(Theme::colors().secondaryText);
        painter->setFont(option.font);
        painter->drawText(
            option.rect.adjusted(kSpaceSmall, 0, -kSpaceSmall, 0),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
            index.data(kShortcutRole).toString());
    }

protected:
    // Names stand in one line below each other, with an icon before them or not.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = kEntryIconSize;
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_field(new QLineEdit), m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceMedium, kSpaceMedium, kSpaceMedium, kSpaceMedium);
    layout->setSpacing(kSpaceSmall);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Command"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions) {
        if (action->isEnabled() && !action->text().isEmpty() && !m_actions.contains(action))
            m_actions.append(action);
    }
    m_focusBefore = QApplication::focusWidget();
    const QSize window = parentWidget()->size();
    const int width = qMin(kPaletteWidth, window.width() - 2 * kSpaceWide);
    setGeometry((window.width() - width) / 2, kTop, width, kHeight);
    m_field->clear();
    filter(QString());
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::filter(const QString &text)
{
    const QString wanted = fold(text, Folding::Bare).text;
    m_list->clear();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        if (action == nullptr || !fold(plainText(action), Folding::Bare).text.contains(wanted))
            continue;
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), plainText(action));
        item->setData(kActionRole, static_cast<int>(i));
        item->setData(kShortcutRole, shortcut);
        if (!shortcut.isEmpty())
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(plainText(action), shortcut));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    // As high as its rows, as far as there is room.
    const QMargins margins = layout()->contentsMargins();
    const int chrome = margins.top() + m_field->sizeHint().height() + layout()->spacing() + margins.bottom();
    const int rows = m_list->count() * std::max(m_list->sizeHintForRow(0), 0);
    resize(width(), std::min({chrome + rows, kHeight, parentWidget()->height() - 2 * kTop}));
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QPointer<QAction> action =
        item != nullptr ? m_actions.value(item->data(kActionRole).toInt()) : nullptr;
    leave();
    if (action)
        action->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Palette &colors = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.controlBorder);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

} // namespace plenum::ui
