# What a user or developer types. Each target does its own set-up and says what it is doing.

PYTHON ?= python3
BIN := .venv/bin
FUZZ_SECONDS ?= 180

.PHONY: help setup demo test check eval bench browser fuzz torture lint-data schema clean

help: ## list these targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

setup: .venv/.done ## make .venv with pinned dependencies (needs the network)

.venv/.done: pyproject.toml constraints.txt hatch_build.py
	@echo "Setting up .venv (once, about a minute) …"
	@$(PYTHON) -c 'import sys; sys.exit("Tawatur needs Python 3.11 or newer, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else 0'
	@$(PYTHON) -m venv .venv 2>/dev/null || { $(PYTHON) -m pip install -q --user virtualenv && $(PYTHON) -m virtualenv -q .venv; }
	@$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@$(BIN)/python -m compileall -q src/tawatur
	@touch $@

demo: setup ## the main job on the pages in examples/
	@echo "Reading examples/, making the dossiers …"
	@$(BIN)/tawatur dossier examples --json build/dossier.json --html build/dossier.html
	@echo "Written: build/dossier.html (open it in a browser) and build/dossier.json"

test: setup ## the tests
	@echo "Running the tests …"
	@$(BIN)/python -m pytest

check: setup ## everything else CI runs: style, types, imports, data, scores
	@echo "ruff …";        $(BIN)/ruff check . && $(BIN)/ruff format --check .
	@echo "mypy …";        $(BIN)/mypy
	@mkdir -p build; echo "import-linter …"; $(BIN)/lint-imports >build/imports.txt 2>&1 || { cat build/imports.txt; exit 1; }
	@$(MAKE) --no-print-directory lint-data eval

lint-data: setup ## Arabic data files: no Persian letters, tatweel, diacritics, bidi marks
	@echo "data …";        $(BIN)/python eval/lint_data.py

eval: setup ## scores against ../shared, held to eval/floors.json; SEMANTIC=1: with the encoder too (minutes)
	@echo "eval …";        $(BIN)/python eval/run.py $(if $(SEMANTIC),--semantic)

browser: setup ## journeys in a real Chromium (Debian: apt-get install chromium fonts-noto-core libpangoft2-1.0-0 poppler-utils)
	@echo "Walking through the pages in Chromium …"
	@$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt -e '.[browser]'
	@$(BIN)/python -m pytest browser --import-mode=prepend

torture: setup ## kill -9 an `add` a hundred times
	@TAWATUR_KILLS=100 $(BIN)/python -m pytest tests/store -k killing

fuzz: setup ## three minutes of odd pages (FUZZ_SECONDS=600 for ten); atheris where it installs, else hypothesis
	@$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt -e '.[fuzz]' || echo "atheris does not install here"
	@$(BIN)/python eval/sweep.py
	@$(BIN)/python eval/fuzz.py $(FUZZ_SECONDS)

bench: setup ## articles a second and peak memory
	@$(BIN)/python eval/bench.py
	@$(BIN)/python eval/bench_library.py
	@$(BIN)/python eval/bench_pages.py
	@$(BIN)/python eval/stories.py --growth

schema: setup ## write docs/schema/ anew
	@$(BIN)/python eval/write_schema.py

clean: ## remove what was made
	rm -rf .venv build
