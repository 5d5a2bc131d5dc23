"""The model server from the command line: `python -m evals.modelserver {serve,collect,show,import,score}`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from evals.errors import EvalError
from evals.modelserver.cassettes import Cassettes, Collector, import_replies, read_pending, waiting
from evals.modelserver.collecting import collect, questions_of
from evals.modelserver.playing import Player
from evals.modelserver.server import MODEL, ModelServer
from evals.modelserver.suites import collect_suite, replay_suite
from evals.output import Targets, report

PORT = 8099
"""The port of `serve`; tests take a free one."""


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when all is done, 1 when requests wait for a reply, 2 when it could not run."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    # Nothing else than this server may be asked, whatever stands in the environment.
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        os.environ.pop(name, None)
    try:
        return int(chosen.run(chosen))
    except EvalError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evals.modelserver", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="serve recorded replies until it is interrupted")
    serve.add_argument("--port", type=int, default=PORT)
    serve.add_argument("--cassette", type=Path, action="append", default=[])
    serve.add_argument("--pending", type=Path, help="collect unknown requests here")
    serve.set_defaults(run=_serve)

    collecting = commands.add_parser("collect", help="ask questions and collect the requests that have no reply yet")
    asked = collecting.add_mutually_exclusive_group(required=True)
    asked.add_argument("--questions", type=Path, help="JSONL with id, question and perhaps history")
    asked.add_argument("--suite", type=Path, help="a suite, also one of letters with schriftelijke vragen")
    collecting.add_argument("--data", type=Path, help="the index; a suite can do without: its documents are read")
    collecting.add_argument("--pending", type=Path, required=True, help="folder for requests and their replies")
    collecting.add_argument("--cassette", type=Path, action="append", default=[], help="what is already recorded")
    collecting.add_argument("--out", type=Path, help="gets the answers to the questions that are complete")
    collecting.add_argument("--limit", type=int, help="only so many questions")
    collecting.set_defaults(run=_collect)

    scoring = commands.add_parser("score", help="run a suite with recorded replies and print its scores")
    scoring.add_argument("--suite", type=Path, required=True)
    scoring.add_argument("--data", type=Path, help="the index; without it the documents of the suite are read")
    scoring.add_argument("--cassette", type=Path, action="append", required=True)
    scoring.add_argument("--json", type=Path, help="gets the whole record, for `raadwijzer eval score` and `compare`")
    scoring.set_defaults(run=_score)

    show = commands.add_parser("show", help="print the requests that wait for a reply, the system text of each once")
    show.add_argument("keys", nargs="*", help="only these; also requests that have a reply")
    show.add_argument("--pending", type=Path, required=True)
    show.add_argument("--part", default="1/1", help="2/5 is the second of five equal parts, for five readers")
    show.add_argument("--list", action="store_true", help="only the keys, one a line")
    show.set_defaults(run=_show)

    importing = commands.add_parser("import", help="put written replies into a cassette")
    importing.add_argument("--pending", type=Path, required=True)
    importing.add_argument("--cassette", type=Path, required=True)
    importing.add_argument("--by", default="", help="who replied")
    importing.set_defaults(run=_import)
    return parser


def _serve(chosen: argparse.Namespace) -> int:
    player: Player = Collector(chosen.pending, *chosen.cassette) if chosen.pending else Cassettes(*chosen.cassette)
    with ModelServer(player, port=chosen.port) as server:
        print(f"RAADWIJZER_MODEL=openai:{MODEL} RAADWIJZER_MODEL_URL={server.url}", flush=True)
        try:
            server.wait()
        except KeyboardInterrupt:
            print("Stopped.")
    return 0


def _collect(chosen: argparse.Namespace) -> int:
    if chosen.suite is not None:
        done = collect_suite(chosen.suite, chosen.data, chosen.pending, chosen.cassette, chosen.limit)
    elif chosen.data is None:
        raise EvalError("--questions needs --data: the index to ask them of")
    else:
        questions = questions_of(chosen.questions, chosen.limit)
        done = collect(questions, chosen.data, chosen.pending, chosen.cassette, chosen.out)
    for fault in done.faults:
        print(f"not usable: {fault}", file=sys.stderr)
    print(f"{len(done.complete)} questions complete, {len(done.open)} open, {len(done.waiting)} requests waiting")
    return int(bool(done.open))


def _score(chosen: argparse.Namespace) -> int:
    found = replay_suite(chosen.suite, chosen.data, chosen.cassette)
    passed = report(found.run, Targets(json=chosen.json), Console())
    print(f"{found.by_model} answers by the model, {found.missed} requests without a reply")
    return int(not passed)


def _show(chosen: argparse.Namespace) -> int:
    part, _, parts = chosen.part.partition("/")
    if chosen.keys:
        found = [one for one in read_pending(chosen.pending) if one.key in chosen.keys]
    else:
        found = waiting(chosen.pending)
    # The first letters of a key are as good as drawn by lot, so the parts stay the same when requests come and go.
    found = [one for one in found if int(one.key, 16) % int(parts) == int(part) - 1]
    if chosen.list:
        print("\n".join(one.key for one in found))
        return 0
    shown: set[str] = set()
    for one in found:
        print(f"{'=' * 30} {one.key}")
        if one.system not in shown:
            shown.add(one.system)
            print(f"--- system\n{one.system}")
            if one.reply_schema is not None:
                print(f"--- schema of the reply\n{json.dumps(one.reply_schema, ensure_ascii=False)}")
        print(f"--- user\n{one.user}\n--- write the reply to {chosen.pending / one.key}.reply.json\n")
    return 0


def _import(chosen: argparse.Namespace) -> int:
    taken, faults = import_replies(chosen.pending, chosen.cassette, chosen.by)
    for fault in faults.values():
        print(f"not usable: {fault}", file=sys.stderr)
    left = len(waiting(chosen.pending))
    print(f"{taken} replies in {chosen.cassette}, {left} requests waiting")
    return int(bool(left))


if __name__ == "__main__":
    raise SystemExit(main())
