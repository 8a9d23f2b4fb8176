# SPDX-License-Identifier: GPL-3.0-or-later
"""Tờ trình 43: the submission on the zoning plan of the Bến Thanh quarter."""

from formats import vi
from layout import Row, Table, Text
from papers import administrative as adm
from papers import vi_plan

NAME = "09a-to-trinh-quy-hoach-phan-khu-ben-thanh.pdf"
TITLE = "Tờ trình số 43/TTr-UBND về điều chỉnh quy hoạch phân khu Bến Thanh"
DATE = "2026-11-11T09:30:00+07:00"


def build(path):
    doc = adm.document(TITLE, "Ủy ban nhân dân thành phố Nam Hải", "Điều chỉnh quy hoạch phân khu Bến Thanh", DATE)
    doc.add(*adm.heading("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ NAM HẢI", "43/TTr-UBND", "Nam Hải, ngày 11 tháng 11 năm 2026"))
    doc.add(
        *adm.title(
            "TỜ TRÌNH",
            "Về việc thông qua nội dung điều chỉnh quy hoạch phân khu Bến Thanh,\nphường Bến Thanh, tỷ lệ 1/2.000",
        )
    )
    doc.add(*adm.address("Hội đồng nhân dân thành phố Nam Hải"))
    doc.add(
        *_body(
            "Căn cứ Luật Quy hoạch đô thị và nông thôn ngày 26 tháng 11 năm 2024; căn cứ kết quả lấy ý kiến cộng đồng"
            " dân cư từ ngày 15 tháng 9 đến ngày 15 tháng 10 năm 2026, Ủy ban nhân dân thành phố trình Hội đồng nhân"
            " dân thành phố xem xét nội dung điều chỉnh quy hoạch phân khu Bến Thanh như sau:"
        )
    )
    doc.add(*_reasons(), *_contents(), *_opinions(), *_requests())
    adm.sign(
        doc,
        [
            "Như trên;",
            "Thường trực HĐND thành phố;",
            "Ban Đô thị HĐND thành phố;",
            "Sở Xây dựng; UBND phường Bến Thanh;",
            "Lưu: VT, ĐT.",
        ],
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Đinh Hoài Nam",
    )
    return doc.write(path)


def _section(text):
    return Text(text, adm.SECTION, outline=(0, text))


def _body(*texts):
    return [Text(text, adm.BODY) for text in texts]


def _reasons():
    return [
        _section("I. SỰ CẦN THIẾT"),
        *_body(
            (
                "Quy hoạch phân khu năm 2014 dự kiến chuyển toàn bộ khu vực ven sông thành bến xe tải và kho trung"
                " chuyển. Từ khi cảng mới hoạt động, chức năng này không còn phù hợp; sáu nhà kho cũ bỏ trống, bờ sông"
                " sạt lở 340 m. Cầu Bến Thanh mới đang thi công có điểm đầu lệch 210 m về phía Đông, làm thay đổi mạng"
                " đường chính của khu."
            ),
            (
                "Khu vực có 6.840 người sinh sống, 214 hộ nằm trong hành lang bảo vệ bờ sông. Việc điều chỉnh nhằm bảo"
                " đảm an toàn, giữ nếp sinh hoạt của chợ hoa, mở công viên ven sông và tạo quỹ đất tái định cư tại chỗ."
            ),
        ),
    ]


def _contents():
    areas, roads, total = vi_plan.sums()
    rows = [
        [vi_plan.USES[use][0], vi(_BEFORE[use], 2), vi(area, 2), _signed(area - _BEFORE[use])]
        for use, area in areas.items()
    ]
    roads_before = total - sum(_BEFORE.values())
    rows.append(["Đất giao thông, quảng trường", vi(roads_before, 2), vi(roads, 2), _signed(roads - roads_before)])
    rows.append(Row(["Tổng diện tích", vi(total, 2), vi(total, 2), "0,00"], "total"))
    return [
        _section("II. NỘI DUNG ĐIỀU CHỈNH"),
        *_body(
            (
                f"1. Phạm vi: {vi(total, 2)} ha, phía Nam giáp sông Thanh, phía Bắc giáp đường sắt cũ, phía Đông giáp"
                " phường Phú Lộc, phía Tây giáp phường Hàng Muối. Dân số dự kiến đến năm 2035 là 12.500 người."
            ),
            "2. Cơ cấu sử dụng đất điều chỉnh như sau:",
        ),
        adm.unit_note("ha"),
        Table(
            [(52, "start"), (16, "end"), (16, "end"), (16, "end")],
            [["Loại đất", "Quy hoạch 2014", "Điều chỉnh", "Tăng, giảm"]],
            rows,
            adm.TABLE,
        ),
        *_body(
            (
                "3. Giao thông: đại lộ Trần Phú rộng 36 m nối cầu mới; đường ven sông rộng 24 m, cấm xe tải, đoạn qua"
                " chợ hoa chỉ dành cho người đi bộ và xe đạp. Năm trạm xe buýt, mỗi nhà cách trạm không quá 350 m."
            ),
            (
                "4. Không gian: công trình hàng A ven sông không cao quá 12 m; sáu nhà kho cũ tại lô A2 giữ nguyên"
                " tường gạch và khung thép để làm không gian sáng tạo; chợ hoa tại lô A4 giữ tại chỗ."
            ),
            "5. Nhà ở tái định cư tại lô B4 (214 căn) và lô D6, hoàn thành trước khi thu hồi đất.",
        ),
    ]


_BEFORE = {
    "ODM": 6.20,
    "OHT": 17.85,
    "TDC": 0.0,
    "HH": 9.60,
    "CC": 3.10,
    "GD": 2.40,
    "DT": 1.04,
    "CX": 3.15,
    "KT": 11.90,
}


def _signed(value):
    return ("+" if value > 0.004 else "") + vi(value, 2)


def _opinions():
    return [
        _section("III. KẾT QUẢ LẤY Ý KIẾN"),
        *_body(
            (
                "Có 1.914 phiếu hợp lệ trong 2.073 phiếu phát ra. Tỷ lệ đồng ý với phương án chung là 87,2%; với đường"
                " ven sông là 71,5%. Ý kiến khác tập trung vào vị trí chợ hoa, bề rộng đường ven sông và giá căn hộ tái"
                " định cư. Phương án trình kỳ họp đã tiếp thu: giữ chợ hoa, thu hẹp mặt đường xe chạy từ 15 m xuống 7 m"
                " và bổ sung lô tái định cư B4."
            ),
            (
                "Đơn kiến nghị của Tổ dân phố số 7 ngày 19 tháng 10 năm 2026 có ba nội dung, cả ba đều được tiếp thu;"
                " riêng việc cử hai đại diện tham gia tổ giám sát cộng đồng được ghi thành điều kiện trong quyết định"
                " phê duyệt."
            ),
        ),
    ]


def _requests():
    return [
        _section("IV. ĐỀ NGHỊ"),
        *_body(
            "Ủy ban nhân dân thành phố kính đề nghị Hội đồng nhân dân thành phố cho ý kiến và thông qua nội dung điều"
            " chỉnh làm cơ sở để phê duyệt đồ án theo quy định. Bản vẽ QH-01, QH-02, QH-03 khổ A3 gửi kèm Tờ trình"
            " này./."
        ),
    ]
