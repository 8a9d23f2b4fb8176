# SPDX-License-Identifier: GPL-3.0-or-later
"""Tờ trình: the city committee's submission on the budget of 2027."""

import charts
from layout import Drawing, Row, Stack, Table, Text
from papers import administrative as adm
from papers import budget
from papers.budget import bn, mn, pct, trend

NAME = "04a-to-trinh-du-toan-ngan-sach-2027.pdf"
TITLE = "Tờ trình số 41/TTr-UBND về dự toán ngân sách năm 2027"
DATE = "2026-11-09T08:30:00+07:00"


def build(path):
    doc = adm.document(TITLE, "Ủy ban nhân dân thành phố Nam Hải", "Dự toán thu, chi ngân sách nhà nước năm 2027", DATE)
    doc.add(*adm.heading("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ NAM HẢI", "41/TTr-UBND", "Nam Hải, ngày 09 tháng 11 năm 2026"))
    doc.add(
        *adm.title(
            "TỜ TRÌNH",
            (
                "Về dự toán thu ngân sách nhà nước, chi ngân sách địa phương\nvà phương án phân bổ ngân sách thành phố"
                " năm 2027"
            ),
        )
    )
    doc.add(*adm.address("Hội đồng nhân dân thành phố Nam Hải"))
    doc.add(*_grounds(), *_outturn(), *_revenue(), *_expenditure(), *_balance(), *_measures(), *_requests())
    adm.sign(
        doc,
        [
            "Như trên;",
            "Thường trực Thành ủy;",
            "Đoàn đại biểu Quốc hội thành phố;",
            "Thường trực HĐND, các Ban HĐND;",
            "Chủ tịch, các Phó Chủ tịch UBND;",
            "Các sở, ngành; UBND phường, xã;",
            "Lưu: VT, STC.",
        ],
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Phan Thanh Bình",
    )
    return doc.write(path)


def _section(text):
    return Text(text, adm.SECTION, outline=(0, text))


def _paragraphs(*texts):
    return [Text(text, adm.BODY) for text in texts]


def _dashes(*texts):
    return [Text(text, adm.BODY.but(after=4), marker="") for text in ("- " + t for t in texts)]


def _grounds():
    return _paragraphs(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 và Luật Ngân sách nhà nước ngày 25 tháng 6"
        " năm 2025; căn cứ số dự toán trung ương dự kiến giao và kết quả thảo luận dự toán với các sở, ngành, phường,"
        " xã từ ngày 14 đến ngày 30 tháng 10 năm 2026, Ủy ban nhân dân thành phố trình Hội đồng nhân dân thành phố dự"
        " toán thu ngân sách nhà nước trên địa bàn, dự toán thu, chi ngân sách địa phương và phương án phân bổ ngân"
        " sách thành phố năm 2027 như sau:"
    )


def _outturn():
    then, now = budget.balance(0), budget.balance(1)
    return [
        _section("I. ĐÁNH GIÁ THỰC HIỆN NGÂN SÁCH NĂM 2026"),
        *_paragraphs(
            (
                f"1. Tổng thu ngân sách nhà nước trên địa bàn ước đạt {bn(now.on_territory)}, bằng"
                f" {pct(now.on_territory, then.on_territory)}% dự toán. Trong đó thu nội địa ước đạt"
                f" {bn(now.domestic)}, bằng {pct(now.domestic, then.domestic)}% dự toán; thu từ hoạt động xuất nhập"
                f" khẩu ước đạt {bn(now.customs)}, bằng {pct(now.customs, then.customs)}% dự toán. Mười bốn trong mười"
                " lăm khoản thu nội địa đạt và vượt dự toán; riêng thuế bảo vệ môi trường giảm do tiếp tục thực hiện"
                " mức thuế suất ưu đãi đối với xăng, dầu đến hết năm."
            ),
            (
                f"2. Tổng chi ngân sách địa phương ước thực hiện {bn(now.expenditure)}, gồm chi đầu tư phát triển"
                f" {bn(now.capital)} và chi thường xuyên {bn(now.recurrent)}. Thành phố đã tiết kiệm thêm 10% chi"
                " thường xuyên chín tháng cuối năm để bổ sung vốn sửa chữa trường học và trạm y tế, đồng thời bảo đảm"
                " đầy đủ chế độ cho cán bộ nghỉ việc do sắp xếp tổ chức bộ máy."
            ),
            (
                f"3. Bội chi ngân sách địa phương ước {bn(now.deficit)}, thấp hơn {bn(then.deficit - now.deficit)} so"
                " với mức được giao. Dư nợ vay cuối năm bằng 14,2% số thu ngân sách thành phố được hưởng theo phân"
                " cấp, thấp hơn nhiều so với giới hạn luật định."
            ),
        ),
        Text("4. Bên cạnh kết quả đạt được, còn một số hạn chế:", adm.BODY.but(keep_next=True)),
        *_dashes(
            "Giải ngân vốn đầu tư công đến ngày 31 tháng 10 mới đạt 71,8% kế hoạch; bốn dự án chậm do vướng mặt bằng.",
            "Nợ thuế có khả năng thu còn 1.146 tỷ đồng, bằng 3,0% thu nội địa.",
            "Việc bố trí lại trụ sở sau khi sắp xếp đơn vị hành chính còn chậm, phát sinh chi phí trông giữ, bảo vệ.",
        ),
    ]


