# SPDX-License-Identifier: GPL-3.0-or-later
"""Thuyết minh dự toán chi tiết: the budget book of 2027, the longest paper. The prose of every chapter is in
content/departments, the sentences about figures are made from the figures."""

import charts
from layout import Contents, Drawing, NewPage, Row, Space, Stack, Style, Table, Text
from papers import administrative as adm
from papers import budget
from papers.budget import bn, mn, pct, trend, vi

NAME = "04c-thuyet-minh-du-toan-chi-tiet-2027.pdf"
TITLE = "Thuyết minh dự toán ngân sách chi tiết năm 2027"
DATE = "2026-11-10T10:00:00+07:00"

_CHAPTER = adm.CENTRED.but(size=15, leading=21, after=10)
_SECTION = adm.SECTION.but(indent=0)
_CAPTION = adm.CENTRED.but(size=12.5, leading=16, after=4, before=6)
_FONT = "Liberation Serif"


def build(path):
    doc = adm.document(
        TITLE,
        "Sở Tài chính thành phố Nam Hải",
        "Thuyết minh dự toán chi theo đơn vị, chương trình và chỉ tiêu kết quả",
        DATE,
    )
    _cover(doc)
    _contents(doc)
    _overview(doc)
    _chapters(doc)
    for department in budget.departments():
        _department(doc, department)
    _wards(doc)
    _large_projects(doc)
    _appendix(doc)
    return doc.write(path)


def _body(*texts):
    return [Text(text, adm.BODY) for text in texts]


def _bullets(texts):
    return [Text(text, adm.BODY.but(indent=0, inset=22, after=4), marker="–") for text in texts]


def _section(number, name):
    return Text(f"{number}. {name}", _SECTION, outline=(1, f"{number}. {name}"))


def _chapter(doc, title):
    doc.add(NewPage(), Text(title.upper(), _CHAPTER, rule=0.25, outline=(0, title)))


def _figure(height, paint, caption):
    return Stack(
        [Drawing(height, paint), Text(caption, _CAPTION.but(keep_next=False))], before=6, after=10, floats=True
    )


def _cover(doc):
    large = Style(size=20, leading=28, bold=True, align="center", after=4)
    plain = Style(size=14, leading=20, align="center", after=4)
    doc.add(
        Space(30),
        Text("ỦY BAN NHÂN DÂN THÀNH PHỐ NAM HẢI", plain),
        Text("SỞ TÀI CHÍNH", plain.but(bold=True), rule=0.6),
        Space(150),
        Text("THUYẾT MINH\nDỰ TOÁN NGÂN SÁCH CHI TIẾT", large),
        Text("NĂM 2027", large.but(size=26, leading=38)),
        Space(14),
        Text("Theo đơn vị, chương trình chi và chỉ tiêu kết quả", plain.but(italic=True)),
        Text(
            "(Tài liệu kèm theo Tờ trình số 41/TTr-UBND trình kỳ họp thứ ba,\nHội đồng nhân dân thành phố khóa X)",
            plain,
        ),
        Space(210),
        Text("Nam Hải, tháng 11 năm 2026", plain.but(bold=True)),
    )


def _contents(doc):
    doc.add(
        NewPage(),
        Text("MỤC LỤC", _CHAPTER.but(keep_next=False)),
        Contents(doc, Style(size=11.5, leading=16.4, align="start"), levels=2),
        Space(8),
        Text("Quy ước trình bày", _SECTION.but(size=13)),
        *[
            Text(text, adm.BODY.but(size=12.5, leading=17, indent=0, inset=18, after=3), marker="–")
            for text in [
                (
                    "Đơn vị tính của mọi bảng là triệu đồng, trừ khi có ghi chú khác; trong lời văn dùng tỷ đồng, làm"
                    " tròn một chữ số thập phân."
                ),
                (
                    "Năm 2025 là số quyết toán; năm 2026 là dự toán được giao, kể cả điều chỉnh đến ngày 30 tháng 9;"
                    " năm 2027 là dự toán trình."
                ),
                "Mỗi khoản chi chỉ xuất hiện ở một chương. Tổng các chương khớp với Biểu số 04 của Phụ lục số liệu.",
                (
                    "Chỉ tiêu kết quả năm 2026 là số ước thực hiện; năm 2027 là mức cam kết của đơn vị, dùng để đánh"
                    " giá sau khi kết thúc năm."
                ),
            ]
        ],
    )


