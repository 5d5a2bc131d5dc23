from __future__ import annotations

import pytest

from assistant.models import Answer, Outcome
from evals.checks import judge
from evals.results import CheckName, Verdict
from evals.suite import Case
from tests.evals.world import (
    FILE,
    SALDO_ANSWER,
    SALDO_CASE,
    SALDO_QUOTE,
    answer,
    case,
    citation,
    figure,
    page_text,
    refusal,
)


def verdict(case: Case, given: Answer | None) -> Verdict:
    return judge(case, given, page_text).verdict


def failed(case: Case, given: Answer) -> set[CheckName]:
    return {check.name for check in judge(case, given, page_text).failed}


def test_a_right_answer_is_correct() -> None:
    judgement = judge(SALDO_CASE, SALDO_ANSWER, page_text)
    assert (judgement.verdict, judgement.failed) == (Verdict.CORRECT, ())


@pytest.mark.parametrize(
    "text",
    [
        "In 2033 is er een tekort van 6,45 miljoen euro [1].",
        "Het saldo van 2033 is € 6.450.000 nadelig [1].",
        "Nadelig saldo in 2033: 6,45 mln [1].",
        "Volgens de Perspectiefnota 2031-2034 is het saldo 6,45 miljoen nadelig [1].",
        "Het saldo staat op 6,45 N (bedragen x 1 miljoen euro, 2033) [1].",
        "Het saldo gaat van 1,97 miljoen voordelig in 2032 naar 6,45 miljoen euro nadelig in 2033 [1].",
        "Op bladzijde 7: het saldo van 2033 is 6,45 N, nadelig [1].",
    ],
)
def test_other_ways_to_say_it_are_right_too(text: str) -> None:
    given = SALDO_ANSWER.model_copy(update={"text": text})
    judgement = judge(SALDO_CASE, given, page_text)
    assert judgement.verdict is Verdict.CORRECT, judgement.failed


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("Het saldo van 2033 is 6,54 miljoen euro nadelig [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 duizend euro nadelig [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 euro nadelig [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 N (bedragen x 1 duizend euro) [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 N (bedragen x € 1.000) [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 miljoen euro voordelig [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 V, dus 6,45 miljoen euro nadelig [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 miljoen euro [1].", CheckName.STATED),
        ("Het saldo van 2034 is 6,45 miljoen euro nadelig [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 procent nadelig [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 N, dus 6.450.000 procent nadelig [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,451 miljoen euro nadelig [1].", CheckName.STATED),
        ("Het saldo van 2033 is 6,45 miljoen euro nadelig en 77 anders [1].", CheckName.TRACEABLE),
        ("Het saldo van 2033 is 6,45 miljoen euro nadelig.", CheckName.MARKERS),
        ("Het saldo van 2033 is 6,45 miljoen euro nadelig [2].", CheckName.MARKERS),
        ("The balance of 2033 is 6,45 miljoen euro nadelig, and that was it [1].", CheckName.DUTCH),
    ],
)
def test_what_the_text_says_must_be_so(text: str, check: CheckName) -> None:
    given = SALDO_ANSWER.model_copy(update={"text": text})
    assert check in failed(SALDO_CASE, given)
    assert verdict(SALDO_CASE, given) is not Verdict.CORRECT


@pytest.mark.parametrize(
    "fields",
    [
        {"value": "6450"},
        {"value": "-6450000"},
        {"value": None},
        {"value": "zes"},
        {"unit": "%"},
        {"unit": None},
        {"direction": "voordelig"},
        {"direction": None},
        {"period": "2032"},
        {"period": "2031-2034"},
    ],
)
def test_figures_are_exact(fields: dict[str, object]) -> None:
    changed = SALDO_ANSWER.figures[0].model_copy(update=fields)
    given = SALDO_ANSWER.model_copy(update={"figures": (changed,)})
    assert CheckName.FIGURES in failed(SALDO_CASE, given)
    assert verdict(SALDO_CASE, given) is Verdict.WRONG


