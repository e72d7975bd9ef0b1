"""What a folder holds, listed again only when it changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from egalite.records.listing import list_folder


def test_entries_and_their_kinds(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.md").write_text("x", encoding="utf-8")
    (tmp_path / "c").symlink_to("a.md")
    os.mkfifo(tmp_path / "d")
    assert list_folder(str(tmp_path), None)[1] == (("a.md", "file"), ("b", "folder"), ("c", "link"), ("d", "other"))


def test_an_unchanged_folder_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = list_folder(str(tmp_path), None)
    monkeypatch.setattr(os, "scandir", None)
    assert list_folder(str(tmp_path), known) is known


@pytest.mark.parametrize("change", ["add", "remove", "link"])
def test_a_changed_folder_is_listed_again(tmp_path: Path, change: str) -> None:
    file = tmp_path / "a.md"
    file.write_text("x", encoding="utf-8")
    os.utime(tmp_path, ns=(1, 1))
    known = list_folder(str(tmp_path), None)
    if change == "add":
        (tmp_path / "b.md").write_text("x", encoding="utf-8")
    else:
        file.unlink()
    if change == "link":
        file.symlink_to("/etc/hostname")
    assert (
        dict(list_folder(str(tmp_path), known)[1])
        == {
            "add": {"a.md": "file", "b.md": "file"},
            "remove": {},
            "link": {"a.md": "link"},
        }[change]
    )
