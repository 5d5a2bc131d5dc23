"""Letters become their questions, in the forms in which fracties write them."""

from __future__ import annotations

from datetime import date as Date
from pathlib import Path

import pytest
import yaml

from assistant.drafting.desk import letter_of_file, letter_of_text, questions_of_rows
from assistant.drafting.models import DraftingError
from assistant.drafting.splitting import MAX_QUESTIONS
from tests.assistant.drafting.letters import SAMPLES, Sample
from tests.assistant.drafting.more_letters import MORE

SUITE = Path(__file__).parents[3] / "evals" / "suites" / "schriftelijk"


@pytest.mark.parametrize("sample", (*SAMPLES, *MORE), ids=lambda sample: sample.name)
def test_a_letter_is_split_in_its_questions(sample: Sample) -> None:
    letter = letter_of_text(sample.text)
    assert tuple(question.number for question in letter.questions) == sample.numbers
    for name, value in sample.heading:
        assert getattr(letter, name) == value, name
    for question in letter.questions:
        assert "Antwoord" not in question.text
        assert not question.text.startswith(("Vraag", "1", "2", "a)", "-"))


def test_words_that_were_broken_over_lines_are_whole_again() -> None:
    letter = letter_of_text("1. Hoeveel woningen zijn er in de afge-\nlopen vijf jaar gebouwd?")
    assert letter.questions[0].text == "Hoeveel woningen zijn er in de afgelopen vijf jaar gebouwd?"


def test_what_stands_between_questions_leads_the_next_one() -> None:
    letter = letter_of_text("1. Wat kostte het plein?\n\nDe markt werd ook verbouwd.\n\n2. Wat kostte dat?")
    assert letter.questions[0].text == "Wat kostte het plein?"
    assert letter.questions[1].lead == "De markt werd ook verbouwd."


def test_a_stem_is_the_lead_of_its_parts() -> None:
    letter = letter_of_text("1. Over de kosten:\na. Wat kostte het?\nb. Wie betaalt dat?")
    assert [(question.number, question.lead) for question in letter.questions] == [
        ("1a", "Over de kosten:"),
        ("1b", "Over de kosten:"),
    ]


def test_a_question_before_one_with_parts_is_not_their_stem() -> None:
    letter = letter_of_text("1. Wat kost het?\n2. a. Wie betaalt?\nb. Wanneer?\n3. Klaar?")
    assert [(one.number, one.lead) for one in letter.questions] == [("1", ""), ("2a", ""), ("2b", ""), ("3", "")]


def test_questions_of_two_columns_that_ran_together_are_told() -> None:
    letter = letter_of_text(
        "1. Hoe lang wachten zij op 12. Hoeveel wachten er dit moment op hulp?\n2. Wie betaalt dat?"
    )
    assert any("vraag 1 staan misschien twee vragen door elkaar" in remark for remark in letter.remarks)


def test_the_closing_belongs_to_no_question() -> None:
    letter = letter_of_text(
        "1. Wat kost het?\n2. Wie betaalt?\nWij zien uw antwoord graag tegemoet.\nNamens de fractie,\nJan"
    )
    assert letter.questions[-1].text == "Wie betaalt?"


def test_a_party_that_heads_and_signs_the_letter_is_found(tmp_path: Path) -> None:
    path = tmp_path / "vragen.txt"
    path.write_text("DORPENBELANG\n\n1. Wat kost het?\n2. Wie betaalt?\n\nJ. Hoekman\nDorpenbelang\n", encoding="utf-8")
    letter = letter_of_file(path)
    assert (letter.party, letter.askers) == ("Dorpenbelang", ("J. Hoekman",))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Datum: 6 oktober 2025", Date(2025, 10, 6)),
        ("Datum indiening: 22-09-2025", Date(2025, 9, 22)),
        ("Elsterwold, 14 april 2025", Date(2025, 4, 14)),
        ("Verzonden: maandag 12 mei 2025", Date(2025, 5, 12)),
        ("Datum: 31-31-2025", None),
    ],
)
def test_the_date_of_the_questions_is_found(written: str, day: Date | None) -> None:
    assert letter_of_text(f"{written}\n\n1. Wat kost het?\n2. Wie betaalt?").date == day


def test_unusual_numbering_is_told() -> None:
    skipped = letter_of_text("1. Wat kost het?\n2. Wie betaalt?\n4. Wanneer is het klaar?")
    assert any("ontbreekt" in remark for remark in skipped.remarks)
    unnumbered = letter_of_text("Onze vragen:\n- Wat kost het?\n- Wie betaalt?")
    assert any("geen nummers" in remark for remark in unnumbered.remarks)
    assert letter_of_text("1. Wat kost het?\n2. Wie betaalt?").remarks == ()


@pytest.mark.parametrize(
    "text",
    [
        "Dit is een brief zonder een enkele vraag. Met vriendelijke groet, Jan",
        "1. Opening\n2. Mededelingen\n3. Sluiting",
        "Inhoudsopgave\n1. Inleiding ........ 3\n2. Kosten ........ 4",
    ],
)
def test_a_text_without_questions_says_so(text: str) -> None:
    with pytest.raises(DraftingError, match="geen vragen gevonden"):
        letter_of_text(text)


def test_far_too_many_questions_are_refused() -> None:
    text = "\n".join(f"{number}. Wat kost plan {number}?" for number in range(1, MAX_QUESTIONS + 2))
    with pytest.raises(DraftingError, match=f"meer dan {MAX_QUESTIONS}"):
        letter_of_text(text)


def test_ten_thousand_questions_are_refused() -> None:
    text = "\n".join(f"{number}. Wat kost plan {number}?" for number in range(1, 10_001))
    with pytest.raises(DraftingError, match="te lang|meer dan"):
        letter_of_text(text)


def test_every_letter_of_the_suite_is_split_as_expected() -> None:
    suite = yaml.safe_load((SUITE / "suite.yaml").read_text(encoding="utf-8"))
    expected: dict[str, list[tuple[str, str]]] = {}
    for case in suite["gevallen"]:
        expected.setdefault(case["stuk"], []).append((case["nummer"], case["vraag"]))
    assert len(expected) >= 8 and sum(map(len, expected.values())) >= 60
    for name, questions in expected.items():
        letter = letter_of_file(SUITE / name)
        assert [(question.number, question.text) for question in letter.questions] == questions, name


def test_a_corrected_table_gives_questions_with_a_number_each() -> None:
    questions = questions_of_rows(
        [["1", " Wat  kost het? ", ""], ["1", "Wie betaalt?", "Over geld"], ["", "", ""], [None, "En?"]]
    )
    assert [(one.number, one.text, one.lead) for one in questions] == [
        ("1", "Wat kost het?", ""),
        ("1*", "Wie betaalt?", "Over geld"),
        ("3", "En?", ""),
    ]


def test_a_thousand_questions_are_counted_as_a_thousand() -> None:
    with pytest.raises(DraftingError, match="Er staan 1000 vragen in"):
        letter_of_text("\n".join(f"{number}. Hoeveel bomen telt straat {number}?" for number in range(1, 1001)))


def test_a_year_at_the_start_of_a_line_is_no_number_of_a_question() -> None:
    letter = letter_of_text("1. Hoeveel bomen zijn er geplant in\n2024. Hoeveel waren dat er in 2023?\n2. Wie betaalt?")
    assert [one.number for one in letter.questions] == ["1", "2"]
