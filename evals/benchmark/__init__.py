"""The benchmark: twelve invented municipalities, their documents and questions, split by municipality."""

from __future__ import annotations

__all__ = ["CHOOSE", "JUDGE", "LEARN", "MUNICIPALITIES"]

LEARN = (
    "eikeveld",
    "mosterdam",
    "hogerzand",
    "lindemaas",
    "noorderwold",
    "ravendijk",
    "kromstede",
    "wilgenoord",
)
"""Municipalities to learn on; the last two judged once, and were then no longer unseen."""

CHOOSE = ("zilverbeek", "oudewaarden")
"""Municipalities to choose thresholds and features on."""

JUDGE = ("tuindrecht", "kolvenrade")
"""Municipalities to judge on; nobody who works on the answering reads their questions."""

MUNICIPALITIES = (*LEARN, *CHOOSE, *JUDGE)
