"""The folder of one run: in memory where there is room, gone afterwards."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from egalite.history import snapshot


@pytest.mark.parametrize(
    ("free", "count", "in_memory"), [(1024 * 1024, 10, True), (1024 * 1024, 10_000, False), (0, 1, False)]
)
def test_it_is_in_memory_where_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, count: int, in_memory: bool
) -> None:
    monkeypatch.setattr(snapshot, "_MEMORY", tmp_path)
    monkeypatch.setattr(snapshot.os, "statvfs", lambda _: SimpleNamespace(f_bavail=free, f_frsize=1))
    with snapshot.folder(count) as place:
        assert place.is_relative_to(tmp_path) == in_memory
        (place / "a").mkdir()
    assert not place.exists()


def test_a_machine_without_such_a_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "_MEMORY", tmp_path / "absent")
    with snapshot.folder(1) as place:
        assert place.is_dir()
