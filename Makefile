# Two targets do everything: `make chat` and `make test`. Both set up what they need in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= data/voorbeeld
# Where the documents and questions of evals/suites/almelo are.
ALMELO ?= ../shared

.PHONY: chat test lint types layers tests almelo schriftelijk benchmark corruptions hallucinations injections documents encoding screenshots clean bench benchmark-scores tables-score curves load

# The stamps hold the state of the files that decide what must be installed.
$(VENV)/.made:
	$(PYTHON) -c 'import sys; sys.exit("Raadwijzer needs Python 3.11 or newer; set PYTHON=…") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.run: pyproject.toml constraints.txt | $(VENV)/.made
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	touch $@

$(VENV)/.dev: pyproject.toml constraints.txt | $(VENV)/.made
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@ $(VENV)/.run

chat: $(VENV)/.run
	$(BIN)/raadwijzer ingest evals/documents --data $(DATA)
	$(BIN)/raadwijzer chat --data $(DATA)

test: lint types layers tests

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

layers: $(VENV)/.dev
	$(BIN)/lint-imports --cache-dir .import_linter_cache

# A process a core; the tests of one file stay together, as they share what they set up. Those with a browser run by
# themselves, and once more where a busy machine lets a click come before the page is ready for it.
tests: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto --dist loadfile --ignore=tests/assistant/web --ignore=tests/assistant/drafting/test_page.py
	$(BIN)/python -m pytest --reruns 2 --only-rerun "Locator expected" tests/assistant/web tests/assistant/drafting/test_page.py

# The suite on real documents, which are no part of the project; exit status 2 where they are not.
almelo: $(VENV)/.run
	$(BIN)/raadwijzer eval run evals/suites/almelo/suite.yaml --documents $(ALMELO)/corpus \
		--questions $(ALMELO)/questions/questions.jsonl --baseline evals/suites/almelo/basislijn.json

# The suite of schriftelijke vragen on the example documents: splitting, concept answers, what is missing.
schriftelijk: $(VENV)/.run
	$(BIN)/raadwijzer eval run evals/suites/schriftelijk/suite.yaml

# The example documents, made again from their source.
documents: $(VENV)/.dev
	$(BIN)/python -m evals.making --out evals/documents

# The token encoding, learned again from the example documents.
encoding: $(VENV)/.dev
	$(BIN)/python -m ingest.encoding evals/documents

# The documents of the benchmark's municipalities.
benchmark: $(VENV)/.dev
	$(BIN)/python -m evals.benchmark.make

# Scores on the benchmark by split; of the judging split no question or answer is shown.
benchmark-scores: benchmark
	status=0; for split in learn choose judge; do \
	    $(BIN)/raadwijzer eval run evals/suites/benchmark/$$split/*.yaml || status=1; \
	done; exit $$status

# Verification: thousands of right answers made wrong, by kind; every one must be caught. Takes about half an hour.
corruptions: $(VENV)/.dev
	$(BIN)/python -m evals.verifying

# A language model that lies, over the wire through the whole chain: 1,000 lies by kind; none may reach a reader.
hallucinations: $(VENV)/.dev
	$(BIN)/python -m evals.hallucinations

# Orders to the language model hidden in documents, file names, metadata and questions, and a model that obeys them.
injections: $(VENV)/.dev
	$(BIN)/python -m evals.injections

# What it costs in time, memory and disk on 1, 10 and 100 times the example documents, beside a plain LangChain pipeline.
bench: $(VENV)/.dev
	$(BIN)/python -m evals.bench

# Twenty people asking at once over real HTTP: median and p95, and nobody gets an error or another's answer.
load: $(VENV)/.dev
	$(BIN)/python -m evals.bench.load

# How well the tables of the benchmark's documents are read, cell by cell.
tables-score: $(VENV)/.dev
	$(BIN)/python -m evals.tables

# Pictures of the main states of the chat, on a phone and at a desk, in light and dark; needs Chromium.
screenshots: $(VENV)/.dev
	$(BIN)/python -m evals.making.screenshots build/screenshots

# Learning curves, false answers against answered questions (pictures in build/curves), and the commonest causes of failure.
curves: $(VENV)/.dev
	$(BIN)/python -m evals.curves
	$(BIN)/python -m evals.causes choose

clean:
	rm -rf $(VENV) build data .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
