"""What is missing is said precisely: the information, its subject and period, the document, who to ask."""

from __future__ import annotations

from datetime import date as Date
from pathlib import Path

import pytest

from assistant.drafting.checking import PLACEHOLDER
from assistant.drafting.desk import DraftingDesk, letter_of_text
from assistant.drafting.gaps import gap, named_in
from assistant.drafting.knowing import SHIPPED, department_for, knowledge, organisation_for
from assistant.drafting.missing import phrases_of, wanted_by
from assistant.drafting.models import AskedQuestion, Concept, DraftingError, Letter, Status
from assistant.drafting.store import CaseStore
from assistant.question import understand
from assistant.service import Assistant
from ingest.models import Document

KNOWN = knowledge()


def _document(kind: str, title: str) -> Document:
    return Document(
        id=title, file=f"{title}.pdf", title=title, kind=kind, sha256="0", page_first=1, page_last=1, pages_in_file=1,
        pages_read=1, start=0, end=1,
    )  # fmt: skip


def _said(question: str, around: str = "") -> str:
    return wanted_by(question, understand(question), around).said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "Hoeveel meldingen van hondenpoep zijn er in 2023 binnengekomen?",
            "het aantal meldingen (onderwerp: meldingen van hondenpoep; periode: 2023)",
        ),
        ("Wat kostte de verbouwing van het stadhuis?", "het bedrag (onderwerp: verbouwing van het stadhuis)"),
        ("Welk krediet is er voor de brug bij Lindeloo?", "het krediet (onderwerp: brug, Lindeloo)"),
        ("Wanneer wordt de rotonde geopend?", "de datum of het jaar (onderwerp: rotonde)"),
        ("Wie is de beheerder van het dorpshuis?", "de naam of functie (onderwerp: beheerder van het dorpshuis)"),
        ("Waarom is de bibliotheek gesloten?", "de reden of oorzaak (onderwerp: bibliotheek)"),
        ("Welk deel van de huizen heeft zonnepanelen?", "het aandeel of percentage (onderwerp: huizen, zonnepanelen)"),
        (
            "Hoeveel huizen verkocht Woonstichting De Haven vorig jaar?",
            "het aantal huizen (onderwerp: Woonstichting De Haven)",
        ),
        ("Hoe lang is de wachtlijst?", "de duur (onderwerp: wachtlijst)"),
    ],
)  # fmt: skip
def test_the_information_is_named_with_subject_and_period(question: str, said: str) -> None:
    assert _said(question) == said


@pytest.mark.parametrize(
    ("question", "phrases"),
    [
        ("Wat is de verwachte opbrengst van een vertiport?", ["verwachte opbrengst van een vertiport"]),
        ("Welke regels gelden voor het vliegen boven woonwijken?", ["regels", "vliegen", "woonwijken"]),
        ("Hoeveel boetes zijn er uitgeschreven voor het vissen met een hengel?", ["boetes", "vissen met een hengel"]),
        ("Klopt het dat er meer dan 50 ballonnen boven Lindeloo vlogen?", ["ballonnen", "Lindeloo"]),
        ("Heeft iemand een vergunning aangevraagd voor een steiger?", ["vergunning", "steiger"]),
        ("Wat betaalde de gemeente per schooljaar aan de vervoerder?", ["vervoerder"]),
    ],
)
def test_the_subject_is_made_of_whole_nouns(question: str, phrases: list[str]) -> None:
    assert [one for one in phrases_of(question) if one not in {"iemand"}] == phrases


def test_a_sentence_that_asks_two_things_names_both() -> None:
    question = "Heeft de gemeente zelf ballonnen, en wat kostten die?"
    asked = AskedQuestion(number="1", text=question)
    missing = gap(question, understand(question), Letter(), asked, (), KNOWN)
    assert missing.what == "of dit zo is (onderwerp: ballonnen) en het bedrag (onderwerp: ballonnen)"
    claim = "Klopt het dat er ballonnen zijn?"
    assert wanted_by(claim, understand(claim)).what == "of dit klopt"


def test_a_question_that_only_refers_gets_the_subject_of_its_letter() -> None:
    assert _said("Hoeveel was dat in 2022?", "de fietsenstalling") == (
        "het aantal (onderwerp: fietsenstalling; periode: 2022)"
    )
    assert phrases_of("Wat is er met de subsidie voor de muziekschool gedaan?") == ["subsidie voor de muziekschool"]


