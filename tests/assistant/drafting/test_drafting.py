"""Concepts: what is answered, what is left to the college, what is missing; and figures in edited text."""

from __future__ import annotations

from datetime import date as Date

import pytest

from assistant.drafting.checklist import said_of
from assistant.drafting.desk import DraftingDesk, letter_of_text
from assistant.drafting.drafting import FACTS
from assistant.drafting.finding import find_other_figures
from assistant.drafting.models import Case, Nature, RelatedKind, Status
from assistant.drafting.nature import asked_parts, judge_nature
from assistant.drafting.store import StaleError
from assistant.models import AnswerFigure, Outcome
from assistant.retriever import Filter, PassageRetriever
from assistant.service import Assistant

POLITICAL = (
    "Deelt het college onze mening dat dit te lang duurt?",
    "Bent u bereid om de subsidie te verhogen?",
    "Is het college bereid hierover met de school te praten? Zo nee, waarom niet?",
    "Vindt het college het rechtvaardig dat huurders meebetalen?",
    "Wat vindt het college van dit rapport?",
    "Hoe kijkt het college aan tegen de kritiek?",
    "Bent u het met ons eens dat de bus moet blijven?",
    "Kunt u toezeggen dat de bibliotheek open blijft?",
    "Acht het college deze situatie wenselijk?",
    "Ziet u mogelijkheden om dit te versnellen?",
    "Wat is uw reactie op de brief van de bewoners?",
    "Welke maatregelen gaat het college nemen?",
    "Wil het college de maatregel terugdraaien?",
    "Gaat u dit alsnog regelen?",
    "Onderschrijft u de conclusie van de rekenkamer?",
    "Hoe beoordeelt de wethouder de samenwerking?",
)
TECHNICAL = (
    "Hoeveel woningen zijn er in 2024 gebouwd?",
    "Kunt u aangeven hoeveel klachten er zijn?",
    "Kan het college toelichten waarom de bouw is uitgesteld?",
    "Wat kostte de verbouwing?",
    "Wanneer gaat het nieuwe bad open?",
    "Is het college bekend met het artikel in de krant?",
    "Bent u bereid een overzicht te geven van de subsidies?",
    "Wat is de stand van de algemene reserve?",
    "Klopt het dat er drie inschrijvingen waren?",
    "Wie is de aannemer?",
    "Welke scholen doen mee aan de proef?",
    "Hoeveel euro is er uitgegeven en waaraan?",
)


@pytest.mark.parametrize("question", POLITICAL)
def test_an_opinion_or_promise_is_for_the_college(question: str) -> None:
    judged = judge_nature(question)
    assert judged.nature is Nature.POLITICAL
    assert judged.why


@pytest.mark.parametrize("question", TECHNICAL)
def test_a_question_for_facts_is_for_the_assistant(question: str) -> None:
    assert judge_nature(question).nature is Nature.TECHNICAL


def test_sentences_that_hang_on_others_are_not_asked_by_themselves() -> None:
    parts, attached = asked_parts("In 2023 was er schade. Hoe groot was die? Zo nee, waarom niet? Wie betaalt dat?")
    assert parts == ("Hoe groot was die?", "Wie betaalt dat?")
    assert attached == ("Zo nee, waarom niet?",)
    assert asked_parts("Zo ja, hoeveel?") == (("Zo ja, hoeveel?",), ())
    assert asked_parts("Geef een overzicht van de kosten.") == (("Geef een overzicht van de kosten.",), ())


def test_an_answer_has_its_figure_and_source(drafted: Case) -> None:
    concept = drafted.concept("1")
    assert "70 procent" in concept.text
    assert [citation.document for citation in concept.citations] == ["Programmaplan Water en warmte"]
    assert concept.nature is Nature.TECHNICAL
    assert (concept.status, concept.marked, concept.gaps) == (Status.CHECK, (), ())
    assert "Bron:" not in concept.text


def test_an_opinion_is_left_to_the_college(drafted: Case) -> None:
    concept = drafted.concept("2")
    assert concept.nature is Nature.POLITICAL
    assert concept.text.startswith("[Ruimte voor het college:")
    assert concept.status is Status.CONCEPT
    assert any("portefeuillehouder" in point for point in concept.todo)
    assert (FACTS in concept.text) == bool(concept.citations)


def test_what_the_documents_do_not_hold_is_named_and_not_invented(drafted: Case) -> None:
    concept = drafted.concept("3")
    assert concept.answer is not None and concept.answer.outcome is not Outcome.ANSWER
    assert concept.citations == ()
    assert concept.text.startswith("[Nog in te vullen: het aantal camera's (onderwerp: winkelcentrum")
    assert concept.gaps[0].department == "Openbare orde en Veiligheid"
    assert any("vraag na bij Openbare orde en Veiligheid" in point for point in concept.todo)


