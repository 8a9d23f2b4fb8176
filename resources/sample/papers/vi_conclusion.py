# SPDX-License-Identifier: GPL-3.0-or-later
"""Thông báo kết luận: what the Standing Committee concluded (the past meeting)."""

from layout import Table, Text
from papers import administrative as adm

NAME = "thuong-truc-thong-bao-ket-luan.pdf"
TITLE = "Thông báo số 58/TB-HĐND kết luận phiên họp thứ chín của Thường trực Hội đồng nhân dân"
DATE = "2026-11-05T11:00:00+07:00"


def build(path):
    doc = adm.document(TITLE, "Thường trực Hội đồng nhân dân thành phố Nam Hải", "Kết luận phiên họp thứ chín", DATE)
    doc.add(*adm.heading("HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ NAM HẢI", "58/TB-HĐND", "Nam Hải, ngày 05 tháng 11 năm 2026"))
    doc.add(*adm.title("THÔNG BÁO", "Kết luận của Thường trực Hội đồng nhân dân thành phố\ntại phiên họp thứ chín"))
    doc.add(
        *_body(
            "Thường trực Hội đồng nhân dân thành phố họp phiên thứ chín dưới sự chủ trì của ông Lê Minh Đức, Chủ tịch"
            " Hội đồng nhân dân. Sau khi nghe Sở Tài chính, các Ban và Văn phòng báo cáo, Thường trực Hội đồng nhân dân"
            " kết luận như sau:"
        ),
        _section("1. Về giải ngân vốn đầu tư công"),
        *_body(
            "Ghi nhận tỷ lệ giải ngân mười tháng cao hơn cùng kỳ năm 2025. Yêu cầu Ủy ban nhân dân thành phố giải quyết"
            " dứt điểm mặt bằng đường ven biển trước ngày 30 tháng 11; không điều chuyển vốn của dự án trường học và"
            " trạm y tế dưới mọi hình thức."
        ),
        _section("2. Về chuẩn bị kỳ họp thứ ba"),
        *_body(
            "Thống nhất nội dung, chương trình và thành phần mời. Phiên toàn thể có đại diện bốn thành phố kết nghĩa"
            " tham dự; tài liệu của các đoàn phát hành bằng ngôn ngữ gốc trên hệ thống họp không giấy, có phiên dịch"
            " song song. Tài liệu gửi đại biểu chậm nhất 10 ngày trước ngày khai mạc."
        ),
        _section("3. Về chất vấn"),
        *_body(
            "Chọn hai nhóm vấn đề: tái định cư khu Bến Thanh và tải trọng các cầu cũ. Người trả lời chính là Giám đốc"
            " Sở Xây dựng; Chủ tịch Ủy ban nhân dân phường Bến Thanh cùng giải trình."
        ),
        _section("4. Phân công thực hiện"),
        Table(
            [(48, "start"), (32, "start"), (20, "center")],
            [["Công việc", "Cơ quan", "Thời hạn"]],
            [
                ["Hoàn thiện hồ sơ dự toán năm 2027", "Sở Tài chính", "09/11/2026"],
                ["Thẩm tra dự toán và dự thảo nghị quyết", "Ban Kinh tế - Ngân sách", "13/11/2026"],
                ["Tổng hợp kiến nghị cử tri", "Ủy ban Mặt trận Tổ quốc", "12/11/2026"],
                ["Bố trí phiên dịch năm thứ tiếng, thử thiết bị", "Văn phòng", "20/11/2026"],
                ["Cấp khóa ký và hướng dẫn đại biểu", "Văn phòng, Sở Khoa học và Công nghệ", "20/11/2026"],
            ],
            adm.TABLE,
        ),
        *_body("Văn phòng thông báo kết luận của Thường trực Hội đồng nhân dân để các cơ quan biết, thực hiện./.")
    )
    adm.sign(
        doc,
        ["Thường trực HĐND;", "UBND thành phố;", "Các Ban HĐND;", "Các cơ quan được phân công;", "Lưu: VT."],
        "TL. THƯỜNG TRỰC HĐND",
        "CHÁNH VĂN PHÒNG",
        "Trần Thị Lan",
    )
    return doc.write(path)


def _section(text):
    return Text(text, adm.SECTION, outline=(0, text))


def _body(*texts):
    return [Text(text, adm.BODY) for text in texts]
