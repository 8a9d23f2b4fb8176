# SPDX-License-Identifier: GPL-3.0-or-later
"""The layout of Vietnamese administrative documents, after Decree 30/2020/NĐ-CP, annex I."""

from layout import Columns, Document, Row, Space, Stack, Style, Table, TableLook, Text, a4

CITY = "Nam Hải"
COUNCIL = "HỘI ĐỒNG NHÂN DÂN"
COMMITTEE = "ỦY BAN NHÂN DÂN"
THIS_CITY = f"THÀNH PHỐ {CITY.upper()}"

BODY = Style(size=14, leading=19.5, indent=36, after=6)
LIST = BODY.but(indent=0, inset=36)
SECTION = BODY.but(bold=True, align="start", indent=36, before=6, keep_next=True)
POINT = SECTION.but(before=2, italic=True)
CENTRED = BODY.but(indent=0, align="center", bold=True, keep_next=True)
SMALL = BODY.but(size=12, leading=15.5, indent=0)
NOTE = SMALL.but(size=11, leading=14, italic=True, align="start")
TABLE = TableLook(
    text=Style(size=11.5, leading=14.5, align="start"),
    head=Style(size=11.5, leading=14.5, align="center", bold=True),
    head_fill="#EEF1F5",
    group_fill="#F6F7F9",
)
WIDE_TABLE = TableLook(
    text=Style(size=10.5, leading=12.6, align="start"),
    head=Style(size=10.5, leading=12.6, align="center", bold=True),
    head_fill="#EEF1F5",
    group_fill="#F6F7F9",
    pad_y=1.4,
)

PORTRAIT = a4(top=22, right=16, bottom=20, left=30)
LANDSCAPE = a4(top=20, right=15, bottom=17, left=20, landscape=True)


def page_numbers(canvas, geometry):
    """From page 2, centred in the top margin."""
    if canvas.number > 1:
        canvas.text(
            geometry.left + geometry.body_width / 2,
            geometry.top / 2 - 2,
            str(canvas.number),
            Style(size=13, align="center"),
        )


def document(title, author, subject, date, geometry=PORTRAIT):
    return Document(title, author, subject, date, geometry, page_numbers)


def heading(issuer, number, place_and_date, parent=""):
    """Issuing body left, national title and motto right, number, place and date."""
    plain = Style(size=12.5, leading=16.5, align="center", after=0)
    left = [Text(parent, plain)] if parent else []
    lines = issuer.split("\n")
    left += [Text(line, plain.but(bold=True), rule=0.38 if line is lines[-1] else 0) for line in lines]
    right = [
        Text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", plain.but(bold=True, size=12.5)),
        Text("Độc lập - Tự do - Hạnh phúc", plain.but(bold=True, size=13.5, leading=17.5), rule=1.0),
    ]
    return [
        Columns([(40, left), (60, right)], gap=4, after=7),
        Columns(
            [
                (40, [Text(f"Số: {number}", plain.but(size=13, leading=17))] if number else [Space(1)]),
                (60, [Text(f"<i>{place_and_date}</i>", plain.but(size=13.5, leading=17))]),
            ],
            gap=4,
            after=20,
        ),
    ]


def title(kind, abstract):
    style = CENTRED.but(after=0, leading=19)
    return [Text(kind, style.but(size=14.5, leading=20)), Text(abstract, style.but(after=14), rule=0.35)]


def address(lines):
    """ "Kính gửi: …", centred."""
    return [Text("Kính gửi: " + lines, CENTRED.but(bold=False, keep_next=False, after=12))]


def closing(recipients, authority, post, name, signed=True):
    """ "Nơi nhận" bottom left, signature bottom right, never apart from each other."""
    list_style = Style(size=11, leading=13.6, align="start", after=0)
    left = [Text("<b><i>Nơi nhận:</i></b>", list_style.but(size=12, leading=15.5))] if recipients else []
    left += [Text(f"- {line}", list_style) for line in recipients]
    centre = Style(size=14, leading=18.5, align="center", after=0)
    right = [Text(authority, centre.but(bold=True))] if authority else []
    right += [
        Text(post, centre.but(bold=True)),
        Space(26),
        Text("<i>(Đã ký)</i>" if signed else " ", centre),
        Space(24),
        Text(name, centre.but(bold=True)),
    ]
    return Columns([(46, left), (54, right)], gap=8, before=14)


def sign(doc, *arguments, **more):
    """Closes a document; its last paragraph goes with the signature, which never stands alone on a page."""
    doc.blocks[-1].keep_next = True
    doc.add(closing(*arguments, **more))


def annex_heading(label, name, reference, outline=None):
    style = CENTRED.but(after=0)
    entry = outline or name
    return [
        Text(label, style.but(keep_next=True), outline=(0, entry)),
        Text(name, style),
        Text(f"<i>({reference})</i>", style.but(bold=False, size=13, after=8), rule=0.3),
    ]


def unit_note(text):
    return Text(f"<i>Đơn vị tính: {text}</i>", SMALL.but(align="end", after=3, keep_next=True))


def article(number, name, paragraphs):
    """ "Điều n. Tên" and its clauses."""
    return [Text(f"<b>Điều {number}.</b> {name}", BODY.but(keep_next=True), outline=(0, f"Điều {number}. {name}"))] + [
        Text(p, BODY) for p in paragraphs
    ]
