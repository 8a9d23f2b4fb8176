# SPDX-License-Identifier: GPL-3.0-or-later
"""Báo cáo giải ngân: public investment in ten months of 2026 (the past meeting)."""

import charts
from layout import Drawing, Row, Stack, Table, Text
from papers import administrative as adm
from papers.budget import bn, mn, vi

NAME = "thuong-truc-bao-cao-giai-ngan-10-thang.pdf"
TITLE = "Báo cáo số 412/BC-STC về giải ngân vốn đầu tư công 10 tháng năm 2026"
DATE = "2026-11-02T16:00:00+07:00"

# (group, plan 2026, spent to 31 October)
_GROUPS = [
    ("Các ban quản lý dự án", 4_120_000, 3_268_000),
    ("Các sở, ngành", 2_640_000, 1_842_000),
    ("Phường, xã", 2_710_000, 1_703_000),
    ("Vốn ODA vay lại", 720_000, 504_000),
]
_MONTHS = [3.1, 6.4, 12.8, 19.6, 27.3, 34.6, 42.0, 51.7, 61.9, 71.8]
_LAST_YEAR = [2.4, 5.2, 10.9, 16.8, 23.9, 30.2, 37.4, 46.1, 55.6, 65.4]


def build(path):
    plan, spent = sum(g[1] for g in _GROUPS), sum(g[2] for g in _GROUPS)
    doc = adm.document(TITLE, "Sở Tài chính thành phố Nam Hải", "Giải ngân vốn đầu tư công", DATE)
    doc.add(
        *adm.heading(
            "SỞ TÀI CHÍNH",
            "412/BC-STC",
            "Nam Hải, ngày 02 tháng 11 năm 2026",
            parent="ỦY BAN NHÂN DÂN\nTHÀNH PHỐ NAM HẢI",
        )
    )
    doc.add(*adm.title("BÁO CÁO", "Tình hình giải ngân vốn đầu tư công\nđến ngày 31 tháng 10 năm 2026"))
    doc.add(*adm.address("Thường trực Hội đồng nhân dân thành phố"))
    rows = [[str(n), name, mn(a), mn(b), vi(b / a * 100, 1)] for n, (name, a, b) in enumerate(_GROUPS, 1)]
    rows.append(Row(["", "Tổng cộng", mn(plan), mn(spent), vi(spent / plan * 100, 1)], "total"))
    months = [f"T{n}" for n in range(1, 11)]
    doc.add(
        _section("I. KẾT QUẢ CHUNG"),
        *_body(
            f"Kế hoạch vốn năm 2026 của thành phố là {bn(plan)}; giải ngân đến ngày 31 tháng 10 đạt {bn(spent)}, bằng"
            f" {vi(spent / plan * 100, 1)}% kế hoạch, cao hơn cùng kỳ năm 2025"
            f" {vi(_MONTHS[-1] - _LAST_YEAR[-1], 1)} điểm phần trăm."
        ),
        adm.unit_note("triệu đồng"),
        Table(
            [(8, "center"), (44, "start"), (18, "end"), (18, "end"), (12, "end")],
            [["TT", "Nhóm chủ đầu tư", "Kế hoạch", "Giải ngân", "Tỷ lệ (%)"]],
            rows,
            adm.TABLE,
        ),
        Stack(
            [
                Drawing(
                    175,
                    lambda c, x, y, w, h: charts.lines(
                        c,
                        x,
                        y,
                        w,
                        h,
                        months,
                        ["Năm 2026", "Năm 2025"],
                        [_MONTHS, _LAST_YEAR],
                        "Liberation Serif",
                        lambda v: vi(v, 1) if v % 1 else vi(v),
                        ["#1F5FA8", "#9DB4CC"],
                    ),
                ),
                Text("Hình 1. Tỷ lệ giải ngân lũy kế theo tháng (%)", adm.CENTRED.but(size=12.5, keep_next=False)),
            ],
            floats=True,
        ),
        _section("II. KHÓ KHĂN, VƯỚNG MẮC"),
        *_body(
            (
                "1. Bốn dự án vướng mặt bằng với 1,6 km chiều dài tuyến; lớn nhất là đường ven biển đoạn Vĩnh Hải -"
                " Bình Minh, còn 38 hộ chưa nhận bồi thường."
            ),
            (
                "2. Mười hai phường, xã lần đầu làm chủ đầu tư chưa có cán bộ chuyên môn; hồ sơ nghiệm thu phải làm lại"
                " nhiều lần."
            ),
            (
                "3. Ba cơn bão trong tháng 9 và tháng 10 làm dừng thi công trung bình 17 ngày ở các công trình trên"
                " sông và ven biển."
            ),
        ),
        _section("III. GIẢI PHÁP HAI THÁNG CUỐI NĂM"),
        *_body(
            (
                "1. Điều chuyển 214 tỷ đồng từ chín dự án chậm sang Bệnh viện Đa khoa Nam Hải và hệ thống thu gom nước"
                " thải phía Bắc."
            ),
            (
                "2. Tổ công tác của Sở Tài chính, Sở Xây dựng và Kho bạc Nhà nước làm việc trực tiếp tại 12 phường, xã"
                " mỗi tuần một lần."
            ),
            (
                "3. Phấn đấu giải ngân cả năm đạt ít nhất 95%; phần còn lại chủ yếu là vốn ODA phải chờ ý kiến của nhà"
                " tài trợ./."
            ),
        ),
    )
    adm.sign(
        doc,
        ["Như trên;", "UBND thành phố;", "Kho bạc Nhà nước khu vực;", "Lưu: VT, ĐTC."],
        "",
        "GIÁM ĐỐC",
        "Ngô Đức Thịnh",
    )
    return doc.write(path)


def _section(text):
    return Text(text, adm.SECTION, outline=(0, text))


def _body(*texts):
    return [Text(text, adm.BODY) for text in texts]
