# SPDX-License-Identifier: GPL-3.0-or-later
"""Báo cáo tổng hợp ý kiến cử tri: the voters' petitions, with one residents' letter attached as it was scanned."""

import math

import cairo

from formats import vi
from layout import NewPage, Row, Space, Style, Table, Text, a4
from papers import administrative as adm
from scan import Scan

NAME = "03-tong-hop-y-kien-cu-tri.pdf"
TITLE = "Báo cáo tổng hợp ý kiến, kiến nghị của cử tri trước kỳ họp thứ ba"
DATE = "2026-11-12T09:00:00+07:00"

# (field, received, answered, in work)
_PETITIONS = [
    ("Giao thông, thoát nước, chiếu sáng", 64, 41, 23),
    ("Đất đai, quy hoạch, tái định cư", 47, 22, 25),
    ("Môi trường, chất thải", 38, 27, 11),
    ("Giáo dục", 26, 20, 6),
    ("Y tế, an sinh xã hội", 31, 26, 5),
    ("Thủ tục hành chính, sắp xếp phường, xã", 29, 24, 5),
    ("An ninh trật tự và nội dung khác", 17, 14, 3),
]


def build(path):
    doc = adm.document(TITLE, "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố", "Ý kiến cử tri", DATE)
    doc.add(
        *adm.heading(
            "BAN THƯỜNG TRỰC",
            "63/BC-MTTQ-BTT",
            "Nam Hải, ngày 12 tháng 11 năm 2026",
            parent="ỦY BAN MTTQ VIỆT NAM\nTHÀNH PHỐ NAM HẢI",
        )
    )
    doc.add(
        *adm.title(
            "BÁO CÁO",
            (
                "Tổng hợp ý kiến, kiến nghị của cử tri và Nhân dân\ngửi đến kỳ họp thứ ba, Hội đồng nhân dân thành phố"
                " khóa X"
            ),
        )
    )
    received, answered, open_ = (sum(row[n] for row in _PETITIONS) for n in (1, 2, 3))
    doc.add(
        Text(
            (
                "Từ ngày 05 đến ngày 25 tháng 10 năm 2026, các đại biểu Hội đồng nhân dân thành phố tiếp xúc cử tri"
                f" tại 42 phường, xã với 7.380 lượt cử tri tham dự. Có {received} kiến nghị thuộc thẩm quyền của thành"
                f" phố; đến ngày lập báo cáo, {answered} kiến nghị đã được trả lời, {open_} kiến nghị đang giải quyết."
            ),
            adm.BODY,
        ),
        _section("I. TỔNG HỢP CHUNG"),
        Text(
            (
                "Cử tri ghi nhận thu ngân sách vượt dự toán, bộ máy phường, xã đi vào nền nếp và các điểm ngập giảm rõ"
                " rệt. Tuy nhiên, cử tri còn lo lắng về tiến độ tái định cư tại khu Bến Thanh, tình trạng xe tải nặng"
                " qua cầu cũ và giá thuốc tại bệnh viện."
            ),
            adm.BODY.but(keep_next=True),
        ),
        Table(
            [(7, "center"), (50, "start"), (14, "center"), (14, "center"), (15, "center")],
            [["TT", "Lĩnh vực", "Tiếp nhận", "Đã trả lời", "Đang giải quyết"]],
            [
                *[Row([str(n), *map(str, row)]) for n, row in enumerate(_PETITIONS, 1)],
                Row(["", "Tổng cộng", str(received), str(answered), str(open_)], "total"),
            ],
            adm.TABLE,
        ),
        _section("II. MỘT SỐ KIẾN NGHỊ CỤ THỂ"),
        *[
            Text(text, adm.BODY)
            for text in [
                (
                    "1. Cử tri phường Bến Thanh đề nghị giữ lại chợ hoa ven sông khi điều chỉnh quy hoạch phân khu, bố"
                    " trí tái định cư tại chỗ cho 214 hộ và công khai phương án bồi thường. Đơn của Tổ dân phố số 7, có"
                    " 48 hộ ký tên, được gửi kèm báo cáo này (bản chụp)."
                ),
                (
                    "2. Cử tri phường An Hòa và phường Sông Thanh phản ánh xe quá tải đi qua cầu An Hòa vào ban đêm; đề"
                    " nghị lắp cân tự động và hoàn thành thay gối cầu trước mùa mưa."
                ),
                (
                    "3. Cử tri xã Đảo Hòn Én đề nghị tăng chuyến tàu khách từ ba lên năm chuyến mỗi tuần và có tàu cấp"
                    " cứu trực đêm."
                ),
                (
                    "4. Cử tri xã Vĩnh Hải và xã Cồn Sẻ đề nghị đẩy nhanh đê biển; đoạn 1,2 km chưa khép kín bị sạt lở"
                    " trong cơn bão tháng 9."
                ),
                (
                    "5. Cử tri phường Tân Lập đề nghị công bố số liệu quan trắc mùi và nước ngầm quanh bãi chôn lấp"
                    " theo giờ, không chỉ theo tháng."
                ),
                (
                    "6. Cử tri nhiều phường đề nghị bố trí phòng tiếp dân riêng cho người cao tuổi, người khuyết tật và"
                    " hướng dẫn nộp hồ sơ trực tuyến tại nhà văn hóa."
                ),
            ]
        ],
        _section("III. ĐÁNH GIÁ VÀ KIẾN NGHỊ"),
        *[
            Text(text, adm.BODY)
            for text in [
                (
                    f"1. Tỷ lệ kiến nghị đã được trả lời đạt {vi(answered / received * 100, 1)}%; phần lớn kiến nghị"
                    " còn lại chưa đến hạn hoặc phải khảo sát thực địa. Tuy nhiên, 12 kiến nghị đã nêu từ hai kỳ họp"
                    " trở lên vẫn chưa được giải quyết dứt điểm, trong đó 7 kiến nghị về đất đai."
                ),
                (
                    "2. Đề nghị Hội đồng nhân dân thành phố chọn nội dung tái định cư khu Bến Thanh và tải trọng cầu cũ"
                    " làm nội dung chất vấn tại kỳ họp thứ ba; đề nghị Ủy ban nhân dân thành phố gắn mã theo dõi cho"
                    " từng kiến nghị và công khai tiến độ./."
                ),
            ]
        ],
        adm.closing(
            ["Thường trực HĐND thành phố;", "UBND thành phố;", "Đoàn đại biểu Quốc hội;", "Lưu: VT, DCPL."],
            "TM. BAN THƯỜNG TRỰC",
            "PHÓ CHỦ TỊCH",
            "Hoàng Thị Bích Liên",
        ),
        NewPage(furniture=lambda canvas, geometry: None),
        Marked("Đơn kiến nghị của Tổ dân phố số 7 (bản chụp)", letter()),
    )
    return doc.write(path)


