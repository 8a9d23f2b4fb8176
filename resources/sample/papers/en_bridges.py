# SPDX-License-Identifier: GPL-3.0-or-later
"""English: the bridge maintenance programme, a joint technical report."""

import charts
from formats import en
from layout import Cell, Contents, Drawing, NewPage, Row, Space, Table, Text
from papers import bridges, budget, report

NAME = "05-bridge-maintenance-programme-2027-2031.pdf"
TITLE = "Bridge maintenance programme 2027–2031"
DATE = "2026-11-06T11:00:00+07:00"

LOOK = report.Look()
_FONT = LOOK.family


def build(path):
    for department in budget.departments():
        for row in department.programmes:
            if row[0].startswith("Bảo trì cầu"):
                assert row[4] == round(bridges.cost_of(2027) * 1000), "the budget and the bridge programme differ"
    doc = report.document(
        LOOK,
        TITLE,
        "Joint technical group Nam Hải – Port Ashby",
        "Condition of the bridge stock and proposed works",
        DATE,
        "Bridge maintenance programme 2027–2031",
    )
    doc.add(
        *report.title_block(
            LOOK,
            "PORT ASHBY CITY COUNCIL  ·  CITY OF NAM HẢI",
            "Bridge maintenance programme\n2027–2031",
            "Condition of the stock, priorities, works and funding",
            [
                ("Report to", "Nam Hải City People’s Council, third session, agenda item 5"),
                (
                    "Prepared by",
                    (
                        "Tom Hargreaves CEng, Chief Bridge Engineer, Port Ashby, and Nguyễn Hữu Phước, Head of"
                        " Infrastructure, Nam Hải Department of Construction"
                    ),
                ),
                ("Report number", "JTG/2026/11, 6 November 2026"),
                ("For decision", "Recommendations 1 to 5 in section 10"),
            ],
        )
    )
    doc.add(Space(4), *_summary())
    doc.add(Text("Contents", LOOK.h2.but(before=6)), Contents(doc, LOOK.body.but(size=9.5, leading=14.5), levels=1))
    doc.add(
        NewPage(),
        *_stock(),
        *_survey(),
        *_need(),
        *_priorities(),
        *_programme(),
        *_principal(),
        *_funding(),
        *_risks(),
        *_lessons(),
        *_recommendations(),
    )
    doc.add(NewPage(), *_annex())
    return doc.write(path)


def _bn(value):
    return f"VND {en(value, 1)} billion"


def _total():
    return sum(bridges.cost_of(year) for year in bridges.YEARS)


def _summary():
    stock = bridges.stock()
    poor = sum(b.rating >= 3 for b in stock)
    return [
        LOOK.box(
            Text("<b>Summary</b>", LOOK.body.but(colour=LOOK.accent, size=11)),
            *LOOK.bullets(
                (
                    f"The city owns {len(stock)} road bridges. All were inspected to one standard between March and"
                    f" August 2026; {poor} are in poor or very poor condition."
                ),
                (
                    "If spending stays at its 2026 level, the number of poor bridges doubles to"
                    f" {bridges.SCENARIOS[0][1][-1]} by the end of 2031 and at least four will need weight limits."
                ),
                (
                    f"The programme proposed here costs {_bn(_total())} over five years,"
                    f" {_bn(bridges.cost_of(2027))} of it in 2027, and brings the number down to"
                    f" {bridges.SCENARIOS[1][1][-1]}."
                ),
                (
                    "Repairing Bến Thanh Bridge now costs VND 21.8 billion. Waiting three years is expected to cost VND"
                    " 52.3 billion, 2.4 times as much, because the truss would need new lower chords."
                ),
            ),
        )
    ]


