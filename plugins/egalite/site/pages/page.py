"""A page to make: where it stands, its template, and what that template receives."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from egalite.site import addresses
from egalite.site.views.cards import Card

Trail = tuple[tuple[str, str], ...]
Context = dict[str, Any]

HOME: Trail = (("Accueil", addresses.HOME),)
TITLE_JOINT = " · "  # between the parts of a title, that other languages translate each


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site.

    `context` gives what the template receives: plain data, made only when the page is rendered or compared. `section` is
    the heading of the site map under which the page stands, if any, `label` its name there. `listed` pages stand in the
    sitemap; `modified` is the day, year-month-day, that it gives. `language` is the code of the page's own. `cards` are the
    identifiers of the schemes whose cards are all that the page takes from records, in order, None when it takes more;
    `total` counts those of its whole list.
    """

    address: str
    title: str
    template: str
    context: Callable[[], Context]
    section: str = ""
    label: str = ""
    listed: bool = True
    modified: str = ""
    language: str = "fr"
    cards: Sequence[str] | None = None
    total: int = 0


def digest(*parts: Any) -> str:
    """A digest of plain data: text, numbers, lists, mappings, dataclasses, cards."""
    packed = orjson.dumps(parts, default=_plain, option=orjson.OPT_NON_STR_KEYS)
    return hashlib.blake2b(packed, digest_size=16).hexdigest()


def _plain(value: Any) -> Any:
    """A card by its own digest, a named tuple by its values. Raises TypeError for what is no data."""
    if isinstance(value, Card):
        return value.digest
    if isinstance(value, tuple):
        return list(value)
    raise TypeError(f"{type(value).__name__} is no plain data")


def head(title: str, description: str, trail: Trail, address: str = "") -> dict[str, Any]:
    """What every template's head and breadcrumb need."""
    return {"title": title, "description": description, "address": address or trail[-1][1], "trail": trail}
