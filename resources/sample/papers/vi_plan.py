# SPDX-License-Identifier: GPL-3.0-or-later
"""Three A3 sheets: the zoning plan of the Bến Thanh quarter. Blocks come from a grid laid along the river; every area
in the tables is measured on the drawn polygons."""

import math
from dataclasses import dataclass

import cairo

from formats import vi
from layout import MM, Cell, Document, Drawing, Geometry, NewPage, Row, Style, Table, TableLook, rgb

NAME = "09b-ban-do-quy-hoach-phan-khu-ben-thanh.pdf"
TITLE = "Bản đồ điều chỉnh quy hoạch phân khu Bến Thanh, tỷ lệ 1/4.000"
DATE = "2026-11-10T15:00:00+07:00"

_SCALE = 1000 / 4000 * MM  # points for a metre
_SHEET = Geometry(420 * MM, 297 * MM, 12 * MM, 12 * MM, 12 * MM, 12 * MM)
_MAP_WIDTH, _MAP_HEIGHT = 1180, 1010  # metres
_TEXT = Style(family="Liberation Sans", size=9, leading=11.5, align="start", after=0)
_SMALL = _TEXT.but(size=7.5, leading=9.2)

USES = {
    "ODM": ("Đất ở mới, nhóm nhà ở", "#F5C869"),
    "OHT": ("Đất ở hiện trạng cải tạo", "#FBE7A8"),
    "TDC": ("Đất ở tái định cư", "#F0A36B"),
    "HH": ("Đất hỗn hợp thương mại, dịch vụ", "#E9908C"),
    "CC": ("Đất công cộng, văn hóa, y tế", "#D9706E"),
    "GD": ("Đất giáo dục", "#C9A6DB"),
    "DT": ("Đất di tích, bảo tồn", "#B08460"),
    "CX": ("Đất cây xanh, công viên", "#97CC93"),
    "KT": ("Đất bãi đỗ xe, hạ tầng kỹ thuật", "#BFC6CE"),
}
# Rows from the river (A) inland (E), columns 1 to 7: use, storeys, density %
_PLAN = {
    "A": [("CX", 1, 5), ("DT", 2, 40), ("CX", 1, 5), ("CC", 3, 35), ("CX", 1, 5), ("DT", 2, 45), ("CX", 1, 5)],
    "B": [
        ("OHT", 4, 70),
        ("OHT", 4, 70),
        ("HH", 12, 55),
        ("TDC", 9, 50),
        ("HH", 15, 50),
        ("CC", 5, 40),
        ("OHT", 4, 70),
    ],
    "C": [("OHT", 5, 65), ("GD", 4, 40), ("HH", 12, 55), ("CX", 1, 5), ("HH", 18, 45), ("ODM", 9, 50), ("ODM", 9, 50)],
    "D": [("ODM", 7, 55), ("ODM", 7, 55), ("OHT", 5, 65), ("GD", 4, 40), ("ODM", 9, 50), ("TDC", 9, 50), ("KT", 2, 30)],
    "E": [("KT", 1, 20), ("OHT", 5, 65), ("OHT", 5, 65), ("CC", 4, 40), ("OHT", 5, 65), ("ODM", 9, 50), ("CX", 1, 5)],
}
_COLUMNS = [0.0, 0.13, 0.27, 0.42, 0.565, 0.72, 0.86, 1.0]
_ROWS = [0.0, 0.13, 0.36, 0.58, 0.79, 1.0]
_AVENUE = 4  # the column boundary of the wide avenue to the new bridge
_LABELS = {
    "A2": "Kho cảng cũ\n(không gian sáng tạo)",
    "A4": "Chợ hoa Bến Hoa\n(giữ tại chỗ)",
    "A6": "Đình Bến Thanh",
    "C2": "Trường THPT\nBến Thanh",
    "C4": "Vườn trung tâm",
    "D4": "Trường tiểu học",
    "B4": "Nhà tái định cư\n214 căn",
    "B6": "Trạm y tế,\nnhà văn hóa",
    "E1": "Trạm biến áp",
    "D7": "Bến xe buýt",
    "E4": "UBND phường",
    "E7": "Hồ điều hòa",
}
_PHASES = {
    "1": ("Giai đoạn 1: 2027 - 2028", "#E8A468"),
    "2": ("Giai đoạn 2: 2029 - 2030", "#7FB2DC"),
    "3": ("Giai đoạn 3: sau năm 2030", "#B4C2CE"),
    "0": ("Giữ nguyên, cải tạo tại chỗ", "#EFECE2"),
}
_PHASE_OF = {"A": "1111111", "B": "0021210", "C": "0021233", "D": "3303311", "E": "1000033"}