def _stock():
    stock = bridges.stock()
    decades = ["Before 1980", "1980s", "1990s", "2000s", "2010s", "2020s"]

    def place(built):
        return 0 if built < 1980 else (built - 1970) // 10

    counts = [
        [sum(place(b.built) == n and (b.rating >= 3) == bad for b in stock) for n in range(len(decades))]
        for bad in (False, True)
    ]
    rows, total = [], [0, 0.0]
    for material in bridges.MATERIALS:
        group = [b for b in stock if b.material == material]
        long = sum(b.length for b in group)
        total = [total[0] + len(group), total[1] + long]
        rows.append(
            [
                material,
                str(len(group)),
                en(long),
                str(round(sum(b.built for b in group) / len(group))),
                str(sum(b.rating >= 3 for b in group)),
            ]
        )
    rows.append(
        Row(
            [
                "All bridges",
                str(total[0]),
                en(total[1]),
                str(round(sum(b.built for b in stock) / len(stock))),
                str(sum(b.rating >= 3 for b in stock)),
            ],
            "total",
        )
    )
    old = sum(b.built < 1990 for b in stock)
    return [
        LOOK.heading("1  The bridge stock"),
        *LOOK.paragraphs(
            (
                f"The Department of Construction is responsible for {len(stock)} bridges with a combined length of"
                f" {en(total[1] / 1000, 2)} km. They carry city streets over the Thanh River, its branches and the"
                " drainage canals. Railway bridges, footbridges and culverts with a span below 6 m are not part of"
                " this report."
            ),
            (
                f"{old} of the bridges were built before 1990, most of them to a design load of 13 tonnes per vehicle."
                " Lorries on the same roads now weigh up to 30 tonnes. The coastal climate adds chloride attack:"
                " within 2 km of the sea, concrete cover loses its protective effect roughly twice as fast as inland."
            ),
        ),
        Text("Table 1. Bridges by material", LOOK.caption),
        Table(
            [(40, "start"), (15, "end"), (15, "end"), (17, "end"), (20, "end")],
            [
                [
                    "Material",
                    Cell("Number", align="end"),
                    Cell("Length (m)", align="end"),
                    Cell("Average year", align="end"),
                    Cell("Poor or very poor", align="end"),
                ]
            ],
            rows,
            LOOK.table,
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
                    decades,
                    ["Very good to fair", "Poor and very poor"],
                    counts,
                    _FONT,
                    str,
                    True,
                    ["#9DB4CC", "#B3261E"],
                ),
            ),
            "Figure 1. Bridges by decade of construction and condition",
        ),
    ]


def _survey():
    stock = bridges.stock()
    counts = [sum(b.rating == n for b in stock) for n in range(5)]
    meaning = [
        "No defect of note",
        "Slight defects, routine maintenance is enough",
        "Defects that will need repair within five years",
        "Advanced defects; strength or durability is reduced",
        "Defects that call for intervention or limits now",
    ]
    rows = [
        [f"{n + 1}  {name}", text, str(count), f"{en(count / len(stock) * 100, 1)}%"]
        for n, (name, text, count) in enumerate(zip(bridges.RATINGS, meaning, counts))
    ]
    rows.append(Row(["Total", "", str(sum(counts)), "100.0%"], "total"))
    return [
        LOOK.heading("2  The condition survey of 2026"),
        *LOOK.paragraphs(
            (
                "Until 2025 each district rated its bridges with its own form. After the districts were dissolved, the"
                " joint technical group replaced eight forms with one, based on the element inspection used in Port"
                " Ashby since 1998. Every bridge is divided into deck, superstructure, bearings, joints, substructure"
                " and foundations; each element receives a rating from 1 to 5 with photographs, and the bridge takes"
                " the rating of its weakest load-bearing element."
            ),
            (
                "Twelve inspectors from Nam Hải were trained in two courses and worked in mixed teams with four"
                " engineers from Port Ashby. Ten per cent of the bridges were inspected twice by different teams. The"
                " two results agreed in nine cases out of ten and never differed by more than one step."
            ),
        ),
        Text("Table 2. Result of the survey", LOOK.caption),
        Table(
            [(18, "start"), (50, "start"), (16, "end"), (16, "end")],
            [["Rating", "Meaning", Cell("Bridges", align="end"), Cell("Share", align="end")]],
            rows,
            LOOK.table,
        ),
        *LOOK.paragraphs(
            "The defects that lower a rating most often are leaking expansion joints (61 bridges), corroded bearings"
            " (38), spalled concrete with exposed reinforcement (27) and scour at piers (9). Three out of four poor"
            " ratings begin at a joint: water passes through it, and the bearing and the beam end below it suffer"
            " first. This is why joints and bearings have their own budget line in the programme."
        ),
    ]


