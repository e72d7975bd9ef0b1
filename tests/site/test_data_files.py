"""A build refuses what `check` refuses, with the same findings, and tells what it only warns of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.records.content import deadlines
from egalite.records.content.orientation import reading as orientation
from egalite.records.registry import load
from egalite.site.build.pelican_run import build
from egalite.site.errors import SiteError

from .conftest import DAY, Build

NAMED = re.compile(r"(when: .*\n +schemes:\n +- )(\S+)")  # a scheme that nothing else names


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (orientation.FILE.path, NAMED.pattern, r"\1\2z"),
        (orientation.FILE.path, r"^intro: ", "introo: "),
        (deadlines.FILE.path, r"\Z", "x: [\n"),
        (deadlines.FILE.path, r"read_on: .*", "read_on: '2026-02-30'"),
    ],
)
def test_a_build_refuses_what_check_refuses(root: Path, make: Build, path: str, old: str, new: str) -> None:
    file = root / path
    file.write_text(re.sub(old, new, file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE), encoding="utf-8")
    errors = [finding for finding in load(root, DAY).findings if finding.severity == "error"]
    assert {finding.file for finding in errors} == {path}
    with pytest.raises(SiteError) as caught:
        make()
    for finding in errors:
        assert f"{path}:{finding.line}:{finding.column}: erreur : {finding.message}" in str(caught.value)


def test_a_contact_that_is_withdrawn_is_a_notice(root: Path, tmp_path: Path) -> None:
    """Nothing stops a withdrawal; who publishes reads which page has lost a contact."""
    [(_, name), *_] = NAMED.findall((root / orientation.FILE.path).read_text(encoding="utf-8"))
    record = root / f"schemes/{name}.md"
    record.write_text(record.read_text(encoding="utf-8").replace("status: online", "status: draft"), encoding="utf-8")
    for page in (root / "content").rglob("*.md"):
        page.write_text(
            page.read_text(encoding="utf-8").replace(f"/dispositifs/{name}/", "/contact/"), encoding="utf-8"
        )
    warnings = [finding for finding in load(root, DAY).findings if finding.rule == "orientation-offline"]
    assert warnings
    notices: list[str] = []
    build(root, tmp_path / "output", CHECKOUT / "pelicanconf.py", None, DAY, notices, indexed=False)
    for finding in warnings:
        assert f"{finding.file}:{finding.line}:{finding.column} : {finding.message}" in notices
