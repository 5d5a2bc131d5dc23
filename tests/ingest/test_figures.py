from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.figures import (
    Mention,
    Scale,
    SignConvention,
    convert,
    find_mentions,
    find_sign_convention,
    format_value,
    parse_cell,
    parse_scale_line,
    same_value,
    say,
)
from ingest.models import Direction, Qualifier
from ingest.numbers import format_number

NOTATIONS = Path(__file__).with_name("notations.csv")
MILLIONS = Scale(factor=Decimal(10) ** 6, unit="euro")
THOUSANDS = Scale(factor=Decimal(1000), unit="euro")


def _rows(*kinds: str) -> list[dict[str, str]]:
    with NOTATIONS.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter=";", restval="", quoting=csv.QUOTE_NONE)
        return [row for row in rows if row["kind"] in kinds]


def _seen(mention: Mention | None) -> dict[str, str] | None:
    if mention is None:
        return None
    seen = mention.model_dump(include={"as_written", "value", "unit", "direction", "qualifier", "low", "high"})
    return {name: "" if value is None else str(value) for name, value in seen.items()}


def _expected(row: dict[str, str]) -> dict[str, str]:
    plain = {name: row[name] for name in ("as_written", "unit", "direction", "qualifier")}
    numbers = {name: row[name] and str(_plain(row[name])) for name in ("value", "low", "high")}
    return plain | numbers


def _plain(number: str) -> Decimal:
    value = Decimal(number)
    return Decimal(f"{value.normalize():f}") if value != value.to_integral_value() else Decimal(int(value))


def _scale(row: dict[str, str]) -> Scale | None:
    if not row["scale"]:
        return None
    factor, unit = row["scale"].split(" ")
    return Scale(factor=Decimal(factor), unit=unit)


def _one(text: str) -> Mention:
    (mention,) = find_mentions(text)
    return mention


def _cell(text: str, scale: Scale | None = None, signs: SignConvention | None = None) -> Mention:
    mention = parse_cell(text, scale=scale, signs=signs)
    assert mention is not None
    return mention


def test_there_are_at_least_300_notations() -> None:
    rows = _rows("text", "none", "cell", "no cell")
    assert len({(row["kind"], row["text"], row["scale"], row["column"]) for row in rows}) >= 300


@pytest.mark.parametrize("row", _rows("text"), ids=lambda row: row["text"])
def test_notation_in_text(row: dict[str, str]) -> None:
    assert [_seen(mention) for mention in find_mentions(row["text"])] == [_expected(row)]


@pytest.mark.parametrize("row", _rows("none"), ids=lambda row: row["text"])
def test_no_figure(row: dict[str, str]) -> None:
    assert find_mentions(row["text"]) == ()


@pytest.mark.parametrize("row", _rows("cell"), ids=lambda row: row["text"])
def test_notation_in_cell(row: dict[str, str]) -> None:
    mention = parse_cell(row["text"], scale=_scale(row), unit=row["column"] or None)
    assert _seen(mention) == _expected(row)


