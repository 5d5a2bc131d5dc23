"""A follow-up as a question that stands by itself, by a language model, and the check that it adds nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from langchain_core.messages import BaseMessage, HumanMessage, SystemMessage

from assistant.formulating.untrusted import as_line, fence, plain
from assistant.question import understand
from prompts.loading import prompt
from vectorstore.dutch import STOP_WORDS, tokens

PROMPT = "standalone"

EARLIER = 4
"""Earlier questions that the model gets: what a follow-up leans on stands in the last ones."""

LONGEST = 300
"""Letters of a question; what is longer is no question but an answer."""

NEW_WORDS = 0.34
"""Share of the telling words that may be new: small repairs of wording, no other subject."""

_LABEL = re.compile(r"\A(?:herschreven|nieuwe)?\s*vraag\s*:\s*", re.IGNORECASE)


def messages_for(question: str, history: Sequence[str]) -> list[BaseMessage]:
    """The request for a rewritten question."""
    earlier = [as_line(text) for text in history[-EARLIER:]]
    mark = fence([*earlier, question])
    listed = "\n".join(f"{number}. {text}" for number, text in enumerate(earlier, start=1))
    system, user = prompt(PROMPT).fill(
        history=f"⟦vragen {mark}⟧\n{listed}\n⟦einde vragen {mark}⟧",
        question=f"⟦vraag {mark}⟧\n{as_line(question)}\n⟦einde vraag {mark}⟧",
    )
    return [SystemMessage(system), HumanMessage(user)]


def rewritten(text: str, question: str, history: Sequence[str]) -> str | None:
    """The question in a model's reply; None when it is none, or says what nobody asked.

    Figures and years must stand in the questions, or follow from them ("het jaar erna").
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) != 1:
        return None
    said = _LABEL.sub("", plain(lines[0])).strip("\"“”' ")
    if not said or len(said) > LONGEST:
        return None
    known = {word for one in (question, *history) for word in tokens(one)}
    known |= {str(year) for year in understand(question, tuple(history)).years}
    words = [word for word in tokens(said) if word not in STOP_WORDS]
    new = [word for word in words if word not in known]
    if any(word[0].isdigit() for word in new) or len(new) > NEW_WORDS * len(words):
        return None
    return said
