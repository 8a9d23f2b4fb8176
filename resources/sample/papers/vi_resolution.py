# SPDX-License-Identifier: GPL-3.0-or-later
"""Dự thảo Nghị quyết: the draft resolution on the budget of 2027."""

from layout import Row, Style, Table, Text
from papers import administrative as adm
from papers import budget
from papers.budget import bn, mn

NAME = "04e-du-thao-nghi-quyet-ngan-sach-2027.pdf"
TITLE = "Dự thảo Nghị quyết về dự toán và phân bổ ngân sách năm 2027"
DATE = "2026-11-13T16:00:00+07:00"


def build(path):
    doc = adm.document(TITLE, "Hội đồng nhân dân thành phố Nam Hải", "Dự thảo Nghị quyết về ngân sách năm 2027", DATE)
    doc.add(
        *adm.heading("HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ NAM HẢI", "       /NQ-HĐND", "Nam Hải, ngày       tháng 12 năm 2026")
    )
    doc.add(Text("<b>DỰ THẢO</b>", Style(size=12, align="start", after=4)))
    doc.add(
        *adm.title(
            "NGHỊ QUYẾT",
            "Về dự toán thu ngân sách nhà nước, chi ngân sách địa phương\nvà phân bổ ngân sách thành phố năm 2027",
        )
    )
    doc.add(Text("HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ NAM HẢI\nKHÓA X, KỲ HỌP THỨ BA", adm.CENTRED.but(after=8)))
    for ground in _GROUNDS:
        doc.add(Text(f"<i>{ground}</i>", adm.BODY.but(after=4)))
    doc.add(Text("QUYẾT NGHỊ:", adm.CENTRED.but(before=6, after=8)))
    doc.add(*_articles())
    adm.sign(
        doc,
        [
            "Ủy ban Thường vụ Quốc hội;",
            "Chính phủ; Bộ Tài chính;",
            "Thường trực Thành ủy;",
            "UBND, UBMTTQ Việt Nam thành phố;",
            "Đại biểu HĐND thành phố;",
            "HĐND, UBND các phường, xã;",
            "Lưu: VT, Hồ sơ kỳ họp.",
        ],
        "",
        "CHỦ TỊCH",
        "Lê Minh Đức",
        signed=False,
    )
    return doc.write(path)


_GROUNDS = [
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;",
    "Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;",
    (
        "Xét Tờ trình số 41/TTr-UBND ngày 09 tháng 11 năm 2026 của Ủy ban nhân dân thành phố về dự toán thu ngân sách"
        " nhà nước, chi ngân sách địa phương và phương án phân bổ ngân sách thành phố năm 2027; Báo cáo thẩm tra số"
        " 27/BC-KTNS ngày 12 tháng 11 năm 2026 của Ban Kinh tế - Ngân sách; ý kiến thảo luận của đại biểu Hội đồng nhân"
        " dân thành phố tại kỳ họp."
    ),
]


def _articles():
    plan = budget.balance(2)
    lines = [
        ("Chi đầu tư phát triển", plan.capital),
        ("Chi thường xuyên", plan.recurrent),
        ("Chi trả lãi vay", plan.interest),
        ("Bổ sung quỹ dự trữ tài chính", plan.reserve_fund),
        ("Dự phòng ngân sách", plan.contingency),
        ("Chi tạo nguồn cải cách tiền lương", plan.wage_reform),
    ]
    table = [
        [str(n), name, mn(amount), budget.vi(amount / plan.expenditure * 100, 2)]
        for n, (name, amount) in enumerate(lines, 1)
    ]
    wards = sum(row[3] for row in budget.ward_allocation())
    grants = wards - sum(budget.ward_own_revenue())
    return [
        *adm.article(
            1,
            "Thông qua dự toán thu ngân sách nhà nước trên địa bàn thành phố năm 2027",
            [
                (
                    f"1. Tổng thu ngân sách nhà nước trên địa bàn: {bn(plan.on_territory)}, trong đó thu nội địa"
                    f" {bn(plan.domestic)}, thu từ hoạt động xuất nhập khẩu {bn(plan.customs)}."
                ),
                (
                    f"2. Thu ngân sách địa phương: {bn(plan.revenue)}, gồm các khoản được hưởng theo phân cấp"
                    f" {bn(plan.kept)} và thu bổ sung có mục tiêu từ ngân sách trung ương {bn(plan.grant)}."
                ),
            ],
        ),
        *adm.article(2, "Thông qua dự toán chi ngân sách địa phương năm 2027", []),
        Text(f"Tổng chi ngân sách địa phương: {bn(plan.expenditure)}, cơ cấu như sau:", adm.BODY.but(keep_next=True)),
        adm.unit_note("triệu đồng"),
        Table(
            [(8, "center"), (54, "start"), (22, "end"), (16, "end")],
            [["TT", "Nội dung chi", "Dự toán 2027", "Tỷ trọng (%)"]],
            [*table, Row(["", "Tổng chi ngân sách địa phương", mn(plan.expenditure), "100,00"], "total")],
            adm.TABLE,
        ),
        *adm.article(
            3,
            "Bội chi và vay nợ",
            [
                f"1. Bội chi ngân sách địa phương: {bn(plan.deficit)}.",
                (
                    f"2. Tổng mức vay trong năm: {bn(plan.deficit)}, gồm vay lại vốn ODA {bn(780_000)} và phát hành"
                    f" trái phiếu chính quyền địa phương {bn(plan.deficit - 780_000)}. Thành phố không phát sinh trả nợ"
                    " gốc trong năm 2027."
                ),
            ],
        ),
        *adm.article(
            4,
            "Phân bổ ngân sách thành phố",
            [
                (
                    "1. Giao dự toán chi thường xuyên cho các sở, ngành và phường, xã với tổng số"
                    f" {bn(plan.recurrent)}, trong đó phường, xã {bn(wards)}. Số bổ sung cân đối từ ngân sách thành phố"
                    f" cho ngân sách phường, xã là {bn(grants)}, ổn định trong ba năm 2027 - 2029."
                ),
                "2. Danh mục và mức vốn đầu tư theo Biểu số 06, Phụ lục kèm theo Tờ trình số 41/TTr-UBND.",
                (
                    "3. Phê duyệt mức vốn năm đầu của Chương trình bảo trì cầu 2027 - 2031 là 96,4 tỷ đồng và mức đóng"
                    " góp vào Quỹ hợp tác chung của các thành phố kết nghĩa là 504.000 euro."
                ),
            ],
        ),
        *adm.article(
            5,
            "Tổ chức thực hiện",
            [
                (
                    "1. Ủy ban nhân dân thành phố giao dự toán trước ngày 31 tháng 12 năm 2026, điều hành ngân sách"
                    " chặt chẽ, tiết kiệm; báo cáo Thường trực Hội đồng nhân dân thành phố hằng quý về thu, chi, giải"
                    " ngân vốn đầu tư và sử dụng dự phòng."
                ),
                (
                    "2. Trường hợp thu không đạt dự toán, Ủy ban nhân dân thành phố trình Hội đồng nhân dân thành phố"
                    " phương án giảm chi tương ứng, không giảm chi an sinh xã hội."
                ),
                (
                    "3. Thường trực, các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân thành phố giám sát việc"
                    " thực hiện Nghị quyết."
                ),
            ],
        ),
        Text(
            (
                "Nghị quyết này được Hội đồng nhân dân thành phố Nam Hải khóa X, kỳ họp thứ ba thông qua ngày      "
                " tháng 12 năm 2026 và có hiệu lực từ ngày thông qua./."
            ),
            adm.BODY,
        ),
    ]
