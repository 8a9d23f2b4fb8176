// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_state.h"

#include <QWidget>

#include <memory>

namespace plenum::ui {

// Language, appearance and text size; below, what this program is and what protects it. Every choice applies
// at once.
class SettingsView : public QWidget {
    Q_OBJECT

public:
    explicit SettingsView(QWidget *parent = nullptr);
    ~SettingsView() override;

    // Shows the values; emits nothing.
    void setState(const SettingsState &state);

Q_SIGNALS:
    void languageChosen(const QString &language); // empty = the desktop's
    void appearanceChosen(plenum::ui::Appearance appearance);
    void textPercentChosen(int percent);
    void connectRequested(); // to a store
    void lockMinutesChosen(int minutes);
    void lockRequested();
    void passphraseRequested(); // to set, change or remove it
    void recoveryRequested();
    void keptRequested(); // the whole report
    void wipeRequested(); // of this computer; nothing was asked yet

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace plenum::ui
