# SPDX-License-Identifier: GPL-3.0-or-later
"""A small page composer on pango and cairo.

Blocks (text, tables, figures, columns) flow down pages; a heading stays with what follows it, a paragraph never
leaves one line alone, a table repeats its header. All lengths are PostScript points, y grows downwards. Text is pango
markup: write "&amp;" for an ampersand. The same input gives the same bytes, because every date is stated.
"""

import dataclasses
import re
from dataclasses import dataclass
from functools import lru_cache

import cairo
import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
gi.require_foreign("cairo")
from gi.repository import Pango, PangoCairo  # noqa: E402 (the versions come first)

MM = 72 / 25.4
INK = "#000000"


@dataclass(frozen=True)
class Geometry:
    """A page: its size and margins."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float

    @property
    def body_width(self):
        return self.width - self.left - self.right

    @property
    def body_bottom(self):
        return self.height - self.bottom


def a4(top=20, right=15, bottom=20, left=30, landscape=False):
    """A4 with margins in millimetres."""
    width, height = (297, 210) if landscape else (210, 297)
    return Geometry(width * MM, height * MM, top * MM, right * MM, bottom * MM, left * MM)


@dataclass(frozen=True)
class Style:
    family: str = "Liberation Serif"
    size: float = 13.0
    leading: float = 0.0  # baseline to baseline; 0 = 1.3 × size
    bold: bool = False
    italic: bool = False
    align: str = "justify"  # start, center, end, justify
    indent: float = 0.0  # of the first line
    inset: float = 0.0  # of the whole paragraph from its starting side
    before: float = 0.0
    after: float = 6.0
    colour: str = INK
    rtl: bool = False
    language: str = "vi"
    keep_next: bool = False

    def but(self, **changes):
        return dataclasses.replace(self, **changes)

    @property
    def line(self):
        return self.leading or 1.3 * self.size


def rgb(colour):
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))


# --- text -------------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=None)
def _context(language, rtl):
    context = PangoCairo.FontMap.get_default().create_context()
    options = cairo.FontOptions()
    options.set_hint_style(cairo.HINT_STYLE_NONE)
    options.set_hint_metrics(cairo.HINT_METRICS_OFF)
    options.set_antialias(cairo.ANTIALIAS_GRAY)
    PangoCairo.context_set_font_options(context, options)
    PangoCairo.context_set_resolution(context, 72)
    context.set_round_glyph_positions(False)
    context.set_language(Pango.Language.from_string(language))
    context.set_base_dir(Pango.Direction.RTL if rtl else Pango.Direction.LTR)
    return context


@lru_cache(maxsize=None)
def _font(style):
    font = Pango.FontDescription()
    font.set_family(style.family)
    font.set_absolute_size(style.size * Pango.SCALE)
    font.set_weight(Pango.Weight.BOLD if style.bold else Pango.Weight.NORMAL)
    font.set_style(Pango.Style.ITALIC if style.italic else Pango.Style.NORMAL)
    return font


@lru_cache(maxsize=None)
def _baseline(style):
    """Where the baseline stands in a line of this style, from the line's top."""
    metrics = _context(style.language, style.rtl).get_metrics(_font(style), None)
    ascent, descent = metrics.get_ascent() / Pango.SCALE, metrics.get_descent() / Pango.SCALE
    return (style.line - ascent - descent) / 2 + ascent


def _alignment(style):
    if style.align == "center":
        return Pango.Alignment.CENTER
    return Pango.Alignment.RIGHT if (style.align == "end") != style.rtl else Pango.Alignment.LEFT


# Document numbers such as 41/TTr-UBND never break at their hyphen.
_NUMBER = re.compile(r"(?:\d+/)[\w/]+-[\w-]+")


def _shape(text, style, width):
    layout = Pango.Layout.new(_context(style.language, style.rtl))
    layout.set_auto_dir(False)
    layout.set_font_description(_font(style))
    layout.set_wrap(Pango.WrapMode.WORD)
    layout.set_justify(style.align == "justify")
    layout.set_alignment(_alignment(style))
    layout.set_indent(int(style.indent * Pango.SCALE))
    if width is not None:
        layout.set_width(int(width * Pango.SCALE))
    layout.set_markup(_NUMBER.sub(r'<span allow_breaks="false">\g<0></span>', text), -1)
    return layout


