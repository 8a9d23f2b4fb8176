// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace plenum::ui {

// The modules of a QR code (ISO/IEC 18004, error correction M), one pixel each, with the quiet zone of four.
// Null when the text does not fit one (above 2,331 bytes).
QImage qrModules(const QString &text);

// A picture to be saved and printed: every module is `side` pixels wide.
QImage qrPicture(const QString &text, int side);

// A QR code, black on white in every colour scheme: readers need it so. A module is a whole number of pixels
// of the screen, so that every edge is sharp.
class QrCode : public QWidget {
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text); // empty: nothing is shown
    bool isShown() const { return !m_modules.isNull(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules;
};

} // namespace plenum::ui