def _overview(doc):
    year, last, expected = budget.balance(2), budget.balance(0), budget.balance(1)
    _chapter(doc, "Phần một. Tổng quan dự toán năm 2027")
    doc.add(
        _section("1", "Bối cảnh kinh tế - xã hội"),
        *_body(
            (
                "Năm 2026 là năm đầu tiên của nhiệm kỳ 2026 - 2031 và là năm trọn vẹn đầu tiên vận hành mô hình chính"
                " quyền địa phương hai cấp. Tổng sản phẩm trên địa bàn ước tăng 9,1%; công nghiệp chế biến tăng 10,8%;"
                " khách du lịch đạt 6,82 triệu lượt. Ba cơn bão trong tháng 9 và tháng 10 gây thiệt hại khoảng 640 tỷ"
                " đồng, chủ yếu về đê biển, lưới điện và nuôi trồng thủy sản."
            ),
            (
                "Dự toán năm 2027 được lập với giả định tăng trưởng 9,5%, chỉ số giá tiêu dùng bình quân 3,5%, tỷ giá"
                " 30.000 đồng một euro và 26.300 đồng một đô la Mỹ. Nếu tăng trưởng thấp hơn 1 điểm phần trăm, thu nội"
                " địa giảm khoảng 390 tỷ đồng; mức này nằm trong khả năng xử lý của dự phòng ngân sách."
            ),
        ),
        _section("2", "Nguồn thu"),
        *_body(
            f"Tổng thu trên địa bàn {bn(year.on_territory)}, {trend(year.on_territory, expected.on_territory)} so với"
            f" ước thực hiện. Sau khi điều tiết, thành phố được hưởng {bn(year.kept)}, cùng với bổ sung có mục tiêu"
            f" {bn(year.grant)} tạo thành tổng thu cân đối {bn(year.revenue)}. Ba khu vực doanh nghiệp và thuế thu nhập"
            " cá nhân đóng góp khoảng hai phần ba thu nội địa; tiền sử dụng đất tiếp tục giảm tỷ trọng."
        ),
        _figure(
            200,
            lambda c, x, y, w, h: charts.ring(
                c, x, y, w, h, _revenue_parts(), _FONT, lambda v: vi(v / 1000), middle=vi(year.domestic / 1000)
            ),
            "Hình 1. Cơ cấu thu nội địa năm 2027 (tỷ đồng)",
        ),
    )
    for name, _, before, planned, share in budget.DOMESTIC_REVENUE[:9]:
        doc.add(
            Text(
                (
                    f"<b>{name}</b>: {bn(planned)}, {trend(planned, before)} so với ước thực hiện; thành phố hưởng"
                    f" {share}%. {_REVENUE_NOTES[name]}"
                ),
                adm.BODY,
            )
        )
    lines = [
        ("Đầu tư phát triển", last.capital, year.capital),
        ("Thường xuyên", last.recurrent, year.recurrent),
        ("Cải cách tiền lương", last.wage_reform, year.wage_reform),
        ("Dự phòng", last.contingency, year.contingency),
        ("Lãi vay, dự trữ", last.interest + last.reserve_fund, year.interest + year.reserve_fund),
    ]
    doc.add(
        _section("3", "Nhiệm vụ chi"),
        *_body(
            f"Tổng chi ngân sách địa phương {bn(year.expenditure)}, {trend(year.expenditure, last.expenditure)} so với"
            " dự toán năm 2026. Chi đầu tư tăng nhanh hơn chi thường xuyên theo đúng định hướng của Nghị quyết về kế"
            f" hoạch tài chính năm năm. Bội chi {bn(year.deficit)} được bù đắp bằng vay lại vốn ODA và phát hành trái"
            " phiếu chính quyền địa phương."
        ),
        _figure(
            190,
            lambda c, x, y, w, h: charts.bars_up(
                c,
                x,
                y,
                w,
                h,
                [row[0] for row in lines],
                ["Dự toán 2026", "Dự toán 2027"],
                [[row[1] / 1000 for row in lines], [row[2] / 1000 for row in lines]],
                _FONT,
                vi,
            ),
            "Hình 2. Chi ngân sách địa phương (tỷ đồng)",
        ),
    )
    departments = budget.departments()
    sums = [sum(d.total(n) for d in departments) for n in (2025, 2026, 2027)]
    doc.add(
        _section("4", "Tổng hợp mười hai chương"),
        Text("Bảng 1. Dự toán chi thường xuyên của các sở, ngành", _CAPTION),
        adm.unit_note("triệu đồng"),
        Table(
            [(10, "center"), (40, "start"), (14, "end"), (14, "end"), (14, "end"), (10, "end")],
            [["Chương", "Đơn vị", "2025", "2026", "2027", "2027/ 2026 (%)"]],
            [
                *[
                    Row(
                        [
                            str(d.number),
                            d.name,
                            mn(d.total(2025)),
                            mn(d.total(2026)),
                            mn(d.total(2027)),
                            pct(d.total(2027), d.total(2026)),
                        ]
                    )
                    for d in departments
                ],
                Row(["", "Cộng", *map(mn, sums), pct(sums[2], sums[1])], "total"),
            ],
            adm.TABLE,
        ),
        *_body(
            f"Mười hai chương cộng lại {bn(sums[2])}, bằng {vi(sums[2] / year.recurrent * 100, 1)}% chi thường xuyên"
            f" của địa phương; phần còn lại do {len(budget.WARDS)} phường, xã và {len(budget.OTHER_UNITS)} đơn vị khác"
            f" thực hiện. Chương có mức giảm là {_decreasing(departments)}, do hoàn thành nhiệm vụ sắp xếp bộ máy."
        ),
        _section("5", "Cách đọc các chương"),
        *_body(
            (
                "Mỗi chương trả lời bốn câu hỏi: đơn vị làm việc gì, năm 2026 đã đạt được gì, năm 2027 chi bao nhiêu"
                " cho từng chương trình, và người dân nhận được kết quả nào. Bảng chỉ tiêu kết quả là cam kết của người"
                " đứng đầu đơn vị và được Hội đồng nhân dân sử dụng khi giám sát."
            ),
            (
                "Vốn đầu tư công nêu trong từng chương là phần do đơn vị làm chủ đầu tư. Các dự án trọng điểm do ban"
                " quản lý dự án thực hiện được trình bày ở Phần bốn."
            ),
        ),
    )


