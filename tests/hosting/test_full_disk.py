"""A host whose disk is full, by the real script on a real small disk."""

from __future__ import annotations

import subprocess
from pathlib import Path

from egalite.hosting.deploy import deployment

# Six megabytes, seen by these processes alone. `put` brings a release of so many bytes, as a deployment does.
SCENE = r"""
mount -t tmpfs -o size=6m tmpfs "$1" || exit 70
P=$1/srv; S=$2
put() {
    sh "$S" prepare "$P" "$1" "$(($2 / 1024 + 40))" 3 > /dev/null || return 1
    mkdir -p "$P/incoming/$1/site/static" && head -c "$2" /dev/urandom > "$P/incoming/$1/site/static/$1.css" || return 1
    (cd "$P/incoming/$1/site" && sha256sum static/* > ../manifest.sha256) || return 1
    sh "$S" receive "$P" "$1" && sh "$S" switch "$P" "$1" 3 > /dev/null
}
live() { basename "$(readlink "$P/current")"; }
"""


def run(tmp_path: Path, scene: str) -> list[str]:
    """Lines that a scene prints."""
    (tmp_path / "disk").mkdir()
    (tmp_path / "scene.sh").write_text(SCENE + scene)
    done = subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", tmp_path / "scene.sh", tmp_path / "disk", deployment._SCRIPT],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode != 70, f"aucun disque d'essai : {done.stderr}"
    return [*done.stdout.splitlines(), *done.stderr.splitlines()]


def test_releases_one_after_the_other_on_a_small_disk_all_go_online(tmp_path: Path) -> None:
    """The files that open pages may still ask for give way: they are kept as long as there is room."""
    scene = "for name in a b c d e f g h; do put $name.1 1500000 || echo refused; live; done"
    assert run(tmp_path, scene) == [f"{name}.1" for name in "abcdefgh"]


def test_what_a_killed_deployment_left_gives_way(tmp_path: Path) -> None:
    scene = """
put a.1 500000
mkdir -p $P/incoming/killed.1 $P/releases/orphan.1
head -c 4000000 /dev/urandom > $P/incoming/killed.1/x
head -c 700000 /dev/urandom > $P/releases/orphan.1/x
put b.1 2000000; live
ls $P/incoming
"""
    assert run(tmp_path, scene) == ["b.1"]


def test_a_disk_filled_meanwhile_refuses_one_and_blocks_none(tmp_path: Path) -> None:
    scene = """
put a.1 1000
put b.1 1000
cat /dev/zero > $1/other 2> /dev/null
put c.1 100000; live
rm $1/other
put d.1 1000 || echo refused; live
ls $P/incoming $P/releases | grep -c c.1
"""
    lines = run(tmp_path, scene)
    assert lines[:3] == ["b.1", "d.1", "0"]
    assert "il faut 137 Kio sur le disque de" in lines[3]


def test_a_switch_that_fails_leaves_room_for_the_next(tmp_path: Path) -> None:
    """The disk fills after the room was counted, while the switch is written."""
    scene = """
put a.1 1000
sh "$S" prepare "$P" b.1 100 3 > /dev/null
mkdir -p $P/incoming/b.1/site/static; head -c 400000 /dev/urandom > $P/incoming/b.1/site/static/b.css
(cd $P/incoming/b.1/site && sha256sum static/* > ../manifest.sha256); sh "$S" receive "$P" b.1
cat /dev/zero > $1/other 2> /dev/null
sh "$S" switch "$P" b.1 3 2> /dev/null || echo failed
live
ls $P/releases $P/incoming | grep -c b.1
rm $1/other
put c.1 1000; live
tail -n 1 $P/journal | cut -d " " -f 2-
"""
    assert run(tmp_path, scene) == ["failed", "a.1", "0", "c.1", "deploy c.1 a.1"]
