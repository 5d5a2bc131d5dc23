"""Every Dutch text that the chat shows, and Dutch dates and counts.

Written at reading level B1: short sentences, common words.
"""

from __future__ import annotations

from datetime import date as Date

# The frame around everything.
NAV_CHAT = "Vragen"
NAV_DOCUMENTS = "Documenten"
NAV_LABEL = "Onderdelen"
SKIP_TO_QUESTION = "Naar de vraag"
LOADING = "Raadwijzer wordt geladen …"
NO_SCRIPT = "Raadwijzer werkt alleen als JavaScript aan staat in uw browser."
CONNECTION_LOST = (
    "Er is geen verbinding met Raadwijzer. Staat het programma nog aan? "
    "Zodra de verbinding terug is, wordt deze pagina vernieuwd."
)

# The start.
START_HEADING = "Wat wilt u weten uit de raadsstukken?"
START_EXAMPLES = "Bijvoorbeeld"
QUESTION_LABEL = "Uw vraag"
QUESTION_PLACEHOLDER = "Typ hier uw vraag"
QUESTION_SEND = "Vraag"
NEW_CONVERSATION = "Nieuw gesprek"
CONVERSATION_HEADING = "Gesprek"

# What the chat is and what it does with input.
NOTICE_HEADING = "Goed om te weten"
NOTICE_SHORT = "Dit is een AI-systeem."
NOTICE_MORE = "Wat betekent dat?"
NOTICE_POINTS = (
    "Raadwijzer is een AI-systeem. Het zoekt in documenten en maakt zelf een antwoord. "
    "Dat kan fout zijn. Kijk daarom altijd even bij de bron.",
    "Weet Raadwijzer het niet zeker? Dan krijgt u geen antwoord, maar wel de beste plekken om te lezen.",
    "Raadwijzer kent alleen de documenten in de lijst bij Documenten. Wat ergens anders staat, weet het niet.",
)
NOTICE_LOCAL = (
    "Uw vragen blijven op de computer waarop Raadwijzer draait. Ze worden niet opgeslagen: "
    "begint u een nieuw gesprek, dan zijn ze weg."
)
NOTICE_LANGUAGE_MODEL = (
    "Uw vraag en stukken uit de documenten gaan naar het taalmodel dat hier is ingesteld: {model}. "
    "Raadwijzer zelf slaat uw vragen niet op."
)

# Waiting, and what can go wrong.
SEARCHING = "Raadwijzer zoekt in de documenten …"
ERROR_WORD = "Er ging iets mis"
ERROR_ANSWER = (
    "Raadwijzer kon deze vraag niet beantwoorden, omdat er iets misging in het programma. "
    "Dat ligt niet aan uw vraag. Stel de vraag nog een keer. Gaat het weer mis? Meld het dan aan uw beheerder."
)
ERROR_DOCUMENTS = (
    "De lijst met documenten kon niet worden gelezen. Ververs deze pagina. "
    "Gaat het weer mis? Meld het dan aan uw beheerder."
)
ERROR_PAGE = "Deze bladzijde kon niet worden opgehaald. Misschien is het document intussen veranderd of weggehaald."

# The three outcomes.
ANSWER_WORD = "Antwoord"
PLACES_WORD = "Vindplaatsen"
PLACES_HEADING = "Ik weet het niet zeker. Dit zijn de beste plekken."
NOTHING_WORD = "Niets gevonden"
NOTHING_HEADING = "Dit staat niet in de documenten, of ik kon het niet vinden."
NOTHING_TRY = "Wat kunt u doen?"
NOTHING_TIPS = (
    "Gebruik andere woorden, het liefst woorden die ook in het document staan.",
    "Noem het document of het jaar erbij.",
    "Vraag één ding tegelijk.",
    "Kijk bij Documenten of het stuk dat u zoekt erbij staat.",
)
NOTHING_NEAREST = "Dit komt er het dichtst bij"
UNDERSTOOD = "Begrepen als:"
REASON = "Waarom geen antwoord?"
CONFLICTS = "Andere documenten noemen iets anders"
FORMULATED = "Dit antwoord is geschreven door een taalmodel."

# What was searched.
SEARCHED = "Doorzocht:"
SEARCHED_NAMED = "Gekeken in:"
PICTURED = "Raadwijzer kan een plaatje niet lezen."

# Sources.
SOURCES = "Bronnen"
SOURCE = "Bron"
BACK_TO_ANSWER = "Terug naar het antwoord"
READ_PAGE = "Lees de hele bladzijde"
QUOTE_START = "Begin citaat:"
QUOTE_END = "Einde citaat."

# One page of a document.
PAGE_LOADING = "De bladzijde wordt opgehaald …"
PAGE_CLOSE = "Sluiten"
PAGE_EMPTY = "Op deze bladzijde staat geen tekst die Raadwijzer kan lezen."
PAGE_NOT_MARKED = "Het citaat kon op deze bladzijde niet worden gemarkeerd."
PAGE_EXPLAINED = "Dit is de tekst zoals Raadwijzer die las. Opmaak en plaatjes staan er niet bij."

