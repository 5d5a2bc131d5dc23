"""The parts from which the sentences of a generated corpus are put together.

Compound words and names are composed too, so that the vocabulary keeps growing with the corpus, as a real one does.
"""

from __future__ import annotations

from random import Random


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


PLACE_HEADS = _words(
    """
    Brasse Kluiver Zwaander Ommel Tessem Hornik Velder Wister Grebbel Lunder Marsse Dorreld Pelke Rinsel
    Stuiver Vlodder Hazer Kwartel Bieze Torre Ruiger Snoek Wolver Zilver Kromme Luister
    """
)
PLACE_TAILS = _words(
    """
    muide wold ambacht horne meden stede kerke gaarde werve lo veld brink dam sluis
    """
)
SURNAMES = _words(
    """
    Aarnink Bontekoe Cuperus Dijkema Eshuis Feenstra Groeneveld Hulshof IJzerman Jonkman Kuiper Ligthart
    Maatman Noordhof Oldenburg Pastoor Ravenhorst Scholtens Timmer Uitslag Veldkamp Wassink Zomer
    Achterberg Brouwer Cazemier Doornbos Elferink Fokkema Geurtsen Haverkamp Immink Kroeze Lammers
    Meinders
    """
)
FIRST_NAMES = _words(
    """
    Anouk Bart Carla Dirk Esmee Floor Gijs Hanna Ivo Jeltje Karim Lieke Mees Nadia Otto Petra Quirine
    Ruben Saskia Teun Ursula Vera Wouter Yara Zeger Samira Emre Joris
    """
)
TOPICS = _words(
    """
    jeugd wijk sport dorps energie bomen fiets water riool schuld zorg taal cultuur woning bouw grond
    bedrijven afval parkeer bibliotheek speel vrijwilligers armoede klimaat haven toerisme onderwijs
    monumenten veiligheids verkeers ouderen mantelzorg inkoop archief belasting bos weg brug markt
    evenementen
    """
)
HEADS = _words(
    """
    aanpak regeling voorziening subsidie visie monitor agenda opgave verordening coöperatie campagne
    coach raming reserve heffing strategie toets voorraad verkenning samenwerking begeleiding uitvoering
    """
)
ADJECTIVES = _words(
    """
    kleinschalige vernieuwde regionale tijdelijke structurele zichtbare gezamenlijke bestaande
    vrijwillige wettelijke digitale betaalbare duurzame integrale lokale jaarlijkse eenvoudige veilige
    groene sobere
    """
)
ACTORS = (
    "het college",
    "de gemeente",
    "de dorpsraad",
    "het programmateam",
    "de woningcorporatie",
    "het waterschap",
    "de regio",
    "de provincie",
    "het welzijnswerk",
    "de omgevingsdienst",
    "de veiligheidsregio",
    "het ondernemersloket",
    "de projectgroep",
    "de stichting",
)
# (third person, infinitive, participle)
VERBS = (
    ("versterkt", "versterken", "versterkt"),
    ("herziet", "herzien", "herzien"),
    ("verlaagt", "verlagen", "verlaagd"),
    ("verhoogt", "verhogen", "verhoogd"),
    ("beëindigt", "beëindigen", "beëindigd"),
    ("verlengt", "verlengen", "verlengd"),
    ("onderzoekt", "onderzoeken", "onderzocht"),
    ("vernieuwt", "vernieuwen", "vernieuwd"),
    ("versobert", "versoberen", "versoberd"),
    ("evalueert", "evalueren", "geëvalueerd"),
    ("bundelt", "bundelen", "gebundeld"),
    ("halveert", "halveren", "gehalveerd"),
    ("verplaatst", "verplaatsen", "verplaatst"),
    ("betaalt", "betalen", "betaald"),
)
REASONS = (
    "de kosten sneller stijgen dan de inkomsten",
    "het Rijk de bijdrage heeft verlaagd",
    "steeds meer inwoners erom vragen",
    "de huidige afspraken aflopen",
    "een buurgemeente er goede ervaringen mee heeft",
    "de wachttijden te lang zijn geworden",
    "het gebouw aan het einde van zijn levensduur is",
    "de rekenkamer daarop heeft aangedrongen",
    "de personele bezetting te krap is",
    "het elektriciteitsnet geen ruimte meer biedt",
    "de raad daarover een motie heeft aangenomen",
    "de provincie een sluitende begroting eist",
    "jongeren er nu onvoldoende door worden bereikt",
    "de bodem meer tijd voor herstel nodig heeft",
    "de aannemer zich heeft teruggetrokken",
    "de prijzen van materialen weer dalen",
)
PEOPLE = (
    "inwoners",
    "ondernemers",
    "ouders",
    "huurders",
    "vrijwilligers",
    "jongeren",
    "huiseigenaren",
    "scholieren",
    "bezoekers",
    "verenigingen",
    "mantelzorgers",
    "forenzen",
)
OPINIONS = (
    "tevreden is over de bereikbaarheid",
    "de informatie moeilijk te vinden vindt",
    "bereid is om zelf mee te helpen",
    "zich zorgen maakt over de kosten",
    "liever een voorziening in het eigen dorp heeft",
    "geen gebruik maakt van de regeling",
    "de wachttijd aanvaardbaar vindt",
    "de veiligheid in de avond onvoldoende noemt",
)
PARTNERS = (
    "de provincie",
    "het waterschap",
    "de zorgverzekeraar",
    "het Rijk",
    "de woningcorporatie",
    "de netbeheerder",
    "een landelijk fonds",
    "de schoolbesturen",
    "de ondernemersvereniging",
)
MONTHS = _words(
    """
    januari februari maart april mei juni juli augustus september oktober november december
    """
)


def place(random: Random) -> str:
    """An invented place name."""
    return random.choice(PLACE_HEADS) + random.choice(PLACE_TAILS)


def person(random: Random) -> str:
    """An invented name."""
    return f"{random.choice(FIRST_NAMES)} {random.choice(SURNAMES)}"


def thing(random: Random) -> str:
    """A compound word for something that a council deals with (always a de-word)."""
    return random.choice(TOPICS) + random.choice(HEADS)