_REVENUE_NOTES = {
    "Thu từ doanh nghiệp nhà nước do trung ương quản lý": (
        "Các đơn vị cảng, điện lực và viễn thông duy trì sản lượng ổn định; chưa tính khoản nộp một lần nào."
    ),
    "Thu từ doanh nghiệp nhà nước do địa phương quản lý": (
        "Công ty cấp nước tăng sản lượng nhờ nhà máy An Hòa vận hành thử giai đoạn 2."
    ),
    "Thu từ doanh nghiệp có vốn đầu tư nước ngoài": (
        "Hai nhà máy thiết bị điện hết thời gian ưu đãi thuế từ tháng 7 năm 2027, tăng thu khoảng 280 tỷ đồng."
    ),
    "Thu từ khu vực kinh tế ngoài quốc doanh": (
        "Số doanh nghiệp đang hoạt động dự kiến 38.200; hộ kinh doanh chuyển sang kê khai từ năm 2026 được tính đủ mười"
        " hai tháng."
    ),
    "Thuế thu nhập cá nhân": (
        "Đã tính mức giảm trừ gia cảnh mới áp dụng từ kỳ tính thuế năm 2026 và tăng tiền lương bình quân 7%."
    ),
    "Thuế bảo vệ môi trường": (
        "Sản lượng xăng, dầu bán ra tăng 2%, xe điện chiếm 18% số xe đăng ký mới nên mức tăng thấp dần."
    ),
    "Lệ phí trước bạ": "Thị trường nhà ở phục hồi; xe điện tiếp tục được miễn trong hai tháng đầu năm.",
    "Phí, lệ phí": (
        "Một số khoản phí hành chính được giảm 50% khi nộp hồ sơ trực tuyến theo nghị quyết của Hội đồng nhân dân thành"
        " phố."
    ),
    "Tiền sử dụng đất": (
        "Chỉ tính các khu đất đã có quy hoạch chi tiết và hoàn thành giải phóng mặt bằng trước ngày 30 tháng 6 năm"
        " 2027."
    ),
}


def _revenue_parts():
    rows = budget.DOMESTIC_REVENUE
    parts = [
        ("Doanh nghiệp nhà nước", rows[0][3] + rows[1][3]),
        ("Doanh nghiệp FDI", rows[2][3]),
        ("Ngoài quốc doanh", rows[3][3]),
        ("Thuế thu nhập cá nhân", rows[4][3]),
        ("Nhà, đất", sum(row[3] for row in rows[8:11])),
    ]
    return [*parts, ("Các khoản còn lại", budget.domestic(3) - sum(value for _, value in parts))]


