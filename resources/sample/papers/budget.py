# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures behind every budget paper, in million đồng. Totals are computed here and nowhere else, so the papers
agree with each other."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from formats import change, vi

YEAR = 2027
CONTENT = Path(__file__).resolve().parent.parent / "content"

# (name, budget 2026, expected 2026, budget 2027, the city's share in per cent)
DOMESTIC_REVENUE = [
    ("Thu từ doanh nghiệp nhà nước do trung ương quản lý", 2_480_000, 2_540_000, 2_690_000, 72),
    ("Thu từ doanh nghiệp nhà nước do địa phương quản lý", 640_000, 655_000, 690_000, 72),
    ("Thu từ doanh nghiệp có vốn đầu tư nước ngoài", 8_960_000, 9_310_000, 10_120_000, 72),
    ("Thu từ khu vực kinh tế ngoài quốc doanh", 7_850_000, 8_240_000, 9_050_000, 72),
    ("Thuế thu nhập cá nhân", 3_620_000, 3_980_000, 4_350_000, 72),
    ("Thuế bảo vệ môi trường", 1_540_000, 1_490_000, 1_580_000, 72),
    ("Lệ phí trước bạ", 1_180_000, 1_260_000, 1_370_000, 100),
    ("Phí, lệ phí", 780_000, 815_000, 850_000, 90),
    ("Tiền sử dụng đất", 6_500_000, 7_420_000, 7_000_000, 85),
    ("Tiền thuê đất, thuê mặt nước", 1_120_000, 1_240_000, 1_310_000, 85),
    ("Thuế sử dụng đất phi nông nghiệp", 96_000, 101_000, 108_000, 100),
    ("Tiền cấp quyền khai thác khoáng sản, tài nguyên nước", 64_000, 70_000, 74_000, 70),
    ("Thu xổ số kiến thiết", 310_000, 326_000, 340_000, 100),
    ("Cổ tức và lợi nhuận sau thuế của doanh nghiệp địa phương", 185_000, 192_000, 205_000, 100),
    ("Thu khác ngân sách", 640_000, 702_000, 720_000, 78),
]
CUSTOMS_REVENUE = (9_650_000, 10_120_000, 10_800_000)
CENTRAL_GRANT = (1_926_000, 1_988_000, 2_184_000)  # bổ sung có mục tiêu
DEFICIT = (1_180_000, 1_040_000, 1_260_000)
INTEREST = (78_000, 74_000, 92_000)
RESERVE_FUND = (2_000, 2_000, 2_000)
CONTINGENCY = (690_000, 690_000, 762_000)  # at least 2 % of expenditure
WAGE_REFORM = (1_520_000, 1_610_000, 1_640_000)

# Units without a chapter in the detailed book: (name, field, 2025, 2026, 2027)
OTHER_UNITS = [
    ("Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể", "quản lý nhà nước", 148_300, 156_200, 164_900),
    ("Hỗ trợ Công an thành phố", "quốc phòng, an ninh", 186_400, 198_700, 214_300),
    ("Bộ Chỉ huy Quân sự thành phố", "quốc phòng, an ninh", 162_900, 171_500, 189_400),
    ("Báo và Phát thanh, Truyền hình Nam Hải", "văn hóa, thể thao", 46_700, 48_600, 51_200),
    ("Trường Chính trị và Trường Đại học Nam Hải", "giáo dục", 118_200, 124_800, 136_800),
    ("Ban Quản lý Khu kinh tế và các khu công nghiệp", "kinh tế", 31_500, 33_700, 36_400),
    ("Các hội được giao nhiệm vụ", "quản lý nhà nước", 21_800, 22_700, 23_600),
]

FIELDS = [
    "giáo dục",
    "khoa học, công nghệ",
    "y tế",
    "văn hóa, thể thao",
    "môi trường",
    "kinh tế",
    "bảo đảm xã hội",
    "quản lý nhà nước",
    "quốc phòng, an ninh",
]
FIELD_NAMES = {
    "giáo dục": "Chi giáo dục, đào tạo và dạy nghề",
    "khoa học, công nghệ": "Chi khoa học, công nghệ và chuyển đổi số",
    "y tế": "Chi y tế, dân số và gia đình",
    "văn hóa, thể thao": "Chi văn hóa, thông tin, thể dục thể thao",
    "môi trường": "Chi bảo vệ môi trường",
    "kinh tế": "Chi các hoạt động kinh tế",
    "bảo đảm xã hội": "Chi bảo đảm xã hội",
    "quản lý nhà nước": "Chi quản lý hành chính, Đảng, đoàn thể",
    "quốc phòng, an ninh": "Chi quốc phòng, an ninh",
}

