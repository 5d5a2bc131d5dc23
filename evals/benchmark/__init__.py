"""The benchmark: ten invented municipalities, their documents and questions, split by municipality."""

from __future__ import annotations

__all__ = ["CHOOSE", "JUDGE", "LEARN", "MUNICIPALITIES"]

LEARN = ("eikeveld", "mosterdam", "hogerzand", "lindemaas", "noorderwold", "ravendijk")
"""Municipalities to learn on."""

CHOOSE = ("zilverbeek", "oudewaarden")
"""Municipalities to choose thresholds and features on."""

JUDGE = ("kromstede", "wilgenoord")
"""Municipalities to judge on; nobody who works on the answering reads their questions."""

MUNICIPALITIES = (*LEARN, *CHOOSE, *JUDGE)