def _decreasing(departments):
    return ", ".join(d.name for d in departments if d.total(2027) < d.total(2026))


def _chapters(doc):
    departments = budget.departments()
    rows = [(d.name, [d.total(2026) / 1000, d.total(2027) / 1000]) for d in departments]
    staff = [sum(d.staff[n] for d in departments) for n in (0, 1)]
    _chapter(doc, "Phần hai. Dự toán theo chương")
    doc.add(
        *_body(
            (
                "Phần này trình bày dự toán của mười hai chương với"
                f" {sum(len(d.programmes) for d in departments)} chương trình chi,"
                f" {sum(len(d.indicators) for d in departments)} chỉ tiêu kết quả và"
                f" {sum(len(d.projects) for d in departments)} dự án do sở, ngành làm chủ đầu tư. Tổng số người làm"
                f" việc được giao là {vi(staff[1])}, tăng {vi(staff[1] - staff[0])} người so với năm 2026; phần lớn số"
                " tăng thêm là giáo viên, nhân viên y tế và nhân lực công nghệ, trong khi biên chế hành chính của năm"
                " đơn vị tiếp tục giảm."
            ),
            (
                "Mỗi chương kết thúc bằng phần trả lời các câu hỏi của đại biểu tại hai cuộc làm việc với Ban Kinh tế -"
                " Ngân sách trong tháng 10 năm 2026. Câu hỏi được ghi ngắn gọn, giữ đúng ý; câu trả lời do thủ trưởng"
                " đơn vị ký xác nhận."
            ),
        ),
        _figure(
            40 + 30 * len(rows),
            lambda c, x, y, w, h: charts.bars_across(
                c, x, y, w, h, rows, ["Dự toán 2026", "Dự toán 2027"], _FONT, lambda v: vi(v, 1), 0.38
            ),
            "Hình 3. Chi thường xuyên theo chương (tỷ đồng)",
        ),
    )


def _department(doc, d):
    _chapter(doc, f"Chương {d.number}. {d.name}")
    doc.add(
        _section(f"{d.number}.1", "Chức năng và quy mô"),
        *_body(*d.mission, _staff(d)),
        _section(f"{d.number}.2", "Kết quả chủ yếu năm 2026"),
        *_bullets(d.results),
        _section(f"{d.number}.3", "Nhiệm vụ trọng tâm năm 2027"),
        *_bullets(d.tasks),
        _section(f"{d.number}.4", "Dự toán theo chương trình chi"),
        *_body(_summary(d)),
    )
    rows = [
        Row([str(n), name, mn(a) if a else "–", mn(b), mn(c), pct(c, b)])
        for n, (name, _, a, b, c) in enumerate(d.programmes, 1)
    ]
    rows.append(
        Row(
            ["", "Cộng", mn(d.total(2025)), mn(d.total(2026)), mn(d.total(2027)), pct(d.total(2027), d.total(2026))],
            "total",
        )
    )
    doc.add(
        Text(f"Bảng {d.number}.1. Dự toán chi thường xuyên", _CAPTION),
        adm.unit_note("triệu đồng"),
        Table(
            [(6, "center"), (42, "start"), (14, "end"), (14, "end"), (14, "end"), (10, "end")],
            [["TT", "Chương trình", "2025", "2026", "2027", "2027/ 2026 (%)"]],
            rows,
            adm.TABLE,
        ),
        *_body(_movements(d), *d.reasons),
        _figure(
            28 + 22 * len(d.programmes),
            lambda c, x, y, w, h: charts.bars_across(
                c,
                x,
                y,
                w,
                h,
                [(row[0], [row[3] / 1000, row[4] / 1000]) for row in d.programmes],
                ["2026", "2027"],
                _FONT,
                lambda v: vi(v, 1),
                0.44,
            ),
            f"Hình {d.number}.1. Chi theo chương trình (tỷ đồng)",
        ),
        _section(f"{d.number}.5", "Chỉ tiêu kết quả"),
        Text(f"Bảng {d.number}.2. Mức cam kết với Hội đồng nhân dân thành phố", _CAPTION),
        Table(
            [(46, "start"), (18, "center"), (12, "end"), (12, "end"), (12, "end")],
            [["Chỉ tiêu", "Đơn vị", "2025", "2026", "2027"]],
            d.indicators,
            adm.TABLE,
        ),
        _section(f"{d.number}.6", "Vốn đầu tư công do đơn vị làm chủ đầu tư"),
        *_body(_investment(d)),
    )
    sums = [sum(row[n] for row in d.projects) for n in (2, 3, 4)]
    doc.add(
        Text(f"Bảng {d.number}.3. Danh mục dự án", _CAPTION),
        adm.unit_note("triệu đồng"),
        Table(
            [(46, "start"), (14, "center"), (14, "end"), (14, "end"), (14, "end")],
            [["Dự án", "Thời gian", "Tổng mức đầu tư", "Lũy kế hết 2026", "Kế hoạch 2027"]],
            [
                *[
                    Row([name, period, mn(total), mn(spent), mn(planned)])
                    for name, period, total, spent, planned in d.projects
                ],
                Row(["Cộng", "", *map(mn, sums)], "total"),
            ],
            adm.TABLE,
        ),
        _section(f"{d.number}.7", "Rủi ro và phương án xử lý"),
        *_body(d.risk),
        _section(f"{d.number}.8", "Câu hỏi của đại biểu khi thảo luận dự toán"),
    )
    for question, answer in d.questions:
        doc.add(
            Text(f"<b>Hỏi:</b> <i>{question}</i>", adm.BODY.but(indent=0, after=3, keep_next=True)),
            Text(f"<b>Trả lời:</b> {answer}", adm.BODY.but(indent=0, after=9)),
        )


