"""Who has which information in a municipality, and in which document it stands: a text file that one can edit."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from pydantic import Field, ValidationError

from assistant.drafting.faults import why_not
from assistant.drafting.models import DraftingError
from assistant.drafting.stems import holds_stem
from ingest.models import Frozen
from vectorstore.dutch import STOP_WORDS, fold, tokens

SHIPPED = Path(__file__).parent / "afdelingen.toml"

HEAD_WEIGHT, OWN_WEIGHT, LEAD_WEIGHT, SUBJECT_WEIGHT = 2, 4, 2, 1
"""A word of the question says more about who knows than one before it, and that more than the letter's subject."""

WEAK_SHARE = 0.5
"""A word that several departments use counts for half."""

SURE_SCORE = 1.0
"""A department is named as sure from the score of one of its words on, be it in the subject of the letter…"""

SURE_LEAD = 1.3
"""… when it scores so many times the next one; else both are named as possible."""


class Time(StrEnum):
    """Of which time something is asked, seen from the day of the questions."""

    PAST = "voorbij"
    NOW = "lopend"
    COMING = "komend"


class Department(Frozen):
    """A department with the stems of the words that it knows about, and the document that usually holds them.

    `weak` are stems that other departments use as well.
    """

    name: str = Field(alias="naam")
    document: str = Field(alias="document")
    words: tuple[str, ...] = Field(alias="woorden")
    weak: tuple[str, ...] = Field((), alias="zwak")


class Sort(Frozen):
    """A sort of document and what stands in it.

    `kinds` are its names in the index. It is the one for a question with one of `words`, or else with one of `asked`
    ("bedrag", "aantal", …) of one of `times`. With `yearly` there is one for each year.
    """

    name: str = Field(alias="naam")
    kinds: tuple[str, ...] = Field((), alias="soorten")
    words: tuple[str, ...] = Field((), alias="woorden")
    asked: tuple[str, ...] = Field((), alias="vraagt")
    times: tuple[Time, ...] = Field((), alias="tijd")
    yearly: bool = Field(False, alias="per_jaar")


class Organisation(Frozen):
    """Another organisation that has information, and the stems that lead to it."""

    name: str = Field(alias="naam")
    words: tuple[str, ...] = Field(alias="woorden")


class Knowledge(Frozen):
    """The whole file. `otherwise` is who to ask, and what to look in, when no department fits."""

    departments: tuple[Department, ...] = Field(alias="afdeling", min_length=1)
    sorts: tuple[Sort, ...] = Field((), alias="stuk")
    organisations: tuple[Organisation, ...] = Field((), alias="organisatie")
    otherwise: str = Field("de vakafdeling", alias="anders")
    otherwise_in: str = Field("het dossier over dit onderwerp", alias="anders_in")

    @property
    def keywords(self) -> frozenset[str]:
        """The keywords of all departments: words by themselves, that a compound may begin with."""
        return frozenset(fold(word) for one in self.departments for word in (*one.words, *one.weak))


class Known(Frozen):
    """Who would know: the department that is sure, or those that are possible (none when no word leads to any)."""

    sure: Department | None = None
    possible: tuple[Department, ...] = ()


@lru_cache(maxsize=4)
def knowledge(path: Path = SHIPPED) -> Knowledge:
    """The file as it is on disk; a change counts from the next start on.

    Raises:
        DraftingError: it cannot be read, or is not of the right form; the message says where.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return Knowledge.model_validate(data, by_alias=True, by_name=False)
    except OSError as error:
        raise DraftingError(f"Het bestand {path} met afdelingen kan niet worden gelezen ({why_not(error)}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DraftingError(f"Het bestand {path} met afdelingen is geen geldige TOML: {error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = " › ".join(str(part) for part in first["loc"])
        raise DraftingError(
            f"In het bestand {path} met afdelingen klopt iets niet bij {place}: {first['msg']}."
        ) from error


def department_for(known: Knowledge, question: str, lead: str = "", subject: str = "", head: str = "") -> Known:
    """The department that would have the answer to a question, by its words and by those around it.

    `head` is the information itself ("het aantal camera's"): it counts above where or when ("in het winkelcentrum").
    """
    texts = ((HEAD_WEIGHT, head), (OWN_WEIGHT, question), (LEAD_WEIGHT, lead), (SUBJECT_WEIGHT, subject))
    words = known.keywords
    scores = {one.name: sum(weight * _score(one, text, words) for weight, text in texts) for one in known.departments}
    order = sorted((one for one in known.departments if scores[one.name]), key=lambda one: -scores[one.name])
    if not order:
        return Known()
    best = scores[order[0].name]
    second = scores[order[1].name] if len(order) > 1 else 0.0
    if best >= SURE_SCORE and best >= SURE_LEAD * second:
        return Known(sure=order[0])
    return Known(possible=tuple(order[:2]))


def organisation_for(known: Knowledge, question: str) -> str:
    """The organisation outside the municipality that a question is about; "" for none."""
    return next((one.name for one in known.organisations if hits(one.words, question, known.keywords)), "")


def sort_for(known: Knowledge, question: str, asked: str, time: Time | None) -> Sort | None:
    """The sort of document in which the answer to a question usually stands."""
    by_word = [
        one
        for one in known.sorts
        if one.words and hits(one.words, question, known.keywords) and _suits(one, asked, time)
    ]
    return next(
        iter([*by_word, *(one for one in known.sorts if not one.words and one.asked and _suits(one, asked, time))]),
        None,
    )


def _suits(sort: Sort, asked: str, time: Time | None) -> bool:
    return (not sort.asked or asked in sort.asked) and (not sort.times or time in sort.times)


def _score(department: Department, text: str, known: frozenset[str]) -> float:
    words = tokens(text)
    strong = {word for word in words if hits(department.words, word, known)}
    rest = " ".join(word for word in words if word not in strong)
    return hits(department.words, text, known) + WEAK_SHARE * hits(department.weak, rest, known)


def hits(stems: Sequence[str], text: str, known: frozenset[str] = frozenset()) -> int:
    """How many words of a text hold one of the stems; `known` are keywords that are words by themselves."""
    folded = " ".join(text.lower().split())
    phrases = sum(re.search(rf"\b{re.escape(stem)}", folded) is not None for stem in stems if " " in stem)
    words = {word for word in tokens(text) if word not in STOP_WORDS}
    known = known | frozenset(fold(stem) for stem in stems)
    return phrases + sum(any(holds_stem(word, stem, known) for stem in stems if " " not in stem) for word in words)