def _need():
    years = ["2026", *map(str, bridges.YEARS)]
    return [
        LOOK.heading("3  What happens at different levels of spending"),
        *LOOK.paragraphs(
            "The group projected the condition of each bridge with transition rates taken from 27 years of Port Ashby"
            " records, adjusted for age, material and distance from the sea. The projection is an average: it does not"
            " say which bridge will deteriorate, but it tells how many."
        ),
        LOOK.figure(
            Drawing(
                185,
                lambda c, x, y, w, h: charts.lines(
                    c,
                    x,
                    y,
                    w,
                    h,
                    years,
                    [row[0] for row in bridges.SCENARIOS],
                    [row[1] for row in bridges.SCENARIOS],
                    _FONT,
                    str,
                    ["#B3261E", "#1F5FA8", "#1E7F4F"],
                    [(), (), (5, 3)],
                ),
            ),
            "Figure 2. Number of poor and very poor bridges at the end of each year",
        ),
        *LOOK.bullets(
            (
                "<b>Spending held at the 2026 level.</b> VND 68.9 billion a year pays for routine maintenance and for"
                " two major repairs a year. Five bridges become poor for every two that are repaired."
            ),
            (
                f"<b>Proposed programme.</b> {_bn(_total())} in five years. Repairs outpace deterioration from the"
                " second year; spending can fall from 2030."
            ),
            (
                "<b>Backlog cleared in three years.</b> Technically desirable, but it would need VND 168 billion in"
                " 2027, more than the local market of specialised contractors can deliver, and the closure of two river"
                " crossings at the same time."
            ),
        ),
    ]


def _priorities():
    rows = []
    for place, (bridge, condition, traffic, consequence, score) in enumerate(bridges.priority_list(), 1):
        rows.append(
            [
                str(place),
                bridge.name,
                str(bridge.built),
                bridges.RATINGS[bridge.rating],
                str(condition),
                str(traffic),
                str(consequence),
                en(score, 1),
            ]
        )
    first = bridges.priority_list()[0]
    return [
        LOOK.heading("4  How priorities are set"),
        *LOOK.paragraphs(
            "A bridge is repaired early when it is in bad condition, when many people use it, and when a limit or"
            " closure would hurt. Each of the three is given a value from 0 to 100; the score is their weighted sum."
            " The weights were agreed with the council’s Urban Affairs Board in May 2026."
        ),
        LOOK.box(
            Text("<b>Score = 0.5 × condition + 0.2 × traffic + 0.3 × consequence</b>", LOOK.body.but(after=3)),
            Text(
                (
                    f"Example, {first[0].name} Bridge: 0.5 × {first[1]} + 0.2 × {first[2]} + 0.3 × {first[3]} ="
                    f" {en(first[4], 1)}. Traffic counts 100 from 42,600 vehicles a day; consequence reflects the"
                    " length of the detour, hospitals and schools reached only by this bridge, and pipes and cables"
                    " carried."
                ),
                LOOK.body.but(size=9.5, leading=14, after=0),
            ),
        ),
        Text(f"Table 3. The {len(rows)} poor and very poor bridges in order of priority", LOOK.caption),
        Table(
            [(6, "end"), (22, "start"), (10, "end"), (16, "start"), (13, "end"), (11, "end"), (16, "end"), (10, "end")],
            [
                [
                    "#",
                    "Bridge",
                    Cell("Built", align="end"),
                    "Rating",
                    Cell("Condition", align="end"),
                    Cell("Traffic", align="end"),
                    Cell("Consequence", align="end"),
                    Cell("Score", align="end"),
                ]
            ],
            rows,
            LOOK.table,
        ),
        *LOOK.paragraphs(
            "The list is recalculated every year after the inspections. A councillor who wishes to see the effect of"
            " other weights can do so in the open data sheet published with this report."
        ),
    ]


def _programme():
    rows = [[name, *[en(v, 1) for v in values], en(sum(values), 1)] for name, values in bridges.PROGRAMME]
    rows.append(Row(["Total", *[en(bridges.cost_of(year), 1) for year in bridges.YEARS], en(_total(), 1)], "total"))
    names = [row[0] for row in bridges.PROGRAMME]
    return [
        LOOK.heading("5  The programme"),
        *LOOK.paragraphs(
            "The programme is built from measured quantities and unit rates of contracts let in 2025 and 2026, with 3%"
            " a year for rising prices. It contains no new bridges. The new Bến Thanh crossing is a separate capital"
            " project and will take the heavy traffic from the old bridge when it opens in 2029."
        ),
        Text("Table 4. Proposed spending (VND billion, including 3% a year for prices)", LOOK.caption),
        Table(
            [(38, "start"), *[(11, "end")] * 5, (12, "end")],
            [["Kind of work", *[Cell(str(year), align="end") for year in bridges.YEARS], Cell("Total", align="end")]],
            rows,
            LOOK.table,
        ),
        LOOK.figure(
            Drawing(
                190,
                lambda c, x, y, w, h: charts.bars_up(
                    c,
                    x,
                    y,
                    w,
                    h,
                    list(map(str, bridges.YEARS)),
                    ["Routine", "Joints, bearings", "Decks", "Structural", "Monitoring"],
                    [row[1] for row in bridges.PROGRAMME],
                    _FONT,
                    lambda v: en(v),
                    True,
                ),
            ),
            "Figure 3. Proposed spending by kind of work (VND billion)",
        ),
        LOOK.subheading("What the city receives"),
        *LOOK.bullets(
            "All 13 poor bridges repaired or strengthened, and 31 fair bridges treated before they become poor.",
            "Expansion joints renewed on 44 bridges, 612 bearings replaced, 38,400 m² of deck waterproofed.",
            (
                "Permanent monitoring on six river bridges: tilt, strain, scour and weight in motion, with readings"
                " open to the public."
            ),
            "A five-year framework contract with two local firms, which keeps 90 skilled workers employed in the city.",
        ),
    ]


