// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loading_area.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QTimer>

namespace plenum::ui {

namespace {
constexpr int kBlinkMs = 300;
}

LoadingArea::LoadingArea(QWidget *parent)
    : QWidget(parent),
      m_layout(plainColumn(0, this)),
      m_sentence(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_delay(new QTimer(this))
{
    m_sentence->setContentsMargins(kSpaceWide, kSpaceSmall, kSpaceWide, kSpaceSmall);
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sentence->hide();
    m_layout->addWidget(m_sentence);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kBlinkMs);
    connect(m_delay, &QTimer::timeout, m_sentence, &QWidget::show);
}

void LoadingArea::setContent(QWidget *content)
{
    if (QLayoutItem *old = m_layout->takeAt(1)) {
        delete old->widget();
        delete old;
    }
    m_layout->insertWidget(1, content, 1);
}

void LoadingArea::startLoading(const QString &sentence)
{
    m_sentence->setText(sentence);
    if (m_sentence->isHidden())
        m_delay->start();
}

void LoadingArea::finishLoading()
{
    m_delay->stop();
    m_sentence->hide();
}

bool LoadingArea::isLoading() const
{
    return m_delay->isActive() || !m_sentence->isHidden();
}

} // namespace plenum::ui