def text_width(text, style):
    return _shape(text, style, None).get_size()[0] / Pango.SCALE


class Canvas:
    """One page while it is drawn: a cairo context and what a block may ask about its document."""

    def __init__(self, context, document, number):
        self.context = context
        self.document = document
        self.number = number

    @property
    def pages(self):
        return len(self.document.pages)

    def text(self, x, y, text, style, width=None):
        """Draws a text whose first line's top is at y; returns its height. Without a width, x is the left edge,
        the middle or the right edge, as the style's alignment says."""
        layout = _shape(text, style, width)
        if width is None:
            own = layout.get_size()[0] / Pango.SCALE
            x -= {"center": own / 2, "end": own}.get(style.align, 0)
        return self.lines(x, y, _lines(layout), style)

    def lines(self, x, y, lines, style):
        self.context.set_source_rgb(*rgb(style.colour))
        for index, (line, offset, _) in enumerate(lines):
            self.context.move_to(x + offset, y + index * style.line + _baseline(style))
            PangoCairo.show_layout_line(self.context, line)
        return len(lines) * style.line

    def rule(self, x1, y1, x2, y2, width=0.6, colour=INK, dash=()):
        self.context.set_source_rgb(*rgb(colour))
        self.context.set_line_width(width)
        self.context.set_dash(dash)
        self.context.move_to(x1, y1)
        self.context.line_to(x2, y2)
        self.context.stroke()
        self.context.set_dash(())

    def fill(self, x, y, width, height, colour):
        self.context.set_source_rgb(*rgb(colour))
        self.context.rectangle(x, y, width, height)
        self.context.fill()

    def frame(self, x, y, width, height, line=0.6, colour=INK):
        self.context.set_source_rgb(*rgb(colour))
        self.context.set_line_width(line)
        self.context.rectangle(x, y, width, height)
        self.context.stroke()


def _lines(layout):
    """(line, x offset, layout) of every line; a line is valid only while its layout lives."""
    lines, iterator = [], layout.get_iter()
    while True:
        _, logical = iterator.get_line_extents()
        lines.append((iterator.get_line_readonly(), logical.x / Pango.SCALE, layout))
        if not iterator.next_line():
            return lines


# --- blocks -----------------------------------------------------------------------------------------------------------


class Block:
    """Something that takes the full width of the text column."""

    before = 0.0
    after = 0.0
    keep_next = False
    floats = False  # when it does not fit, what follows fills the page and the block opens the next one
    outline = None  # (level from 0, title), for the document's outline

    def height(self, width):
        raise NotImplementedError

    def head(self, width):
        """The least part that may stand at the foot of a page."""
        return self.height(width)

    def split(self, width, room):
        """Two blocks, the first at most `room` high; None when it cannot be cut there."""
        return None

    def draw(self, canvas, x, y, width):
        raise NotImplementedError


class Text(Block):
    """A paragraph. `marker` hangs in the inset ("–", "1.", "a)"); `rule` draws a centred line below, as a share of
    the text's width; `outline` puts the paragraph into the document's outline."""

    def __init__(self, text, style, marker="", rule=0.0, outline=None):
        self.text, self.style, self.marker, self.rule, self.outline = text, style, marker, rule, outline
        self.before, self.after, self.keep_next = style.before, style.after, style.keep_next
        self._first, self._last = 0, None
        self._shaped = {}

    def _lines(self, width):
        if width not in self._shaped:
            self._shaped[width] = _lines(_shape(self.text, self.style, width - self.style.inset))
        return self._shaped[width][self._first : self._last]

    def height(self, width):
        return len(self._lines(width)) * self.style.line + (5 if self.rule else 0)

    def head(self, width):
        count = len(self._lines(width))
        return self.style.line * (count if count <= 3 else 2)

    def split(self, width, room):
        lines = self._lines(width)
        cut = min(int(room / self.style.line + 1e-6), len(lines) - 2)
        if cut < 2 or self.rule:
            return None
        return self._part(self._first, self._first + cut), self._part(self._first + cut, self._last)

    def _part(self, first, last):
        part = Text(self.text, self.style, self.marker, self.rule, self.outline if first == 0 else None)
        part._shaped, part._first, part._last = self._shaped, first, last
        return part

    def draw(self, canvas, x, y, width):
        style = self.style
        lines = self._lines(width)
        canvas.lines(x + (0 if style.rtl else style.inset), y, lines, style)
        if self.marker and self._first == 0:
            own = text_width(self.marker, style)
            gap = 0.55 * style.size
            left = x + width - style.inset + gap if style.rtl else x + style.inset - gap - own
            canvas.text(left, y, self.marker, style.but(align="start", indent=0))
        if self.rule:
            own = max(line.get_extents()[1].width for line, _, _ in lines) / Pango.SCALE * self.rule
            middle = x + style.inset + (width - style.inset) / 2
            below = y + len(lines) * style.line + 1.5
            canvas.rule(middle - own / 2, below, middle + own / 2, below, 0.7, style.colour)


