"""The verdict on an answer: deterministic checks, each with its own name in the reports."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import MappingProxyType

from assistant.drafting.models import Concept
from assistant.models import Answer, Outcome
from evals.amounts import numbers
from evals.figure_checks import check_figures, check_quoted, check_traceable
from evals.letters import check_concept
from evals.matching import NUMBER, fold, holds, holds_any, without_markers
from evals.results import Check, CheckName, Judgement, Verdict
from evals.source_checks import PageText, check_evidence, check_located, check_markers, check_quotes
from evals.suite import Case, Kind

MAX_FIGURES, MAX_WORDS = 10, 150
"""A focused answer has no more other figures and no more words: what two or three sentences need."""
MAX_FIGURES_OF = MappingProxyType({Kind.LIST: 20, Kind.COMPARE: 16})
MAX_WORDS_OF = MappingProxyType({Kind.LIST: 260, Kind.COMPARE: 200})
"""Lists and comparisons need more."""

_MEANS = MappingProxyType(
    {
        CheckName.SPLIT: Verdict.WRONG,
        CheckName.NATURE: Verdict.WRONG,
        CheckName.FORBIDDEN: Verdict.WRONG,
        CheckName.WORDS: Verdict.WRONG,
        CheckName.FIGURES: Verdict.WRONG,
        CheckName.STATED: Verdict.WRONG,
        CheckName.CONFLICT: Verdict.WRONG,
        CheckName.FOCUS: Verdict.UNFOCUSED,
        CheckName.DUTCH: Verdict.UNFOCUSED,
        CheckName.EVIDENCE: Verdict.UNCITED,
        CheckName.QUOTES: Verdict.UNCITED,
        CheckName.FIGURE_QUOTED: Verdict.UNCITED,
        CheckName.TRACEABLE: Verdict.UNCITED,
        CheckName.MARKERS: Verdict.UNCITED,
    }
)
"""What the failing of a check makes of an answer; the first in this order decides."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_UNDECIDED = re.compile(r"\bPM\b|\bn\.?t\.?b\b|\bn\.b\.|\bnog (?:niet (?:bekend|bepaald)|te bepalen)\b", re.IGNORECASE)
_DUTCH = re.compile(r"\b(?:de|het|een|van|en|op|voor|met|dat|die|zijn|niet|er|aan|bij|ook|naar|wordt|worden|per|uit)\b")
_OTHER = (
    re.compile(r"\b(?:the|of|and|to|for|with|that|are|were|not|it|by|on|from|this|which|will|has|have)\b"),
    re.compile(r"\b(?:der|das|und|ist|nicht|von|mit|für|auf|dem|den|ein|eine|wird|sind)\b"),
    re.compile(r"\b(?:le|la|des|du|et|est|dans|pour|par|une|qui|sur|sont|avec)\b"),
)
"""Frequent words that one language has and Dutch has not ("was", "werden", "les" and "pas" are Dutch too)."""


def judge(case: Case, answer: Answer | None, page_text: PageText, concept: Concept | None = None) -> Judgement:
    """The verdict on one answer; None means that there was an error. `concept` is there for a question of a letter."""
    if answer is None:
        return Judgement(verdict=Verdict.ERROR, told=False, checks=())
    told = (answer.outcome is Outcome.ANSWER or bool(answer.figures)) and not _says_undecided(case, answer)
    checks = [_refusal(case, answer, told), *check_quotes(answer, page_text), *check_markers(answer)]
    checks += check_concept(case, concept)
    if told:
        checks += _content(case, answer)
    elif not case.expected.refusal:
        checks += check_located(case, answer)
    verdict = _verdict(case, told, checks)
    checks.append(Check(name=CheckName.TIME, passed=True, message=f"{answer.seconds:.2f} seconden"))
    return Judgement(verdict=verdict, told=told, checks=tuple(checks))


def _says_undecided(case: Case, answer: Answer) -> bool:
    """Whether an answer says that something is not decided yet, and no more than the right answer says.

    "In de begroting staat n.t.b." is as good as a refusal where that is why there is no answer.
    """
    right = case.answer or ""
    if not case.expected.refusal or not _UNDECIDED.search(right) or not _UNDECIDED.search(answer.text):
        return False
    known = set(numbers(right)) | set(numbers(case.question))
    return set(numbers(without_markers(answer.text))) <= known