@dataclass(frozen=True)
class BlockOfLand:
    name: str
    use: str
    storeys: int
    density: int
    outline: list  # (x, y) in metres, y towards the north

    @property
    def area(self):
        """Hectares."""
        total = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(self.outline, self.outline[1:] + self.outline[:1]))
        return abs(total) / 2 / 10_000

    @property
    def middle(self):
        return sum(p[0] for p in self.outline) / len(self.outline), sum(p[1] for p in self.outline) / len(self.outline)


def _bank(x):
    return 262 + 62 * math.sin(x / 235 + 0.5) * (0.55 + x / 2600)


def _far_bank(x):
    return _bank(x) - 150 - 22 * math.sin(x / 310)


def _rim(x):
    return 948 - 46 * math.sin(math.pi * x / 1180)


def _at(u, v):
    x = 42 + u * 1096
    return x, _bank(x) + 30 + (_rim(x) - _bank(x) - 30) * v


def _width_of_street(boundary, of_columns):
    if of_columns:
        return 36 if boundary == _AVENUE else 16
    return 24 if boundary == 1 else 16


def blocks():
    found = []
    for row, letter in enumerate("ABCDE"):
        for column in range(7):
            use, storeys, density = _PLAN[letter][column]
            u0, u1 = (
                _COLUMNS[column + n] + (1 - 2 * n) * _width_of_street(column + n, True) / 2 / 1096 for n in (0, 1)
            )
            tall = 640
            v0, v1 = (_ROWS[row + n] + (1 - 2 * n) * _width_of_street(row + n, False) / 2 / tall for n in (0, 1))
            if row == 0:
                v0 = 0.0
            steps = [n / 8 for n in range(9)]
            outline = [_at(u0 + (u1 - u0) * t, v0) for t in steps] + [_at(u1, v0 + (v1 - v0) * t) for t in steps[1:]]
            outline += [_at(u1 + (u0 - u1) * t, v1) for t in steps[1:]] + [
                _at(u0, v1 + (v0 - v1) * t) for t in steps[1:-1]
            ]
            found.append(BlockOfLand(f"{letter}{column + 1}", use, storeys, density, outline))
    return found


def boundary():
    steps = [n / 60 for n in range(61)]
    edge = [_at(-0.012 + 1.024 * t, -0.02) for t in steps] + [_at(1.012, 0.5), _at(1.012, 1.02)]
    return edge + [_at(1.012 - 1.024 * t, 1.02) for t in steps[1:]] + [_at(-0.012, 0.5)]


def _area(points):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2 / 10_000


def build(path):
    doc = Document(TITLE, "Sở Xây dựng thành phố Nam Hải", "Bản đồ kèm theo Tờ trình số 43/TTr-UBND", DATE, _SHEET)
    sheets = [
        ("QH-01", "Quy hoạch sử dụng đất", _land_use),
        ("QH-02", "Giao thông và không gian xanh", _traffic),
        ("QH-03", "Phân kỳ đầu tư và cân đối đất đai", _phases),
    ]
    for number, (code, name, paint) in enumerate(sheets):
        if number:
            doc.add(NewPage())
        sheet = Sheet(code, name, paint, f"{number + 1}/{len(sheets)}")
        doc.add(sheet)
    return doc.write(path)


