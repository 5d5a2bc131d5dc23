from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.periods import OPEN_END, OPEN_START, find_periods, find_years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2025 stijgt het", "2025 2025-01-01 2025-12-31"),
        ("stand (2018)", "2018 2018-01-01 2018-12-31"),
        ("tot slot 2025.", "2025 2025-01-01 2025-12-31"),
        ("2024-2027", "2024-2027 2024-01-01 2027-12-31"),
        ("2024 – 2027", "2024 – 2027 2024-01-01 2027-12-31"),
        ("2023/2024", "2023/2024 2023-01-01 2024-12-31"),
        ("2024 t/m 2027", "2024 t/m 2027 2024-01-01 2027-12-31"),
        ("2024 tot en met 2027", "2024 tot en met 2027 2024-01-01 2027-12-31"),
        ("2024-27", "2024-27 2024-01-01 2027-12-31"),
        ("2024-'27", "2024-'27 2024-01-01 2027-12-31"),
        ("tussen 2020 en 2024", "tussen 2020 en 2024 2020-01-01 2024-12-31"),
        ("de jaren 2024 en 2025", "de jaren 2024 en 2025 2024-01-01 2025-12-31"),
        ("de jaren 2024, 2025 en 2026", "de jaren 2024, 2025 en 2026 2024-01-01 2026-12-31"),
        ("perspectiefnota 24-27", "24-27 2024-01-01 2027-12-31"),
        ("perspectiefnoat 24-27", "24-27 2024-01-01 2027-12-31"),
        ("PN 26-29", "26-29 2026-01-01 2029-12-31"),
        ("begroting 24/27", "24/27 2024-01-01 2027-12-31"),
        ("in 24-27", "24-27 2024-01-01 2027-12-31"),
        ("'24", "'24 2024-01-01 2024-12-31"),
        ("1e kwartaal 2025", "1e kwartaal 2025 2025-01-01 2025-03-31"),
        ("het derde kwartaal van 2025", "derde kwartaal van 2025 2025-07-01 2025-09-30"),
        ("1e en 2e kwartaal 2025", "1e en 2e kwartaal 2025 2025-01-01 2025-06-30"),
        ("Q3 2024", "Q3 2024 2024-07-01 2024-09-30"),
        ("Q3-2024", "Q3-2024 2024-07-01 2024-09-30"),
        ("2024-Q4", "2024-Q4 2024-10-01 2024-12-31"),
        ("Q1-Q2 2024", "Q1-Q2 2024 2024-01-01 2024-06-30"),
        ("tweede helft van 2025", "tweede helft van 2025 2025-07-01 2025-12-31"),
        ("eerste halfjaar 2025", "eerste halfjaar 2025 2025-01-01 2025-06-30"),
        ("begin 2025", "begin 2025 2025-01-01 2025-04-30"),
        ("medio 2026", "medio 2026 2026-05-01 2026-08-31"),
        ("eind 2024", "eind 2024 2024-09-01 2024-12-31"),
        ("ultimo 2024", "ultimo 2024 2024-12-31 2024-12-31"),
        ("voorjaar 2024", "voorjaar 2024 2024-03-01 2024-05-31"),
        ("zomer van 2024", "zomer van 2024 2024-06-01 2024-08-31"),
        ("najaar 2024", "najaar 2024 2024-09-01 2024-11-30"),
        ("winter 2023", "winter 2023 2023-12-01 2024-02-29"),
        ("mei 2025", "mei 2025 2025-05-01 2025-05-31"),
        ("februari 2024", "februari 2024 2024-02-01 2024-02-29"),
        ("dec. 2022", "dec. 2022 2022-12-01 2022-12-31"),
        ("mei-juni 2025", "mei-juni 2025 2025-05-01 2025-06-30"),
        ("28 mei 2025", "28 mei 2025 2025-05-28 2025-05-28"),
        ("1 januari 2024", "1 januari 2024 2024-01-01 2024-01-01"),
        ("6 en 7 mei 2019", "6 en 7 mei 2019 2019-05-06 2019-05-07"),
        ("7, 8 en 9 maart 2023", "7, 8 en 9 maart 2023 2023-03-07 2023-03-09"),
        ("per 1-1-2023", "per 1-1-2023 2023-01-01 2023-01-01"),
        ("01/02/2023", "01/02/2023 2023-02-01 2023-02-01"),
        ("1.2.2023", "1.2.2023 2023-02-01 2023-02-01"),
        ("2023-02-01", "2023-02-01 2023-02-01 2023-02-01"),
        ("schooljaar 2021-2022", "schooljaar 2021-2022 2021-08-01 2022-07-31"),
        ("seizoen 23/24", "seizoen 23/24 2023-08-01 2024-07-31"),
        ("vanaf 2026", f"vanaf 2026 2026-01-01 {OPEN_END}"),
        ("vanaf 1 januari 2024", f"vanaf 1 januari 2024 2024-01-01 {OPEN_END}"),
        ("sinds 2018", f"sinds 2018 2018-01-01 {OPEN_END}"),
        ("na 2026", f"na 2026 2027-01-01 {OPEN_END}"),
        ("t/m 2035", f"t/m 2035 {OPEN_START} 2035-12-31"),
        ("tot en met 2035", f"tot en met 2035 {OPEN_START} 2035-12-31"),
        ("tot 2035", f"tot 2035 {OPEN_START} 2034-12-31"),
        ("in 2024 woningen bouwen", "2024 2024-01-01 2024-12-31"),
        ("2024 en 2025", "2024 2024-01-01 2024-12-31|2025 2025-01-01 2025-12-31"),
        ("2024 2025 2026", "2024 2024-01-01 2024-12-31|2025 2025-01-01 2025-12-31|2026 2026-01-01 2026-12-31"),
    ],
)
def test_period(text: str, expected: str) -> None:
    found = [f"{m.period.as_written} {m.period.first} {m.period.last}" for m in find_periods(text)]
    assert "|".join(found) == expected


