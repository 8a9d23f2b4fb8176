// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/png_writer.h"

#include <png.h>

#include <cmath>
#include <csetjmp>
#include <vector>

namespace plenum {

namespace {

// libpng reports errors by longjmp to the jump buffer; nothing with a destructor lives between the two.
class PngEncoder {
public:
    PngEncoder()
        : m_png(::png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr,
                                          [](png_structp, png_const_charp) {})),
          m_info(m_png ? ::png_create_info_struct(m_png) : nullptr)
    {
    }
    ~PngEncoder() { ::png_destroy_write_struct(&m_png, &m_info); }
    PngEncoder(const PngEncoder &) = delete;
    PngEncoder &operator=(const PngEncoder &) = delete;

    bool encode(const Pixels &pixels, double dotsPerInch, std::vector<uchar *> &rows)
    {
        if (!m_info || setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        ::png_set_write_fn(m_png, &m_bytes, append, nullptr);
        ::png_set_IHDR(m_png, m_info, png_uint_32(pixels.width), png_uint_32(pixels.height), 8,
                       PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                       PNG_FILTER_TYPE_DEFAULT);
        const auto dotsPerMetre = png_uint_32(std::lround(dotsPerInch / 0.0254));
        ::png_set_pHYs(m_png, m_info, dotsPerMetre, dotsPerMetre, PNG_RESOLUTION_METER);
        ::png_set_rows(m_png, m_info, rows.data());
        // 0xffRRGGBB in native order: on little-endian machines the bytes are B, G, R, filler.
        constexpr bool kLittle = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
        ::png_write_png(m_png, m_info,
                        kLittle ? PNG_TRANSFORM_BGR | PNG_TRANSFORM_STRIP_FILLER_AFTER
                                : PNG_TRANSFORM_STRIP_FILLER_BEFORE,
                        nullptr);
        return true;
    }

    const QByteArray &bytes() const { return m_bytes; }

private:
    static void append(png_structp png, png_bytep data, png_size_t length)
    {
        static_cast<QByteArray *>(::png_get_io_ptr(png))
            ->append(reinterpret_cast<const char *>(data), qsizetype(length));
    }

    png_structp m_png;
    png_infop m_info;
    QByteArray m_bytes;
};

} // namespace

Result<QByteArray> encodePng(const Pixels &pixels, double dotsPerInch)
{
    if (!pixels.data || pixels.width <= 0 || pixels.height <= 0 ||
        pixels.stride < qsizetype(pixels.width) * 4)
        return makeError(ErrorCode::InvalidInput, QStringLiteral("pixels"));
    std::vector<uchar *> rows;
    rows.reserve(std::size_t(pixels.height));
    for (int y = 0; y < pixels.height; ++y)
        rows.push_back(const_cast<uchar *>(pixels.data) + y * pixels.stride); // libpng only reads them
    PngEncoder encoder;
    if (!encoder.encode(pixels, dotsPerInch, rows))
        return makeError(ErrorCode::Internal, QStringLiteral("pixels"), QStringLiteral("libpng"));
    return encoder.bytes();
}

} // namespace plenum
