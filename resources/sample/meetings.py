# SPDX-License-Identifier: GPL-3.0-or-later
"""The agendas of the three sample meetings, as MEETING.json wants them (plenumctl(1))."""

from datetime import datetime, timedelta

from papers import (
    ar_partnership,
    de_audit,
    en_bridges,
    en_lighting,
    five_languages,
    id_twin_city,
    vi_annex,
    vi_budget_book,
    vi_conclusion,
    vi_disbursement,
    vi_minutes,
    vi_plan,
    vi_resolution,
    vi_submission,
    vi_supervision,
    vi_verification,
    vi_voters,
    vi_zoning,
)

TIME_ZONE = "Asia/Ho_Chi_Minh"

_COUNCIL = [
    ("Lê Minh Đức", "chair"),
    ("Trần Thị Lan", "secretary"),
    ("Nguyễn Văn An", "delegate"),
    ("Phạm Thu Hà", "delegate"),
    ("Đỗ Quốc Bảo", "delegate"),
    ("Vũ Thị Hồng Nhung", "delegate"),
    ("Hoàng Anh Tuấn", "delegate"),
    ("Đặng Thị Mai Hương", "delegate"),
    ("Bùi Quang Huy", "delegate"),
]
_PARTNERS = [
    ("Margaret Whitfield", "observer"),
    ("Tom Hargreaves", "observer"),
    ("Dr. Annette Brinkmann", "observer"),
    ("Jens Petersen", "observer"),
    ("Siti Rahmawati", "observer"),
    ("Agus Hartono", "observer"),
    ("يوسف القاسمي", "observer"),
    ("ليلى الحداد", "observer"),
]


# Their pages carry the reader's name.
_CONFIDENTIAL = {de_audit.NAME}


def _item(number, title, kind, minutes, presenter="", papers=(), items=()):
    return {
        "number": number,
        "title": title,
        "kind": kind,
        "minutes": minutes,
        "presenter": presenter,
        "papers": [
            {"title": paper.TITLE, "file": f"papers/{paper.NAME}", "confidential": paper.NAME in _CONFIDENTIAL}
            for paper in papers
        ],
        "items": list(items),
    }


def _minutes(items):
    return sum(item["minutes"] + _minutes(item["items"]) for item in items)


def _meeting(title, body, start, place, participants, items):
    return {
        "plenum": 1,
        "title": title,
        "body": body,
        "start": start.isoformat(),
        "end": (start + timedelta(minutes=_minutes(items))).isoformat(),
        "timeZone": TIME_ZONE,
        "place": place,
        "participants": [{"person": person, "role": role} for person, role in participants],
        "items": items,
    }


def session(start):
    """The twinning session: twelve items, the fourth with a level below it."""
    return _meeting(
        "Kỳ họp thứ ba, phiên toàn thể với các thành phố kết nghĩa",
        "Hội đồng nhân dân thành phố Nam Hải",
        start,
        "Hội trường A1, Trung tâm Hành chính thành phố Nam Hải",
        _COUNCIL + _PARTNERS,
        [
            _item("1", "Khai mạc, giới thiệu đại biểu và các đoàn khách", "information", 10, "Lê Minh Đức"),
            _item(
                "2", "Thông qua chương trình và biên bản kỳ họp thứ hai", "decision", 5, "Trần Thị Lan", [vi_minutes]
            ),
            _item("3", "Tổng hợp ý kiến, kiến nghị của cử tri", "information", 15, "Hoàng Thị Bích Liên", [vi_voters]),
            _item(
                "4",
                "Dự toán ngân sách năm 2027",
                "decision",
                0,
                "",
                [],
                [
                    _item(
                        "4.1",
                        "Tờ trình và phụ lục số liệu",
                        "information",
                        15,
                        "Phan Thanh Bình",
                        [vi_submission, vi_annex],
                    ),
                    _item("4.2", "Thuyết minh dự toán chi tiết", "discussion", 20, "Ngô Đức Thịnh", [vi_budget_book]),
                    _item(
                        "4.3",
                        "Báo cáo thẩm tra của Ban Kinh tế - Ngân sách",
                        "discussion",
                        10,
                        "Đặng Thị Mai Hương",
                        [vi_verification],
                    ),
                    _item("4.4", "Thông qua dự thảo Nghị quyết", "decision", 15, "Lê Minh Đức", [vi_resolution]),
                ],
            ),
            _item(
                "5",
                "Bridge maintenance programme 2027–2031",
                "discussion",
                20,
                "Margaret Whitfield, Tom Hargreaves",
                [en_bridges],
            ),
            _item(
                "6",
                "Bericht des Rechnungsprüfungsamtes zum Partnerschaftsfonds",
                "information",
                15,
                "Dr. Annette Brinkmann",
                [de_audit],
            ),
            _item(
                "7",
                "Laporan kerja sama kota kembar dan rencana anggaran 2027",
                "information",
                15,
                "Siti Rahmawati",
                [id_twin_city],
            ),
            _item("8", "تقرير الشراكة لعام ٢٠٢٦ وخطة عام ٢٠٢٧", "discussion", 15, "يوسف القاسمي", [ar_partnership]),
            _item(
                "9", "Điều chỉnh quy hoạch phân khu Bến Thanh", "decision", 20, "Đinh Hoài Nam", [vi_zoning, vi_plan]
            ),
            _item("10", "Tuyên bố chung của năm thành phố kết nghĩa", "decision", 15, "Lê Minh Đức", [five_languages]),
            _item("11", "Chất vấn và trả lời chất vấn", "discussion", 25, "Bùi Quang Huy"),
            _item("12", "Bế mạc", "information", 10, "Lê Minh Đức"),
        ],
    )


