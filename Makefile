# What people and scripts run here; a bare `make` prints this list.
PY := .venv/bin/python
READY := .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help install sandbox run test long lint check bench screenshots lock wheel clean

help: ## print the targets
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' Makefile

install: $(READY) ## prepare .venv with everything, pinned by hash

$(READY): requirements-dev.lock pyproject.toml
	@test -x $(PY) || python3 -m venv .venv
	@echo "Menyiapkan .venv (sekali saja, sekitar satu menit) …"
	@$(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(PY) -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

sandbox: $(READY) ## the whole service with imitated Telegram and mail, no account needed
	@$(PY) -m pstbot sandbox

run: $(READY) ## the service against real Telegram, with .env
	@$(PY) -m pstbot run

test: $(READY) ## all tests of the normal run
	@$(PY) -m pytest

long: $(READY) ## the long form of the costly proofs
	@$(PY) -m pytest -m "long or not long"

lint: $(READY) ## format, lint, types, import contracts
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

check: lint test ## what CI runs

bench: $(READY) ## the benchmark table
	@$(PY) -m benchmarks

screenshots: $(READY) ## renew the pictures in the docs from the sandbox page
	@$(PY) -m tests.browser.screenshots

lock: ## renew the lock files from pyproject.toml
	@$(PY) -m pip install -q pip-tools
	@.venv/bin/pip-compile -q --upgrade --generate-hashes --no-emit-index-url --no-emit-find-links --strip-extras --allow-unsafe --extra sandbox -o requirements.lock pyproject.toml
	@.venv/bin/pip-compile -q --upgrade --generate-hashes --no-emit-index-url --no-emit-find-links --strip-extras --allow-unsafe --extra dev -o requirements-dev.lock pyproject.toml

wheel: $(READY) ## build the wheel into dist/
	@$(PY) -m build --wheel --no-isolation

clean: ## remove .venv and what was built
	rm -rf .venv build dist
