"""A file with schriftelijke vragen becomes lines of text. Files come from outside: what could do harm is refused."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from pathlib import Path

from assistant.drafting.faults import why_not
from assistant.drafting.models import DraftingError
from assistant.drafting.reading_apart import lines_apart
from ingest.errors import ReadError
from ingest.readers import read
from ingest.readers.archive import check_archive

SUFFIXES = frozenset({".docx", ".pdf", ".txt", ".text", ".md"})
"""What fracties send in. Spreadsheets and web pages hold no letters."""

MAX_BYTES = 10_000_000
"""A letter with a logo is under one megabyte; a larger file is no letter."""

MAX_CHARACTERS = 200_000
"""About sixty pages of text. More is a report, not a letter with questions."""

MAX_LINES = 4_000
"""Lines with text; sixty pages have fewer."""

MAX_PARTS = 500
"""Parts in a Word file; a letter has twenty."""

MAX_WRITTEN = 30_000_000
"""Bytes of text and layout in a Word file, unpacked; a letter has half a megabyte."""

HEAD = 65_536
"""Bytes of a part in which a DTD is looked for: it must stand before the first element."""

DAMAGED = "{file} is beschadigd. Open het in Word en sla het opnieuw op."
EMBEDDED = (
    "{file} bevat macro’s of ingesloten bestanden en is uit voorzorg niet gelezen. "
    "Kopieer de tekst naar een nieuw document en sla dat op als .docx."
)

LETTER_FILE = "Het Word-bestand"
"""What a message calls the file that was sent in."""

_MACRO_SUFFIXES = frozenset({".docm", ".dotm", ".doc", ".dot"})
_MACRO_PARTS = re.compile(r"vbaProject|vbaData|/activeX/|/embeddings/|/macrosheets/", re.IGNORECASE)
_EXTERNAL = re.compile(rb"<[^>]*TargetMode\s*=\s*[\"']External[\"'][^>]*>", re.IGNORECASE)
_LINK_TYPE = re.compile(rb"Type\s*=\s*[\"'][^\"']*/(?:hyperlink|attachedTemplate)[\"']", re.IGNORECASE)
_LOCAL_TEMPLATE = re.compile(rb"Target\s*=\s*[\"'](?:file:///)?[A-Za-z]:[\\\\/]", re.IGNORECASE)
_EMBEDS = re.compile(rb"Type\s*=\s*[\"'][^\"']*/(?:aFChunk|subDocument|oleObject|control)[\"']", re.IGNORECASE)
_DECLARES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
"""What no program for letters writes, and what an attack begins with: entities that grow or that read a file."""

_ZIP = b"PK\x03\x04"
_PAGE_MARK = re.compile(r"(?:pagina|blad(?:zijde)?|blz\.?|p\.)?\s*\d{1,3}\s*(?:(?:van|/|-)\s*\d{1,3})?", re.IGNORECASE)


def read_lines(path: Path) -> list[str]:
    """The lines of a file with questions; an empty line ends a paragraph.

    Raises:
        DraftingError: the file is missing, of another kind, encrypted, broken, too large, or holds macros, embedded
            files or links that fetch something; with a Dutch message.
    """
    suffix = path.suffix.lower()
    if suffix in _MACRO_SUFFIXES:
        raise DraftingError(
            f"Dit soort Word-bestand ({suffix}) kan macro’s bevatten en wordt niet gelezen. Sla het op als .docx."
        )
    if suffix not in SUFFIXES:
        raise DraftingError(
            f"Dit soort bestand ({suffix or 'zonder extensie'}) kan niet worden gelezen. "
            "Gebruik Word (.docx), PDF of tekst (.txt), of plak de vragen."
        )
    try:
        if path.stat().st_size > MAX_BYTES:
            raise DraftingError(
                f"Het bestand is groter dan {MAX_BYTES // 1_000_000} MB. Haal de bijlagen en plaatjes eruit."
            )
        data = path.read_bytes()
        if suffix == ".docx" and data.startswith(_ZIP):
            lines = _word_lines(data)
        elif suffix == ".pdf":
            lines = lines_apart(path)
        else:
            # A .docx that is no archive is for the reader to explain.
            lines = plain_lines(path)
    except ReadError as error:
        raise DraftingError(str(error)) from error
    except OSError as error:
        raise DraftingError(f"Het bestand {path.name} kan niet worden geopend ({why_not(error)}).") from error
    _check_length(lines)
    return lines


def plain_lines(path: Path) -> list[str]:
    """The lines of a PDF or text, without what is repeated on every page.

    Raises:
        ReadError: it cannot be read.
    """
    pages = [[line.text for line in page.lines] for page in read(path).pages]
    return [line for page in _without_running(pages) for line in page]


def _word_lines(data: bytes) -> list[str]:
    """The lines of a Word file, read here because the numbers that Word makes itself stand in no text."""
    from assistant.drafting.word_text import word_lines

    check_word(data)
    try:
        return word_lines(data)
    except (KeyError, ValueError, zipfile.BadZipFile, SyntaxError) as error:
        raise DraftingError(DAMAGED.format(file=LETTER_FILE)) from error


def lines_of_text(text: str) -> list[str]:
    """The lines of a pasted text.

    Raises:
        DraftingError: it is empty or too long.
    """
    if not text.strip():
        raise DraftingError("Er is geen tekst. Kies een bestand of plak de vragen.")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
    _check_length(lines)
    return lines


def _check_length(lines: list[str]) -> None:
    size = sum(len(line) for line in lines)
    if sum(bool(line.strip()) for line in lines) > MAX_LINES:
        raise DraftingError(
            "De tekst is te lang voor een brief met vragen: er staan te veel regels in. "
            "Haal de bijlagen eruit, of plak alleen de vragen."
        )
    if size > MAX_CHARACTERS:
        raise DraftingError(
            f"De tekst is te lang voor een brief met vragen ({size:,} tekens). ".replace(",", ".")
            + "Haal de bijlagen eruit, of plak alleen de vragen."
        )


def check_word(data: bytes, called: str = LETTER_FILE) -> None:
    """Refuse a Word file that runs or fetches something, or is far larger than a letter once unpacked.

    `called` is what the message calls it.
    """
    check_archive(data, "word/document.xml", "Word")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            written = sum(part.file_size for part in archive.infolist() if part.filename.endswith((".xml", ".rels")))
            if len(names) > MAX_PARTS or written > MAX_WRITTEN:
                raise DraftingError(
                    f"{called} is uitgepakt veel te groot voor een brief en is uit voorzorg niet gelezen. "
                    "Haal de plaatjes en bijlagen eruit."
                )
            content = [name for name in names if name == "[Content_Types].xml"]
            kinds = archive.open(content[0]).read(MAX_BYTES) if content else b""
            if any(_MACRO_PARTS.search(f"/{name}") for name in names) or b"macroEnabled" in kinds:
                raise DraftingError(EMBEDDED.format(file=called))
            if len(set(names)) != len(names) or any(".." in name.split("/") for name in names):
                raise DraftingError(DAMAGED.format(file=called))
            for name in names:
                if name.endswith((".xml", ".rels")) and _DECLARES.search(_head(archive, name)):
                    raise DraftingError(
                        f"{called} bevat een verwijzing die er niet in hoort (een DTD) en is uit voorzorg niet "
                        "gelezen. Kopieer de tekst naar een nieuw document en sla dat op als .docx."
                    )
                if name.endswith(".rels") and _EMBEDS.search(archive.open(name).read(MAX_BYTES)):
                    raise DraftingError(EMBEDDED.format(file=called))
                # Only the first part is read: a relation part that is larger is no part of a letter.
                if name.endswith(".rels") and _fetches(archive.open(name).read(MAX_BYTES)):
                    raise DraftingError(
                        f"{called} haalt iets van buiten op (een koppeling naar een sjabloon, plaatje of ander "
                        "bestand) en is uit voorzorg niet gelezen. Kopieer de tekst naar een nieuw document."
                    )
    except zipfile.BadZipFile:
        return  # The reader says what is wrong with it.


def _head(archive: zipfile.ZipFile, name: str) -> bytes:
    """The beginning of a part, in which a DTD would stand; without the zero bytes of a wider encoding."""
    with archive.open(name) as part:
        return part.read(HEAD).replace(b"\x00", b"")


def _fetches(relations: bytes) -> bool:
    """Whether relations fetch something when the file is opened; a link to click on does not.

    A template on the writer's own disk is named in nearly every Word file and is left alone: nothing opens it here.
    """
    return any(
        not _LINK_TYPE.search(found) or (b"attachedTemplate" in found and not _LOCAL_TEMPLATE.search(found))
        for found in _EXTERNAL.findall(relations)
    )


def _without_running(pages: list[list[str]]) -> list[list[str]]:
    """Pages without their page numbers and what stands at the top or bottom of all of them."""
    edges = Counter(key for page in pages for key in {_key(line) for line in (*page[:2], *page[-2:]) if line.strip()})
    running = {key for key, count in edges.items() if count > 1 and count >= len(pages) - 1}
    cleaned: list[list[str]] = []
    for page in pages:
        last = len(page) - 1
        kept = [
            line
            for number, line in enumerate(page)
            if not ((number < 2 or number > last - 2) and (_key(line) in running or _is_page_mark(line, number > 1)))
        ]
        cleaned.append(kept)
    return cleaned


def _key(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()).lower())


def _is_page_mark(line: str, below: bool) -> bool:
    return below and line.strip() != "" and _PAGE_MARK.fullmatch(line.strip()) is not None