@pytest.mark.parametrize("row", _rows("no cell"), ids=lambda row: row["text"])
def test_no_figure_in_cell(row: dict[str, str]) -> None:
    assert parse_cell(row["text"], scale=_scale(row)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saldo -0,62 V -1,57 V 12,37 N 18,27 N", "0.62 V|1.57 V|12.37 N|18.27 N"),
        ("Saldo V 0,62 V 1,57 N 12,37", "0.62 V|1.57 V|12.37 N"),
        ("Rente 0,20 N 0,00 0,75 N", "0.2 N|0|0.75 N"),
        ("Totaal 200.000 200.000 -25.000", "200000|200000|-25000"),
        ("Lasten 1.250 (350) 75", "1250|-350|75"),
        ("In 2024 en 2025 respectievelijk 1,2 en 1,4 miljoen euro", "1200000|1400000"),
        ("Van 84% in 1995 naar 92% in 2018", "84|92"),
        ("Voor 3 wijken en 12 scholen is € 750K nodig", "3|12|750000"),
        ("Dit is € 14.200,-2 lager", "14200"),
        ("Op 28 mei 2025 stelde de raad 2 miljoen euro beschikbaar", "2000000"),
    ],
)
def test_several_figures(text: str, expected: str) -> None:
    letters = {Direction.VOORDELIG: " V", Direction.NADELIG: " N", None: ""}
    assert "|".join(f"{m.value}{letters[m.direction]}" for m in find_mentions(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het aantal banen is toegenomen met ruim 2.150 tot 17.300", "2150 None|17300 None"),
        ("De schuld groeide met € 3,5 miljoen tot € 41,0 miljoen", "3500000 euro|41000000 euro"),
        ("De reserve groeide met 300.000 euro tot 7,4 miljoen", "300000 euro|7400000 euro"),
        ("Het bos groeit van 10 tot 20 ha", "10 ha|20 ha"),
        ("Het tekort loopt op van 1,2 tot 3,4 miljoen euro", "1200000 euro|3400000 euro"),
        ("Het tekort gaat van 2,2 naar 3,0 miljoen euro", "2200000 euro|3000000 euro"),
        ("Het budget gaat van 130.000 naar 1 miljoen euro", "130000 euro|1000000 euro"),
        ("Het budget gaat van 800 naar 1,2 miljoen euro", "800 None|1200000 euro"),
    ],
)
def test_growing_from_or_with_one_to_another_is_no_range(text: str, expected: str) -> None:
    assert "|".join(f"{m.value} {m.unit}" for m in find_mentions(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Er is 10 tot 15 ha nodig",
        "Wij verwachten een stijging van 2 tot 4 procent",
        "De lasten stijgen met 1 tot 5 procent",
        "Het budget groeit met 5 tot 10 miljoen euro",
        "De vraag neemt toe met 5% tot 10%",
        "Toen steeg het aantal kinderen van 4 tot 12 jaar",
        "Dat is een groei van € 1 tot € 2 miljoen",
    ],
)
def test_a_bandwidth_stays_a_range(text: str) -> None:
    assert _one(text).qualifier is Qualifier.BEREIK


def test_the_hyphen_of_half_a_word_is_no_minus() -> None:
    (figure,) = find_mentions("Er rijden 2.000 bestel- en personenauto’s op stroom")
    assert (figure.as_written, figure.value, figure.unit) == ("2.000", Decimal(2000), None)
    assert [m.value for m in find_mentions("Lasten 2.000- en 1.500,-")] == [Decimal(-2000), Decimal(1500)]


def test_enumeration_shares_its_unit() -> None:
    first, second = find_mentions("de kosten zijn 1,2 en 1,4 miljoen euro")
    assert (first.unit, first.scale) == (second.unit, second.scale) == ("euro", Decimal(10) ** 6)


def test_unit_over_a_line_end_but_not_the_next_row() -> None:
    assert _one("een bedrag van 30\nmiljoen euro").value == Decimal(30_000_000)
    assert [m.unit for m in find_mentions("Jaar 2025 400\nJaar 2026 625")] == [None, None]


@pytest.mark.parametrize(
    ("line", "factor", "unit"),
    [
        ("Bedragen x 1 miljoen euro", 10**6, "euro"),
        ("(x € 1.000)", 1000, "euro"),
        ("(€ x 1.000)", 1000, "euro"),
        ("bedragen in euro's", 1, "euro"),
        ("(in euro's)", 1, "euro"),
        ("alle bedragen in hele euro's", 1, "euro"),
        ("x 1.000 ha", 1000, "ha"),
        ("in duizenden euro's", 1000, "euro"),
        ("* € 1.000,-", 1000, "euro"),
        ("bedragen in mln.", 10**6, "euro"),
        ("Bedragen *1.000 euro", 1000, "euro"),
        ("Bedragen x €1.000", 1000, "euro"),
        ("bedragen x € 1 mln", 10**6, "euro"),
        ("Bedragen x 1.000.000", 10**6, "euro"),
        ("(x 1.000)", 1000, None),
        ("x 1000", 1000, None),
        ("x duizend euro", 1000, "euro"),
        ("in € 1.000", 1000, "euro"),
        ("Bedragen in eenheden van € 1.000", 1000, "euro"),
        ("Bedragen in miljoenen euro's (afgerond)", 10**6, "euro"),
        ("Bedragen in K€", 1000, "euro"),
        ("(in € mln)", 10**6, "euro"),
        ("lasten en baten in duizenden euro's", 1000, "euro"),
        ("bedragen × € 1.000", 1000, "euro"),
    ],
)
def test_scale_line(line: str, factor: int, unit: str | None) -> None:
    assert parse_scale_line(line) == Scale(factor=Decimal(factor), unit=unit)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2 x 30 minuten",
        "3 x 1.000 m2",
        "Jaar 2025",
        "x",
        "maximaal 5 miljoen euro",
        "x 5",
        "De kosten stijgen",
    ],
)
def test_no_scale_line(line: str) -> None:
    assert parse_scale_line(line) is None


