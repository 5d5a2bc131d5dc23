"""The words that lay figures side by side, and the documents that a question names."""

from __future__ import annotations

from datetime import date as Date

import pytest

from assistant.cues import Cue, cues_in, parse, without_aside
from assistant.naming import namings, without
from ingest.models import Document, Period


def document(title: str, kind: str, years: tuple[int, int] | None = None, date: Date | None = None) -> Document:
    period = None
    if years is not None:
        period = Period(as_written="-", first=Date(years[0], 1, 1), last=Date(years[1], 12, 31))
    return Document(
        id=title,
        file=f"{title.lower().replace(' ', '-')}.txt",
        title=title,
        kind=kind,
        date=date,
        period=period,
        sha256="0",
        page_first=1,
        page_last=1,
        pages_in_file=1,
        pages_read=1,
        start=0,
        end=1,
    )


DOCUMENTS = (
    document("Programmabegroting 2024-2027", "begroting", (2024, 2027)),
    document("Programmabegroting 2025-2028", "begroting", (2025, 2028)),
    document("Eerste bestuursrapportage 2025", "bestuursrapportage", (2025, 2025)),
    document("Tweede bestuursrapportage 2025", "bestuursrapportage", (2025, 2025)),
    document("Kadernota voorjaar", "kadernota", None, Date(2025, 5, 6)),
    document("Energiemonitor 2025", "rapport", (2025, 2025)),
    document("Programmaplan Licht en Lucht", "programmaplan"),
)


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("begroting 2024-2027 versus begroting 2025-2028", ["2024-2027", "2025-2028"]),
        ("in de begroting 2024 en in die van 2025", ["2024-2027", "2025-2028"]),
        ("als je de begrotingen van 2024 en 2025 naast elkaar legt", ["2024-2027", "2025-2028"]),
        ("in de eerste en de tweede bestuursrapportage", ["Eerste", "Tweede"]),
        ("tussen de twee begrotingen", ["2024-2027", "2025-2028"]),
        ("volgens de kadernota van mei 2025 en de energiemonitor", ["Kadernota", "Energiemonitor"]),
        ("volgens Licht en Lucht", ["Licht en Lucht"]),
        ("de lichten en de luchtkwaliteit in 2025", []),
    ],
)
def test_documents_are_recognised_by_kind_years_order_and_title(question: str, titles: list[str]) -> None:
    found = namings(question, DOCUMENTS)
    assert len(found) == len(titles)
    for naming, title in zip(found, titles, strict=True):
        assert [name for name in naming.documents if title in name] == list(naming.documents)
    assert not any(naming.text.lower() in without(question, found).lower() for naming in found)


@pytest.mark.parametrize(
    ("question", "cue"),
    [
        ("Hoeveel duurder is een grafrecht in 2025 dan in 2024?", Cue.DIFFERENCE),
        ("Met hoeveel stijgen de lasten?", Cue.CHANGE),
        ("Wat kosten beide samen?", Cue.SUM),
        ("Welk deel van het totaal is dat?", Cue.SHARE),
        ("Welk programma heeft het grootste tekort?", Cue.HIGHEST),
        ("Hoeveel is dat meer dan een jaar eerder?", Cue.EARLIER),
        ("Neemt het aantal leden volgend jaar af?", Cue.DOWN),
    ],
)
def test_words_say_what_is_asked_of_figures(question: str, cue: Cue) -> None:
    assert cue in cues_in(question)


def test_a_question_about_one_figure_has_no_such_words() -> None:
    assert cues_in("Wat is het saldo van 2025 in de begroting?") == frozenset()


def test_the_file_is_refused_with_its_line_when_it_is_wrong() -> None:
    with pytest.raises(ValueError, match="regel 2"):
        parse("som: samen\nzonder dubbele punt")


def test_words_about_comparing_are_left_out_of_the_search() -> None:
    assert without_aside("verschil afvalstoffenheffing 2024 en 2025").split() == [
        "afvalstoffenheffing",
        "2024",
        "en",
        "2025",
    ]
