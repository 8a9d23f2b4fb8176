# SPDX-License-Identifier: GPL-3.0-or-later
"""The joint fund of the five twin cities, in euro: contributions, projects, balance. Three papers draw on it."""

CITIES = ["Nam Hải", "Port Ashby", "Neuenwerder", "Tirtajaya", "Ras Al Waha"]
CONTRIBUTIONS = {
    2025: [448_000, 310_000, 405_000, 228_000, 352_000],
    2026: [465_000, 318_000, 412_600, 236_000, 360_000],
    2027: [504_000, 330_000, 420_000, 248_000, 375_000],
}
# lead city, spent 2025, budget 2026, spent to 30 September 2026, plan 2027
PROJECTS = {
    "drainage": ("Neuenwerder", 412_300, 436_000, 318_450, 420_000),
    "bridges": ("Port Ashby", 286_900, 324_000, 251_700, 350_000),
    "harbours": ("Tirtajaya", 301_450, 318_000, 204_860, 336_000),
    "heritage": ("Ras Al Waha", 247_600, 268_000, 172_940, 296_000),
    "youth": ("Nam Hải", 262_800, 276_000, 238_120, 302_000),
    "office": ("", 118_250, 126_000, 84_330, 132_000),
}
OPENING_2025 = 214_650
INTEREST_2025 = 6_120


def contributions(year):
    return sum(CONTRIBUTIONS[year])


def projects(column):
    """1: spent 2025, 2: budget 2026, 3: spent to September 2026, 4: plan 2027."""
    return sum(row[column] for row in PROJECTS.values())


def closing_2025():
    return OPENING_2025 + contributions(2025) + INTEREST_2025 - projects(1)
