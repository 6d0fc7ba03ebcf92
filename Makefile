# Two commands do everything: `make demo` shows the main job, `make test` proves it.
# Both set up what they need in .venv; nothing is installed outside it but Debian packages.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# The lock is complete and pins every package by hash, so pip resolves nothing (--no-deps): an old pip
# would follow an extra such as coverage[toml] to its newest release. The project itself is linked, not copied.
$(VENV)/.ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q l10n
	@touch $@

.PHONY: setup
setup: $(VENV)/.ready ## Make .venv with everything in it

.PHONY: demo
demo: setup ## Run the main job on source/anchorage.txt and show what came out
	@sh scripts/demo.sh $(BIN)/l10n

.PHONY: packages
packages:
	@sh scripts/debian-packages.sh tests/debian-packages.txt scripts/apertium-packages.txt

.PHONY: lint
lint: setup ## Run the linters alone
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Read by four workers for the first time, each test module is rewritten four times, and that is traced.
.PHONY: collected
collected: setup
	@told=$$(env -u PYTHONDONTWRITEBYTECODE $(BIN)/pytest --collect-only -qq) || { echo "$$told"; exit 1; }

# Four workers on two cores: many tests wait for a program, a browser or a lock.
# Each run keeps its coverage in a folder of its own, so that two runs do not count each other's.
.PHONY: test
test: setup packages ## Run all linters and all tests
	@$(MAKE) --no-print-directory --jobs=2 lint collected
	@kept=$$(mktemp -d) && trap 'rm -rf "$$kept"' EXIT && export COVERAGE_FILE="$$kept/coverage" && \
	$(BIN)/pytest -n 4 --dist worksteal --cov --cov-report= --cov-fail-under=0 -m "not soak" && $(BIN)/python -m coverage report

.PHONY: soak
soak: setup packages ## Run the long fault and fuzz tests (about an hour and a half)
	$(BIN)/pytest -m soak --hypothesis-profile explore

.PHONY: pictures
pictures: setup packages ## Make the pictures of the review page anew
	PYTHONPATH=. $(BIN)/python scripts/desk_pictures.py

.PHONY: bench
bench: setup ## Measure against the peers and print ratios
	$(BIN)/python benchmarks/main_job.py
	$(BIN)/python benchmarks/catalogues.py --short

# The suite is OASIS's: `make xliff-suite SUITE=folder` with a copy of its xliff-21 folder, else it says so.
.PHONY: xliff-suite
xliff-suite: setup ## Hold XLIFF 2.1 to the schema, the rules and the test suite of OASIS (SUITE=folder)
	@$(BIN)/python -c 'import elementpath' 2>/dev/null || $(BIN)/python -m pip install --quiet --disable-pip-version-check 'elementpath>=5,<6'
	@$(BIN)/python scripts/xliff_suite.py $(SUITE)

# atheris is wanted by nothing else, and has wheels for some versions of Python alone.
.PHONY: fuzz
fuzz: setup ## Read a million damaged catalogues, documents and packages (RUNS=1000000 each; hours)
	@$(BIN)/python -c 'import atheris' 2>/dev/null || $(BIN)/python -m pip install --quiet --disable-pip-version-check 'atheris>=3,<4'
	@$(BIN)/python scripts/fuzz.py --runs $(or $(RUNS),1000000)

.PHONY: docs
docs: setup ## Build docs/ as a site in build/site
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet

.PHONY: release
release: setup ## Build wheel and sdist into dist/, with what they are made of (SBOM)
	$(BIN)/python -m hatchling build -d dist
	$(BIN)/python scripts/sbom.py dist/l10n.cdx.json

.PHONY: lock
lock: ## Renew requirements.lock from pyproject.toml (needs uv)
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 \
	  pyproject.toml --all-extras --group pyproject.toml:dev -o requirements.lock

.PHONY: clean
clean: ## Remove what the commands made; sources and catalogues stay
	rm -rf $(VENV) build dist .l10n .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache \
	  .import_linter_cache
