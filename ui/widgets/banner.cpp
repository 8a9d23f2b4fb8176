// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/text/error_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/style_painting.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {

constexpr int kOwnActions = 3; // the fold-out, the copy and the stretch behind them
constexpr int kIconSide = 20;
constexpr int kDismissSide = 24; // so that the cross stands in the line of the headline

struct Look {
    Icon icon;
    Tint tint;
    Tone tone;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {Icon::Info, Tint::Accent, Tone::Accent};
    case Banner::Kind::Warning:
        return {Icon::Warning, Tint::Warning, Tone::Warning};
    case Banner::Kind::Bad:
        return {Icon::Warning, Tint::Bad, Tone::Bad};
    }
    return {Icon::Info, Tint::Accent, Tone::Accent};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_headline(new TextLabel(TextRole::Strong)),
      m_text(new TextLabel(TextRole::Body)),
      m_fold(linkButton(tr("Show details"))),
      m_copy(linkButton(tr("Copy details"))),
      m_details(new TextLabel(QString(), TextRole::Secondary, Tone::Secondary)),
      m_actions(new QHBoxLayout),
      m_dismiss(toolButton(Icon::Close, tr("Dismiss this message")))
{
    for (TextLabel *label : {m_headline, m_text, m_details})
        label->wrapped();

    m_dismiss->setFixedSize(kDismissSide, kDismissSide);

    m_actions->setSpacing(kSpaceSmall);
    m_actions->addWidget(m_fold);
    m_actions->addWidget(m_copy);
    m_actions->addStretch();
    auto *column = plainColumn(kSpaceTight);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addLayout(m_actions);
    column->addWidget(m_details);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpaceLarge, kSpaceMedium, kSpaceMedium, kSpaceMedium);
    layout->setSpacing(kSpaceMedium);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);

    connect(m_fold, &QPushButton::clicked, this, [this] { setDetailsShown(m_details->isHidden()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_headline->text() + QLatin1Char('\n') + m_details->text());
    });
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &Banner::adoptKind);
    setAccessibleName(tr("Message"));
    hide();
}

void Banner::showMessage(Kind kind, const QString &headline, const QString &text, const QString &details)
{
    m_kind = kind;
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_details->setText(details);
    m_fold->setVisible(!details.isEmpty());
    setDetailsShown(false);
    while (m_actions->count() > kOwnActions) {
        QLayoutItem *item = m_actions->takeAt(0);
        delete item->widget();
        delete item;
    }
    m_actions->setContentsMargins(0, 0, 0, 0);
    setAccessibleDescription(text.isEmpty() ? headline : headline + QLatin1Char(' ') + text);
    adoptKind();
    show();
}

void Banner::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        hide();
        return;
    }
    const ErrorText text = errorText(error);
    QStringList details{error.subject, error.detail, errorCodeName(error.code)};
    details.removeAll(QString());
    showMessage(Kind::Bad, text.headline, text.safe + QLatin1Char(' ') + text.advice,
                details.join(QLatin1Char('\n')));
}

QPushButton *Banner::addAction(const QString &text)
{
    QPushButton *button = quietButton(text, this);
    m_actions->insertWidget(m_actions->count() - kOwnActions, button);
    button->show();
    m_actions->setContentsMargins(0, kSpaceTight, 0, 0); // a link has room of its own, a button needs it
    return button;
}

void Banner::setDismissible(bool dismissible)
{
    m_dismiss->setVisible(dismissible);
}

QString Banner::headline() const
{
    return m_headline->text();
}

void Banner::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    m_copy->setVisible(shown);
    m_fold->setText(shown ? tr("Hide details") : tr("Show details"));
}

void Banner::adoptKind()
{
    const Look look = lookOf(m_kind);
    m_icon->setPixmap(icon(look.icon, look.tint).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
    m_icon->setMinimumHeight(Theme::lineHeight(TextRole::Strong)); // in the line of the headline
    m_headline->setTone(look.tone);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Palette &c = Theme::colors();
    QPainter painter(this);
    const QColor ground = m_kind == Kind::Info      ? c.accentSurface
                          : m_kind == Kind::Warning ? c.warningSurface
                                                    : c.badSurface;
    painting::roundedBox(&painter, contentsRect(), kCardRadius, ground, c.highContrast ? c.border : QColor());
}

} // namespace plenum::ui
