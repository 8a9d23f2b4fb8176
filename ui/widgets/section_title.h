// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace plenum::ui {

// The small heading above a card, in secondary colour.
class SectionTitle : public TextLabel {
    Q_OBJECT

public:
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);
};

} // namespace plenum::ui
