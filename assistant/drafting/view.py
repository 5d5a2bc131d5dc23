"""What the page shows of a case, as HTML. Everything in it comes from outside and is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from assistant.drafting.checklist import said_of
from assistant.drafting.gaps import gap_todo
from assistant.drafting.models import Case, Concept, MarkedFigure, Nature, Status
from assistant.drafting.placing import figures_of
from assistant.models import Citation

_STATUS_CLASS = {Status.CONCEPT: "concept", Status.CHECK: "check", Status.READY: "ready"}


def notice(text: str, wrong: bool = False) -> str:
    """A message; read aloud by screen readers."""
    role = "alert" if wrong else "status"
    return f'<p class="rwc-notice{" rwc-wrong" if wrong else ""}" role="{role}">{escape(text)}</p>' if text else ""


def table(case: Case, chosen: str = "") -> str:
    """All questions with their status; a button opens one."""
    concepts = {concept.number: concept for concept in case.concepts}
    rows = []
    for question in case.letter.questions:
        concept = concepts.get(question.number)
        mark = ' aria-current="true"' if question.number == chosen else ""
        name = escape(question.number)
        if concept is None:
            state, todo, nature = "nog niet gemaakt", "", ""
            button = name
        else:
            kind = _STATUS_CLASS[concept.status]
            state = f'<span class="rwc-status rwc-{kind}">{escape(concept.status.value)}</span>'
            todo = str(len(concept.todo) + len(concept.marked))
            nature = "oordeel of toezegging" if concept.nature is Nature.POLITICAL else "feiten"
            button = f'<button type="button" data-event="open" data-number="{name}">Vraag {name}</button>'
        rows.append(
            f"<tr{mark}><th scope=row>{button}</th><td>{escape(question.text)}</td><td>{nature}</td><td>{state}</td>"
            f"<td>{todo}</td></tr>"
        )
    head = "<tr><th>Nr.</th><th>Vraag</th><th>Soort</th><th>Status</th><th>Te doen</th></tr>"
    return f'<table class="rwc-table"><thead>{head}</thead><tbody>{"".join(rows)}</tbody></table>'


def remarks(texts: Sequence[str]) -> str:
    """What to look at in how the letter was split."""
    points = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<ul class=rwc-remarks>{points}</ul>" if points else ""


def question(concept: Concept) -> str:
    """The question of the open concept, with what was said before it."""
    lead = f"<p><em>{escape(concept.lead)}</em></p>" if concept.lead else ""
    why = f"<p class=rwc-why>{escape(concept.why_political)}</p>" if concept.why_political else ""
    return f"{lead}<h3>Vraag {escape(concept.number)}. {escape(concept.question)}</h3>{why}"


def checked(text: str, marked: Sequence[MarkedFigure]) -> str:
    """The text with what no source shows marked, and a list that says why."""
    if not marked:
        return '<p class="rwc-notice">Alle cijfers in de tekst staan in een bron.</p>'
    parts: list[str] = []
    cursor = 0
    for mark in marked:
        if mark.start >= cursor:
            parts.append(escape(text[cursor : mark.start]))
            parts.append(f"<mark>{escape(text[mark.start : mark.end])}</mark>")
            cursor = mark.end
    parts.append(escape(text[cursor:]))
    points = "".join(f"<li>“{escape(mark.written)}” {escape(mark.fault)}</li>" for mark in marked)
    body = "".join(parts).replace("\n", "<br>")
    return f'<div class="rwc-marked" role="status"><p>{body}</p><ul>{points}</ul></div>'


def sources(concept: Concept) -> str:
    """The sources of a concept; a button takes one away."""
    if not concept.citations:
        return "<p>Dit antwoord heeft nog geen bron.</p>"
    items = "".join(
        f"<li>[{one.marker}] {_place(one)}"
        f'<button type="button" data-event="drop" data-marker="{one.marker}">Verwijder bron {one.marker}</button></li>'
        for one in concept.citations
    )
    return f"<ul class=rwc-sources>{items}</ul>"


def around(concept: Concept) -> str:
    """What there is to do and to look at for a concept: to-do, conflicts, earlier statements, possible places."""
    parts = [_list("Te doen", concept.todo), _list("Stukken spreken elkaar tegen", concept.conflicts)]
    related = [f"{said_of(one)}: “{one.citation.quote}”" for one in concept.related]
    parts.append(_list("Eerder in de raad", related))
    return "".join(parts)


def gaps(concept: Concept) -> str:
    """What is missing, and for each a sentence that a button puts in the answer with its source."""
    items = []
    for number, missing in enumerate(concept.gaps):
        lines = [f"<p><strong>Ontbreekt:</strong> {escape(missing.what)}</p>", f"<p>{escape(gap_todo(missing))}</p>"]
        place = missing.place
        if place is not None and place.sentence is not None:
            table = f" ({escape(place.table)})" if place.table else ""
            lines.append(
                f"<p>Mogelijk, nog geen antwoord: <q>{figured(place.sentence.quote)}</q> "
                f"{escape(place.sentence.document)}, bladzijde {place.sentence.page}{table}</p>"
                f'<button type="button" data-event="adopt" data-marker="{number}">Neem deze zin over</button>'
            )
        items.append(f"<li>{''.join(lines)}</li>")
    return f"<h4>Wat ontbreekt</h4><ul class=rwc-sources>{''.join(items)}</ul>" if items else ""


def figured(quote: str) -> str:
    """A quote with its figures marked, so that a writer sees at once what it would bring into the answer."""
    parts: list[str] = []
    cursor = 0
    for start, end in figures_of(quote):
        parts += [escape(quote[cursor:start]), f"<b>{escape(quote[start:end])}</b>"]
        cursor = end
    return "".join([*parts, escape(quote[cursor:])])


def offered(places: Sequence[Citation], title: str, event: str) -> str:
    """Places that can become a source; a button takes one."""
    items = "".join(
        f"<li>{_place(one)}"
        f'<button type="button" data-event="{event}" data-marker="{one.marker}">Gebruik als bron</button></li>'
        for one in places
    )
    return f"<h4>{escape(title)}</h4><ul class=rwc-sources>{items}</ul>" if items else ""


def _list(title: str, texts: Sequence[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<h4>{escape(title)}</h4><ul>{items}</ul>" if items else ""


def _place(citation: Citation) -> str:
    return f"<strong>{escape(citation.document)}</strong>, bladzijde {citation.page}: <q>{figured(citation.quote)}</q> "


STYLE = """
#rw-loading,.rwc-hidden{display:none!important}
.rwc{max-width:72rem;margin:0 auto!important;padding:.5rem 1rem!important}
.rwc #rwc-message{position:sticky;top:0;z-index:5;background:var(--body-background-fill,#fff)}
.rwc .row{gap:.75rem!important;align-items:end;margin:.5rem 0}
.rwc .rwc-table button{white-space:nowrap}
.rwc-table{border-collapse:collapse;width:100%}
.rwc-table th,.rwc-table td{border-bottom:1px solid #8a8f98;padding:.4rem .5rem;text-align:left;vertical-align:top}
.rwc-table tr[aria-current]{background:#e8f0fb;color:#111}
.rwc-status{border-radius:.3rem;padding:.1rem .4rem;white-space:nowrap;color:#111}
.rwc-concept{background:#f4d9a6}.rwc-check{background:#cfe3fb}.rwc-ready{background:#c9ecd0}
.rwc-notice{border-left:.3rem solid #154273;padding:.4rem .7rem;margin:.4rem 0}
.rwc-wrong{border-color:#a31d1d}
.rwc-marked{border:1px solid #a31d1d;padding:.5rem .7rem}.rwc-marked mark{background:#ffe58a;color:#111}
.rwc-sources li{margin:.4rem 0}
.rwc-table button,.rwc-sources button,.rwc-upload button{cursor:pointer;padding:.35rem .6rem;border:1px solid #154273;
border-radius:.3rem;background:#fff;color:#154273;min-height:2.2rem}
.rwc-table button:focus-visible,.rwc-sources button:focus-visible{outline:3px solid #154273;outline-offset:2px}
@media (max-width:640px){.rwc-table thead{display:none}.rwc-table,.rwc-table tbody,.rwc-table tr,.rwc-table th,
.rwc-table td{display:block;border:0}.rwc-table tr{border-bottom:1px solid #8a8f98;padding:.4rem 0}}
"""

UPLOAD = (
    '<label class="rwc-upload">Bestand met vragen (Word, PDF of tekst, hoogstens 10 MB) '
    '<input type="file" accept=".docx,.pdf,.txt,.md"></label>'
)

UPLOAD_SCRIPT = """
element.addEventListener("change", async (event) => {
  const file = event.target.files && event.target.files[0];
  if (!file) return;
  if (file.size > LIMIT) { trigger("too_large", {}); event.target.value = ""; return; }
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 32768)
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 32768));
  trigger("send_file", { name: file.name, data: btoa(text) });
  event.target.value = "";
});
"""
"""A file goes along with an event: Gradio's own way for files is closed, as it can read back what was sent."""

BUTTONS_SCRIPT = """
element.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-event]");
  if (!button || !element.contains(button)) return;
  const given = { number: button.dataset.number, marker: button.dataset.marker };
  if (button.dataset.event === "open") trigger("open", given);
  else if (button.dataset.event === "drop") trigger("drop", given);
  else if (button.dataset.event === "take") trigger("take", given);
  else if (button.dataset.event === "adopt") trigger("adopt", given);
});
"""

DOWNLOAD_SCRIPT = """
watch("value", () => {
  const link = element.querySelector("a[data-content]");
  if (!link) return;
  const text = atob(link.dataset.content);
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: link.dataset.kind }));
  const click = document.createElement("a");
  click.href = address;
  click.download = link.dataset.name;
  click.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
});
"""


def download(name: str, kind: str, content: str) -> str:
    """A file for the browser to keep: its name, type and base64 content."""
    return f'<a hidden data-name="{escape(name)}" data-kind="{escape(kind)}" data-content="{escape(content)}"></a>'
