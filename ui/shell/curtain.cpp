// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/curtain.h"

#include "ui/widgets/passphrase_field.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLayout>
#include <QToolTip>

#include <algorithm>

namespace plenum::ui {

namespace {

// Tips and popups go by themselves, and the page has its own.
bool isLasting(const QWidget *window)
{
    const Qt::WindowType type = window->windowType();
    return type != Qt::ToolTip && type != Qt::Popup && type != Qt::SplashScreen && type != Qt::Desktop;
}

int depth(const QWidget *widget)
{
    int parents = 0;
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget())
        ++parents;
    return parents;
}

void closePopups()
{
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (popup == QApplication::activePopupWidget())
            return;
    }
}

void forgetPassphrases(QWidget *widget)
{
    for (PassphraseField *field : widget->findChildren<PassphraseField *>())
        field->forget();
}

// What was copied out of a paper could be pasted anywhere.
void clearClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace

Curtain::Curtain(QWidget *content, QObject *parent)
    : QObject(parent), m_content(content), m_frame(content->parentWidget())
{
}

Curtain::~Curtain()
{
    if (isDrawn())
        returnContent();
}

void Curtain::draw(QWidget *page)
{
    if (isDrawn() || m_content == nullptr || m_frame == nullptr)
        return;
    QWidget *window = m_frame->window();
    m_holder = std::make_unique<QWidget>();
    m_page = page;
    m_focus = QApplication::focusWidget();
    closePopups();
    clearClipboard();
    putAwayOthers();
    m_actions = window->actions();
    for (QAction *action : std::as_const(m_actions)) {
        if (action->menuRole() != QAction::QuitRole)
            window->removeAction(action);
    }
    forgetPassphrases(m_content);
    m_content->hide(); // whoever saves when it goes out of sight does so now
    m_content->setParent(m_holder.get());
    m_frame->layout()->addWidget(page);
    page->show();
    page->setFocus();
    qApp->installEventFilter(this);
    window->repaint(); // before the computer falls asleep
}

void Curtain::putAwayOthers()
{
    QWidget *window = m_frame->window();
    QWidgetList others;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top != window && top != m_holder.get() && isLasting(top) &&
            (top->isVisible() || top->windowHandle() != nullptr))
            others.append(top);
    }
    for (QWidget *child : window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child != m_frame && !child->isWindow())
            others.append(child);
    }
    // A window of a window goes before it and comes back after it.
    std::stable_sort(others.begin(), others.end(),
                     [](const QWidget *a, const QWidget *b) { return depth(a) > depth(b); });
    QList<bool> shown;
    for (const QWidget *other : std::as_const(others))
        shown.append(!other->isHidden());
    for (qsizetype i = 0; i < others.size(); ++i)
        putAway(others.at(i), shown.at(i));
}

void Curtain::putAway(QWidget *widget, bool wasShown)
{
    m_away.append({widget, widget->parentWidget(), widget->parentWidget() != nullptr, widget->windowFlags(),
                   widget->geometry(), wasShown});
    forgetPassphrases(widget);
    widget->hide();
    widget->setParent(m_holder.get(), Qt::Widget);
}

void Curtain::bringBack(const PutAway &away)
{
    if (away.widget == nullptr)
        return;
    if (away.hadParent && away.parent == nullptr) {
        delete away.widget; // as it would have gone with its parent
        return;
    }
    away.widget->setParent(away.parent, away.flags);
    away.widget->setGeometry(away.geometry);
    if (away.wasShown)
        away.widget->show();
}

void Curtain::returnContent()
{
    qApp->removeEventFilter(this);
    if (m_page != nullptr) {
        m_page->hide();
        if (m_frame != nullptr)
            m_frame->layout()->removeWidget(m_page);
    }
    if (m_frame == nullptr || m_content == nullptr)
        return;
    m_frame->layout()->addWidget(m_content);
    for (QAction *action : std::as_const(m_actions))
        m_frame->window()->addAction(action);
    m_actions.clear();
}

void Curtain::open()
{
    if (!isDrawn())
        return;
    returnContent();
    if (m_content != nullptr)
        m_content->show();
    const QList<PutAway> away = std::exchange(m_away, {});
    std::for_each(away.crbegin(), away.crend(), [this](const PutAway &one) { bringBack(one); });
    m_holder.reset();
    if (m_focus != nullptr)
        m_focus->setFocus();
}

// A dialog that was asked for before, and whose answer comes only now, waits behind the curtain too.
bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->isWindow() && m_frame != nullptr && widget != m_frame->window() && isLasting(widget)) {
        widget->setAttribute(Qt::WA_DontShowOnScreen);
        QMetaObject::invokeMethod(
            this,
            [this, late = QPointer(widget)] {
                if (late == nullptr)
                    return;
                const bool isDrawnStill = isDrawn();
                if (isDrawnStill)
                    putAway(late, true);
                else
                    late->hide();
                late->setAttribute(Qt::WA_DontShowOnScreen, false);
                if (!isDrawnStill)
                    late->show();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plenum::ui
