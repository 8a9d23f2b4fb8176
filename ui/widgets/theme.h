// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <memory>

class QApplication;

namespace plenum::ui {

// Every colour of the program by what it is for. Text colours reach 4.5 : 1 on the surfaces they are meant
// for (tests/ui/widgets/theme_test.cpp computes it).
struct Palette {
    bool dark = false;
    bool highContrast = false;

    QColor background;    // behind cards
    QColor surface;       // cards, bars, panels
    QColor sunken;        // fields, quiet areas on a surface
    QColor border;        // of cards, between rows
    QColor controlBorder; // of buttons and fields
    QColor mark;          // outline of radio buttons and check boxes, scroll bar handle
    QColor hover;         // wash over a surface under the pointer
    QColor pressed;
    QColor text;
    QColor secondaryText;
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;      // text on accent
    QColor accentSurface; // selected row, accent badge
    QColor good, goodSurface;
    QColor warning, warningSurface;
    QColor bad, badSurface;
    QColor rail; // the navigation rail, dark in both schemes
    QColor railActive;
    QColor railText;
    QColor desk; // behind the pages of a paper
};

Palette lightPalette();
Palette darkPalette();
Palette highContrastPalette(bool dark);

// The spacing scale, in device-independent pixels.
inline constexpr int kSpaceTight = 4;
inline constexpr int kSpaceSmall = 8;
inline constexpr int kSpaceMedium = 12;
inline constexpr int kSpaceLarge = 16;
inline constexpr int kSpaceWide = 24;

inline constexpr int kCardRadius = 8;
inline constexpr int kControlRadius = 6;
inline constexpr int kControlHeight = 32; // minimum; grows with the font
inline constexpr int kFocusRing = 2;

// 12, 13, 15 and 22 when the desktop's font is 13 pixels high; in proportion otherwise.
enum class TextRole { Secondary, Body, Strong, Title, Headline };

enum class Appearance { System, Light, Dark };

// The look of the whole program: colours, fonts and the widget style. It follows the desktop's colour scheme
// and contrast through the desktop portal while Appearance::System is chosen. High contrast asked for by the
// desktop wins over everything. The environment variable PLENUM_APPEARANCE (light, dark, contrast,
// contrast-dark) wins over the setting, for tests and screenshots.
//
// Threading: GUI thread. Owned by the QApplication.
class Theme : public QObject {
    Q_OBJECT

public:
    struct Options {
        Appearance appearance = Appearance::System;
        int textPercent = 100;   // 80 to 200, of the desktop's font
        bool assumeDark = false; // what the desktop said last time, until it answers: avoids a flash of white
    };

    // Installs style, palette and fonts. Call once, before the first window; never blocks on the desktop.
    static Theme &apply(QApplication &application, const Options &options);
    static Theme &apply(QApplication &application) { return apply(application, Options()); }
    // The theme of the running program; nullptr before apply().
    static Theme *instance();

    // The colours now; the light ones before apply(). Read them while painting, never keep them.
    static const Palette &colors();
    static QFont font(TextRole role);
    static int lineHeight(TextRole role);

    void setAppearance(Appearance appearance);
    void setTextPercent(int percent);
    Appearance appearance() const;
    int textPercent() const;
    bool desktopIsDark() const; // to be remembered for Options::assumeDark

Q_SIGNALS:
    void changed(); // colours or fonts; widgets also get PaletteChange and FontChange events as usual

private:
    class Private;
    Theme(QApplication &application, const Options &options);
    ~Theme() override;
    std::unique_ptr<Private> m_private;
};

} // namespace plenum::ui