class Sheet(Drawing):
    """A framed sheet: the map left, legend and title block right."""

    def __init__(self, code, name, paint, number):
        super().__init__(_SHEET.height - _SHEET.top - _SHEET.bottom - 1, self._draw, before=0, after=0)
        self.outline = (0, f"{code} {name}")
        self._code, self._name, self._paint_map, self._number = code, name, paint, number

    def _draw(self, canvas, x, y, width, height):
        canvas.frame(x, y, width, height, 1.6)
        canvas.frame(x + 4, y + 4, width - 8, height - 8, 0.5)
        side = 92 * MM
        plot = Plot(canvas, x + 12, y + 26, _MAP_WIDTH * _SCALE, _MAP_HEIGHT * _SCALE)
        right = x + width - side - 8
        canvas.rule(right, y + 4, right, y + height - 4, 0.5)
        plot.begin()
        self._paint_map(plot)
        plot.end()
        canvas.text(
            x + 14,
            y + 9,
            f"<b>{self._name.upper()}</b>  ·  Phân khu Bến Thanh, phường Bến Thanh, thành phố Nam Hải",
            _TEXT.but(size=10.5),
        )
        below = plot.y + plot.height + 8
        _scale_bar(canvas, plot.x, below)
        canvas.text(
            plot.x + plot.width,
            below + 2,
            "Hệ tọa độ VN-2000, kinh tuyến trục 107°45’, múi 3°. Nền địa hình đo năm 2025.",
            _SMALL.but(align="end"),
        )
        _legend(canvas, right + 10, y + 14, side - 22, self._code)
        _title_block(canvas, right, y + height - 4 - 158, side + 4, 158, self._code, self._name, self._number)


class Plot:
    """The map window: metres to points, north upwards."""

    def __init__(self, canvas, x, y, width, height):
        self.canvas, self.x, self.y, self.width, self.height = canvas, x, y, width, height

    def at(self, point):
        return self.x + point[0] * _SCALE, self.y + self.height - (point[1] - 20) * _SCALE

    def path(self, points, closed=True):
        context = self.canvas.context
        for number, point in enumerate(points):
            (context.line_to if number else context.move_to)(*self.at(point))
        if closed:
            context.close_path()

    def fill(self, points, colour, edge=None, line=0.5, alpha=1.0):
        context = self.canvas.context
        self.path(points)
        context.set_source_rgba(*rgb(colour), alpha)
        if edge:
            context.fill_preserve()
            context.set_source_rgb(*rgb(edge))
            context.set_line_width(line)
            context.stroke()
        else:
            context.fill()

    def line(self, points, colour, width, dash=(), closed=False):
        context = self.canvas.context
        self.path(points, closed)
        context.set_source_rgb(*rgb(colour))
        context.set_line_width(width)
        context.set_dash(dash)
        context.set_line_join(cairo.LINE_JOIN_ROUND)
        context.stroke()
        context.set_dash(())

    def label(self, point, text, style, above=0.0):
        x, y = self.at(point)
        for number, line in enumerate(text.split("\n")):
            self.canvas.text(x, y - above + number * style.line, line, style.but(align="center"))

    def begin(self):
        context = self.canvas.context
        context.save()
        context.rectangle(self.x, self.y, self.width, self.height)
        context.clip()
        self.canvas.fill(self.x, self.y, self.width, self.height, "#F7F5EF")
        _surroundings(self)

    def end(self):
        self.canvas.context.restore()
        self.canvas.frame(self.x, self.y, self.width, self.height, 0.9)
        _grid_ticks(self)
        _north_arrow(self.canvas, self.x + self.width - 34, self.y + 44)


def _surroundings(plot):
    """The river, the far bank, streets beyond the boundary, bridges."""
    xs = range(-20, 1241, 20)
    river = [(x, _bank(x)) for x in xs] + [(x, _far_bank(x)) for x in reversed(xs)]
    plot.fill([(-20, 0)] + [(x, _far_bank(x)) for x in xs] + [(1240, 0)], "#EFEBDD")
    plot.fill(river, "#BFDDEE", "#6FA3C4", 0.7)
    for offset in (40, 75, 110):
        plot.line(
            [(x, _bank(x) - offset - 5 * math.sin(x / 90 + offset)) for x in range(60 + offset, 1160, 14)],
            "#A5CDE3",
            0.5,
            (14, 22),
        )
    for u in _COLUMNS:
        wide = 36 if u == _COLUMNS[_AVENUE] else 14
        plot.line([_at(u, 1.0), _at(u, 1.25)], "#FFFFFF", wide * _SCALE)
    for v in _ROWS[1:]:
        for ends in ((-0.2, 0.0), (1.0, 1.2)):
            plot.line([_at(ends[0], v), _at(ends[1], v)], "#FFFFFF", 14 * _SCALE)
    for u, wide, name in ((_COLUMNS[_AVENUE], 30, "Cầu Bến Thanh mới"), (_COLUMNS[2], 12, "Cầu Bến Thanh cũ")):
        x, north = _at(u, 0.0)
        south = 0
        plot.line([(x, north), (x, south)], "#555C63", wide * _SCALE)
        plot.line([(x, north), (x, south)], "#F4F4F2", (wide - 6) * _SCALE)
        plot.label((x + 78, _bank(x) - 95), name, _SMALL)
    context = plot.canvas.context
    for x, text in ((170, "S Ô N G"), (930, "T H A N H")):
        context.save()
        spot = plot.at((x, (_bank(x) + _far_bank(x)) / 2 + 6))
        context.translate(*spot)
        context.rotate(-math.atan2(_bank(x + 60) - _bank(x - 60), 120))
        plot.canvas.text(0, -8, f"<i>{text}</i>", _TEXT.but(size=14, colour="#3D7FA6", align="center"))
        context.restore()
    plot.fill(boundary(), "#FFFFFF")


