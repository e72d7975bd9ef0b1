"""Each image that a proposal hands over, logos and those of pages, in every version that it brings.

`egalite check` judges the records and the images of a tree; one that only passes through a commit stays public, and is judged
here alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.gate.tree import Verdict
from egalite.history.entries import REGULAR, Delta
from egalite.images.judge import judge as judge_image

_IMAGE = re.compile(r"(?:partners/[^/]+/logo|content/[^/]+/[^/]+)\.(?:png|jpg|jpeg|webp)\Z")


def judge(proposal: Delta) -> Iterator[Verdict]:
    """What forbids each image."""
    for entry in (*proposal.changed, *proposal.passing):
        if _IMAGE.match(entry.path) and entry.mode == REGULAR and entry.blob in proposal.contents:
            for finding in judge_image(proposal.contents[entry.blob], entry.path):
                yield finding, entry.commit
