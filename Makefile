# Les commandes du projet. « make » seul les affiche.
.DEFAULT_GOAL := help

PIP_INSTALL := pip install --quiet --disable-pip-version-check
FROM_LOCK := --require-hashes --only-binary :all:

.PHONY: help serve site check review convention cms test generate publish serve-nginx audit bench measure search-report captures styleguide clean

help: ## Affiche ce menu
	@awk -F ' ## ' '/^[a-z-]+:.* ## / { split($$1, rule, ":"); printf "  make %-11s %s\n", rule[1], $$2 }' Makefile

serve: .venv/.code ## Construit le site, le sert sur http://localhost:8000 et suit les changements
	.venv/bin/egalite serve

site: .venv/.code ## Construit le site dans output/ [ROOT=dossier] [OUTPUT=dossier]
	.venv/bin/egalite site $(if $(ROOT),--root "$(ROOT)") $(if $(OUTPUT),--output "$(OUTPUT)")

check: .venv/.code ## Vérifie les fiches [ROOT=dossier]
	.venv/bin/egalite check $(if $(ROOT),--root "$(ROOT)")

review: .venv/.code ## Écrit la feuille de relecture BASE=branche [HEAD=branche] [ROOT=dossier] [HTML=fichier]
	.venv/bin/egalite review $(if $(ROOT),--root "$(ROOT)") $(if $(HTML),--html "$(HTML)") "$(BASE)..$(or $(HEAD),HEAD)"

test: .venv/.dev node_modules/.done tools/cms/node_modules/.done ## Lance tous les contrôles et tous les tests
	tools/system-packages chromium-headless-shell || tools/system-packages chromium # Ubuntu n'a que le second
	tools/system-packages java libatomic clamscan nginx sshd rsync ssh git pango
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/pytest --numprocesses=auto --dist=worksteal

convention: .venv/.code ## Écrit les conditions particulières à signer PARTNER=organisme [ROOT=dossier] [OUTPUT=fichier]
	tools/system-packages pango
	.venv/bin/egalite convention $(if $(ROOT),--root "$(ROOT)") $(if $(OUTPUT),--output "$(OUTPUT)") "$(PARTNER)"

cms: .venv/.code tools/cms/node_modules/.done ## Construit le CMS des contributeurs réguliers [TRIAL=1] [SERVE=1] [PORT=8090] [OUTPUT=dossier]
	.venv/bin/egalite cms $(if $(OUTPUT),--output "$(OUTPUT)") $(if $(TRIAL),--trial) $(if $(SERVE),--serve) $(if $(PORT),--port "$(PORT)")

generate: .venv/.code ## Refait tout ce qui se déduit de schemas/ et de plugins/egalite/hosting/
	.venv/bin/egalite generate

publish: .venv/.code ## Construit le site de production et sa version dans release/ [PUBLISHER=fichier]
	.venv/bin/egalite publish $(if $(PUBLISHER),--publisher "$(PUBLISHER)")

serve-nginx: .venv/.code ## Sert output/ avec le vrai nginx [PORT=8080] [TLS=1]
	tools/system-packages nginx
	.venv/bin/egalite nginx $(if $(PORT),--port "$(PORT)") $(if $(TLS),--tls)

audit: .venv-audit/.done node_modules/.done ## Cherche les failles connues des dépendances (demande le réseau)
	.venv-audit/bin/python tools/audit.py

bench: .venv/.code .venv-bench/.done ## Mesure les performances face à un pair [BENCH=arguments]
	.venv/bin/python -m benchmarks $(BENCH)

measure: .venv/.dev node_modules/.done benchmarks/observatory/node_modules/.done ## Mesure le serveur (Observatory, charge) et les pages (Lighthouse, poids) [MEASURE=arguments]
	tools/system-packages chromium libatomic nginx openssl wrk
	.venv/bin/python -m benchmarks.server
	.venv/bin/python -m benchmarks.lighthouse $(MEASURE)

search-report: .venv/.dev node_modules/.done ## Mesure les réponses de la recherche et leur coût [REPORT=arguments]
	tools/system-packages chromium libatomic
	.venv/bin/python -m benchmarks.search $(REPORT)

styleguide: .venv/.code ## Montre chaque composant du thème dans chacun de ses états [OUTPUT=dossier]
	.venv/bin/egalite styleguide $(if $(OUTPUT),--output "$(OUTPUT)")

captures: .venv/.dev ## Refait les images de docs/captures/
	tools/system-packages chromium libatomic
	.venv/bin/python -m tools.captures

clean: ## Efface le site construit et les environnements
	rm -rf output release cms .venv .venv-audit .venv-bench node_modules benchmarks/observatory/node_modules tools/cms/node_modules

# L'environnement repart de zéro quand un verrou change : rien d'ancien n'y survit.
.venv/.site: requirements/site.txt requirements/dev.txt
	python3 -m venv --clear .venv
	.venv/bin/$(PIP_INSTALL) $(FROM_LOCK) -r requirements/site.txt
	@touch $@

.venv/.code: .venv/.site pyproject.toml requirements/site.in
	.venv/bin/$(PIP_INSTALL) --no-deps --no-build-isolation --no-index -e .
	@touch $@

.venv/.dev: .venv/.site | .venv/.code
	.venv/bin/$(PIP_INSTALL) $(FROM_LOCK) -r requirements/dev.txt
	@touch $@

.venv-audit/.done: requirements/audit.txt
	python3 -m venv --clear .venv-audit
	.venv-audit/bin/$(PIP_INSTALL) $(FROM_LOCK) -r requirements/audit.txt
	@touch $@

.venv-bench/.done: requirements/bench.txt
	python3 -m venv --clear .venv-bench
	.venv-bench/bin/$(PIP_INSTALL) $(FROM_LOCK) -r requirements/bench.txt
	@touch $@

# npm ci efface node_modules, et le témoin avec : une installation interrompue est donc reprise.
node_modules/.done: package.json package-lock.json
	tools/system-packages node npm
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

benchmarks/observatory/node_modules/.done: benchmarks/observatory/package.json benchmarks/observatory/package-lock.json
	tools/system-packages node npm
	cd benchmarks/observatory && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

tools/cms/node_modules/.done: tools/cms/package.json tools/cms/package-lock.json
	tools/system-packages node npm
	cd tools/cms && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
