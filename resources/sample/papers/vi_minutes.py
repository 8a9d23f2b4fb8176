# SPDX-License-Identifier: GPL-3.0-or-later
"""Biên bản: the minutes of the previous session."""

from layout import Columns, Row, Space, Style, Table, Text
from papers import administrative as adm

NAME = "02-bien-ban-ky-hop-thu-hai.pdf"
TITLE = "Biên bản kỳ họp thứ hai, Hội đồng nhân dân thành phố khóa X"
DATE = "2026-07-17T17:30:00+07:00"

# (matter, delegates in favour, against, abstaining) of 60 present
_VOTES = [
    ("Nghị quyết về định mức phân bổ chi thường xuyên giai đoạn 2027 - 2029", 57, 1, 2),
    ("Nghị quyết về chính sách hỗ trợ nhân lực công nghệ", 55, 2, 3),
    ("Nghị quyết về giá dịch vụ thu gom, xử lý chất thải rắn sinh hoạt", 49, 6, 5),
    ("Nghị quyết về chương trình giám sát năm 2027", 60, 0, 0),
    ("Nghị quyết về chủ trương đầu tư cầu đi bộ sông Thanh", 51, 3, 6),
]


def build(path):
    doc = adm.document(
        TITLE, "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố", "Biên bản kỳ họp", DATE
    )
    doc.add(*adm.heading("HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ NAM HẢI", "18/BB-HĐND", "Nam Hải, ngày 17 tháng 7 năm 2026"))
    doc.add(*adm.title("BIÊN BẢN", "Kỳ họp thứ hai, Hội đồng nhân dân thành phố Nam Hải\nkhóa X, nhiệm kỳ 2026 - 2031"))
    doc.add(*_opening(), *_proceedings(), *_votes(), *_tasks(), _signatures())
    return doc.write(path)


def _section(text):
    return Text(text, adm.SECTION, outline=(0, text))


def _body(*texts):
    return [Text(text, adm.BODY) for text in texts]


def _opening():
    return _body(
        (
            "Từ 08 giờ 00 ngày 15 đến 17 giờ 00 ngày 17 tháng 7 năm 2026, tại Hội trường A1, Trung tâm Hành chính thành"
            " phố, Hội đồng nhân dân thành phố Nam Hải khóa X họp kỳ thứ hai (kỳ họp thường lệ giữa năm 2026)."
        ),
        (
            "<b>Có mặt:</b> 60/62 đại biểu; vắng mặt có lý do: 02 đại biểu (bà Trịnh Thu Thảo đi công tác nước ngoài,"
            " ông Lưu Văn Khải điều trị bệnh)."
        ),
        (
            "<b>Chủ tọa kỳ họp:</b> ông Lê Minh Đức, Chủ tịch Hội đồng nhân dân thành phố; bà Đặng Thị Mai Hương và ông"
            " Bùi Quang Huy, Ủy viên Thường trực."
        ),
        "<b>Thư ký kỳ họp:</b> bà Trần Thị Lan, Chánh Văn phòng; ông Cao Xuân Phúc, Phó Chánh Văn phòng.",
    )


