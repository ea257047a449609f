# Needs python3 (3.11 or newer, with venv and pip) and make. `make help` lists what there is.
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help run test test-oldest test-pythons test-dist lint format fuzz bench bench-docs explore web images lock clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Only code that was built from the pinned lock: neither a build environment nor an index is used for the project itself.
INSTALL_PROJECT := $(PIP) install --no-deps --no-build-isolation --no-index --editable .
OUT := out

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 18

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "evenhand needs Python 3.11 or newer, but $(PYTHON) is " + sys.version.split()[0] + ": choose another with make PYTHON=...")'
	@echo "Creating $(VENV) ..."
	@$(PYTHON) -m venv $(VENV) || { echo "Could not create $(VENV): python3 needs its venv and pip modules (on Debian: apt-get install python3-venv)" >&2; exit 1; }

# Each stamp is older than its lock exactly when the lock has changed since it was installed.
$(VENV)/installed-run: requirements/run.txt pyproject.toml $(VENV)/pyvenv.cfg
	@echo "Installing what evenhand needs to run ..."
	@$(PIP) install --require-hashes -r $<
	@$(INSTALL_PROJECT)
	@touch $@

$(VENV)/installed-dev: requirements/dev.txt pyproject.toml $(VENV)/pyvenv.cfg
	@echo "Installing what evenhand needs to be developed ..."
	@$(PIP) install --require-hashes -r $<
	@$(INSTALL_PROJECT)
	@touch $@ $(VENV)/installed-run

run: $(VENV)/installed-run  ## the US House of 435 seats, then every house from 50 to 600, with pictures in out/
	@mkdir -p $(OUT)
	@$(BIN)/evenhand allocate us-2020 435 --format table --plot $(OUT)/allocation.png
	@echo
	@$(BIN)/evenhand sweep us-2020 50 600 --format table --plot $(OUT)/sweep.png
	@echo
	@echo "The pictures are $(OUT)/allocation.png and $(OUT)/sweep.png. Try next:"
	@echo "  $(BIN)/evenhand allocate us-2020 435 --sigma 0.9 --beta 3   another idea of what is fair"
	@echo "  $(BIN)/evenhand sweep new-england-2024 6 60 --alpha 3       which total is worth having"
	@echo "  $(BIN)/evenhand data                                        the data sets that come with it"
	@echo "  $(BIN)/evenhand allocate YOUR.csv 100                       your own groups"
	@echo "  make explore                                                   the sliders, in the browser"

# A file's tests share their server, browser or notebook, and so stay with one worker.
WORKERS := --numprocesses=2 --dist=loadfile

test: $(VENV)/installed-dev  ## all tests and a tenth of the random cases, the examples in the documents included
	@$(BIN)/python -m pytest $(WORKERS)

OLDEST := .venv-oldest
$(OLDEST)/installed: requirements/oldest.txt pyproject.toml
	@echo "Installing the oldest versions that pyproject.toml allows ..."
	@$(PYTHON) -m venv $(OLDEST)
	@$(OLDEST)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r $<
	@$(OLDEST)/bin/python -m pip --disable-pip-version-check --quiet install --no-deps --no-build-isolation --no-index --editable .
	@touch $@

test-oldest: $(OLDEST)/installed $(VENV)/installed-dev  ## all tests, on the oldest versions that pyproject.toml allows
	@$(BIN)/python tools/environments.py oldest

test-pythons: $(VENV)/installed-dev  ## the core without browser, on every Python from 3.11 on that is here
	@$(BIN)/python tools/environments.py pythons

test-dist: $(VENV)/installed-dev  ## all tests, on wheel and sdist as they are installed: alone, and with extras
	@$(BIN)/python tools/environments.py dist

lint: $(VENV)/installed-dev  ## ruff and mypy --strict
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy --strict src tools

format: $(VENV)/installed-dev  ## put the code into the project's format
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

fuzz: $(VENV)/installed-dev  ## the random tests, with many more cases
	@$(BIN)/python -m pytest tests/fuzz -q -s

bench: $(VENV)/installed-dev  ## how fast it is, beside its yardstick
	@$(BIN)/python benchmarks/run.py

bench-docs: $(VENV)/installed-dev  ## measure again, and write it into docs/performance.md
	@$(BIN)/python benchmarks/plots.py
	@$(BIN)/python benchmarks/run.py --json $(OUT)/benchmarks.json --write docs/performance.md

explore: $(VENV)/installed-dev  ## the sliders, in the browser
	@$(BIN)/evenhand explore us-2020

web:  ## build the page of the sliders again from web/ (needs node and npm; users do not)
	@npm --prefix web ci --no-audit --no-fund
	@npm --prefix web run build

images: $(VENV)/installed-dev  ## draw the pictures of the documents again
	@$(BIN)/python docs/make_images.py

# Universal: one lock for every platform and Python. run.txt takes its versions from dev.txt, so that both fit one .venv.
UV_COMPILE := $(BIN)/uv pip compile pyproject.toml --quiet --no-config --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"
lock: $(VENV)/pyvenv.cfg  ## resolve the dependencies again; `make lock UPGRADE=--upgrade` takes the newest
	@test -x $(BIN)/uv || $(PIP) install "uv>=0.5"
	@$(UV_COMPILE) $(UPGRADE) --all-extras --group dev --output-file requirements/dev.txt
	@$(UV_COMPILE) --group build --constraints requirements/dev.txt --no-annotate --output-file requirements/run.txt
	@$(UV_COMPILE) $(UPGRADE) --resolution lowest-direct --all-extras --group dev --output-file requirements/oldest.txt

clean:  ## remove what was made, .venv too
	rm -rf $(VENV) $(OLDEST) $(OUT) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks
	find src tests benchmarks docs -name __pycache__ -type d -prune -exec rm -rf {} +
