"""What systems and editors leave beside records."""

from __future__ import annotations

import os
import subprocess

import pytest

from egalite.records import stray
from egalite.records.tree import scan

NAMES = (
    ".DS_Store", "._permanence.md", "Thumbs.db", "desktop.ini", ".directory", ".nfs000012", ".permanence.md.swp",
    ".permanence.md.swo", "4913", ".#permanence.md", "#permanence.md#", ".permanence.md.kate-swp",
    ".~lock.permanence.md#", "permanence.md~", ".permanence.md.un~", "permanence.md.bak", "permanence.md.orig",
)  # fmt: skip
PROJECT = ("permanence.md", "49-13.md", "notes.txt", ".env", "logo.svg", "partner.yml", "orig.md", "DS_Store", "#titre")


def test_the_names_are_those_and_no_other():
    assert [name for name in NAMES if not stray.is_stray(name)] == []
    assert [name for name in PROJECT if stray.is_stray(name)] == []


def test_git_ignores_the_same_names(checkout):
    given = "\n".join([*NAMES, *PROJECT]).encode()
    command = ["git", "check-ignore", "--no-index", "--stdin"]
    done = subprocess.run(command, cwd=checkout, input=given, capture_output=True, check=False)
    assert done.stdout.decode().splitlines() == list(NAMES)


@pytest.mark.parametrize("folder", ["schemes", "partners", "partners/association-exemple", "committee"])
def test_they_are_no_findings_beside_records(root, folder):
    (root.path / "committee").mkdir()
    for name in NAMES:
        root.write(f"{folder}/{name}", "x")
    assert scan(root.path).findings == []
    root.write(f"{folder}/notes.txt", "x")
    assert [found.file for found in scan(root.path).findings] == [f"{folder}/notes.txt"]


def test_the_lock_of_emacs_is_a_link_to_nothing(root):
    os.symlink("personne@machine.1", root.path / "schemes" / ".#permanence.md")
    assert scan(root.path).findings == []
    os.symlink("personne@machine.1", root.path / "schemes" / "autre.md")
    assert [found.rule for found in scan(root.path).findings] == ["symbolic-link"]


def test_a_folder_that_git_left_is_no_organisation(root):
    root.write("partners/ancien/.DS_Store", "x")
    assert scan(root.path).findings == []
    root.write("partners/ancien/notes.txt", "x")
    assert [found.file for found in scan(root.path).findings] == ["partners/ancien/notes.txt", "partners/ancien"]
