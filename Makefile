# Needs git, make and Python 3.11 or newer; everything else goes into .venv. `make` prints the targets.

PYTHON  ?= python3
VENV    := .venv
BIN     := $(VENV)/bin
PIP     := $(BIN)/python -m pip --disable-pip-version-check
TESTS   ?=
SOME    := -m 'not readers'
TOOLS   := tests/browser/node_modules
UPGRADE ?=
WORDS   := templates/languages

LOCK := $(BIN)/python -m uv --no-config --quiet pip compile pyproject.toml --universal --generate-hashes \
	--python-version 3.11 --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
	$(if $(UPGRADE),--upgrade)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site test test-all readers tools check rules words serve lock clean

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

site: $(VENV)/.project ## build the whole site into site/
	$(BIN)/briefing build --clean

test: $(VENV)/.dev ## format, lint, types and every test; TESTS='-k name' for some
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest $(SOME) $(TESTS)
	@echo 'make $(if $(filter full,$(HYPOTHESIS_PROFILE)),test-all,test): format, lint, types and tests are in order.'

test-all: export HYPOTHESIS_PROFILE = full
test-all: SOME =
test-all: tools test ## the same and `readers`, with the full number of examples for every law

readers: tools $(VENV)/.dev ## look at the whole real site as readers get it: browsers, keyboard, accessibility, markup
	$(BIN)/pytest -m readers $(TESTS)

tools: $(if $(shell command -v npm),$(TOOLS)/.made) ## install what `readers` needs from npm; without npm its tests say so

check: $(VENV)/.project ## report every mistake in content/ and write nothing
	$(BIN)/briefing check

rules: $(VENV)/.project ## write RULES.md again, from the table of rules
	$(BIN)/briefing explain --markdown > RULES.md.new
	mv RULES.md.new RULES.md

words: $(VENV)/.project ## collect the words of the interface, and bring each catalogue up to them
	$(BIN)/pybabel -q extract -F $(WORDS)/babel.cfg --no-location --sort-output --omit-header \
	  -k say -k phrase -k plural:1,2 -o $(WORDS)/interface.pot .
	for po in $(WORDS)/*.po; do \
	  $(BIN)/pybabel -q update -i $(WORDS)/interface.pot -o $$po -l $$(basename $$po .po) --no-fuzzy-matching \
	    --ignore-pot-creation-date --ignore-obsolete || exit 1; \
	done

serve: $(VENV)/.project ## show the site on this machine while you edit
	$(BIN)/briefing serve

lock: $(VENV)/.made ## write both lock files again; UPGRADE=1 takes newer versions
	$(PIP) install --quiet 'uv>=0.5'
	$(LOCK) --group build --output-file requirements.lock
	$(LOCK) --group build --extra dev --constraints requirements.lock --output-file requirements-dev.lock

clean: ## remove .venv, the tools, caches and half-built sites
	rm -rf $(VENV) $(TOOLS) tests/bench/node_modules .site-next .site-old .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Each stamp stands for one step that is done, so that nothing is installed twice.

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo 'This needs Python 3.11 or newer; "$(PYTHON)" is' "$$($(PYTHON) -V 2>&1 || true)." >&2; \
	  echo 'Name another one: make PYTHON=python3.12 ...' >&2; exit 1; }
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo 'No virtual environment could be made. On Debian and Ubuntu: apt-get install python3-venv' >&2; exit 1; }
	@touch $@

$(VENV)/.runtime: requirements.lock $(VENV)/.made
	$(PIP) install --quiet --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.project: pyproject.toml $(VENV)/.runtime
	$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.project
	$(PIP) install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

$(TOOLS)/.made: tests/browser/package.json tests/browser/package-lock.json tests/browser/.npmrc
	cd tests/browser && npm ci --ignore-scripts --loglevel=error
	@touch $@

tests/bench/node_modules/.made: tests/bench/package.json tests/bench/package-lock.json tests/bench/.npmrc
	cd tests/bench && npm ci --ignore-scripts --loglevel=error
	@touch $@
