// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/widgets/style_painting.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QKeySequence>

#include <algorithm>

namespace plenum::ui {

namespace {

constexpr int kFewestButtonCharacters = 12;

// Words that run over several lines where there is no room for them in one.
class LinkButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    QSize minimumSizeHint() const override
    {
        const QSize hint = sizeHint();
        return {std::min(hint.width(), fontMetrics().averageCharWidth() * kFewestButtonCharacters), hint.height()};
    }
    int heightForWidth(int width) const override
    {
        const QRect room(0, 0, width - 2 * painting::kLinkPadding, QWIDGETSIZE_MAX);
        const int lines =
            fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text()).height();
        return sizeHint().height() + std::max(0, lines - fontMetrics().height());
    }
};

QPushButton *prepared(QPushButton *button, painting::ButtonKind kind)
{
    button->setProperty(painting::kButtonKind, static_cast<int>(kind));
    QEvent kindKnown(QEvent::StyleChange); // what layouts leave around it depends on the kind
    QCoreApplication::sendEvent(button, &kindKnown);
    button->setAutoDefault(true); // Return presses it, not Space alone
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QToolButton *makeToolButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString withShortcut(const QString &name, const QKeySequence &shortcut)
{
    if (shortcut.isEmpty())
        return name;
    return QStringLiteral("%1 (%2)").arg(name, shortcut.toString(QKeySequence::NativeText));
}

} // namespace

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return prepared(new QPushButton(text, parent), painting::ButtonKind::Primary);
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    return prepared(new QPushButton(text, parent), painting::ButtonKind::Quiet);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *button = prepared(new LinkButton(text, parent), painting::ButtonKind::Link);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    button->setSizePolicy(policy);
    return button;
}

QPushButton *dangerButton(const QString &text, QWidget *parent)
{
    return prepared(new QPushButton(text, parent), painting::ButtonKind::Danger);
}

QToolButton *toolButton(Icon id, const QString &name, QWidget *parent)
{
    QToolButton *button = makeToolButton(parent);
    button->setIcon(icon(id));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QToolButton *toolButton(Icon id, QAction *action, QWidget *parent)
{
    QToolButton *button = makeToolButton(parent);
    if (action->icon().isNull())
        action->setIcon(icon(id));
    button->setDefaultAction(action);
    const auto adopt = [button, action] {
        const QString name = action->iconText();
        button->setToolTip(withShortcut(name, action->shortcut()));
        button->setAccessibleName(name);
    };
    adopt();
    QObject::connect(action, &QAction::changed, button, adopt);
    return button;
}

} // namespace plenum::ui
