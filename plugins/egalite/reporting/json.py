"""JSON for programs: the promised list of objects, in ASCII so that nothing in it can deceive a terminal."""

from __future__ import annotations

import json
from collections.abc import Sequence

from egalite.finding import Finding


def render(findings: Sequence[Finding]) -> str:
    """A JSON list of `Finding.as_dict()`."""
    return json.dumps([finding.as_dict() for finding in findings], indent=2) + "\n"
