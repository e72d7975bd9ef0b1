"""The frozen corpus that code is tested on: fictional records and pages, with a day and settings of their own."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.site.build.memo import Memo
from egalite.site.build.pelican_run import build

CORPUS = CHECKOUT / "tests" / "corpus"
AGENDA = CHECKOUT / "tests" / "corpus_agenda"  # events, ideas and months of audience, which the corpus goes without
DAY = date(2026, 11, 23)
ANSWERS = ("paroles", "faits", "refus", "en-ligne", "traces", "repete", "autre")
PLACES = ("travail", "logement", "ecole", "internet", "rue", "transports", "sport")
PUBLISHER = CHECKOUT / "tests" / "publisher.yml"
UNFILLED = CORPUS / "publisher-unfilled.yml"
FORGE = CORPUS / "forge.yml"
UNFILLED_FORGE = CORPUS / "forge-unfilled.yml"
# Those of the checkout, with the corpus's forge: what this instance has filled in never shows in a test.
WORKING = CHECKOUT / "tests" / "support" / "working_settings.py"
RELEASE = CHECKOUT / "tests" / "support" / "release_settings.py"


def copied(folder: Path) -> Path:
    """A copy of the corpus that a test may change, in a folder that may stand; gives `folder`."""
    shutil.copytree(CORPUS, folder, dirs_exist_ok=True)
    return folder


def with_agenda(folder: Path) -> Path:
    """A copy of the corpus with its events, ideas and months of audience; gives `folder`."""
    shutil.copytree(AGENDA, copied(folder), dirs_exist_ok=True)
    return folder


def site(
    output: Path,
    root: Path = CORPUS,
    settings: Path = WORKING,
    publisher: Path = PUBLISHER,
    day: date = DAY,
    indexed: bool = False,
    memo: Memo | None = None,
) -> Path:
    """Build the site of a root into `output`; gives `output`. The index of pages is half of the work: few tests ask for it.

    Raises SiteError.
    """
    return build(root, output, settings, publisher, day, indexed=indexed, memo=memo)


def contents(folder: Path) -> dict[str, bytes]:
    """Each file of a folder, by its path there."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def withdraw(root: Path, name: str, reason: str = "decision-du-defenseur", replaced_by: str = "") -> None:
    """Withdraw a scheme of a root on the corpus's day."""
    path = root / f"schemes/{name}.md"
    text = path.read_text(encoding="utf-8")
    instead = f"replaced_by: {replaced_by}" if replaced_by else "no_replacement: contacts-nationaux-suffisants"
    block = f"  - fact: withdrawal\n    date: '2026-11-23'\n    reason: {reason}\n    {instead}\n---\n"
    text = text.replace("\n---\n", f"\n{block}", 1)
    path.write_text(text, encoding="utf-8")