def _streets(plot, beside=0.0):
    """Names and the boundary; `beside` moves the names off a drawn centre line."""
    style = _SMALL.but(colour="#5A5A5A", size=6.8)
    x, y = _at(_COLUMNS[_AVENUE], 0.47)
    context = plot.canvas.context
    context.save()
    context.translate(*plot.at((x, y)))
    context.rotate(-math.pi / 2)
    plot.canvas.text(0, -4 + beside, "Đại lộ Trần Phú (36 m)", style.but(align="center"))
    context.restore()
    for v, name, u in (
        (_ROWS[1], "Đường ven sông (24 m, ưu tiên đi bộ)", 0.20),
        (_ROWS[2], "Phố Hàng Muối", 0.335),
        (_ROWS[3], "Đường Bến Hoa", 0.64),
        (_ROWS[4], "Đường Lò Gốm", 0.20),
    ):
        plot.label(_at(u, v), name, style, above=4 + beside)
    plot.line(boundary(), "#B3261E", 1.5, (9, 3, 2, 3), True)


def _land_use(plot):
    for block in blocks():
        plot.fill(block.outline, USES[block.use][1], "#6B6B6B", 0.45)
        if block.use == "CX":
            _trees(plot, block)
        if block.use in ("ODM", "OHT", "TDC", "HH", "CC", "GD", "DT"):
            _footprints(plot, block)
    for block in blocks():
        note = _LABELS.get(block.name, "")
        middle = block.middle
        plot.label(middle, f"<b>{block.name}</b>  {block.use}", _TEXT.but(size=8.5), above=15 if not note else 20)
        plot.label(
            middle,
            f"{vi(block.area, 2)} ha · {block.storeys} tầng · {block.density}%",
            _SMALL.but(size=6.6),
            above=5 if not note else 10,
        )
        if note:
            plot.label(middle, note, _SMALL.but(size=6.8, italic=True), above=1)
    _streets(plot)


def _inside(block, u, v):
    """A point of the block at relative place u, v, by its four corners."""
    a, b, c, d = block.outline[0], block.outline[8], block.outline[16], block.outline[24]
    return tuple((a[n] * (1 - u) + b[n] * u) * (1 - v) + (d[n] * (1 - u) + c[n] * u) * v for n in (0, 1))


def _footprints(plot, block):
    """Buildings along the block's edges, as a faint pattern."""
    count = 7 if block.use in ("OHT", "ODM") else 4
    for edge in (0.09, 0.81):
        for n in range(count):
            u = 0.05 + 0.90 * n / count
            span = 0.90 / count * 0.78
            plot.fill(
                [
                    _inside(block, u, edge),
                    _inside(block, u + span, edge),
                    _inside(block, u + span, edge + 0.10),
                    _inside(block, u, edge + 0.10),
                ],
                "#000000",
                alpha=0.10,
            )


def _trees(plot, block):
    context = plot.canvas.context
    for n in range(60):
        u, v = (n * 0.618034) % 1, (n * 0.754877) % 1
        if 0.2 < v < 0.8:  # keep the label clear
            continue
        x, y = plot.at(_inside(block, 0.04 + 0.92 * u, 0.08 + 0.84 * v))
        context.set_source_rgba(0.20, 0.48, 0.24, 0.55)
        context.new_path()
        context.arc(x, y, 2.2, 0, 2 * math.pi)
        context.fill()


