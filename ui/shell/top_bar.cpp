// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace plenum::ui {

namespace {
constexpr int kHeight = 48;
}

TopBar::TopBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpaceLarge, 0, kSpaceLarge, 0);
    layout->setSpacing(kSpaceMedium);
    m_back = toolButton(Icon::Back, tr("Back"));
    m_title = new ElidedLabel(QString(), TextRole::Title);
    m_readiness = new Pill;
    m_agenda = new Pill;
    m_connection = new Pill;
    for (QWidget *widget : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_readiness),
                            static_cast<QWidget *>(m_agenda), static_cast<QWidget *>(m_connection)})
        widget->hide();
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addWidget(m_readiness);
    layout->addWidget(m_agenda);
    layout->addStretch(1);
    layout->addWidget(m_connection);
    setMinimumHeight(kHeight);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setParentPlace(const QString &place)
{
    m_back->setVisible(!place.isEmpty());
    m_back->setToolTip(place);
    m_back->setAccessibleName(tr("Back to %1").arg(place));
}

void TopBar::setReadiness(const QString &text, bool ready)
{
    m_readiness->set(text, ready ? Pill::Kind::Good : Pill::Kind::Warning);
    m_readiness->setChecked(ready);
    m_readiness->setVisible(!text.isEmpty());
}

void TopBar::setAgenda(const QString &text)
{
    m_agenda->set(text, Pill::Kind::Neutral);
    m_agenda->setVisible(!text.isEmpty());
}

void TopBar::setConnection(const QString &text, bool offline)
{
    m_connection->set(text, offline ? Pill::Kind::Neutral : Pill::Kind::Accent);
    m_connection->setVisible(!text.isEmpty());
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Palette &colors = Theme::colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace plenum::ui
