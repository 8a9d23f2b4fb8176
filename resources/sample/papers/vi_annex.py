# SPDX-License-Identifier: GPL-3.0-or-later
"""Phụ lục số liệu: the tables of the budget of 2027, landscape."""

from dataclasses import replace

from layout import Cell, NewPage, Row, Table, Text
from papers import administrative as adm
from papers import budget
from papers.budget import mn, pct

NAME = "04b-phu-luc-so-lieu-du-toan-2027.pdf"
TITLE = "Phụ lục số liệu kèm theo Tờ trình số 41/TTr-UBND"
DATE = "2026-11-09T08:45:00+07:00"
_REFERENCE = "Kèm theo Tờ trình số 41/TTr-UBND ngày 09 tháng 11 năm 2026 của Ủy ban nhân dân thành phố Nam Hải"


def build(path):
    doc = adm.document(
        TITLE, "Ủy ban nhân dân thành phố Nam Hải", "Biểu số liệu dự toán ngân sách năm 2027", DATE, adm.LANDSCAPE
    )
    sheets = [
        ("CÂN ĐỐI NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2027", _balance),
        ("DỰ TOÁN THU NGÂN SÁCH NHÀ NƯỚC THEO NGUỒN THU NĂM 2027", _revenue),
        ("DỰ TOÁN CHI NGÂN SÁCH ĐỊA PHƯƠNG THEO LĨNH VỰC NĂM 2027", _fields),
        ("DỰ TOÁN CHI THƯỜNG XUYÊN THEO ĐƠN VỊ NĂM 2027", _units),
        ("DỰ TOÁN CHI NGÂN SÁCH PHƯỜNG, XÃ NĂM 2027", _wards),
        ("DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG NĂM 2027", _projects),
    ]
    for number, (name, table) in enumerate(sheets, 1):
        if number > 1:
            doc.add(NewPage())
        doc.add(
            *adm.annex_heading(f"Biểu số {number:02}", name, _REFERENCE, f"Biểu số {number:02}. {name.capitalize()}")
        )
        doc.add(adm.unit_note("triệu đồng"), *table())
    doc.add(adm.closing([], "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Phan Thanh Bình"))
    return doc.write(path)


def _note(text):
    return Text(f"<b>Ghi chú:</b> {text}", adm.NOTE)


def _balance():
    years = [budget.balance(n) for n in range(3)]

    def row(label, name, value, kind=""):
        a, b, c = (value(year) for year in years)
        return Row([label, name, mn(a), mn(b), mn(c), pct(c, a), pct(c, b)], kind)

    rows = [
        row("A", "Tổng thu cân đối ngân sách địa phương", lambda y: y.revenue, "group"),
        row("1", "Thu được hưởng theo phân cấp", lambda y: y.kept),
        row("2", "Thu bổ sung có mục tiêu từ ngân sách trung ương", lambda y: y.grant),
        row("B", "Tổng chi ngân sách địa phương", lambda y: y.expenditure, "group"),
        row("1", "Chi đầu tư phát triển", lambda y: y.capital),
        row("2", "Chi thường xuyên", lambda y: y.recurrent),
        row("3", "Chi trả lãi vay", lambda y: y.interest),
        row("4", "Bổ sung quỹ dự trữ tài chính", lambda y: y.reserve_fund),
        row("5", "Dự phòng ngân sách", lambda y: y.contingency),
        row("6", "Chi tạo nguồn cải cách tiền lương", lambda y: y.wage_reform),
        row("C", "Bội chi ngân sách địa phương (B - A)", lambda y: y.deficit, "group"),
        row("D", "Tổng mức vay trong năm", lambda y: y.deficit, "group"),
    ]
    head = [
        [
            Cell("TT", down=2),
            Cell("Nội dung", down=2),
            Cell("Năm 2026", across=2),
            Cell("Dự toán năm 2027", down=2),
            Cell("So sánh (%)", across=2),
        ],
        ["Dự toán", "Ước thực hiện", "Với dự toán 2026", "Với ước 2026"],
    ]
    return [
        Table(
            [(5, "center"), (41, "start"), (12, "end"), (12, "end"), (12, "end"), (9, "end"), (9, "end")],
            head,
            rows,
            adm.WIDE_TABLE,
        ),
        _note("Năm 2027 không phát sinh trả nợ gốc. Thu chuyển nguồn và kết dư được hạch toán khi quyết toán."),
    ]


