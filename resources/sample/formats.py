# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as each language writes them."""

ARABIC_DIGITS = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")
CONTINENTAL = str.maketrans(",.", ".,")


def en(value, decimals=0):
    return f"{value:,.{decimals}f}".replace("-", "−")


def vi(value, decimals=0):
    return en(value, decimals).translate(CONTINENTAL)


de = vi
indonesian = vi


def ar(value, decimals=0):
    return en(value, decimals).translate(ARABIC_DIGITS)


def ar_digits(text):
    """The digits of a text (years, dates, article numbers) in Arabic-Indic form, its punctuation untouched."""
    return text.translate({ord(str(digit)): chr(0x660 + digit) for digit in range(10)})


def change(new, old, decimals=1):
    """Growth in per cent."""
    return (new / old - 1) * 100 if old else 0.0
