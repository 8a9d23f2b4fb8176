# SPDX-License-Identifier: GPL-3.0-or-later
"""Báo cáo thẩm tra: the economic and budget board's verification of the submission."""

from layout import Row, Table, Text
from papers import administrative as adm
from papers import budget
from papers.budget import bn, mn, pct, trend

NAME = "04d-bao-cao-tham-tra-ngan-sach.pdf"
TITLE = "Báo cáo thẩm tra số 27/BC-KTNS về dự toán ngân sách năm 2027"
DATE = "2026-11-12T14:00:00+07:00"


def build(path):
    doc = adm.document(TITLE, "Ban Kinh tế - Ngân sách", "Thẩm tra Tờ trình số 41/TTr-UBND", DATE)
    doc.add(
        *adm.heading(
            "BAN KINH TẾ - NGÂN SÁCH",
            "27/BC-KTNS",
            "Nam Hải, ngày 12 tháng 11 năm 2026",
            parent="HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ NAM HẢI",
        )
    )
    doc.add(
        *adm.title(
            "BÁO CÁO THẨM TRA",
            (
                "Tờ trình về dự toán thu ngân sách nhà nước, chi ngân sách địa phương\nvà phương án phân bổ ngân sách"
                " thành phố năm 2027"
            ),
        )
    )
    doc.add(*adm.address("Hội đồng nhân dân thành phố Nam Hải"))
    doc.add(
        Text(
            (
                "Thực hiện phân công của Thường trực Hội đồng nhân dân thành phố, Ban Kinh tế - Ngân sách đã tổ chức"
                " hai cuộc làm việc với Sở Tài chính, Thuế thành phố, Kho bạc Nhà nước khu vực và khảo sát tại sáu"
                " phường, xã. Ngày 11 tháng 11 năm 2026, Ban họp toàn thể, có 9/9 thành viên dự, để thẩm tra Tờ trình"
                " số 41/TTr-UBND. Kết quả như sau:"
            ),
            adm.BODY,
        )
    )
    doc.add(*_general(), *_revenue(), *_expenditure(), *_proposals())
    adm.sign(
        doc,
        ["Như trên;", "Thường trực HĐND thành phố;", "UBND thành phố;", "Các Ban HĐND thành phố;", "Lưu: VT, KTNS."],
        "TM. BAN KINH TẾ - NGÂN SÁCH",
        "TRƯỞNG BAN",
        "Đặng Thị Mai Hương",
    )
    return doc.write(path)


def _section(text):
    return Text(text, adm.SECTION, outline=(0, text))


def _body(*texts):
    return [Text(text, adm.BODY) for text in texts]


def _general():
    return [
        _section("I. VỀ HỒ SƠ VÀ CĂN CỨ LẬP DỰ TOÁN"),
        *_body(
            (
                "Hồ sơ trình đầy đủ theo Điều 44 Luật Ngân sách nhà nước, gửi đúng thời hạn. Thuyết minh chi tiết năm"
                " nay được trình bày theo chương trình chi và chỉ tiêu kết quả, giúp đại biểu đối chiếu giữa tiền và"
                " việc; đây là tiến bộ rõ rệt so với những năm trước."
            ),
            (
                "Ban cơ bản thống nhất với căn cứ lập dự toán. Tuy nhiên, định mức chi cho phường, xã được xây dựng khi"
                " chưa có số liệu cả năm đầu tiên của mô hình chính quyền hai cấp; Ban đề nghị rà soát lại định mức sau"
                " sáu tháng thực hiện."
            ),
        ),
    ]


def _revenue():
    then, now = budget.balance(1), budget.balance(2)
    land = budget.DOMESTIC_REVENUE[8]
    foreign = budget.DOMESTIC_REVENUE[2]
    return [
        _section("II. VỀ DỰ TOÁN THU"),
        *_body(
            (
                f"1. Dự toán thu nội địa {bn(now.domestic)}, {trend(now.domestic, then.domestic)} so với ước thực hiện,"
                " là tích cực và có cơ sở. Ban lưu ý thu từ doanh nghiệp có vốn đầu tư nước ngoài dự kiến"
                f" {trend(foreign[3], foreign[2])} trong khi hai doanh nghiệp lớn hết thời gian ưu đãi thuế vào tháng 7"
                " năm 2027; phần tăng thêm chủ yếu rơi vào nửa cuối năm."
            ),
            (
                f"2. Tiền sử dụng đất {bn(land[3])} chiếm {budget.vi(land[3] / now.domestic * 100, 1)}% thu nội địa,"
                f" giảm so với tỷ trọng {budget.vi(land[2] / then.domestic * 100, 1)}% của năm 2026. Ban đồng tình với"
                " việc giảm dần phụ thuộc vào nguồn thu không bền vững này, đồng thời đề nghị báo cáo rõ danh mục khu"
                " đất dự kiến đấu giá."
            ),
            (
                "3. Nợ thuế có khả năng thu còn 1.146 tỷ đồng. Ban đề nghị đặt chỉ tiêu thu hồi tối thiểu 60% trong năm"
                " 2027 và công khai danh sách người nộp thuế nợ trên 90 ngày."
            ),
        ),
    ]


