// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/widgets/style_painting.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QKeySequence>

namespace plenum::ui {

namespace {

QPushButton *makeButton(const QString &text, painting::ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty(painting::kButtonKind, static_cast<int>(kind));
    QEvent kindKnown(QEvent::StyleChange); // what layouts leave around it depends on the kind
    QCoreApplication::sendEvent(button, &kindKnown);
    button->setAutoDefault(false);
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
    return makeButton(text, painting::ButtonKind::Primary, parent);
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    return makeButton(text, painting::ButtonKind::Quiet, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    return makeButton(text, painting::ButtonKind::Link, parent);
}

QPushButton *dangerButton(const QString &text, QWidget *parent)
{
    return makeButton(text, painting::ButtonKind::Danger, parent);
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