def _verdict(case: Case, told: bool, checks: list[Check]) -> Verdict:
    failed = {check.name for check in checks if not check.passed}
    if failed & {CheckName.SPLIT, CheckName.NATURE}:
        return Verdict.WRONG
    if told and case.expected.refusal:
        return Verdict.INVENTED
    if not told and not case.expected.refusal:
        # A place that cannot be trusted is no place.
        return Verdict.REFUSED if failed & {CheckName.LOCATED, CheckName.QUOTES} else Verdict.LOCATED
    if CheckName.REFUSAL in failed:
        return Verdict.WRONG
    if CheckName.GAP in failed:
        return Verdict.REFUSED
    return _worst(checks) or Verdict.CORRECT


def _worst(checks: Iterable[Check]) -> Verdict | None:
    """What the failed checks make of an answer; None when none failed."""
    failed = {check.name for check in checks if not check.passed}
    return next((verdict for name, verdict in _MEANS.items() if name in failed), None)


def _refusal(case: Case, answer: Answer, told: bool) -> Check:
    """Answers where it can, refuses where it must, and a refusal states nothing."""
    if answer.refused and told:
        message = "het antwoord heet 'geen antwoord' en noemt toch cijfers"
        return Check(name=CheckName.REFUSAL, passed=False, message=message)
    if told == case.expected.refusal:
        message = "de stukken geven geen antwoord" if told else "de stukken geven wel antwoord"
        return Check(name=CheckName.REFUSAL, passed=False, message=message)
    return Check(name=CheckName.REFUSAL, passed=True)


def check_text(case: Case, text: str) -> list[Check]:
    """What can be said of a text alone: the words that it must and must not hold, focus and language."""
    said = without_markers(text)
    folded = fold(said)
    return [*_forbidden(case, folded), *_words(case, folded), _focus(case, said), _dutch(said)]


def text_fault(case: Case, text: str) -> Verdict | None:
    """What is wrong with a text as an answer, apart from its figures and sources; None when nothing is."""
    return _worst(check_text(case, text))


def _content(case: Case, answer: Answer) -> list[Check]:
    return [
        *check_text(case, answer.text),
        *check_figures(case, answer),
        *_conflict(case, answer),
        *check_evidence(case, answer),
        *check_quoted(case, answer),
        *check_traceable(case, answer),
    ]


def _forbidden(case: Case, text: str) -> list[Check]:
    if not case.expected.forbidden:
        return []
    found = [word for word in case.expected.forbidden if holds(text, word)]
    message = f"in het antwoord staat {', '.join(found)}" if found else ""
    return [Check(name=CheckName.FORBIDDEN, passed=not found, message=message)]


def _words(case: Case, text: str) -> list[Check]:
    if not case.expected.words:
        return []
    missing = [" of ".join(group) for group in case.expected.words if not holds_any(text, group)]
    message = f"niet gevonden: {'; '.join(missing)}" if missing else ""
    return [Check(name=CheckName.WORDS, passed=not missing, message=message)]


def _conflict(case: Case, answer: Answer) -> list[Check]:
    expected = case.expected.conflict
    if expected is None:
        return []
    passed = bool(answer.conflicts) == expected
    message = "een ander stuk zegt iets anders; het antwoord meldt dat niet"
    if not expected:
        message = f"het antwoord meldt een tegenspraak die er niet is: {'; '.join(answer.conflicts)}"
    return [Check(name=CheckName.CONFLICT, passed=passed, message="" if passed else message)]


def _focus(case: Case, text: str) -> Check:
    """Few figures beside years and those of the question, few words: not a dump of the passage."""
    asked = set(NUMBER.findall(fold(case.question)))
    stated = {number for number in NUMBER.findall(fold(text)) if not _YEAR.fullmatch(number)} - asked
    figures, words = len(stated), len(text.split())
    most_figures = MAX_FIGURES_OF.get(case.kind, MAX_FIGURES) if case.kind else MAX_FIGURES
    most_words = MAX_WORDS_OF.get(case.kind, MAX_WORDS) if case.kind else MAX_WORDS
    passed = figures <= most_figures and words <= most_words
    message = f"{figures} andere cijfers (hoogstens {most_figures}), {words} woorden (hoogstens {most_words})"
    return Check(name=CheckName.FOCUS, passed=passed, message="" if passed else message)


def _dutch(text: str) -> Check:
    text = text.lower()
    dutch = len(_DUTCH.findall(text))
    other = max(len(language.findall(text)) for language in _OTHER)
    passed = dutch >= other
    return Check(
        name=CheckName.DUTCH,
        passed=passed,
        message="" if passed else "het antwoord is niet in het Nederlands",
    )