def _revenue():
    then, plan = budget.balance(1), budget.balance(2)
    rows = budget.DOMESTIC_REVENUE
    groups = [
        ("Ba khu vực doanh nghiệp", rows[0:4]),
        ("Thuế thu nhập cá nhân", rows[4:5]),
        ("Các khoản thu về nhà, đất", rows[8:11]),
        ("Các khoản thu nội địa còn lại", rows[5:8] + rows[11:]),
    ]
    table = [
        [
            str(n),
            name,
            mn(sum(r[2] for r in part)),
            mn(sum(r[3] for r in part)),
            pct(sum(r[3] for r in part), sum(r[2] for r in part)),
        ]
        for n, (name, part) in enumerate(groups, 1)
    ]
    table = [
        Row(["I", "Thu nội địa", mn(then.domestic), mn(plan.domestic), pct(plan.domestic, then.domestic)], "group"),
        *table,
        Row(
            [
                "II",
                "Thu từ hoạt động xuất nhập khẩu",
                mn(then.customs),
                mn(plan.customs),
                pct(plan.customs, then.customs),
            ],
            "group",
        ),
        Row(
            [
                "",
                "Tổng thu trên địa bàn",
                mn(then.on_territory),
                mn(plan.on_territory),
                pct(plan.on_territory, then.on_territory),
            ],
            "total",
        ),
    ]
    land = rows[8]
    return [
        _section(f"II. DỰ TOÁN THU NGÂN SÁCH NHÀ NƯỚC NĂM {budget.YEAR}"),
        *_paragraphs(
            (
                f"Tổng thu ngân sách nhà nước trên địa bàn năm 2027 là {bn(plan.on_territory)},"
                f" {trend(plan.on_territory, then.on_territory)} so với ước thực hiện năm 2026. Thu nội địa"
                f" {bn(plan.domestic)}, {trend(plan.domestic, then.domestic)}; nếu không kể tiền sử dụng đất thì"
                f" {trend(plan.domestic - land[3], then.domestic - land[2])}, phù hợp với mục tiêu tăng trưởng kinh tế"
                " 9,5% và chỉ số giá tiêu dùng khoảng 3,5%."
            ),
            (
                f"Tiền sử dụng đất tính {bn(land[3])}, thấp hơn {bn(land[2] - land[3])} so với ước thực hiện, vì năm"
                " 2027 thành phố ưu tiên quỹ đất cho nhà ở xã hội và chưa tính nguồn thu từ khu Bến Thanh trước khi đồ"
                " án quy hoạch phân khu được phê duyệt."
            ),
        ),
        Text("Bảng 1. Dự toán thu ngân sách nhà nước trên địa bàn", adm.CENTRED.but(size=12.5, after=2)),
        adm.unit_note("triệu đồng"),
        Table(
            [(7, "center"), (45, "start"), (18, "end"), (18, "end"), (12, "end")],
            [["TT", "Nội dung", "Ước 2026", "Dự toán 2027", "So sánh (%)"]],
            table,
            adm.TABLE,
        ),
        *_paragraphs(
            f"Số thu ngân sách thành phố được hưởng theo phân cấp là {bn(plan.kept)}; thu bổ sung có mục tiêu từ ngân"
            f" sách trung ương {bn(plan.grant)}. Tổng thu cân đối ngân sách địa phương là {bn(plan.revenue)}."
        ),
    ]


