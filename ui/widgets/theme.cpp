// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/desktop_appearance.h"
#include "ui/widgets/style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPointer>
#include <QToolTip>

#include <algorithm>

namespace plenum::ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, qreal shareOfB)
{
    const auto channel = [shareOfB](int x, int y) { return qRound(x + (y - x) * shareOfB); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QPalette widgetPalette(const Palette &c)
{
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.background},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.surface},
        {QPalette::AlternateBase, c.sunken},
        {QPalette::Text, c.text},
        {QPalette::PlaceholderText, c.secondaryText},
        {QPalette::Button, c.surface},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.bad},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.accent},
        {QPalette::ToolTipBase, c.surface},
        {QPalette::ToolTipText, c.text},
        {QPalette::Light, c.surface},
        {QPalette::Midlight, c.hover},
        {QPalette::Mid, c.border},
        {QPalette::Dark, c.controlBorder},
        {QPalette::Shadow, c.mark},
    };
    for (const auto &[role, color] : roles)
        p.setColor(role, color);
    const QColor faded = mixed(c.secondaryText, c.surface, 0.4);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Base, c.sunken);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.controlBorder);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return p;
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

struct Override {
    bool set = false;
    bool dark = false;
    bool contrast = false;
};

Override environmentOverride()
{
    const QString value = qEnvironmentVariable("PLENUM_APPEARANCE");
    if (value == QLatin1String("light"))
        return {true, false, false};
    if (value == QLatin1String("dark"))
        return {true, true, false};
    if (value == QLatin1String("contrast"))
        return {true, false, true};
    if (value == QLatin1String("contrast-dark"))
        return {true, true, true};
    return {};
}

QPointer<Theme> s_theme;

const Palette &defaultPalette()
{
    static const Palette palette = lightPalette();
    return palette;
}

} // namespace

class Theme::Private : public QObject {
public:
    Private(Theme &owner, QApplication &program, const Options &chosen)
        : theme(owner),
          application(program),
          options(chosen),
          desktopFont(QApplication::font()),
          environment(environmentOverride())
    {
        // A desktop without a portal still hands its colours to Qt.
        desktopDark = options.assumeDark || QApplication::palette().color(QPalette::Window).lightness() < 128;
        connect(&desktop, &DesktopAppearance::darkChanged, this, [this](bool dark) {
            desktopDark = dark;
            adopt();
        });
        connect(&desktop, &DesktopAppearance::highContrastChanged, this, [this](bool contrast) {
            desktopContrast = contrast;
            adopt();
        });
    }

    void adopt()
    {
        const Palette next = wanted();
        if (adopted && next.dark == colors.dark && next.highContrast == colors.highContrast)
            return;
        adopted = true;
        colors = next;
        const QPalette palette = widgetPalette(colors);
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
        Q_EMIT theme.changed();
    }

    void adoptTextSize()
    {
        if (options.textPercent == 100 && !textScaled)
            return; // leaves the desktop's font alone, so that it keeps following the desktop
        textScaled = true;
        QApplication::setFont(scaled(desktopFont, options.textPercent / 100.0));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &application && event->type() == QEvent::ApplicationFontChange)
            Q_EMIT theme.changed();
        else if (event->type() == QEvent::ShortcutOverride) // any key: it comes before shortcuts too
            showFocus(watched, true);
        else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin)
            showFocus(watched, false);
        return QObject::eventFilter(watched, event);
    }

    // Whoever works with the keyboard sees where the focus is, whichever key or shortcut brought it there;
    // whoever points sees no rings. Qt by itself knows only of Tab.
    static void showFocus(QObject *watched, bool shown)
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        QWidget *window = widget != nullptr ? widget->window() : nullptr;
        if (window == nullptr || window->testAttribute(Qt::WA_KeyboardFocusChange) == shown)
            return;
        window->setAttribute(Qt::WA_KeyboardFocusChange, shown);
        QWidget *focus = window->focusWidget();
        const auto *area = qobject_cast<QAbstractScrollArea *>(focus);
        if (focus != nullptr)
            (area != nullptr ? area->viewport() : focus)->update();
    }

    Palette wanted() const
    {
        const bool contrast = environment.set ? environment.contrast : desktopContrast;
        const bool dark = environment.set ? environment.dark
                                          : options.appearance == Appearance::Dark ||
                                                (options.appearance == Appearance::System && desktopDark);
        if (contrast)
            return highContrastPalette(dark);
        return dark ? darkPalette() : lightPalette();
    }

    Theme &theme;
    QApplication &application;
    Options options;
    QFont desktopFont;
    Override environment;
    DesktopAppearance desktop;
    Palette colors;
    bool adopted = false;
    bool textScaled = false;
    bool desktopDark = false;
    bool desktopContrast = false;
};

Theme::Theme(QApplication &application, const Options &options)
    : QObject(&application), m_private(std::make_unique<Private>(*this, application, options))
{
}

Theme::~Theme() = default;

Theme &Theme::apply(QApplication &application, const Options &options)
{
    if (s_theme == nullptr) {
        s_theme = new Theme(application, options);
        s_theme->m_private->adopt();
        QApplication::setStyle(new Style);
        application.installEventFilter(s_theme->m_private.get());
        s_theme->m_private->adoptTextSize();
        s_theme->m_private->desktop.start();
    } else {
        s_theme->setAppearance(options.appearance);
        s_theme->setTextPercent(options.textPercent);
    }
    return *s_theme;
}

Theme *Theme::instance()
{
    return s_theme;
}

const Palette &Theme::colors()
{
    return s_theme != nullptr ? s_theme->m_private->colors : defaultPalette();
}

QFont Theme::font(TextRole role)
{
    QFont font = QApplication::font();
    switch (role) {
    case TextRole::Secondary:
        return scaled(font, 12.0 / 13.0);
    case TextRole::Body:
        return font;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        return font;
    case TextRole::Title:
        font.setWeight(QFont::DemiBold);
        return scaled(font, 15.0 / 13.0);
    case TextRole::Headline:
        font.setWeight(QFont::DemiBold);
        return scaled(font, 22.0 / 13.0);
    }
    return font;
}

int Theme::lineHeight(TextRole role)
{
    return QFontMetrics(font(role)).height();
}

void Theme::setAppearance(Appearance appearance)
{
    m_private->options.appearance = appearance;
    m_private->adopt();
}

void Theme::setTextPercent(int percent)
{
    m_private->options.textPercent = std::clamp(percent, 80, 200);
    m_private->adoptTextSize();
}

Appearance Theme::appearance() const
{
    return m_private->options.appearance;
}

int Theme::textPercent() const
{
    return m_private->options.textPercent;
}

bool Theme::desktopIsDark() const
{
    return m_private->desktopDark;
}

} // namespace plenum::ui
