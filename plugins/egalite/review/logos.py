"""The logos of a proposal as the site would show them: encoded anew, held by the sheet itself."""

from __future__ import annotations

import base64
import re
from typing import NamedTuple

from egalite.images import publish
from egalite.records.registry import Registry
from egalite.review.sheet import Sheet, name_of

_SHOWN = re.compile(r'src="/static/logos/([a-z0-9-]+)\.[^"]*"')


class Logo(NamedTuple):
    """An organisation's logo before and after, as `data:` addresses; "" where it has none that may be looked at."""

    name: str
    before: str
    after: str


def logos(sheet: Sheet) -> list[Logo]:
    """The logos that a proposal brings, changes or takes away."""
    sides = (sheet.proposal.before, sheet.proposal.after)
    touched = dict.fromkeys(path.split("/")[1] for path in sheet.proposal.touched if _is_logo(path))
    return [Logo(name_of(one, *reversed(sides)), *(_held(side, one) for side in sides)) for one in touched]


def held(html: str, side: Registry) -> str:
    """A page whose logos need no other file."""
    return _SHOWN.sub(lambda found: f'src="{_held(side, found[1])}"', html)


def _is_logo(path: str) -> bool:
    return path.startswith("partners/") and path.rpartition("/")[2].startswith("logo.")


def _held(side: Registry, partner: str) -> str:
    path = side.tree.logos.get(partner, "")
    if not path or not side.readings[path].conforms:  # an image with an error is not even decoded
        return ""
    made = publish.to_webp((side.root / path).read_bytes())
    return f"data:image/webp;base64,{base64.b64encode(made).decode()}"
