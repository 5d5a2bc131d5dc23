"""Replies of a language model that are not true, over the wire through the whole chain; none may reach a user."""

from evals.hallucinations.judging import Leak, leaks
from evals.hallucinations.lies import KINDS, make_lie
from evals.hallucinations.making import Lie
from evals.hallucinations.measuring import Tally, measure
from evals.hallucinations.reading import View, read_request

__all__ = ["KINDS", "Leak", "Lie", "Tally", "View", "leaks", "make_lie", "measure", "read_request"]
