"""What a folder holds."""

from __future__ import annotations

import os
from pathlib import Path

from egalite.records.listing import list_folder


def test_entries_and_their_kinds(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.md").write_text("x", encoding="utf-8")
    (tmp_path / "c").symlink_to("a.md")
    os.mkfifo(tmp_path / "d")
    assert list_folder(str(tmp_path)) == [("a.md", "file"), ("b", "folder"), ("c", "link"), ("d", "other")]