def committee(start):
    return _meeting(
        "Họp Ban Kinh tế - Ngân sách: giám sát trụ sở dôi dư, chiếu sáng đô thị",
        "Ban Kinh tế - Ngân sách",
        start,
        "Phòng 302, Trung tâm Hành chính thành phố Nam Hải",
        [
            ("Đặng Thị Mai Hương", "chair"),
            ("Trần Thị Lan", "secretary"),
            ("Nguyễn Văn An", "delegate"),
            ("Phạm Thu Hà", "delegate"),
            ("Đỗ Quốc Bảo", "delegate"),
            ("Rebecca Shaw", "observer"),
        ],
        [
            _item(
                "1", "Kế hoạch giám sát việc sử dụng trụ sở dôi dư", "decision", 30, "Nguyễn Văn An", [vi_supervision]
            ),
            _item(
                "2", "Street lighting: results and the choice for 2027", "discussion", 25, "Rebecca Shaw", [en_lighting]
            ),
            _item("3", "Việc khác", "information", 10, "Đặng Thị Mai Hương"),
        ],
    )


def past(start):
    return _meeting(
        "Phiên họp thứ chín của Thường trực Hội đồng nhân dân",
        "Thường trực Hội đồng nhân dân thành phố Nam Hải",
        start,
        "Phòng họp số 1, Trung tâm Hành chính thành phố Nam Hải",
        [
            ("Lê Minh Đức", "chair"),
            ("Trần Thị Lan", "secretary"),
            ("Đặng Thị Mai Hương", "delegate"),
            ("Bùi Quang Huy", "delegate"),
            ("Nguyễn Văn An", "delegate"),
        ],
        [
            _item("1", "Giải ngân vốn đầu tư công mười tháng", "discussion", 45, "Ngô Đức Thịnh", [vi_disbursement]),
            _item("2", "Chuẩn bị kỳ họp thứ ba", "decision", 40, "Trần Thị Lan"),
            _item("3", "Kết luận phiên họp", "decision", 20, "Lê Minh Đức", [vi_conclusion]),
        ],
    )


def all_meetings(start: datetime):
    """{file name: meeting}: the session at `start`, a committee five days later, a past meeting 17 days before."""
    afternoon = start.replace(hour=14, minute=0, second=0)
    return {
        "MEETING.json": session(start),
        "MEETING-committee.json": committee(afternoon + timedelta(days=5)),
        "MEETING-past.json": past(afternoon - timedelta(days=17)),
    }


def all_papers():
    return [
        vi_minutes,
        vi_voters,
        vi_submission,
        vi_annex,
        vi_budget_book,
        vi_verification,
        vi_resolution,
        en_bridges,
        de_audit,
        id_twin_city,
        ar_partnership,
        vi_zoning,
        vi_plan,
        five_languages,
        vi_supervision,
        en_lighting,
        vi_disbursement,
        vi_conclusion,
    ]
