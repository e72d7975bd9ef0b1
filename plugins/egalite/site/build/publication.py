"""Publish a root: build it as it stands, or without what is wrong in it."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from egalite.finding import Finding
from egalite.site.build.output import Output
from egalite.site.build.pelican_run import build
from egalite.site.build.published_tree import Composer
from egalite.site.errors import SiteError


@dataclass(frozen=True, slots=True)
class Publication:
    """A built site: its folder, the findings that were got round, French sentences that whoever publishes must know.

    `since` is the full id of the former commit whose content it shows, or "".
    """

    output: Path
    since: str
    faults: Sequence[Finding]
    notices: Sequence[str]


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
    from pelican.settings import read_settings

    Output(output).empty("robots.txt")
    mode = read_settings(str(settings_file))["EGALITE_VALIDATION"]
    with tempfile.TemporaryDirectory(prefix="egalite-") as folder:
        composer = Composer(root, Path(folder), day, mode, since, released)
        while True:
            notices: list[str] = []
            try:
                built = build(root, output, settings_file, publisher_file, day, notices, tree=composer.tree)
            except SiteError as error:
                if not composer.step_back(error):
                    raise
            else:
                return Publication(built, composer.since, composer.tree.faults, [*composer.tree.notices, *notices])
