# SPDX-License-Identifier: GPL-3.0-or-later
"""The bridges of the city: the list behind the bridge report, and the programme's costs in billion đồng."""

import random
import unicodedata
from dataclasses import dataclass

RATINGS = ["Very good", "Good", "Fair", "Poor", "Very poor"]
_COUNTS = [15, 27, 29, 10, 3]
MATERIALS = ["Reinforced concrete", "Prestressed concrete", "Steel composite", "Steel truss", "Masonry arch"]
YEARS = [2027, 2028, 2029, 2030, 2031]
PROGRAMME = [
    ("Routine maintenance and inspection", [22.4, 23.1, 23.9, 24.6, 25.4]),
    ("Joints and bearings", [18.6, 17.2, 14.8, 12.5, 11.9]),
    ("Deck waterproofing and surfacing", [14.2, 19.8, 21.4, 18.6, 16.2]),
    ("Structural repair and strengthening", [33.7, 41.5, 36.9, 28.4, 19.8]),
    ("Monitoring and data", [7.5, 5.2, 4.1, 3.9, 3.9]),
]
# Poor and very poor bridges at the end of each year, 2026 to 2031
SCENARIOS = [
    ("Spending held at the 2026 level", [13, 15, 17, 20, 23, 26]),
    ("Proposed programme", [13, 11, 10, 8, 7, 6]),
    ("Backlog cleared in three years", [13, 9, 5, 3, 2, 2]),
]

_STEMS = [
    "Bến Thanh",
    "An Hòa",
    "Phú Lộc",
    "Cửa Đông",
    "Hàng Muối",
    "Sông Thanh",
    "Tân Lập",
    "Tân Tiến",
    "Hải An",
    "Cảng Mới",
    "Vĩnh Hải",
    "Cồn Sẻ",
    "Bình Minh",
    "Long Hòa",
    "Phước Thạnh",
    "Đại Lộc",
    "Tam Kỳ Thượng",
    "Hương Trà",
    "Thượng Nguyên",
    "Kim Sơn",
    "Mỹ Đức",
    "Tân Hội",
    "Đông Sơn",
    "Tây Hồ",
    "Nam Sơn",
    "Bắc Hà",
    "Hòa Khánh",
    "Minh Khai",
    "Ngô Quyền",
    "Đồng Tâm",
    "Vạn Xuân",
    "Rạch Dừa",
    "Rạch Chùa",
    "Kênh Xáng",
    "Kênh Ngang",
    "Lò Gốm",
    "Bến Hoa",
    "Xóm Chài",
    "Ông Tượng",
    "Bà Lụa",
]
_PRIORITY = [
    "Bến Thanh",
    "An Hòa",
    "Rạch Dừa 1",
    "Cửa Đông 1",
    "Xóm Chài 1",
    "Phú Lộc 2",
    "Kênh Xáng 1",
    "Hải An 1",
    "Lò Gốm",
    "Cồn Sẻ 1",
    "Bến Hoa 1",
    "Vĩnh Hải 2",
    "Hàng Muối",
]


@dataclass(frozen=True)
class Bridge:
    name: str
    built: int
    length: float  # m
    material: str
    rating: int  # index into RATINGS
    traffic: int  # vehicles a day


def _names():
    names = ["Bến Thanh", "An Hòa", "Hàng Muối", "Lò Gốm"]
    for stem in _STEMS:
        names += [f"{stem} {n}" for n in (1, 2, 3)] if stem not in names else []
    for name in _PRIORITY:
        assert name in names, name
    keep = [name for name in names if name in _PRIORITY]
    return keep + [name for name in names if name not in keep][: 84 - len(keep)]


def stock():
    """84 bridges, by name. The same list on every run."""
    chance = random.Random(1976)
    ratings = [rating for rating, count in enumerate(_COUNTS) for _ in range(count)]
    names = _names()
    poor = {name: 4 if place < 3 else 3 for place, name in enumerate(_PRIORITY)}
    others = [rating for rating in ratings if rating < 3]
    chance.shuffle(others)
    bridges = []
    for name in names:
        rating = poor[name] if name in poor else others.pop()
        built = min(2025, 2019 - rating * 9 - chance.randrange(0, 27) + (6 if rating == 0 else 0))
        material = (
            MATERIALS[4]
            if built < 1974
            else chance.choices(MATERIALS[:4], [46, 30 if built > 1990 else 4, 14, 10 if built < 2000 else 2])[0]
        )
        long = (
            chance.choice([18.6, 24.4, 33.1, 42.7, 54.8, 66.2, 98.4, 132.5])
            if material != MATERIALS[4]
            else chance.choice([12.4, 16.8, 21.5])
        )
        bridges.append(Bridge(name, built, long, material, rating, 400 + 100 * chance.randrange(4, 160)))
    fixed = {
        "Bến Thanh": ("Steel truss", 1974, 318.6, 42_600),
        "An Hòa": ("Prestressed concrete", 1988, 246.0, 31_800),
        "Rạch Dừa 1": ("Reinforced concrete", 1981, 66.2, 18_400),
    }
    bridges = [
        (
            Bridge(b.name, fixed[b.name][1], fixed[b.name][2], fixed[b.name][0], b.rating, fixed[b.name][3])
            if b.name in fixed
            else b
        )
        for b in bridges
    ]
    return sorted(bridges, key=lambda b: unicodedata.normalize("NFD", b.name.replace("Đ", "Dz")))


def priority_list():
    """The poor and very poor bridges in order of score: (bridge, condition, traffic, consequence, score)."""
    rows = []
    consequence = {"Bến Thanh": 95, "An Hòa": 90, "Rạch Dừa 1": 74}
    for bridge in stock():
        if bridge.rating < 3:
            continue
        condition = 100 if bridge.rating == 4 else 78
        traffic = min(100, round(bridge.traffic / 426))
        result = consequence.get(bridge.name, 34 + round(bridge.length / 5))
        rows.append((bridge, condition, traffic, result, round(0.5 * condition + 0.2 * traffic + 0.3 * result, 1)))
    return sorted(rows, key=lambda row: (-row[4], row[0].name))


def cost_of(year):
    return round(sum(row[1][YEARS.index(year)] for row in PROGRAMME), 1)
