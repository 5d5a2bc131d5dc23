"""Every Dutch text that the chat shows; dates and counts come from `wording`.

Written at reading level B1: short sentences, common words.
"""

from __future__ import annotations

from datetime import datetime

from assistant.web import wording

# What texts are made with; templates find it here.
count = wording.count
date = wording.date
documents = wording.documents
file = wording.file
kind = wording.kind
moment = wording.moment
number = wording.number
operation = wording.operation
pages = wording.pages
pictured = wording.pictured
pictured_here = wording.pictured_here
places = wording.places

# The frame around everything.
NAV_CHAT = "Vragen"
NAV_DOCUMENTS = "Documenten"
NAV_HISTORY = "Gesprekken"
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
NOTICE_LOCAL = "Uw vragen blijven op de computer waarop Raadwijzer draait."
NOTICE_LANGUAGE_MODEL = "Uw vraag en stukken uit de documenten gaan naar het taalmodel dat hier is ingesteld: {model}."
NOTICE_KEPT = (
    "Uw gesprekken worden bewaard, zodat u ze later terugvindt bij Gesprekken. Alleen u ziet ze daar, en u kunt ze "
    "daar wissen. Klikt u op Klopt of Klopt niet? Dan wordt ook dat bewaard, met de vraag en het antwoord."
)

# Waiting, and what can go wrong.
SEARCHING = "Raadwijzer zoekt in de documenten …"
STAGES = {
    "zoeken": SEARCHING,
    "formuleren": "Raadwijzer schrijft een antwoord …",
    "controleren": "Raadwijzer controleert de cijfers en citaten …",
}
DRAFT = "Dit is er al. Het antwoord is nog niet klaar."
STOP = "Stop"
STOPPED_WORD = "Gestopt"
STOPPED_TEXT = "U hebt gestopt. Er is geen antwoord."
RETRY = "Opnieuw vragen"
EDIT = "Vraag wijzigen"
EDITING = "U wijzigt uw laatste vraag. Pas hem onderaan aan en verstuur hem opnieuw."
EDIT_CANCEL = "Niet wijzigen"
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
ERROR_ORIGINAL = "Dit bestand is er niet meer. Misschien is het document intussen veranderd of weggehaald."

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
VERIFIED = "Gecontroleerd: dit staat in de bron"
COMPUTED = "Uitgerekend uit cijfers die in de bronnen staan"
HERO_STANDS = "Staat in"
HERO_WRITTEN = "Daar staat letterlijk:"
CALCULATION = "Zo is het uitgerekend"
COMPARED = "De cijfers naast elkaar"
PLACE_CHART = "Uit de tabel op deze vindplaats"
COLUMN_WHAT = "Wat"
COLUMN_PERIOD = "Periode"
COLUMN_FIGURE = "Cijfer"
COLUMN_SOURCE = "Bron"
SUGGESTIONS = "U kunt nu ook vragen"

# What can be done with an answer.
ACTIONS = "Wat u met dit antwoord kunt doen"
COPY = "Kopieer met bronnen"
COPIED = "Gekopieerd, met de bronnen erbij."
COPY_FAILED = "Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf."
SHARE = "Deel"
SHARE_HEADING = "Deel dit antwoord"
SHARE_INTRO = (
    "Met deze link ziet iemand anders dit ene antwoord met zijn bronnen, zoals het nu is. "
    "De rest van uw gesprek blijft van u."
)
SHARE_LABEL = "Link naar dit antwoord"
SHARE_COPY = "Kopieer de link"
SHARE_COPIED = "De link is gekopieerd."
SHARE_FAILED = "De link kon niet worden gemaakt. Probeer het nog een keer."
SHARED_AT = "Gedeeld op"
SHARED_INTRO = "Dit is één antwoord uit Raadwijzer. Raadwijzer is een AI-systeem en kan fouten maken: kijk bij de bron."
SHARED_MISSING = "Deze link werkt niet (meer), of u mag dit antwoord niet zien."
SHARED_OWN = "Stel zelf een vraag"
FEEDBACK = "Klopt dit antwoord?"
FEEDBACK_RIGHT = "Klopt"
FEEDBACK_WRONG = "Klopt niet"
FEEDBACK_THANKS_RIGHT = "Dank u. Bewaard: dit antwoord klopt."
FEEDBACK_THANKS_WRONG = "Dank u. Bewaard: dit antwoord klopt niet."
FEEDBACK_HEADING = "Wat klopt er niet?"
FEEDBACK_INTRO = "Uw reactie wordt bewaard met de vraag en het antwoord, zodat de beheerder Raadwijzer kan verbeteren."
FEEDBACK_REASONS = (
    "Het cijfer is niet goed",
    "De bron past niet bij de vraag",
    "Er ontbreekt iets",
    "Er had een antwoord moeten zijn",
    "Iets anders",
)
FEEDBACK_MORE = "Wat had er moeten staan? Dit mag u leeg laten."
FEEDBACK_SEND = "Verstuur"
FEEDBACK_FAILED = "Uw reactie kon niet worden bewaard. Probeer het nog een keer."

