// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/png_writer.h"

#include "tests/support/suite.h"

#include <png.h>

namespace plenum::test {

class PngWriterTest : public Suite {
    Q_OBJECT

private Q_SLOTS:
    void encodePng_keepsEveryPixelAndTheStride()
    {
        const quint32 image[] = {0xffFF0000, 0xff00FF00, 0xdeadbeef, 0xff0000FF, 0xff123456, 0xdeadbeef};
        Pixels pixels;
        pixels.width = 2;
        pixels.height = 2;
        pixels.stride = 12; // the third pixel of each row is not part of the picture
        pixels.data = reinterpret_cast<const uchar *>(image);
        const auto png = encodePng(pixels, 96);
        QVERIFY_OK(png);

        png_image reader{};
        reader.version = PNG_IMAGE_VERSION;
        QVERIFY(png_image_begin_read_from_memory(&reader, png->constData(), std::size_t(png->size())));
        QCOMPARE(reader.width, 2U);
        QCOMPARE(reader.height, 2U);
        reader.format = PNG_FORMAT_RGB;
        QByteArray decoded(12, '\0');
        QVERIFY(png_image_finish_read(&reader, nullptr, decoded.data(), 0, nullptr));
        QCOMPARE(decoded.toHex(), QByteArray("ff000000ff000000ff123456"));
    }

    void encodePng_sizeAndResolutionStandInTheHeader()
    {
        const quint32 dot = 0xffffffff;
        Pixels pixels;
        pixels.width = pixels.height = 1;
        pixels.stride = 4;
        pixels.data = reinterpret_cast<const uchar *>(&dot);
        const auto png = encodePng(pixels, 254);
        QVERIFY_OK(png);
        const qsizetype resolution = png->indexOf("pHYs");
        QVERIFY(resolution > 0);
        QCOMPARE(png->mid(resolution + 4, 9).toHex(),
                 QByteArray("000027100000271001")); // 10,000 dots per metre
    }

    void encodePng_withoutPixels_isInvalid()
    {
        QCOMPARE(encodePng({}, 96).error().code, ErrorCode::InvalidInput);
    }
};

} // namespace plenum::test

QTEST_APPLESS_MAIN(plenum::test::PngWriterTest)
#include "png_writer_test.moc"
