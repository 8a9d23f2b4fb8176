// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kept_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

namespace plenum::ui {

namespace {
constexpr QSize kKeptSize{640, 600};
}

KeptDialog::KeptDialog(const QList<KeptSection> &sections, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What is kept on this computer"));
    auto *page = new QWidget;
    auto *column = plainColumn(kSpaceMedium, page);
    for (const KeptSection &section : sections) {
        column->addWidget(new SectionTitle(section.title));
        auto *form = new QFormLayout;
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setHorizontalSpacing(kSpaceLarge);
        form->setVerticalSpacing(kSpaceSmall);
        for (const auto &[label, value] : section.lines) {
            auto *shown = new TextLabel(value);
            shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            shown->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
            form->addRow(new TextLabel(label, TextRole::Body, Tone::Secondary), shown->wrapped());
        }
        column->addLayout(form);
        column->addSpacing(kSpaceMedium);
    }
    column->addStretch();
    auto *copy = quietButton(tr("Copy"));
    auto *close = quietButton(tr("Close"));
    auto *buttons = plainRow(kSpaceSmall);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    layout->setSpacing(kSpaceLarge);
    layout->addWidget(uprightScroll(page), 1);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this, copy, text = plainText(sections)] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setDefault(true);
    close->setFocus();
    resize(kKeptSize.boundedTo(screen()->availableSize() * 9 / 10));
}

QString KeptDialog::plainText(const QList<KeptSection> &sections) const
{
    QStringList lines;
    for (const KeptSection &section : sections) {
        lines.append(section.title);
        for (const auto &[label, value] : section.lines)
            lines.append(QStringLiteral("  %1: %2").arg(label, value));
        lines.append(QString());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace plenum::ui
