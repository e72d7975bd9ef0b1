# Les commandes du projet. « make » seul les affiche.
.DEFAULT_GOAL := help

# Un autre Python que celui du système : make … PYTHON=python3.12
PYTHON ?= python3

export PYTHON CURDIR

# Ce qu'on donne (ROOT=…) n'est jamais du code : ni make ni le shell ne l'interprète. Il passe tel quel par l'environnement, et les
# lignes ci-dessous le nomment "$$ROOT", jamais $(ROOT).
GIVEN := $(foreach name,$(.VARIABLES),$(if $(filter command,$(origin $(name))),$(name)))
$(foreach name,$(GIVEN),$(eval override $(name) := $$(value $(name)))$(eval export $(name)))

PIP_INSTALL := pip install --disable-pip-version-check
FROM_LOCK := --require-hashes --only-binary :all:

# Un dossier où les bibliothèques du site restent d'une fois sur l'autre : ce qui publie chaque nuit n'a alors besoin du
# registre qu'au changement du verrou. Les empreintes du verrou sont vérifiées pareillement.
WHEELS ?=

# Ce que « make test » demande au système. Python n'y est que s'il faut faire l'environnement.
SYSTEM := node npm browser java libatomic clamscan nginx sshd rsync ssh git pango

# Un environnement est fait pour un dossier et un Python. Copié ou déplacé, il lancerait le code de l'original : il est refait.
MADE_FOR := $(shell .venv/bin/python -V 2>/dev/null) $(CURDIR)
ifneq ($(shell cat .venv/.site 2>/dev/null),$(MADE_FOR))
.PHONY: .venv/.site
SYSTEM := python $(SYSTEM)
endif

.PHONY: help serve site check review convention cms test generate publish serve-nginx audit rehearsal bench measure search-report captures styleguide kit clean

help: ## Affiche ce menu
	@awk -F ' ## ' '/^[a-z-]+:.* ## / { split($$1, rule, ":"); printf "  make %-11s %s\n", rule[1], $$2 }' Makefile

serve: .venv/.code ## Construit le site, le sert sur http://localhost:8000 et suit les changements [PORT=8000]
	@.venv/bin/egalite serve $${PORT:+--port "$$PORT"}

site: .venv/.code ## Construit le site dans output/ [ROOT=dossier] [OUTPUT=dossier]
	@.venv/bin/egalite site $${ROOT:+--root "$$ROOT"} $${OUTPUT:+--output "$$OUTPUT"}

check: .venv/.code ## Vérifie les fiches [ROOT=dossier]
	@.venv/bin/egalite check $${ROOT:+--root "$$ROOT"}

review: .venv/.code ## Écrit la feuille de relecture BASE=branche [HEAD=branche] [ROOT=dossier] [HTML=fichier]
	@.venv/bin/egalite review $${ROOT:+--root "$$ROOT"} $${HTML:+--html "$$HTML"} "$$BASE..$${HEAD:-HEAD}"

# Les types se vérifient sur un seul processeur : à côté des tests, et leurs fautes sont redites à la fin.
test: ## Lance tous les contrôles et tous les tests (un quart d'heure sur deux processeurs)
	@tools/system-packages $(SYSTEM)
	@$(MAKE) --silent --no-print-directory --jobs=3 .venv/.dev node_modules/.done tools/cms/node_modules/.done
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	@.venv/bin/mypy > /dev/null & types=$$!; \
	echo .venv/bin/pytest; .venv/bin/pytest --numprocesses=auto --dist=worksteal; tests=$$?; \
	wait $$types || .venv/bin/mypy || exit; exit $$tests

convention: .venv/.code ## Écrit les conditions particulières à signer PARTNER=organisme [ROOT=dossier] [OUTPUT=fichier]
	@tools/system-packages pango
	@.venv/bin/egalite document conditions $${ROOT:+--root "$$ROOT"} $${OUTPUT:+--output "$$OUTPUT"} "$$PARTNER"

cms: .venv/.code tools/cms/node_modules/.done ## Construit le CMS des contributeurs réguliers [TRIAL=1] [SERVE=1] [PORT=8090] [OUTPUT=dossier]
	@.venv/bin/egalite cms $${OUTPUT:+--output "$$OUTPUT"} $${TRIAL:+--trial} $${SERVE:+--serve} $${PORT:+--port "$$PORT"}

generate: .venv/.code ## Refait tout ce qui se déduit de schemas/ et de plugins/egalite/hosting/
	@.venv/bin/egalite generate

publish: .venv/.code ## Construit le site de production et sa version dans release/ [PUBLISHER=fichier] [SINCE=commit] [RELEASED=commit|site]
	@tools/system-packages pango || echo "Publication sans documents à imprimer : un retrait n'attend pas." >&2
	@.venv/bin/egalite publish $${PUBLISHER:+--publisher "$$PUBLISHER"} $${SINCE:+--since "$$SINCE"} $${RELEASED:+--released "$$RELEASED"}

serve-nginx: .venv/.code ## Sert output/ avec le vrai nginx [PORT=8080] [TLS=1]
	@tools/system-packages nginx
	@.venv/bin/egalite nginx $${PORT:+--port "$$PORT"} $${TLS:+--tls}

audit: .venv-audit/.done node_modules/.done ## Cherche les failles connues des dépendances (demande le réseau)
	@.venv-audit/bin/python tools/audit.py