class Space(Block):
    def __init__(self, height):
        self._height = height

    def height(self, width):
        return self._height

    def draw(self, canvas, x, y, width):
        pass


class Drawing(Block):
    """A figure of a fixed height, drawn by paint(canvas, x, y, width, height)."""

    def __init__(self, height, paint, before=4.0, after=6.0, keep_next=False):
        self._height, self._paint, self.before, self.after, self.keep_next = height, paint, before, after, keep_next

    def height(self, width):
        return self._height

    def draw(self, canvas, x, y, width):
        self._paint(canvas, x, y, width, self._height)


class Stack(Block):
    """Blocks that stay together; with a fill or an edge, a box around them."""

    def __init__(
        self, blocks, before=0.0, after=6.0, pad=0.0, fill=None, edge=None, bar=None, keep_next=False, floats=False
    ):
        self.blocks, self.before, self.after, self.keep_next, self.floats = blocks, before, after, keep_next, floats
        self.pad, self.fill, self.edge, self.bar = pad, fill, edge, bar

    def _place(self, width):
        inner, y, gap = width - 2 * self.pad, self.pad, 0.0
        for index, block in enumerate(self.blocks):
            y += max(gap, block.before) if index else 0
            yield block, y
            y += block.height(inner)
            gap = block.after
        self._bottom = y + self.pad

    def height(self, width):
        for _ in self._place(width):
            pass
        return self._bottom

    def draw(self, canvas, x, y, width):
        height = self.height(width)
        if self.fill:
            canvas.fill(x, y, width, height, self.fill)
        if self.edge:
            canvas.frame(x, y, width, height, 0.6, self.edge)
        if self.bar:
            canvas.fill(x, y, 3, height, self.bar)
        for block, top in self._place(width):
            block.draw(canvas, x + self.pad, y + top, width - 2 * self.pad)


class Columns(Block):
    """Stacks side by side: [(weight, [blocks]), …]; mirrored when rtl."""

    def __init__(self, parts, gap=12.0, before=0.0, after=6.0, rtl=False, keep_next=False):
        self._parts = [(weight, Stack(blocks)) for weight, blocks in parts]
        self._gap, self._rtl, self.before, self.after, self.keep_next = gap, rtl, before, after, keep_next

    def _place(self, width):
        usable = width - self._gap * (len(self._parts) - 1)
        total = sum(weight for weight, _ in self._parts)
        x = 0.0
        for weight, stack in self._parts:
            own = usable * weight / total
            yield stack, (width - x - own if self._rtl else x), own
            x += own + self._gap

    def height(self, width):
        return max(stack.height(own) for stack, _, own in self._place(width))

    def draw(self, canvas, x, y, width):
        for stack, offset, own in self._place(width):
            stack.draw(canvas, x + offset, y, own)


@dataclass(frozen=True)
class Cell:
    text: str
    across: int = 1  # columns
    down: int = 1  # rows, in a header only
    align: str = ""


@dataclass
class Row:
    cells: list
    kind: str = ""  # "", "group" (a heading row) or "total"


@dataclass(frozen=True)
class TableLook:
    text: Style = Style(size=11, align="start")
    head: Style = Style(size=11, align="center", bold=True)
    grid: bool = True  # all rules, or only level ones
    pad_x: float = 4.0
    pad_y: float = 2.5
    head_fill: str = ""
    head_ink: str = INK
    group_fill: str = ""
    total_fill: str = ""
    stripe: str = ""
    rule: str = INK


