"""A page to make: where it stands, what it depends on, how it is built."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Trail = tuple[tuple[str, str], ...]
Content = tuple[str, dict[str, Any]]  # template name, its context


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site.

    `key` changes whenever what the page shows changes (theme, code, vocabularies and day apart: they void everything).
    `build` gives its template and context; it is called only when the page must be rendered. `listed` pages stand in
    the sitemap; `modified` is the day, year-month-day, that the sitemap gives.
    """

    address: str
    title: str
    key: bytes
    build: Callable[[], Content]
    listed: bool = True
    modified: str = ""


def digest(*parts: object) -> bytes:
    """A short digest of values whose `repr` is stable."""
    return hashlib.blake2b(repr(parts).encode(), digest_size=12).digest()
