// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

namespace plenum::ui {

// The icon set of resources/icons: 20 x 20, strokes of 1.5, drawn in the colour of their place.
enum class Icon {
    Home,
    Calendar,
    Check,
    Search,
    Sync,
    Settings,
    Outline,
    Thumbnails,
    ZoomIn,
    ZoomOut,
    FitWidth,
    FitPage,
    Highlight,
    Note,
    Pen,
    Undo,
    Redo,
    Eraser,
    Trash,
    Lock,
    Users,
    Paper,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    Back,
    Close,
    Warning,
    Info,
    Offline,
    Signature,
    Menu,
    SidebarLeft,
    SidebarRight,
    PageUp,
    PageDown,
    FullScreen,
    Eye,
    EyeOff,
    Plus,
    More,
    Open,
    Export,
    Cursor,
    Key,
    Clock,
    Place,
    Laptop,
};

// The colour an icon takes, looked up when it is drawn: it follows the theme without being made again.
enum class Tint { Text, Secondary, Accent, OnAccent, Good, Warning, Bad, Rail };

// Crisp at any size and device pixel ratio; dimmed when disabled. ChevronLeft, ChevronRight, Back, Undo,
// Redo, Outline and the sidebars are mirrored while the layout runs from right to left.
QIcon icon(Icon id, Tint tint = Tint::Text);

// The program's own icon.
QIcon applicationIcon();

// For tests: every icon of the set, and the resource it is read from.
QList<Icon> allIcons();
QString iconResource(Icon id);

} // namespace plenum::ui
