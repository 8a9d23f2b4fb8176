// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_toolbar.h"

#include "ui/reader/color_button.h"
#include "ui/reader/menu_button.h"
#include "ui/reader/reader_actions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <cmath>

namespace plenum::ui {
namespace {

QString percentText(double factor)
{
    return ReaderToolbar::tr("%1 %", "a zoom")
        .arg(QLocale().toString(static_cast<int>(std::lround(factor * 100))));
}

class Divider : public QWidget {
public:
    Divider() { setFixedSize(9, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(width() / 2, 0, 1, height()), Theme::colors().border);
    }
};

} // namespace

ReaderToolbar::ReaderToolbar(ReaderActions &actions, QWidget *parent)
    : QWidget(parent),
      m_context(new ElidedLabel(QString(), TextRole::Body, Tone::Secondary)),
      m_pageField(new QLineEdit),
      m_pageCount(new TextLabel(QString(), TextRole::Body, Tone::Secondary)),
      m_zoomButton(new MenuButton),
      m_color(new ColorButton)
{
    m_pageField->setAlignment(Qt::AlignCenter);
    m_pageField->setAccessibleName(tr("Page"));
    m_pageField->setMaxLength(12);
    m_pageField->setToolTip(
        tr("Go to page (%1)").arg(actions.goToPage->shortcut().toString(QKeySequence::NativeText)));
    m_pageField->installEventFilter(this);
    connect(m_pageField, &QLineEdit::returnPressed, this, &ReaderToolbar::choosePage);

    auto *zoomMenu = new QMenu(this);
    zoomMenu->addActions({actions.fitWidth, actions.fitPage, actions.actualSize});
    zoomMenu->addSeparator();
    for (const double factor : {0.5, 0.75, 1.25, 1.5, 2.0, 4.0, 8.0}) {
        connect(zoomMenu->addAction(percentText(factor)), &QAction::triggered, this, [this, factor] {
            Q_EMIT zoomChosen(Zoom{ZoomMode::Fixed, factor});
        });
    }
    zoomMenu->addSeparator();
    zoomMenu->addActions({actions.rotateRight, actions.rotateLeft});
    m_zoomButton->setMenu(zoomMenu);
    m_zoomButton->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpaceMedium, kSpaceTight + 2, kSpaceMedium, kSpaceTight + 3);
    layout->setSpacing(2);
    layout->addWidget(toolButton(Icon::SidebarLeft, actions.sidePanel));
    layout->addSpacing(kSpaceTight);
    layout->addWidget(m_context);
    layout->addSpacing(2);
    layout->addWidget(m_pageField);
    layout->addSpacing(2);
    layout->addWidget(m_pageCount);
    layout->addStretch(1);
    layout->addWidget(toolButton(Icon::ZoomOut, actions.zoomOut));
    layout->addWidget(m_zoomButton);
    layout->addWidget(toolButton(Icon::ZoomIn, actions.zoomIn));
    layout->addWidget(new Divider);
    for (const auto &[id, action] :
         {std::pair(Icon::Highlight, actions.highlight), std::pair(Icon::Note, actions.note),
          std::pair(Icon::Pen, actions.ink)}) {
        QToolButton *button = toolButton(id, action);
        m_wordy.append(button);
        m_marking.append(button);
        layout->addWidget(button);
    }
    m_marking.append(QList<QWidget *>{m_color, new Divider, toolButton(Icon::Undo, actions.undo),
                                      toolButton(Icon::Redo, actions.redo)});
    for (QWidget *widget : m_marking.last(4))
        layout->addWidget(widget);
    layout->addWidget(toolButton(Icon::Search, actions.find));
    connect(m_color, &ColorButton::colorChosen, this, &ReaderToolbar::colorChosen);
    setPages({});
    setZoom({}, 1);
}

void ReaderToolbar::setContext(const QString &text)
{
    m_words = text.isEmpty() ? tr("p.") : tr("%1 · p.").arg(text);
    fitWords();
}