def _traffic(plot):
    for block in blocks():
        green = block.use == "CX"
        plot.fill(block.outline, "#97CC93" if green else "#ECE9E1", "#B9B5AA", 0.35)
        if green:
            _trees(plot, block)
    for boundary_, u in enumerate(_COLUMNS):
        main = boundary_ == _AVENUE
        plot.line([_at(u, n / 20) for n in range(21)], "#D9822B" if main else "#8A8F96", 3.2 if main else 1.1)
    for row, v in enumerate(_ROWS[1:], 1):
        plot.line(
            [_at(n / 40, v) for n in range(41)],
            "#C0504D" if row in (3, 5) else "#8A8F96",
            2.2 if row in (3, 5) else 1.1,
        )
    plot.line([_at(n / 40, 0.03) for n in range(41)], "#2E8B57", 2.4, (1, 4))
    plot.line([_at(n / 40, _ROWS[1]) for n in range(41)], "#2E8B57", 1.2, (6, 3))
    context = plot.canvas.context
    stops = [
        ("B1", _COLUMNS[_AVENUE], _ROWS[2]),
        ("B2", _COLUMNS[_AVENUE], _ROWS[4]),
        ("B3", 0.13, _ROWS[3]),
        ("B4", 0.86, _ROWS[3]),
        ("B5", 0.5, _ROWS[5]),
    ]
    for name, u, v in stops:
        x, y = plot.at(_at(u, v))
        context.set_source_rgb(*rgb("#1F5FA8"))
        context.new_path()
        context.arc(x, y, 6.5, 0, 2 * math.pi)
        context.fill()
        plot.canvas.text(x, y - 4.6, f"<b>{name}</b>", _SMALL.but(size=6.6, colour="#FFFFFF", align="center"))
    for name in ("C4", "A1", "A3", "A5", "A7", "E7"):
        block = next(b for b in blocks() if b.name == name)
        plot.label(
            block.middle, f"<b>{_LABELS.get(name, 'Công viên ven sông')}</b>\n{vi(block.area, 2)} ha", _SMALL, above=8
        )
    _streets(plot, 7)


def _phases(plot):
    for block in blocks():
        phase = _PHASE_OF[block.name[0]][int(block.name[1]) - 1]
        plot.fill(block.outline, _PHASES[phase][1], "#6B6B6B", 0.45)
        plot.label(block.middle, f"<b>{block.name}</b>", _TEXT.but(size=9.5), above=9)
        plot.label(block.middle, f"{vi(block.area, 2)} ha", _SMALL, above=-2)
        if block.use == "TDC":
            plot.line(block.outline, "#B3261E", 2.0, closed=True)
    _streets(plot)


def _grid_ticks(plot):
    style = _SMALL.but(size=6.2, colour="#555555")
    for metre in range(100, _MAP_WIDTH, 200):
        x = plot.x + metre * _SCALE
        for edge in (plot.y, plot.y + plot.height):
            plot.canvas.rule(x, edge - 3, x, edge + 3, 0.5)
        plot.canvas.text(x, plot.y + 4, f"{584_000 + metre}", style.but(align="center"))
    for metre in range(100, _MAP_HEIGHT, 200):
        y = plot.y + plot.height - metre * _SCALE
        for edge in (plot.x, plot.x + plot.width):
            plot.canvas.rule(edge - 3, y, edge + 3, y, 0.5)
        plot.canvas.text(plot.x + 5, y - 4, f"{2_306_000 + metre}", style)


def _north_arrow(canvas, x, y):
    context = canvas.context
    for side, colour in ((-1, "#1B1F24"), (1, "#FFFFFF")):
        context.move_to(x, y - 24)
        context.line_to(x + side * 8, y + 12)
        context.line_to(x, y + 5)
        context.close_path()
        context.set_source_rgb(*rgb(colour))
        context.fill_preserve()
        context.set_source_rgb(*rgb("#1B1F24"))
        context.set_line_width(0.8)
        context.stroke()
    canvas.text(x, y - 38, "<b>B</b>", _TEXT.but(size=11, align="center"))


def _scale_bar(canvas, x, y):
    for n in range(4):
        canvas.fill(x + n * 50 * _SCALE, y, 50 * _SCALE, 5, "#1B1F24" if n % 2 == 0 else "#FFFFFF")
    canvas.frame(x, y, 200 * _SCALE, 5, 0.6)
    for metre in (0, 50, 100, 150, 200):
        canvas.text(x + metre * _SCALE, y + 6, f"{metre} m" if metre == 200 else str(metre), _SMALL.but(align="center"))
    canvas.text(x + 215 * _SCALE, y - 1, "Tỷ lệ 1/4.000 khi in khổ A3", _SMALL)


