// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QVBoxLayout;

namespace plenum::ui {

struct KeptSection {
    QString title;
    QList<std::pair<QString, QString>> lines; // label, value
};

// What is kept on this computer, to be read and copied. Open it with open().
class KeptDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeptDialog(const QList<KeptSection> &sections, QWidget *parent = nullptr);

private:
    QString plainText(const QList<KeptSection> &sections) const;
};

} // namespace plenum::ui
