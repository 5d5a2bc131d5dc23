from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.amounts import canonical_unit, declared_scale, mentions, numbers, quoted_numbers
from evals.figure_checks import same_period
from evals.matching import fold, holds, markers, overlap, without_markers
from evals.thresholds import parse_threshold


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("er zijn 3.140 banen", "3.140", True),
        ("er zijn 3.1401 banen", "3.140", False),
        ("er zijn 13.140 banen", "3.140", False),
        ("het is 100 euro", " 0 euro", False),
        ("het is 0 euro", " 0 euro", True),
        ("de café's", "Cafe’s", True),
        ("2024–2027", "2024-2027", True),
        ("12,37", "12,3", False),
        ("12,37 miljoen", "12", False),
        ("1,12 miljoen", "12", False),
        ("het zijn er 12.", "12", True),
        ("a", "", False),
    ],
)
def test_holds(text: str, wanted: str, expected: bool) -> None:
    assert holds(fold(text), wanted) is expected


@pytest.mark.parametrize(
    ("quote", "evidence", "share"),
    [
        ("een twee drie vier vijf", "twee drie vier", 1.0),
        ("twee en drie vier", "twee drie vier", 2 / 3),
        ("niets", "twee drie vier", 0.0),
        ("iets", "", 0.0),
        ("het werden er negen.", "er negen", 1.0),
        ("(twee) drie, vier", "twee drie vier", 1.0),
    ],
)
def test_overlap(quote: str, evidence: str, share: float) -> None:
    assert overlap(quote, evidence) == pytest.approx(share)


def test_markers() -> None:
    assert markers("a [1] b [2, 4-6] c [x]") == {1, 2, 4, 5, 6}
    assert without_markers("a [1] b [2, 3].").split() == ["a", "b", "."]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("12,37 miljoen euro", 12370000, "euro"),
        ("€ 1.250,-", 1250, "euro"),
        ("€ 1 250 000", 1250000, "euro"),
        ("1\u00a0250 ha", 1250, "ha"),
        ("750K", 750000, None),
        ("42,0 mln m³", 42000000, "m3"),
        ("450 (x 1.000 euro)", 450000, "euro"),
        ("8 (x 1 miljoen)", 8000000, None),
        ("3 mld. euro", 3000000000, "euro"),
        ("0.72 procent", Decimal("0.72"), "%"),
        ("7 procentpunt", 7, "procentpunt"),
        ("12 vierkante meter", 12, "m2"),
    ],
)
def test_mentions(text: str, value: Decimal, unit: str | None) -> None:
    [mention] = mentions(text)
    assert (mention.value, mention.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        ("6,45 N", ["nadelig"]),
        ("-0,84 V, dus 0,84 miljoen euro voordelig", ["voordelig", "voordelig"]),
        ("een nadelig saldo in 2033 van 6,45 miljoen", ["nadelig", "nadelig"]),
        ("van 1 miljoen voordelig naar 6 miljoen", ["voordelig", None]),
        ("een tekort van 3 mln. Een budget van 4 mln", ["nadelig", None]),
    ],
)
def test_directions(text: str, directions: list[str | None]) -> None:
    assert [mention.direction for mention in mentions(text)] == directions


def test_declared_scale() -> None:
    assert declared_scale("Bedragen x € 1.000") == 1000
    assert declared_scale("(x 1 miljoen euro)") == 1000000
    assert declared_scale("max 1 per jaar") is None


@given(st.decimals(min_value=0, max_value=10**12, places=2), st.booleans())
def test_every_dutch_number_is_read_back(value: Decimal, points: bool) -> None:
    whole, _, decimals = f"{value:,.2f}".partition(".")
    written = f"{whole.replace(',', '.' if points else '')},{decimals}"
    assert numbers(f"Het is {written} euro.") == [value]


def test_quoted_numbers_lose_a_footnote_mark() -> None:
    assert quoted_numbers("er zijn 3.1401 banen en 12 huizen") == {
        Decimal(3140),
        Decimal("3.1401"),
        Decimal(12),
    }


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("2026", "jaar 2026", True),
        ("2026", "2027", False),
        ("2024-2027", "2024 t/m 2027", True),
        ("2024-2027", "2025", False),
        ("2025-26", "2025-2026", True),
        ("1-1-2023", "per 1 januari 2023", True),
        ("1-1-2023", "1 juli 2023", False),
        ("2023", "1-1-2023", True),
    ],
)
def test_same_period(first: str, second: str, same: bool) -> None:
    assert same_period(first, second) is same


@pytest.mark.parametrize(
    ("one", "other"), [("hectare", "ha"), ("€", "euro"), ("procent", "%"), ("woningen", "woning"), ("boa's", "boa")]
)
def test_units_have_one_name(one: str, other: str) -> None:
    assert canonical_unit(one) == canonical_unit(other)


@pytest.mark.parametrize(
    ("written", "metric", "tag", "value", "met"),
    [
        ("correct >= 0.6", "correct", None, 0.6, True),
        ("juist > 60%", "correct", None, 0.6, False),
        ("false[saldo] <= 4,5 %", "false", "saldo", 0.045, True),
        ("recall@5 < 0.9", "recall@5", None, 0.9, False),
        ("seconds_p95 <= 2", "seconds_p95", None, 2.1, False),
    ],
)
def test_thresholds(written: str, metric: str, tag: str | None, value: float, met: bool) -> None:
    threshold = parse_threshold(written)
    assert (threshold.metric, threshold.tag) == (metric, tag)
    assert threshold.met(value) is met


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("correct is goed", "is geen drempel"),
        ("corect >= 0.5", "bedoelt u 'correct'"),
        ("zzz >= 0.5", "verwacht een van"),
        ("correct >= 60", "vraagt meer dan 1"),
    ],
)
def test_thresholds_that_cannot_be(written: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_threshold(written)