def _staff(d):
    before, now = d.staff
    moved = "giữ nguyên" if now == before else f"{'tăng' if now > before else 'giảm'} {vi(abs(now - before))} người"
    return (
        f"Số người làm việc được giao năm 2027 là {vi(now)}, {moved} so với năm 2026, kể cả viên chức các đơn vị sự"
        " nghiệp trực thuộc được ngân sách bảo đảm một phần hoặc toàn bộ."
    )


def _summary(d):
    top = sorted(d.programmes, key=lambda row: -row[4])[:2]
    share = sum(row[4] for row in top) / d.total(2027) * 100
    return (
        f"Dự toán chi thường xuyên năm 2027 của {d.name} là {bn(d.total(2027))},"
        f" {trend(d.total(2027), d.total(2026))} so với dự toán năm 2026 và {trend(d.total(2027), d.total(2025))} so"
        f" với quyết toán năm 2025. Hai chương trình lớn nhất là “{top[0][0]}” và “{top[1][0]}”, chiếm {vi(share, 1)}%"
        " tổng số."
    )


def _movements(d):
    moves = sorted(((row[4] - row[3], row[0]) for row in d.programmes), reverse=True)
    up = [m for m in moves if m[0] > 0][:2]
    text = f"Mức tăng lớn nhất thuộc chương trình “{up[0][1]}” (thêm {bn(up[0][0])})"
    if len(up) > 1:
        text += f", tiếp đến “{up[1][1]}” (thêm {bn(up[1][0])})"
    down = [m for m in moves if m[0] < 0]
    if not down:
        return text + ". Không chương trình nào giảm."
    return text + f"; giảm nhiều nhất là “{down[-1][1]}” (bớt {bn(-down[-1][0])})."


def _investment(d):
    planned, total = sum(row[4] for row in d.projects), sum(row[2] for row in d.projects)
    done = [row[0] for row in d.projects if row[3] + row[4] == row[2]]
    new = [row[0] for row in d.projects if row[3] == 0]
    text = f"Kế hoạch vốn năm 2027 là {bn(planned)} cho {len(d.projects)} dự án có tổng mức đầu tư {bn(total)}."
    if done:
        text += f" Hoàn thành trong năm: {'; '.join(done)}."
    if new:
        text += f" Khởi công mới: {'; '.join(new)}."
    return text


