"""Many people asking at once, over real HTTP, each logged in: `python -m evals.bench.load` (`make load`).

Everyone has a document of his own, for a group of his own, with another amount for the same row. Half of the questions
are that one, in the same words for all: an answer with the amount of another is a wrong user's answer. The others are
questions of the example suite, whose answers must name no amount of anyone. All people begin at the same moment and
ask one question after another, without a pause: many times as fast as people do.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter

import httpx

from assistant.indexing import index_paths
from assistant.server.accounts import FILE_NAME, Accounts
from assistant.server.people import Role
from evals.bench.corpora import SAMPLE, SAMPLE_SUITE, suite_questions
from evals.errors import EvalError
from ingest.models import Frozen
from vectorstore.index import Index

PEOPLE = 20
ROUNDS = 10
"""Questions that everyone asks."""

OWN_QUESTION = "Wat is het budget van de werkgroep in 2027?"
PASSWORD = "een wachtwoord voor de proef"
SHARED_QUESTIONS = 40
TIMEOUT_SECONDS = 120.0
START_SECONDS = 120.0
"""How long the server may take to say where it is."""

OPENS_ON = "staat open op "


class Person(Frozen):
    """Someone who asks, with the amount that only he may see, as documents write it."""

    name: str
    amount: str


class Asked(Frozen):
    """One question that was asked: how long it took, and what was wrong with the answer ("" when nothing)."""

    person: str
    seconds: float
    error: str = ""
    wrong: str = ""
    own_found: bool | None = None


class Load(Frozen):
    """What came of all of it. `wall` is the time from the first question to the last answer."""

    people: int
    asked: tuple[Asked, ...]
    wall: float
    alone: float

    @property
    def seconds(self) -> list[float]:
        """How long each answer took."""
        return sorted(one.seconds for one in self.asked)

    @property
    def errors(self) -> list[str]:
        """What failed."""
        return [one.error for one in self.asked if one.error]

    @property
    def wrong(self) -> list[str]:
        """Answers with something of someone else."""
        return [one.wrong for one in self.asked if one.wrong]

    @property
    def own_missed(self) -> int:
        """How many did not get what only they may see."""
        return sum(one.own_found is False for one in self.asked)


def people_of(count: int) -> tuple[Person, ...]:
    """So many people; no amount occurs in another one or in the example documents."""
    return tuple(Person(name=f"lid{number:02d}", amount=f"7.{number:03d}.{913 + number}") for number in range(count))


def prepare(data: Path, people: Sequence[Person], documents: Path) -> None:
    """Make a data folder: the documents for everyone, one for each person, and the accounts.

    Raises:
        EvalError: a document could not be read.
    """
    own = data / "eigen"
    own.mkdir(parents=True)
    rows = ["file,access"]
    for person in people:
        text = (
            f"Raadsbrief werkgroep {person.name}\n\n1. Budget\n\n"
            f"Het budget van de werkgroep in 2027 is {person.amount} euro. De raad stelt dit later vast.\n"
        )
        (own / f"{person.name}.txt").write_text(text, encoding="utf-8")
        rows.append(f"{person.name}.txt,groep-{person.name}")
    (own / "metadata.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    index = Index(data)
    summary = index_paths(index, [documents, own], encoding="raadwijzer")
    index.close()
    if summary.failures:
        raise EvalError(f"Niet gelezen: {summary.failures[0].file}: {summary.failures[0].problem}")
    accounts = Accounts(data / FILE_NAME)
    for person in people:
        accounts.add(person.name, person.name, Role.RAADSLID, (f"groep-{person.name}",), PASSWORD)


@contextlib.contextmanager
def served(data: Path) -> Iterator[str]:
    """The real chat in a process of its own; gives its address.

    Raises:
        EvalError: it does not start.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("RAADWIJZER_")}
    root = str(Path(__file__).parents[2])
    process = subprocess.Popen(
        [sys.executable, "-m", "assistant.cli", "chat", "--data", str(data), "--geen-browser"],
        env={**kept, "PYTHONPATH": os.pathsep.join(filter(None, (root, kept.get("PYTHONPATH"))))},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    timer = threading.Timer(START_SECONDS, process.kill)
    timer.start()
    try:
        said = iter(process.stdout or ())
        address = next((line.partition(OPENS_ON)[2].strip() for line in said if OPENS_ON in line), None)
        timer.cancel()
        if address is None:
            raise EvalError("De chat start niet.")
        yield address
    finally:
        timer.cancel()
        process.terminate()
        process.communicate()


def log_in(client: httpx.Client, person: Person) -> None:
    """Log in as a person.

    Raises:
        EvalError: it is refused.
    """
    page = client.get("login").text
    token = page.partition('name="csrf" value="')[2].partition('"')[0]
    done = client.post("login", data={"naam": person.name, "wachtwoord": PASSWORD, "csrf": token})
    if done.status_code != httpx.codes.SEE_OTHER:
        raise EvalError(f"{person.name} kan zich niet aanmelden ({done.status_code}).")


def ask(client: httpx.Client, person: Person, people: Sequence[Person], question: str) -> Asked:
    """Ask one question and look at what came back."""
    began = perf_counter()
    try:
        response = client.post("api/ask", json={"question": question})
        seconds = perf_counter() - began
        response.raise_for_status()
    except httpx.HTTPError as error:
        return Asked(person=person.name, seconds=perf_counter() - began, error=f"{type(error).__name__}: {question}")
    text = response.text
    others = [other for other in people if other != person and (other.amount in text or other.name in text)]
    return Asked(
        person=person.name,
        seconds=seconds,
        wrong=f"{person.name} kreeg iets van {others[0].name}: {question}" if others else "",
        own_found=person.amount in text if question == OWN_QUESTION else None,
    )


def run(address: str, people: Sequence[Person], rounds: int, questions: Sequence[str]) -> Load:
    """Let everyone log in, and then all ask at once.

    Args:
        address: of the chat.
        people: who ask.
        rounds: how many questions each.
        questions: those that are not about the own document.

    Raises:
        EvalError: someone cannot log in.
    """
    asked: list[Asked] = []
    with contextlib.ExitStack() as stack:
        clients = [stack.enter_context(httpx.Client(base_url=address, timeout=TIMEOUT_SECONDS)) for _ in people]
        for client, person in zip(clients, people, strict=True):
            log_in(client, person)
        alone = [ask(clients[0], people[0], people, question).seconds for question in (OWN_QUESTION, *questions[:9])]
        together = threading.Barrier(len(people) + 1)

        def work(number: int) -> None:
            together.wait()
            for turn in range(rounds):
                other = questions[(number * rounds + turn) % len(questions)]
                asked.append(ask(clients[number], people[number], people, other if turn % 2 else OWN_QUESTION))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(len(people))]
        for thread in threads:
            thread.start()
        together.wait()
        began = perf_counter()
        for thread in threads:
            thread.join()
    return Load(people=len(people), asked=tuple(asked), wall=perf_counter() - began, alone=statistics.median(alone))


