"""What a build remembers, and for how long."""

from __future__ import annotations

import shutil
from pathlib import Path

from egalite.site.build.state import State, load, save


def test_a_state_is_found_again_by_builds_of_the_same_fingerprint_alone(tmp_path: Path) -> None:
    file = tmp_path / "site-a.marshal"
    save(file, tmp_path, State(b"one", files={"index.html": (b"key", (1, 2))}))
    assert load(file, b"one").files == {"index.html": (b"key", (1, 2))}
    assert load(file, b"two") == State(b"two")
    assert load(tmp_path / "site-b.marshal", b"one") == State(b"one")


def test_a_damaged_state_is_no_state(tmp_path: Path) -> None:
    file = tmp_path / "site-a.marshal"
    save(file, tmp_path, State(b"one", files={"index.html": (b"key", (1, 2))}))
    whole = file.read_bytes()
    for size in range(len(whole)):
        file.write_bytes(whole[:size])
        assert load(file, b"one") == State(b"one")


def test_the_states_of_outputs_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    cache, gone, stands = tmp_path / "cache", tmp_path / "gone", tmp_path / "stands"
    for output in (gone, stands):
        output.mkdir()
        save(cache / f"site-{output.name}.marshal", output, State(b""))
    (cache / "site-former.marshal").write_bytes(b"of another version")
    shutil.rmtree(gone)
    save(cache / "site-new.marshal", stands, State(b""))
    assert sorted(file.name for file in cache.iterdir()) == ["site-new.marshal", "site-stands.marshal"]