def _wards(doc):
    allocation, own = budget.ward_allocation(), budget.ward_own_revenue()
    total = sum(row[3] for row in allocation)
    _chapter(doc, "Phần ba. Ngân sách phường, xã")
    doc.add(
        _section("1", "Nguyên tắc phân bổ"),
        *_body(
            (
                f"Tổng chi thường xuyên của {len(allocation)} phường, xã năm 2027 là {bn(total)},"
                f" {trend(total, sum(row[3] for row in budget.ward_allocation(2026)))} so với năm 2026. Định mức tính"
                " theo dân số thường trú và tạm trú có đăng ký đến ngày 30 tháng 6 năm 2026, bảo đảm mỗi phường, xã đủ"
                " chi cho trường mầm non, tiểu học, trung học cơ sở, trợ giúp xã hội, môi trường và bộ máy."
            ),
            (
                "Phường, xã được hưởng 100% các khoản phí do mình thu, lệ phí trước bạ nhà, đất phát sinh trên địa bàn"
                " và một phần thuế của hộ kinh doanh. Phần thiếu được ngân sách thành phố bổ sung cân đối, ổn định ba"
                f" năm để địa phương chủ động. Có {sum(row[2] for row in budget.WARDS)} địa bàn ven biển, hải đảo được"
                " nhân hệ số 1,08."
            ),
            (
                f"Số thu được hưởng {bn(sum(own))}; số bổ sung cân đối {bn(total - sum(own))}, bằng"
                f" {vi((total - sum(own)) / total * 100, 1)}% tổng chi. Chi bình quân"
                f" {vi(total / sum(row[1] for row in allocation), 2)} triệu đồng một người."
            ),
        ),
        _section("2", "Phân bổ chi tiết"),
        Text("Bảng 2. Chi thường xuyên của phường, xã", _CAPTION),
        adm.unit_note("triệu đồng"),
        Table(
            [(6, "center"), (29, "start"), (14, "end"), (14, "end"), (14, "end"), (14, "end"), (13, "end")],
            [["TT", "Phường, xã", "Dân số (người)", "Tổng chi", "Được hưởng", "Bổ sung", "Triệu đồng/ người"]],
            [
                *[
                    Row([str(n), name, mn(people), mn(amount), mn(kept), mn(amount - kept), vi(amount / people, 2)])
                    for n, ((name, people, _, amount), kept) in enumerate(zip(allocation, own), 1)
                ],
                Row(
                    [
                        "",
                        "Tổng cộng",
                        mn(sum(r[1] for r in allocation)),
                        mn(total),
                        mn(sum(own)),
                        mn(total - sum(own)),
                        vi(total / sum(r[1] for r in allocation), 2),
                    ],
                    "total",
                ),
            ],
            adm.TABLE,
        ),
        *_body(
            "Chi bình quân đầu người ở xã cao hơn phường vì chi bộ máy không giảm theo dân số. Riêng xã Đảo Hòn Én có"
            " 6.400 dân nên mức chi bình quân cao nhất; thành phố đề nghị giữ mức này để bảo đảm trường học, trạm y tế"
            " và tàu khách hoạt động quanh năm."
        ),
    )


_PROJECT_NOTES = [
    (
        "Thay thế chức năng vận tải nặng của cầu Bến Thanh cũ. Năm 2027 hoàn thành toàn bộ cọc khoan nhồi và 60% thân"
        " trụ; đường dẫn phía Đông thông xe kỹ thuật trong quý IV."
    ),
    (
        "Tuyến dài 14,6 km, 17 trạm, nối khu công nghiệp Cửa Đại Nam với trung tâm. Năm 2027 tập trung giải phóng mặt"
        " bằng, xây bãi đỗ đầu cuối và mua 24 xe điện."
    ),
    (
        "Kè 6,8 km kết hợp đường đi bộ và 11 ha công viên. Đoạn qua khu Bến Thanh được thiết kế lại để khớp với đồ án"
        " quy hoạch phân khu đang trình."
    ),
    (
        "Khối nhà 620 giường, dự kiến bàn giao trong quý III năm 2027. Thiết bị y tế được đấu thầu riêng, không tính"
        " trong tổng mức nêu trên."
    ),
    "Sử dụng vốn ODA vay lại. Năm 2027 lắp đặt 38 km cống bao và hoàn thành phần xây dựng của trạm bơm chính số 2.",
    (
        "Đường cấp III đồng bằng dài 21,3 km, kết hợp đê biển. Ưu tiên hoàn thành đoạn qua xã Vĩnh Hải trước mùa mưa"
        " bão năm 2027."
    ),
    "Tòa nhà dùng chung cho tiếp nhận thủ tục và kho lưu trữ điện tử; áp dụng tiêu chuẩn công trình xanh mức vàng.",
    "Nâng công suất từ 120.000 lên 180.000 m³ một ngày đêm, dự phòng xâm nhập mặn bằng hồ sơ lắng 9 ha.",
    "Hạ ngầm 24 km cáp tại 11 tuyến phố cổ, thi công đồng thời với lát lại vỉa hè để chỉ đào một lần.",
    "Đường, cấp nước và trạm biến áp phục vụ 1.240 căn nhà ở xã hội; bàn giao từng phần theo tiến độ xây dựng nhà.",
]


