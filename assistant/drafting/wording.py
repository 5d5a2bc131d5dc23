"""What a writer must know of the language model that worded the concepts, or could not: once for the whole letter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from assistant.drafting.models import Case, Concept
from assistant.formulating.formulator import NOT_USED
from assistant.models import Answer, Outcome

_WORDED = "Een taalmodel koos de woorden"


def worded(answer: Answer | None) -> list[str]:
    """The points for one answer: what went wrong, and which model and prompt chose its words."""
    if answer is None or answer.model is None:
        return []
    told = [answer.notice] if answer.notice else []
    if answer.outcome is Outcome.ANSWER and answer.mode == "formulerend":
        told.append(f"{_WORDED} ({answer.model}, prompt {answer.prompt}): lees de bronnen ernaast.")
    return told


def shared_points(case: Case) -> tuple[str, ...]:
    """The points on the language model that would stand at more than one question."""
    counts = Counter(point for concept in case.concepts for point in _points(concept))
    return tuple(point for point, count in counts.items() if count > 1)


def shared_said(case: Case) -> tuple[str, ...]:
    """Those points, each with the questions that it is about."""
    return tuple(
        f"{_questions([one.number for one in case.concepts if point in _points(one)])}: {point}"
        for point in shared_points(case)
    )


def failures(case: Case) -> tuple[str, ...]:
    """Why the language model made nothing of questions, each reason once with its questions; empty when it worked."""
    found: dict[str, list[str]] = {}
    for concept in case.concepts:
        notice = concept.answer.notice if concept.answer is not None else None
        if notice and NOT_USED in notice:
            reason = notice.split(f"; {NOT_USED}")[0].rstrip(".")
            found.setdefault(reason, []).append(concept.number)
    total = len(case.concepts)
    said = []
    for reason, numbers in found.items():
        which = "alle vragen" if len(numbers) == total > 1 else _questions(numbers).lower()
        made = "Dat concept is" if len(numbers) == 1 else "Die concepten zijn"
        said.append(f"{reason}. Dit ging mis bij {which}. {made} zonder taalmodel gemaakt, met citaten.")
    return tuple(said)


def _points(concept: Concept) -> Iterator[str]:
    told = set(worded(concept.answer))
    return (point for point in concept.todo if point in told)


def _questions(numbers: Sequence[str]) -> str:
    if len(numbers) == 1:
        return f"Vraag {numbers[0]}"
    return f"Vragen {', '.join(numbers[:-1])} en {numbers[-1]}"
