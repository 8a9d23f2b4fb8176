# SPDX-License-Identifier: GPL-3.0-or-later
"""Kế hoạch giám sát: the budget board's plan to look at vacant offices (the upcoming committee meeting)."""

from layout import Table, Text
from papers import administrative as adm

NAME = "ban-ktns-ke-hoach-giam-sat.pdf"
TITLE = "Kế hoạch số 31/KH-KTNS giám sát việc sử dụng trụ sở dôi dư"
DATE = "2026-11-16T09:00:00+07:00"


def build(path):
    doc = adm.document(TITLE, "Ban Kinh tế - Ngân sách", "Giám sát chuyên đề năm 2027", DATE)
    doc.add(
        *adm.heading(
            "BAN KINH TẾ - NGÂN SÁCH",
            "31/KH-KTNS",
            "Nam Hải, ngày 16 tháng 11 năm 2026",
            parent="HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ NAM HẢI",
        )
    )
    doc.add(*adm.title("KẾ HOẠCH", "Giám sát việc quản lý, sử dụng trụ sở dôi dư\nsau sắp xếp đơn vị hành chính"))
    doc.add(
        Text(
            (
                "Thực hiện Nghị quyết về chương trình giám sát năm 2027, Ban Kinh tế - Ngân sách xây dựng kế hoạch giám"
                " sát như sau:"
            ),
            adm.BODY,
        )
    )
    doc.add(
        _section("I. MỤC ĐÍCH, YÊU CẦU"),
        *_body(
            (
                "1. Đánh giá việc bố trí lại 96 trụ sở còn trống: số lượng, tình trạng, chi phí trông giữ, tiến độ"
                " chuyển đổi thành trường học, trạm y tế và nhà sinh hoạt cộng đồng."
            ),
            "2. Làm rõ trách nhiệm của từng cơ quan; kiến nghị giải pháp để hoàn thành trong năm 2027.",
            (
                "3. Giám sát đúng trọng tâm, không gây phiền hà; ưu tiên dùng dữ liệu sẵn có trong phần mềm quản lý tài"
                " sản công."
            ),
        ),
        _section("II. NỘI DUNG, ĐỐI TƯỢNG"),
        *_body(
            "1. Việc ban hành phương án sắp xếp, công khai danh sách và bản đồ trụ sở dôi dư.",
            "2. Việc bảo vệ, bảo trì trong thời gian chờ; chi phí bình quân một trụ sở.",
            (
                "3. Kết quả chuyển đổi công năng 52 trụ sở, bán đấu giá 30 trụ sở và bàn giao 14 trụ sở cho cơ quan"
                " trung ương."
            ),
            (
                "4. Đối tượng: Sở Tài chính, Sở Xây dựng, Ủy ban nhân dân 18 phường, xã có trụ sở dôi dư; khảo sát thực"
                " tế tại 12 trụ sở."
            ),
        ),
        _section("III. ĐOÀN GIÁM SÁT"),
        *_body(
            "Trưởng đoàn: bà Đặng Thị Mai Hương, Trưởng Ban. Thành viên: ông Nguyễn Văn An, bà Phạm Thu Hà, ông Đỗ Quốc"
            " Bảo, bà Vũ Thị Hồng Nhung; mời đại diện Ban Đô thị, Ủy ban Mặt trận Tổ quốc và hai chuyên gia độc lập về"
            " tài sản công."
        ),
        _section("IV. TIẾN ĐỘ"),
        Table(
            [(22, "center"), (50, "start"), (28, "start")],
            [["Thời gian", "Công việc", "Thực hiện"]],
            [
                ["Trước 15/01/2027", "Gửi đề cương báo cáo đến đối tượng giám sát", "Thư ký đoàn"],
                ["15/02/2027", "Nhận báo cáo, tổng hợp số liệu trên bản đồ", "Sở Tài chính; thư ký đoàn"],
                ["01 - 20/3/2027", "Khảo sát 12 trụ sở, gặp người dân sống gần trụ sở", "Đoàn giám sát"],
                ["05/4/2027", "Làm việc với Sở Tài chính, Sở Xây dựng", "Đoàn giám sát"],
                ["25/4/2027", "Thông qua dự thảo báo cáo", "Ban Kinh tế - Ngân sách"],
                ["Tháng 5/2027", "Trình Thường trực Hội đồng nhân dân", "Trưởng đoàn"],
            ],
            adm.TABLE,
        ),
        *_body(
            (
                "Kinh phí dự kiến 186 triệu đồng, bố trí trong dự toán hoạt động của Hội đồng nhân dân thành phố năm"
                " 2027. Báo cáo giám sát được công khai, trừ thông tin thuộc bí mật nhà nước."
            ),
            (
                "Ban đề nghị các cơ quan liên quan phối hợp thực hiện; trường hợp cần điều chỉnh thời gian, Trưởng đoàn"
                " quyết định và thông báo trước bảy ngày làm việc./."
            ),
        )
    )
    adm.sign(
        doc,
        ["Thường trực HĐND thành phố;", "UBND thành phố;", "Thành viên đoàn giám sát;", "Lưu: VT, KTNS."],
        "TM. BAN KINH TẾ - NGÂN SÁCH",
        "TRƯỞNG BAN",
        "Đặng Thị Mai Hương",
    )
    return doc.write(path)


def _section(text):
    return Text(text, adm.SECTION, outline=(0, text))


def _body(*texts):
    return [Text(text, adm.BODY) for text in texts]
