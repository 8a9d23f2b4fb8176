// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/qr_code.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace plenum::ui {

namespace {

constexpr int kQuietZone = 4;     // modules, ISO/IEC 18004
constexpr int kPreferredSide = 4; // pixels of a module, before scaling
constexpr int kLeastSide = 2;

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QImage qrModules(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M));
    if (!code)
        return {};
    const int side = code->width + 2 * kQuietZone;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        uchar *line = image.scanLine(y + kQuietZone);
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1U) != 0)
                line[x + kQuietZone] = 0;
        }
    }
    return image;
}

QImage qrPicture(const QString &text, int side)
{
    const QImage modules = qrModules(text);
    return modules.isNull() ? modules : modules.scaled(modules.size() * side); // nearest pixel: sharp edges
}

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Invitation code as a QR code"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void QrCode::setText(const QString &text)
{
    m_modules = qrModules(text);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    return m_modules.size() * kPreferredSide;
}

QSize QrCode::minimumSizeHint() const
{
    return m_modules.size() * kLeastSide;
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const int room = static_cast<int>(std::min(width(), height()) * ratio);
    const int side = std::max(1, room / m_modules.width());
    QImage picture = m_modules.scaled(m_modules.size() * side);
    picture.setDevicePixelRatio(ratio);
    const QSizeF size = picture.deviceIndependentSize();
    // On a whole pixel of the screen, too.
    const auto snapped = [ratio](qreal at) { return std::floor(at * ratio) / ratio; };
    QPainter(this).drawImage(
        QPointF(snapped((width() - size.width()) / 2), snapped((height() - size.height()) / 2)), picture);
}

} // namespace plenum::ui
