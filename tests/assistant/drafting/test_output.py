"""Cases as Word, Markdown and JSON; the Word file opens in LibreOffice and its pages hold what they must."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pdfplumber
import pytest
from docx import Document as open_docx
from typer.testing import CliRunner

from assistant.cli import app
from assistant.drafting.command import write_case, write_template
from assistant.drafting.markdown import CONCEPT, to_markdown
from assistant.drafting.models import Case, Concept, DraftingError, Letter, MarkedFigure, Nature
from assistant.drafting.numbering import written
from assistant.drafting.store import FILE, CaseStore
from assistant.drafting.template import ANSWER, QUESTION, build_template
from assistant.drafting.word_output import to_word
from assistant.models import Citation
from assistant.service import Assistant
from assistant.settings import Settings
from ingest.models import Document
from tests.assistant.drafting.conftest import LETTER
from tests.assistant.drafting.files import EXTERNAL, changed_word
from tests.assistant.formulating.serving import Reply, serving

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
CONVERT_SECONDS = 120
"""How long LibreOffice may take; its first start makes a profile."""


@pytest.fixture(scope="session")
def documents(assistant: Assistant) -> dict[str, Document]:
    return {document.id: document for document in assistant.documents()}


def _texts(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in open_docx(io.BytesIO(data)).paragraphs]


def _citation(marker: int, document: str, start: int) -> Citation:
    return Citation(
        marker=marker,
        document=document,
        document_id=document,
        file=f"{document}.pdf",
        page=start,
        section="2.1 Geld",
        quote=f"Citaat {start}.",
        start=start,
        end=start + 9,
        passage_id=f"{document}-{start}",
    )


def _document(name: str, url: str | None) -> Document:
    return Document(
        id=name, file=f"{name}.pdf", title=name, kind="rapport", date=datetime(2025, 3, 4, tzinfo=UTC).date(), url=url,
        sha256="0", page_first=1, page_last=9, pages_in_file=9, pages_read=9, start=0, end=100,
    )  # fmt: skip


def _case(*concepts: Concept, letter: Letter | None = None) -> Case:
    now = datetime(2025, 11, 1, tzinfo=UTC)
    return Case(id="1", letter=letter or Letter(), concepts=concepts, created=now, changed=now)


def _concept(number: str, text: str, *citations: Citation, marked: tuple[MarkedFigure, ...] = ()) -> Concept:
    return Concept(
        number=number,
        question=f"Vraag {number}?",
        nature=Nature.TECHNICAL,
        text=text,
        citations=citations,
        marked=marked,
    )


def test_sources_are_numbered_through_the_letter(documents: dict[str, Document]) -> None:
    first = _concept("1", "Zie [2] en [1].", _citation(1, "Nota", 3), _citation(2, "Brief", 5))
    second = _concept("2", "Zie [1].", _citation(1, "Nota", 3))
    whole = written(_case(first, second), {"Nota": _document("Nota", "https://raad.example/nota")})
    texts = ["".join(piece.text for piece in answer.paragraphs[0]) for answer in whole.answers]
    assert texts == ["Zie [1] en [2].", "Zie [2]."]
    assert [(one.number, one.document, one.page, one.url) for one in whole.sources] == [
        (1, "Brief", 5, ""),
        (2, "Nota", 3, "https://raad.example/nota"),
    ]
    assert whole.sources[1].place == "Nota, 4 maart 2025, bladzijde 3, 2.1 Geld"


def test_a_word_file_has_everything_in_order(drafted: Case, documents: dict[str, Document]) -> None:
    data = to_word(drafted, documents)
    texts = _texts(data)
    order = [
        next(place for place, text in enumerate(texts) if text.startswith(start))
        for start in (
            "Beantwoording",
            "Inwoners vragen",
            "Vraag 1.",
            "Vraag 2.",
            "Vraag 3.",
            "Vraag 4.",
            "Bronnen",
            "[1]",
        )
    ]
    assert order == sorted(order)
    document = open_docx(io.BytesIO(data))
    assert document.sections[0].header.paragraphs[0].text == CONCEPT
    table = {row.cells[0].text: row.cells[1].text for row in document.tables[0].rows}
    assert table["Fractie"] == "Progressief Verbond" and table["Datum vragen"] == "20 oktober 2025"
    assert "Kenmerk" not in table  # an empty field has no row
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None}
    assert {QUESTION, ANSWER} <= styles


def test_the_checklist_leaves_when_asked(drafted: Case, documents: dict[str, Document]) -> None:
    with_it, without = _texts(to_word(drafted, documents)), _texts(to_word(drafted, documents, with_checklist=False))
    assert any("Checklist" in text for text in with_it) and not any("Checklist" in text for text in without)
    assert any("Zoek op of vraag na" in text for text in with_it)
    assert not any("Zoek op of vraag na" in text or "Mogelijk relevant" in text for text in without)


def test_open_places_and_marked_figures_stand_out(documents: dict[str, Document]) -> None:
    mark = MarkedFigure(written="12", start=3, end=5, fault="heeft geen bron")
    data = to_word(_case(_concept("1", "Er 12 zijn. [Nog in te vullen: een bedrag.]", marked=(mark,))), documents)
    runs = [run for p in open_docx(io.BytesIO(data)).paragraphs for run in p.runs if run.font.highlight_color]
    assert [run.text for run in runs] == ["12", " [controleren]", "[Nog in te vullen: een bedrag.]"]


def test_text_that_word_does_not_allow_is_left_out(documents: dict[str, Document]) -> None:
    letter = Letter(subject="a\x00b\x0bc <w:p/> {{vragen}}", introduction="x\ud800y")
    texts = _texts(to_word(_case(_concept("1", "A\x07B & <b>"), letter=letter), documents))
    assert "Antwoord: AB & <b>" in texts


def test_only_web_addresses_become_links() -> None:
    bad = _document("Nota", "javascript:alert(1)")
    case = _case(_concept("1", "Zie [1].", _citation(1, "Nota", 3)))
    with zipfile.ZipFile(io.BytesIO(to_word(case, {"Nota": bad}))) as archive:
        assert b"javascript" not in archive.read("word/_rels/document.xml.rels")
    good = _document("Nota", "https://raad.example/nota?a=1&b=2")
    with zipfile.ZipFile(io.BytesIO(to_word(case, {"Nota": good}))) as archive:
        assert b"https://raad.example/nota?a=1&amp;b=2" in archive.read("word/_rels/document.xml.rels")


def _municipal_template(path: Path) -> Path:
    document = open_docx()
    document.add_heading("Gemeente Voorbeeld", 0)
    paragraph = document.add_paragraph("Betreft: {{onder")
    paragraph.add_run("werp}} van {{fractie}}").bold = True
    document.add_paragraph("{{vragen}}")
    document.add_paragraph("Hoogachtend, het college")
    document.add_paragraph("{{bronnen}}")
    style = document.styles.add_style(ANSWER, 1)
    style.font.name = "Courier New"
    document.save(str(path))
    return path


def test_the_template_of_a_municipality_is_used(drafted: Case, documents: dict[str, Document], tmp_path: Path) -> None:
    data = to_word(drafted, documents, template=_municipal_template(tmp_path / "sjabloon.docx"))
    texts = _texts(data)
    header = open_docx(io.BytesIO(data)).sections[0].header
    assert header.paragraphs[0].text == CONCEPT  # also where the template has no place for it
    assert "Betreft: lokale lasten van Progressief Verbond" in texts
    assert texts.index("Hoogachtend, het college") > next(n for n, t in enumerate(texts) if t.startswith("Vraag 4."))
    assert open_docx(io.BytesIO(data)).styles[ANSWER].font.name == "Courier New"
    assert any("Checklist" in text for text in texts)  # a block without a place comes at the end
    assert not any("{{" in text for text in texts)


def test_a_template_that_cannot_be_used_is_refused(tmp_path: Path, drafted: Case) -> None:
    unknown = open_docx()
    unknown.add_paragraph("{{wethouder}}")
    unknown.save(str(tmp_path / "onbekend.docx"))
    (tmp_path / "tekst.docx").write_text("geen Word")
    changed_word(tmp_path / "macro.docx", {"word/vbaProject.bin": b"x"})
    fetched = EXTERNAL.format(kind="image", target="http://elders.example/x.png")
    changed_word(tmp_path / "koppeling.docx", relation=fetched)
    for name, message in (
        ("onbekend.docx", "{{wethouder}}"),
        ("tekst.docx", "geen Word-bestand"),
        ("macro.docx", "Het sjabloon bevat macro"),
        ("koppeling.docx", "Het sjabloon haalt iets van buiten op"),
        ("weg.docx", "kan niet worden geopend (het bestaat niet)"),
    ):
        with pytest.raises(DraftingError, match=re.escape(message)):
            to_word(drafted, {}, template=tmp_path / name)


def test_our_own_template_can_be_taken_as_a_start(
    drafted: Case, documents: dict[str, Document], tmp_path: Path
) -> None:
    write_template(tmp_path / "eigen.docx")
    assert _texts(to_word(drafted, documents, template=tmp_path / "eigen.docx")) == _texts(to_word(drafted, documents))
    assert build_template().sections[0].page_width is not None


def test_markdown_holds_the_same_and_escapes(drafted: Case, documents: dict[str, Document]) -> None:
    text = to_markdown(drafted, documents)
    assert CONCEPT in text and "**Vraag 1.**" in text and "## Bronnen" in text and "- [ ] " in text
    assert "Checklist" not in to_markdown(drafted, documents, with_checklist=False)
    attack = to_markdown(_case(_concept("1", "# Kop [x](y) <b> *dik*")), documents)
    assert r"\# Kop [x](y) \<b\> \*dik\*" in attack


def test_json_is_the_whole_case(drafted: Case) -> None:
    assert Case.model_validate_json(drafted.model_dump_json()) == drafted


@pytest.mark.skipif(SOFFICE is None, reason="there is no LibreOffice on this machine")
def test_the_word_file_opens_in_libreoffice(drafted: Case, documents: dict[str, Document], tmp_path: Path) -> None:
    (tmp_path / "ons.docx").write_bytes(to_word(drafted, documents))
    template = _municipal_template(tmp_path / "sjabloon.docx")
    (tmp_path / "gemeente.docx").write_bytes(to_word(drafted, documents, template=template, with_checklist=False))
    command = [str(SOFFICE), f"-env:UserInstallation=file://{tmp_path}/profiel", "--headless", "--convert-to", "pdf"]
    command += ["--outdir", str(tmp_path), str(tmp_path / "ons.docx"), str(tmp_path / "gemeente.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=CONVERT_SECONDS)
    with pdfplumber.open(tmp_path / "ons.pdf") as pdf:
        pages = [" ".join((page.extract_text() or "").split()) for page in pdf.pages]
    assert len(pages) >= 2
    assert all(CONCEPT in page for page in pages)
    assert "70 procent" in pages[0] and "Fractie Progressief Verbond" in pages[0]
    checklist = next(number for number, page in enumerate(pages) if "Checklist voor de ambtelijke controle" in page)
    assert checklist >= 1 and "Vraag 1." not in pages[checklist]  # on a page of its own, that can be taken out
    assert f"Bladzijde 1 van {len(pages)}" in pages[0]
    with pdfplumber.open(tmp_path / "gemeente.pdf") as pdf:
        theirs = " ".join((page.extract_text() or "") for page in pdf.pages)
    assert CONCEPT in theirs and "Gemeente Voorbeeld" in theirs and "Checklist" not in theirs


def _run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["draft", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_the_command_writes_every_form(example_data: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(example_data, data)
    letter = tmp_path / "vragen.txt"
    letter.write_text(LETTER, encoding="utf-8")
    code, out, err = _run(str(letter), "--out", str(tmp_path / "concept.docx"), "--data", str(data), "--json")
    assert code == 0, err
    assert len(Case.model_validate_json(out).concepts) == 4
    assert any("Checklist" in text for text in _texts((tmp_path / "concept.docx").read_bytes()))
    assistant = Assistant.open(settings=Settings(_env_file=None, data=data))
    case = CaseStore(data / FILE).case(json.loads(out)["id"])  # the case is kept, to go on with on the page
    for name in ("concept.md", "zaak.json"):
        write_case(assistant, case, tmp_path / name, None, True)
    assistant.close()
    assert "## Bronnen" in (tmp_path / "concept.md").read_text(encoding="utf-8")
    assert len(json.loads((tmp_path / "zaak.json").read_text(encoding="utf-8"))["concepts"]) == 4


def test_the_command_says_once_that_the_model_failed_and_where_the_file_is(
    example_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, out = tmp_path / "data", tmp_path / "concept.docx"
    shutil.copytree(example_data, data)
    letter = tmp_path / "vragen.txt"
    letter.write_text(LETTER, encoding="utf-8")
    (tmp_path / "kaal.docx").write_bytes(to_word(_case(), {}))
    with serving(lambda body: Reply(status=500)) as server:
        for name, value in (("", "openai:proef"), ("_URL", server.url), ("_KEY", "x"), ("_RETRIES", "0")):
            monkeypatch.setenv(f"RAADWIJZER_MODEL{name}", value)
        template = str(tmp_path / "kaal.docx")
        code, _, err = _run(str(letter), "--out", str(out), "--data", str(data), "--sjabloon", template)
    assert code == 0 and out.is_file()
    assert err.count("zonder taalmodel gemaakt") == 1 and "fout 500" in err
    assert err.count("geen enkele invulplek") == 1
    assert err.rstrip().endswith(f"Het concept staat in {out}.")
    texts = _texts(out.read_bytes())
    assert sum("zonder taalmodel gemaakt" in text for text in texts) == 1


def test_the_command_shows_the_split_before_anything_is_drafted(tmp_path: Path) -> None:
    letter = tmp_path / "vragen.txt"
    letter.write_text(LETTER, encoding="utf-8")
    code, out, _ = _run(str(letter), "--alleen-splitsen")
    assert code == 0
    assert "Fractie: Progressief Verbond" in out and "Vindt het college dat redelijk?" in out
    code, out, _ = _run(str(letter), "--alleen-splitsen", "--json")
    assert code == 0 and len(json.loads(out)["questions"]) == 4


def test_the_command_says_what_is_wrong(tmp_path: Path) -> None:
    letter = tmp_path / "vragen.txt"
    letter.write_text("Geen enkele vraag.", encoding="utf-8")
    code, _, err = _run(str(letter))
    assert code == 1 and "geen vragen gevonden" in err
    code, _, err = _run(str(tmp_path / "weg.docx"))
    assert code == 1 and "Het bestand weg.docx kan niet worden geopend (het bestaat niet)." in err
    code, _, err = _run(str(letter), "--out", str(tmp_path / "concept.odt"))
    assert code == 1 and ".docx" in err
    code, _, err = _run(str(letter), "--out", str(tmp_path / "weg" / "concept.docx"))
    assert code == 1 and "bestaat niet" in err
    code, _, err = _run()
    assert code == 2 and "Geef een bestand" in err
    code, _, err = _run("--maak-sjabloon", str(tmp_path / "sjabloon.docx"))
    assert code == 0 and (tmp_path / "sjabloon.docx").is_file()
    assert f"Het sjabloon staat in {tmp_path / 'sjabloon.docx'}." in err