void ReaderToolbar::setPages(const QStringList &labels)
{
    m_labels = labels;
    int longest = 2;
    for (const QString &label : labels)
        longest = std::max(longest, static_cast<int>(std::min<qsizetype>(label.size(), 6)));
    const QFontMetrics metrics(m_pageField->font());
    m_pageField->setFixedWidth(metrics.horizontalAdvance(QString(longest, QLatin1Char('0'))) + 28);
    m_pageCount->setText(labels.isEmpty() ? QString() : tr("of %1").arg(QLocale().toString(labels.size())));
    m_pageField->setEnabled(!labels.isEmpty());
    m_zoomButton->setEnabled(!labels.isEmpty());
    m_page = 0;
    showPage();
    fitWords();
}

void ReaderToolbar::setCurrentPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    if (!m_pageField->hasFocus())
        showPage();
}

void ReaderToolbar::showPage()
{
    m_pageField->setText(m_labels.value(m_page));
    const bool counted = QLocale().toInt(m_labels.value(m_page)) == m_page + 1;
    m_pageField->setAccessibleDescription(
        counted ? m_pageCount->text()
                : tr("Page %1 %2").arg(QLocale().toString(m_page + 1), m_pageCount->text()));
}

void ReaderToolbar::setZoom(const Zoom &zoom, double shownFactor)
{
    QString text = percentText(shownFactor);
    if (zoom.mode == ZoomMode::FitWidth)
        text = tr("Fit width");
    else if (zoom.mode == ZoomMode::FitPage)
        text = tr("Fit page");
    m_zoomButton->setText(text);
    const QString name = tr("Zoom: %1, shown at %2").arg(text, percentText(shownFactor));
    m_zoomButton->setAccessibleName(name);
    m_zoomButton->setToolTip(name);
    fitWords();
}

void ReaderToolbar::setColor(MarkColor color)
{
    m_color->setColor(color);
}

void ReaderToolbar::setMarkingEnabled(bool enabled)
{
    for (QWidget *widget : std::as_const(m_marking))
        widget->setVisible(enabled);
    fitWords();
}

void ReaderToolbar::focusPageField()
{
    m_pageField->setFocus(Qt::ShortcutFocusReason);
    m_pageField->selectAll();
}

// A label as printed ("iv", "A-3") first, then a page number.
void ReaderToolbar::choosePage()
{
    const QString wanted = m_pageField->text().trimmed();
    qsizetype page = m_labels.indexOf(wanted);
    if (page < 0) {
        bool isNumber = false;
        int number = QLocale().toInt(wanted, &isNumber);
        if (!isNumber)
            number = wanted.toInt(&isNumber); // the keyboard may have other digits than the language
        page = isNumber ? qBound(1, number, static_cast<int>(m_labels.size())) - 1 : -1;
    }
    if (page >= 0)
        Q_EMIT pageChosen(static_cast<int>(page));
    showPage();
    m_pageField->selectAll();
}

bool ReaderToolbar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pageField && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        showPage();
        Q_EMIT leftWithEscape();
        return true;
    }
    if (watched == m_pageField && event->type() == QEvent::FocusOut)
        showPage();
    return QWidget::eventFilter(watched, event);
}

// Icons and words if there is room for both, else words, else icons; the item's number unless it were cut
// off.
void ReaderToolbar::fitWords()
{
    fitTools();
    m_context->setText(m_words);
    layout()->invalidate();
    const int room = width() - layout()->minimumSize().width() + m_context->minimumSizeHint().width();
    if (m_context->sizeHint().width() > room)
        m_context->setText(tr("p."));
}

void ReaderToolbar::fitTools()
{
    const auto widthWith = [this](Qt::ToolButtonStyle style) {
        for (QToolButton *button : std::as_const(m_wordy))
            button->setToolButtonStyle(style);
        layout()->invalidate();
        return layout()->minimumSize().width();
    };
    m_leastWidth = widthWith(Qt::ToolButtonIconOnly);
    for (const Qt::ToolButtonStyle style : {Qt::ToolButtonTextBesideIcon, Qt::ToolButtonTextOnly}) {
        if (widthWith(style) <= width())
            return;
    }
    widthWith(Qt::ToolButtonIconOnly);
}

QSize ReaderToolbar::minimumSizeHint() const
{
    return QSize(m_leastWidth, layout()->minimumSize().height());
}

void ReaderToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void ReaderToolbar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colors().border);
}

} // namespace plenum::ui
