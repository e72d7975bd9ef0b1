"""The pages of the corpus's site that browser tests open: the first of each kind, template and language, and its variants."""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.history.provenance import History
from egalite.records.registry import load
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.pages import orientation, page_kinds
from egalite.site.render.locales.languages import languages
from egalite.site.render.locales.translator import Translator
from egalite.site.site import Site
from egalite.site.views.records import Views
from tests.support.corpus import CORPUS, DAY

# Where a template varies more than one page of it shows.
VARIANTS = {
    "door, act": "/agir/",
    "scheme, phones and places": "/dispositifs/lyon-permanence-exemple/",
    "scheme, many contacts": "/dispositifs/ligne-exemple/",
    "scheme, evidence and limits": "/dispositifs/plainte-exemple/",
    "scheme, long territory": "/dispositifs/transports-exemple-signalement/",
    "scheme, a place alone": "/dispositifs/plan-exemple/",
}


def _site() -> Site:
    """The corpus's site, without what Pelican reads."""
    registry = load(CORPUS, DAY)
    return Site(
        "", registry, Directory(registry, Views(registry)), History("merge"), orientation=orientation.read(registry),
        translators=[Translator(language) for language in languages()],
    )  # fmt: skip


def _seen_elsewhere(kind: str, template: str, language: str) -> bool:
    """Whether a page shows nothing of its own: criteria are listed as sectors are, English is French with other words, and
    what reads from right to left is seen on home, doors and situations."""
    if language == "fr":
        return kind == "criteria"
    return template not in ({"home_translated"} if language == "en" else {"home_translated", "door", "situation"})


def _generated() -> Iterator[tuple[str, str]]:
    """The kind, the template where it has another name, the language; the address of each page that records make."""
    site = _site()
    for kind in page_kinds.PAGE_KINDS:
        name = kind.__name__.rpartition(".")[2]
        for page in kind.pages(site):
            template = page.template.removesuffix(".html")
            if _seen_elsewhere(name, template, page.language):
                continue
            parts = (name, "" if template == name else template, "" if page.language == "fr" else page.language)
            yield ", ".join(filter(None, parts)), page.address


def _editorial() -> Iterator[tuple[str, str]]:
    """What Pelican reads: the template and the address of each page."""
    for folder, prefix in (("pages", "/"), ("guides", addresses.GUIDES), ("news", addresses.NEWS)):
        for path in sorted((CORPUS / "content" / folder).glob("*.md")):
            metadata = dict(
                re.findall(r"^(\w+): (.+)$", path.read_text(encoding="utf-8").split("\n\n")[0], re.MULTILINE)
            )
            yield metadata.get("Template", "article"), f"{prefix}{metadata['Slug']}/"
    for language in languages():
        yield f"page, {language.code}", f"{language.prefix}{addresses.LEAVE}"


PAGES: dict[str, str] = {}
for _name, _address in (*_generated(), *_editorial()):
    PAGES.setdefault(_name, _address)
PAGES.update((name, address) for name, address in VARIANTS.items() if address not in PAGES.values())