class Table(Block):
    """Columns are (weight, align); a row is a list of texts and Cells, or a Row. The first column is the rightmost
    one when the look's text runs right to left."""

    def __init__(self, columns, header, rows, look=TableLook(), before=4.0, after=8.0):
        self.columns, self.header, self.look = columns, [_row(r) for r in header], look
        self.rows = [_row(r) for r in rows]
        self.before, self.after = before, after
        self._heights = {}
        self._from = 0  # index of the first row, for the stripes

    def _edges(self, width):
        total, x, edges = sum(weight for weight, _ in self.columns), 0.0, [0.0]
        for weight, _ in self.columns:
            x += width * weight / total
            edges.append(x)
        return edges

    def _style(self, cell, column, row, header):
        style = self.look.head if header else self.look.text
        align = cell.align or ("" if header else self.columns[column][1])
        changes = {"align": align} if align else {}
        if row.kind:
            changes["bold"] = True
        if header:
            changes["colour"] = self.look.head_ink
        return style.but(**changes) if changes else style

    def _cells(self, rows, width, header):
        """(row index, cell, style, left, right) of every cell, header cells that reach down included once."""
        edges, covered = self._edges(width), {}
        for index, row in enumerate(rows):
            column = 0
            for cell in row.cells:
                while covered.get((index, column)):
                    column += 1
                cell = cell if isinstance(cell, Cell) else Cell(cell)
                for below in range(1, cell.down):
                    for beside in range(cell.across):
                        covered[index + below, column + beside] = True
                left, right = edges[column], edges[column + cell.across]
                if self.look.text.rtl:
                    left, right = width - right, width - left
                yield index, cell, self._style(cell, column, row, header), left, right
                column += cell.across

    def _measure(self, rows, width, header):
        heights = [self.look.text.line + 2 * self.look.pad_y] * len(rows)
        tall = []
        for index, cell, style, left, right in self._cells(rows, width, header):
            need = (
                len(_lines(_shape(cell.text, style, right - left - 2 * self.look.pad_x))) * style.line
                + 2 * self.look.pad_y
            )
            if cell.down == 1:
                heights[index] = max(heights[index], need)
            else:
                tall.append((index, cell.down, need))
        for index, down, need in tall:
            missing = need - sum(heights[index : index + down])
            heights[index + down - 1] += max(0.0, missing)
        return heights

    def _measured(self, width):
        if width not in self._heights:
            self._heights[width] = (self._measure(self.header, width, True), self._measure(self.rows, width, False))
        return self._heights[width]

    def height(self, width):
        head, rows = self._measured(width)
        return sum(head) + sum(rows)

    def head(self, width):
        head, rows = self._measured(width)
        return self.height(width) if self._is_short(width) else sum(head) + sum(rows[:3])

    def _is_short(self, width):
        """Too short to be worth two pages."""
        return self._from == 0 and self.height(width) < 230

    def split(self, width, room):
        if self._is_short(width):
            return None
        head, rows = self._measured(width)
        used, cut = sum(head), 0
        while cut < len(rows) and used + rows[cut] <= room + 1e-6:
            used += rows[cut]
            cut += 1
        # A heading row stays with what it heads, a total with what it sums up.
        while cut > 0 and (self.rows[cut - 1].kind == "group" or (cut < len(rows) and self.rows[cut].kind == "total")):
            cut -= 1
        if cut < 2 or cut == len(rows):
            return None
        if len(rows) - cut == 1:
            cut -= 1
        return self._part(0, cut), self._part(cut, None)

    def _part(self, first, last):
        part = Table(self.columns, [], self.rows[first:last], self.look, self.before, self.after)
        part.header, part._from = self.header, self._from + first
        return part

    def draw(self, canvas, x, y, width):
        head, rows = self._measured(width)
        self._draw(canvas, x, y, width, self.header, head, True)
        self._draw(canvas, x, y + sum(head), width, self.rows, rows, False)
        if not self.look.grid:
            for level in (y, y + sum(head), y + sum(head) + sum(rows)):
                canvas.rule(x, level, x + width, level, 0.9, self.look.rule)

    def _fill_of(self, index, row, header):
        look = self.look
        if header:
            return look.head_fill
        if row.kind:
            return look.group_fill if row.kind == "group" else look.total_fill
        return look.stripe if (self._from + index) % 2 else ""

    def _draw(self, canvas, x, y, width, rows, heights, header):
        look, tops = self.look, [y]
        for height in heights:
            tops.append(tops[-1] + height)
        for index, row in enumerate(rows):
            fill = self._fill_of(index, row, header)
            if fill:
                canvas.fill(x, tops[index], width, heights[index], fill)
        for index, cell, style, left, right in self._cells(rows, width, header):
            top, bottom = tops[index], tops[index + cell.down]
            lines = _lines(_shape(cell.text, style, right - left - 2 * look.pad_x))
            spare = bottom - top - len(lines) * style.line
            centred = header or look.grid
            canvas.lines(x + left + look.pad_x, top + (spare / 2 if centred else look.pad_y), lines, style)
            if look.grid:
                canvas.frame(x + left, top, right - left, bottom - top, 0.5, look.rule)
        if not look.grid:
            for index in range(1, len(rows)):
                canvas.rule(
                    x, tops[index], x + width, tops[index], 0.9 if rows[index].kind == "total" else 0.3, look.rule
                )