def _principal():
    return [
        LOOK.heading("6  The two principal works"),
        LOOK.subheading("Bến Thanh Bridge (1974, steel truss, 318.6 m)"),
        *LOOK.paragraphs(
            (
                "The truss is sound above the deck. Below it, 46 of 212 lower chord connections have lost more than 10%"
                " of their section to corrosion, and the roller bearings on piers 2 and 5 no longer move. The bridge"
                " was limited to 18 tonnes in April 2026."
            ),
            (
                "The work lasts from February to November 2027: 46 connections are plated, 24 bearings replaced, the"
                " deck joints sealed and the lower chord repainted. Traffic continues on one lane in each direction"
                " except for 19 nights. Cost: VND 21.8 billion, of which VND 16.3 billion falls in 2027."
            ),
        ),
        LOOK.subheading("An Hòa Bridge (1988, prestressed concrete, 246.0 m)"),
        *LOOK.paragraphs(
            (
                "Two of the 48 external tendons tested in June 2026 contained unfilled ducts with corroded strands. The"
                " remaining strength is sufficient for present traffic, but not for the overloaded lorries recorded at"
                " night. Residents of An Hòa and Sông Thanh wards have raised the same concern with their councillors."
            ),
            (
                "The ducts are filled under vacuum, eight tendons are added inside the box girder, and all bearings are"
                " replaced before the rainy season. A weigh-in-motion station is installed on both approaches. Cost:"
                " VND 14.9 billion in 2027 and 2028."
            ),
        ),
        Table(
            [(40, "start"), (20, "end"), (20, "end"), (20, "end")],
            [
                [
                    "Bến Thanh Bridge, VND billion",
                    Cell("Repair in 2027", align="end"),
                    Cell("Repair in 2030", align="end"),
                    Cell("Difference", align="end"),
                ]
            ],
            [[name, en(a, 1), en(b, 1), en(b - a, 1)] for name, a, b in _DELAY]
            + [
                Row(
                    [
                        "Total",
                        en(sum(r[1] for r in _DELAY), 1),
                        en(sum(r[2] for r in _DELAY), 1),
                        en(sum(r[2] - r[1] for r in _DELAY), 1),
                    ],
                    "total",
                )
            ],
            LOOK.table,
        ),
        Text(
            (
                "The later repair assumes the corrosion rates measured since 2019 and a full closure of seven months to"
                " replace the lower chords."
            ),
            LOOK.note,
        ),
    ]


_DELAY = [
    ("Steelwork of the lower chord", 9.6, 31.4),
    ("Bearings", 4.9, 5.8),
    ("Deck and joints", 3.7, 4.6),
    ("Traffic management", 1.8, 7.3),
    ("Design and supervision", 1.8, 3.2),
]


def _funding():
    share = [(year, bridges.cost_of(year)) for year in bridges.YEARS]
    rows = []
    for year, cost in share:
        toll, fund = round(cost * 0.14, 1), {2027: 4.2, 2028: 4.2, 2029: 2.1}.get(year, 0.0)
        rows.append([str(year), en(cost - toll - fund, 1), en(toll, 1), en(fund, 1) if fund else "–", en(cost, 1)])
    return [
        LOOK.heading("7  Funding"),
        *LOOK.paragraphs(
            "The programme is financed from the recurrent budget of the Department of Construction. Fines for"
            " overloaded vehicles are earmarked for it by the council’s resolution of July 2025. The joint partnership"
            " fund of the five twin cities pays for training and for the monitoring equipment on three bridges. No"
            " borrowing is proposed."
        ),
        Text("Table 5. Sources (VND billion)", LOOK.caption),
        Table(
            [(16, "start"), (24, "end"), (24, "end"), (22, "end"), (14, "end")],
            [
                [
                    "Year",
                    Cell("City budget", align="end"),
                    Cell("Overload fines", align="end"),
                    Cell("Partnership fund", align="end"),
                    Cell("Total", align="end"),
                ]
            ],
            [
                *rows,
                Row(
                    [
                        "2027–2031",
                        *[
                            en(sum(float(r[n].replace(",", "").replace("–", "0")) for r in rows), 1)
                            for n in range(1, 5)
                        ],
                    ],
                    "total",
                ),
            ],
            LOOK.table,
        ),
    ]


