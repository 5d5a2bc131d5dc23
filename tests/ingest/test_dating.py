"""Each figure of a sentence has its own period or none."""

from __future__ import annotations

import pytest

from ingest.dating import figure_periods
from ingest.figures import find_mentions
from ingest.figuring import sentence_figures


def dated(text: str) -> str:
    """Every figure of a sentence with its period: "5@2020"."""
    figures = find_mentions(text)
    periods = figure_periods(text, figures)
    said = [period.as_written if period else "-" for period in periods]
    return " ".join(f"{figure.value}@{period}" for figure, period in zip(figures, said, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Opwek door wind 31 GWh (1-4-2021) 52 GWh Regiomonitor", "31@1-4-2021 52@-"),
        ("Zonnepanelen 1.204 (2021*) 2.600", "1204@2021 2600@-"),
        ("Verbruik 12,0 mln m3 (2020) 9 mln m3 Regiomonitor", "12000000@2020 9000000@-"),
        ("Op 640 (schooljaar 2021-2022) leerlingen volgen er 12 les", "640@schooljaar 2021-2022 12@-"),
        ("Wij verwachten 20 ha te verkopen op lange termijn (2040)", "20@2040"),
        ("Groei van het aantal bezoekers met 900 ten opzichte van 2017 (8.400)", "900@- 8400@2017"),
        ("Dit kost 300.000 euro (2023: 250.000 euro)", "300000@- 250000@2023"),
        ("Dit kost 300.000 euro (250.000 euro in 2023)", "300000@- 250000@2023"),
        ("Dit kost in 2024 300.000 euro (250.000 euro in 2023)", "300000@2024 250000@2023"),
        ("In 2024 kwamen er 40 plekken bij voor 25 gezinnen", "40@2024 25@2024"),
        ("In 2026 40 plekken meer ten opzichte van 2019", "40@2026"),
        ("Dat is 12% hoger dan in 2019", "12@-"),
        ("Er zijn 301 plekken t.o.v. 254 in 2018", "301@- 254@2018"),
        ("Van 61% in 2012 naar 70% in 2020", "61@2012 70@2020"),
        ("In 2023 is 3 miljoen euro nodig, in 2024 5 miljoen euro", "3000000@2023 5000000@2024"),
        ("In 2023 10 scholen, in 2024 12 scholen en in 2025 14 scholen", "10@2023 12@2024 14@2025"),
        ("Het aantal dossiers daalde in de periode 2018-2022 (2.905 juni 2018 – 2.401 dec 2022)",
         "2905@juni 2018 2401@dec 2022"),
        ("Voor twee jaar (2026 en 2027) is 90.000 euro nodig", "2@- 90000@-"),
        ("In 2025 schuift 90.000 euro van 2027 naar 2028", "90000@-"),
        ("Sinds 2018 is het aantal gestegen naar 4.900 in het voorjaar van 2024", "4900@voorjaar van 2024"),
        ("In 2023 10 in 2024 12", "10@- 12@-"),
        ("In 2023 en 2024 is 400.000 euro beschikbaar", "400000@-"),
    ],
)  # fmt: skip
def test_period_of_each_figure(text: str, expected: str) -> None:
    assert dated(text) == expected


def test_a_figure_that_is_compared_with_is_a_figure() -> None:
    (figure,) = sentence_figures("Dit is minder t.o.v. 254 in 2018.", 1, lambda start, end: (start, end))
    assert (figure.as_written, figure.period and figure.period.as_written) == ("254", "2018")
