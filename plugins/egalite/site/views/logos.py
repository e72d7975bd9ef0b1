"""Logos of partners as the site shows them: encoded anew, under a name that holds a digest."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from egalite.images import publish
from egalite.project import CHECKOUT
from egalite.records.registry import Registry
from egalite.site import addresses

_KEPT = CHECKOUT / ".cache" / "logos"


@dataclass(frozen=True, slots=True)
class Logo:
    """One partner's logo: its address on the site, what it says to whoever does not see it, its file."""

    address: str
    alt: str
    source: Path

    @property
    def view(self) -> dict[str, Any]:
        """What a page shows of it; its size in CSS pixels."""
        return {"address": self.address, "alt": self.alt, "size": (publish.WIDTH // 2, publish.HEIGHT // 2)}

    def content(self) -> bytes:
        """The published image. One made before from the same bytes, by the same encoder, is taken up again."""
        file = _KEPT / self.address.rpartition("/")[2]
        if file.is_file():
            return file.read_bytes()
        image = publish.to_webp(self.source.read_bytes())
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")  # two builds may do it at once
        fresh.write_bytes(image)
        fresh.replace(file)
        return image


class Logos:
    """Logos of the partners that a convention binds on the day, by id; nobody else shows one."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def get(self, partner: str) -> Logo | None:
        """A partner's logo, if it has one to show."""
        return self.all.get(partner) if self._registry.tree.logos else None

    def view(self, partner: str) -> dict[str, Any] | None:
        """What a page shows of a partner's logo, if it has one to show."""
        logo = self.get(partner)
        return logo.view if logo else None

    @cached_property
    def all(self) -> Mapping[str, Logo]:
        """Every logo to show."""
        logos = {}
        for identifier, path in self._registry.tree.logos.items():
            data = self._registry.partners.get(identifier)
            if data is not None and "logo" in data and self._registry.standing(identifier).bound:
                source = self._registry.root / path
                name = f"{identifier}.{publish.digest(source.read_bytes())}.webp"
                logos[identifier] = Logo(addresses.LOGOS + name, data["logo"]["alt"], source)
        return logos