def _large_projects(doc):
    _chapter(doc, "Phần bốn. Dự án đầu tư trọng điểm")
    planned = sum(row[4] for row in budget.LARGE_PROJECTS)
    doc.add(
        *_body(
            f"Mười dự án trọng điểm được bố trí {bn(planned)} trong năm 2027, bằng"
            f" {vi(planned / budget.balance(2).capital * 100, 1)}% tổng vốn đầu tư. Mỗi dự án có một mốc hoàn thành"
            " trong năm; chủ đầu tư báo cáo tiến độ hằng tháng trên trang công khai đầu tư công."
        )
    )
    for number, ((name, period, total, spent, plan), note) in enumerate(zip(budget.LARGE_PROJECTS, _PROJECT_NOTES), 1):
        doc.add(
            Text(f"{number}. {name}", _SECTION, outline=(1, f"{number}. {name}")),
            Text(
                (
                    f"Thời gian {period.replace('-', ' - ')}; tổng mức đầu tư {bn(total)}; lũy kế đến hết năm 2026"
                    f" {bn(spent)} ({vi(spent / total * 100, 1)}%); kế hoạch năm 2027 {bn(plan)}. {note}"
                ),
                adm.BODY,
            ),
        )
    rows = [
        (row[0], [row[3] / 1000, row[4] / 1000, (row[2] - row[3] - row[4]) / 1000]) for row in budget.LARGE_PROJECTS
    ]
    doc.add(
        _figure(
            28 + 30 * len(rows),
            lambda c, x, y, w, h: charts.bars_across(
                c, x, y, w, h, rows, ["Đã thực hiện", "Kế hoạch 2027", "Còn lại"], _FONT, lambda v: vi(v), 0.46
            ),
            "Hình 4. Tiến độ vốn của mười dự án trọng điểm (tỷ đồng)",
        )
    )


_QUARTERS = [
    ("Thu cân đối ngân sách địa phương", "revenue", (27, 24, 23, 26)),
    ("Chi thường xuyên", "recurrent", (22, 24, 25, 29)),
    ("Chi đầu tư phát triển", "capital", (9, 22, 29, 40)),
]