@pytest.mark.parametrize(
    ("question", "subject", "department"),
    [
        ("Hoeveel boa's waren er op straat?", "vuurwerk", "Openbare orde en Veiligheid"),
        ("Hoeveel huishoudens kregen kwijtschelding?", "", "Belastingen"),
        ("Hoe lang is de wachtlijst voor jeugdhulp?", "", "Jeugd (Sociaal domein)"),
        ("Wanneer wordt de weg geasfalteerd?", "", "Openbare ruimte en Verkeer"),
        ("Hoeveel was dat vorig jaar?", "ziekteverzuim", "Personeel en Inkoop"),
        ("Hoeveel camera's hangen er in het winkelcentrum?", "", "Openbare orde en Veiligheid"),
        ("Welke fracties stemden tegen de motie?", "", "Griffie"),
    ],
)
def test_the_department_that_would_know_is_named(question: str, subject: str, department: str) -> None:
    wanted = wanted_by(question, understand(question))
    sure = department_for(KNOWN, question, subject=subject, head=wanted.what).sure
    assert sure is not None and sure.name == department


def _gap(question: str, subject: str = "", documents: tuple[Document, ...] = (), lead: str = "") -> str:
    letter = Letter(subject=subject, date=Date(2025, 10, 1))
    asked = AskedQuestion(number="1", text=question, lead=lead)
    missing = gap(question, understand(question), letter, asked, documents, KNOWN)
    return f"{missing.department} | {missing.document} | {missing.organisation}"


def test_a_department_that_is_not_sure_is_said_to_be_so() -> None:
    assert _gap("Wie kan dit zeggen?").startswith("de vakafdeling (welke is niet zeker) |")
    both = _gap("Wanneer gaat de gymzaal aan de weg open?")
    assert both.startswith("de vakafdeling (niet zeker welke; misschien ")
    assert "Onderwijs en Sport" in both and "Openbare ruimte en Verkeer" in both


@pytest.mark.parametrize(
    ("question", "document"),
    [
        ("Wat gaf de gemeente in 2023 uit aan wegen?", "de jaarstukken 2023 (niet ingelezen)"),
        ("Welk bedrag is in 2027 begroot voor wegen?", "de programmabegroting 2027 (niet ingelezen)"),
        ("Wat geeft de gemeente in 2025 uit aan wegen?", "de bestuursrapportage 2025 (niet ingelezen)"),
        ("Welke fracties hebben tegen de weg gestemd?", "de besluitenlijst of het verslag van de raadsvergadering"),
        ("Wat staat er in het contract met de vervoerder?", "het contract of de opdrachtbrief"),
        ("Hoeveel klachten waren er in 2023 over wegen?", "het jaarverslag over klachten en bezwaren"),
        ("Wat staat er in de jaarstukken 2019 over de reserve?", "jaarstukken 2019 (niet ingelezen)"),
        ("Hoeveel kuilen zitten er in de weg?", "het beheerplan en de meldingenregistratie openbare ruimte"),
    ],
)
def test_the_kind_of_document_goes_by_what_is_asked(question: str, document: str) -> None:
    assert document in _gap(question)


def test_a_document_that_was_read_is_called_by_its_name() -> None:
    read = (_document("jaarstukken", "Jaarrekening 2023"), _document("jaarstukken", "Jaarrekening 2022"))
    said = _gap("Wat gaf de gemeente in 2023 uit aan wegen?", documents=read)
    assert "de jaarstukken 2023 (ingelezen: Jaarrekening 2023; daar staat het niet met zekerheid in)" in said
    assert "Jaarrekening 2022" not in said


def test_another_organisation_that_would_know_is_named() -> None:
    assert organisation_for(KNOWN, "Hoeveel aangiften van inbraak waren er?") == "de politie"
    assert organisation_for(KNOWN, "Hoeveel bomen zijn er?") == ""


def test_a_municipality_can_have_a_file_of_its_own(assistant: Assistant, tmp_path: Path) -> None:
    own = tmp_path / "wie.toml"
    own.write_text(
        'anders = "het projectbureau"\n[[afdeling]]\nnaam = "Team Toezicht"\ndocument = "het camera-register"\n'
        'woorden = ["camera"]\n',
        encoding="utf-8",
    )
    settings = assistant.settings.model_copy(update={"concept_departments": own})
    desk = DraftingDesk(Assistant(assistant.index, settings), CaseStore(tmp_path / "c.sqlite"))
    letter = letter_of_text("1. Hoeveel camera's hangen er?\n2. Hoeveel kuilen telt het zandpad?")
    first, second = desk.draft_case(desk.store.create(letter)).concepts
    assert (first.gaps[0].department, first.gaps[0].document) == ("Team Toezicht", "het camera-register")
    assert second.gaps[0].department == "het projectbureau (welke is niet zeker)"