def _proceedings():
    return [
        _section("I. NỘI DUNG THẢO LUẬN"),
        *_body(
            (
                "1. Hội đồng nhân dân nghe Ủy ban nhân dân thành phố báo cáo tình hình kinh tế - xã hội sáu tháng đầu"
                " năm: tổng sản phẩm trên địa bàn tăng 8,7%, thu nội địa đạt 54,2% dự toán, giải ngân đầu tư công đạt"
                " 34,6% kế hoạch. Các Ban trình bày báo cáo thẩm tra."
            ),
            (
                "2. Thảo luận tại sáu tổ có 84 lượt ý kiến; thảo luận tại hội trường có 21 lượt ý kiến. Các đại biểu"
                " tập trung vào ba nhóm vấn đề: định mức chi cho phường, xã khi tổ chức chính quyền hai cấp; giá thu"
                " gom rác; tiến độ các dự án thoát nước."
            ),
            (
                "3. Đại biểu Nguyễn Văn An (Tổ số 2) đề nghị làm rõ cơ sở xác định hệ số 1,08 cho địa bàn ven biển và"
                " đề nghị xem xét riêng xã Đảo Hòn Én. Giám đốc Sở Tài chính Ngô Đức Thịnh giải trình: hệ số được tính"
                " từ chênh lệch chi phí vận chuyển và phụ cấp; riêng Đảo Hòn Én được bổ sung chi phí tàu khách ngoài"
                " định mức."
            ),
            (
                "4. Đại biểu Phạm Thu Hà (Tổ số 4) đề nghị miễn giá thu gom rác cho hộ nghèo và hộ cận nghèo. Chủ tọa"
                " giao Ủy ban nhân dân tiếp thu; nội dung này đã được đưa vào khoản 3 Điều 4 của Nghị quyết trước khi"
                " biểu quyết."
            ),
            (
                "5. Chất vấn: Giám đốc Sở Xây dựng trả lời 9 câu hỏi về ngập úng và bảo trì cầu; Giám đốc Sở Y tế trả"
                " lời 6 câu hỏi về trạm y tế phường, xã. Chủ tọa kết luận từng nội dung, yêu cầu lập chương trình bảo"
                " trì cầu nhiều năm trình kỳ họp cuối năm."
            ),
            (
                "6. Đại biểu Đỗ Quốc Bảo (Tổ số 1) nêu tình trạng chậm bố trí lại trụ sở sau khi tổ chức chính quyền"
                " hai cấp. Chủ tọa yêu cầu Sở Tài chính công khai danh sách trụ sở dôi dư kèm bản đồ và phương án sử"
                " dụng; Ban Kinh tế - Ngân sách đưa nội dung này vào chương trình giám sát."
            ),
            (
                "7. Đại biểu Vũ Thị Hồng Nhung (Tổ số 5) đề nghị mời các thành phố kết nghĩa dự phiên toàn thể cuối năm"
                " để cùng thảo luận các báo cáo chung về cầu, quỹ hợp tác và đào tạo. Hội đồng nhân dân nhất trí; tài"
                " liệu của các đoàn được phát hành bằng ngôn ngữ gốc, kèm phiên dịch tại phiên họp."
            ),
            (
                "8. Về nhân sự, Hội đồng nhân dân bầu bổ sung ông Hoàng Anh Tuấn làm Ủy viên Ban Đô thị bằng bỏ phiếu"
                " kín; kết quả 58/60 phiếu hợp lệ đồng ý, 02 phiếu không đồng ý."
            ),
        ),
    ]


def _votes():
    rows = [
        [str(n), name, str(yes), str(no), str(none), f"{yes / 60 * 100:.1f}".replace(".", ",")]
        for n, (name, yes, no, none) in enumerate(_VOTES, 1)
    ]
    return [
        _section("II. KẾT QUẢ BIỂU QUYẾT"),
        Text(
            (
                f"Hội đồng nhân dân thành phố biểu quyết bằng hệ thống điện tử, thông qua {len(_VOTES)} nghị quyết. Kết"
                " quả tính trên 60 đại biểu có mặt:"
            ),
            adm.BODY.but(keep_next=True),
        ),
        Table(
            [(6, "center"), (52, "start"), (11, "center"), (11, "center"), (11, "center"), (11, "center")],
            [["TT", "Nội dung", "Tán thành", "Không tán thành", "Không biểu quyết", "Tỷ lệ tán thành (%)"]],
            rows,
            adm.TABLE,
        ),
    ]


def _tasks():
    return [
        _section("III. NHIỆM VỤ GIAO SAU KỲ HỌP"),
        Table(
            [(50, "start"), (30, "start"), (20, "center")],
            [["Nhiệm vụ", "Cơ quan thực hiện", "Thời hạn"]],
            [
                [
                    "Lập chương trình bảo trì cầu nhiều năm, có phương pháp xếp ưu tiên công khai",
                    "Sở Xây dựng",
                    "31/10/2026",
                ],
                [
                    "Trình phương án điều chỉnh quy hoạch phân khu Bến Thanh sau khi lấy ý kiến cộng đồng",
                    "Sở Xây dựng",
                    "15/11/2026",
                ],
                ["Báo cáo sử dụng Quỹ hợp tác chung của các thành phố kết nghĩa", "Sở Ngoại vụ", "15/11/2026"],
                ["Rà soát 96 trụ sở dôi dư, công khai danh sách", "Sở Tài chính", "30/9/2026"],
                ["Trả lời 42 kiến nghị cử tri chuyển sang từ kỳ họp thứ nhất", "UBND thành phố", "30/9/2026"],
            ],
            adm.TABLE,
        ),
        Text(
            (
                "Biên bản đã được đọc lại trước Hội đồng nhân dân vào 16 giờ 45 ngày 17 tháng 7 năm 2026; các đại biểu"
                " nhất trí và không có ý kiến bổ sung. Kỳ họp bế mạc lúc 17 giờ 00 cùng ngày./."
            ),
            adm.BODY.but(keep_next=True),
        ),
    ]


def _signatures():
    style = Style(size=14, leading=18.5, align="center", after=0)

    def block(post, name):
        return [
            Text(post, style.but(bold=True)),
            Space(24),
            Text("<i>(Đã ký)</i>", style),
            Space(22),
            Text(name, style.but(bold=True)),
        ]

    return Columns(
        [(50, block("THƯ KÝ KỲ HỌP", "Trần Thị Lan")), (50, block("CHỦ TỌA KỲ HỌP", "Lê Minh Đức"))], before=14
    )
