"""A small root of real records, and the real build."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.site.build.pelican_run import build

DAY = date(2026, 11, 23)
SCHEMES = ("lyon-permanence-discriminations", "villeurbanne-permanence-avocat", "e-enfance-3018", "ddd-saisine")

Build = Callable[..., Path]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Four online schemes, one draft, their partners, and all editorial pages."""
    folder = tmp_path / "root"
    shutil.copytree(CHECKOUT / "content", folder / "content")
    (folder / "schemes").mkdir()
    for name in (*SCHEMES, "17cyber", "arajufa-reunion"):
        source = CHECKOUT / "schemes" / f"{name}.md"
        shutil.copy(source, folder / "schemes")
        partner = source.read_text(encoding="utf-8").split("partner: ")[1].split("\n")[0]
        shutil.copytree(CHECKOUT / "partners" / partner, folder / "partners" / partner, dirs_exist_ok=True)
    for page in (folder / "content").rglob("*.md"):
        page.write_text(_only_known_links(page.read_text(encoding="utf-8")), encoding="utf-8")
    file = folder / "content/orientation.yml"
    file.write_text(_only_known_schemes(file.read_text(encoding="utf-8")), encoding="utf-8")
    return folder


@pytest.fixture
def make(root: Path, tmp_path: Path) -> Build:
    """Build `root`; keywords choose the output folder's name, the settings, the publisher and the day."""

    def run(
        output: str = "output", settings: Path = CHECKOUT / "pelicanconf.py", publisher: Path | None = None, day: date = DAY
    ) -> Path:  # fmt: skip
        return build(root, tmp_path / output, settings, publisher, day)

    return run


def _only_known_schemes(text: str) -> str:
    """The orientation names schemes that this small root leaves out, too."""
    names = set(re.findall(r"scheme: (\S+)", text)) - set(SCHEMES)
    for name in names:
        text = re.sub(rf"scheme: {re.escape(name)}$", "scheme: ddd-saisine", text, flags=re.MULTILINE)
    return text


def _only_known_links(text: str) -> str:
    """Guides name schemes that this small root leaves out: point them to one it has."""
    for source in (CHECKOUT / "schemes").glob("*.md"):
        if source.stem not in SCHEMES:
            text = text.replace(f"/dispositifs/{source.stem}/", "/dispositifs/ddd-saisine/")
    return text


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole real site, built once for tests that only read it."""
    return build(CHECKOUT, tmp_path_factory.mktemp("site"), CHECKOUT / "pelicanconf.py", None, DAY)