def test_a_figure_without_period_may_be_placed_by_the_text() -> None:
    changed = SALDO_ANSWER.figures[0].model_copy(update={"period": None})
    assert verdict(SALDO_CASE, SALDO_ANSWER.model_copy(update={"figures": (changed,)})) is Verdict.CORRECT


def test_tolerance() -> None:
    lenient = case(cijfers=[{"waarde": 6400000, "eenheid": "euro", "marge": 50000}])
    assert verdict(lenient, SALDO_ANSWER) is Verdict.CORRECT
    strict = case(cijfers=[{"waarde": 6400000, "eenheid": "euro", "marge": 49999}])
    assert verdict(strict, SALDO_ANSWER) is Verdict.WRONG


def test_a_figure_that_is_not_required_is_not_missed() -> None:
    wanted = case(cijfers=[{"waarde": 1, "verplicht": False}], woorden=[["6,45"]])
    assert verdict(wanted, SALDO_ANSWER) is Verdict.CORRECT


def test_a_range_holds_both_ends() -> None:
    wanted = case("Hoeveel hectare?", cijfers=[{"waarde": 31, "eenheid": "ha"}, {"waarde": 46.5, "eenheid": "ha"}])
    quote = "46,5 hectare natuur bij, waarvan 31 hectare bos"
    ends = figure("31 hectare … 46,5 hectare", "0", "ha").model_copy(update={"value": None})
    given = answer("Het gaat om 31 tot 46,5 hectare [1].", citation(quote), figures=[ends])
    assert verdict(wanted, given) is Verdict.CORRECT


def test_a_figure_without_value() -> None:
    wanted = case("Wat kost de brug?", cijfers=[{"geschreven": "PM"}])
    pm = figure("PM", "0").model_copy(update={"value": None})
    pages = {("doc-1", 7): "De brug kost PM."}
    given = answer("Voor de brug staat PM in de tabel [1].", citation("De brug kost PM."), figures=[pm])
    assert judge(wanted, given, lambda document, page: pages[document, page]).verdict is Verdict.CORRECT
    other = given.model_copy(update={"text": "Voor de brug staat niets in de tabel [1]."})
    assert judge(wanted, other, lambda document, page: pages[document, page]).verdict is Verdict.WRONG


def test_counted_things_may_go_unnamed_but_not_misnamed() -> None:
    wanted = case("Hoeveel woningen?", cijfers=[{"waarde": 1480, "eenheid": "woningen"}])
    quote = citation("Er komen 1.480 woningen bij.", page=8)
    unnamed = answer("Er komen er 1.480 bij [1].", quote, figures=[figure("1.480", "1480", None)])
    assert verdict(wanted, unnamed) is Verdict.CORRECT
    misnamed = answer("Er komen er 1.480 bij [1].", quote, figures=[figure("1.480", "1480", "banen")])
    assert verdict(wanted, misnamed) is Verdict.WRONG


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([["6,45"]], Verdict.CORRECT),
        ([["6,45", "6.450.000"], ["nadelig", "tekort"]], Verdict.CORRECT),
        ([["6,4"]], Verdict.WRONG),
        ([["6,45"], ["voordelig"]], Verdict.WRONG),
    ],
)
def test_words(words: list[list[str]], expected: Verdict) -> None:
    assert verdict(case(woorden=words), SALDO_ANSWER) is expected


def test_forbidden_words() -> None:
    wanted = case(niet=["8,16"], woorden=[["6,45"]])
    assert verdict(wanted, SALDO_ANSWER) is Verdict.CORRECT
    both = SALDO_ANSWER.model_copy(update={"text": "Het saldo is 6,45 N of 8,16 N [1]."})
    assert verdict(wanted, both) is Verdict.WRONG


