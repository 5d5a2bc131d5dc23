# Two targets do everything: `make chat` and `make test`. Both set up what they need in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= data/voorbeeld
# Where the documents and questions of evals/suites/almelo are.
ALMELO ?= ../shared

.PHONY: chat test lint types layers tests almelo benchmark documents encoding screenshot clean

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

tests: $(VENV)/.dev
	$(BIN)/python -m pytest

# The suite on real documents, which are no part of the project; exit status 2 where they are not.
almelo: $(VENV)/.run
	$(BIN)/raadwijzer eval run evals/suites/almelo/suite.yaml --documents $(ALMELO)/corpus \
		--questions $(ALMELO)/questions/questions.jsonl --baseline evals/suites/almelo/basislijn.json

# The example documents, made again from their source.
documents: $(VENV)/.dev
	$(BIN)/python -m evals.making --out evals/documents

# The token encoding, learned again from the example documents.
encoding: $(VENV)/.dev
	$(BIN)/python -m ingest.encoding evals/documents

# The documents of the benchmark's municipalities.
benchmark: $(VENV)/.dev
	$(BIN)/python -m evals.benchmark.make --out build/benchmark

clean:
	rm -rf $(VENV) build data .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