@pytest.mark.parametrize(
    "text",
    ["", "2000 woningen", "2024 m2", "2025 euro", "€ 2000", "€2025,-", "2.025", "1949", "2101", "20251", "XL2024",
     "2018-22022", "31-2-2023", "in 10-15 wijken", "de 10-15 ha", "1 juli", "het derde kwartaal", "24-27", "23/24",
     "zaak 2023-12345", "2027-2024x"],
)  # fmt: skip
def test_no_period(text: str) -> None:
    assert find_periods(text) == ()


def test_years_of_a_span_and_of_open_ends() -> None:
    assert find_years("perspectiefnota 2024-2027 en vanaf 2030, t/m 2035") == (2024, 2025, 2026, 2027, 2030, 2035)
    assert find_years("geen jaar") == ()


@given(st.integers(1950, 2100), st.sampled_from(["{}", "in {}", "medio {}", "Q2 {}", "3 mei {}", "per 1-1-{}"]))
def test_every_year_is_found(year: int, form: str) -> None:
    assert find_years(form.format(year)) == (year,)


PIECES = st.sampled_from(
    ["2024", "2027", "-", "/", " ", "24", "27", "31", "t/m ", "vanaf ", "mei ", "februari ", "Q3 ", "1e ", "kwartaal ",
     "winter ", "begroting ", "'", "in ", "jaren ", " en ", ".", "2100", "na ", "schooljaar "]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=100), st.lists(PIECES, max_size=12).map("".join)))
def test_any_text_is_read_without_raising_and_places_are_right(text: str) -> None:
    end = 0
    for mention in find_periods(text):
        assert mention.start >= end
        assert text[mention.start : mention.end] == mention.period.as_written
        assert mention.period.first <= mention.period.last
        end = mention.end