def _revenue():
    rows, kept = [], 0
    for number, (name, budgeted, expected, planned, share) in enumerate(budget.DOMESTIC_REVENUE, 1):
        own = round(planned * share / 100)
        kept += own
        rows.append(
            Row(
                [
                    str(number),
                    name,
                    mn(budgeted),
                    mn(expected),
                    mn(planned),
                    pct(planned, expected),
                    str(share),
                    mn(own),
                ]
            )
        )
    sums = [budget.domestic(n) for n in (1, 2, 3)]
    customs = budget.CUSTOMS_REVENUE
    total = [a + b for a, b in zip(sums, customs)]
    rows.insert(0, Row(["I", "Thu nội địa", *map(mn, sums), pct(sums[2], sums[1]), "", mn(kept)], "group"))
    rows.append(
        Row(
            ["II", "Thu từ hoạt động xuất nhập khẩu", *map(mn, customs), pct(customs[2], customs[1]), "0", "0"], "group"
        )
    )
    rows.append(
        Row(
            ["", "Tổng thu ngân sách nhà nước trên địa bàn", *map(mn, total), pct(total[2], total[1]), "", mn(kept)],
            "total",
        )
    )
    head = [
        [Cell("TT", down=2), Cell("Nguồn thu", down=2), Cell("Năm 2026", across=2), Cell("Dự toán năm 2027", across=4)],
        ["Dự toán", "Ước thực hiện", "Tổng số", "So với ước (%)", "Tỷ lệ hưởng (%)", "Thành phố hưởng"],
    ]
    return [
        Table(
            [(5, "center"), (39, "start"), (11, "end"), (11, "end"), (11, "end"), (8, "end"), (7, "end"), (11, "end")],
            head,
            rows,
            adm.WIDE_TABLE,
        )
    ]


def _fields():
    now, then = budget.recurrent_by_field(2027), budget.recurrent_by_field(2026)
    wards = {field: sum(row[2].get(field, 0) for row in budget.ward_allocation()) for field in budget.FIELDS}
    year, last = budget.balance(2), budget.balance(0)
    rows = [
        Row(
            [
                "I",
                "Chi đầu tư phát triển",
                mn(last.capital),
                mn(year.capital),
                pct(year.capital, last.capital),
                mn(year.capital - budget.WARD_CAPITAL),
                mn(budget.WARD_CAPITAL),
            ],
            "group",
        )
    ]
    for number, (name, amount) in enumerate(budget.capital_lines(), 1):
        ward = amount if "phường" in name else 0
        rows.append(Row([str(number), name, "", mn(amount), "", mn(amount - ward), mn(ward)]))
    rows.append(
        Row(
            [
                "II",
                "Chi thường xuyên",
                mn(last.recurrent),
                mn(year.recurrent),
                pct(year.recurrent, last.recurrent),
                mn(year.recurrent - sum(wards.values())),
                mn(sum(wards.values())),
            ],
            "group",
        )
    )
    for number, field in enumerate(budget.FIELDS, 1):
        rows.append(
            Row(
                [
                    str(number),
                    budget.FIELD_NAMES[field],
                    mn(then[field]),
                    mn(now[field]),
                    pct(now[field], then[field]),
                    mn(now[field] - wards[field]),
                    mn(wards[field]),
                ]
            )
        )
    for label, name, before, amount in [
        ("III", "Chi trả lãi vay", last.interest, year.interest),
        ("IV", "Bổ sung quỹ dự trữ tài chính", last.reserve_fund, year.reserve_fund),
        ("V", "Dự phòng ngân sách", last.contingency, year.contingency),
        ("VI", "Chi tạo nguồn cải cách tiền lương", last.wage_reform, year.wage_reform),
    ]:
        rows.append(Row([label, name, mn(before), mn(amount), pct(amount, before), mn(amount), "0"], "group"))
    ward_total = sum(wards.values()) + budget.WARD_CAPITAL
    rows.append(
        Row(
            [
                "",
                "Tổng chi ngân sách địa phương",
                mn(last.expenditure),
                mn(year.expenditure),
                pct(year.expenditure, last.expenditure),
                mn(year.expenditure - ward_total),
                mn(ward_total),
            ],
            "total",
        )
    )
    head = [
        [
            Cell("TT", down=2),
            Cell("Nội dung chi", down=2),
            Cell("Dự toán năm 2026", down=2),
            Cell("Dự toán năm 2027", across=4),
        ],
        ["Tổng số", "So với 2026 (%)", "Ngân sách thành phố", "Ngân sách phường, xã"],
    ]
    return [
        Table(
            [(5, "center"), (42, "start"), (12, "end"), (12, "end"), (8, "end"), (12, "end"), (12, "end")],
            head,
            rows,
            adm.WIDE_TABLE,
        )
    ]


