// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_title.h"

namespace plenum::ui {

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : TextLabel(text, TextRole::Strong, Tone::Secondary, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

} // namespace plenum::ui
