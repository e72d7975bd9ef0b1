"""What is withdrawn today, and a release that would show it again: a release of yesterday never undoes a withdrawal."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from egalite.records.kinds import KINDS, OWNED
from egalite.records.takedown import takes_down
from egalite.records.tree import scan
from egalite.records.word_list import retired
from egalite.site import addresses


def withdrawn(root: Path) -> list[str]:
    """Addresses of the pages that the records of a root take offline, or that were erased.

    Raises NotADirectoryError and OSError, with a French message or a file's name.
    """
    tree, lists = scan(root), retired()
    return sorted(
        KINDS[name].page(one)
        for name in OWNED
        for one in {
            *(one for one, path in tree.paths[name].items() if takes_down((root / path).read_bytes())),
            *lists.of(name).difference(tree.paths[name]),
        }
    )


def shown_again(site: Path, withdrawn: Iterable[str]) -> list[str]:
    """Those of the addresses that a built site shows."""
    pages = ((address, site / address.strip("/")) for address in withdrawn)
    return [
        address for address, page in pages if (page / "index.html").exists() and not (page / addresses.MARKER).exists()
    ]