def _row(row):
    return row if isinstance(row, Row) else Row(row)


class Contents(Block):
    """The table of contents: one line for every outline entry down to a level. (cairo 1.16 writes broken link
    annotations, so the outline is what a reader clicks.)"""

    def __init__(self, document, style, levels=2, digits=str):
        self._document, self._style, self._levels, self._digits = document, style, levels, digits
        self._range = (0, None)

    def _entries(self):
        entries = [
            entry for block in self._document.blocks for entry in [block.outline] if entry and entry[0] < self._levels
        ]
        return list(enumerate(entries))[self._range[0] : self._range[1]]

    def height(self, width):
        return len(self._entries()) * self._style.line

    def split(self, width, room):
        cut = int(room / self._style.line)
        if cut < 2:
            return None
        return self._part(self._range[0], self._range[0] + cut), self._part(self._range[0] + cut, self._range[1])

    def _part(self, first, last):
        part = Contents(self._document, self._style, self._levels, self._digits)
        part._range = (first, last)
        return part

    def draw(self, canvas, x, y, width):
        style = self._style.but(align="start")
        marks = [mark for mark in self._document.marks if mark[0] < self._levels]
        for row, (index, (level, title)) in enumerate(self._entries()):
            page = marks[index][2]
            top, own = y + row * style.line, style.but(bold=level == 0)
            label = _ellipsised(title, own, width - level * 14 - 40)
            number = self._digits(page)
            canvas.text(x + level * 14, top, label, own)
            canvas.text(x + width, top, number, own.but(align="end"))
            start, end = x + level * 14 + text_width(label, own) + 6, x + width - text_width(number, own) - 6
            canvas.rule(start, top + _baseline(own), end, top + _baseline(own), 0.8, "#999999", (0.8, 3))


def _ellipsised(text, style, width):
    if text_width(text, style) <= width:
        return text
    words = text.split(" ")
    while words and text_width(" ".join(words) + "…", style) > width:
        words.pop()
    return " ".join(words) + "…"


@dataclass
class NewPage(Block):
    """Starts a page; optionally other pages from here on."""

    geometry: Geometry = None
    furniture: object = None


# --- documents --------------------------------------------------------------------------------------------------------


@dataclass
class Page:
    geometry: Geometry
    furniture: object
    placed: list = dataclasses.field(default_factory=list)  # (block, x, y, width)