def test_earlier_promises_and_hanging_questions_are_told(drafted: Case) -> None:
    concept = drafted.concept("4")
    promises = [one for one in concept.related if one.kind is RelatedKind.PROMISE]
    assert any("toegezegd te laten zien hoeveel gezinnen bezwaar maken" in one.citation.quote for one in promises)
    assert "Beantwoord ook: Zo nee, waarom niet?" in concept.todo


def test_a_motion_about_the_subject_is_found(desk: DraftingDesk) -> None:
    letter = letter_of_text("1. Wat is er met de motie over schoolstraten gedaan?\n2. Wie betaalt dat?")
    case = desk.draft_case(desk.store.create(letter))
    motions = [one.citation.quote for one in case.concept("1").related if one.kind is RelatedKind.MOTION]
    assert any("Schoolstraten" in quote or "motie aangehouden" in quote for quote in motions)


def test_a_motion_is_told_with_its_subject_its_day_and_why_it_is_shown(desk: DraftingDesk) -> None:
    letter = letter_of_text(
        "1. Wat is er met de motie over het minimum van het dorpsbudget gedaan?\n2. Wie betaalt dat?"
    )
    related = desk.draft_case(desk.store.create(letter)).concept("1").related
    motion = next(one for one in related if one.kind is RelatedKind.MOTION and "besluitenlijst" in said_of(one).lower())
    assert "dorpsbudget" in motion.subject.lower() and "dorpsbudget" in motion.shared
    assert motion.date == Date(2025, 7, 3)
    said = said_of(motion)
    assert said.startswith("Motie ‘") and "3 juli 2025" in said and "gaat ook over:" in said
    # The whole of it: what it asks and how the vote was.
    assert "vraagt" in motion.citation.quote and "aangenomen" in motion.citation.quote


@pytest.mark.parametrize(
    "question",
    [
        "Hoeveel woningen zijn er in 2024 aan de voorraad toegevoegd?",
        "Bent u bereid om de taakstelling jeugdhulp voor 2027 te schrappen?",
        "Hoeveel inwoners heeft de gemeente?",
    ],
)
def test_a_motion_that_shares_only_common_words_is_not_related(desk: DraftingDesk, question: str) -> None:
    concept = desk.draft_case(desk.store.create(letter_of_text(f"1. {question}\n2. Waarom?"))).concept("1")
    assert [one for one in concept.related if one.kind in (RelatedKind.MOTION, RelatedKind.AMENDMENT)] == []


def test_an_earlier_question_is_found_by_the_subject_of_its_letter(desk: DraftingDesk) -> None:
    letter = letter_of_text("1. Hoeveel bezoeken had zwembad De Kolk in 2024?\n2. Waarom?")
    concept = desk.draft_case(desk.store.create(letter)).concept("1")
    earlier = [one for one in concept.related if one.kind is RelatedKind.QUESTION]
    assert [one.subject for one in earlier] == ["Hoeveel bezoekers trekt het huidige bad?"]
    assert any("118.400 bezoeken" in place.quote for place in concept.places)


def test_a_question_leans_on_the_one_before(desk: DraftingDesk) -> None:
    letter = letter_of_text(
        "Onderwerp: jeugdhulp\n1. Hoeveel kinderen zaten in het eerste halfjaar van 2025 in de pleegzorg?\n"
        "2. En in 2024?"
    )
    case = desk.draft_case(desk.store.create(letter))
    answer = case.concept("2").answer
    assert answer is not None
    assert "pleegzorg" in answer.standalone_question


def test_parts_that_are_not_found_stay_open(desk: DraftingDesk) -> None:
    letter = letter_of_text(
        "1. Welk deel van de woningen moet aansluiten voor een sluitende businesscase? "
        "Hoeveel camera's hangen er bij het zwembad?\n2. Wie weet dat?"
    )
    concept = desk.draft_case(desk.store.create(letter)).concept("1")
    assert (
        "70 procent" in concept.text
        and "(“Hoeveel camera's hangen er bij het zwembad?”). Dit staat niet" in concept.text
    )
    assert concept.status is Status.CONCEPT


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Voor een sluitende businesscase moet 70 procent aansluiten [1].", []),
        ("Voor een sluitende businesscase moet 77 procent aansluiten [1].", ["77 procent"]),
        ("In 2027 moet 70 procent aansluiten [1].", ["2027"]),
        ("Er moet 70 procent aansluiten, dat is 6,3 procent meer [1].", ["6,3 procent"]),
        ("Wij hebben dit zorgvuldig afgewogen.", []),
        ("Zie de begroting [7].", ["[7]"]),
        ("[Nog in te vullen: een bedrag over 2024.]", []),
        ("Er waren\n  12   klachten in 2024.", ["12"]),
    ],
)
def test_figures_in_edited_text_are_verified(desk: DraftingDesk, drafted: Case, text: str, marked: list[str]) -> None:
    found = desk.check(text, drafted.concept("1"))
    assert [mark for mark in marked if not any(mark in one.written for one in found)] == []
    assert bool(found) == bool(marked)
    for one in found:
        assert " ".join(text[one.start : one.end].split()) == one.written
        assert one.fault


