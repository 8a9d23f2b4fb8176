# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a page look like the office scanner's work: rasterised, a little askew, grainy, without a text layer."""

import math
import random

import cairo

from layout import Block

_DPI = 130


class Scan(Block):
    """Page `number` of a composed document as one full-page image. Draws over the whole page, margins included."""

    def __init__(self, document, number, angle=0.8, seed=1, overlay=None):
        self._document, self._number, self._angle, self._seed, self._overlay = document, number, angle, seed, overlay

    def height(self, width):
        return 1.0

    def draw(self, canvas, x, y, width):
        geometry = self._document.pages[self._number - 1].geometry
        image = self._raster(geometry)
        context = canvas.context
        context.save()
        context.scale(72 / _DPI, 72 / _DPI)
        context.set_source_surface(image, 0, 0)
        context.paint()
        context.restore()

    def _raster(self, geometry):
        scale = _DPI / 72
        width, height = round(geometry.width * scale), round(geometry.height * scale)
        image = cairo.ImageSurface(cairo.FORMAT_RGB24, width, height)
        context = cairo.Context(image)
        context.set_source_rgb(0.985, 0.98, 0.97)
        context.paint()
        context.save()
        context.translate(width / 2, height / 2)
        context.rotate(math.radians(self._angle))
        context.translate(-width / 2 + 6, -height / 2 - 4)
        context.scale(scale, scale)
        self._document.draw_page(context, self._number)
        if self._overlay:
            self._overlay(context)
        context.restore()
        self._soil(context, width, height)
        return _coarse(image)

    def _soil(self, context, width, height):
        """Grain, specks, the shadow of the lid along one edge and the holes of the binder."""
        chance = random.Random(self._seed)
        grain = bytes([0] * 150 + [min(70, (n - 150) * 2 // 3) for n in range(150, 256)])
        for colour in ((0, 0, 0), (1, 1, 1)):
            mask = cairo.ImageSurface(cairo.FORMAT_A8, width, height)
            mask.get_data()[:] = chance.randbytes(mask.get_stride() * height).translate(grain)
            mask.mark_dirty()
            context.set_source_rgba(*colour, 0.42)
            context.mask_surface(mask, 0, 0)
        shadow = cairo.LinearGradient(width - 46, 0, width, 0)
        shadow.add_color_stop_rgba(0, 0.2, 0.2, 0.2, 0)
        shadow.add_color_stop_rgba(1, 0.2, 0.2, 0.2, 0.38)
        context.set_source(shadow)
        context.rectangle(width - 46, 0, 46, height)
        context.fill()
        for place in (0.36, 0.64):
            context.set_source_rgb(0.33, 0.33, 0.34)
            context.arc(48, height * place, 13, 0, 2 * math.pi)
            context.fill()
        context.set_source_rgba(0.15, 0.15, 0.15, 0.7)
        for _ in range(70):
            context.arc(chance.uniform(0, width), chance.uniform(0, height), chance.uniform(0.4, 1.3), 0, 2 * math.pi)
            context.fill()


def _coarse(image):
    """Sixteen levels a channel, as cheap scanners give, which also keeps the file small."""
    levels = bytes(min(255, round(n / 17) * 17) for n in range(256))
    image.flush()
    data = bytes(image.get_data()).translate(levels)
    out = cairo.ImageSurface.create_for_data(
        bytearray(data), cairo.FORMAT_RGB24, image.get_width(), image.get_height(), image.get_stride()
    )
    return out
