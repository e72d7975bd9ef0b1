"""Publish a root: build it as it stands, or without what is wrong in it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from egalite.finding import Finding
from egalite.history.provenance import Mode
from egalite.project import CHECKOUT
from egalite.records.content import publisher
from egalite.site.build.output import Output
from egalite.site.build.pelican_run import build
from egalite.site.build.published_tree import Composer
from egalite.site.errors import SiteError


@dataclass(frozen=True, slots=True)
class Publication:
    """A built site: its folder, the findings that were got round, French sentences that whoever publishes must know.

    `since` is the full id of the former commit whose content it shows, or ""; `publisher` is what it says of its publisher.
    """

    output: Path
    since: str
    faults: Sequence[Finding]
    notices: Sequence[str]
    publisher: Mapping[str, str]


def validation(settings_file: Path) -> Mode:
    """The mode of validation that a settings file chooses."""
    from pelican.settings import read_settings

    mode: Mode = read_settings(str(settings_file))["EGALITE_VALIDATION"]
    return mode


def publish(
    root: Path,
    output: Path,
    settings_file: Path,
    publisher_file: Path | None,
    day: date,
    since: str = "",
    released: str | None = None,
) -> Publication:
    """Build the production site of a root in a folder that is emptied first. Raises SiteError.

    What has an error is shown as the branch last had it without one, or left out. With `since`, the content is that of this
    commit, less what is no longer shown today. `released` names the last release's commit: in mode `signed`, what it holds keeps
    the signatures that were valid in their time.
    """
    Output(output).empty("robots.txt")
    mode = validation(settings_file)
    with tempfile.TemporaryDirectory(prefix="egalite-") as folder:
        composer = Composer(root, Path(folder), day, mode, since, released)
        built, notices = assemble(composer, output, settings_file, publisher_file, day)
        facts = publisher.read(composer.tree.settings(publisher_file or CHECKOUT / publisher.FILE.path))
        return Publication(built, composer.since, composer.tree.faults, [*composer.tree.notices, *notices], facts)


def assemble(
    composer: Composer, output: Path, settings_file: Path, publisher_file: Path | None, day: date
) -> tuple[Path, list[str]]:
    """Build what is composed, steps back as far as the build asks for them; its folder, and what must be known of it.

    Raises SiteError.
    """
    while True:
        notices: list[str] = []
        try:
            return build(
                composer.tree.root, output, settings_file, publisher_file, day, notices, tree=composer.tree
            ), notices
        except SiteError as error:
            if not composer.step_back(error):
                raise
