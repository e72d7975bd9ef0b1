"""The site that a document is printed from, when no site is being built."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from egalite.printing import PrintError
from egalite.project import CHECKOUT, content_root
from egalite.records.content import publisher as facts
from egalite.site import emergency
from egalite.site.build import loader
from egalite.site.build.publication import validation
from egalite.site.directory import Directory
from egalite.site.pages import orientation
from egalite.site.site import Site
from egalite.site.views.records import Views


def site_of(root: Path, publisher: Path, day: date) -> Site:
    """What the records of a root show on a day, at the address that a publisher file gives.

    Raises PrintError without an address, which paper must bear; SiteError when a record has an error.
    """
    told = facts.read(publisher)
    if not told["site_url"]:
        raise PrintError(f"« {publisher} » ne dit pas l'adresse du site (site_url), que le papier doit porter.")
    registry, history, _ = loader.load(root, day, validation(CHECKOUT / "publishconf.py"))
    questions = orientation.read(registry)
    directory = Directory(
        registry, Views(registry), questions.helpline, history.removed, history.renamed, questions.answers
    )
    numbers = emergency.read(content_root(root, "emergency.yml"))
    return Site(told["site_url"], registry, directory, history, numbers, questions, publisher=told)
