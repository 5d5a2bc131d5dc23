"""A letter becomes its questions: the numbering is recognised in the forms in which fracties write it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.drafting.heading import read_heading
from assistant.drafting.labels import Label, Scheme, labels_of
from assistant.drafting.models import AskedQuestion, DraftingError, Letter
from assistant.drafting.running_text import ASKING, CLOSING, joined, unnumbered

MAX_QUESTIONS = 150
"""The longest lists of raadsvragen hold about sixty; more is another file, or one made to do harm."""

LONGEST_ROW = 4_000
"""Letters of a row; a longer one is cut. No letter has one, and patterns would take long over it."""

NO_QUESTIONS = (
    "In deze tekst zijn geen vragen gevonden. Een vraag heeft een nummer (1., Vraag 1, 1a) of eindigt op een "
    "vraagteken. Controleer of dit het juiste bestand is, of plak alleen de vragen."
)

_REQUEST = re.compile(
    r"^(?:graag|wilt?|kunt?|kan|is|zijn|bent|heeft|hebt|hoe|wat|welke?|waarom|waar\w*|wie|wanneer|in hoeverre|op welke|"
    r"deelt|erkent|gaat|ziet|vindt|acht|klopt|onderschrijft|wij (?:verzoeken|vragen|horen|ontvangen)|geef|licht)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"^\W{0,20}antwoord(?:en)?(?: (?:van )?(?:het )?college)?(?:\s*(?:op )?(?:vraag )?\d*\w?)?\s*(?::|\.|$)",
    re.IGNORECASE,
)
_INLINE = re.compile(r"(?<=[?:;])\s+(?=(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[a-z]\.|\d{1,2}[a-z][.)]|Vraag \d{1,2})\s*[A-Z‘“])")
_SECOND = re.compile(r"(?<=[a-z,] )(?:\d{1,2}[.)]|Vraag \d{1,2}[.:]?)\s+[A-Z].*\?")
"""A number and a capital in the middle of a sentence: another question that came in between."""

_MARKDOWN = re.compile(r"^\s*#{1,6}\s+|\*\*|__|^\s*>\s?")
_LEADERS = re.compile(r"\.{4,}|…{2,}")


@dataclass(slots=True)
class _Item:
    """A question in the making: its label and the paragraphs under it."""

    label: Label
    first: int
    paragraphs: list[list[str]] = field(default_factory=lambda: [[]])
    lead: str = ""
    closed: bool = False

    def add(self, line: str) -> None:
        if line.strip():
            self.paragraphs[-1].append(line.strip())

    def end_paragraph(self) -> None:
        if self.paragraphs[-1]:
            self.paragraphs.append([])

    @property
    def texts(self) -> list[str]:
        return [joined(paragraph) for paragraph in self.paragraphs if paragraph]

    @property
    def text(self) -> str:
        return " ".join(self.texts)


def split(lines: Sequence[str]) -> Letter:
    """The questions and the heading of a letter.

    Raises:
        DraftingError: there are no questions in it, or far too many.
    """
    rows = _prepared(lines)
    items, remarks = _best(rows)
    first = items[0].first if items else len(rows)
    if not items:
        items = [
            _Item(Label(Scheme.NUMBER, number, None, str(number), ""), row, [lines])
            for number, (row, lines) in enumerate(unnumbered(rows), start=1)
        ]
        first = items[0].first if items else len(rows)
        remarks = ["De vragen hadden geen nummers; ze zijn hier genummerd."]
    questions = _questions(items, remarks)
    if not questions:
        raise DraftingError(NO_QUESTIONS)
    if len(questions) > MAX_QUESTIONS:
        raise DraftingError(
            f"Er staan {len(questions)} vragen in; meer dan {MAX_QUESTIONS} worden niet behandeld. "
            "Controleer of dit het juiste bestand is, of splits het."
        )
    remarks += [
        f"In vraag {question.number} staan misschien twee vragen door elkaar (kolommen?); splits haar zo nodig."
        for question in questions
        if _SECOND.search(question.text)
    ]
    heading = read_heading(rows[:first], rows[_last_row(items, rows) :])
    return heading.model_copy(update={"questions": tuple(questions), "remarks": tuple(remarks)})


def _prepared(lines: Sequence[str]) -> list[str]:
    """Lines without markup; questions that stand behind each other on one line each get their own."""
    rows: list[str] = []
    for line in lines:
        plain = _MARKDOWN.sub("", line).replace("\xa0", " ").rstrip()
        for row in _INLINE.sub("\n", plain).split("\n"):
            rows += [row[start : start + LONGEST_ROW] for start in range(0, max(1, len(row)), LONGEST_ROW)]
    return rows


def _best(rows: Sequence[str]) -> tuple[list[_Item], list[str]]:
    """The numbering that gives the most questions, and remarks about it."""
    labels = [() if _LEADERS.search(row) else labels_of(row) for row in rows]
    best: tuple[tuple[int, int, int, int], list[_Item], list[str]] = ((0, 0, 0, 0), [], [])
    asked_from = next((number for number, row in enumerate(rows) if ASKING.match(row.strip())), None)
    for preference, scheme in enumerate(Scheme):
        for start in _starts(labels, scheme):
            items, remarks = _sequence(rows, labels, scheme, start)
            asking = sum(_asks(item.text) for item in items)
            if asking * 2 < len([item for item in items if item.text]):
                continue
            after = int(asked_from is not None and start > asked_from)
            score = (asking, after, -_idle(items), -preference)
            if asking and score > best[0]:
                best = (score, items, remarks)
    return best[1], best[2]


def _idle(items: Sequence[_Item]) -> int:
    """Items that ask nothing and are no stem of a question with parts: considerations, agenda points."""
    following = [*items[1:], None]
    return sum(not _asks(item.text) and not _is_stem(item, after) for item, after in zip(items, following, strict=True))


def _is_stem(item: _Item, following: _Item | None) -> bool:
    """Whether the item behind it is its first part: 3 and then 3a, not 2 and then 3a."""
    if following is None or following.label.part is None or item.label.part is not None:
        return False
    return following.label.number == item.label.number


def _starts(labels: Sequence[Sequence[Label]], scheme: Scheme) -> list[int]:
    """Where a numbering can begin: at each first label of a scheme."""
    starts = [
        number
        for number, found in enumerate(labels)
        if any(one.scheme is scheme and one.number in {0, 1} and one.part in {None, 1} for one in found)
    ]
    # One list of dashes is enough; the first after the heading is as good as any.
    return starts[:40]


def _sequence(
    rows: Sequence[str], labels: Sequence[Sequence[Label]], scheme: Scheme, start: int
) -> tuple[list[_Item], list[str]]:
    """The items of one numbering from a row on, in order."""
    items: list[_Item] = []
    remarks: list[str] = []
    number, part, series = 0, 0, 1
    answered = False
    for row_number in range(start, len(rows)):
        row = rows[row_number]
        label, step = _next(labels[row_number], scheme, number, part, items, rows, row_number)
        if label is not None:
            if step == "opnieuw":
                series += 1
                remarks.append(f"De nummering begint bij een nieuwe vraag {label.written} opnieuw.")
            elif step == "sprong":
                remarks.append(f"Voor vraag {label.written} ontbreekt een nummer.")
            number, part = label.number or number, label.part or 0
            written = label.written if series == 1 else f"{label.written} ({series})"
            items.append(_Item(Label(label.scheme, number, label.part, written, label.rest), row_number))
            items[-1].add(label.rest)
            answered = False
            continue
        if not items:
            continue
        text = row.strip()
        if _ANSWER.match(text):
            answered = True
        if CLOSING.match(text):
            items[-1].closed = True
        if answered or items[-1].closed:
            continue
        if not text:
            items[-1].end_paragraph()
            continue
        if _ends(items[-1]):
            items[-1].end_paragraph()
        items[-1].add(text)
    return items, remarks


def _ends(item: _Item) -> bool:
    """Whether the text of an item is complete, so that the next row begins something new."""
    paragraph = item.paragraphs[-1]
    return bool(paragraph) and paragraph[-1].rstrip(" )”’\"'").endswith("?")


def _next(
    found: Sequence[Label],
    scheme: Scheme,
    number: int,
    part: int,
    items: Sequence[_Item],
    rows: Sequence[str],
    row: int,
) -> tuple[Label | None, str]:
    """The label of a row when it goes on with the numbering, and how."""
    for label in found:
        if scheme is Scheme.ROMAN and label.scheme is scheme and items and _other_case(label, items[0].label):
            if label.number == part + 1 and not items[-1].closed:
                written = _joined_number(items, label.written)
                return Label(scheme, number, label.number, written, label.rest), "volgende"
            continue
        if label.scheme is scheme and scheme is Scheme.BULLET:
            if not items or items[-1].closed is False:
                return label, "volgende"
        elif label.scheme is scheme or (scheme is Scheme.WORD and label.scheme is Scheme.NUMBER and label.part):
            step = _step(label, number, part)
            if step == "volgende" and (label.number <= number + 1):
                return label, step
            if step in {"sprong", "opnieuw"} and items and _asks(_paragraph_at(rows, row, label.rest)):
                return label, step
    if items and scheme is not Scheme.BULLET:
        for label in found:
            nested = label.scheme in {Scheme.LETTER, Scheme.ROMAN} and label.scheme is not scheme
            if nested and label.number == part + 1 and not items[-1].closed:
                letter = label.written.lower()
                return Label(scheme, number, label.number, _joined_number(items, letter), label.rest), "volgende"
            dashed = label.scheme is Scheme.BULLET and not items[-1].closed
            if dashed and (part or _opens(items[-1])) and "?" in _paragraph_at(rows, row, label.rest):
                written = _joined_number(items, chr(ord("a") + part % 26))
                return Label(scheme, number, part + 1, written, label.rest), "volgende"
    return None, ""


def _opens(item: _Item) -> bool:
    """Whether an item asks nothing itself, so that what stands below it asks."""
    text = item.text
    return text.endswith(":") or not _asks(text)


def _other_case(label: Label, main: Label) -> bool:
    """Whether a Roman numeral is in small letters under capitals or the other way round: then it is a part."""
    return label.written.islower() != main.written[:1].islower()


def _joined_number(items: Sequence[_Item], letter: str) -> str:
    """The number of a part that has only a letter of its own: 3 and a give 3a."""
    main = next(item for item in reversed(items) if item.label.part is None or item.label.part == 1)
    base = main.label.written if main.label.part is None else re.sub(r"(?:\.[a-z]+|[a-z])$", "", main.label.written)
    return f"{base}{letter}" if base[-1:].isdigit() else f"{base}.{letter}"


def _step(label: Label, number: int, part: int) -> str:
    """How a label stands to the one before: the next, after a jump, from the start again, or not at all."""
    if label.part is None:
        if label.number == number + 1:
            return "volgende"
        if label.number == number + 2:
            return "sprong"
        return "opnieuw" if label.number == 1 and number > 1 else ""
    if label.number == number and label.part == part + 1:
        return "volgende"
    if label.number == number + 1 and label.part == 1:
        return "volgende"
    return ""


def _paragraph_at(rows: Sequence[str], row: int, rest: str) -> str:
    """The text of a label and the rows behind it, up to an empty one."""
    parts = [rest]
    for following in rows[row + 1 : row + 8]:
        if not following.strip() or labels_of(following):
            break
        parts.append(following.strip())
    return " ".join(parts)


def _asks(text: str) -> bool:
    return "?" in text or _REQUEST.match(text) is not None


def _questions(items: Sequence[_Item], remarks: list[str]) -> list[AskedQuestion]:
    """The questions with their leads: stems, and remarks that stand before a question."""
    questions: list[AskedQuestion] = []
    stem, before = "", ""
    bullets = 0
    for place, item in enumerate(items):
        following = items[place + 1] if place + 1 < len(items) else None
        if item.label.part is None:
            stem = ""
        kept, after = _own(item.texts)
        text = " ".join(kept)
        has_parts = _is_stem(item, following)
        if has_parts:
            stem = text
        asks = _asks(text)
        if (has_parts and "?" not in text) or not asks:
            if not has_parts:
                before = " ".join((before, text, *after)).strip()
            continue
        bullets += item.label.scheme is Scheme.BULLET
        written = item.label.written or str(bullets)
        lead = " ".join(part for part in (before, stem if not has_parts else "") if part)
        questions.append(AskedQuestion(number=written, text=text, lead=lead))
        before = " ".join(after) if following is not None else ""
    if bullets:
        remarks.append("De vragen hadden geen nummers; ze zijn hier genummerd.")
    return _with_own_numbers(questions, remarks)


def _with_own_numbers(questions: list[AskedQuestion], remarks: list[str]) -> list[AskedQuestion]:
    """Each question with a number of its own, so that an answer belongs to one question."""
    seen: set[str] = set()
    result: list[AskedQuestion] = []
    for question in questions:
        number, count = question.number, 2
        while number in seen:
            number = f"{question.number}-{count}"
            count += 1
        if number != question.number:
            remarks.append(f"Nummer {question.number} kwam vaker voor; een ervan heet hier {number}.")
        seen.add(number)
        result.append(question.model_copy(update={"number": number}))
    return result


def _own(texts: Sequence[str]) -> tuple[list[str], list[str]]:
    """The paragraphs that belong to a question, and those behind it that lead to the next one."""
    last = max((number for number, text in enumerate(texts) if "?" in text), default=len(texts) - 1)
    return list(texts[: last + 1]), list(texts[last + 1 :])


def _last_row(items: Sequence[_Item], rows: Sequence[str]) -> int:
    """The first row behind the last question."""
    row = items[-1].first + 1
    while row < len(rows) and rows[row].strip() and not CLOSING.match(rows[row].strip()):
        row += 1
    return row
