"""A threshold that a suite sets, such as `correct >= 0.6` or `false[saldo] <= 4%`."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType

METRICS = MappingProxyType(
    {
        "correct": "juist",
        "useful": "juist of vindplaats",
        "located": "vindplaats",
        "refused": "geen antwoord en geen vindplaats",
        "answered": "beantwoord",
        "false": "onjuist, van de gegeven antwoorden",
        "recall@1": "bewijs gevonden bij de eerste passage",
        "recall@5": "bewijs gevonden bij de eerste 5 passages",
        "recall@10": "bewijs gevonden bij de eerste 10 passages",
        "recall@20": "bewijs gevonden bij de eerste 20 passages",
        "mrr": "gemiddelde van 1 / plaats van het eerste bewijs",
        "ndcg@10": "nDCG bij de eerste 10 passages",
        "seconds_median": "mediaan van de seconden per vraag",
        "seconds_p95": "seconden per vraag, 95e percentiel",
    }
)
"""What can be measured, with its Dutch meaning."""

_DUTCH = MappingProxyType(
    {
        "juist": "correct",
        "bruikbaar": "useful",
        "vindplaats": "located",
        "geweigerd": "refused",
        "beantwoord": "answered",
        "onjuist": "false",
        "seconden_mediaan": "seconds_median",
        "seconden_p95": "seconds_p95",
    }
)
_COMPARE: MappingProxyType[str, Callable[[float, float], bool]] = MappingProxyType(
    {">=": operator.ge, "<=": operator.le, ">": operator.gt, "<": operator.lt}
)
_FORM = re.compile(
    r"\s*(?P<metric>[\w@]+)\s*(?:\[(?P<tag>[^\]]+)\])?\s*(?P<sign>[<>]=?)\s*"
    r"(?P<limit>\d+(?:[.,]\d+)?)\s*(?P<percent>%?)\s*"
)
_ROUNDING = 1e-9
"""So that 3 of 5 meets `>= 0.6` in floating point."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """One threshold. `tag` limits it to the cases with that tag; `limit` is a share (0 to 1) or seconds."""

    written: str
    metric: str
    tag: str | None
    sign: str
    limit: float

    def met(self, value: float) -> bool:
        """Whether the measured value is on the right side of the limit."""
        slack = _ROUNDING if self.sign == ">=" else -_ROUNDING if self.sign == "<=" else 0.0
        return _COMPARE[self.sign](value + slack, self.limit)


def parse_threshold(written: str) -> Threshold:
    """Read a threshold.

    Raises:
        ValueError: with a Dutch message that says what was expected.
    """
    match = _FORM.fullmatch(written)
    if match is None:
        raise ValueError(f"'{written}' is geen drempel; verwacht: maat, teken en getal, bijvoorbeeld 'correct >= 0.6'")
    name = match["metric"].lower()
    metric = _DUTCH.get(name, name)
    if metric not in METRICS:
        near = get_close_matches(name, [*METRICS, *_DUTCH], n=1)
        hint = f"; bedoelt u '{near[0]}'?" if near else f"; verwacht een van: {', '.join(METRICS)}"
        raise ValueError(f"onbekende maat '{name}' in de drempel '{written}'{hint}")
    limit = float(match["limit"].replace(",", ".")) / (100 if match["percent"] else 1)
    if limit > 1 and not metric.startswith("seconds"):
        raise ValueError(f"'{written}' vraagt meer dan 1; schrijf een aandeel (0.6) of procenten (60%)")
    return Threshold(written.strip(), metric, match["tag"] and match["tag"].strip(), match["sign"], limit)