def _expenditure():
    then, plan = budget.balance(0), budget.balance(2)
    fields, before = budget.recurrent_by_field(2027), budget.recurrent_by_field(2026)
    ranked = sorted(budget.FIELDS, key=lambda f: -fields[f])
    bars = [
        (budget.FIELD_NAMES[f].removeprefix("Chi ").capitalize(), [before[f] / 1000, fields[f] / 1000]) for f in ranked
    ]
    chart = Drawing(
        232,
        lambda c, x, y, w, h: charts.bars_across(
            c,
            x,
            y,
            w,
            h,
            bars,
            ["Dự toán 2026", "Dự toán 2027"],
            family="Liberation Serif",
            number=lambda v: budget.vi(v),
            label=0.42,
        ),
    )
    caption = Text("Hình 1. Chi thường xuyên theo lĩnh vực (tỷ đồng)", adm.CENTRED.but(size=12.5, keep_next=False))
    edu = fields["giáo dục"]
    return [
        _section("III. DỰ TOÁN CHI NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2027"),
        *_paragraphs(
            (
                f"Tổng chi ngân sách địa phương năm 2027 là {bn(plan.expenditure)},"
                f" {trend(plan.expenditure, then.expenditure)} so với dự toán năm 2026, gồm:"
            ),
            (
                f"1. Chi đầu tư phát triển {bn(plan.capital)}, chiếm"
                f" {budget.vi(plan.capital / plan.expenditure * 100, 1)}% tổng chi,"
                f" {trend(plan.capital, then.capital)}. Vốn được bố trí tập trung: {len(budget.LARGE_PROJECTS)} dự án"
                f" trọng điểm chiếm {budget.vi(budget.capital_lines()[0][1] / plan.capital * 100, 1)}%; không khởi công"
                " dự án mới khi chưa có mặt bằng sạch ít nhất 70%."
            ),
            (
                f"2. Chi thường xuyên {bn(plan.recurrent)}, {trend(plan.recurrent, then.recurrent)}. Chi giáo dục, đào"
                f" tạo và dạy nghề {bn(edu)}, chiếm {budget.vi(edu / plan.recurrent * 100, 1)}% chi thường xuyên; chi"
                " khoa học, công nghệ và chuyển đổi số"
                f" {trend(fields['khoa học, công nghệ'], before['khoa học, công nghệ'])}, là lĩnh vực tăng nhanh nhất."
            ),
        ),
        Stack([chart, caption]),
        *_paragraphs(
            (
                f"3. Chi trả lãi vay {bn(plan.interest)}; bổ sung quỹ dự trữ tài chính {bn(plan.reserve_fund)}; chi tạo"
                f" nguồn cải cách tiền lương {bn(plan.wage_reform)}."
            ),
            (
                f"4. Dự phòng ngân sách {bn(plan.contingency)}, bằng"
                f" {budget.vi(plan.contingency / plan.expenditure * 100, 2)}% tổng chi, bảo đảm mức tối thiểu 2% theo"
                " quy định của Luật Ngân sách nhà nước."
            ),
        ),
        Text(
            "5. Phương án phân bổ chi thường xuyên cho các sở, ngành và phường, xã thực hiện theo ba nguyên tắc:",
            adm.BODY.but(keep_next=True),
        ),
        *_dashes(
            "Định mức theo dân số và học sinh đối với phường, xã; hệ số 1,08 đối với địa bàn ven biển, hải đảo.",
            "Theo nhiệm vụ và kết quả đầu ra đối với sở, ngành; mỗi chương trình chi đều có chỉ tiêu đo được.",
            "Tiết kiệm 10% chi thường xuyên ngoài lương ngay từ khâu dự toán để tạo nguồn cải cách tiền lương.",
        ),
    ]


def _balance():
    plan = budget.balance(2)
    return [
        _section("IV. CÂN ĐỐI NGÂN SÁCH VÀ VAY NỢ"),
        *_paragraphs(
            f"Tổng thu cân đối {bn(plan.revenue)}, tổng chi {bn(plan.expenditure)}, bội chi {bn(plan.deficit)}. Nguồn"
            f" bù đắp bội chi là vay lại vốn ODA của Chính phủ {bn(780_000)} cho hệ thống thu gom nước thải phía Bắc và"
            f" phát hành trái phiếu chính quyền địa phương {bn(plan.deficit - 780_000)} cho cầu Bến Thanh mới. Dư nợ"
            " cuối năm 2027 dự kiến bằng 17,6% số thu được hưởng theo phân cấp."
        ),
    ]


def _measures():
    return [
        _section("V. GIẢI PHÁP THỰC HIỆN"),
        *_paragraphs(
            (
                "1. Mở rộng cơ sở thu bằng hóa đơn điện tử khởi tạo từ máy tính tiền đối với toàn bộ hộ kinh doanh nộp"
                " thuế theo kê khai; rà soát thuế đối với thương mại điện tử và kinh doanh lưu trú."
            ),
            (
                "2. Giao dự toán cho đơn vị sử dụng ngân sách trước ngày 31 tháng 12 năm 2026; phân bổ chi tiết 100%"
                " vốn đầu tư trước ngày 31 tháng 01 năm 2027. Sau ngày 30 tháng 6, vốn của dự án giải ngân dưới 30%"
                " được điều chuyển cho dự án có khả năng hấp thụ."
            ),
            (
                "3. Thực hiện Chương trình bảo trì cầu 2027 - 2031 theo hợp đồng nhiều năm; công khai tình trạng từng"
                " cây cầu trên cổng dữ liệu mở của thành phố."
            ),
            (
                "4. Công khai dự toán, chấp hành và quyết toán ngân sách bằng biểu đồ, ngôn ngữ dễ hiểu; tiếp nhận ý"
                " kiến người dân trong 15 ngày trước mỗi kỳ họp thường lệ của Hội đồng nhân dân."
            ),
        ),
    ]


def _requests():
    return [
        _section("VI. ĐỀ NGHỊ"),
        *_paragraphs(
            (
                "Ủy ban nhân dân thành phố kính đề nghị Hội đồng nhân dân thành phố xem xét, quyết định dự toán thu,"
                " chi ngân sách và phương án phân bổ ngân sách thành phố năm 2027; giao Ủy ban nhân dân thành phố điều"
                " hành linh hoạt nguồn dự phòng và báo cáo Thường trực Hội đồng nhân dân trong phiên họp gần nhất."
            ),
            (
                "Số liệu chi tiết được trình bày tại Phụ lục số liệu và Thuyết minh dự toán chi tiết kèm theo Tờ trình"
                " này./."
            ),
        ),
    ]