@pytest.mark.parametrize(
    ("text", "said"),
    [("geen = [toml", "geen geldige TOML"), ('anders = "x"', "afdeling"), ("[[afdeling]]\nnaam = 1", "afdeling › 0")],
)
def test_a_file_with_a_mistake_is_told(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "wie.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DraftingError, match=said):
        knowledge(path)
    with pytest.raises(DraftingError, match="kan niet worden gelezen"):
        knowledge(tmp_path / "weg.toml")


def test_the_shipped_file_names_every_department_once() -> None:
    names = [one.name for one in knowledge(SHIPPED).departments]
    assert len(names) == len(set(names)) >= 12
    assert all(one.words and one.document for one in knowledge(SHIPPED).departments)


# --- The concept around it


@pytest.fixture(scope="module")
def open_concept(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Concept:
    """A question whose answer is found, but not for sure."""
    desk = DraftingDesk(assistant, CaseStore(tmp_path_factory.mktemp("open") / "c.sqlite"))
    letter = letter_of_text(
        "Onderwerp: woningbouw\n1. Hoe groot is het rentenadeel voor de gemeente door het faillissement van de "
        "aannemer?\n2. Waarom?"
    )
    return desk.draft_case(desk.store.create(letter)).concepts[0]


def test_the_best_sentence_stands_in_the_concept_and_is_no_answer(open_concept: Concept) -> None:
    missing, sentence = open_concept.text.split("\n\n")
    assert missing.startswith("[Nog in te vullen: de omvang (onderwerp: rentenadeel")
    assert sentence.startswith("[Mogelijk, nog geen antwoord: “") and "rentenadeel van 115.000 euro" in sentence
    assert "bladzijde 1)" in sentence and "alleen over als het de vraag beantwoordt" in sentence
    # It is open text: it claims nothing, so nothing is marked and no source is counted.
    assert PLACEHOLDER.sub("", open_concept.text).strip() == ""
    assert (open_concept.citations, open_concept.marked) == ((), ())
    assert any(point.startswith("Neem de zin uit") for point in open_concept.todo)


def test_who_a_document_names_is_told(assistant: Assistant) -> None:
    proposal = next(one for one in assistant.documents() if one.kind == "raadsvoorstel")
    named = named_in(assistant.index.record, proposal)
    assert "steller: M. Reinders, team Vastgoed" in named and "portefeuillehouder: F. el Bouchti" in named


def test_a_sentence_is_taken_over_with_its_source(assistant: Assistant, open_concept: Concept, tmp_path: Path) -> None:
    desk = DraftingDesk(assistant, CaseStore(tmp_path / "c.sqlite"))
    letter = Letter(questions=(AskedQuestion(number=open_concept.number, text=open_concept.question),))
    case = desk.store.put_concepts(desk.store.create(letter).id, [open_concept])
    kept = case.concept("1")
    # An open place is not finished, whatever the writer says.
    assert desk.edit(case.id, kept, kept.text, Status.READY).concept("1").status is Status.CHECK
    kept = desk.store.case(case.id).concept("1")
    taken = desk.adopt(case.id, kept, 0, "Anna").concept("1")
    assert taken.text.startswith("In Stand van zaken woningbouw staat: “") and taken.text.endswith("” [1]")
    assert "115.000 euro" in taken.text and "[Nog in te vullen" not in taken.text
    assert [one.marker for one in taken.citations] == [1]
    assert (taken.gaps, taken.marked) == ((), ())
    assert any("overgenomen" in point for point in taken.todo)
    with pytest.raises(DraftingError, match="er niet meer"):
        desk.adopt(case.id, taken, 0, "Anna")


def test_a_question_with_an_opinion_and_a_fact_names_what_is_missing(assistant: Assistant, tmp_path: Path) -> None:
    desk = DraftingDesk(assistant, CaseStore(tmp_path / "c.sqlite"))
    letter = letter_of_text(
        "1. Hoeveel camera's hangen er op de markt? Is het college bereid er meer op te hangen?\n2. Wie betaalt dat?"
    )
    concept = desk.draft_case(desk.store.create(letter)).concepts[0]
    assert concept.text.startswith("[Ruimte voor het college:")
    assert "[Nog in te vullen: het aantal camera's" in concept.text
    assert [one.asked for one in concept.gaps] == ["Hoeveel camera's hangen er op de markt?"]


@pytest.mark.parametrize(
    "question",
    [
        "Hoeveel meldingen van overlast door drones kreeg de gemeente in 2024?",
        "Heeft de gemeente zeppelins, en wat kostten die?",
        "Hoeveel klachten over zeppelins waren er in 2024?",
    ],
)
def test_no_sentence_about_another_subject_is_offered(assistant: Assistant, tmp_path: Path, question: str) -> None:
    desk = DraftingDesk(assistant, CaseStore(tmp_path / "c.sqlite"))
    (concept,) = desk.draft_case(desk.store.create(letter_of_text(f"1. {question}"))).concepts
    assert "Mogelijk, nog geen antwoord" not in concept.text
    assert not any(point.startswith("Neem de zin uit") for point in concept.todo)
