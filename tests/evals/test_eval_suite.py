from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from evals.loading import document_problems, load_suite
from evals.problems import SuiteError
from evals.suite import Kind
from ingest.models import Direction

COMPLETE = """\
naam: Voorbeeld
omschrijving: Alle velden.
documenten: stukken
drempels: ["correct >= 0.6", "onjuist[saldo] <= 4%"]
gevallen:
  - id: saldo-2026
    vraag: Wat is het saldo van 2026?
    geschiedenis: ["Wat is een saldo?"]
    soort: tabel
    tags: [saldo]
    antwoord: 12,37 miljoen euro nadelig.
    opmerking: Let op de richting.
    verwacht:
      cijfers:
        - {waarde: 12370000, eenheid: euro, richting: nadelig, periode: 2026, marge: 0.5}
        - {geschreven: PM, verplicht: nee}
      woorden: [["12,37", "12.370.000"], nadelig]
      bron:
        - {bestand: pn.pdf, bladzijde: 7, citaat: "Saldo 12,37 N", regel: 3}
        - {bestand: [pn.pdf, begroting.pdf], bladzijde: [1, 2]}
      niet: ["13,09"]
      conflict: false
      paragraaf: "2.2"
  - id: 7
    vraag: Wat kost het zwembad?
    concept: ja
    verwacht: {weigering: true}
"""

ONE = "naam: X\ngevallen:\n  - id: a\n    vraag: v\n    verwacht: {woorden: [[w]]}\n"


def write(folder: Path, text: str) -> Path:
    path = folder / "suite.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def problems(folder: Path, text: str) -> list[str]:
    path = write(folder, text)
    with pytest.raises(SuiteError) as caught:
        load_suite(path)
    return [str(problem).removeprefix(f"{path}, ").removeprefix(f"{path}: ") for problem in caught.value.problems]