def _appendix(doc):
    year = budget.balance(2)
    rows, flows = [], []
    for name, key, shares in _QUARTERS:
        amount = getattr(year, key)
        parts = [round(amount * share / 100) for share in shares[:3]]
        parts.append(amount - sum(parts))
        flows.append(parts)
        rows.append([name, *map(mn, parts), mn(amount)])
    _chapter(doc, "Phần năm. Thực hiện theo quý và giám sát")
    doc.add(
        _section("1", "Dòng tiền theo quý"),
        *_body(
            "Thu tập trung vào quý I do quyết toán thuế và quý IV do tiền sử dụng đất; chi đầu tư dồn về cuối năm theo"
            " khối lượng nghiệm thu. Kho bạc Nhà nước bảo đảm thanh khoản bằng tồn quỹ bình quân 2.600 tỷ đồng; dự kiến"
            " không phải tạm ứng ngân quỹ nhà nước."
        ),
        Text("Bảng 3. Phân kỳ thực hiện năm 2027", _CAPTION),
        adm.unit_note("triệu đồng"),
        Table(
            [(32, "start"), (14, "end"), (14, "end"), (14, "end"), (14, "end"), (14, "end")],
            [["Nội dung", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm"]],
            rows,
            adm.TABLE,
        ),
        _figure(
            180,
            lambda c, x, y, w, h: charts.bars_up(
                c,
                x,
                y,
                w,
                h,
                ["Quý I", "Quý II", "Quý III", "Quý IV"],
                ["Thu cân đối", "Chi thường xuyên", "Chi đầu tư"],
                [[v / 1000 for v in flow] for flow in flows],
                _FONT,
                vi,
            ),
            "Hình 5. Thu, chi theo quý (tỷ đồng)",
        ),
        _section("2", "Lịch giám sát và báo cáo"),
        Table(
            [(20, "center"), (50, "start"), (32, "start")],
            [["Thời gian", "Nội dung", "Cơ quan chịu trách nhiệm"]],
            [
                ["31/12/2026", "Giao dự toán đến đơn vị sử dụng ngân sách", "Ủy ban nhân dân thành phố"],
                ["31/01/2027", "Phân bổ chi tiết 100% vốn đầu tư công", "Sở Tài chính, các chủ đầu tư"],
                ["15/4/2027", "Báo cáo quý I; giám sát sử dụng trụ sở dôi dư", "Sở Tài chính; Ban Kinh tế - Ngân sách"],
                ["30/6/2027", "Điều chuyển vốn của dự án giải ngân dưới 30%", "Ủy ban nhân dân thành phố"],
                ["15/7/2027", "Báo cáo sáu tháng; rà soát định mức phường, xã", "Sở Tài chính, Sở Nội vụ"],
                ["15/10/2027", "Báo cáo quý III; đánh giá chỉ tiêu kết quả lần 1", "Các sở, ngành"],
                ["15/01/2028", "Báo cáo kết quả cả năm theo bảng chỉ tiêu", "Các sở, ngành"],
            ],
            adm.TABLE,
        ),
        _section("3", "Tiếp nhận ý kiến"),
        *_body(
            "Tài liệu này được công khai trên cổng thông tin thành phố từ ngày trình Hội đồng nhân dân. Người dân, tổ"
            " chức có thể gửi ý kiến về Sở Tài chính trong 15 ngày; ý kiến và trả lời được tổng hợp theo chương để đại"
            " biểu sử dụng khi thảo luận, chất vấn."
        ),
        adm.closing(
            ["UBND thành phố;", "Thường trực HĐND, các Ban HĐND;", "Các sở, ngành; UBND phường, xã;", "Lưu: VT, QLNS."],
            "",
            "GIÁM ĐỐC SỞ TÀI CHÍNH",
            "Ngô Đức Thịnh",
        ),
    )
    _chapter(doc, "Phụ lục. Giải thích từ ngữ")
    doc.add(Table([(26, "start"), (74, "start")], [["Từ ngữ", "Giải thích"]], _TERMS, adm.TABLE))


_TERMS = [
    [
        "Bội chi ngân sách",
        (
            "Phần chênh lệch lớn hơn giữa tổng chi và tổng thu cân đối ngân sách địa phương; chỉ được dùng cho đầu tư"
            " phát triển."
        ),
    ],
    [
        "Bổ sung cân đối",
        "Số tiền ngân sách cấp trên chuyển cho ngân sách cấp dưới để bảo đảm cân đối khi thu được hưởng không đủ chi.",
    ],
    [
        "Bổ sung có mục tiêu",
        "Số tiền ngân sách cấp trên chuyển để thực hiện một nhiệm vụ đã được xác định; không được dùng cho việc khác.",
    ],
    ["Chi thường xuyên", "Chi lương, vận hành, duy tu và các chính sách; lặp lại hằng năm."],
    [
        "Chi đầu tư phát triển",
        "Chi xây dựng, mua sắm tài sản có thời gian sử dụng dài, cấp vốn cho các quỹ của thành phố.",
    ],
    ["Chương trình chi", "Nhóm hoạt động có chung mục tiêu, có người chịu trách nhiệm và có chỉ tiêu kết quả."],
    ["Chỉ tiêu kết quả", "Con số đo được mà đơn vị cam kết đạt trong năm, ví dụ số điểm ngập còn lại."],
    [
        "Dự phòng ngân sách",
        "Khoản chưa phân bổ để xử lý thiên tai, dịch bệnh và nhiệm vụ cấp bách phát sinh; từ 2% đến 4% tổng chi.",
    ],
    ["Dự toán", "Số thu, chi được Hội đồng nhân dân quyết định cho năm sau."],
    [
        "Định mức phân bổ",
        "Mức chi tính cho một người dân, một học sinh hoặc một biên chế, dùng để chia ngân sách công bằng.",
    ],
    ["Giải ngân", "Việc chi trả vốn đầu tư theo khối lượng công trình đã được nghiệm thu."],
    ["Quyết toán", "Số thu, chi thực tế của một năm đã được kiểm tra và phê chuẩn."],
    [
        "Thu điều tiết",
        (
            "Các khoản thu chia theo tỷ lệ giữa trung ương và thành phố; năm 2027 thành phố hưởng 72% đối với các sắc"
            " thuế chính."
        ),
    ],
    [
        "Trái phiếu chính quyền địa phương",
        "Chứng khoán nợ do thành phố phát hành trên thị trường trong nước, trả lãi hằng năm.",
    ],
    ["Vay lại vốn ODA", "Khoản thành phố vay lại từ nguồn vốn hỗ trợ phát triển chính thức mà Chính phủ đã vay."],
]