def _units():
    shown = budget.FIELDS[:-1]
    rows, totals, sums = [], dict.fromkeys(budget.FIELDS, 0), [0, 0]

    def add(number, name, last, amounts):
        total = sum(amounts.values())
        sums[0] += last
        sums[1] += total
        for field, amount in amounts.items():
            totals[field] += amount
        rows.append(
            Row(
                [str(number), name, mn(last), mn(total), pct(total, last)]
                + [mn(amounts[f]) if amounts.get(f) else "" for f in budget.FIELDS]
            )
        )

    for department in budget.departments():
        amounts = {}
        for row in department.programmes:
            amounts[row[1]] = amounts.get(row[1], 0) + row[4]
        add(department.number, department.name, department.total(2026), amounts)
    for number, unit in enumerate(budget.OTHER_UNITS, len(rows) + 1):
        add(number, unit[0], unit[3], {unit[1]: unit[4]})
    wards = {}
    for _, _, amounts, _ in budget.ward_allocation():
        for field, amount in amounts.items():
            wards[field] = wards.get(field, 0) + amount
    add(
        len(rows) + 1,
        f"{len(budget.WARDS)} phường, xã (Biểu số 05)",
        sum(row[3] for row in budget.ward_allocation(2026)),
        wards,
    )
    rows.append(
        Row(
            ["", "Tổng chi thường xuyên", mn(sums[0]), mn(sums[1]), pct(sums[1], sums[0])]
            + [mn(totals[f]) for f in budget.FIELDS],
            "total",
        )
    )
    short = [
        "Giáo dục, đào tạo",
        "Khoa học, công nghệ",
        "Y tế",
        "Văn hóa, thể thao",
        "Môi trường",
        "Kinh tế",
        "Bảo đảm xã hội",
        "Quản lý, đoàn thể",
        "Quốc phòng, an ninh",
    ]
    head = [
        [
            Cell("TT", down=2),
            Cell("Đơn vị", down=2),
            Cell("Dự toán 2026", down=2),
            Cell("Dự toán 2027", down=2),
            Cell("So sánh (%)", down=2),
            Cell("Trong đó, theo lĩnh vực", across=len(shown) + 1),
        ],
        short,
    ]
    wide = adm.WIDE_TABLE
    look = replace(wide, text=wide.text.but(size=9, leading=11), head=wide.head.but(size=9, leading=11), pad_x=2.5)
    return [
        Table(
            [
                (3.5, "center"),
                (23.5, "start"),
                (8.6, "end"),
                (8.6, "end"),
                (5.4, "end"),
                (8, "end"),
                (7, "end"),
                (8, "end"),
                (7, "end"),
                (8, "end"),
                (8, "end"),
                (8, "end"),
                (8, "end"),
                (7, "end"),
            ],
            head,
            rows,
            look,
        )
    ]


def _wards():
    rows, sums = [], [0] * 8
    own = budget.ward_own_revenue()
    for number, ((name, people, amounts, total), kept) in enumerate(zip(budget.ward_allocation(), own), 1):
        other = total - amounts["giáo dục"] - amounts["bảo đảm xã hội"] - amounts["quản lý nhà nước"]
        values = [
            people,
            total,
            amounts["giáo dục"],
            amounts["bảo đảm xã hội"],
            amounts["quản lý nhà nước"],
            other,
            kept,
            total - kept,
        ]
        sums = [a + b for a, b in zip(sums, values)]
        rows.append(Row([str(number), name, *map(mn, values)]))
    rows.append(Row(["", "Tổng cộng", *map(mn, sums)], "total"))
    head = [
        [
            Cell("TT", down=2),
            Cell("Phường, xã", down=2),
            Cell("Dân số (người)", down=2),
            Cell("Tổng chi thường xuyên", down=2),
            Cell("Trong đó", across=4),
            Cell("Nguồn bảo đảm", across=2),
        ],
        ["Giáo dục", "Bảo đảm xã hội", "Quản lý, đoàn thể", "Chi khác", "Thu được hưởng", "Bổ sung cân đối"],
    ]
    return [
        Table(
            [
                (4, "center"),
                (22, "start"),
                (10, "end"),
                (11, "end"),
                (11, "end"),
                (10, "end"),
                (10, "end"),
                (9, "end"),
                (11, "end"),
                (11, "end"),
            ],
            head,
            rows,
            adm.WIDE_TABLE,
        ),
        _note(
            "Định mức theo dân số; phường, xã ven biển, hải đảo được nhân hệ số 1,08. Chi khác gồm môi trường, văn hóa"
            " và kinh tế."
        ),
    ]


def _projects():
    rows, grand = [], [0, 0, 0]

    def group(label, name, projects):
        sums = [sum(row[n] for row in projects) for n in (2, 3, 4)]
        for n in range(3):
            grand[n] += sums[n]
        rows.append(Row([label, name, "", *map(mn, sums), mn(sums[0] - sums[1] - sums[2])], "group"))
        for number, (title, period, total, spent, planned) in enumerate(projects, 1):
            rows.append(
                Row([str(number), title, period, mn(total), mn(spent), mn(planned), mn(total - spent - planned)])
            )

    group("A", "Các ban quản lý dự án", budget.LARGE_PROJECTS)
    for letter, department in zip("BCDEGHIKLMNO", budget.departments()):
        group(letter, department.name, department.projects)
    rows.append(Row(["", "Tổng cộng", "", *map(mn, grand), mn(grand[0] - grand[1] - grand[2])], "total"))
    head = [["TT", "Dự án", "Thời gian", "Tổng mức đầu tư", "Lũy kế đến hết 2026", "Kế hoạch 2027", "Còn lại sau 2027"]]
    return [
        Table(
            [(5, "center"), (44, "start"), (10, "center"), (12, "end"), (12, "end"), (12, "end"), (12, "end")],
            head,
            rows,
            adm.WIDE_TABLE,
        )
    ]
