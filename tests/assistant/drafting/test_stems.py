"""A keyword is found in its own forms and in compounds, and not in the letters of another word."""

from __future__ import annotations

import pytest

from assistant.drafting.knowing import knowledge, sort_for
from assistant.drafting.stems import holds_stem

KNOWN = knowledge()


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("vergunning", "gunning"), ("omgevingsvergunning", "gunning"), ("kapvergunning", "gunning"),
        ("informatie", "formatie"), ("stuurinformatie", "formatie"), ("promotie", "motie"), ("emotie", "motie"),
        ("afstemming", "stemming"), ("toestemming", "stemming"), ("overeenstemming", "stemming"),
        ("woonbestemming", "stemming"), ("transport", "sport"), ("goederentransport", "sport"),
        ("subsidieverlening", "lening"), ("ontheffing", "heffing"), ("gehalte", "halte"), ("colleges", "leges"),
        ("houders", "ouders"), ("vergunninghouders", "ouders"), ("bewegen", "wegen"), ("wegens", "wegen"),
        ("verkeerd", "verkeer"), ("minimaal", "minima"), ("zorgvuldig", "zorg"), ("bezorgd", "zorg"),
        ("verhuur", "huur"), ("inhuur", "huur"), ("syllabus", "bus"), ("drente", "rente"), ("bestemde", "stemde"),
    ],
)  # fmt: skip
def test_a_keyword_is_not_found_in_the_letters_of_another_word(word: str, stem: str) -> None:
    assert not holds_stem(word, stem, KNOWN.keywords)


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("gunning", "gunning"), ("gunningsadvies", "gunning"), ("woningen", "woning"), ("huurwoning", "woning"),
        ("koopwoningen", "woning"), ("parkeertarief", "parkeer"), ("parkeertarief", "tarief"), ("bushalte", "halte"),
        ("handhaving", "handhav"), ("toerist", "toeris"), ("toerisme", "toeris"), ("ambtenaar", "ambtena"),
        ("beveiligingscamera's", "camera"), ("jeugdhulp", "jeugd"), ("stroomtarief", "tarief"), ("bussen", "bussen"),
        ("stationsplein", "plein"), ("zonnepanelen", "zonnepan"), ("bus", "bus"), ("fietsbrug", "brug"),
    ],
)  # fmt: skip
def test_a_keyword_is_found_in_its_forms_and_in_compounds(word: str, stem: str) -> None:
    assert holds_stem(word, stem, KNOWN.keywords)


def test_a_question_about_a_permit_is_not_sent_to_a_tender() -> None:
    sort = sort_for(KNOWN, "Heeft iemand een omgevingsvergunning voor een windmolen aangevraagd?", "feit", None)
    assert sort is None or "aanbesteding" not in sort.name
