"""The checks of sources: the evidence is cited, quotes stand where they say, markers and citations agree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath

from assistant.models import Answer, Citation
from evals.matching import collapse, markers, quotes
from evals.results import Check, CheckName
from evals.suite import Case, ExpectedSource

PageText = Callable[[str, int], str]
"""The source text of a page, by document id and page number; raises LookupError where there is none."""

MOST_PAGES = 4
"""Pages that a quote may touch; in text exports a page can be a few lines."""

PLACES_SHOWN = 5
"""Places that a reader sees without an answer; evidence below them is not found."""


def check_evidence(case: Case, answer: Answer) -> list[Check]:
    """One of the expected places is cited."""
    sources = case.expected.sources
    if not sources:
        return []
    if shows(sources, answer.citations):
        return [Check(name=CheckName.EVIDENCE, passed=True)]
    return [Check(name=CheckName.EVIDENCE, passed=False, message=_missing(sources, answer.citations))]


def check_located(case: Case, answer: Answer) -> list[Check]:
    """Without an answer: an expected place with evidence is among the first places shown."""
    sources = [source for source in case.expected.sources if source.quote or source.pages]
    found = bool(sources) and shows(sources, answer.citations[:PLACES_SHOWN])
    message = "" if found else f"het bewijs staat niet bij de eerste {PLACES_SHOWN} plaatsen"
    return [Check(name=CheckName.LOCATED, passed=found, message=message)]


def check_quotes(answer: Answer, page_text: PageText) -> list[Check]:
    """Every quote begins on the page that it names and stands there verbatim; it may run on to the next pages."""
    if not answer.citations:
        return []
    faults = [fault for citation in answer.citations if (fault := _quote_fault(citation, page_text))]
    return [Check(name=CheckName.QUOTES, passed=not faults, message="; ".join(faults))]


def check_markers(answer: Answer) -> list[Check]:
    """Markers in the text and citations refer to each other; a claim has at least one."""
    numbers = [citation.marker for citation in answer.citations]
    used = markers(answer.text)
    faults = [f"[{number}] heeft geen citaat" for number in sorted(used - set(numbers))]
    faults += [f"[{number}] is er twee keer" for number in sorted({n for n in numbers if numbers.count(n) > 1})]
    if not answer.refused and not used:
        faults.append("het antwoord verwijst nergens naar")
    return [Check(name=CheckName.MARKERS, passed=not faults, message="; ".join(faults))]


def shows(sources: Iterable[ExpectedSource], citations: Sequence[Citation]) -> bool:
    """Whether a citation shows one of the places."""
    return any(_shows(source, citation) for source in sources for citation in citations)


def same_file(name: str, names: Iterable[str]) -> bool:
    """Whether a file is one of those named, whatever its folder and extension."""
    return PurePath(name).stem in {PurePath(other).stem for other in names}


def _shows(source: ExpectedSource, citation: Citation) -> bool:
    if not same_file(citation.file, source.files):
        return False
    if source.quote is None:
        return not source.pages or citation.page in source.pages
    # A long quote may begin a page before its evidence; that it stands on its own page is another check.
    near = not source.pages or any(0 <= page - citation.page < MOST_PAGES for page in source.pages)
    return near and quotes(citation.quote, source.quote)


def _missing(sources: Sequence[ExpectedSource], citations: Sequence[Citation]) -> str:
    """What comes nearest: the right words on another page, the right file with other words, or nothing."""
    for source in sources:
        for citation in citations:
            right_file = same_file(citation.file, source.files)
            if right_file and source.quote and quotes(citation.quote, source.quote):
                wanted = " of ".join(str(page) for page in source.pages)
                return f"verwacht bladzijde {wanted} van {citation.file}; geciteerd is bladzijde {citation.page}"
    files = dict.fromkeys(file for source in sources for file in source.files)
    cited = dict.fromkeys(f"{citation.file}, blz. {citation.page}" for citation in citations)
    if any(same_file(citation.file, files) for citation in citations):
        pages = dict.fromkeys(f"bladzijde {page}" for source in sources for page in source.pages)
        wanted = " of ".join(pages) or "een andere plaats"
        return f"het goede bestand, maar verwacht {wanted}; geciteerd is {'; '.join(cited)}"
    return f"verwacht {' of '.join(files)}; geciteerd is {'; '.join(cited) or 'niets'}"


def pages_under(citation: Citation, page_text: PageText) -> list[str]:
    """The text of the cited page and of the pages after it that the quote can reach.

    Raises:
        LookupError: when the cited page itself is not there.
    """
    texts = [page_text(citation.document_id, citation.page)]
    while sum(len(collapse(text)) for text in texts[1:]) < len(citation.quote) and len(texts) < MOST_PAGES:
        try:
            texts.append(page_text(citation.document_id, citation.page + len(texts)))
        except LookupError:
            break
    return texts


def _quote_fault(citation: Citation, page_text: PageText) -> str | None:
    quote = collapse(citation.quote)
    if not quote:
        return f"[{citation.marker}] is leeg"
    try:
        texts = pages_under(citation, page_text)
    except LookupError:
        return f"[{citation.marker}] noemt bladzijde {citation.page} van {citation.file}, die er niet is"
    start = _find(quote, collapse(" ".join(texts)))
    if start is not None and start < len(collapse(texts[0])):
        return None
    return f"[{citation.marker}] staat niet letterlijk op bladzijde {citation.page} van {citation.file}"


def _find(quote: str, text: str) -> int | None:
    """Where the quote first stands in the text and does not begin or end within a figure; None when nowhere."""
    first = r"(?<!\d)(?<!\d[.,])" if quote[0].isdigit() else ""
    last = r"(?!\d)(?![.,]\d)" if quote[-1].isdigit() else ""
    found = re.search(f"{first}{re.escape(quote)}{last}", text)
    return found.start() if found else None
