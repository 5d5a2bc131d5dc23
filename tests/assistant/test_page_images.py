"""Pages of real PDFs as pictures, with the quote boxed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from assistant.page_images import BAND, MAX_PIXELS, WIDTH, around, page_image
from assistant.service import Assistant

LINES = (
    "Lasten",
    "Totaal 12 N",
    "Het college verwacht dat de meer-",
    "jarenbegroting in 2027 sluit.",
    "Baten",
    "Totaal 12 N",
)


def made(path: Path, size: tuple[float, float] = A4, turn: int = 0) -> Path:
    """A PDF of one page with the lines above."""
    canvas = Canvas(str(path), pagesize=size)
    if turn:
        canvas.setPageRotation(turn)
    for number, line in enumerate(LINES):
        canvas.drawString(72, (min(size) if turn else size[1]) - 100 - 20 * number, line)
    canvas.save()
    return path


def test_a_quote_over_two_lines_has_two_boxes(tmp_path: Path) -> None:
    image = page_image(made(tmp_path / "a.pdf"), 1, "dat de meerjarenbegroting in 2027 sluit.")
    first, second = image.boxes
    assert first.left > second.left and second.top > first.top
    scale = WIDTH / A4[0]
    assert abs(second.left - 72 * scale) < 8 and abs(second.bottom - 160 * scale) < 12


def test_the_boxes_are_drawn(tmp_path: Path) -> None:
    path = made(tmp_path / "a.pdf")
    plain, boxed = page_image(path, 1), page_image(path, 1, "jarenbegroting in 2027 sluit.")
    assert plain.boxes == () and plain.png != boxed.png
    box = boxed.boxes[0]
    with Image.open(io.BytesIO(boxed.png)) as picture:
        assert picture.size == (boxed.width, boxed.height)
        red, green, blue = picture.convert("RGB").getpixel((box.right - 3, box.top + 4))  # type: ignore[misc]
    assert red > 200 and green > 200 and blue < 230


def test_what_stands_before_decides_which_of_two_equal_rows(tmp_path: Path) -> None:
    path = made(tmp_path / "a.pdf")
    upper = page_image(path, 1, "Totaal 12 N", "Lasten")
    lower = page_image(path, 1, "Totaal 12 N", "sluit.\nBaten")
    assert upper.boxes[0].top < lower.boxes[0].top


def test_a_quote_that_differs_a_little_is_found_and_another_text_is_not(tmp_path: Path) -> None:
    path = made(tmp_path / "a.pdf")
    assert page_image(path, 1, "Het college verwacht, dat de meerjarenbegroting (in 2027) sluit").boxes
    assert page_image(path, 1, "De raad heeft besloten over het zwembad in het dorp").boxes == ()
    assert page_image(path, 1, "12 N Q").boxes == ()


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_keeps_its_boxes_inside(tmp_path: Path, turn: int) -> None:
    image = page_image(made(tmp_path / "a.pdf", turn=turn), 1, "Baten")
    box = image.boxes[0]
    assert 0 <= box.left < box.right < image.width and 0 <= box.top < box.bottom < image.height
    assert (box.bottom - box.top > box.right - box.left) == (turn != 180)  # the words stand upright or lie


@pytest.mark.parametrize("size", [(300.0, 14_000.0), (14_000.0, 14_000.0), (14_000.0, 40.0)])
def test_a_page_of_hostile_size_stays_small(tmp_path: Path, size: tuple[float, float]) -> None:
    image = page_image(made(tmp_path / "a.pdf", size=size), 1, "Baten")
    assert image.width <= WIDTH + 1 and image.width * image.height <= MAX_PIXELS * 1.01


def test_the_part_around_the_quote_is_a_band(tmp_path: Path) -> None:
    image = page_image(made(tmp_path / "a.pdf"), 1, "Baten")
    with Image.open(io.BytesIO(around(image))) as band:
        assert band.height == BAND
        assert band.width < image.width / 2  # the lines are short, and white at the side is left out


def test_what_cannot_be_drawn_is_a_lookup_error(tmp_path: Path) -> None:
    path = made(tmp_path / "a.pdf")
    text = tmp_path / "b.pdf"
    text.write_text("geen pdf")
    for wrong, page in ((path, 2), (path, 0), (text, 1), (tmp_path / "weg.pdf", 1)):
        with pytest.raises(LookupError):
            page_image(wrong, page)


def test_a_file_that_was_replaced_is_drawn_anew(tmp_path: Path) -> None:
    path = made(tmp_path / "a.pdf")
    assert page_image(path, 1, "Baten").boxes
    canvas = Canvas(str(path), pagesize=A4)
    canvas.drawString(72, 700, "Iets anders")
    canvas.save()
    assert page_image(path, 1, "Baten").boxes == ()


def test_nearly_every_row_and_sentence_of_the_example_pdfs_is_boxed(assistant: Assistant) -> None:
    record = assistant.index.record
    origins = {state.file: Path(state.origin) for state in record.files()}
    found = []
    for passage in list(record.all_passages())[::5]:
        file = assistant.index.documents[passage.document_id].file
        if file.endswith(".pdf"):
            unit = passage.units[0]
            quote = " ".join(record.source_text(file, unit.start, unit.end).split())
            found.append(bool(page_image(origins[file], unit.page, quote).boxes))
    assert len(found) > 15
    assert sum(found) / len(found) > 0.95