def report(load: Load) -> str:
    """What came of it, for a reader."""
    seconds = load.seconds
    at_95 = seconds[min(len(seconds) - 1, int(0.95 * len(seconds)))]
    lines = [
        f"{load.people} mensen tegelijk, {len(seconds)} vragen in {_number(load.wall)} s "
        f"({_number(len(seconds) / load.wall)} per seconde)",
        f"mediaan {_number(statistics.median(seconds))} s, p95 {_number(at_95)} s, langste {_number(seconds[-1])} s; "
        f"een vraag alleen {_number(load.alone)} s",
        f"antwoorden van een ander: {len(load.wrong)}; fouten: {len(load.errors)}; "
        f"eigen stuk niet gevonden: {load.own_missed}",
    ]
    return "\n".join([*lines, *load.wrong[:5], *load.errors[:5]])


def _number(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; exit status 1 when someone got an error or something of another."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--documents", type=Path, default=SAMPLE)
    options = parser.parse_args(arguments)
    people = people_of(options.people)
    folder = Path(tempfile.mkdtemp(prefix="raadwijzer-load-"))
    try:
        prepare(folder / "data", people, options.documents)
        with served(folder / "data") as address:
            load = run(address, people, options.rounds, suite_questions(SAMPLE_SUITE, SHARED_QUESTIONS))
    except EvalError as error:
        print(error, file=sys.stderr)
        return 2
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(report(load))
    return 1 if load.errors or load.wrong or load.own_missed else 0


if __name__ == "__main__":
    sys.exit(main())