rehearsal: .venv/.dev .venv-rehearsal/.done tools/rehearsal/node_modules/.done ## Répète ici ce que font GitHub et GitLab à chaque événement (vingt minutes) [ACTIONS=copies] [REHEARSAL=arguments]
	@tools/system-packages git rsync nginx sshd ssh openssl curl logrotate dehydrated pebble ip
	@.venv/bin/python -m tools.rehearsal $$REHEARSAL
	@[ -n "$$REHEARSAL" ] || .venv/bin/pytest -q tests/rehearsal/first_steps.py

bench: .venv/.code .venv-bench/.done ## Mesure les performances face à un pair [BENCH=arguments]
	@.venv/bin/python -m benchmarks $$BENCH

measure: .venv/.dev node_modules/.done benchmarks/observatory/node_modules/.done benchmarks/browsers/node_modules/.done ## Mesure le serveur (Observatory, charge), les pages (Lighthouse, poids), les parcours, et les chemins dans de vrais navigateurs [MEASURE=arguments]
	@tools/system-packages chromium firefox webkit libatomic nginx openssl wrk
	@.venv/bin/python -m benchmarks.server
	@.venv/bin/python -m benchmarks.lighthouse $$MEASURE
	@.venv/bin/egalite site --output .cache/journeys --no-index
	@.venv/bin/python -m benchmarks.journeys .cache/journeys
	@.venv/bin/python -m benchmarks.browsers

search-report: .venv/.dev node_modules/.done ## Mesure les réponses de la recherche et leur coût [REPORT=arguments]
	@tools/system-packages chromium libatomic
	@.venv/bin/python -m benchmarks.search $$REPORT

kit: .venv/.dev ## Dessine une nouvelle version du kit des partenaires, si ses sources ont changé
	@tools/system-packages chromium libatomic pango
	@.venv/bin/python -m tools.kit

styleguide: .venv/.code ## Montre chaque composant du thème dans chacun de ses états [OUTPUT=dossier]
	@.venv/bin/egalite styleguide $${OUTPUT:+--output "$$OUTPUT"}

captures: .venv/.dev ## Refait les images de docs/captures/
	@tools/system-packages chromium libatomic
	@.venv/bin/python -m tools.captures

clean: ## Efface le site construit et les environnements
	@rm -rf output release cms .venv .venv-audit .venv-bench .venv-rehearsal .wheels node_modules benchmarks/browsers/node_modules benchmarks/observatory/node_modules tools/cms/node_modules tools/rehearsal/node_modules

# L'environnement repart de zéro quand un verrou change : rien d'ancien n'y survit.
.venv/.site: requirements/site.txt requirements/dev.txt
	@tools/system-packages python
	@"$$PYTHON" -m venv --clear .venv
	@[ -z "$$WHEELS" ] || [ -d "$$WHEELS" ] || { rm -rf "$$WHEELS.part" && .venv/bin/pip download --quiet --disable-pip-version-check $(FROM_LOCK) --dest "$$WHEELS.part" -r requirements/site.txt && mv "$$WHEELS.part" "$$WHEELS"; }
	@.venv/bin/python tools/progress.py "Bibliothèques du site, une minute environ" requirements/site.txt .venv/bin/$(PIP_INSTALL) $(FROM_LOCK) $${WHEELS:+--no-index --find-links "$$WHEELS"} -r requirements/site.txt
	@echo "$$(.venv/bin/python -V) $$CURDIR" >$@

.venv/.code: .venv/.site pyproject.toml requirements/site.in
	@.venv/bin/$(PIP_INSTALL) --quiet --no-deps --no-build-isolation --no-index -e .
	@touch $@

.venv/.dev: .venv/.site | .venv/.code
	@.venv/bin/python tools/progress.py "Outils de test, une minute environ" requirements/dev.txt .venv/bin/$(PIP_INSTALL) $(FROM_LOCK) -r requirements/dev.txt
	@touch $@

.venv-audit/.done: requirements/audit.txt
	@tools/system-packages python
	@"$$PYTHON" -m venv --clear .venv-audit
	@.venv-audit/bin/python tools/progress.py "Outils d'audit" requirements/audit.txt .venv-audit/bin/$(PIP_INSTALL) $(FROM_LOCK) -r requirements/audit.txt
	@touch $@

.venv-rehearsal/.done: requirements/rehearsal.txt
	@tools/system-packages python
	@"$$PYTHON" -m venv --clear .venv-rehearsal
	@.venv-rehearsal/bin/python tools/progress.py "Programme de répétition" requirements/rehearsal.txt .venv-rehearsal/bin/$(PIP_INSTALL) $(FROM_LOCK) -r requirements/rehearsal.txt
	@touch $@

.venv-bench/.done: requirements/bench.txt
	@tools/system-packages python
	@"$$PYTHON" -m venv --clear .venv-bench
	@.venv-bench/bin/python tools/progress.py "Outils de mesure" requirements/bench.txt .venv-bench/bin/$(PIP_INSTALL) $(FROM_LOCK) -r requirements/bench.txt
	@touch $@

# npm ci efface node_modules, et le témoin avec : une installation interrompue est donc reprise.
define NODE_MODULES
	@tools/system-packages node npm
	@echo "Programmes de Node ($(@D)), une demi-minute environ…"
	@cd $(<D) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
endef

node_modules/.done: package.json package-lock.json
	$(NODE_MODULES)

%/node_modules/.done: %/package.json %/package-lock.json
	$(NODE_MODULES)
