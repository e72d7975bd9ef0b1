"""A rebuild gives the bytes that a build from nothing gives, whatever the process remembers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.records import parsed_record, workers
from egalite.site.build.builder import Builder
from egalite.site.build.memo import Memo
from egalite.site.build.pelican_run import build
from egalite.site.render.locale import Locale
from tests.support import corpus
from tests.support.corpus import DAY

from .conftest import Build


def _replace(name: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(root: Path) -> None:
        path = root / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def _remove(root: Path) -> None:
    (root / "schemes/plan-exemple.md").unlink()


_WITHDRAWAL = """  - fact: withdrawal
    date: '2026-11-23'
    reason: service-ferme
    replaced_by: saisine-exemple
"""
_ENDED = """facts:
  - fact: signature
    date: '2020-01-10'
    attested_by: registre
  - fact: end
    date: '2022-06-30'
"""


def _withdraw(root: Path) -> None:
    _replace("schemes/enfance-exemple.md", "\n---\n", f"\n{_WITHDRAWAL}---\n")(root)


def _meet(root: Path) -> None:
    (root / "committee/2026-11-20.yml").write_text(
        "type: urgent\nheld_on: '2026-11-20'\nconvened_on: '2026-11-19'\n"
        "examined:\n  - scheme: saisine-exemple\n    outcome: maintien\n"
    )


EDITS = {
    "withdrawal": _withdraw,
    "end of a convention": _replace(
        "partners/barreau-exemple/partner.yml",
        "site: https://barreau.exemple.fr\n",
        f"site: https://barreau.exemple.fr\n{_ENDED}",
    ),
    "meeting": _meet,
    "body": _replace("schemes/saisine-exemple.md", "## Ce que", "## Ce que, dès lors,"),
    "summary": _replace("schemes/saisine-exemple.md", "summary: ", "summary: Ici, "),
    "name": _replace("schemes/enfance-exemple.md", "name: Ligne des jeunes", "name: Autre nom"),
    "sector": _replace("schemes/enfance-exemple.md", "  - education\n", "  - emploi\n"),
    "territory": _replace("schemes/villeurbanne-permanence-exemple.md", "  - '69'\n", "  - '42'\n"),
    "draft": _replace("schemes/lyon-permanence-exemple.md", "status: online", "status: draft"),
    "partner name": _replace("partners/barreau-exemple/partner.yml", "name: Barreau", "name: Ordre"),
    "page": _replace("content/pages/contact.md", "## Pourquoi", "## Pour quoi"),
    "body link": _replace(
        "schemes/saisine-exemple.md", "## Ce que", "Voir [la ligne](/dispositifs/enfance-exemple/).\n\n## Ce que"
    ),
    "removal": _remove,
}


def test_a_warm_rebuild_gives_the_bytes_of_a_cold_build(root: Path, tmp_path: Path) -> None:
    """Each edit after the others, in one process; then all of them undone. A page that an edit should have changed stays wrong
    through those that follow: one comparison in five sees it."""
    shutil.copytree(root, root.with_name("as it was"))
    memo = Memo()
    before = _built(root, tmp_path / "warm", memo)
    for number, (name, edit) in enumerate(EDITS.items(), 1):
        edit(root)
        warm = _built(root, tmp_path / "warm", memo)
        if number % 5 == 0 or number == len(EDITS):
            assert warm == _built(root, tmp_path / "cold", None), name
    shutil.rmtree(root)
    root.with_name("as it was").rename(root)
    assert _built(root, tmp_path / "warm", memo) == before


def test_a_warm_rebuild_makes_again_what_an_edit_changes_and_nothing_else(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parsed_record, "_kept", {})
    memo = Memo()
    _built(root, tmp_path / "warm", memo)
    parsed, rendered = [], []
    read_one, render = parsed_record.read_one, Locale.render
    monkeypatch.setattr(parsed_record, "read_one", lambda path, *rest: parsed.append(path) or read_one(path, *rest))
    monkeypatch.setattr(
        Locale,
        "render",
        lambda self, name, context, address: rendered.append(address) or render(self, name, context, address),
    )
    monkeypatch.setattr(workers, "processes", lambda: 1)
    EDITS["body"](root)
    _built(root, tmp_path / "warm", memo)
    assert parsed == ["schemes/saisine-exemple.md"]
    assert rendered == ["/dispositifs/saisine-exemple/"]


def test_a_builder_started_afresh_has_nothing_of_the_former_one(tmp_path: Path) -> None:
    """What stops a build is told, and the process goes on."""
    with Builder(tmp_path / "nowhere", tmp_path / "output") as builder:
        assert "ne contient pas de dossier content/" in builder.build()
        builder.restart()
        assert "ne contient pas de dossier content/" in builder.build()


def _built(root: Path, output: Path, memo: Memo | None) -> dict[str, bytes]:
    build(root, output, corpus.WORKING, corpus.PUBLISHER, DAY, indexed=False, memo=memo)
    return corpus.contents(output)


def test_a_damaged_output_is_mended(make: Build) -> None:
    output = make()
    page = output / "dispositifs/saisine-exemple/index.html"
    whole = page.read_bytes()
    page.write_text("abîmé", encoding="utf-8")
    (output / "intrus.html").write_text("x", encoding="utf-8")
    make()
    assert page.read_bytes() == whole
    assert not (output / "intrus.html").exists()


def test_same_day_same_bytes_whatever_the_hash_seed(root: Path, tmp_path: Path) -> None:
    outputs = []
    for seed in ("1", "2"):
        output = tmp_path / f"seed-{seed}"
        subprocess.run(
            [sys.executable, "-m", "egalite.cli", "site", "--root", root, "--output", output, "--on", DAY.isoformat()],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(CHECKOUT / "plugins"), "TZ": f"UTC{seed}"},
        )
        outputs.append(corpus.contents(output))
    assert outputs[0] == outputs[1]
