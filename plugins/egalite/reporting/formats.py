"""The shapes that findings may be printed in."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from egalite.finding import Finding
from egalite.reporting.source import Quote, nothing

FORMATS = ("text", "github", "json", "markdown")


def render(shape: str, findings: Sequence[Finding], *, quote: Quote = nothing, scope: str = "") -> str:
    """Findings in one of `FORMATS`; `scope` says what was looked at, for text when nothing is wrong."""
    if shape == "github":
        from egalite.reporting import github

        return github.render(findings)
    if shape == "json":
        from egalite.reporting import json

        return json.render(findings)
    if shape == "markdown":
        from egalite.reporting import markdown

        return markdown.render(findings)
    from egalite.reporting import text

    return text.render(findings, quote, scope=scope, colour=colour())


def colour() -> bool:
    """Only on a terminal that can, and never against the reader's wish (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