@pytest.mark.parametrize(
    ("text", "minus", "plus", "brackets"),
    [
        ("- = nadelig", "N", "", ""),
        ("(- = voordeel, + = nadeel)", "V", "N", ""),
        ("+ is voordelig; - is nadelig", "N", "V", ""),
        ("Een minteken betekent een voordeel.", "V", "", ""),
        ("Een min (-) betekent een voordelig saldo", "V", "", ""),
        ("Een negatief bedrag betekent een nadeel", "N", "", ""),
        ("voordelen worden met een minteken weergegeven", "V", "", ""),
        ("voordelig = -", "V", "", ""),
        ("Bedragen tussen haakjes zijn nadelig.", "", "", "N"),
        ("nadelen staan tussen haakjes", "", "", "N"),
        ("Een negatief bedrag is een voordeel en een positief bedrag is een nadeel", "V", "N", ""),
    ],
)
def test_sign_convention(text: str, minus: str, plus: str, brackets: str) -> None:
    convention = find_sign_convention(f"Tabel 3 Saldo. {text}")
    assert convention is not None
    names = {Direction.VOORDELIG: "V", Direction.NADELIG: "N", None: ""}
    assert (names[convention.minus], names[convention.plus], names[convention.brackets]) == (
        minus,
        plus,
        brackets,
    )


def test_letters_may_be_explained() -> None:
    convention = find_sign_convention("V = voordelig, N = nadelig")
    assert convention == SignConvention(letters=True)


@pytest.mark.parametrize(
    "text", ["Het saldo is nadelig - dat is een tekort", "Een positief saldo is voordelig", "", "min of meer"]
)
def test_no_sign_convention(text: str) -> None:
    assert find_sign_convention(text) is None


def test_a_convention_said_twice_and_differently_says_nothing() -> None:
    assert find_sign_convention("- = nadelig. Een minteken betekent een voordeel.") is None


def test_signs_in_cells_follow_the_convention_and_letters_rule_over_it() -> None:
    signs = SignConvention(minus=Direction.NADELIG, plus=Direction.VOORDELIG, brackets=Direction.NADELIG)
    cells = {
        "-0,72": (Decimal("720000"), Direction.NADELIG),
        "+0,72": (Decimal("720000"), Direction.VOORDELIG),
        "(0,72)": (Decimal("720000"), Direction.NADELIG),
        "-0,72 V": (Decimal("720000"), Direction.VOORDELIG),
        "0,72": (Decimal("720000"), None),
        "0,00": (Decimal(0), None),
    }
    for text, expected in cells.items():
        mention = _cell(text, MILLIONS, signs)
        assert (mention.value, mention.direction) == expected, text
    assert parse_cell("-5%", signs=signs) == _cell("-5%")


def test_bare_minus_without_convention_keeps_its_sign() -> None:
    mention = _cell("-0,72", MILLIONS)
    assert (mention.value, mention.direction) == (Decimal("-720000"), None)