# The documents.
DOCUMENTS_HEADING = "Documenten"
DOCUMENTS_INTRO = "Alleen in deze documenten zoekt Raadwijzer."
DATE_UNKNOWN = "Datum onbekend"
ACCESS = "Alleen voor:"
EMPTY_HEADING = "Er zijn nog geen documenten"
EMPTY_INTRO = "Raadwijzer kan pas vragen beantwoorden als er documenten in staan. Zo voegt u ze toe:"
EMPTY_STEPS = (
    "Zet de documenten bij elkaar in één map. PDF, Word en gewone tekst mogen.",
    "Open een opdrachtvenster en typ de opdracht hieronder. Zet op de plek van MAP de naam van uw map.",
    "Wacht tot Raadwijzer klaar is met lezen en ververs dan deze pagina.",
)
EMPTY_COMMAND = "raadwijzer ingest MAP"

# What is said to a screen reader when something changes.
STATUS_ANSWER = "Antwoord: {text}"
STATUS_PLACES = "Geen zeker antwoord. {count} gevonden."
STATUS_NOTHING = "Niets gevonden."
STATUS_ERROR = "Er ging iets mis. Er is geen antwoord."
STATUS_NEW = "Nieuw gesprek begonnen."

_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def date(day: Date) -> str:
    """A date the Dutch way: "28 mei 2025"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def number(value: int) -> str:
    """A whole number with Dutch points for thousands: "1.234"."""
    return f"{value:,}".replace(",", ".")


def count(value: int, one: str, many: str) -> str:
    """A number with the right form of its noun: "1 bladzijde", "1.234 bladzijden"."""
    return f"{number(value)} {one if value == 1 else many}"


def pages(value: int) -> str:
    """A number of pages in words."""
    return count(value, "bladzijde", "bladzijden")


def documents(value: int) -> str:
    """A number of documents in words."""
    return count(value, "document", "documenten")


def places(value: int) -> str:
    """A number of places in words."""
    return count(value, "vindplaats", "vindplaatsen")


def pictured(value: int) -> str:
    """Says how many tables and figures are only a picture."""
    verb = "staat" if value == 1 else "staan"
    return f"{count(value, 'tabel of figuur', 'tabellen en figuren')} {verb} alleen als plaatje in de documenten."


def pictured_here(value: int) -> str:
    """Says how many tables and figures of one document are only a picture."""
    verb = "staat" if value == 1 else "staan"
    return f"{count(value, 'tabel of figuur', 'tabellen en figuren')} {verb} hier alleen als plaatje in."


def unread(value: int) -> str:
    """Says how many pages gave no text."""
    verb = "gaf" if value == 1 else "gaven"
    return f"{pages(value)} {verb} geen tekst."


def source_label(marker: int, document: str, page: int) -> str:
    """What a marker in an answer is called for a screen reader."""
    return f"{SOURCE} {marker}: {document}, bladzijde {page}"


def start_intro(document_count: int, page_count: int) -> str:
    """The sentence under the heading of an empty conversation."""
    return (
        f"Raadwijzer zoekt in {documents(document_count)} ({pages(page_count)}) en laat bij elk antwoord zien "
        "waar het staat."
    )


def documents_summary(document_count: int, page_count: int) -> str:
    """The line above the list of documents."""
    return f"{documents(document_count)}, {pages(page_count)}."


def pages_read(read: int, total: int) -> str:
    """How completely a document was read."""
    return f"{number(read)} van {pages(total)} gelezen"


def page_range(first: int, last: int, in_file: int, file: str) -> str:
    """Which pages of its file a document takes."""
    where = f"bladzijde {first}" if first == last else f"bladzijde {first} tot en met {last}"
    return f"{where} van de {number(in_file)} in {file}"


def page_of(page: int, total: int | None) -> str:
    """Which page is shown, of how many when that is known."""
    return f"Bladzijde {page}" if total is None else f"Bladzijde {page} van {number(total)}"


def served_at(address: str) -> str:
    """What is printed when the chat has started."""
    return f"De chat van Raadwijzer staat open op {address}\nStoppen: druk op Ctrl+C."


def port_taken(port: int, other: int) -> str:
    """What is printed when the chat had to take another port."""
    return f"Poort {port} is al in gebruik. De chat neemt poort {other}."


def no_port(first: int, last: int) -> str:
    """What is printed when no port was free."""
    return f"Geen van de poorten {first} tot en met {last} is vrij. Stop een ander programma of kies een andere poort."


def no_host(host: str) -> str:
    """What is printed when the host is no address of this machine."""
    return f"De chat kan niet draaien op {host}: dat is geen adres van deze computer."


STOPPED = "De chat is gestopt."
