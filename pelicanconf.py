"""Réglages du site. `make site` et `make serve` lisent ce fichier ; `make publish` lit publishconf.py."""

from __future__ import annotations

from pathlib import Path

from jinja2 import StrictUndefined

from egalite.french.dates import in_words
from egalite.french.typography import typeset, typeset_html
from egalite.hosting.server import security_txt
from egalite.records.content.publisher import LABELS
from egalite.records.stray import PATTERNS
from egalite.records.values.day import today
from egalite.site import emergency
from egalite.site.pages import correction
from egalite.site.publisher import shown
from egalite.site.render import assets
from egalite.site.render.emergency import urgent
from egalite.site.render.locales.environment import bytecode
from egalite.site.render.locales.languages import FRENCH, languages
from egalite.site.render.locales.markup import Translate
from egalite.site.views import qr
from egalite.site.views.preview_image import preview_image
from egalite.site.views.records import shown_host

_HERE = Path(__file__).resolve().parent

SITENAME = "Égalité contre racisme"
SITEURL = "http://localhost:8000"
AUTHOR = SITENAME
DEFAULT_LANG = "fr"
LOCALE = ["C.UTF-8"]
TIMEZONE = "Europe/Paris"

# Le jour qui compte comme aujourd'hui : ce qui est en ligne en dépend.
EGALITE_DAY = today()
EGALITE_ROOT = str(_HERE)
# Rempli par `egalite site`, qui sait quel fichier lire.
EGALITE_PUBLISHER = dict.fromkeys(LABELS, "")
EGALITE_PUBLISHER_REQUIRED = False
# Ce qui prouve une validation : "merge" (une fusion l'apporte) ou "signed" (une signature de .github/allowed_signers).
EGALITE_VALIDATION = "merge"
EGALITE_NOTICES: list[str] = []
# Ceux du dépôt ; `egalite site` y met ceux de la racine qu'il construit.
EGALITE_EMERGENCY = emergency.read(_HERE)
# Ce qui donne d'autres fichiers que ceux du site, d'après les réglages et les adresses de ses pages.
EGALITE_ADDED = [security_txt.files]
# Ce qui fait les documents à imprimer, d'après le site ; rien ici, pour qu'une construction n'attende ni Pango ni du papier.
EGALITE_PRINT = None
# La forge ; le formulaire n'en parle que si elle est réglée, et si « deposit » y vaut « oui ».
EGALITE_FORGE_FILE = str(_HERE / "forge.yml")
# L'index de la seconde recherche ; `egalite site --no-index` le laisse de côté, pour mesurer le reste.
EGALITE_SEARCH_INDEX = True
# Ce que `make serve` garde d'une construction à la suivante.
EGALITE_MEMO = None
# Les fichiers à publier, quand ceux de la racine ont des erreurs : `egalite publish` les compose.
EGALITE_TREE = None

PATH = str(_HERE / "content")
OUTPUT_PATH = str(_HERE / "output")
DELETE_OUTPUT_DIRECTORY = False
PLUGINS = ["egalite.site.build.plugin"]
LOAD_CONTENT_CACHE = False

THEME = str(_HERE / "theme")
THEME_STATIC_PATHS: list[str] = []
THEME_TEMPLATES_OVERRIDES = [str(_HERE / "theme")]
JINJA_ENVIRONMENT = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "auto_reload": False,
    "extensions": [Translate],
    "bytecode_cache": bytecode(),
}
JINJA_FILTERS = {
    "typeset": typeset,
    "typeset_html": typeset_html,
    "host": shown_host,
    "date_in_words": in_words,
    "urgent": urgent,
}
JINJA_GLOBALS = {
    "asset": assets.address,
    "integrity": assets.integrity,
    "script": assets.script,
    "EGALITE_PUBLISHER": EGALITE_PUBLISHER,
    "publisher_labels": shown,
    "correction_mail": correction.mail,
    "answer_delay": correction.delay,
    "emergency_numbers": EGALITE_EMERGENCY,
    "qr_code": qr.code,
    "preview_image": preview_image(),
    "language": FRENCH,
    "languages": (FRENCH, *languages()),
    # Adresses françaises des pages traduites : le générateur les y met.
    "translated": frozenset(),
    "origin": "",
}

# Pelican lit et écrit les pages éditoriales ; tout le reste vient des fiches.
PAGE_PATHS = ["pages", "guides"]
ARTICLE_PATHS = ["news"]
STATIC_PATHS = ["images"]
PAGE_URL = "{slug}/"
PAGE_SAVE_AS = "{slug}/index.html"
ARTICLE_URL = "actualites/{slug}/"
ARTICLE_SAVE_AS = "actualites/{slug}/index.html"
DIRECT_TEMPLATES: list[str] = []
for _name in ("ARCHIVES", "AUTHOR", "AUTHORS", "CATEGORY", "CATEGORIES", "TAG", "TAGS", "DRAFT", "DRAFT_PAGE"):
    globals()[f"{_name}_SAVE_AS"] = ""
# Ce que laissent les systèmes et les éditeurs n'est ni lu ni publié.
IGNORE_FILES = ["**/.*", *PATTERNS]
USE_FOLDER_AS_CATEGORY = False
DEFAULT_CATEGORY = "actualites"
DEFAULT_PAGINATION = False
FORMATTED_FIELDS: list[str] = []
FEED_DOMAIN = SITEURL
FEED_ALL_ATOM = "flux/actualites.xml"
FEED_ALL_RSS = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
