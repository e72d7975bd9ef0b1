"""All that an instance has still to fill in, and the French lines that say it, audience by audience."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from egalite.french.plural import count
from egalite.hosting.instance import placeholders, settings
from egalite.hosting.instance.gap import Audience, Gap, Stage

_ORDER = list(Stage)


def gaps(root: Path) -> list[Gap]:
    """Every gap of a root: by audience, then by what waits for it, then by place."""
    found = {*settings.gaps(root), *placeholders.gaps(root)}
    return sorted(
        found,
        key=lambda gap: (list(Audience).index(gap.audience), _ORDER.index(gap.stage), gap.file, gap.line, gap.message),
    )


def blocking(found: Sequence[Gap]) -> list[Gap]:
    """Those that something waits for."""
    return [gap for gap in found if gap.stage is not Stage.LATER]


def as_json(found: Sequence[Gap]) -> str:
    """The gaps as a list of objects: file, line, field, audience, stage, message."""
    items = [{**asdict(gap), "audience": gap.audience.name.lower(), "stage": gap.stage.name.lower()} for gap in found]
    return json.dumps(items, ensure_ascii=False, indent=1)


def lines(found: Sequence[Gap]) -> Iterator[str]:
    """French lines: a title an audience, a line a gap, a last line that counts."""
    for audience in Audience:
        mine = [gap for gap in found if gap.audience is audience]
        if mine:
            yield f"Pour {audience.value} :"
        for gap in mine:
            field = f"{gap.field} : " if gap.field else ""
            yield f"  {gap.file}:{gap.line} : {field}{gap.message.rstrip('.')}. [{gap.stage.value}]"
    counts = [(stage, sum(gap.stage is stage for gap in found)) for stage in Stage]
    told = ", ".join(f"{number} {stage.value}" for stage, number in counts if number)
    yield f"{count(len(found), 'point')} à remplir : {told}." if found else "Rien ne reste à remplir."