def test_every_field_is_read(tmp_path: Path) -> None:
    suite = load_suite(write(tmp_path, COMPLETE)).suite
    first, second = suite.cases
    figure = first.expected.figures[0]
    assert (figure.value, figure.unit, figure.direction) == (Decimal(12370000), "euro", Direction.NADELIG)
    assert (figure.period, figure.tolerance, figure.required) == ("2026", Decimal("0.5"), True)
    assert first.expected.figures[1].required is False
    assert first.expected.words == (("12,37", "12.370.000"), ("nadelig",))
    assert [(source.files, source.pages) for source in first.expected.sources] == [
        (("pn.pdf",), (7,)),
        (("pn.pdf", "begroting.pdf"), (1, 2)),
    ]
    assert (first.kind, first.tags, first.history) == (Kind.TABLE, ("saldo",), ("Wat is een saldo?",))
    assert (first.expected.conflict, first.expected.forbidden) == (False, ("13,09",))
    assert (second.id, second.draft, second.expected.refusal, second.expected.conflict) == ("7", True, True, None)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("gevallen:", "gevalen:", "regel 2, gevalen: onbekend veld 'gevalen'; bedoelt u 'gevallen'?"),
        ("    vraag: v\n", "", "regel 3, gevallen[1].vraag: het veld 'vraag' ontbreekt"),
        ("vraag: v", "vraag: ''", "regel 4, gevallen[1].vraag: verwacht: tekst die niet leeg is"),
        ("vraag: v", "vraag: [v]", "regel 4, gevallen[1].vraag: verwacht: tekst; er staat '['v']'"),
        (
            "{woorden: [[w]]}",
            "{woord: [[w]]}",
            "regel 5, gevallen[1].verwacht.woord: onbekend veld 'woord'; bedoelt u 'woorden'?",
        ),
        (
            "{woorden: [[w]]}",
            "{woorden: w}",
            "regel 5, gevallen[1].verwacht.woorden: verwacht: een lijst; er staat 'w'",
        ),
        (
            "{woorden: [[w]]}",
            "{woorden: [[12]]}",
            "regel 5, gevallen[1].verwacht.woorden[1][1]: zet 12 tussen aanhalingstekens;"
            ' een cijfer om te zoeken is tekst, zoals "12,37"',
        ),
        (
            "{woorden: [[w]]}",
            "{cijfers: [{waarde: 12.370}]}",
            "regel 5, gevallen[1].verwacht.cijfers[1].waarde: 12.370 is dubbelzinnig; schrijf 12370,"
            " of 12.37 als de punt een komma is",
        ),
        (
            "{woorden: [[w]]}",
            "{cijfers: [{waarde: '12,37'}]}",
            "regel 5, gevallen[1].verwacht.cijfers[1].waarde: verwacht: een getal met een punt voor decimalen"
            " en geen andere punten, zoals 12370000 of 0.72; er staat '12,37'",
        ),
        (
            "{woorden: [[w]]}",
            "{cijfers: [{eenheid: euro}]}",
            "regel 5, gevallen[1].verwacht.cijfers[1]: vul 'waarde' in (of 'geschreven' voor een cijfer zonder"
            " waarde, zoals PM)",
        ),
        (
            "{woorden: [[w]]}",
            "{cijfers: [{waarde: 1, richting: omlaag}]}",
            "regel 5, gevallen[1].verwacht.cijfers[1].richting: 'omlaag' kan hier niet;"
            " verwacht een van: 'voordelig', 'nadelig'",
        ),
        (
            "{woorden: [[w]]}",
            "{bron: {bestand: a.pdf, bladzijde: 0}}",
            "regel 5, gevallen[1].verwacht.bron[1].bladzijde[1]: verwacht: een getal van ten minste 1",
        ),
        (
            "{woorden: [[w]]}",
            "{weigering: misschien}",
            "regel 5, gevallen[1].verwacht.weigering: verwacht: true of false; er staat 'misschien'",
        ),
        (
            "{woorden: [[w]]}",
            "{}",
            "regel 5, gevallen[1].verwacht: er wordt niets verwacht; noem cijfers, woorden, een bron of"
            " 'weigering: true'",
        ),
        (
            "{woorden: [[w]]}",
            "{woorden: [[w]], weigering: true}",
            "regel 5, gevallen[1].verwacht: 'weigering: true' gaat niet samen met cijfers, woorden of een conflict",
        ),
        (
            "naam: X",
            "naam: X\ndrempels: [fals <= 0.1]",
            "regel 2, drempels: onbekende maat 'fals' in de drempel 'fals <= 0.1'; bedoelt u 'false'?",
        ),
        (
            "naam: X",
            "naam: X\ndrempels: ['correct[saldo] >= 0.1']",
            "regel 2, drempels[1]: geen geval heeft de tag 'saldo'",
        ),
        ("naam: X", "naam: X\nnaam: Y", "regel 2: het veld 'naam' staat er twee keer"),
        ("naam: X", "naam: &a X\nomschrijving: *a", "regel 2: verwijzingen met & en * kunnen niet in een suite;"
         " schrijf het uit"),
        ("naam: X", "naam: !!binary X", "regel 1: '!binary' kan niet in een suite"),
        ("vraag: v", "vraag: %v", "regel 4: geen geldige YAML; let op inspringen en dubbele punten, en zet tekst"
         " met : # % ? of { tussen aanhalingstekens"),
        (
            ONE,
            "- a",
            "regel 1: verwacht: een blok met velden; er staat '['a']'",
        ),
        (ONE, "", "het bestand is leeg; een suite heeft ten minste 'naam' en 'gevallen'"),
        (ONE, "# niets\n", "het bestand is leeg; een suite heeft ten minste 'naam' en 'gevallen'"),
        (ONE, "naam: X\ngevallen: []", "regel 2, gevallen: verwacht: een lijst die niet leeg is"),
    ],
)  # fmt: skip
def test_errors_say_line_field_and_what_was_expected(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert problems(tmp_path, ONE.replace(old, new)) == [message]


def test_all_errors_come_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = ONE.replace("naam: X", "name: X") + "  - id: a\n    vraag: 3\n    verwacht: {woorden: [[w]]}\n"
    found = problems(tmp_path, text)
    assert [line.split(",")[0] for line in found] == ["regel 1", "regel 7"]


def test_ids_are_unique(tmp_path: Path) -> None:
    text = ONE + "  - id: a\n    vraag: w\n    verwacht: {weigering: ja}\n"
    message = "regel 6, gevallen[2].id: 'a' is al gebruikt; elk geval heeft een eigen id"
    assert problems(tmp_path, text) == [message]


def test_english_names_are_not_a_second_way_to_write_it(tmp_path: Path) -> None:
    [message] = problems(tmp_path, ONE.replace("    vraag: v", "    vraag: v\n    question: v"))
    assert "onbekend veld 'question'" in message


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"naam: \x00"])
def test_files_that_are_no_text(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "suite.yaml"
    path.write_bytes(content)
    with pytest.raises(SuiteError, match=r"geen UTF-8|tekens die niet mogen"):
        load_suite(path)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match="bestaat niet"):
        load_suite(tmp_path / "weg.yaml")
    with pytest.raises(SuiteError, match="dit is een map"):
        load_suite(tmp_path)


def test_a_file_that_nests_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match="te diep genest"):
        load_suite(write(tmp_path, "naam: " + "[" * 40 + "]" * 40))
    with pytest.raises(SuiteError, match="te diep genest"):
        load_suite(write(tmp_path, "naam: " + "[" * 5000 + "]" * 5000))


def test_documents_must_be_there(tmp_path: Path) -> None:
    loaded = load_suite(write(tmp_path, COMPLETE))
    [problem] = document_problems(loaded)
    assert (problem.line, problem.field) == (3, "documenten")
    assert "'stukken' bestaat niet" in problem.message


def test_expected_files_must_be_among_the_documents(tmp_path: Path) -> None:
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "pn.pdf").touch()
    (folder / "begrotingen.pdf").touch()
    loaded = load_suite(write(tmp_path, COMPLETE))
    [problem] = document_problems(loaded)
    assert str(problem).endswith(
        "suite.yaml, regel 20, gevallen[1].verwacht.bron[2].bestand: "
        "'begroting.pdf' staat niet bij de documenten; bedoelt u 'begrotingen.pdf'?"
    )
    (folder / "begroting.pdf").touch()
    assert document_problems(loaded) == []
