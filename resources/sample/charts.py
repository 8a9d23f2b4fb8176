# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts drawn straight into a page: quiet colours, direct labels, text that stays text."""

import math

from layout import Style, rgb, text_width

PALETTE = ["#9DB4CC", "#1F5FA8", "#C98A2B", "#1E7F4F", "#8C4A7D", "#5B6673", "#B3261E", "#4BA3A8"]
GRID = "#D5DAE0"
MUTED = "#4A5560"


def _style(family, size=9.0, **more):
    return Style(family=family, size=size, leading=size * 1.25, align="start", colour=MUTED, **more)


def _nice(top):
    """A round step that cuts 0…top into four to six parts."""
    power = 10 ** math.floor(math.log10(top / 4))
    return next(power * m for m in (1, 2, 2.5, 5, 10) if top / (power * m) <= 5.5)


def legend(canvas, x, y, names, colours, family, rtl=False):
    """One line of swatches and names; x is the starting side's edge."""
    style = _style(family, rtl=rtl)
    for name, colour in zip(names, colours):
        own = text_width(name, style)
        if rtl:
            canvas.fill(x - 9, y + 2, 9, 8, colour)
            canvas.text(x - 13 - own, y, name, style)
            x -= own + 30
        else:
            canvas.fill(x, y + 2, 9, 8, colour)
            canvas.text(x + 13, y, name, style)
            x += own + 30


def bars_across(
    canvas, x, y, width, height, rows, series, family="Liberation Sans", number=str, label=0.35, colours=PALETTE
):
    """Level bars: rows are (name, [value per series]); the value stands at the end of each bar."""
    legend(canvas, x + width * label, y, series, colours, family)
    top, style = y + 18, _style(family)
    each = (height - 20) / len(rows)
    span = width * (1 - label) - 44
    most = max(value for _, values in rows for value in values)
    for index, (name, values) in enumerate(rows):
        row_top = top + index * each
        thick = min(11.0, each * 0.8 / len(values))
        start = row_top + (each - thick * len(values)) / 2
        canvas.text(x + width * label - 6, row_top + each / 2 - 6, name, style.but(align="end"))
        for place, value in enumerate(values):
            long = max(0.6, span * value / most)
            canvas.fill(x + width * label, start + place * thick, long, thick - 0.8, colours[place])
            canvas.text(
                x + width * label + long + 4,
                start + place * thick + thick / 2 - 5.2,
                number(value),
                style.but(size=8, leading=10),
            )
    canvas.rule(x + width * label, top, x + width * label, top + len(rows) * each, 0.8, MUTED)


def _axes(canvas, x, y, width, height, top, names, family, number, rtl=False):
    """Level grid, numbers at the side, names below; returns the plot's box and the scale."""
    style = _style(family, 8.5)
    step = _nice(top)
    levels = math.ceil(top / step - 1e-9)
    side = max(text_width(number(step * level), style) for level in range(levels + 1)) + 8
    left, right = (x, x + width - side) if rtl else (x + side, x + width)
    foot = y + height - 16
    scale = (foot - y) / (levels * step)
    for level in range(levels + 1):
        at = foot - level * step * scale
        canvas.rule(left, at, right, at, 0.8 if level == 0 else 0.4, MUTED if level == 0 else GRID)
        canvas.text(
            right + 5 if rtl else left - 5, at - 5.5, number(step * level), style.but(align="start" if rtl else "end")
        )
    pitch = (right - left) / len(names)
    for index, name in enumerate(names):
        at = (right - (index + 0.5) * pitch) if rtl else (left + (index + 0.5) * pitch)
        canvas.text(at, foot + 4, name, style.but(align="center"))
    return left, right, foot, pitch, scale


def bars_up(
    canvas,
    x,
    y,
    width,
    height,
    names,
    series,
    values,
    family="Liberation Sans",
    number=str,
    stacked=False,
    colours=PALETTE,
    rtl=False,
):
    """Upright bars: values[s][i] of series s at name i, side by side or stacked."""
    legend(canvas, x + width if rtl else x, y, series, colours, family, rtl)
    top = max(sum(column) if stacked else max(column) for column in zip(*values))
    left, right, foot, pitch, scale = _axes(
        canvas, x, y + 20, width, height - 20, top * 1.02, names, family, number, rtl
    )
    count = 1 if stacked else len(series)
    thick = min(34.0, pitch * 0.72 / count)
    for index in range(len(names)):
        middle = (right - (index + 0.5) * pitch) if rtl else (left + (index + 0.5) * pitch)
        level = foot
        for place, row in enumerate(values):
            tall = row[index] * scale
            shift = 0 if stacked else ((count - 1) / 2 - place if rtl else place - (count - 1) / 2) * thick
            base = level if stacked else foot
            canvas.fill(middle + shift - thick / 2, base - tall, thick - 0.8, tall, colours[place])
            level -= tall


def lines(
    canvas,
    x,
    y,
    width,
    height,
    names,
    series,
    values,
    family="Liberation Sans",
    number=str,
    colours=PALETTE[1:],
    dashes=(),
):
    """Lines over equal steps, each named in the legend and labelled at its end."""
    legend(canvas, x, y, series, colours, family)
    top = max(max(row) for row in values)
    left, _, foot, pitch, scale = _axes(canvas, x, y + 20, width - 26, height - 20, top * 1.05, names, family, number)
    context = canvas.context
    for place, row in enumerate(values):
        context.set_source_rgb(*rgb(colours[place]))
        context.set_line_width(1.8)
        context.set_dash(dashes[place] if place < len(dashes) else ())
        for index, value in enumerate(row):
            at = left + (index + 0.5) * pitch
            (context.line_to if index else context.move_to)(at, foot - value * scale)
        context.stroke()
        context.set_dash(())
        canvas.text(
            left + (len(row) - 0.5) * pitch + 6,
            foot - row[-1] * scale - 6,
            f"<b>{number(row[-1])}</b>",
            _style(family, 8.5).but(colour=colours[place]),
        )


def ring(
    canvas, x, y, width, height, parts, family="Liberation Sans", number=str, colours=PALETTE, middle="", rtl=False
):
    """A ring of (name, value) with its legend beside it, largest first as given."""
    total = sum(value for _, value in parts)
    radius = height / 2 - 2
    centre_x, centre_y = (x + width - radius - 4 if rtl else x + radius + 4), y + height / 2
    context, angle = canvas.context, -math.pi / 2
    for index, (_, value) in enumerate(parts):
        turn = 2 * math.pi * value / total
        context.set_source_rgb(*rgb(colours[index]))
        context.set_line_width(radius * 0.42)
        context.new_path()
        context.arc(centre_x, centre_y, radius * 0.78, angle, angle + turn)
        context.stroke()
        angle += turn
    style = _style(family, 10, rtl=rtl)
    canvas.text(centre_x, centre_y - 8, f"<b>{middle}</b>", style.but(align="center"))
    step = min(18.0, height / len(parts))
    start = centre_y - step * len(parts) / 2
    for index, (name, value) in enumerate(parts):
        row = start + index * step
        if rtl:
            edge = centre_x - radius - 26
            canvas.fill(edge - 10, row + 2, 10, 9, colours[index])
            canvas.text(edge - 16 - text_width(name, style), row, name, style)
            canvas.text(x, row, number(value), style)
        else:
            edge = centre_x + radius + 26
            canvas.fill(edge, row + 2, 10, 9, colours[index])
            canvas.text(edge + 16, row, name, style)
            canvas.text(x + width, row, number(value), style.but(align="end"))
