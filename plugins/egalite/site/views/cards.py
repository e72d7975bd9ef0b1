"""A scheme in a list."""

from __future__ import annotations

import hashlib
from functools import cached_property
from typing import Any

import orjson


class Card:
    """What a list shows of a scheme. Its digest stands for it wherever pages are compared: each stands in many lists."""

    def __init__(self, view: dict[str, Any]) -> None:
        self.view = view

    @cached_property
    def digest(self) -> str:
        """Changes with anything that the card shows."""
        return hashlib.blake2b(orjson.dumps(self.view), digest_size=16).hexdigest()