def test_an_edit_is_kept_and_checked(desk: DraftingDesk, drafted: Case) -> None:
    case = desk.store.put_concepts(desk.store.create(drafted.letter).id, drafted.concepts)
    edited = desk.edit(case.id, case.concept("1"), "Dat is 77 procent [1].", Status.READY, "Anna").concept("1")
    assert edited.text == "Dat is 77 procent [1]." and edited.edited
    # An answer with a figure that nothing shows is not finished.
    assert edited.status is Status.CHECK and edited.marked
    right = desk.edit(case.id, edited, "Er moet 70 procent aansluiten [1].", Status.READY, "Anna").concept("1")
    assert right.status is Status.READY and right.marked == ()


def test_sources_come_and_go(desk: DraftingDesk, drafted: Case) -> None:
    case = desk.store.put_concepts(desk.store.create(drafted.letter).id, drafted.concepts)
    place = next(one for one in desk.search("afvalstoffenheffing 2026") if "337" in one.quote)
    added = desk.add_source(case.id, case.concept("3"), place, "Anna").concept("3")
    assert added.citations[0].marker == 1
    text = "De afvalstoffenheffing is in 2026 337 [1]."
    assert desk.edit(case.id, added, text, Status.CHECK).concept("3").marked == ()
    now = desk.store.case(case.id).concept("3")
    gone = desk.remove_source(case.id, now, 1).concept("3")
    assert gone.citations == () and "[1]" not in gone.text
    assert gone.marked


def test_redrafting_starts_from_the_letter_again(desk: DraftingDesk, drafted: Case) -> None:
    case = desk.store.put_concepts(desk.store.create(drafted.letter).id, drafted.concepts)
    desk.edit(case.id, case.concept("3"), "Mijn eigen tekst.", Status.CONCEPT, "Anna")
    again = desk.redraft(case.id, "3", "kijk bij handhaving", "Bea").concept("3")
    assert again.instruction == "kijk bij handhaving"
    assert again.text != "Mijn eigen tekst."
    # Nothing is lost: what Anna wrote is in the history.
    assert "Mijn eigen tekst." in [one.concept("3").text for one in desk.store.earlier(case.id) if one.concepts]


def test_the_second_who_changes_an_answer_is_told(desk: DraftingDesk, drafted: Case) -> None:
    case = desk.store.put_concepts(desk.store.create(drafted.letter).id, drafted.concepts)
    mine, theirs = case.concept("1"), case.concept("1")
    desk.edit(case.id, mine, "Tekst van Anna.", Status.CONCEPT, "Anna")
    with pytest.raises(StaleError, match="Anna heeft vraag 1 intussen gewijzigd"):
        desk.edit(case.id, theirs, "Tekst van Bea.", Status.CONCEPT, "Bea")
    assert desk.store.case(case.id).concept("1").text == "Tekst van Anna."
    # Another question is no obstacle.
    desk.edit(case.id, case.concept("2"), "Tekst van Bea.", Status.CONCEPT, "Bea")
    assert desk.store.case(case.id).concept("2").text == "Tekst van Bea."


@pytest.mark.parametrize(
    ("label", "period", "found"),
    [
        ("Aantal woningen aan de voorraad toegevoegd", "2024", True),
        ("Aantal woningen aan de voorraad toegevoegd", "2023", False),
        ("Aantal woningen met een warmtepomp", "2024", False),
    ],
)
def test_another_figure_elsewhere_is_a_place_to_look(
    assistant: Assistant, label: str, period: str, found: bool
) -> None:
    given = AnswerFigure(
        as_written="160 woningen", value="160", unit="woningen", direction=None, period=period, label=label, citation=1
    )
    question = "Hoeveel woningen zijn er in 2024 aan de voorraad toegevoegd?"
    retriever = PassageRetriever(assistant.index)
    places = find_other_figures(assistant.index, retriever, question, [given], Filter())
    assert any("152 woningen" in place.quote for place in places) is found
    assert found or places == ()


def test_a_figure_of_another_period_is_no_place_to_look(desk: DraftingDesk) -> None:
    letter = letter_of_text(
        "Onderwerp: woningbouw\n1. Hoeveel woningen zijn er in 2024 aan de voorraad toegevoegd?\n2. Waarom?"
    )
    concept = desk.draft_case(desk.store.create(letter)).concept("1")
    assert concept.citations and concept.places == ()
    assert not any("misschien een ander cijfer" in point for point in concept.todo)


def test_for_a_subject_that_is_nowhere_no_places_are_made_up(desk: DraftingDesk) -> None:
    letter = letter_of_text(
        "Onderwerp: cameratoezicht\n1. Hoeveel camera's hangen er?\n2. Hoe vaak zijn beelden bekeken?"
    )
    case = desk.draft_case(desk.store.create(letter))
    assert [(one.citations, one.conflicts) for one in case.concepts] == [((), ())] * 2
    assert case.concepts[0].places == () and case.concepts[0].related == ()
    assert all("Openbare orde en Veiligheid" in one.gaps[0].department for one in case.concepts)
