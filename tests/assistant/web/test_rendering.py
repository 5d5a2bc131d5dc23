"""What the templates make of answers. The looks are tested in the browser."""

from datetime import date
from html.parser import HTMLParser

import pytest

from assistant.models import Answer, Outcome
from assistant.web import rendering, texts
from assistant.web.backend import ConversationSummary, Phase, Role, SharedAnswer, State, Who
from assistant.web.conversation import Turn
from ingest.models import Passage
from tests.assistant.web.scripted import (
    BEGROTING,
    BRIEF,
    COST,
    COST_QUESTION,
    LIJST,
    NOTHING,
    NOTHING_QUESTION,
    PAGE,
    PASSAGE,
    PLACES,
    PLACES_QUESTION,
    READ_AT,
    ROW,
    SEARCHED,
    answer,
    citation,
    figure,
)

DOCUMENTS = (BEGROTING, BRIEF, LIJST)


class Reader(HTMLParser):
    """Collects the elements and the visible text of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    @property
    def words(self) -> str:
        return " ".join(self.text.split())

    def having(self, name: str, value: str | None = None) -> list[dict[str, str | None]]:
        return [
            found for _, found in self.elements if name in found and (value is None or value in (found[name] or ""))
        ]


def passage_of(passage_id: str) -> Passage | None:
    return PASSAGE if passage_id == PASSAGE.id else None


def thread(found: Answer | None, question: str = COST_QUESTION, failed: bool = False) -> Reader:
    return Reader(rendering.thread((Turn(question, found, failed),), DOCUMENTS, passage_of))


def test_markers_lead_to_the_sources() -> None:
    page = thread(COST)
    targets = [link["data-source"] for link in page.having("class", "rw-marker")]
    assert targets == ["bron-1-1", "bron-1-2", "bron-1-3"]
    ids = {found["id"] for found in page.having("id")}
    assert set(targets) <= ids
    assert page.having("aria-label", "Bron 1: Programmabegroting 2026 van de gemeente Veldrade, bladzijde 31")


def test_a_source_tells_document_page_section_date_and_surroundings() -> None:
    words = thread(answer("Ja [1].", citations=(citation(),))).words
    assert "Programmabegroting 2026 van de gemeente Veldrade" in words
    assert "bladzijde 31 · 3.2 Sport en bewegen" in words
    assert "Programmabegroting · 28 mei 2025" in words
    assert "gaat open in het najaar van 2026. Begin citaat: In 2026 kost" in words
    assert "385 duizend euro. Einde citaat. Het college verwacht" in words


def test_the_outcomes_are_told_apart_in_words() -> None:
    said = {
        texts.ANSWER_WORD: thread(COST),
        texts.PLACES_WORD: thread(PLACES, PLACES_QUESTION),
        texts.NOTHING_WORD: thread(NOTHING, NOTHING_QUESTION),
        texts.ERROR_WORD: thread(None, failed=True),
    }
    for word, page in said.items():
        assert [other for other in said if other in page.words] == [word]
    kinds = {page.having("class", "rw-card--")[0]["class"] for page in said.values()}
    assert len(kinds) == len(said)


def test_vindplaatsen_quotes_every_place_and_says_once_that_it_is_not_sure() -> None:
    words = thread(PLACES, PLACES_QUESTION).words.partition(texts.FEEDBACK_WRONG)[0]
    assert words.count("Ik weet het niet zeker") == 1
    assert words.count(texts.QUOTE_START) == 2  # the row stands in its table
    assert "Sporthal de Kade410 N385 N385 N" in words
    assert "maar niet per vereniging" in words


def test_niets_gevonden_says_what_was_searched_and_what_to_try() -> None:
    words = thread(NOTHING, NOTHING_QUESTION).words
    assert "Over een skatebaan heb ik in deze documenten niets gevonden." in words
    assert "Doorzocht: 3 documenten, 87 bladzijden. 1 bladzijde gaf geen tekst." in words
    assert f"Gekeken in: {BEGROTING.title}; {BRIEF.title}" in words
    assert texts.NOTHING_TIPS[0] in words
    assert "Dit komt er het dichtst bij (1)" in words


def test_searched_names_the_tables_that_are_pictures() -> None:
    words = thread(COST).words
    assert "2 tabellen en figuren staan alleen als plaatje in de documenten." in words
    assert "Tabel 9 Leges per kern" in words
    none = SEARCHED.model_copy(update={"pictured": (), "pages_unread": 0, "documents": 1, "pages": 1234})
    words = thread(answer("Ja [1].", searched=none)).words
    assert "Doorzocht: 1 document, 1.234 bladzijden." in words
    assert "plaatje" not in words and "geen tekst" not in words


def test_conflicts_are_shown_with_their_source() -> None:
    page = thread(COST)
    assert f"{texts.CONFLICTS} Raadsbrief over de sporthal aan de Kade (3 november 2024)" in page.words
    assert texts.CONFLICTS not in thread(answer("Ja [1].")).words


def test_a_question_understood_otherwise_is_told() -> None:
    found = answer("Ja [1].", standalone_question="Wat kost de sporthal in 2027?")
    assert "Begrepen als: Wat kost de sporthal in 2027?" in thread(found, "En voor 2027?").words
    assert "Begrepen als" not in thread(found, "wat kost de sporthal in 2027").words


def test_an_answer_by_a_language_model_says_so() -> None:
    assert texts.FORMULATED in thread(answer("Ja [1].", mode="formulerend")).words
    assert texts.FORMULATED not in thread(COST).words
    named = answer("Ja [1].", mode="formulerend", model="een model", notice="Dit is zonder taalmodel gemaakt.")
    words = thread(named).words
    assert f"{texts.FORMULATED} (een model)" in words and "Dit is zonder taalmodel gemaakt." in words


ATTACKS = [
    '<img src=x onerror="window.hit=1">',
    "<script>window.hit=1</script>",
    "[klik](javascript:alert(1))",
    "![](https://elders.example/x.png)",
    "${alert(1)} {{constructor.constructor('alert(1)')()}}",
    '"><svg onload=alert(1)>',
    "</mark></details><iframe src=//elders.example>",
    "javascript:alert(1)",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_untrusted_becomes_an_element(attack: str) -> None:
    plain = "gewoon"

    def everything(text: str) -> str:
        cited = citation(document=text, section=text, file=text, quote=text, context_before=text, context_after=text)
        searched = SEARCHED.model_copy(update={"named": (text,), "pictured": (text,)})
        turns = tuple(
            Turn(
                text,
                answer(
                    text + " [1]",
                    id=text,
                    outcome=outcome,
                    citations=(cited,),
                    conflicts=(text,),
                    reason=text,
                    standalone_question=text + text,
                    searched=searched,
                ),
            )
            for outcome in Outcome
        )
        document = BEGROTING.model_copy(
            update={"title": text, "kind": text, "file": text, "access": text, "pictured": (text,)}
        )
        unit = PASSAGE.units[4].model_copy(update={"label": text, "cells": ((text, text),)})
        passage = PASSAGE.model_copy(
            update={"caption": text, "stub": text, "scale_line": text, "header": (text,), "units": (unit,)}
        )
        row = ROW.model_copy(update={"marker": 1, "document": text, "quote": text, "file": text})
        one = figure(text, text, 1, 1, label=text, unit=text).model_copy(update={"value": None})
        turns += tuple(
            Turn(text, answer(f"{text} {text}", citations=(row,), figures=figures), suggestions=(text,))
            for figures in ((one,), (one, one.model_copy(update={"label": text + text})))
        )
        turns += (Turn(text, draft=text, stage=text),)
        return "".join(
            [
                rendering.thread(turns, [document], lambda passage_id: passage),
                rendering.filter_panel([document, document.model_copy(update={"id": "ander"})], None),
                rendering.history([ConversationSummary(id="x", title=text, changed=READ_AT)]),
                rendering.shared_answer(
                    SharedAnswer(answer=turns[0].answer or COST, shared_at=READ_AT), text, "/x.css"
                ),
                rendering.account(Who(name=text, shown=text, role=Role.RAADSLID)),
                rendering.share_sheet(text, 1),
                rendering.banner(State(phase=Phase.INGESTING, model=text)),
                rendering.status(turns[:1]),
                rendering.document_list([document]),
                rendering.examples([text], text),
                rendering.page(cited, text + text, [document], 1),
                rendering.frame(text),
            ]
        )

    attacked, harmless = Reader(everything(attack)), Reader(everything(plain))
    # A number in a quote of a place is strong.
    made, expected = (
        [(tag, set(found)) for tag, found in page.elements if tag != "strong"] for page in (attacked, harmless)
    )
    assert made == expected
    assert attacked.text.count(attack) >= 20
    links = [found["href"] for found in attacked.having("href")]
    own = ("#", "/stuk/begroting", "/x.css", "/logout")
    assert links and all(link is not None and (link == "/" or link.startswith(own)) for link in links)
    pictures = [found["src"] for found in attacked.having("src")]
    assert all(picture is not None and picture.startswith("/pagina/begroting/31.png?") for picture in pictures)


def test_invisible_characters_do_not_reach_the_page() -> None:
    html = rendering.thread((Turn("wat\u202e kost\u200b", answer("Ja\u2066 [1]\u202e.")),), DOCUMENTS)
    assert not set(html) & set("\u202e\u200b\u2066")


def test_the_status_reads_the_answer_without_markers() -> None:
    said = rendering.status((Turn(COST_QUESTION, COST),))
    assert said.startswith("Antwoord: De sporthal aan de Kade kost in 2026 385 duizend euro, volgens")
    assert "3 vindplaatsen gevonden" in rendering.status((Turn("?", PLACES),))
    assert texts.STATUS_ERROR in rendering.status((Turn("?", failed=True),))
    assert texts.SEARCHING in rendering.status((Turn("?"),))


def test_documents_newest_first_with_what_was_read() -> None:
    page = Reader(rendering.document_list((LIJST, BRIEF, BEGROTING)))
    titles = [page.text.index(title) for title in (BEGROTING.title, BRIEF.title, LIJST.title)]
    assert titles == sorted(titles)
    assert "3 documenten, 87 bladzijden." in page.words
    assert "Programmabegroting · 28 mei 2025 84 van 84 bladzijden gelezen" in page.words
    assert "1 van 2 bladzijden gelezen bladzijde 5 tot en met 6 van de 9 in raadsbrief-sporthal.docx" in page.words
    assert "Besluitenlijst · Datum onbekend 1 van 1 bladzijde gelezen" in page.words
    assert len(page.having("class", "rw-read--partly")) == 1
    assert "2 tabellen en figuren staan hier alleen als plaatje in." in page.words


def test_a_document_for_a_group_says_so() -> None:
    closed = BRIEF.model_copy(update={"access": "auditcommissie"})
    assert "Alleen voor: auditcommissie" in Reader(rendering.document_list([closed])).words
    assert "Alleen voor" not in Reader(rendering.document_list([BRIEF])).words


def test_an_empty_index_says_how_to_fill_it() -> None:
    for html in (rendering.start(()), rendering.document_list(())):
        words = Reader(html).words
        assert "Er zijn nog geen documenten" in words
        assert "raadwijzer ingest" in words


def test_the_notice_tells_where_questions_go() -> None:
    assert "blijven op de computer" in Reader(rendering.examples((), None)).words
    told = Reader(rendering.notice("mistral-klein")).words
    assert "mistral-klein" in told and "blijven op de computer" not in told


def test_a_page_shows_the_quote_in_its_lines() -> None:
    html = rendering.page(citation(), PAGE, DOCUMENTS, 7)
    assert "Bladzijde 31 van 84" in Reader(html).words
    assert '<mark tabindex="-1">In 2026 kost de sporthal\n385 duizend euro.</mark>' in html
    assert Reader(html).having("data-request", "7")


def test_a_page_without_the_quote_or_without_text_says_so() -> None:
    assert texts.PAGE_NOT_MARKED in Reader(rendering.page(citation(), "iets anders", DOCUMENTS, 1)).words
    assert texts.PAGE_EMPTY in Reader(rendering.page(citation(), " \n", DOCUMENTS, 1)).words


def test_dates_and_counts_are_dutch() -> None:
    assert texts.date(date(2025, 3, 1)) == "1 maart 2025"
    assert texts.documents(1) == "1 document"
    assert texts.pages(12345) == "12.345 bladzijden"
