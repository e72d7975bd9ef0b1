"""A page to make: where it stands, what it depends on, how it is built."""

from __future__ import annotations

import hashlib
import marshal
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
    the sitemap; `modified` is the day, year-month-day, that the sitemap gives. `language` is the code of the page's own.
    """

    address: str
    title: str
    key: bytes
    build: Callable[[], Content]
    listed: bool = True
    modified: str = ""
    language: str = "fr"


def digest(*parts: Any) -> bytes:
    """A short digest of plain values (text, bytes, numbers, lists, mappings)."""
    # Version 2 writes equal values as equal bytes; later ones depend on how often an object is shared.
    return hashlib.blake2b(marshal.dumps(parts, 2), digest_size=12).digest()