# Wards and communes: (name, inhabitants in thousands, coastal or large in area)
WARDS = [
    ("Phường Bến Thanh", 84.2, False),
    ("Phường Hàng Muối", 61.7, False),
    ("Phường Cửa Đông", 58.9, False),
    ("Phường Trần Phú", 72.4, False),
    ("Phường Lê Lợi", 66.8, False),
    ("Phường Quang Trung", 63.1, False),
    ("Phường Hồng Bàng", 70.5, False),
    ("Phường An Hòa", 78.3, False),
    ("Phường An Bình", 59.4, False),
    ("Phường Phú Lộc", 81.6, False),
    ("Phường Phú Mỹ", 55.2, False),
    ("Phường Tân Lập", 68.7, False),
    ("Phường Tân Tiến", 52.3, False),
    ("Phường Đông Sơn", 49.8, False),
    ("Phường Tây Hồ", 57.6, False),
    ("Phường Nam Sơn", 46.9, False),
    ("Phường Bắc Hà", 51.4, False),
    ("Phường Hòa Khánh", 64.5, False),
    ("Phường Thanh Xuân", 60.2, False),
    ("Phường Minh Khai", 54.7, False),
    ("Phường Ngô Quyền", 62.9, False),
    ("Phường Đồng Tâm", 48.3, False),
    ("Phường Vạn Xuân", 45.6, False),
    ("Phường Cửa Đại Nam", 71.8, True),
    ("Phường Hải Châu Bắc", 53.5, True),
    ("Phường Hải An", 50.7, True),
    ("Phường Sông Thanh", 56.4, False),
    ("Phường Cảng Mới", 44.1, True),
    ("Xã Vĩnh Hải", 31.4, True),
    ("Xã Cồn Sẻ", 18.6, True),
    ("Xã Bình Minh", 34.8, True),
    ("Xã Long Hòa", 36.2, False),
    ("Xã Phước Thạnh", 33.7, False),
    ("Xã Đại Lộc", 38.9, False),
    ("Xã Tam Kỳ Thượng", 29.5, True),
    ("Xã Hương Trà", 35.1, False),
    ("Xã Thượng Nguyên", 24.3, True),
    ("Xã Kim Sơn", 32.6, False),
    ("Xã Mỹ Đức", 37.4, False),
    ("Xã Hòa Vang Nam", 39.8, False),
    ("Xã Tân Hội", 30.2, False),
    ("Xã Đảo Hòn Én", 6.4, True),
]
_WARD_NORMS = {
    "giáo dục": 2.742,
    "bảo đảm xã hội": 0.418,
    "môi trường": 0.164,
    "văn hóa, thể thao": 0.092,
    "kinh tế": 0.208,
}
_WARD_OFFICE = 14_600  # every ward and commune
_COASTAL = 1.08

# Large capital projects run by the project boards: (name, period, total, spent to 2026, 2027)
LARGE_PROJECTS = [
    ("Cầu Bến Thanh mới và đường dẫn", "2025-2029", 3_480_000, 620_000, 780_000),
    ("Tuyến buýt nhanh số 2, Cửa Đại Nam - trung tâm", "2026-2029", 2_140_000, 180_000, 460_000),
    ("Kè và công viên hai bờ sông Thanh", "2025-2028", 1_260_000, 410_000, 385_000),
    ("Bệnh viện Đa khoa Nam Hải, khối điều trị nội trú", "2024-2027", 1_890_000, 1_360_000, 530_000),
    ("Hệ thống thu gom nước thải lưu vực phía Bắc", "2025-2029", 2_720_000, 540_000, 610_000),
    ("Đường ven biển, đoạn Vĩnh Hải - Bình Minh", "2026-2030", 3_150_000, 240_000, 690_000),
    ("Trung tâm Hành chính công và Lưu trữ số", "2026-2028", 720_000, 140_000, 290_000),
    ("Nhà máy nước An Hòa, giai đoạn 2", "2026-2028", 980_000, 210_000, 370_000),
    ("Cải tạo lưới chiếu sáng và hạ ngầm cáp khu phố cổ", "2026-2027", 340_000, 120_000, 220_000),
    ("Nhà ở xã hội Tân Lập, phần hạ tầng ngoài hàng rào", "2026-2028", 560_000, 90_000, 235_000),
]
WARD_CAPITAL = 2_850_000  # phân cấp cho phường, xã
PREPARATION = 96_000  # chuẩn bị đầu tư, quy hoạch


@dataclass(frozen=True)
class Department:
    number: int
    name: str
    staff: tuple
    mission: list
    results: list
    tasks: list
    programmes: list
    reasons: list
    indicators: list
    projects: list
    risk: str
    questions: list

    def total(self, year):
        return sum(row[year - 2023] for row in self.programmes)


