# SPDX-License-Identifier: GPL-3.0-or-later
"""The look of the partner cities' reports: a sans face, a coloured title block, a running head and foot."""

from layout import Document, Stack, Style, TableLook, Text, a4

ACCENT = "#1F4E79"
TINT = "#EDF3F9"
LINE = "#B9C4CF"
GREY = "#5B6673"


class Look:
    """Styles of one report; `family` and `language` say the rest."""

    def __init__(self, family="Noto Sans", language="en", size=10.0, accent=ACCENT, tint=TINT, align="start"):
        self.family, self.accent = family, accent
        self.body = Style(family=family, size=size, leading=size * 1.5, align=align, after=6.5, language=language)
        self.list = self.body.but(inset=16, after=3.5)
        head = self.body.but(align="start", bold=True, colour=accent, keep_next=True)
        self.h1 = head.but(size=size + 5, leading=(size + 5) * 1.3, before=14, after=6)
        self.h2 = head.but(size=size + 1.5, leading=(size + 1.5) * 1.35, before=9, after=4)
        self.caption = self.body.but(
            size=size - 1, leading=(size - 1) * 1.4, bold=True, align="start", before=6, after=3, keep_next=True
        )
        self.note = self.body.but(size=size - 1.5, leading=(size - 1.5) * 1.4, align="start", colour=GREY, after=8)
        self.table = TableLook(
            text=self.body.but(size=size - 1, leading=(size - 1) * 1.38, align="start"),
            head=self.body.but(size=size - 1, leading=(size - 1) * 1.38, align="start", bold=True),
            grid=False,
            pad_x=5,
            pad_y=3.2,
            head_fill=accent,
            head_ink="#FFFFFF",
            group_fill=tint,
            total_fill=tint,
            rule=LINE,
        )
        self.tint = tint

    def heading(self, text):
        return Text(text, self.h1, outline=(0, text.replace("&amp;", "&")))

    def subheading(self, text):
        return Text(text, self.h2, outline=(1, text.replace("&amp;", "&")))

    def paragraphs(self, *texts):
        return [Text(text, self.body) for text in texts]

    def bullets(self, *texts):
        return [Text(text, self.list, marker="•") for text in texts]

    def numbered(self, *texts):
        return [Text(text, self.list.but(inset=20, after=5), marker=f"{n}.") for n, text in enumerate(texts, 1)]

    def box(self, *blocks):
        return Stack(list(blocks), pad=11, fill=self.tint, bar=self.accent, before=4, after=11)

    def figure(self, drawing, caption, note=""):
        blocks = [Text(caption, self.caption), drawing]
        if note:
            blocks.append(Text(note, self.note.but(after=0)))
        return Stack(blocks, before=8, after=11, floats=True)


def title_block(look, issuer, title, subtitle, facts):
    """A coloured band with the title, then the facts (name, value) in one line each."""
    white = look.body.but(colour="#FFFFFF", align="start", after=0)
    band = Stack(
        [
            Text(issuer, white.but(size=9.5, leading=14, after=10)),
            Text(title, white.but(size=21, leading=27, bold=True, after=5)),
            Text(subtitle, white.but(size=12, leading=17)),
        ],
        pad=18,
        fill=look.accent,
        after=10,
    )
    small = look.body.but(size=9, leading=13.5, align="start", after=1)
    return [band, *[Text(f"<b>{name}:</b> {value}", small) for name, value in facts]]


def document(look, title, author, subject, date, running, page_words="Page {page} of {pages}", geometry=None):
    """`running` stands at the head of every page but the first."""
    small = look.body.but(size=8, leading=11, colour=GREY, align="start")

    def furniture(canvas, page):
        right = page.width - page.right
        if canvas.number > 1:
            canvas.text(page.left, page.top - 30, running, small)
            canvas.rule(page.left, page.top - 15, right, page.top - 15, 0.6, LINE)
        canvas.text(
            right, page.height - 34, page_words.format(page=canvas.number, pages=canvas.pages), small.but(align="end")
        )
        canvas.text(page.left, page.height - 34, author, small)

    return Document(title, author, subject, date, geometry or a4(top=24, right=20, bottom=21, left=22), furniture)