def test_the_evidence_must_be_cited_from_the_right_place() -> None:
    for fields in (
        {"page": 8, "quote": "Er komen 1.480 woningen bij."},
        {"file": "begroting.pdf"},
        {"quote": "8,16 N"},
    ):
        changed = SALDO_ANSWER.citations[0].model_copy(update=fields)
        given = SALDO_ANSWER.model_copy(update={"citations": (changed,)})
        assert CheckName.EVIDENCE in failed(SALDO_CASE, given)
        assert verdict(SALDO_CASE, given) is Verdict.UNCITED


def test_a_long_quote_may_begin_a_page_before_its_evidence() -> None:
    wanted = case(
        "Welke saldi?", woorden=[["saldi"]], bron={"bestand": FILE, "bladzijde": 7, "citaat": "toont de saldi."}
    )
    given = answer("De saldi [1].", citation("De tabel op de volgende bladzijde toont de saldi.", page=6))
    assert verdict(wanted, given) is Verdict.CORRECT
    behind = given.model_copy(update={"citations": (citation("toont de saldi.", page=8),)})
    assert CheckName.EVIDENCE in failed(wanted, behind)


def test_the_evidence_may_be_shortened_by_two_fifths() -> None:
    words = SALDO_QUOTE.split()
    assert len(words) == 15
    enough = citation(" ".join(words[6:]))
    assert verdict(SALDO_CASE, SALDO_ANSWER.model_copy(update={"citations": (enough,)})) is Verdict.CORRECT
    too_little = citation(" ".join(words[7:]))
    given = SALDO_ANSWER.model_copy(update={"citations": (too_little,)})
    assert verdict(SALDO_CASE, given) is Verdict.UNCITED


@pytest.mark.parametrize(
    ("page", "quote"),
    [
        (7, "Voor groen in de wijken is 375.000 euro vrij"),
        (6, "Voor groen in de wijken is 375.000 euro beschikbaar."),
        (8, "Voor groen in de wijken is 375.000 euro beschikbaar."),
        (99, "Voor groen in de wijken is 375.000 euro beschikbaar."),
        (7, ""),
        (7, "Voor groen in de wijken is 375.00"),
        (7, "6,45 N 2034 8,1"),
        (7, "45 N 2034 8,16 N Voor groen in de wijken is 375.000"),
    ],
)
def test_quotes_stand_verbatim_on_their_page(page: int, quote: str) -> None:
    wanted = case("Wat is er voor groen?", woorden=[["375.000"]])
    given = answer("Voor groen is er 375.000 euro [1].", citation(quote, page=page))
    assert CheckName.QUOTES in failed(wanted, given)
    assert verdict(wanted, given) is Verdict.UNCITED


def test_a_quote_may_run_over_a_line_and_a_page() -> None:
    wanted = case("Wat toont de tabel?", woorden=[["saldi"]])
    given = answer(
        "De tabel toont de saldi [1].", citation("De tabel op de volgende bladzijde toont de saldi.", page=6)
    )
    assert verdict(wanted, given) is Verdict.CORRECT


def test_a_quote_may_run_over_a_page_of_a_few_words_but_begins_on_its_own() -> None:
    pages = {("doc-1", 1): "een twee", ("doc-1", 2): "drie", ("doc-1", 3): "vier vijf zes zeven"}

    def read(document: str, page: int) -> str:
        return pages[document, page]

    wanted = case("Wat staat er?", woorden=[["vier"]])
    over_three = answer("Er staat vier [1].", citation("twee drie vier", page=1))
    assert judge(wanted, over_three, read).verdict is Verdict.CORRECT
    elsewhere = answer("Er staat vier [1].", citation("drie vier", page=1))
    assert judge(wanted, elsewhere, read).verdict is Verdict.UNCITED