_MAP_TABLE = TableLook(
    text=_SMALL,
    head=_SMALL.but(bold=True, align="center"),
    head_fill="#E9EDF2",
    total_fill="#F1F3F6",
    pad_y=1.8,
    pad_x=3,
    rule="#8B929A",
)


def _swatch(canvas, x, y, colour, text, dash=None, width=2.0):
    if dash is None:
        canvas.fill(x, y + 1, 20, 9, colour)
        canvas.frame(x, y + 1, 20, 9, 0.4, "#6B6B6B")
    else:
        canvas.rule(x, y + 5.5, x + 20, y + 5.5, width, colour, dash)
    canvas.text(x + 27, y, text, _SMALL.but(size=8))
    return y + 14.5


def _legend(canvas, x, y, width, code):
    canvas.text(x, y, "<b>CHÚ GIẢI</b>", _TEXT.but(size=10.5))
    y += 18
    if code == "QH-01":
        for use, (name, colour) in USES.items():
            y = _swatch(canvas, x, y, colour, f"{use}  {name}")
    elif code == "QH-02":
        for colour, name, dash, wide in (
            ("#D9822B", "Đại lộ chính đô thị, 36 m", (), 3.2),
            ("#C0504D", "Đường chính khu vực", (), 2.2),
            ("#8A8F96", "Đường nội bộ, 16 m", (), 1.1),
            ("#2E8B57", "Lối đi bộ ven sông", (1, 4), 2.4),
            ("#2E8B57", "Làn xe đạp", (6, 3), 1.2),
        ):
            y = _swatch(canvas, x, y, colour, name, dash, wide)
        y = _swatch(canvas, x, y, "#97CC93", "Công viên, mặt nước")
        y = _swatch(canvas, x, y, "#1F5FA8", "B1 - B5  Trạm xe buýt")
    else:
        for name, colour in _PHASES.values():
            y = _swatch(canvas, x, y, colour, name)
        y = _swatch(canvas, x, y, "#B3261E", "Lô đất tái định cư tại chỗ", (), 2.0)
    y = _swatch(canvas, x, y, "#B3261E", "Ranh giới lập quy hoạch", (9, 3, 2, 3), 1.5)
    table = {"QH-01": _balance_table, "QH-02": _road_table, "QH-03": _phase_table}[code]()
    table.draw(canvas, x, y + 10, width)
    y += 10 + table.height(width) + 8
    note = {
        "QH-01": (
            "Nhãn trên lô đất: ký hiệu, diện tích, số tầng cao tối đa, mật độ xây dựng. Chiều cao tại hàng A không vượt"
            " 12 m để giữ tầm nhìn ra sông."
        ),
        "QH-02": (
            "Xe tải trên 5 tấn không được vào đường ven sông. Chợ hoa họp từ 3 giờ đến 7 giờ; ngoài giờ này mặt chợ là"
            " quảng trường đi bộ."
        ),
        "QH-03": (
            "Nhà tái định cư tại lô B4 và D6 phải hoàn thành, bàn giao trước khi thu hồi đất tại các lô A2, A4, B3"
            " và C3."
        ),
    }[code]
    canvas.text(x, y, note, _SMALL.but(size=8, leading=10.5), width)


def sums():
    """({use: hectares}, hectares of streets, hectares of the whole quarter)."""
    areas = {use: sum(b.area for b in blocks() if b.use == use) for use in USES}
    total = _area(boundary())
    return areas, total - sum(areas.values()), total


def _balance_table():
    areas, roads, total = sums()
    rows = [[use, USES[use][0], vi(area, 2), vi(area / total * 100, 1)] for use, area in areas.items()]
    rows.append(["GT", "Đất giao thông, quảng trường", vi(roads, 2), vi(roads / total * 100, 1)])
    rows.append(Row(["", "Tổng diện tích", vi(total, 2), "100,0"], "total"))
    return Table(
        [(12, "center"), (56, "start"), (16, "end"), (16, "end")],
        [["Ký hiệu", "Loại đất", "ha", "%"]],
        rows,
        _MAP_TABLE,
    )


def _length(points):
    return sum(math.dist(a, b) for a, b in zip(points, points[1:]))


