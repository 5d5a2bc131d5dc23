from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.number_words import read_words, word_value
from ingest.numbers import format_number, read_number

UNITS = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
         "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]  # fmt: skip
TENS = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]


def _spelled(number: int) -> str:
    """The Dutch word, after the official spelling (joined: the grammar also takes the space behind a thousand)."""
    if number < 20:
        return UNITS[number]
    if number < 100:
        unit, ten = number % 10, TENS[number // 10]
        join = "ën" if UNITS[unit].endswith("e") else "en"
        return f"{UNITS[unit]}{join}{ten}" if unit else ten
    if number < 1000:
        return (UNITS[number // 100] if number >= 200 else "") + "honderd" + _spelled(number % 100)
    return (_spelled(number // 1000) if number >= 2000 else "") + "duizend" + _spelled(number % 1000)


@given(st.integers(1, 999_999))
def test_every_number_word_is_read(number: int) -> None:
    assert word_value(_spelled(number)) == number
    assert word_value(_spelled(number).capitalize()) == number


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        ("anderhalf miljoen", "1.5", 9),
        ("drie en een half jaar", "3.5", 16),
        ("tweeënhalf jaar", "2.5", 10),
        ("een half miljoen", "0.5", 8),
        ("driekwart van", "0.75", 9),
        ("twee derde van", str(Decimal(2) / 3), 10),
        ("een kwart", "0.25", 9),
        ("de helft van", "0.5", 8),
        ("drieduizend vijfhonderd euro", "3500", 23),
        ("honderdenvijf", "105", 13),
        ("vijftienhonderd", "1500", 15),
        ("één", "1", 3),
    ],
)
def test_words_with_parts(text: str, value: str, end: int) -> None:
    read = read_words(text, 0)
    assert read is not None
    assert (read.value, read.end) == (Decimal(value), end)


@pytest.mark.parametrize("text", ["tientallen", "eentje", "een derde ronde", "achter", "acht het college", "duizenden",
                                  "honderdhonderd", "tweetwintig", "", "  drie", "duizendduizend"])  # fmt: skip
def test_no_number(text: str) -> None:
    assert read_words(text, 0) is None


@pytest.mark.parametrize(
    ("run", "value", "decimals", "length"),
    [
        ("1.234,5", "1234.5", 1, 7),
        ("1.234", "1234", 0, 5),
        ("3.1401", "3140", 0, 5),
        ("1.234.56712", "1234567", 0, 9),
        ("0.125", "0.125", 3, 5),
        ("12.5", "12.5", 1, 4),
        ("1,250,000", "1250000", 0, 9),
        ("1,234.50", "1234.50", 2, 8),
        ("0", "0", 0, 1),
        ("1\u00a0234", "1234", 0, 5),
    ],
)
def test_digits(run: str, value: str, decimals: int, length: int) -> None:
    number = read_number(run)
    assert number is not None
    assert (number.value, number.decimals, number.length) == (Decimal(value), decimals, length)


@pytest.mark.parametrize("run", ["2.3.1", "1.1.2023", "007", "06", "1,2,3", "12.345.67", "1" * 40])
def test_no_digits(run: str) -> None:
    assert read_number(run) is None


@given(st.decimals(min_value=0, max_value=Decimal("1e15"), places=3, allow_nan=False, allow_infinity=False),
       st.integers(0, 2))  # fmt: skip
def test_digits_both_ways(value: Decimal, decimals: int) -> None:
    rounded = round(value, decimals)
    number = read_number(format_number(rounded, decimals))
    assert number is not None
    assert (number.value, number.decimals) == (rounded, decimals)


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2, allow_nan=False, allow_infinity=False))
def test_format_keeps_every_digit(value: Decimal) -> None:
    text = format_number(value)
    sign = -1 if text.startswith("-") else 1
    number = read_number(text.lstrip("-"))
    assert number is not None
    assert sign * number.value == value
