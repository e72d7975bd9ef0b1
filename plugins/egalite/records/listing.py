"""What a folder holds."""

from __future__ import annotations

import os
from typing import Literal

from egalite.records.stat_signature import Stamp, stamp

Kind = Literal["file", "folder", "link", "other"]
Listing = tuple[Stamp, tuple[tuple[str, Kind], ...]]  # when, and its entries in the order of their names


def list_folder(path: str, former: Listing | None) -> Listing:
    """Entries of a folder, and its stamp; a folder unchanged since its `former` listing is not opened."""
    now = stamp(path)
    if former is not None and former[0] == now:
        return former
    with os.scandir(path) as entries:
        return now, tuple(sorted((entry.name, _kind(entry)) for entry in entries))


def _kind(entry: os.DirEntry[str]) -> Kind:
    if entry.is_symlink():
        return "link"
    if entry.is_file(follow_symlinks=False):
        return "file"
    return "folder" if entry.is_dir(follow_symlinks=False) else "other"