def _section(text):
    return Text(text, adm.SECTION, outline=(0, text))


class Marked(Scan):
    def __init__(self, title, document):
        super().__init__(document, 1, overlay=_stamp_and_signature)
        self.outline = (0, title)


def letter():
    """The letter as typed at the ward's house of culture, before it went under the scanner."""
    body = Style(family="Liberation Serif", size=13, leading=19, indent=30, after=6)
    centre = body.but(indent=0, align="center", bold=True, after=0)
    doc = adm.Document("Đơn kiến nghị", "Tổ dân phố số 7", "", DATE, a4(top=22, right=20, bottom=20, left=32))
    doc.add(
        Text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", centre),
        Text("Độc lập - Tự do - Hạnh phúc", centre.but(after=12), rule=1.0),
        Text("<i>Bến Thanh, ngày 19 tháng 10 năm 2026</i>", body.but(align="end", after=14)),
        Text("ĐƠN KIẾN NGHỊ", centre.but(size=15)),
        Text("Về việc giữ chợ hoa ven sông và tái định cư tại chỗ", centre.but(after=14)),
        Text(
            "<b>Kính gửi:</b> Thường trực Hội đồng nhân dân thành phố Nam Hải",
            body.but(indent=0, align="center", after=12),
        ),
        *[
            Text(text, body)
            for text in [
                (
                    "Chúng tôi là 48 hộ dân thuộc Tổ dân phố số 7, phường Bến Thanh, sinh sống và buôn bán tại dãy phố"
                    " ven sông từ năm 1976 đến nay. Qua buổi lấy ý kiến ngày 03 tháng 10, chúng tôi được biết đồ án"
                    " điều chỉnh quy hoạch dự kiến mở đường ven sông rộng 24 m và chuyển chợ hoa về phía cầu mới."
                ),
                "Chúng tôi đồng tình với việc làm kè và công viên để chống sạt lở. Chúng tôi xin kiến nghị ba việc:",
                (
                    "1. Giữ chợ hoa tại vị trí hiện nay, họp từ 3 giờ đến 7 giờ sáng như lâu nay; phần đường ven sông"
                    " qua chợ chỉ dành cho người đi bộ và xe đạp."
                ),
                (
                    "2. Xây nhà tái định cư tại lô đất ký hiệu B4 trong phạm vi phường, bàn giao nhà trước khi thu hồi"
                    " đất."
                ),
                "3. Cử hai đại diện của Tổ dân phố tham gia tổ giám sát cộng đồng trong suốt thời gian thi công.",
                (
                    "Gửi kèm đơn này là danh sách chữ ký của 48 chủ hộ. Người liên hệ: ông Đỗ Văn Thuận, Tổ trưởng, nhà"
                    " số 31 đường Bến Hoa."
                ),
                "Chúng tôi xin trân trọng cảm ơn.",
            ]
        ],
        Space(10),
        Text("TM. TỔ DÂN PHỐ SỐ 7\nTỔ TRƯỞNG", centre.but(inset=230)),
        Space(74),
        Text("Đỗ Văn Thuận", centre.but(inset=230)),
    )
    doc.compose()
    return doc


