"""The evals are themselves tested: right answers are made wrong in hundreds of ways, and every way is seen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.models import Answer
from evals.checks import judge
from evals.mutations import Mutation, measure_strength, mutations
from evals.results import Attempt, CaseResult, Run, SuiteInfo, Verdict
from evals.suite import Case
from tests.evals.world import answer, case, citation, figure, refusal


@dataclass(frozen=True, slots=True)
class Right:
    """A right answer, with the page it rests on."""

    case: Case
    answer: Answer
    page: str

    def page_text(self, document_id: str, page: int) -> str:
        pages = {6: "Inleiding zonder cijfers.", 7: f"Kop van de tabel\n{self.page}\nVoet van de tabel.", 8: "Slot."}
        return pages[page]

    def verdict(self, given: Answer) -> Verdict:
        return judge(self.case, given, self.page_text).verdict


def right(
    text: str,
    quote: str,
    written: str,
    value: str,
    unit: str,
    direction: str | None = None,
    period: str | None = None,
    *,
    conflict: bool = False,
) -> Right:
    wanted = {"waarde": value, "eenheid": unit, "richting": direction, "periode": period}
    source = {"bestand": "pn-2031.pdf", "bladzijde": 7, "citaat": quote}
    expected: dict[str, Any] = {
        "cijfers": [{name: part for name, part in wanted.items() if part is not None}],
        "bron": [source],
    }
    if conflict:
        expected["conflict"] = True
    stated = figure(written, value, unit, direction=direction, period=period)
    given = answer(text, citation(quote), figures=[stated])
    if conflict:
        given = given.model_copy(update={"conflicts": ("De begroting noemt een ander bedrag.",)})
    return Right(case("Hoeveel is het?", **expected), given, quote)


def saldo(year: int, number: str, value: str, letter: str) -> Right:
    direction = {"V": "voordelig", "N": "nadelig"}[letter]
    text = f"Het saldo van {year} is {number} {letter}, dus {number} miljoen euro {direction} [1]."
    quote = f"Saldo na maatregelen {number} {letter} (bedragen x 1 miljoen euro)"
    return right(text, quote, f"{number} {letter}", value, "euro", direction, str(year))


SALDI = [
    saldo(2031, "0,84", "840000", "V"),
    saldo(2032, "1,97", "1970000", "V"),
    saldo(2033, "6,45", "6450000", "N"),
    saldo(2034, "18,16", "18160000", "N"),
    saldo(2035, "3,2", "3200000", "N"),
]
BUDGETS = [
    right(
        f"In {year} is er {number} euro voor {what} [1].",
        f"Voor {what} is in {year} {number} euro beschikbaar.",
        f"{number} euro",
        number.replace(".", ""),
        "euro",
        period=str(year),
    )
    for year, number, what in [
        (2031, "375.000", "groen"),
        (2032, "1.250.000", "wegen"),
        (2033, "12.500", "de bibliotheek"),
        (2034, "98.760", "sport"),
    ]
]
THOUSANDS = [
    right(
        f"Het programma kost in {year} {number} duizend euro [1].",
        f"Totaal lasten {year} {number} (x 1.000 euro)",
        number,
        f"{number}000",
        "euro",
        period=str(year),
    )
    for year, number in [(2031, "450"), (2032, "615"), (2033, "87")]
]
AREAS = [
    right(f"Er komt {number} {unit} bij [1].", f"{what}: {number} {unit} erbij", f"{number} {unit}", value, unit)
    for number, value, unit, what in [
        ("46,5", "46.5", "hectare", "Natuur"),
        ("31", "31", "ha", "Bos"),
        ("12.400", "12400", "m2", "Winkels"),
        ("1.480", "1480", "woningen", "Woningbouw"),
        ("612", "612", "banen", "Werk"),
    ]
]
SHARES = [
    right(
        f"Het aandeel is {number}{sign} in {year} [1].",
        f"Aandeel hernieuwbare energie {number}{sign} ({year})",
        f"{number}{sign}",
        value,
        "%",
        period=str(year),
    )
    for number, value, sign, year in [
        ("23,7", "23.7", "%", 2033),
        ("8", "8", " procent", 2031),
        ("64", "64", "%", 2030),
    ]
]
CONFLICTS = [
    right(
        f"De kosten zijn {number} miljoen euro; een ander stuk zegt iets anders [1].",
        f"De kosten zijn {number} miljoen euro.",
        f"{number} miljoen euro",
        value,
        "euro",
        conflict=True,
    )
    for number, value in [("2,75", "2750000"), ("14", "14000000")]
]
REFUSALS = [
    Right(case("Wat kost het zwembad?", id=f"w{number}", weigering=True), given, "Over het zwembad nog niets.")
    for number, given in enumerate([refusal(), refusal(citation("Over het zwembad nog niets."))])
]
ALL = [*SALDI, *BUDGETS, *THOUSANDS, *AREAS, *SHARES, *CONFLICTS, *REFUSALS]
MUTANTS = [(one, mutation) for one in ALL for mutation in mutations(one.case, one.answer)]


@pytest.mark.parametrize("one", ALL, ids=lambda one: str(one.answer.text))
def test_the_right_answers_are_right(one: Right) -> None:
    judgement = judge(one.case, one.answer, one.page_text)
    assert judgement.verdict is Verdict.CORRECT, judgement.failed


@pytest.mark.parametrize("one", ALL, ids=lambda one: str(one.answer.text))
def test_every_corruption_is_seen(one: Right) -> None:
    missed = [
        (mutation.name, mutation.answer.text, mutation.answer.figures, mutation.answer.citations)
        for mutation in mutations(one.case, one.answer)
        if one.verdict(mutation.answer) is Verdict.CORRECT
    ]
    assert not missed


def test_there_are_hundreds_of_corruptions_of_every_sort() -> None:
    sorts = Counter(mutation.name.partition(":")[0] for _, mutation in MUTANTS)
    assert sum(sorts.values()) >= 500
    assert set(sorts) == {
        "cijfer", "schaal", "teken", "eenheid", "periode", "bladzijde", "citaat", "bron", "verwijzing",
        "tegenspraak", "antwoord wordt weigering", "weigering wordt antwoord",
        "weigering wordt antwoord met cijfer", "weigering noemt toch een cijfer",
    }  # fmt: skip


def test_every_corruption_changes_the_answer() -> None:
    assert [mutation.name for one, mutation in MUTANTS if mutation.answer == one.answer] == []


@pytest.mark.parametrize(
    ("sort", "verdicts"),
    [
        ("cijfer: overal", {Verdict.WRONG}),
        ("schaal: in de tekst", {Verdict.WRONG}),
        ("teken: richting", {Verdict.WRONG}),
        ("eenheid: cijfer", {Verdict.WRONG}),
        ("periode: overal", {Verdict.WRONG}),
        ("citaat: cijfer", {Verdict.UNCITED}),
        ("bladzijde: te ver", {Verdict.UNCITED}),
        ("weigering wordt antwoord", {Verdict.INVENTED}),
        ("antwoord wordt weigering", {Verdict.REFUSED}),
    ],
)
def test_corruptions_are_seen_for_what_they_are(sort: str, verdicts: set[Verdict]) -> None:
    seen = {one.verdict(mutation.answer) for one, mutation in MUTANTS if mutation.name == sort}
    assert seen == verdicts


def test_a_lax_case_is_found_out() -> None:
    one = SALDI[0]
    lax = case("Hoeveel is het?", woorden=[["saldo"]], cijfers=[{"waarde": 840000, "marge": 0}])
    assert measure_strength(_run(one, one.case)).survivors == ()
    strength = measure_strength(_run(one, lax))
    missed = {survivor.mutation.name for survivor in strength.survivors}
    assert "teken: richting" in missed
    assert strength.missed("teken") > 0
    assert strength.total > len(strength.survivors)


def test_wrong_answers_are_not_corrupted_further() -> None:
    one = SALDI[0]
    wrong = case("Hoeveel is het?", woorden=[["zwembad"]])
    assert measure_strength(_run(one, wrong)).total == 0


def _run(one: Right, wanted: Case) -> Run:
    result = CaseResult(
        suite="s",
        case=wanted,
        attempts=(Attempt(answer=one.answer),),
        judgements=(judge(wanted, one.answer, one.page_text),),
    )
    return Run(
        created=datetime(2031, 1, 1, tzinfo=UTC),
        seconds=0,
        suites=(SuiteInfo(name="s", path="s.yaml", fingerprint="f", total=1),),
        results=(result,),
        texts={f"s: doc-1#{page}": one.page_text("doc-1", page) for page in (6, 7, 8)},
    )


def test_names_of_mutations() -> None:
    assert all(isinstance(mutation, Mutation) and mutation.name for _, mutation in MUTANTS)