def test_a_figure_stands_in_its_own_citation() -> None:
    wanted = case("Wat is er voor groen?", woorden=[["375.000"]])
    two = [
        citation("Voor groen in de wijken is 375.000 euro beschikbaar."),
        citation("Er komen 1.480 woningen bij.", page=8, marker=2),
    ]
    text = "Voor groen is er 375.000 euro [1]; er komen woningen bij [2]."
    right = answer(text, *two, figures=[figure("375.000", "375000", citation=1)])
    assert verdict(wanted, right) is Verdict.CORRECT
    for fields in ({"citation": 2}, {"citation": 3}, {"value": "37500"}, {"as_written": "375"}):
        given = right.model_copy(update={"figures": (right.figures[0].model_copy(update=fields),)})
        assert CheckName.FIGURE_QUOTED in failed(wanted, given), fields


def test_a_footnote_mark_on_a_quoted_figure_is_no_digit() -> None:
    wanted = case("Hoeveel woningen?", cijfers=[{"waarde": 1480, "eenheid": "woningen"}])
    pages = {("doc-1", 8): "Er komen 1.4802 woningen bij."}
    given = answer(
        "Er komen 1.480 woningen bij [1].",
        citation("Er komen 1.4802 woningen bij.", page=8),
        figures=[figure("1.480", "1480", "woningen")],
    )
    assert judge(wanted, given, lambda document, page: pages[document, page]).verdict is Verdict.CORRECT


def test_a_difference_may_be_worked_out_where_it_is_asked() -> None:
    given = answer(
        "Het saldo van 2034 is 1,71 miljoen euro nadeliger dan dat van 2033 [1].",
        citation(SALDO_QUOTE),
        figures=[figure("1,71 miljoen euro", "1710000")],
    )
    question = "Hoeveel slechter is 2034 dan 2033?"
    assert verdict(case(question, soort="berekening", woorden=[["1,71"]]), given) is Verdict.CORRECT
    assert verdict(case(question, soort="tabel", woorden=[["1,71"]]), given) is Verdict.UNCITED


def test_refusals() -> None:
    unanswerable = case("Wat kost het zwembad?", weigering=True)
    assert verdict(unanswerable, refusal()) is Verdict.CORRECT
    assert verdict(unanswerable, SALDO_ANSWER) is Verdict.INVENTED
    assert verdict(SALDO_CASE, refusal()) is Verdict.REFUSED
    assert verdict(SALDO_CASE, refusal(citation(SALDO_QUOTE))) is Verdict.LOCATED


@pytest.mark.parametrize(
    ("right", "said", "expected"),
    [
        ("Dat is nog niet bekend: in de begroting staat PM.", "In de begroting staat PM [1].", Verdict.CORRECT),
        ("De stand is n.t.b.", "Voor de brug is dat nog niet bepaald [1].", Verdict.CORRECT),
        ("De stand is n.t.b.", "Voor de brug staat n.t.b., voor het plein 12 [1].", Verdict.INVENTED),
        ("Dat staat niet in de stukken.", "In de begroting staat PM [1].", Verdict.INVENTED),
    ],
)
def test_that_it_is_not_known_yet_is_as_good_as_a_refusal(right: str, said: str, expected: Verdict) -> None:
    given = answer(said, citation(SALDO_QUOTE))
    unanswerable = case("Wat kost de brug?", weigering=True).model_copy(update={"answer": right})
    assert verdict(unanswerable, given) is expected


def test_a_refusal_states_no_figures() -> None:
    claiming = SALDO_ANSWER.model_copy(update={"outcome": Outcome.PLACES})
    assert verdict(case(weigering=True), claiming) is Verdict.INVENTED
    judgement = judge(SALDO_CASE, claiming, page_text)
    assert (judgement.verdict, judgement.told) == (Verdict.WRONG, True)


def test_a_right_refusal_with_a_false_quote_is_not_correct() -> None:
    given = refusal(citation("Het zwembad kost 3 miljoen."))
    assert verdict(case("Wat kost het zwembad?", weigering=True), given) is Verdict.UNCITED