@pytest.mark.parametrize(
    ("mention", "said"),
    [
        (_cell("-0,72 V", MILLIONS), "0,72 miljoen euro voordelig"),
        (_cell("12,37 N", MILLIONS), "12,37 miljoen euro nadelig"),
        (_cell("0,00", MILLIONS), "0,00 miljoen euro"),
        (_cell("1.250", THOUSANDS), "1.250.000 euro"),
        (_cell("-1.250", THOUSANDS), "-1.250.000 euro"),
        (_one("10-15 ha"), "tussen 10 en 15 ha"),
        (_one("€ 1 tot 2 miljoen"), "tussen 1 miljoen en 2 miljoen euro"),
        (_one("ca. 75 ha"), "ongeveer 75 ha"),
        (_one("minimaal een 7"), "minimaal 7"),
        (_one("max. 6.000 m2"), "maximaal 6.000 m2"),
        (_one("n.t.b."), "nog niet bepaald (n.t.b.)"),
        (_one("PM"), "nog niet begroot (PM)"),
        (_one("2/3e"), "2/3"),
        (_one("1 arbeidsplaats"), "1 baan"),
        (_one("6 maanden"), "6 maanden"),
        (_one("5,40 %"), "5,40%"),
    ],
)
def test_say(mention: Mention, said: str) -> None:
    assert say(mention) == said


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        ("1234567", "euro", "1.234.567 euro"),
        ("720000", "euro", "720.000 euro"),
        ("12370000", "euro", "12,37 miljoen euro"),
        ("-12370000", "euro", "-12,37 miljoen euro"),
        ("1760000000", "euro", "1,76 miljard euro"),
        ("75", "ha", "75 ha"),
        ("2500000", "m2", "2.500.000 m2"),
        ("5.4", "%", "5,4%"),
        ("1", "woningen", "1 woning"),
        ("45430", None, "45.430"),
        ("0.5", "deel", "1/2"),
    ],
)
def test_format_value(value: str, unit: str | None, text: str) -> None:
    assert format_value(Decimal(value), unit) == text


def test_format_value_in_the_scale_that_is_asked() -> None:
    million = Decimal(10) ** 6
    assert format_value(Decimal(720_000), "euro", scale=million) == "0,72 miljoen euro"
    assert format_value(Decimal(700_000), "euro", 2, scale=million) == "0,70 miljoen euro"
    assert format_value(Decimal("12.345"), "ha", 1) == "12,3 ha"


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("€ 750K", "0,75 miljoen euro", True),
        ("45 ha", "450.000 m2", True),
        ("0,4 TJ", "400 GJ", True),
        ("2 GWh", "2.000 MWh", True),
        ("1/4 deel", "25%", True),
        ("45.430", "45.430 banen", True),
        ("circa 75 ha", "75 ha", True),
        ("10-15 ha", "10 tot 15 hectare", True),
        ("0,72 V", "0,72", True),
        ("0,72 V", "0,72 N", False),
        ("-0,72", "0,72", False),
        ("83", "83%", False),
        ("5%", "5 procentpunt", False),
        ("5 ha", "5 fte", False),
        ("10-15 ha", "10-16 ha", False),
        ("10-15 ha", "10 ha", False),
        ("€ 12 per inwoner", "€ 12", False),
        ("PM", "PM", True),
        ("PM", "n.t.b.", False),
        ("PM", "5", False),
    ],
)
def test_same_value(first: str, second: str, same: bool) -> None:
    assert same_value(_one(first), _one(second)) is same
    assert same_value(_one(second), _one(first)) is same


def test_convert() -> None:
    assert convert(Decimal(45), "ha", "m2") == Decimal(450_000)
    assert convert(Decimal("3.6"), "TJ", "GWh") == Decimal(1)
    assert convert(Decimal(1), "GWh", "kWh") == Decimal(1_000_000)
    with pytest.raises(ValueError, match="niet om te rekenen"):
        convert(Decimal(1), "ha", "euro")


AMOUNTS = st.decimals(min_value=0, max_value=Decimal("9999999999"), places=2, allow_nan=False, allow_infinity=False)
UNITS = st.sampled_from(["euro", "ha", "m2", "m3", "km", "%", "procentpunt", "fte", "uur", "GWh", "TJ", "kWh",
                         "woningen", "banen", "inwoners", "leerlingen", "ton CO2", "bedrijven"])  # fmt: skip


