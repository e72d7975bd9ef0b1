"""What is withdrawn today, and a release that would show it again: a release of yesterday never undoes a withdrawal."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from egalite.records.takedown import takes_down
from egalite.records.tree import scan
from egalite.records.word_list import retired
from egalite.site import addresses


def withdrawn(root: Path) -> list[str]:
    """Addresses of the schemes that the records of a root take offline, or that were erased.

    Raises NotADirectoryError and OSError, with a French message or a file's name.
    """
    schemes = scan(root).schemes
    hidden = [identifier for identifier, path in schemes.items() if takes_down((root / path).read_bytes())]
    return sorted(addresses.scheme(one) for one in {*hidden, *retired().schemes.difference(schemes)})


def shown_again(site: Path, withdrawn: Iterable[str]) -> list[str]:
    """Those of the addresses that a built site shows."""
    pages = ((address, site / address.strip("/")) for address in withdrawn)
    return [
        address for address, page in pages if (page / "index.html").exists() and not (page / addresses.MARKER).exists()
    ]
