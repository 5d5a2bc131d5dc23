"""Dutch analysis: stems, compounds, figures kept whole, typos."""

from __future__ import annotations

import pytest

from vectorstore.dutch import DutchAnalyzer, tokens
from vectorstore.words import nearest

TEXTS = [
    "de woningbouw gaat door en het programma woningbouw ook",
    "het programma voor de woningen en de woning",
    "begroting begroting tekort tekort bezuiniging bezuiniging",
    "jeugd jeugd zorg zorg wethouder wethouder gemeente gemeente raad raad",
]


@pytest.fixture(scope="module")
def analyzer() -> DutchAnalyzer:
    return DutchAnalyzer.learn(TEXTS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het kost 1.234,5 euro", ["het", "kost", "1.234,5", "euro"]),
        ("in 2024-2027", ["in", "2024-2027"]),
        ("in 2024 – 2027", ["in", "2024-2027"]),
        ("Financiële programma’s", ["financiele", "programma's"]),
        ("12,5% en CO2", ["12,5", "en", "co2"]),
    ],
)
def test_tokens_keep_figures_and_ranges_whole(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


def test_stems_bring_forms_together(analyzer: DutchAnalyzer) -> None:
    assert analyzer.stem("woningen") == analyzer.stem("woning")
    assert analyzer.stem("1.234") == "1.234"


def test_compounds_split_on_words_of_the_corpus(analyzer: DutchAnalyzer) -> None:
    assert analyzer.parts("woningbouwprogramma") == ("woningbouw", "programma")
    assert analyzer.parts("gemeenteraad") == ("gemeente", "raad")
    assert analyzer.parts("xyloneiland") == ()


def test_a_range_of_years_is_found_by_its_ends(analyzer: DutchAnalyzer) -> None:
    assert set(analyzer.terms("2024-2027")) == {"2024-2027", "2024", "2027"}
    assert "2027" in analyzer.terms("2024-27")


def test_stop_words_are_left_out(analyzer: DutchAnalyzer) -> None:
    assert analyzer.analyze("de raad en het tekort") == [analyzer.stem("raad"), analyzer.stem("tekort")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("bezuinging", "bezuiniging"), ("wethuoder", "wethouder"), ("begrooting", "begroting"), ("raad", None)],
)
def test_the_nearest_known_word_repairs_a_typo(analyzer: DutchAnalyzer, typed: str, meant: str | None) -> None:
    assert nearest(typed, analyzer) == meant