def _risks():
    return [
        LOOK.heading("8  Risks"),
        Table(
            [(30, "start"), (12, "start"), (58, "start")],
            [["Risk", "Level", "Response"]],
            [
                [
                    "Hidden defects found when the deck is opened",
                    "High",
                    "Reserve of 12% within each structural contract; unused reserve returns to the programme.",
                ],
                [
                    "Price of steel and bitumen rises by more than 10%",
                    "Medium",
                    "Price clause with a published index; order of works can be changed within a year.",
                ],
                [
                    "Floods stop work on the river",
                    "Medium",
                    "Works in the water only from January to August; storm plan approved for each site.",
                ],
                [
                    "Too few specialised contractors",
                    "Medium",
                    "Five-year framework instead of yearly tenders; training places paid by the partnership fund.",
                ],
                [
                    "Overloaded lorries damage repaired bridges",
                    "High",
                    "Weigh-in-motion on six bridges and automatic fines, with the traffic police.",
                ],
                [
                    "Inspectors leave for private firms",
                    "Low",
                    "Bonus for certified inspectors; two deputies trained for every post.",
                ],
            ],
            LOOK.table,
        ),
    ]


def _lessons():
    return [
        LOOK.heading("9  What Port Ashby learned"),
        *LOOK.paragraphs(
            (
                "Port Ashby, a harbour city with 113 bridges, cut its maintenance budget by a third between 1991 and"
                " 1997. In those six years the share of poor bridges rose from 8% to 21%, and in 1997 the Quay Street"
                " viaduct had to be closed within a day. Rebuilding it cost as much as the maintenance saved in all six"
                " years together."
            ),
            (
                "Three habits have proved themselves since then. Inspections are never postponed, whatever the budget."
                " Every councillor receives the one-page condition list of the bridges in their ward each spring. And"
                " money for joints and bearings cannot be moved to resurfacing, however visible the potholes are."
            ),
            (
                "The share of poor bridges in Port Ashby has been below 6% since 2012, with a budget that has grown"
                " more slowly than prices."
            ),
        ),
    ]


def _recommendations():
    return [
        LOOK.heading("10  Recommendations"),
        Text("The joint technical group recommends that the People’s Council:", LOOK.body.but(keep_next=True)),
        *LOOK.numbered(
            (
                f"approve the bridge maintenance programme 2027–2031 at {_bn(_total())} and include"
                f" {_bn(bridges.cost_of(2027))} in the budget for 2027;"
            ),
            "approve the priority list in table 3 and have it recalculated and published every year in October;",
            (
                "start the repair of Bến Thanh Bridge in February 2027 and keep the limit of 18 tonnes until it is"
                " finished;"
            ),
            (
                "approve a framework contract of five years, with a report on prices and quality to the Economic and"
                " Budget Board after the second year;"
            ),
            (
                "continue the exchange of inspectors with Port Ashby until 2029 and open it to Tirtajaya, which has"
                " asked to take part."
            ),
        ),
        Text(
            (
                "Margaret Whitfield, Deputy Mayor of Port Ashby, and Nguyễn Hữu Phước will present the report and"
                " answer questions at the session."
            ),
            LOOK.body.but(before=8),
        ),
    ]


def _annex():
    rows = [
        [
            b.name,
            str(b.built),
            b.material,
            en(b.length, 1),
            en(b.traffic),
            f"{b.rating + 1}  {bridges.RATINGS[b.rating]}",
        ]
        for b in bridges.stock()
    ]
    return [
        LOOK.heading("Annex: condition of every bridge in 2026"),
        *LOOK.paragraphs(
            "Sorted by name. Traffic is the average number of vehicles a day counted in October 2025; two-wheelers"
            " count as a quarter."
        ),
        Table(
            [(24, "start"), (10, "end"), (26, "start"), (13, "end"), (14, "end"), (18, "start")],
            [
                [
                    "Bridge",
                    Cell("Built", align="end"),
                    "Material",
                    Cell("Length (m)", align="end"),
                    Cell("Traffic", align="end"),
                    "Rating",
                ]
            ],
            rows,
            LOOK.table,
        ),
    ]
