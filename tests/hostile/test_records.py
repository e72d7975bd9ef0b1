"""Every hostile record is refused for its own reason; together with the other hostile files they are many."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.records.registry import load
from tests.hostile import images, proposals, records
from tests.support.corpus import CORPUS, DAY

BASE = CHECKOUT / "tests/examples/base"
LEAST = 60


@pytest.mark.parametrize("case", records.HOSTILE.values(), ids=records.HOSTILE)
def test_hostile(case: records.Case, tmp_path: Path) -> None:
    root = tmp_path / "root"
    shutil.copytree(BASE, root)
    file = root / records.FILE
    content = file.read_bytes()
    assert case.old in content
    file.write_bytes(content.replace(case.old, case.new, 1) if case.old else content + case.new)
    found = [finding for finding in load(root, DAY).errors if finding.rule == case.rule]
    assert found
    assert all(finding.file == records.FILE for finding in found)
    assert case.words in found[0].message


def test_a_hostile_logo_is_a_finding_of_the_check(tmp_path: Path) -> None:
    root = tmp_path / "root"
    shutil.copytree(BASE, root)
    (root / "partners/ville-exemple/logo.png").write_bytes(images.HOSTILE["png then zip"].make())
    (found,) = load(root, DAY).errors
    assert (found.file, found.rule) == ("partners/ville-exemple/logo.png", "image-trailing")


def test_they_are_many() -> None:
    every = [*records.HOSTILE, *images.HOSTILE, *proposals.HOSTILE]
    assert len(every) >= LEAST
    reasons = {case.rule for cases in (records.HOSTILE, images.HOSTILE, proposals.HOSTILE) for case in cases.values()}
    assert len(reasons) >= LEAST / 2, "many reasons, not one reason many times"


def test_records_without_malice_are_accepted() -> None:
    registry = load(CORPUS, DAY)
    assert registry.errors == ()
    assert len(registry.schemes) > 20