def _road_table():
    kinds = {"Đại lộ chính đô thị": 0.0, "Đường chính khu vực": 0.0, "Đường nội bộ": 0.0}
    for number, u in enumerate(_COLUMNS):
        kinds["Đại lộ chính đô thị" if number == _AVENUE else "Đường nội bộ"] += _length(
            [_at(u, n / 20) for n in range(21)]
        )
    for row, v in enumerate(_ROWS[1:], 1):
        kinds["Đường chính khu vực" if row in (3, 5) else "Đường nội bộ"] += _length(
            [_at(n / 40, v) for n in range(41)]
        )
    walk = _length([_at(n / 40, 0.03) for n in range(41)])
    rows = [[name, vi(long / 1000, 2)] for name, long in kinds.items()]
    rows.append(Row(["Cộng đường đô thị", vi(sum(kinds.values()) / 1000, 2)], "total"))
    rows += [["Lối đi bộ ven sông", vi(walk / 1000, 2)], ["Diện tích cây xanh (ha)", vi(sums()[0]["CX"], 2)]]
    return Table([(70, "start"), (30, "end")], [["Hạng mục", "Chiều dài (km)"]], rows, _MAP_TABLE)


def _phase_table():
    rows, total = [], 0.0
    for key, (name, _) in _PHASES.items():
        group = [b for b in blocks() if _PHASE_OF[b.name[0]][int(b.name[1]) - 1] == key]
        area = sum(b.area for b in group)
        total += area
        rows.append([name, str(len(group)), vi(area, 2)])
    rows.append(Row(["Tổng diện tích lô đất", str(len(blocks())), vi(total, 2)], "total"))
    homes = [
        Row([Cell("Nhà ở dự kiến (căn)", across=2), vi(sum(_homes(b) for b in blocks()))]),
        Row([Cell("Trong đó tái định cư (căn)", across=2), vi(sum(_homes(b) for b in blocks() if b.use == "TDC"))]),
    ]
    return Table([(62, "start"), (16, "end"), (22, "end")], [["Giai đoạn", "Số lô", "ha"]], rows + homes, _MAP_TABLE)


def _homes(block):
    """Flats by floor area: 70 % of the floor space is housing, 78 m² a flat; B4 is fixed by its project."""
    if block.name == "B4":
        return 214
    if block.use not in ("ODM", "OHT", "TDC"):
        return 0
    return round(block.area * 10_000 * block.density / 100 * block.storeys * 0.70 / 78 / 2)


def _title_block(canvas, x, y, width, height, code, name, number):
    canvas.rule(x, y, x + width, y, 0.9)
    centre = _TEXT.but(align="center", size=8.5)
    middle = x + width / 2
    canvas.text(middle, y + 6, "<b>ỦY BAN NHÂN DÂN THÀNH PHỐ NAM HẢI</b>", centre)
    canvas.text(middle, y + 18, "SỞ XÂY DỰNG", centre)
    canvas.rule(x, y + 33, x + width, y + 33, 0.5)
    canvas.text(middle, y + 39, "ĐỒ ÁN ĐIỀU CHỈNH QUY HOẠCH PHÂN KHU", centre)
    canvas.text(middle, y + 51, "<b>BẾN THANH</b>", centre.but(size=12, leading=15))
    canvas.text(middle, y + 68, name, centre.but(size=9.5))
    canvas.rule(x, y + 84, x + width, y + 84, 0.5)
    cells = [
        ("Chủ nhiệm đồ án", "KTS. Vương Thu Trà"),
        ("Kiểm tra", "KTS. Lâm Quốc Khánh"),
        ("Giám đốc", "Nguyễn Đình Tú"),
        ("Ngày", "10/11/2026"),
    ]
    for row, (label, value) in enumerate(cells):
        canvas.text(x + 8, y + 86 + row * 13.2, label, _SMALL)
        canvas.text(x + 84, y + 86 + row * 13.2, f"<b>{value}</b>", _SMALL)
        canvas.rule(x, y + 84 + (row + 1) * 13.2, x + width, y + 84 + (row + 1) * 13.2, 0.3)
    canvas.text(x + 8, y + 142, f"Bản vẽ số <b>{code}</b>", _TEXT)
    canvas.text(x + width - 12, y + 142, f"Tờ {number}  ·  A3", _TEXT.but(align="end"))