def _expenditure():
    then, now = budget.balance(0), budget.balance(2)
    fields, before = budget.recurrent_by_field(2027), budget.recurrent_by_field(2026)
    rows = [
        [str(n), budget.FIELD_NAMES[f], mn(before[f]), mn(fields[f]), pct(fields[f], before[f])]
        for n, f in enumerate(budget.FIELDS, 1)
    ]
    return [
        _section("III. VỀ DỰ TOÁN CHI"),
        *_body(
            (
                f"1. Chi đầu tư phát triển {bn(now.capital)}, {trend(now.capital, then.capital)} so với dự toán năm"
                " 2026. Mức tăng này chỉ có ý nghĩa khi giải ngân được. Trong ba năm gần đây, vốn chuyển nguồn bình"
                " quân 1.180 tỷ đồng mỗi năm. Ban đề nghị gắn trách nhiệm người đứng đầu chủ đầu tư với tỷ lệ giải"
                " ngân và chỉ bố trí vốn cho cầu đi bộ sông Thanh sau khi có kết quả thi tuyển kiến trúc."
            ),
            (
                f"2. Chi thường xuyên {bn(now.recurrent)}, {trend(now.recurrent, then.recurrent)}. Ban đã đối chiếu"
                f" tổng hợp theo lĩnh vực với cộng chi tiết của 12 chương, {len(budget.OTHER_UNITS)} đơn vị khác và"
                f" {len(budget.WARDS)} phường, xã; số liệu khớp đúng:"
            ),
        ),
        adm.unit_note("triệu đồng"),
        Table(
            [(7, "center"), (47, "start"), (17, "end"), (17, "end"), (12, "end")],
            [["TT", "Lĩnh vực", "Dự toán 2026", "Dự toán 2027", "So sánh (%)"]],
            [
                *rows,
                Row(
                    [
                        "",
                        "Tổng chi thường xuyên",
                        mn(then.recurrent),
                        mn(now.recurrent),
                        pct(now.recurrent, then.recurrent),
                    ],
                    "total",
                ),
            ],
            adm.TABLE,
        ),
        *_body(
            (
                "3. Về bảo trì cầu: mức 96,4 tỷ đồng cho năm 2027 phù hợp với báo cáo kỹ thuật chung với thành phố Port"
                " Ashby. Ban đề nghị ghi thành cam kết nhiều năm, vì trì hoãn sửa chữa cầu Bến Thanh thêm ba năm làm"
                " chi phí tăng ước khoảng 2,4 lần."
            ),
            (
                "4. Về hợp tác kết nghĩa: báo cáo của Cơ quan Kiểm toán thành phố Neuenwerder có hai kiến nghị liên"
                " quan đến Nam Hải, gồm nộp chứng từ gốc đúng hạn và lập biên bản bàn giao thiết bị. Sở Ngoại vụ đã"
                " tiếp thu; Ban sẽ giám sát trong quý I năm 2027."
            ),
            (
                f"5. Dự phòng ngân sách {bn(now.contingency)}, bằng"
                f" {budget.vi(now.contingency / now.expenditure * 100, 2)}% tổng chi. Với ba cơn bão đổ bộ trong năm"
                " 2026, Ban đề nghị nghiên cứu nâng dần lên 2,5% từ năm 2028."
            ),
        ),
    ]


def _proposals():
    return [
        _section("IV. Ý KIẾN KHÁC NHAU VÀ KIẾN NGHỊ"),
        *_body(
            (
                "1. Có hai thành viên đề nghị giữ nguyên mức trợ giá xe buýt năm 2026 cho đến khi hai tuyến buýt nhanh"
                " hoàn thành nghiệm thu. Đa số thành viên tán thành phương án của Ủy ban nhân dân thành phố, kèm điều"
                " kiện chỉ giải ngân phần tăng thêm theo số chuyến thực tế."
            ),
            (
                "2. Ban đề nghị Ủy ban nhân dân thành phố bổ sung vào Thuyết minh: (a) danh mục khu đất đấu giá năm"
                " 2027; (b) phương án sử dụng 96 trụ sở dôi dư; (c) kế hoạch tuyển dụng 74 giáo viên còn thiếu."
            ),
            (
                "3. Ban Kinh tế - Ngân sách nhất trí trình Hội đồng nhân dân thành phố xem xét, thông qua dự thảo Nghị"
                " quyết tại kỳ họp thứ ba./."
            ),
        ),
    ]