@given(AMOUNTS, UNITS)
def test_format_then_parse_gives_the_value_back(value: Decimal, unit: str) -> None:
    mention = _one(format_value(value, unit))
    assert (mention.value, mention.unit) == (value, unit)


@given(AMOUNTS, st.sampled_from(["V", "N"]), st.sampled_from(["{}", "-{}"]), st.booleans())
def test_letters_before_and_behind(value: Decimal, letter: str, sign: str, before: bool) -> None:
    number = sign.format(format_number(value, 2))
    mention = _one(f"{letter} {number}" if before else f"{number} {letter}")
    assert mention.value == value
    assert mention.direction is (Direction.VOORDELIG if letter == "V" else Direction.NADELIG)


@given(
    st.integers(min_value=0, max_value=10**9),
    st.sampled_from(["€ {}", "€{}", "€ {},-", "{} euro", "EUR {}", "circa € {}", "-/- € {}", "een bedrag van € {}."]),
)
def test_euro_formats(amount: int, form: str) -> None:
    mention = _one(form.format(format_number(Decimal(amount))))
    assert mention.unit == "euro"
    assert mention.value is not None
    assert abs(mention.value) == amount


@given(AMOUNTS, st.sampled_from([(Decimal(1000), "x € 1.000"), (Decimal(10) ** 6, "x 1 miljoen euro")]))
def test_cell_with_its_scale_line(value: Decimal, scaled: tuple[Decimal, str]) -> None:
    factor, line = scaled
    mention = parse_cell(format_number(value, 2), scale=parse_scale_line(line))
    assert mention is not None
    assert mention.value == value * factor
    assert say(mention).endswith("euro")
    assert _one(say(mention)).value == mention.value


@given(AMOUNTS, AMOUNTS, st.sampled_from(["{}-{} ha", "{} tot {} hectare", "tussen {} en {} ha", "{} à {} ha"]))
def test_ranges(first: Decimal, second: Decimal, form: str) -> None:
    low, high = sorted((first, second))
    if low == high:
        high += 1
    mention = _one(form.format(format_number(low, 2), format_number(high, 2)))
    assert (mention.low, mention.high, mention.unit, mention.qualifier) == (low, high, "ha", Qualifier.BEREIK)


PIECES = st.sampled_from(
    ["€ ", "1.250", ",-", " mln", " miljoen", "-", " ", "2024", "(", ")", "0,72", " V", " N", "een ", "half ", "derde ",
     "tussen ", " en ", " tot ", "10", "%", " ha", "\n", "ca. ", "minimaal ", "/", ".", "½", "PM", "n.t.b.", "V ",
     "x € 1.000", "artikel ", "2/3e", "per ", " inwoner", " euro", "honderd", "zo’n ", "'24", "Q3 ", "mei ", "\u00a0"]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join)))
def test_any_text_is_read_without_raising_and_places_are_right(text: str) -> None:
    end = 0
    for mention in find_mentions(text):
        assert mention.start >= end
        assert text[mention.start : mention.end] == mention.as_written != ""
        assert (mention.low is None) == (mention.high is None)
        assert say(mention)
        assert same_value(mention, mention)
        end = mention.end
    cell = parse_cell(text, scale=THOUSANDS, signs=SignConvention(minus=Direction.NADELIG))
    assert cell is None or text[cell.start : cell.end] == cell.as_written
    parse_scale_line(text)
    find_sign_convention(text)


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1.000",
        "1,",
        "a",
        "een",
        "honderd",
        "V 1 ",
        "€ ",
        "-",
        "1-",
        "a@",
        "1 op de ",
        "2024 ",
        "Aa ",
        "( ",
    ],
)
def test_long_text_is_no_trap(piece: str) -> None:
    text = piece * 10_000
    mentions = find_mentions(text)
    assert all(m.end - m.start <= 100 for m in mentions)


def test_a_number_that_a_reader_sees_the_other_way_round_is_no_figure() -> None:
    assert find_mentions("\u202eoruE 939.528 si gardeb teh\u202c") == ()
    assert [one.as_written for one in find_mentions("\u202eteh\u202c Het bedrag is 12.000 euro.")] == ["12.000 euro"]