@lru_cache(maxsize=None)
def departments():
    files = sorted((CONTENT / "departments").glob("*.toml"))
    return [
        Department(number, **tomllib.loads(file.read_text(encoding="utf-8"))) for number, file in enumerate(files, 1)
    ]


def ward_allocation(year=YEAR):
    """[(name, inhabitants, {field: amount}, total)] by the norms; 2026 had 93.4 % of the norms of 2027."""
    share = {2026: 0.934, 2027: 1.0}[year]
    rows = []
    for name, thousands, remote in WARDS:
        factor = share * (_COASTAL if remote else 1.0)
        amounts = {field: round(thousands * 1000 * norm * factor) for field, norm in _WARD_NORMS.items()}
        amounts["quản lý nhà nước"] = round((_WARD_OFFICE + thousands * 236) * factor)
        rows.append((name, round(thousands * 1000), amounts, sum(amounts.values())))
    return rows


def ward_own_revenue():
    """What each ward and commune keeps of its own revenue in 2027; the rest of its budget is a grant."""
    return [round(total * (0.36 if name.startswith("Phường") else 0.17)) for name, _, _, total in ward_allocation()]


def recurrent_by_field(year):
    amounts = dict.fromkeys(FIELDS, 0)
    for department in departments():
        for row in department.programmes:
            amounts[row[1]] += row[year - 2023]
    for unit in OTHER_UNITS:
        amounts[unit[1]] += unit[year - 2023]
    for _, _, fields, _ in ward_allocation(year):
        for field, amount in fields.items():
            amounts[field] += amount
    return amounts


def domestic(column):
    return sum(row[column] for row in DOMESTIC_REVENUE)


def kept_by_city(column):
    return sum(round(row[column] * row[4] / 100) for row in DOMESTIC_REVENUE)


@dataclass(frozen=True)
class Balance:
    """One year's balance; the capital budget is what revenue and borrowing leave."""

    domestic: int
    customs: int
    kept: int
    grant: int
    deficit: int
    recurrent: int
    interest: int
    reserve_fund: int
    contingency: int
    wage_reform: int

    @property
    def on_territory(self):
        return self.domestic + self.customs

    @property
    def revenue(self):
        return self.kept + self.grant

    @property
    def expenditure(self):
        return self.revenue + self.deficit

    @property
    def capital(self):
        return (
            self.expenditure - self.recurrent - self.interest - self.reserve_fund - self.contingency - self.wage_reform
        )


def balance(column):
    """0: budget 2026, 1: expected 2026, 2: budget 2027."""
    recurrent = sum(recurrent_by_field(2026 if column < 2 else 2027).values())
    if column == 1:
        recurrent = round(recurrent * 1.012)
    return Balance(
        domestic(column + 1),
        CUSTOMS_REVENUE[column],
        kept_by_city(column + 1),
        CENTRAL_GRANT[column],
        DEFICIT[column],
        recurrent,
        INTEREST[column],
        RESERVE_FUND[column],
        CONTINGENCY[column],
        WAGE_REFORM[column],
    )


def capital_lines():
    """The capital budget of 2027 by use: (name, amount); the last line is what is left for running projects."""
    of_departments = sum(row[4] for department in departments() for row in department.projects)
    large = sum(row[4] for row in LARGE_PROJECTS)
    rest = balance(2).capital - of_departments - large - WARD_CAPITAL - PREPARATION
    assert rest > 0, "the capital budget is overspent"
    return [
        ("Dự án trọng điểm do các ban quản lý dự án làm chủ đầu tư", large),
        ("Dự án do các sở, ngành làm chủ đầu tư", of_departments),
        ("Phân cấp cho phường, xã", WARD_CAPITAL),
        ("Chuẩn bị đầu tư và quy hoạch", PREPARATION),
        ("Dự án chuyển tiếp khác và thanh toán dự án hoàn thành", rest),
    ]


def bn(amount):
    """Million đồng as billions, in Vietnamese: "34.414,5 tỷ đồng", "92 tỷ đồng"."""
    return f"{vi(amount / 1000, 1).removesuffix(',0')} tỷ đồng"


def trend(new, old):
    """ "tăng 6,8%" or "giảm 0,4%"."""
    grown = change(new, old)
    return f"{'tăng' if grown >= 0 else 'giảm'} {vi(abs(grown), 1)}%"


def mn(amount):
    return vi(amount)


def pct(new, old):
    """A ratio in per cent: 106,8."""
    return vi(new / old * 100, 1) if old else "–"