# Choosing documents.
FILTER_ALL = "In alle documenten"
FILTER_KIND = "Soort document"
FILTER_PROGRAMME = "Programma"
FILTER_ANY_PROGRAMME = "Alle programma’s"
FILTER_YEAR = "Jaar"
FILTER_ANY_YEAR = "Alle jaren"
FILTER_DOCUMENTS = "Documenten"
FILTER_FIND = "Zoek op titel"
FILTER_CLEAR = "Zoek weer in alles"
FILTER_DONE = "Klaar met kiezen"
FILTER_NONE = "Geen enkel document past bij deze keuze. Kies ruimer."
FILTER_EXPLAINED = "Kiest u niets, dan zoekt Raadwijzer in alles."

# Earlier conversations.
HISTORY_HEADING = NAV_HISTORY
HISTORY_INTRO = "Hier vindt u uw eerdere gesprekken terug. Alleen u ziet ze."
HISTORY_EMPTY = "Er zijn nog geen gesprekken bewaard. Stel een vraag, dan komt uw gesprek hier te staan."
HISTORY_DELETE = "Wis"
HISTORY_DELETE_ALL = "Wis alle gesprekken"
HISTORY_SURE = "Weet u het zeker? Wissen kan niet ongedaan worden gemaakt."
HISTORY_SURE_YES = "Ja, wis alles"
HISTORY_SURE_NO = "Nee, bewaar ze"
HISTORY_FAILED = (
    "Uw gesprekken konden niet worden gelezen. Ververs deze pagina. Gaat het weer mis? Meld het dan aan uw beheerder."
)

# How Raadwijzer is.
STATE_MODEL_DOWN = (
    "Het taalmodel is nu niet bereikbaar. Raadwijzer werkt door zonder taalmodel: "
    "antwoorden zijn dan letterlijke citaten."
)
THEME = "Kleuren"
THEME_AUTO = "zoals uw apparaat"
THEME_LIGHT = "licht"
THEME_DARK = "donker"

# Adding a document.
UPLOAD_HEADING = "Document toevoegen"
UPLOAD_INTRO = (
    "Kies een PDF, Word-, Excel-, HTML- of tekstbestand van hooguit {megabytes} MB. Raadwijzer controleert het eerst."
)
UPLOAD_LABEL = "Bestand"
UPLOAD_CHOOSE = "Kies een bestand"
UPLOAD_NONE = "Nog geen bestand gekozen."
UPLOAD_SEND = "Voeg toe"
UPLOAD_STOP = "Stop"
UPLOAD_SENDING = "Versturen"
UPLOAD_STAGES = {
    "controleren": "Controleren",
    "wachten": "Wachten op andere documenten",
    "lezen": "Lezen",
    "verversen": "Bijna klaar",
    "stoppen": "Stoppen",
    "indexeren": "Doorzoekbaar maken",
}
UPLOAD_STOPPED = "Gestopt. Het document is niet toegevoegd."
UPLOAD_LOST = "De verbinding viel weg. Kijk in de lijst of het document erbij staat, en probeer het anders opnieuw."
UPLOAD_TOO_LARGE = "Dit bestand is te groot. Het mag hooguit {megabytes} MB zijn."
UPLOAD_NOBODY = "U mag geen documenten toevoegen. Vraag het aan een medewerker van de griffie."
UPLOAD_FAILED = "Het toevoegen ging mis. Probeer het nog een keer. Gaat het weer mis? Meld het dan aan uw beheerder."
UPLOAD_ASK = "Stel hier een vraag over"
UPLOAD_EMPTY = "Kies eerst een bestand."
FORMULATED = "Dit antwoord is geschreven door een taalmodel."

LOG_OUT = "Uitloggen"
CONCEPTS = "Schriftelijke vragen"

# What was searched.
SEARCHED = "Doorzocht:"
SEARCHED_NAMED = "Gekeken in:"
PICTURED = "Raadwijzer kan een plaatje niet lezen."

