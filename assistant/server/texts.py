"""What the server side says to users, in Dutch."""

LOGIN_INTRO = "Meld u aan om vragen te stellen over de stukken van de raad."
LOGIN_NAME = "Naam"
LOGIN_PASSWORD = "Wachtwoord"
LOGIN_SEND = "Aanmelden"
LOGIN_OIDC = "Aanmelden met het account van uw organisatie"
LOGIN_FORGOTTEN = "Wachtwoord vergeten? Vraag de beheerder om een nieuw wachtwoord."
LOGIN_WRONG = "Naam of wachtwoord klopt niet. Probeer het opnieuw."
LOGIN_EXPIRED = "Deze pagina stond te lang open. Vul uw gegevens nog een keer in."
LOGIN_BROKEN = "Aanmelden lukt nu niet. Probeer het later, of vraag de beheerder."
LOGGED_IN_AS = "U bent aangemeld als {shown}."
LOGOUT_SEND = "Afmelden"
LOGOUT_BACK = "Terug naar de chat"

OIDC_REFUSED = "Aanmelden met het account van uw organisatie is niet gelukt. Probeer het opnieuw."
OIDC_NO_ROLE = "U bent aangemeld bij uw organisatie, maar u heeft nog geen toegang tot Raadwijzer. Vraag de beheerder."

API_TITLE = "koppeling voor programma's"
API_DESCRIPTION = (
    "Met deze koppeling (JSON over HTTP) stelt een programma dezelfde vragen als de chat. Waar accounts zijn, meldt "
    "het programma zich aan met POST /login en stuurt het de cookie mee. Het ziet alleen de stukken die dat account "
    "mag zien."
)
API_SCHEMA = "De beschrijving als OpenAPI-bestand"
API_PARAMETERS = "Gegevens in het adres"
API_BODY = "Gegevens in de aanvraag (JSON)"
API_ANSWERS = "Antwoorden"
API_EXAMPLE = "Voorbeeld"
API_WRONG = "Deze aanvraag klopt niet."
API_NOT_READY = "Er is nog niets ingelezen, of het inlezen loopt nog. Probeer het later."
API_NO_DOCUMENT = "Dit document is er niet."
API_FORBIDDEN = "U mag dit niet doen."


def too_many_attempts(seconds: float) -> str:
    """After too many wrong passwords."""
    minutes = max(1, -(-int(seconds) // 60))
    return f"Te veel pogingen. Probeer het over {minutes} {'minuut' if minutes == 1 else 'minuten'} opnieuw."
