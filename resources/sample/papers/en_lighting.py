# SPDX-License-Identifier: GPL-3.0-or-later
"""English: a short note on street lighting for the budget board (the upcoming committee meeting)."""

import charts
from formats import en
from layout import Cell, Drawing, Row, Space, Table, Text
from papers import report

NAME = "committee-street-lighting-note.pdf"
TITLE = "Street lighting: results of the LED programme and the choice for 2027"
DATE = "2026-11-17T10:00:00+07:00"
LOOK = report.Look(accent="#2F5D50", tint="#EDF5F1")

_LAMPS = 61_300
_YEARS = [2023, 2024, 2025, 2026, 2027]
_LED = [9_800, 16_400, 25_100, 43_500, 61_300]
_ENERGY = [38.6, 35.9, 32.2, 22.6, 14.9]  # GWh
_OPTIONS = [
    ("A  City buys and maintains", 58.4, 0.0, 6.9),
    ("B  Energy service contract, 10 years", 0.0, 9.8, 4.1),
    ("C  Half and half", 29.2, 4.9, 5.5),
]


def build(path):
    doc = report.document(
        LOOK,
        TITLE,
        "Joint technical group Nam Hải – Port Ashby",
        "Note to the Economic and Budget Board",
        DATE,
        "Street lighting: results and the choice for 2027",
    )
    doc.add(
        *report.title_block(
            LOOK,
            "NOTE TO THE ECONOMIC AND BUDGET BOARD",
            "Street lighting: results and the choice for 2027",
            "Information and discussion, ten minutes",
            [
                ("From", "Rebecca Shaw, energy adviser, Port Ashby City Council, and the Lighting Centre of Nam Hải"),
                ("Reference", "JTG/2026/12, 17 November 2026"),
            ],
        ),
        Space(6),
    )
    doc.add(
        LOOK.heading("1  What has been achieved"),
        *LOOK.paragraphs(
            f"Nam Hải has {en(_LAMPS)} street lamps. In 2023 one in six was an LED; today it is"
            f" {en(_LED[3] / _LAMPS * 100)}%. Electricity for street lighting fell from {en(_ENERGY[0], 1)} GWh to"
            f" {en(_ENERGY[3], 1)} GWh a year, and the number of dark spots reported by residents fell by two thirds,"
            " because failed lamps now report themselves."
        ),
        LOOK.figure(
            Drawing(
                165,
                lambda c, x, y, w, h: charts.bars_up(
                    c,
                    x,
                    y,
                    w,
                    h,
                    [f"{year}{' plan' if year == 2027 else ''}" for year in _YEARS],
                    ["Electricity for street lighting"],
                    [_ENERGY],
                    LOOK.family,
                    lambda v: en(v),
                    colours=["#2F5D50"],
                ),
            ),
            "Figure 1. Electricity for street lighting (GWh a year)",
        ),
        LOOK.heading("2  The remaining lamps"),
        *LOOK.paragraphs(
            f"{en(_LAMPS - _LED[3])} lamps remain, most of them in narrow streets of the old town and in the communes"
            " by the sea. Salt spray there shortens the life of ordinary fittings to four years; marine-grade fittings"
            " cost 35% more and last twelve. Three ways of paying for them were compared."
        ),
        Text("Table 1. Cost to the city over ten years (VND billion)", LOOK.caption),
        Table(
            [(40, "start"), (15, "end"), (15, "end"), (15, "end"), (15, "end")],
            [
                [
                    "Option",
                    Cell("Purchase", align="end"),
                    Cell("Fee a year", align="end"),
                    Cell("Upkeep a year", align="end"),
                    Cell("Ten years", align="end"),
                ]
            ],
            [
                [name, en(buy, 1), en(fee, 1), en(keep, 1), en(buy + 10 * (fee + keep), 1)]
                for name, buy, fee, keep in _OPTIONS
            ],
            LOOK.table,
        ),
        Text(
            (
                "Without interest and price changes. In option B the contractor owns the lamps for ten years and then"
                " hands them over."
            ),
            LOOK.note,
        ),
        *LOOK.bullets(
            (
                "Option A is the cheapest over ten years, but the purchase falls into 2027, when the capital budget for"
                " the bridge programme is at its highest."
            ),
            (
                "Option B needs no capital. Its price depends on a guarantee of brightness that must be measured by the"
                " city, not by the contractor."
            ),
            "Option C splits the risk, but two systems would have to be kept in stock.",
        ),
        LOOK.heading("3  Experience in Port Ashby"),
        *LOOK.paragraphs(
            (
                "Port Ashby signed an energy service contract in 2014. Savings came as promised. Two clauses caused"
                " disputes: the definition of a failed lamp, and who pays when a street is rebuilt. Both can be settled"
                " in advance with the model clauses attached to the contract file."
            ),
            (
                "The quality of light matters as much as the cost. Residents of the harbour quarter asked for a warmer"
                " colour after the first year; changing 2,300 lamps afterwards cost more than choosing the right ones"
                " would have."
            ),
        ),
        LOOK.heading("4  Questions for the board"),
        *LOOK.numbered(
            "Should the city own its lamps, or buy light as a service?",
            "Should marine-grade fittings be required within two kilometres of the sea?",
            (
                "Should the colour of light in the old town be limited to 2,700 kelvin, as the residents’ groups of"
                " Hàng Muối and Cửa Đông have asked?"
            ),
        ),
        LOOK.box(
            Text(
                (
                    "<b>Suggestion of the authors:</b> option A for the communes by the sea, where lamps must last, and"
                    " a tender for option B in the old town, with a decision after both prices are known."
                ),
                LOOK.body.but(after=0),
            )
        ),
    )
    return doc.write(path)
