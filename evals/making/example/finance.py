"""The money of Elsterwold: the mutations behind the two meerjarenperspectieven, as numbers.

Kept in one place, so that the tables of a nota agree with each other and with the sums in its prose.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from evals.making.blocks import Flat, Table
from evals.making.notation import total, vn

Row: TypeAlias = tuple[str, tuple[str, ...]]


@dataclass(frozen=True)
class Perspective:
    """One financieel meerjarenperspectief; costs are positive, as in the tables."""

    years: tuple[int, ...]
    budget: Row
    autonomous: tuple[Row, ...]
    choices: tuple[Row, ...]
    measures: tuple[Row, ...]
    # What of the saldo after measures is incidental.
    incidental: tuple[str, ...]
    incidental_measures: tuple[str, ...]

    def before(self) -> tuple[Decimal, ...]:
        """The saldo before measures."""
        return total([values for _, values in (self.budget, *self.autonomous, *self.choices)])

    def relief(self) -> tuple[Decimal, ...]:
        """The measures together."""
        return total([values for _, values in self.measures])

    def after(self) -> tuple[Decimal, ...]:
        """The saldo after measures."""
        return total([self.before(), self.relief()])

    def _less(self, saldo: tuple[Decimal, ...], part: tuple[str, ...]) -> tuple[Decimal, ...]:
        return tuple(whole - Decimal(piece) for whole, piece in zip(saldo, part, strict=True))

    def structural_before(self) -> tuple[Decimal, ...]:
        """The structural saldo before measures."""
        return self._less(self.before(), self.incidental)

    def structural_after(self) -> tuple[Decimal, ...]:
        """The structural saldo after measures: less all that is incidental, measures included."""
        return self._less(self._less(self.after(), self.incidental), self.incidental_measures)

    def _header(self) -> tuple[tuple[str, ...], ...]:
        return (("Financieel meerjarenperspectief (FMP)", *map(str, self.years)),)

    def summary(self, caption: str, flat: Flat | None = None) -> Table:
        """The short table: from the budget to the saldo, structural and incidental."""
        rows = (
            (self.budget[0], *map(vn, self.budget[1])),
            ("Autonome ontwikkelingen", *map(vn, total([values for _, values in self.autonomous]))),
            ("Overige ontwikkelingen", *map(vn, total([values for _, values in self.choices]))),
            ("**Saldo vóór maatregelen**", *map(vn, self.before())),
            ("Maatregelen", *map(vn, self.relief())),
            ("**Saldo na maatregelen**", *map(vn, self.after())),
            ("Waarvan incidenteel vóór maatregelen", *map(vn, self.incidental)),
            ("Waarvan incidentele maatregelen", *map(vn, self.incidental_measures)),
            ("**Structureel saldo vóór maatregelen**", *map(vn, self.structural_before())),
            ("**Structureel saldo na maatregelen**", *map(vn, self.structural_after())),
        )
        return Table(caption, self._header(), rows, scale="Bedragen x 1 miljoen euro", scale_after=True, flat=flat)

    def detail(self, caption: str, pm: tuple[str, ...], flat: Flat | None = None) -> Table:
        """The long table, with every mutation."""

        def written(rows: tuple[Row, ...]) -> list[tuple[str, ...]]:
            return [(label, *map(vn, values)) for label, values in rows]

        stand_ins = ("pm",) * len(self.years)
        rows = (
            (f"**A. {self.budget[0]}**", *map(vn, self.budget[1])),
            ("Autonome ontwikkelingen",),
            *written(self.autonomous),
            ("**B. Totaal autonome ontwikkelingen**", *map(vn, total([v for _, v in self.autonomous]))),
            ("Overige ontwikkelingen",),
            *written(self.choices),
            *((label, *stand_ins) for label in pm),
            ("**C. Totaal overige ontwikkelingen**", *map(vn, total([v for _, v in self.choices]))),
            ("**D. Saldo vóór maatregelen (A + B + C)**", *map(vn, self.before())),
            ("Maatregelen",),
            *written(self.measures),
            ("**E. Totaal maatregelen**", *map(vn, self.relief())),
            ("**F. Saldo na maatregelen (D + E)**", *map(vn, self.after())),
        )
        return Table(
            caption,
            self._header(),
            rows,
            scale="Bedragen x 1 miljoen euro",
            scale_after=True,
            keep=False,
            flat=flat,
        )


SPRING_2024 = Perspective(
    years=(2025, 2026, 2027, 2028),
    budget=("Begrotingssaldo programmabegroting 2024", ("-0.46", "2.18", "1.94", "1.94")),
    autonomous=(
        ("Septembercirculaire 2023", ("-0.61", "-0.38", "-0.35", "-0.35")),
        ("Decembercirculaire 2023", ("0.04", "0", "0", "0")),
        ("Cao gemeenten", ("0.90", "1.15", "1.15", "1.15")),
        ("Jeugdhulp lokaal", ("0.85", "0.85", "0.60", "0.60")),
        ("Jeugdhulp regionaal", ("0.40", "0.45", "0.45", "0.45")),
        ("Wmo huishoudelijke hulp", ("0.22", "0.30", "0.38", "0.46")),
        ("Leerlingenvervoer", ("0.12", "0.12", "0.12", "0.12")),
        ("Energielasten zwembad De Kolk", ("0.18", "0.10", "0", "0")),
        ("Toevoegen jaarschijf 2028", ("0", "0", "0", "0.57")),
    ),
    choices=(
        ("Uitvoering Omgevingswet", ("0.25", "0.15", "0", "0")),
        ("Dorpshuis Lindelo", ("0.15", "0", "0", "0")),
        ("Strooiwagens gladheidsbestrijding", ("0", "0.06", "0.06", "0.06")),
        ("Wijkverpleegkundige in de buurtkamer", ("0.09", "0.09", "0.09", "0.09")),
    ),
    measures=(
        ("Verhoging ozb niet-woningen", ("-0.35", "-0.35", "-0.35", "-0.35")),
        ("Vrijval stelpost prijzen", ("-0.80", "-0.60", "-0.40", "-0.40")),
        ("Taakstelling organisatie", ("-0.20", "-0.45", "-0.70", "-0.70")),
        ("Inzet reserve sociaal domein", ("-0.85", "-0.40", "0", "0")),
        ("Later vervangen van speeltoestellen", ("-0.07", "-0.07", "-0.07", "0")),
        ("Dividend Veenstreek Energie", ("-0.15", "-0.15", "-0.15", "-0.15")),
    ),
    incidental=("0.62", "0.31", "0", "0"),
    incidental_measures=("-0.92", "-0.47", "-0.07", "0"),
)

SPRING_2025 = Perspective(
    years=(2026, 2027, 2028, 2029),
    budget=("Begrotingssaldo programmabegroting 2025", ("0.74", "0.39", "0.88", "0.88")),
    autonomous=(
        ("Septembercirculaire 2024", ("1.26", "1.31", "1.18", "1.18")),
        ("Decembercirculaire 2024", ("-0.09", "0", "0", "0")),
        ("Cao gemeenten", ("0.64", "0.71", "0.78", "0.78")),
        ("Jeugdhulp lokaal", ("1.10", "1.25", "1.40", "1.40")),
        ("Jeugdhulp regionaal", ("0.55", "0.55", "0.50", "0.50")),
        ("Wmo huishoudelijke hulp", ("0.18", "0.27", "0.36", "0.45")),
        ("Wmo begeleiding", ("0.08", "0.17", "0.26", "0.35")),
        ("Bijdrage Veiligheidsregio", ("0.13", "0.16", "0.16", "0.16")),
        ("Renteontwikkeling", ("0.10", "0.24", "0.41", "0.52")),
        ("Toevoegen jaarschijf 2029", ("0", "0", "0", "0.47")),
    ),
    choices=(
        ("Kapitaallasten nieuwbouw zwembad De Kolk", ("0", "0", "0.96", "0.94")),
        ("Exploitatie zwembad De Kolk tijdens de bouw", ("0.21", "0.34", "0", "0")),
        ("Aanpak netcongestie", ("0.12", "0.12", "0", "0")),
        ("Dorpsondersteuners", ("0", "0.14", "0.14", "0.14")),
    ),
    measures=(
        ("Verhoging ozb woningen", ("-0.48", "-0.48", "-0.48", "-0.48")),
        ("Verhoging toeristenbelasting", ("-0.11", "-0.11", "-0.11", "-0.11")),
        ("Taakstelling organisatie", ("-0.35", "-0.70", "-1.05", "-1.05")),
        ("Taakstelling jeugdhulp", ("-0.30", "-0.75", "-1.20", "-1.50")),
        ("Versoberen groenonderhoud", ("-0.22", "-0.22", "-0.22", "-0.22")),
        ("Stoppen subsidie De Turfschuur", ("0", "-0.09", "-0.18", "-0.18")),
        ("Inzet algemene reserve", ("-3.50", "-1.40", "0", "0")),
        ("Precario kabels en leidingen", ("-0.06", "-0.06", "-0.06", "-0.06")),
    ),
    incidental=("0.33", "0.46", "0", "0"),
    incidental_measures=("-3.50", "-1.40", "0", "0"),
)
