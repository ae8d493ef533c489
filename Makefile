# JARVIS. `make demo` shows it at work, `make test` checks everything, `make help` lists the rest.
# Nothing is installed outside this folder: uv lives in .tools/, the locked environment in .venv/.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

UV_VERSION := 0.13.8
UV := .tools/bin/uv
UV_STAMP := .tools/.uv-$(UV_VERSION)
STAMP := .venv/.synced
RUN := .venv/bin/python -P -m

# The first of these that runs and is 3.11 or 3.12 (a pyenv shim may exist and not run).
PYTHON ?= $(shell for p in python3.11 python3.12 python3; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 13))' 2>/dev/null && { echo $$p; break; }; done)

.PHONY: help setup demo serve test lint bench soak clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## everything into .venv, from uv.lock

demo: $(STAMP) ## a short out of one sentence, start to end (FILE=clip.mp4 edits a clip of yours)
	@$(RUN) cli.demo $(if $(FILE),"$(FILE)")

serve: $(STAMP) ## run JARVIS until Ctrl-C
	@.venv/bin/jarvis serve

lint: $(STAMP) ## style, room order and types
	.venv/bin/ruff check .
	.venv/bin/lint-imports
	.venv/bin/pyright

# Tests wait for other processes a third of the time: three of them at once keep two cores busy, and types are checked beside them.
test: $(STAMP) ## every check and every test but the long ones
	.venv/bin/ruff check .
	.venv/bin/lint-imports
	@types=$$(mktemp); nice .venv/bin/pyright >"$$types" 2>&1 & checked=$$!; \
	echo '$(RUN) pytest -m "not soak" -n 3 --dist loadfile --no-loadscope-reorder'; \
	$(RUN) pytest -m "not soak" -n 3 --dist loadfile --no-loadscope-reorder && tested=0 || tested=$$?; \
	wait $$checked && typed=0 || typed=$$?; \
	echo pyright; cat "$$types"; rm -f "$$types"; exit $$(( tested > typed ? tested : typed ))

soak: $(STAMP) ## the long fault and load runs
	$(RUN) pytest -m soak --timeout 3600

bench: $(STAMP) ## measure what docs and tests promise
	$(RUN) benchmarks

eval: $(STAMP) ## how well sentences are understood without a model
	@$(RUN) evals

clean: ## remove what make built (your JARVIS_HOME stays)
	rm -rf .venv .tools .pytest_cache .ruff_cache .hypothesis .import_linter_cache

$(UV_STAMP):
	@if [ -z "$(PYTHON)" ]; then \
		echo "JARVIS needs Python 3.11 or 3.12, and neither python3.11 nor python3.12 was found." >&2; \
		echo "Install one (Debian: apt install python3.11 python3.11-venv), or say where it is: make PYTHON=/path/to/python3.11 ..." >&2; exit 1; fi
	@echo "Setting up in .tools and .venv (once; a few minutes on a slow line)"
	@$(PYTHON) -m venv .tools || { echo "$(PYTHON) cannot make environments. Debian: apt install python3-venv" >&2; exit 1; }
	@.tools/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@touch $@

$(STAMP): $(UV_STAMP) pyproject.toml uv.lock
	@$(UV) sync --quiet --frozen --no-python-downloads --compile-bytecode $(if $(PYTHON),--python $(PYTHON))
	@.venv/bin/python -m compileall -q agent api bots cli core graphs media memory tools
	@touch $@