def _stamp_and_signature(context):
    """The red "received" stamp of the registry and a signature in blue ink, in points of the letter's page."""
    context.save()
    context.translate(72, 110)
    context.rotate(math.radians(-4))
    context.set_source_rgba(0.78, 0.12, 0.14, 0.82)
    context.set_line_width(1.6)
    context.rectangle(0, 0, 150, 66)
    context.stroke()
    context.select_font_face("Liberation Sans", cairo.FONT_SLANT_NORMAL, cairo.FONT_WEIGHT_BOLD)
    for size, x, y, text in [
        (8.5, 10, 14, "HĐND THÀNH PHỐ NAM HẢI"),
        (14, 10, 34, "CÔNG VĂN ĐẾN"),
        (9, 10, 47, "Số: 1286"),
        (9, 10, 60, "Ngày: 21 / 10 / 2026"),
    ]:
        context.set_font_size(size)
        context.move_to(x, y)
        context.show_text(text)
    context.restore()
    context.save()
    context.translate(372, 642)
    context.set_source_rgba(0.10, 0.16, 0.52, 0.9)
    context.set_line_width(1.3)
    context.set_line_cap(cairo.LINE_CAP_ROUND)
    context.move_to(-34, 12)
    for curve in [
        (-10, -42, 4, -34, -12, 20),
        (-2, -6, 16, -22, 14, 2),
        (12, 14, 26, -8, 32, -14),
        (38, -22, 34, 12, 46, -2),
        (56, -14, 50, 14, 72, -6),
        (90, -22, 60, 30, -30, 24),
    ]:
        context.curve_to(*curve)
    context.stroke()
    context.restore()
