"""What is missing when the documents give no answer: which information, from which document, from which department."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as Date

from assistant.drafting.knowing import Knowledge, Known, Time, department_for, organisation_for, sort_for
from assistant.drafting.missing import Wanted, all_wanted, wanted_by
from assistant.drafting.models import AskedQuestion, Gap, Letter, Place
from assistant.models import Citation
from assistant.question import Question, understand
from ingest.models import Document
from vectorstore.record import Record

FEW_WORDS = 5
"""A question of fewer words leans on the one before."""

HEAD = 3_000
"""Letters of a document in which it says who wrote it: its first page."""

_ASKING = re.compile(
    r"^(?:en\s+)?(?:(?:kunt|kan|wilt|wil)\s+(?:u|het college)\s+(?:\w+\s+){0,3}?"
    r"(?:aangeven|toelichten|uitleggen|melden|vertellen)\s*,?\s*)?",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|waren|had|hadden|kostte|kostten|gaf|gaven|kreeg|kregen|werd|werden|betaalde|betaalden|zat|zaten|deed|"
    r"maakte|maakten|kwam|kwamen|vroeg|(?:heeft|hebben|is|zijn)\b.{0,120}\b\w*ge\w+(?:t|d|en))\b",
    re.IGNORECASE,
)
_COMING = re.compile(r"\b(?:gaat|gaan|wordt|worden|zal|zullen|komt|komen|krijgt|krijgen|verwacht\w*)\b", re.IGNORECASE)
_WHO = re.compile(
    r"\b(?P<role>Steller|Opsteller|Behandeld door|Behandelend ambtenaar|Contactpersoon|Afdeling|Team|Cluster|"
    r"Portefeuillehouder)\s*:\s*(?P<name>[^\n:;|]{3,60}?)(?=\s*(?:$|\n|;|\||\s[A-Z][a-z]+(?: [a-z]+)?:))"
)


def gap(
    part: str,
    understood: Question,
    letter: Letter,
    question: AskedQuestion,
    documents: Sequence[Document],
    known: Knowledge,
) -> Gap:
    """What is missing for one part of a question.

    Args:
        part: the sentence that asks.
        understood: what was understood of it, in the light of the questions before.
        letter: for its subject and its date.
        question: for what stands before it.
        documents: what was read.
        known: who has which information.
    """
    own = understand(part)
    # A few words ("En in 2024?") ask what the question before asked; else only what it says itself counts.
    understood = understood if len(part.split()) < FEW_WORDS else own
    around = f"{question.lead} {letter.subject}"
    wanted = wanted_by(part, understood, around)
    lead = f"{question.lead} {question.text if part != question.text else ''}"
    who = department_for(known, part, lead, letter.subject, wanted.what)
    day = letter.date or Date.today()
    return Gap(
        what=" en ".join(one.said for one in all_wanted(part, understood, around)),
        asked=_ASKING.sub("", part).strip(),
        document=_document(part, understood, wanted, who, documents, known, day),
        department=_department(who, known),
        sure=who.sure is not None,
        organisation=organisation_for(known, part),
    )


def _department(who: Known, known: Knowledge) -> str:
    """Who to ask; when it is not sure that is said."""
    if who.sure is not None:
        return who.sure.name
    if not who.possible:
        return f"{known.otherwise} (welke is niet zeker)"
    names = " of ".join(one.name for one in who.possible)
    return f"{known.otherwise} (niet zeker welke; misschien {names})"


def _document(
    part: str,
    understood: Question,
    wanted: Wanted,
    who: Known,
    documents: Sequence[Document],
    known: Knowledge,
    day: Date,
) -> str:
    """Where it stands: a document that the question names, the sort for what is asked, or that of the department.

    One that was read is called by its name; of one that was not read that is said.
    """
    for reference in understood.references:
        years = tuple(str(year) for year in reference.years[:1])
        return _called(reference.kind, (reference.kind,), years, documents)
    sort = sort_for(known, part, wanted.kind, _time(part, understood, day))
    years = tuple(str(year) for year in understood.years)
    if sort is not None and (years or sort.words or not sort.yearly):
        if not sort.kinds or not years:
            return sort.name
        return _called(sort.name, sort.kinds, years, documents, sort.yearly)
    if who.sure is not None:
        return who.sure.document
    return known.otherwise_in


def _called(
    name: str, kinds: Sequence[str], years: Sequence[str], documents: Sequence[Document], yearly: bool = True
) -> str:
    """A sort of document with its years, and which of it was read."""
    read = [
        document.title
        for document in documents
        if document.kind in kinds and (not years or any(year in _years_of(document) for year in years))
    ]
    said = f"{name} {'' if yearly else 'van '}{' en '.join(years)}" if years else name
    if not read:
        return f"{said} (niet ingelezen)"
    return f"{said} (ingelezen: {', '.join(read[:2])}; daar staat het niet met zekerheid in)"


def _years_of(document: Document) -> str:
    """The years that a document is about, and that of its day for what is no yearly document."""
    period = document.period.as_written if document.period is not None else ""
    own = f"{document.title} {period}"
    return own if re.search(r"(?:19|20)\d\d", own) else f"{own} {document.date.year if document.date else ''}"


def _time(part: str, understood: Question, day: Date) -> Time | None:
    """Of which time something is asked, seen from the day of the questions."""
    if understood.years:
        year = max(understood.years)
        return Time.PAST if year < day.year else Time.NOW if year == day.year else Time.COMING
    if _PAST.search(part):
        return Time.PAST
    return Time.COMING if _COMING.search(part) else None


def named_in(record: Record, document: Document) -> str:
    """Who a document itself names as its writer, team and portefeuillehouder; "" when it names nobody."""
    head = record.source_text(document.file, document.start, min(document.end, document.start + HEAD))
    named: dict[str, str] = {}
    for found in _WHO.finditer(head):
        named.setdefault(found["role"].lower(), " ".join(found["name"].split()))
    return "; ".join(f"{role}: {name}" for role, name in named.items())


OPEN = "[Nog in te vullen: {what}. Dit staat niet met zekerheid in de stukken. {where}]"
PERHAPS = "[Mogelijk, nog geen antwoord: “{quote}” ({place}). Neem dit alleen over als het de vraag beantwoordt.]"


def open_text(missing: Gap, several: bool) -> str:
    """What stands in a concept for a part without an answer: what is missing, and the sentence that may hold it."""
    asked = f" (“{_plain(missing.asked)}”)" if several else ""
    lines = [OPEN.format(what=f"{_plain(missing.what)}{asked}", where=_plain(_where(missing)))]
    sentence = missing.place.sentence if missing.place is not None else None
    if sentence is not None and missing.place is not None and not set("[]") & set(sentence.quote):
        table = f"; {missing.place.table}" if missing.place.table else ""
        where = _plain(f"{sentence.document}, bladzijde {sentence.page}{table}")
        lines.append(PERHAPS.format(quote=sentence.quote, place=where))
    return "\n\n".join(lines)


def _plain(text: str) -> str:
    """Without the brackets that mark what is open."""
    return text.replace("[", "(").replace("]", ")")


def _where(missing: Gap) -> str:
    """In which document it would stand and who to ask, in a sentence or two."""
    outside = f" Gegevens van {missing.organisation} vraagt u daar op." if missing.organisation else ""
    return f"Het hoort te staan in {missing.document}; vraag na bij {missing.department}.{outside}"


def gap_todo(missing: Gap) -> str:
    """What the writer has to do for a gap."""
    named = f" {missing.contact}." if missing.contact else ""
    return f"Zoek op of vraag na: {missing.what}. {_where(missing)}{named}"


def take_over_todo(place: Place) -> str:
    """How the writer may use the sentence that was found."""
    sentence: Citation = place.sentence or place.citation
    return (
        f"Neem de zin uit {sentence.document}, bladzijde {sentence.page}, over als die de vraag beantwoordt; "
        "controleer onderwerp, jaar en eenheid. Anders haalt u hem weg."
    )
