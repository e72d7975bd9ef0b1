"""A rebuild writes what changed, nothing else, and gives the bytes that a build from nothing gives."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.site.pages import propose
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
    (root / "schemes/contenus-exemple.md").unlink()


_WITHDRAWAL = """withdrawal:
  date: '2026-11-23'
  reason: service-ferme
  replaced_by: saisine-exemple
"""
_ENDED = """relation: convention
conventions:
  - signed_on: '2020-01-10'
    charter_signed_on: '2020-01-10'
    attested_by: registre
"""


def _withdraw(root: Path) -> None:
    _replace("schemes/enfance-exemple.md", "status: online", "status: withdrawn")(root)
    _replace("schemes/enfance-exemple.md", "\n---\n", f"\n{_WITHDRAWAL}---\n")(root)


def _meet(root: Path) -> None:
    (root / "committee/2026-11-20.yml").write_text(
        "type: urgent\nheld_on: '2026-11-20'\nconvened_on: '2026-11-19'\n"
        "examined:\n  - scheme: saisine-exemple\n    outcome: maintien\n"
    )


EDITS = {
    "withdrawal": _withdraw,
    "end of a convention": _replace("partners/barreau-exemple/partner.yml", "relation: signposted\n", _ENDED),
    "meeting": _meet,
    "body": _replace("schemes/saisine-exemple.md", "## Ce que", "## Tout ce que"),
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


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_rebuild_gives_the_bytes_of_a_cold_build(root: Path, make: Build, edit: Callable[[Path], None]) -> None:
    make("kept")
    edit(root)
    assert corpus.contents(make("kept")) == corpus.contents(make("cold"))


@pytest.mark.parametrize("edit", ["withdrawal", "end of a convention"])
def test_what_comes_back_is_as_if_it_never_went(root: Path, make: Build, edit: str) -> None:
    shutil.copytree(root, root.with_name("as it was"))
    before = corpus.contents(make("kept"))
    EDITS[edit](root)
    assert corpus.contents(make("kept")) != before
    shutil.rmtree(root)
    root.with_name("as it was").rename(root)
    assert corpus.contents(make("kept")) == before


def test_a_body_edit_writes_one_page(root: Path, make: Build) -> None:
    output = make()
    for path in output.rglob("*"):
        if path.is_file():
            os.utime(path, ns=(1, 1))
    make()  # the touched files are found unchanged and kept
    # The index of pages follows their text as a whole: tests/search/test_index.py.
    files = (path for path in output.rglob("*") if path.is_file() and "pagefind" not in path.parts)
    before = {path: path.stat().st_mtime_ns for path in files}
    EDITS["body"](root)
    make()
    written = {path.relative_to(output).as_posix() for path, when in before.items() if path.stat().st_mtime_ns != when}
    # Pelican itself writes the editorial pages each time.
    native = {"actualites/annuaire", "actualites/musee"} | {
        page.stem for page in (corpus.CORPUS / "content/pages").glob("*.md")
    }
    native |= {f"guides/{page.stem}" for page in (corpus.CORPUS / "content/guides").glob("*.md")}
    ours = written - {f"{name}/index.html" for name in native} - {"flux/actualites.xml", ".well-known/security.txt"}
    # An update of this scheme starts from its new text.
    shard = zlib.crc32(b"saisine-exemple") % propose.FILES
    assert ours == {"dispositifs/saisine-exemple/index.html", f"proposer/fiches/{shard:02x}.json"}


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("schemes/saisine-exemple.md", "keywords:", "keywords:\n  - mot-dessai"),
        ("content/orientation.yml", "    where:\n      - ecole", "    where:\n      - sport"),
    ],
)
def test_the_ranking_script_follows_what_shapes_it(root: Path, make: Build, name: str, old: str, new: str) -> None:
    before = [path.name for path in (make("kept") / "static").glob("search-engine.*.js")]
    assert [path.name for path in (make("kept") / "static").glob("search-engine.*.js")] == before
    _replace(name, old, new)(root)
    after = {path.name: path.read_bytes() for path in (make("kept") / "static").glob("search-engine.*.js")}
    assert after == {path.name: path.read_bytes() for path in (make("cold") / "static").glob("search-engine.*.js")}
    assert [*after] != before


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
