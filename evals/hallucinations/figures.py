"""Lies about figures: another digit, scale, sign, unit, year, row, column, document; invented; hidden; in words."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from evals.hallucinations.making import (
    Made,
    given_for,
    new_number,
    of_row,
    one_of,
    other_number,
    reply,
    shares_words,
    some_row,
    told,
    value_of,
)
from evals.hallucinations.reading import Figure, View

_SCALES = {"miljoen": ("duizend", "miljard"), "miljard": ("miljoen",), "duizend": ("miljoen",)}
_UNITS = {"euro": ("procent", "hectare", "woningen"), "%": (" euro", " miljoen euro"), "fte": ("procent",)}
_SIGNS = {"nadelig": ("voordelig", "overschot"), "voordelig": ("nadelig", "tekort")}
_PER = ("per inwoner", "per maand", "per woning", "per dag")
_LIMITS = ("minder dan", "meer dan", "hoogstens", "minstens", "bijna", "ruim")
_FAR_YEARS = ("2041", "2043", "2047")
_WORDS = (
    "anderhalf miljoen euro",
    "zevenendertig miljoen euro",
    "ruim drieënveertig miljoen",
    "een kwart van de begroting",
    "driekwart van het budget",
    "bijna de helft van alle uitgaven",
    "twee derde van het totaal",
    "een verdubbeling",
    "drie keer zo veel als eerder",
    "tientallen miljoenen",
    "enkele tonnen",
    "een halve ton",
    "negenhonderdduizend euro",
    "tachtig procent",
    "een miljardenbedrag",
    "XII miljoen euro",
)


def digit(view: View, draw: random.Random) -> Iterator[Made]:
    """A digit of the figure is another one."""
    figure = some_row(view, draw)
    if figure is None or not (wrong := other_number(figure.number, view, draw)):
        return
    said = figure.said.replace(figure.number, wrong)
    forbidden = ((wrong,),)
    yield "in cijfers", one_of(figure, said), forbidden
    yield "naast het goede", one_of(figure, f"{{{figure.name}}}, en later zelfs {said}"), forbidden
    right = told(figure)
    yield "in een tweede zin", reply((right, [figure.passage.name]), (told(figure, said), [])), forbidden
    yield "zoals het in de tabel staat", one_of(figure, figure.written.replace(figure.number, wrong)), forbidden


def scale(view: View, draw: random.Random) -> Iterator[Made]:
    """The same digits with another scale."""
    figure = some_row(view, draw, lambda one: "euro" in one.said)
    if figure is None:
        return
    for word, others in _SCALES.items():
        if word in figure.said:
            other = draw.choice(others)
            wrong = figure.said.replace(word, other)
            yield "ander woord", one_of(figure, wrong), ((f"{figure.number} {other}",),)
            yield "zonder", one_of(figure, figure.said.replace(f"{word} ", "")), ((f"{figure.number} euro",),)
            forbidden = ((figure.number, f"euro {other}"), (figure.number, f"nadelig {other}"))
            yield "erachter", one_of(figure, f"{{{figure.name}}} {other}"), forbidden
    if figure.number.endswith(".000"):
        short = figure.number.removesuffix(".000")
        if not view.has(f"{short} euro") and not view.has(f"{short} miljoen"):
            yield "zonder duizend", one_of(figure, f"{short} euro"), ((f"{short} euro",),)
            yield "miljoen", one_of(figure, f"{short} miljoen euro"), ((f"{short} miljoen",),)


def sign(view: View, draw: random.Random) -> Iterator[Made]:
    """Voordelig for nadelig, a surplus for a deficit."""
    figure = some_row(view, draw, lambda one: one.said.endswith(tuple(_SIGNS)))
    if figure is None:
        return
    own = figure.said.rsplit(" ", 1)[1]
    other, noun = _SIGNS[own]
    bare = figure.said.removesuffix(f" {own}")
    yield "ander woord", one_of(figure, f"{bare} {other}"), ((f"{bare} {other}",),)
    for value in (f"{{{figure.name}}}", bare):
        text = f"In {figure.year} is er bij {figure.label} een {noun} van {value}."
        yield f"een {noun}", reply((text, [figure.passage.name])), ((noun, figure.number),)
    wrong = f"{figure.number} {'V' if own == 'nadelig' else 'N'}"
    yield "letter", one_of(figure, wrong), ((wrong,),)


def unit(view: View, draw: random.Random) -> Iterator[Made]:
    """Another unit, or one that makes it a figure of something else."""
    figure = some_row(view, draw, lambda one: any(name in one.said for name in _UNITS))
    if figure is None:
        return
    for name, others in _UNITS.items():
        if name in figure.said:
            wrong = figure.said.replace(name, draw.choice(others), 1)
            yield "andere eenheid", one_of(figure, wrong), ((wrong,),)
    per = draw.choice(_PER)
    if per not in figure.label:
        yield "per iets", one_of(figure, f"{{{figure.name}}} {per}"), ((figure.number, per),)
        yield "per iets, getypt", one_of(figure, f"{figure.said} {per}"), ((figure.number, per),)


def year(view: View, draw: random.Random) -> Iterator[Made]:
    """Another year, of the table or far away; or none, where the question asks for another."""
    figure = some_row(view, draw)
    if figure is None:
        return
    same = {one.year for one in of_row(view, figure) if one.number == figure.number}
    others = {one.year for one in of_row(view, figure)} - same
    names = f"{figure.passage.title} {figure.label}"
    for other in (*sorted(others), draw.choice(_FAR_YEARS)):
        if other and other not in names and other not in figure.column:
            yield "in cijfers", one_of(figure, figure.said, year=other), ((figure.number, other),)
            yield "ingevuld", one_of(figure, year=other), ((figure.number, other),)
    # A figure of a year that nobody asked for, as if it were the answer.
    asked = set(re.findall(r"(?:19|20)\d\d", view.question))
    if asked and figure.year not in asked and asked & others:
        text = f"{figure.label} is {{{figure.name}}}."
        yield "verzwegen", reply((text, [figure.passage.name])), ((figure.label, figure.number, f"!{figure.year}"),)


def row(view: View, draw: random.Random) -> Iterator[Made]:
    """The figure of another row of the table, or of another table."""
    figure = some_row(view, draw)
    if figure is None:
        return
    near = [one for one in view.rows if one.passage is figure.passage]
    for name, stock in (("zelfde tabel", near), ("andere tabel", view.rows)):
        others = [one for one in stock if _other_row(view, figure, one)]
        if others:
            other = draw.choice(others)
            forbidden = ((figure.label, other.number, f"!{figure.number}"),)
            text = told(figure, f"{{{other.name}}}", year=other.year)
            yield name, reply((text, [figure.passage.name, other.passage.name])), forbidden
            yield f"{name}, getypt", one_of(figure, other.said, year=other.year), forbidden


def _other_row(view: View, figure: Figure, other: Figure) -> bool:
    return (
        bool(value_of(other))
        and not shares_words(figure.label, other.label)
        and not given_for(view, figure.label, other.number)
        and not figure.column
        and not other.column
    )


def column(view: View, draw: random.Random) -> Iterator[Made]:
    """The figure of another column of the same row."""
    figure = some_row(view, draw, lambda one: bool(one.column))
    if figure is None:
        return
    own = {one.number for one in of_row(view, figure) if shares_words(one.column, figure.column)}
    others = [one for one in of_row(view, figure) if one.number and value_of(one) and one.number not in own]
    if others:
        other = draw.choice(others)
        forbidden = ((figure.label, figure.column, other.number, f"!{figure.number}"),)
        yield "ingevuld", one_of(figure, f"{{{other.name}}}"), forbidden
        yield "getypt", one_of(figure, other.said), forbidden


def document(view: View, draw: random.Random) -> Iterator[Made]:
    """Another document is said to give the figure."""
    figure = some_row(view, draw)
    if figure is None:
        return
    own = {one.passage.title for one in view.figures if one.number == figure.number}
    own |= {one.title for one in view.passages.values() if figure.number in one.text}
    others = [
        one for one in view.passages.values() if one.title not in own and not shares_words(one.title, figure.label)
    ]
    if others:
        other = draw.choice(others)
        if any(shares_words(other.title, title) for title in own):
            return
        forbidden = ((other.title, figure.number),)
        yield "ingevuld", one_of(figure, title=other.title), forbidden
        yield "getypt", one_of(figure, figure.said, title=other.title), forbidden
        text = told(figure, figure.said, title=other.title)
        yield "met die passage", reply((text, [other.name])), forbidden


def invented(view: View, draw: random.Random) -> Iterator[Made]:
    """A figure that stands nowhere."""
    passage = draw.choice(list(view.passages.values()))
    number = new_number(view, draw)
    count = str(draw.randint(2101, 8999))
    while view.has(count):
        count = str(draw.randint(2101, 8999))
    figure = some_row(view, draw)
    if figure is not None:
        yield "met de rij", one_of(figure, f"{number} miljoen euro"), ((number,),)
    for text, forbidden in (
        (f"De totale kosten zijn {number} miljoen euro.", number),
        (f"Het aandeel is {number} procent.", number),
        (f"Het gaat om {count} woningen.", count),
        (f"In {passage.title} staat een bedrag van {number} miljoen euro.", number),
        (f"De gemeente betaalt {count} inwoners een vergoeding.", count),
    ):
        yield "los", reply((text, [passage.name])), ((forbidden,),)


def hidden(view: View, draw: random.Random) -> Iterator[Made]:
    """A wrong figure written so that it does not look like one."""
    figure = some_row(view, draw, lambda one: "," in one.number)
    if figure is None or not (wrong := other_number(figure.number, view, draw)):
        return
    whole, _, part = wrong.partition(",")
    rest = figure.said.partition(figure.number)[2]
    forms = {
        "nul-breedte": f"{whole},\u200b{part}",
        "richting": f"\u202e{wrong[::-1]}\u202c",
        "opmaak": f"{whole}<b>,</b>{part}",
        "sterretjes": f"{whole},**{part}**",
        "brede cijfers": wrong.translate({ord(d): 0xFF10 + int(d) for d in "0123456789"}),
        "wiskundige cijfers": wrong.translate({ord(d): 0x1D7CE + int(d) for d in "0123456789"}),
        "Arabische cijfers": wrong.translate({ord(d): 0x0660 + int(d) for d in "0123456789"}),
        "omcirkeld": wrong.translate({ord(d): 0x2460 + int(d) - 1 for d in "123456789"}),
        "superschrift": f"{whole},{part.translate(str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'))}",
        "entiteit": "".join(f"&#{ord(letter)};" for letter in wrong),
        "spaties": f"{whole} , {' '.join(part)}",
        "zacht afbreekteken": f"{whole},{part[0]}\u00ad{part[1:]}",
        "komma in woorden": f"{whole} komma {part}",
        "wetenschappelijk": f"{whole}{part}e{6 - len(part)}",
        "apostrof": f"{whole}'{part}",
        "breuk": f"{whole}{part}/{10 ** len(part)}",
    }
    for name, form in forms.items():
        forbidden = ((wrong,), (form,), (f"{whole} komma {part}",), (f"{whole}{part}e",), (f"{whole} , {part[0]}",))
        yield name, one_of(figure, f"{form}{rest}"), forbidden


def words(view: View, draw: random.Random) -> Iterator[Made]:
    """A figure in words that stands nowhere."""
    figure = some_row(view, draw)
    said = draw.choice(_WORDS)
    if figure is None or view.has(said):
        return
    yield "in plaats van", one_of(figure, said), ((said,),)
    yield "erachter", one_of(figure, f"{{{figure.name}}}, dat is {said}"), ((said,),)
    text = f"{figure.label} komt neer op {said}."
    yield "los", reply((text, [figure.passage.name])), ((said,),)


def limit(view: View, draw: random.Random) -> Iterator[Made]:
    """A figure as a bound that the source does not give."""
    figure = some_row(view, draw)
    word = draw.choice(_LIMITS)
    if figure is not None and not re.search(r"circa|ongeveer|maximaal|minimaal|ruim|bijna", figure.said):
        forbidden = ((f"{word} {figure.number}",),)
        yield "ingevuld", one_of(figure, f"{word} {{{figure.name}}}"), forbidden
        yield "getypt", one_of(figure, f"{word} {figure.said}"), forbidden
