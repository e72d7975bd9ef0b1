"""Each logo that a proposal hands over, in every version that it brings.

`egalite check` judges the records and the logos of a tree; a logo that only passes through a commit stays public, and is
judged here alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.gate.tree import Verdict
from egalite.history.entries import REGULAR, Delta
from egalite.images.judge import judge as judge_image

_LOGO = re.compile(r"partners/[^/]+/logo\.(?:png|jpg|jpeg|webp)\Z")


def judge(proposal: Delta) -> Iterator[Verdict]:
    """What forbids each logo."""
    for entry in (*proposal.changed, *proposal.passing):
        if _LOGO.match(entry.path) and entry.mode == REGULAR and entry.blob in proposal.contents:
            for finding in judge_image(proposal.contents[entry.blob], entry.path):
                yield finding, entry.commit