class Document:
    """Collects blocks and writes them as a PDF. `furniture(canvas, geometry)` draws what every page carries."""

    def __init__(self, title, author, subject, date, geometry, furniture=None, keywords=""):
        self.title, self.author, self.subject, self.date, self.keywords = title, author, subject, date, keywords
        self.geometry, self.furniture = geometry, furniture
        self.blocks, self.pages = [], []
        self.marks = []  # (level, title, page, y) of every outline entry

    def add(self, *blocks):
        self.blocks.extend(blocks)

    def compose(self):
        self.pages, self.marks = [], []
        flow = _Flow(self)
        flow.run()
        for number, page in enumerate(self.pages, 1):
            for block, _, y, _ in page.placed:
                if block.outline:
                    self.marks.append((*block.outline, number, y))
        return len(self.pages)

    def draw_page(self, context, number):
        page = self.pages[number - 1]
        canvas = Canvas(context, self, number)
        if page.furniture:
            page.furniture(canvas, page.geometry)
        for block, x, y, width in page.placed:
            block.draw(canvas, x, y, width)

    def write(self, path):
        """Writes the PDF; returns its number of pages."""
        self.compose()
        first = self.pages[0].geometry
        surface = cairo.PDFSurface(str(path), first.width, first.height)
        surface.restrict_to_version(cairo.PDF_VERSION_1_5)
        self._describe(surface)
        context = cairo.Context(surface)
        for number, page in enumerate(self.pages, 1):
            surface.set_size(page.geometry.width, page.geometry.height)
            self.draw_page(context, number)
            context.show_page()
        self._outline(surface)
        surface.finish()
        return len(self.pages)

    def _describe(self, surface):
        surface.set_metadata(cairo.PDF_METADATA_TITLE, self.title)
        surface.set_metadata(cairo.PDF_METADATA_AUTHOR, self.author)
        surface.set_metadata(cairo.PDF_METADATA_SUBJECT, self.subject)
        surface.set_metadata(cairo.PDF_METADATA_KEYWORDS, self.keywords)
        surface.set_metadata(cairo.PDF_METADATA_CREATE_DATE, self.date)
        surface.set_metadata(cairo.PDF_METADATA_MOD_DATE, self.date)

    def _outline(self, surface):
        parents = [cairo.PDF_OUTLINE_ROOT]
        for level, title, page, y in self.marks:
            del parents[level + 1 :]
            parents.append(
                surface.add_outline(
                    parents[-1],
                    title,
                    f"page={page} pos=[0 {max(0, y - 20):.2f}]",
                    cairo.PDF_OUTLINE_FLAG_OPEN if level == 0 else 0,
                )
            )


class _Flow:
    """Places a document's blocks on its pages."""

    def __init__(self, document):
        self._document = document
        self._geometry, self._furniture = document.geometry, document.furniture
        self._queue = list(reversed(document.blocks))
        self._floating = []
        self._gap = 0.0
        self._open()

    def _open(self):
        self._page = Page(self._geometry, self._furniture)
        self._document.pages.append(self._page)
        self._y, self._gap = self._geometry.top, 0.0
        self._queue.extend(reversed(self._floating))
        self._floating.clear()

    def run(self):
        while self._queue or self._floating:
            if not self._queue:
                self._open()
            block = self._queue.pop()
            if isinstance(block, NewPage):
                self._turn(block)
            else:
                self._place(block)

    def _turn(self, block):
        if self._floating:
            self._queue.append(block)
            self._open()
            return
        self._geometry = block.geometry or self._geometry
        self._furniture = block.furniture or self._furniture
        if self._page.placed:
            self._open()
        else:
            self._page.geometry, self._page.furniture = self._geometry, self._furniture
            self._y = self._geometry.top

    def _place(self, block):
        width = self._geometry.body_width
        top = self._y + (max(self._gap, block.before) if self._page.placed else 0)
        room = self._geometry.body_bottom - top
        height = block.height(width)
        if height <= room + 1e-6 and self._company_fits(block, top + height):
            self._put(block, top, height)
            return
        parts = None if block.keep_next else block.split(width, room)
        if parts:
            self._put(parts[0], top, parts[0].height(width))
            self._queue.append(parts[1])
            self._open()
        elif self._page.placed and block.floats:
            self._floating.append(block)
        elif self._page.placed:
            self._queue.append(block)
            self._open()
        elif height <= room + 1e-6:
            self._put(block, top, height)
        else:
            raise ValueError(f"{self._document.title}: a block of {height:.0f} pt does not fit an empty page")

    def _company_fits(self, block, y):
        """Whether what must follow this block on its page has room there."""
        ahead, width = len(self._queue) - 1, self._geometry.body_width
        while block.keep_next and ahead >= 0 and not isinstance(self._queue[ahead], NewPage):
            follower = self._queue[ahead]
            y += max(block.after, follower.before)
            y += follower.height(width) if follower.keep_next else follower.head(width)
            if y > self._geometry.body_bottom + 1e-6:
                return False
            block, ahead = follower, ahead - 1
        return True

    def _put(self, block, top, height):
        self._page.placed.append((block, self._geometry.left, top, self._geometry.body_width))
        self._y, self._gap = top + height, block.after
