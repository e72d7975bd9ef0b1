"""What defends the published site: headers, server, compressed copies, release, deployment, watch from outside.

Also a Pelican plugin (`PLUGINS = [..., "egalite.hosting"]`): it adds files beside the pages, never rewrites one.
"""

from __future__ import annotations

from typing import Any


def register() -> None:
    """Pelican's entry point: adds security.txt to the site."""
    from pelican import signals

    signals.initialized.connect(_plan)
    signals.finalized.connect(_write)


def _plan(pelican: Any) -> None:
    """Tell the site, before it checks its links and removes what it does not know, which files come after its pages."""
    from egalite.hosting.server import security_txt

    if pelican.settings["EGALITE_PUBLISHER"]["security_email"]:
        pelican.settings["EGALITE_ADDED"] = [*pelican.settings["EGALITE_ADDED"], security_txt.FILE]


def _write(pelican: Any) -> None:
    from egalite.hosting.server import security_txt

    security_txt.write(pelican.settings)
