"""Les champs d'une page éditoriale sont connus, et une date s'y écrit année-mois-jour.

`Title` est obligatoire ; une actualité a une `Date`. `Slug` est la fin de l'adresse ; sans lui, elle vient du titre. Deux pages n'ont pas
la même adresse, ni celle d'une page que le site fait lui-même, comme `recherche`. `Status: draft` garde un brouillon hors ligne ; une
page dont la date n'est pas venue y reste aussi. `Easy_of` est le `Slug` du guide qu'une page redit en français facile ;
`Readers`, le groupe de personnes concernées qui l'a relue, et le jour. Les autres champs de Pelican (`Author`, `Tags`, `Save_as`…) ne
servent pas ici, et un champ ne s'écrit qu'une fois.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content import pages
from egalite.records.context import Context, Corpus
from egalite.records.document import Document
from egalite.records.kinds import IDENTIFIER
from egalite.records.schema import nearest
from egalite.records.values.day import read_day

RULE = "page-metadata"
KINDS = ("page",)
_FIELDS = (
    "title",
    "date",
    "modified",
    "slug",
    "summary",
    "status",
    "template",
    "order",
    "verification",
    "easy_of",
    "readers",
)
# One that a blank line or a sign has parted from the others; « Date : » may also begin a text.
_LOST = re.compile(rf"\W*({'|'.join(name for name in _FIELDS if name != 'date')})\s?:", re.IGNORECASE)
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}-")  # a file's name may give its date
# Those of theme/templates/ that make a page of an editorial text.
TEMPLATES = ("accessibility", "article", "deadlines", "guide", "page", "publisher")
_STATUSES = ("draft", "published")
# What the site's own addresses begin with, but for those that a page of content/ holds; languages have two letters.
OWN = frozenset({
    "a-venir", "actualites", "agenda", "agir", "alerter", "bilan", "criteres", "decisions", "dispositifs", "domaines", "donnees", "flux",
    "frequentation", "guides", "imprimer", "journal", "kit", "me-defendre", "pagefind", "partenaires", "plan-du-site", "proposer",
    "que-s-est-il-passe", "recherche", "static", "territoires",
})  # fmt: skip
_LANGUAGE = re.compile(r"[a-z]{2}")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    yield from faults(document)


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    """Two pages that ask for one address; one in easy French of a guide that is not there."""
    first: dict[str, str] = {}
    slugs = sorted(page.slug for page in corpus.pages if "easy_of" not in (page.data or {}))
    for page in corpus.pages:
        if (origin := (page.data or {}).get("easy_of", "")) and origin not in slugs:
            guess = nearest(origin, slugs)
            told = f"aucun guide n'a pour « Slug » « {origin} » ; {_mend(guess)}"
            yield page.finding(RULE, ("easy_of",), told, suggestion=guess)
        other = first.setdefault(page.address, page.path)
        if other != page.path:
            told = f"« {page.address} » est déjà l'adresse de {other} ; choisissez-en une autre."
            yield page.finding(RULE, _end(page), told, rivals=(other,))


def faults(document: Document) -> Iterator[Finding]:
    """What is wrong in the fields of a page."""
    data = document.data or {}
    for name in data:
        if name not in _FIELDS:
            guess = nearest(name, _FIELDS)
            told = f"le champ « {name.capitalize()} » ne sert pas ici ; {_mend(guess and guess.capitalize())}"
            yield document.finding(RULE, (name,), told, key=True, suggestion=guess and guess.capitalize())
    lost = _LOST.match(document.body)
    if isinstance(document, pages.Page) and document.repeated:
        told = f"le champ « {document.repeated} » est écrit deux fois : la suite se lirait sur la page ; gardez-en un."
        yield document.finding_in_body(RULE, 0, told)
    elif lost:
        told = f"« {lost[1]} » se lirait sur la page : ce champ s'écrit avec les autres, avant toute ligne vide, sans espace avant « : »."
        yield document.finding_in_body(RULE, lost.start(1), told)
    elif isinstance(document, pages.Page) and document.glued:
        told = "cette ligne n'est pas un champ, et se lirait sur la page ; laissez une ligne vide après les champs."
        yield document.finding_in_body(RULE, 0, told)
    if not data.get("title") and not lost:
        yield document.finding(RULE, (), "la page n'a pas de titre ; commencez-la par une ligne « Title: … ».")
    for name in ("date", "modified"):
        if name in data:
            yield from _date(document, name, data[name])
    if document.path.startswith("content/news/") and "date" not in data and not _DATED.match(document.id):
        told = "l'actualité n'a pas de date ; ajoutez une ligne « Date: », par exemple « Date: 2026-11-23 »."
        yield document.finding(RULE, (), told)
    if isinstance(document, pages.Page) and data.get("title"):
        yield from _address(document)
    if data.get("status", "published") not in _STATUSES:
        told = f"« {data['status']} » n'est pas un état ; écrivez « draft » (brouillon) ou « published » (en ligne)."
        yield document.finding(RULE, ("status",), told, allowed=_STATUSES)
    if data.get("template", "page") not in TEMPLATES:
        told = f"« {data['template']} » n'est pas un gabarit de page ; écrivez par exemple « guide » ou « page »."
        yield document.finding(RULE, ("template",), told, allowed=TEMPLATES)
    if "easy_of" in data and data.get("template") != "guide":
        told = "une page en français facile a le gabarit des guides ; écrivez « Template: guide »."
        yield document.finding(RULE, ("easy_of",), told, key=True)
    if not data.get("order", "0").isdecimal():
        yield document.finding(RULE, ("order",), "le rang est un nombre, par exemple « Order: 3 ».")


def _address(page: pages.Page) -> Iterator[Finding]:
    own = page.address == f"/{page.slug}/" and (page.slug in OWN or _LANGUAGE.fullmatch(page.slug))
    if not IDENTIFIER.match(page.slug):
        told = "l'adresse a des minuscules sans accent, des chiffres et des tirets, par exemple « garder-des-preuves »"
        yield page.finding(
            RULE, _end(page), f"{told}." if "slug" in (page.data or {}) else f"{told} ; ajoutez « Slug »."
        )
    elif own or page.slug == "page":  # « page » begins the address of what follows in a list
        told = (
            f"« {page.address} » est une adresse que le site emploie lui-même ; choisissez-en une autre avec « Slug »."
        )
        yield page.finding(RULE, _end(page), told)


def _end(page: pages.Page) -> tuple[str]:
    """The field that gives the end of its address."""
    return ("slug",) if "slug" in (page.data or {}) else ("title",)


def _mend(guess: str | None) -> str:
    return f"voulez-vous dire « {guess} » ?" if guess else "retirez cette ligne."


def _date(document: Document, name: str, text: str) -> Iterator[Finding]:
    try:
        read_day(text)
    except ValueError as error:
        yield document.finding(RULE, (name,), str(error))