def test_the_place_must_be_among_the_first_five() -> None:
    other = [citation("Er komen 1.480 woningen bij.", page=8, marker=number) for number in range(1, 6)]
    sixth = citation(SALDO_QUOTE, marker=6)
    assert verdict(SALDO_CASE, refusal(*other[:4], sixth)) is Verdict.LOCATED
    assert verdict(SALDO_CASE, refusal(*other, sixth)) is Verdict.REFUSED


def test_a_place_with_a_false_quote_is_no_place() -> None:
    invented = citation(SALDO_QUOTE + " 9,99 N", marker=2)
    assert verdict(SALDO_CASE, refusal(citation(SALDO_QUOTE), invented)) is Verdict.REFUSED


@pytest.mark.parametrize(
    ("expected", "text", "right"),
    [
        (-5, "Het aantal daalt met 5 procent [1].", True),
        (-5, "Het verschil is -5 procent [1].", True),
        (-5, "Het aantal verandert met 5 procent [1].", False),
        (5, "Het aantal verandert met 5 procent [1].", True),
        (5, "Het verschil is -5 procent [1].", False),
    ],
)
def test_a_minus_is_not_lost_or_gained(expected: int, text: str, right: bool) -> None:
    wanted = case("Hoeveel verandert het?", cijfers=[{"waarde": expected, "eenheid": "%"}])
    pages = {("doc-1", 7): "Verandering 5 %"}
    given = answer(text, citation("Verandering 5 %"), figures=[figure("5 %", str(expected), "%")])
    found = judge(wanted, given, lambda document, page: pages[document, page]).verdict
    assert (found is Verdict.CORRECT) is right


def test_conflicts() -> None:
    silent, telling = SALDO_ANSWER, SALDO_ANSWER.model_copy(update={"conflicts": ("De begroting zegt 6,1.",)})
    wanted = case(conflict=True, woorden=[["6,45"]])
    assert (verdict(wanted, telling), verdict(wanted, silent)) == (Verdict.CORRECT, Verdict.WRONG)
    none = case(conflict=False, woorden=[["6,45"]])
    assert (verdict(none, silent), verdict(none, telling)) == (Verdict.CORRECT, Verdict.WRONG)
    unchecked = case(woorden=[["6,45"]])
    assert verdict(unchecked, silent) is verdict(unchecked, telling) is Verdict.CORRECT


def test_a_dump_of_figures_is_not_focused() -> None:
    numbers = " ".join(str(number) for number in range(21, 32))
    quote = citation("x " + numbers)
    text = f"Dat staat in de tabel: {numbers} en 6,45 [1]."
    given = answer(text, quote, citation(SALDO_QUOTE, marker=2))
    pages = {("doc-1", 7): f"x {numbers} {SALDO_QUOTE}"}

    def read(document: str, page: int) -> str:
        return pages[document, page]

    assert judge(case(woorden=[["6,45"]]), given, read).verdict is Verdict.UNFOCUSED
    assert judge(case(woorden=[["6,45"]], soort="lijst"), given, read).verdict is Verdict.CORRECT


def test_too_many_words_are_not_focused() -> None:
    long = SALDO_ANSWER.model_copy(update={"text": SALDO_ANSWER.text + " en dat is veel" * 40})
    assert verdict(SALDO_CASE, long) is Verdict.UNFOCUSED


def test_no_answer_at_all_is_an_error() -> None:
    assert verdict(SALDO_CASE, None) is Verdict.ERROR


def test_a_source_without_quote_is_file_and_page() -> None:
    wanted = case(woorden=[["6,45"]], bron={"bestand": FILE, "bladzijde": [7, 8]})
    assert verdict(wanted, SALDO_ANSWER) is Verdict.CORRECT
    elsewhere = case(woorden=[["6,45"]], bron={"bestand": FILE, "bladzijde": 6})
    assert verdict(elsewhere, SALDO_ANSWER) is Verdict.UNCITED
