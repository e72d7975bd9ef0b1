"""What a folder holds."""

from __future__ import annotations

import os
from typing import Literal

Kind = Literal["file", "folder", "link", "other"]


def list_folder(path: str) -> list[tuple[str, Kind]]:
    """Entries of a folder, in the order of their names."""
    with os.scandir(path) as entries:
        return sorted((entry.name, _kind(entry)) for entry in entries)


def _kind(entry: os.DirEntry[str]) -> Kind:
    if entry.is_symlink():
        return "link"
    if entry.is_file(follow_symlinks=False):
        return "file"
    return "folder" if entry.is_dir(follow_symlinks=False) else "other"