# Sources.
SOURCES = "Bronnen"
SOURCE = "Bron"
BACK_TO_ANSWER = "Terug naar het antwoord"
READ_PAGE = "Lees de hele bladzijde"
OPEN_DOCUMENT = "Open het document"
NEW_TAB = "(opent in een nieuw tabblad)"
TABLE = "De tabel in het document"
IMAGE = "De bladzijde in het document"
PAGE_TEXT = "De tekst van deze bladzijde"
ASK_DOCUMENT = "Vraag iets over dit document"
QUOTE_START = "Begin citaat:"
QUOTE_END = "Einde citaat."

# One page of a document.
PAGE_LOADING = "De bladzijde wordt opgehaald …"
PAGE_CLOSE = "Sluiten"
PAGE_EMPTY = "Op deze bladzijde staat geen tekst die Raadwijzer kan lezen."
PAGE_NOT_MARKED = "Het citaat kon op deze bladzijde niet worden gemarkeerd."
PAGE_EXPLAINED = "Dit is de tekst zoals Raadwijzer die las. Opmaak en plaatjes staan er niet bij."

# The documents.
DOCUMENTS_HEADING = NAV_DOCUMENTS
DOCUMENTS_INTRO = "Alleen in deze documenten zoekt Raadwijzer."
DATE_UNKNOWN = "Datum onbekend"
LIST_FOUND = "{count} in de lijst"
LIST_ANY_KIND = "Alle soorten"
ACCESS = "Alleen voor:"
EMPTY_HEADING = "Er zijn nog geen documenten"
EMPTY_INTRO = "Raadwijzer kan pas vragen beantwoorden als er documenten in staan. Zo voegt u ze toe:"
EMPTY_STEPS = (
    "Zet de documenten bij elkaar in één map. PDF, Word en gewone tekst mogen.",
    "Open een opdrachtvenster en typ de opdracht hieronder. Zet op de plek van MAP de naam van uw map.",
    "Wacht tot Raadwijzer klaar is met lezen en ververs dan deze pagina.",
)
EMPTY_UPLOAD = "Of voeg hier een document toe"
EMPTY_BUSY_HEADING = "Raadwijzer leest de eerste documenten"
EMPTY_BUSY = "Zodra het eerste document gelezen is, kunt u vragen stellen. Deze pagina wordt vanzelf bijgewerkt."
EMPTY_COMMAND = "raadwijzer ingest MAP"

# What is said to a screen reader when something changes.
STATUS_ANSWER = "Antwoord: {text}"
STATUS_PLACES = "Geen zeker antwoord. {count} gevonden."
STATUS_NOTHING = "Niets gevonden."
STATUS_ERROR = "Er ging iets mis. Er is geen antwoord."
STATUS_STOPPED = "Gestopt."
STATUS_EDIT = "U wijzigt uw laatste vraag."
STATUS_NEW = "Nieuw gesprek begonnen."


def tables(value: int) -> str:
    """A number of tables in words."""
    return count(value, "tabel gevonden", "tabellen gevonden")


def read_at(when: datetime) -> str:
    """When a document was last read."""
    return f"gelezen op {moment(when)}"


def image_alt(page: int, document: str) -> str:
    """What the picture of a page is called for a screen reader."""
    return f"Bladzijde {page} van {document}, met het citaat omkaderd. De tekst van het citaat staat hierboven."


def rows_left_out(value: int, where: str) -> str:
    """Says how many rows of a table are not shown."""
    return f"{count(value, 'rij', 'rijen')} {where}"


def filtered(value: int, total: int) -> str:
    """The line of the filter when something is chosen."""
    return f"In {number(value)} van {documents(total)}"


def in_document(title: str) -> str:
    """The line of the filter when one document is chosen."""
    return f"Alleen in {title}"


def ingesting(done: int, total: int) -> str:
    """Says that documents are being read."""
    if not total:
        return "Raadwijzer leest documenten. Wat nog niet gelezen is, vindt u nog niet."
    return (
        f"Raadwijzer leest documenten: {number(100 * done // total)} procent is klaar. "
        "Wat nog niet gelezen is, vindt u nog niet."
    )


def chart_label(title: str) -> str:
    """What a chart is called for a screen reader."""
    return f"Staafdiagram: {title} per jaar. De tabel hieronder geeft dezelfde cijfers."


def place_chart_note(rows: int) -> str:
    """Says that a picture of rows of a place is no answer."""
    if rows == 1:
        return "Zo lopen de cijfers van deze rij. Dit is geen antwoord: kijk zelf of u deze rij bedoelt."
    return "Zo lopen de cijfers van deze rijen. Dit is geen antwoord: kijk zelf welke rij u bedoelt."


def open_at(page: int) -> str:
    """The link that opens a PDF at a page."""
    return f"Open de pdf op bladzijde {page}"


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
