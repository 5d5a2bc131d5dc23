"""A corpus of any size for benchmarks: seeded, quick, and of invented municipalities.

Good enough to measure speed and memory with, and to hide a needle in; not meant to be read or to be answered from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from evals.making import blocks as b
from evals.making import bulk_words as words
from evals.making.html import slug
from evals.making.notation import dutch, euros, vn

_KINDS = ("perspectiefnota", "programmaplan", "jaarstukken", "raadsvoorstel", "rapport", "programmacontract")
# One file in so many is a PDF, the first to begin with; it takes far longer to make and to read than text.
_PDF_EVERY = 5
_FLATS = (
    b.Flat("row", "row"),
    b.Flat("row", "three"),
    b.Flat("cell", "three", "gone", 26),
    b.Flat("cell", "cell", "spaces", 24),
    b.Flat("labels", "three"),
)


@dataclass(frozen=True)
class _Town:
    name: str
    villages: tuple[str, ...]
    aldermen: tuple[str, ...]
    programmes: tuple[str, ...]


def _town(random: Random) -> _Town:
    programmes = (f"{words.thing(random)} en {words.thing(random)}".capitalize() for _ in range(5))
    return _Town(
        words.place(random),
        tuple(words.place(random) for _ in range(5)),
        tuple(words.person(random) for _ in range(4)),
        tuple(programmes),
    )


class _Writer:
    """Writes the documents of one municipality."""

    def __init__(self, random: Random, town: _Town, year: int) -> None:
        self.random = random
        self.town = town
        self.year = year

    def thing(self) -> str:
        adjective = f"{self.random.choice(words.ADJECTIVES)} " if self.random.random() < 0.5 else ""
        return f"de {adjective}{words.thing(self.random)}"

    def amount(self) -> str:
        random = self.random
        form = random.randrange(4)
        if form == 0:
            return f"{dutch(Decimal(random.randrange(11, 990)) / 100, 2)} miljoen euro"
        if form == 1:
            return euros(random.randrange(8, 990) * 1000)
        if form == 2:
            return f"{random.randrange(20, 900)}K"
        return f"{dutch(random.randrange(12, 950) * 1000)} euro"

    def day(self) -> str:
        return f"{self.random.randrange(1, 29)} {self.random.choice(words.MONTHS)} {self.year}"

    def sentence(self) -> str:
        random, town, year = self.random, self.town, self.year
        actor, village = random.choice(words.ACTORS), random.choice(town.villages)
        verb, infinitive, participle = random.choice(words.VERBS)
        reason, partner = random.choice(words.REASONS), random.choice(words.PARTNERS)
        one, other = random.randrange(20, 3000), random.randrange(20, 3000)
        share, later = random.randrange(4, 96), year + random.randrange(1, 4)
        pattern = random.randrange(12)
        if pattern == 0:
            return f"{actor.capitalize()} {verb} {self.thing()} in {village} vanaf {later}, omdat {reason}."
        if pattern == 1:
            return f"Voor {self.thing()} is in {later} {self.amount()} beschikbaar, tegen {self.amount()} in {year}."
        if pattern == 2:
            return f"In {village} {verb} {actor} {self.thing()}; daarvoor is {self.amount()} nodig."
        if pattern == 3:
            people, opinion = random.choice(words.PEOPLE), random.choice(words.OPINIONS)
            return f"Uit {self.thing()} blijkt dat {share} procent van de {people} {opinion}."
        if pattern == 4:
            moved = "daalde" if other < one else "steeg"
            people = random.choice(words.PEOPLE)
            return f"Het aantal {people} in {village} {moved} van {dutch(one)} in {year - 1} naar {dutch(other)}."
        if pattern == 5:
            name = random.choice(town.aldermen)
            return f"Wethouder {name} zegt toe dat de raad vóór {self.day()} een brief over {self.thing()} ontvangt."
        if pattern == 6:
            votes = random.randrange(15, 27)
            against = 31 - votes
            return (
                f"Op {self.day()} besloot de raad met {votes} tegen {against} stemmen {self.thing()} te {infinitive}."
            )
        if pattern == 7:
            return f"De kosten zijn geraamd op {self.amount()}; {share} procent daarvan komt van {partner}."
        if pattern == 8:
            return f"Samen met {partner} bekijkt {actor} of {self.thing()} in {later} kan worden {participle}."
        if pattern == 9:
            return f"Omdat {reason}, {verb} {actor} {self.thing()} niet eerder dan in {later}."
        if pattern == 10:
            return f"Voor {village} betekent dit dat {self.thing()} {random.randrange(2, 40)} maanden later begint."
        return f"{words.person(random)} is namens {partner} aanspreekpunt voor {self.thing()}."

    def paragraph(self) -> b.Paragraph:
        return b.Paragraph(" ".join(self.sentence() for _ in range(self.random.randrange(3, 8))))

    def saldi(self, number: int) -> b.Table:
        years = tuple(str(self.year + ahead) for ahead in range(1, 5))
        rows: list[tuple[str, ...]] = [
            (words.thing(self.random).capitalize(), *(self.signed() for _ in years))
            for _ in range(self.random.randrange(5, 16))
        ]
        rows.append(("**Saldo na maatregelen**", *(self.signed() for _ in years)))
        return b.Table(
            f"Tabel {number} Mutaties {words.thing(self.random)}",
            (("Financieel meerjarenperspectief", *years),),
            tuple(rows),
            scale="Bedragen x 1 miljoen euro",
            scale_after=self.random.random() < 0.5,
            flat=self.random.choice(_FLATS),
        )

    def signed(self) -> str:
        return vn(Decimal(self.random.randrange(-300, 400)) / 100)

    def indicators(self, number: int) -> b.Table:
        rows = []
        for _ in range(self.random.randrange(3, 8)):
            start = self.random.randrange(10, 4000)
            steps = [dutch(start + self.random.randrange(-9, 90) * step) for step in range(1, 5)]
            steps = [step if self.random.random() > 0.1 else self.random.choice(("", "n.t.b.", "PM")) for step in steps]
            label = f"Aantal {self.random.choice(words.PEOPLE)} {words.thing(self.random)}"
            rows.append((label, f"{dutch(start)}\n({self.year - 1})", *steps, "Gemeente"))
        years = (str(self.year + ahead) for ahead in range(1, 5))
        return b.Table(
            f"Tabel {number} Indicatoren {words.thing(self.random)}",
            (("Indicator", "Peilwaarde\n(jaartal)", *years, "Bron"),),
            tuple(rows),
            flat=self.random.choice(_FLATS),
        )

    def chapter(self, number: int, tables: int) -> list[b.Block]:
        made: list[b.Block] = [b.Heading(1, f"{number}. {words.thing(self.random).capitalize()}", new_page=True)]
        for section in range(1, self.random.randrange(3, 6)):
            made.append(b.Heading(2, f"{number}.{section} {self.town.programmes[section % 5]}"))
            made += [self.paragraph() for _ in range(self.random.randrange(2, 6))]
            chance = self.random.random()
            if chance < 0.35:
                tables += 1
                made.append(self.saldi(tables) if chance < 0.15 else self.indicators(tables))
            elif chance < 0.5:
                made.append(b.Bullets(tuple(self.sentence() for _ in range(self.random.randrange(2, 6)))))
        return made

    def document(self, kind: str, chapters: int) -> b.Document:
        title = f"{kind.capitalize()} {self.year} {self.town.programmes[self.random.randrange(5)]}"
        blocks: list[b.Block] = [b.TitlePage(title, f"Gemeente {self.town.name}", (self.day(),))]
        for number in range(1, chapters + 1):
            blocks += self.chapter(number, 10 * number)
        day = date(self.year, self.random.randrange(1, 13), self.random.randrange(1, 29))
        return b.Document(title, kind, day, tuple(blocks), footer=title + " {page}")


def _look(random: Random) -> b.TextLook:
    return b.TextLook(
        page_start=random.choice(("space", "space", "formfeed")),
        width=random.randrange(92, 112),
        double_spaced=random.random() < 0.25,
        hyphenate=random.random() < 0.7,
        bullet=random.choice(("•", "•", "-", "")),
    )


def _length(document: b.Document, look: b.TextLook | None) -> int:
    """About how many pages a document takes; exact only after it is written, which would make it twice."""
    lines = 0.0
    pages = 1
    for block in document.blocks:
        if isinstance(block, b.Heading):
            pages += block.new_page
            lines += 2
        elif isinstance(block, b.Paragraph):
            lines += 1.5 + len(block.text) / 98
        elif isinstance(block, b.Bullets):
            lines += 1 + sum(1 + len(item) // 98 for item in block.items)
        elif isinstance(block, b.Table):
            tall = block.flat is not None and block.flat.form == "cell"
            lines += 4 + len(block.rows) * (7 if tall else 1.5)
    room = 46 if look is None or not look.double_spaced else 22
    # A chapter begins on a new page and leaves about a third of the page before it empty.
    return round(lines / room + pages / 3)


def corpus(pages: int, seed: int = 1) -> Iterator[b.DocumentFile]:
    """Files with about this many pages together, mostly text exports and some PDF."""
    random = Random(seed)
    made = number = 0
    while made < pages:
        if number % 12 == 0:
            town = _town(random)
        number += 1
        writer = _Writer(random, town, random.randrange(2015, 2027))
        kind = random.choice(_KINDS)
        pdf = number % _PDF_EVERY == 1
        look = None if pdf else _look(random)
        # The last document is only as long as what is still wanted.
        chapters = max(1, min(random.randrange(2, 5) if pdf else random.randrange(3, 14), (pages - made) // 3))
        document = writer.document(kind, chapters)
        made += _length(document, look)
        name = f"{number:05d}-{slug(town.name)}-{kind}-{writer.year}.{'pdf' if pdf else 'txt'}"
        yield b.DocumentFile(name, (document,), look or b.PdfLook("modern", bookmarks=False))
