# The few commands of this project. Each sets up what it needs first; the second time that takes a moment.

PYTHON  ?= python3
MINUTES ?= 5
BIN      = .venv/bin

.PHONY: help demo setup test check fix fuzz bench quality clean
.DEFAULT_GOAL := help

help:  ## say what there is
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(MAKEFILE_LIST)

demo:  ## turn examples/ into out/digest.pdf and out/digest.html
	@$(PYTHON) scripts/setup.py run
	@mkdir -p out && rm -f out/digest.html out/digest.pdf
	@$(BIN)/briefing make examples -o out/digest.html -o out/digest.pdf; status=$$?; \
	[ $$status -ne 4 ] || $(BIN)/briefing make examples -o out/digest.html --quiet; \
	for made in out/digest.html out/digest.pdf; do [ ! -e $$made ] || echo "made: $(CURDIR)/$$made"; done; \
	exit $$status

setup:  ## make .venv with the package and all tools in it
	@$(PYTHON) scripts/setup.py dev

test: ## run the checks and every test
	@$(PYTHON) scripts/setup.py test
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/pytest -n auto --dist worksteal

check: setup  ## ruff and mypy, in seconds
	@$(BIN)/ruff check
	@$(BIN)/mypy

fix: setup  ## let ruff mend what it can
	@$(BIN)/ruff check --fix

fuzz: setup  ## look for bytes that no reader stands: ten minutes of hypothesis, MINUTES=5 of atheris
	@$(BIN)/python tests/fuzz/run.py $(MINUTES)

bench: setup  ## what it costs to start and to rank, beside sumy
	@$(BIN)/python benchmarks/startup.py
	@$(BIN)/python benchmarks/rankers.py

quality: setup  ## what it scores beside its peers, into docs/quality.md: make quality SETS=folder
	@mkdir -p out && $(BIN)/python benchmarks/quality.py "$(SETS)" > out/quality.md && mv out/quality.md docs/quality.md

clean:  ## remove what was made here, .venv too
	rm -rf .venv .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis node_modules build dist out
